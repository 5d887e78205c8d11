"""The signed edition: one file from the staff's desk to any number of terminals. Knows no Qt."""
