"""One view model a screen: thin objects between what the kiosk knows and what QML draws."""
