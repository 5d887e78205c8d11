"""How well and how fast search answers."""
