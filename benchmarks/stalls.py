"""How long the window stands still: python benchmarks/stalls.py.

Drives the real window through the practice book, as the event loop sees it: every event's whole
handling is timed, so whatever holds the window is found wherever it hides. Prints how long each
page takes from the press to its first paint, and every event of more than 16 ms with its receiver.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HOME = tempfile.TemporaryDirectory()
os.environ["FAMILYBOOK_HOME"] = HOME.name

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer  # noqa: E402 - after its platform
from PySide6.QtTest import QTest  # noqa: E402 - after its platform
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget  # noqa: E402 - after its platform

from familybook.app.choosers import system_choosers  # noqa: E402 - after its home
from familybook.app.program import new_window  # noqa: E402 - after its home
from familybook.app.table import Table  # noqa: E402 - after its home
from familybook.store.places import home  # noqa: E402 - after its home

FRAME_MS, PAGE_MS = 16, 100
SETTLED_MS = 700


@dataclass(frozen=True, slots=True)
class Stall:
    """One event that held the window."""

    milliseconds: float
    receiver: str
    event: str
    during: str


class Timed(QApplication):
    """Times the handling of every event that comes from outside another one."""

    def __init__(self, argv: list[str]) -> None:
        super().__init__(argv)
        self.during = "start"
        self.stalls: list[Stall] = []
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Hand the event on, and note how long that took."""
        if self._depth:
            return bool(super().notify(receiver, event))
        self._depth += 1
        kind = event.type()
        begun = time.perf_counter()
        try:
            return bool(super().notify(receiver, event))
        finally:
            self._depth -= 1
            took = (time.perf_counter() - begun) * 1000
            if took > FRAME_MS:
                self.stalls.append(Stall(took, type(receiver).__name__, kind.name, self.during))


def rest(milliseconds: int) -> None:
    """Let the window go on by itself. `QTest.qWait` would hold the worker up while it waits."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def opened(app: Timed, window: QWidget, act: Callable[[], Any]) -> float:
    """Do an act and return the milliseconds until the window has nothing more to paint."""
    begun = time.perf_counter()
    act()
    window.repaint()
    app.processEvents()
    took = (time.perf_counter() - begun) * 1000
    rest(SETTLED_MS)
    return took


def use(app: Timed, table: Table) -> None:
    """Do on the open page what people do there: write, press, take back."""
    page = table.rooms.page
    boxes = (*page.findChildren(QLineEdit), *page.findChildren(QTextEdit))
    for box in [one for one in boxes if one.isVisible()][:2]:
        box.setFocus()
        for letter in "We sing":
            QTest.keyClicks(box, letter)
            rest(30)
    editor = table.desk.editor
    buttons = editor.findChildren(QAbstractButton) if editor is not None else []
    for button in [one for one in buttons if one.isVisible() and one.isCheckable()][:2]:
        button.click()
        rest(50)
    rest(SETTLED_MS)
    table.window.undo_wanted.emit()
    rest(50)
    app.processEvents()


def main() -> None:
    """Print the times."""
    app = Timed(sys.argv)
    settings = Path(home()) / "settings.json"
    window = new_window(app, settings)
    table = Table(window, system_choosers(window, window.look.words), settings_path=settings)
    window.resize(1366, 720)
    window.show()
    table.sitting.show_shelf()
    table.warm_up()
    rest(2000)
    app.during = "practise"
    print(f"practise: {opened(app, window, table.sitting.practise):6.1f} ms")
    keys = [stone.key for stone in table.sitting.route.stones]
    slow = 0
    for key in keys:
        app.during = f"open {key}"
        took = opened(app, window, lambda key=key: table.sitting.show_page(key))
        slow += took > PAGE_MS
        print(f"{key:12} opens in {took:6.1f} ms")
        app.during = f"use {key}"
        use(app, table)
    app.during = "path"
    print(f"path:     {opened(app, window, table.sitting.show_path):6.1f} ms")
    app.during = "make"
    print(f"make:     {opened(app, window, window.make_wanted.emit):6.1f} ms")
    rest(3000)
    print(f"{slow} of {len(keys)} pages took more than {PAGE_MS} ms")
    for stall in sorted(app.stalls, key=lambda one: -one.milliseconds)[:40]:
        print(f"{stall.milliseconds:7.1f} ms  {stall.during:16} {stall.event:18} {stall.receiver}")
    window.close()


if __name__ == "__main__":
    main()
