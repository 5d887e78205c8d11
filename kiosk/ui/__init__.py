"""The residents' screens: QML holds looks and motion, Python holds every decision."""
