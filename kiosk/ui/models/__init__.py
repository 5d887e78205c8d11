"""List models for QML: they hold rows that others made and decide nothing."""
