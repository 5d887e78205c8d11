"""Measurements of the kiosk: `make bench` runs them all."""
