"""Content and search made one: turns items into search documents, builds the index, opens both together."""
