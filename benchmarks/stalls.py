"""How long the window stands still: python benchmarks/stalls.py.

Drives the real window through the practice book twice. First it prints how long each page and
screen takes from the press to its first paint. Then, in a process of its own, it times the whole
handling of every event as the event loop sees it, so whatever holds the window is found wherever it
hides; it prints every kind of event of more than 16 ms with its reason, the worst, and how often.
Timing every event makes all of them slower, so the two are not done at once.

What has no reason in `REASONS` ends it with 1, and so does what takes more than 100 ms to open. On
a laptop that does other things meanwhile, run it as `chrt -r 5 python benchmarks/stalls.py`.

`python -m benchmarks.stalls --overfull` only times what opens, in a book with thirteen answers to
each question; there a few pages take more. Each is opened when the worker is at rest. A page that
is opened while the one before is still being laid out may take twice or three times as long: Python
lets one thread work at a time, and such work is not broken off.

What each reason is:

* Making a page and showing what is in it (MetaCall), and painting it for the first time
  (UpdateRequest), belong to a press that opens it; all together are held under 100 ms.
  What is not seen yet, as the other kinds of weather, is made when it is opened.
* A page that is shown anew (FocusOut, KeyPress, Timer, LayoutRequest) belongs to an answer that
  was finished, never to a letter: `key_to_paint.py` times those.
* Starting and closing (PaletteChange, Show, Close and others) come once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
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
SETTLED_MS, WARM_MS, COUNTED_S = 700, 6000, 30

REASONS = {
    "MetaCall": "a page, or what its answers bring, is made and laid out before it is shown",
    "LayoutRequest": "a page is laid out after something in it came, went or grew",
    "UpdateRequest": "all of a page is painted for the first time, with its pictures",
    "Timer": "pictures and far rows of a page come one by one, or an open page is shown anew",
    "FocusOut": "what was written goes into the book, and its page is shown anew",
    "KeyPress": "a key that ends an answer: it goes into the book, and its page is shown anew",
    "DeferredDelete": "the page before is let go, after the next one is there",
    "PaletteChange": "the window starts: all screens take their colours",
    "ApplicationPaletteChange": "as PaletteChange",
    "ApplicationFontChange": "as PaletteChange: its typefaces are there",
    "Close": "the window closes: the book is saved and let go",
    "Expose": "as Show",
    "Show": "the window starts: it is laid out for the first time",
    "Resize": "the window got another size: all of it is laid out anew",
}
"""Why an event of a kind may hold the window longer than one frame."""


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


class FirstPaint(QObject):
    """Does an act as a press does it, and knows how long it took until the window was painted.

    It is the event loop that lays out, takes apart and paints, in the order in which it does so.
    """

    def __init__(self, window: QWidget, act: Callable[[], Any]) -> None:
        super().__init__()
        self.milliseconds = 0.0
        self._window, self._act = window, act
        self._begun = 0.0
        self._within = False
        window.installEventFilter(self)
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        self._begun = time.perf_counter()
        self._act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Have the window painted, and note when that was over."""
        del watched
        if event.type() is not QEvent.Type.UpdateRequest or self._within or not self._begun:
            return False
        self._within = True
        QApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        self.milliseconds = (time.perf_counter() - self._begun) * 1000
        self._window.removeEventFilter(self)
        return True


def opened(window: QWidget, act: Callable[[], Any]) -> float:
    """Do an act and return the milliseconds until the window was painted after it."""
    painted = FirstPaint(window, act)
    rest(SETTLED_MS)
    while not painted.milliseconds:
        rest(SETTLED_MS)
    return painted.milliseconds


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


def set_up(app: QApplication) -> Table:
    """Return the real window, with the shelf shown and everything warm."""
    settings = Path(home()) / "settings.json"
    window = new_window(app, settings)
    table = Table(window, system_choosers(window, window.look.words), settings_path=settings)
    window.resize(1366, 720)
    window.show()
    table.sitting.show_shelf()
    table.warm_up()
    rest(WARM_MS)
    return table


def practise(table: Table) -> None:
    """Open the practice book as its spine does: it is made by the worker."""
    table.window.shelf.practise_wanted.emit()


def screens_of(table: Table) -> dict[str, Callable[[], Any]]:
    """Return what opens each screen that has much on it, after the pages."""
    window = table.window
    return {
        "path": table.sitting.show_path,
        "names": table.sitting.show_names,
        "look": table.look_through.begin,
        "make": window.make_wanted.emit,
        "copies": table.keeping.giving_out.show,
        "happens": table.what_happens.show,
        "keep": table.keeping.show,
        "hand": table.handing.show,
        "help": window.help_wanted.emit,
    }


def make_overfull() -> Path:
    """Return where a book with very many answers is."""
    from familybook.store.bookfile import BookFile  # noqa: PLC0415 - for this alone
    from familybook.store.keys import laptop_key  # noqa: PLC0415 - as above
    from tests.contact_sheets import overfull  # noqa: PLC0415 - as above

    path = home() / "overfull.familybook"
    BookFile.create(path, overfull(), laptop_key().book_key()).close()
    return path


def at_rest(table: Table) -> None:
    """Wait until the worker has nothing to do: what is timed next is not slowed by it."""
    rest(SETTLED_MS)
    idle = table.worker.start(int)
    waiting = QEventLoop()
    idle.done.connect(waiting.quit)
    waiting.exec()
    rest(SETTLED_MS)


def time_opening(*, is_overfull: bool = False) -> int:
    """Print how long each page and screen takes to open; return how many take too long."""
    app = QApplication(sys.argv)
    table = set_up(app)
    window = table.window
    begin: Callable[[], object] = partial(practise, table)
    if is_overfull:
        begin = partial(table.sitting.book_wanted.emit, make_overfull())
    print(f"the press on a book holds the window {opened(window, begin):6.1f} ms")
    while not table.sitting.session.is_open:
        rest(50)
    for _ in range(COUNTED_S):
        rest(1000)  # on the path the worker counts the pages of a book that was just opened
        if not table.sitting.uncounted():
            break
    stones = table.sitting.route.stones
    acts: dict[str, Callable[[], Any]] = {
        stone.key: partial(table.sitting.show_page, stone.key) for stone in stones
    }
    acts |= screens_of(table)
    slow = 0
    for name, act in acts.items():
        at_rest(table)
        took = opened(window, act)
        slow += took > PAGE_MS
        print(f"{name:12} opens in {took:6.1f} ms", flush=True)
    print(f"{slow} of {len(acts)} pages and screens took more than {PAGE_MS} ms", flush=True)
    window.close()
    return slow


def time_events() -> int:
    """Print every kind of event that held the window; return how many have no reason."""
    app = Timed(sys.argv)
    table = set_up(app)
    app.during = "practise"
    practise(table)
    while not table.sitting.session.is_open:
        rest(50)
    for key in [stone.key for stone in table.sitting.route.stones]:
        app.during = f"open {key}"
        opened(table.window, partial(table.sitting.show_page, key))
        app.during = f"use {key}"
        use(app, table)
    app.during = "path"
    opened(table.window, table.sitting.show_path)
    app.during = "make"
    opened(table.window, table.window.make_wanted.emit)
    rest(3000)
    table.window.close()
    return tell(app.stalls)


def tell(stalls: list[Stall]) -> int:
    """Print a table of what held the window and why; return how many have no reason."""
    kinds: dict[str, list[Stall]] = {}
    for stall in stalls:
        kinds.setdefault(stall.event, []).append(stall)
    for event, found in sorted(kinds.items(), key=lambda one: -len(one[1])):
        worst = max(found, key=lambda one: one.milliseconds)
        reason = REASONS.get(event, "NO REASON KNOWN")
        where = f"{worst.during}, {worst.receiver}"
        print(f"{len(found):3} x {event:16} worst {worst.milliseconds:5.0f} ms ({where}): {reason}")
    return sum(stall.event not in REASONS for stall in stalls)


def main() -> None:
    """Print the times, those of events from a process of their own."""
    if "--events" in sys.argv:
        sys.exit(bool(time_events()))
    if "--overfull" in sys.argv:
        time_opening(is_overfull=True)
        return
    slow = time_opening()
    print(f"What held the window more than {FRAME_MS} ms, by kind of event:", flush=True)
    told = subprocess.run([sys.executable, __file__, "--events"], check=False).returncode
    sys.exit(told or bool(slow))


if __name__ == "__main__":
    main()
