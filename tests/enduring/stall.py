"""How long the window stands still while it saves on a slow disk, where each flush takes 15 ms.

`strace` makes each flush of the program longer. The real window is open with a book in it; letters
are typed into it as on a keyboard, and between them a timer shows how late the window is.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

FLUSH_MS = 15
MOST_MS = 50
_LETTERS = 240
_PAUSE_MS = 40
_LONG_PAUSE = 24
"""Each so many letters the family stops for as long as it takes until they are saved."""
_LONG_PAUSE_MS = 900
_WARM_MS = 6000
_STEP_MS = 4


def on_slow_disk(*, letters: int = _LETTERS, flush_ms: int = FLUSH_MS) -> tuple[float, int]:
    """Type into a window on a slow disk; return the longest stall in ms, and how many saves.

    Raises:
        subprocess.CalledProcessError: if the window could not be driven, or nothing was saved.
    """
    with tempfile.TemporaryDirectory() as home:
        env = os.environ | {"FAMILYBOOK_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        delay = f"inject=fsync,fdatasync:delay_exit={flush_ms * 1000}"
        slow = ["strace", "-f", "-qq", "--seccomp-bpf", "-o", os.devnull]
        slow += ["-e", "trace=fsync,fdatasync", "-e", delay]
        own = [sys.executable, "-m", "tests.enduring.stall", str(letters)]
        ran = subprocess.run(
            [*(slow if flush_ms else ()), *own],
            env=env,
            cwd=Path(__file__).parents[2],
            check=True,
            capture_output=True,
            text=True,
        )
    longest, saves = ran.stdout.split()
    return float(longest), int(saves)


def drive(letters: int) -> tuple[float, int]:
    """Type in the real window, and return its longest stall and how often it saved."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer  # noqa: PLC0415 - the child's
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the child's own
    from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit  # noqa: PLC0415 - the same

    from familybook.app.choosers import system_choosers  # noqa: PLC0415 - the same
    from familybook.app.program import new_window  # noqa: PLC0415 - the same
    from familybook.app.table import Table  # noqa: PLC0415 - the same
    from familybook.core.ids import PageKey  # noqa: PLC0415 - the same
    from familybook.store.places import home  # noqa: PLC0415 - the same

    def rest(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    app = QApplication(sys.argv)
    settings = home() / "settings.json"
    window = new_window(app, settings)
    table = Table(window, system_choosers(window, window.look.words), settings_path=settings)
    window.show()
    table.sitting.show_shelf()
    table.warm_up()
    table.sitting.start_book()
    while not table.sitting.session.is_open:
        rest(_PAUSE_MS)
    table.sitting.show_page(PageKey("us"))
    rest(_WARM_MS)
    saves: list[object] = []
    opened = table.sitting.opened
    assert opened is not None
    opened.saved.connect(saves.append)
    boxes: tuple[QLineEdit | QTextEdit, ...] = (
        *window.findChildren(QLineEdit),
        *window.findChildren(QTextEdit),
    )
    field = next(one for one in boxes if one.isVisible() and not one.isReadOnly())
    field.setFocus()
    since, late = QElapsedTimer(), [0.0]

    def look() -> None:
        late[0] = max(late[0], since.nsecsElapsed() / 1e6 - _STEP_MS)
        since.restart()

    watch = QTimer(window, interval=_STEP_MS, timerType=Qt.TimerType.PreciseTimer)
    watch.timeout.connect(look)
    since.start()
    watch.start()
    for number in range(letters):
        QTest.keyClicks(field, "We sing "[number % 8])
        rest(_LONG_PAUSE_MS if number % _LONG_PAUSE == _LONG_PAUSE - 1 else _PAUSE_MS)
    watch.stop()
    held = late[0]
    table.sitting.save_all()
    window.close()
    return held, len(saves)


if __name__ == "__main__":
    longest, saved = drive(int(sys.argv[1]))
    sys.stdout.write(f"{longest:.1f} {saved}\n")
