"""The visit: when it begins, when it warns, when it ends. Knows no Qt."""

from kiosk.session.visit import Phase, SessionTimes, VisitMachine, boot_seconds

__all__ = ["Phase", "SessionTimes", "VisitMachine", "boot_seconds"]
