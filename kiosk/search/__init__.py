"""Search: text in, hits out. Knows no content store and no Qt; only this package imports Whoosh."""
