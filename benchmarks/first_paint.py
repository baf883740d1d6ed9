"""How long until the window is painted, against a bare Qt window: python benchmarks/first_paint.py.

Both are started as fresh processes, by turns; what counts is the ratio of the medians.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9
TARGET = 2.0

WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.isWindow():
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self):
        print(time.time(), flush=True)
        sys.stdout.close()
        import os
        os._exit(0)

app = QApplication([])
watch = Watch()
app.installEventFilter(watch)
"""

BARE = (
    WATCH
    + """
window = QMainWindow()
window.setCentralWidget(QLabel("hello"))
window.resize(1366, 768)
window.show()
app.exec()
"""
)

OURS = (
    WATCH
    + """
from pathlib import Path
from familybook.app.program import Program
from familybook.store.places import home
program = Program(app, home() / "settings.json")
program.window.resize(1366, 768)
program.window.show()
app.exec()
"""
)


def seconds(program: str, home: str) -> float:
    """Return the time from starting the process to its first painted window."""
    env = {**os.environ, "FAMILYBOOK_HOME": home}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[0]) - begun


def main() -> None:
    """Print both medians and their ratio."""
    bare: list[float] = []
    ours: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        seconds(OURS, home)  # the first start makes this laptop's key
        for _ in range(ROUNDS):
            bare.append(seconds(BARE, home))
            ours.append(seconds(OURS, home))
    ratio = statistics.median(ours) / statistics.median(bare)
    print(f"bare Qt window  {statistics.median(bare) * 1000:6.0f} ms")
    print(f"familybook      {statistics.median(ours) * 1000:6.0f} ms")
    print(f"ratio           {ratio:6.2f}    (wanted: at most {TARGET})")


if __name__ == "__main__":
    main()
