"""The kiosk beside Chromium in kiosk mode and a bare QML window, seen from outside and in one way.

Each candidate has a virtual screen of its own; what is on it is read from the screen's memory, and
taps come through the X server. So nothing has to be built into a candidate, and none knows that it
is watched.
"""
