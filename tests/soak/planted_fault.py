"""A fault, planted to see that it is found: lowering the screen fails where contrast is high."""

from kiosk.ui.viewmodels.appearance import AppearanceViewModel

choose = AppearanceViewModel.choose


def choose_with_a_fault(self, appearance):
    if appearance.is_low and appearance.has_high_contrast:
        raise ZeroDivisionError("planted")
    choose(self, appearance)


AppearanceViewModel.choose = choose_with_a_fault
