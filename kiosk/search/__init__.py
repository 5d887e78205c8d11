"""Search: text in, hits out. Knows no store and no Qt; only this package imports Whoosh."""
