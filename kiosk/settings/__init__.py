"""The settings of one terminal, `kiosk.toml`: no file can keep the kiosk from starting."""
