"""What the kiosk knows: its database, the readable source text and the checks on both. No Qt."""
