"""The view models of the staff program."""
