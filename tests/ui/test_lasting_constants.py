import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QTimer
from kiosk.ui.window import make_application

application = make_application("software")
timer = QTimer()
for _ in range(50_000):
    timer.stop()                    # returns None
    timer.setObjectName("a")
    timer.isSingleShot()            # returns False
    timer.blockSignals(False)
    timer.signalsBlocked()
timer.setSingleShot(True)
for _ in range(50_000):
    timer.isSingleShot()            # returns True
print("still there")
"""


def test_calls_without_number_do_not_wear_out_pythons_constants():
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, encoding="utf-8", check=False
    )
    assert (ended.returncode, ended.stdout) == (0, "still there\n"), ended.stderr
