"""The commands, one module for each area; heavy parts are imported when a command runs."""
