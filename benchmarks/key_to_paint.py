"""How long from a key to its letter on the screen: python benchmarks/key_to_paint.py.

Types into the real window with a book open on disk, the preview and the saving going on as they
do, first into a story, then into a line. The time runs from the key's event until the box it goes
to has been painted. Against the same keys in a bare Qt text box, in one run. "done" is when all
that follows a letter is done and painted too, and the window takes the next key.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HOME = tempfile.TemporaryDirectory()
os.environ["FAMILYBOOK_HOME"] = HOME.name

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer  # noqa: E402 - after its platform
from PySide6.QtTest import QTest  # noqa: E402 - after its platform
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget  # noqa: E402 - after its platform

from familybook.app.choosers import system_choosers  # noqa: E402 - after its home
from familybook.app.program import new_window  # noqa: E402 - after its home
from familybook.app.table import Table  # noqa: E402 - after its home
from familybook.core.ids import PageKey  # noqa: E402 - after its home
from familybook.store.places import home  # noqa: E402 - after its home

WORDS = ("We sang all the way home and nobody minded the rain. " * 3)[:119]
"""As many letters as a line takes before it says that it is long."""

PAUSE_MS = 60
"""Between two keys: a quick typist."""
MEDIAN_MS, WORST_MS = 8, 16


class Painted(QObject):
    """Notes when a widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        self._is_painting = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Have it painted here, and note the time when that is done, the first time only."""
        if event.type() != QEvent.Type.Paint or self._is_painting:
            return bool(super().eventFilter(watched, event))
        self._is_painting = True
        QApplication.sendEvent(watched, event)
        self._is_painting = False
        self.at = self.at or time.perf_counter()
        return True


def wait(milliseconds: int) -> None:
    """Let the program live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def typed(box: QWidget) -> tuple[list[float], list[float]]:
    """Type the words; return for each letter when it was painted, and all done, in ms."""
    view = box.viewport() if isinstance(box, QTextEdit | QPlainTextEdit) else box
    painted = Painted(view)
    box.setFocus()
    wait(500)
    times: list[float] = []
    done: list[float] = []
    for letter in WORDS:
        painted.at = 0.0
        begun = time.perf_counter()
        QTest.keyClick(box, letter)  # type: ignore[call-overload]  # it takes a letter too
        while not painted.at and time.perf_counter() - begun < 1:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        times.append((painted.at - begun) * 1000)
        QApplication.processEvents()
        done.append((time.perf_counter() - begun) * 1000)
        wait(PAUSE_MS)
    painted.deleteLater()
    return times, done


def tell(name: str, measured: tuple[list[float], list[float]]) -> None:
    """Print one line of figures."""
    for what, times in zip(("painted", "done"), measured, strict=True):
        figures = f"median {statistics.median(times):5.1f} ms   worst {max(times):5.1f} ms"
        print(f"{name:22} {what:8} {figures}")


def bare() -> QWidget:
    """Return a plain Qt text box in a window of its own."""
    box = QPlainTextEdit()
    box.resize(600, 300)
    box.show()
    return box


def visible(window: QWidget, kind: type[QWidget]) -> QWidget:
    """Return the first box of a kind that can be typed into."""
    return next(box for box in window.findChildren(kind) if box.isVisible())


def main() -> None:
    """Print medians and worst times."""
    app = QApplication(sys.argv)
    tell("bare Qt text box", typed(bare()))
    settings = Path(home()) / "settings.json"
    window = new_window(app, settings)
    choosers = system_choosers(window, window.look.words)
    table = Table(window, choosers, settings_path=settings)
    window.resize(1366, 720)
    window.show()
    table.sitting.show_shelf()
    table.warm_up()
    wait(1500)
    table.sitting.practise()
    wait(1500)
    for name, page, kind in (
        ("a story (strengths)", "strengths", QTextEdit),
        ("a line (weather)", "weather", QLineEdit),
    ):
        table.sitting.show_page(PageKey(page))
        wait(2000)
        tell(name, typed(visible(window, kind)))
    print(f"{'wanted':22} painted  median {MEDIAN_MS:5.1f} ms   worst {WORST_MS:5.1f} ms")
    window.close()


if __name__ == "__main__":
    main()
