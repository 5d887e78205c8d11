"""The Samen Nieuw-West kiosk: answers residents about the programme, without a network."""

__version__ = "0.1.0"
