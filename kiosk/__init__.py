"""The Samen Nieuw-West kiosk: answers residents' questions about the programme, without a network."""

__version__ = "0.1.0"
