"""The machine that the kiosk runs on. Knows no Qt."""
