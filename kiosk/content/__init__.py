"""What the kiosk knows: the content database, its readable source text, and the checks on both. Knows no Qt."""
