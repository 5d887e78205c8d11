"""Is this terminal in order? The checks that the parts offer, as one table; nothing starts Qt."""
