"""Content and search made one: documents for search, the index, and opening both together."""
