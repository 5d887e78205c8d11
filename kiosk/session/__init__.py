"""The visit: when it begins, when it warns, when it ends and wipes what the visitor did. Knows no Qt."""
