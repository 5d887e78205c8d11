"""The visit: when it begins, warns and ends, and that it leaves nothing behind. Knows no Qt."""
