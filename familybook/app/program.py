"""The program with its window: paints first, then loads all that stands behind it."""

from __future__ import annotations

import sys
import threading  # noqa: TID251 - only what it tells of a surprise is taken
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from familybook.app.laptop import Laptop
from familybook.app.settings import read_settings
from familybook.app.sweeping import Sweeper
from familybook.assets.words import words
from familybook.screen.kit.faces import install_faces
from familybook.screen.look import Look
from familybook.screen.window.main_window import MainWindow
from familybook.store.places import home

_SIZE = (1366, 720)
_TITLE_BAR = 32


class Program(QObject):
    """The window, and what is made for it once it has been painted."""

    def __init__(self, app: QApplication, settings_path: Path) -> None:
        super().__init__(app)
        self._settings_path = settings_path
        self.window = new_window(app, settings_path)
        self.window.painted.connect(self._load)

    def _load(self) -> None:
        """Load all that stands behind the window, a moment after it was painted."""
        QTimer.singleShot(0, self._set_table)

    def _set_table(self) -> None:
        from familybook.app.first_sight import books_first  # noqa: PLC0415 - after the paint

        policy = books_first(self.window)
        from familybook.app.choosers import system_choosers  # noqa: PLC0415 - after the books
        from familybook.app.letting_go import LettingGo  # noqa: PLC0415 - as above
        from familybook.app.table import Table  # noqa: PLC0415 - as above

        table = Table(
            self.window,
            system_choosers(self.window, self.window.look.words),
            settings_path=self._settings_path,
            policy=policy,
        )
        LettingGo(table.sitting)
        table.sitting.show_shelf(self.window.look.words("shelf-policy") if policy.faults else "")
        table.recovery.begin()
        QTimer.singleShot(0, table.warm_up)


def new_window(app: QApplication, settings_path: Path) -> MainWindow:
    """Return the window as its settings want it, with nothing behind it yet."""
    install_faces()
    app.setStyle("Fusion")
    # Else a quick curve drawn while the page is saved would be cut short.
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, on=False)
    laptop, settings = Laptop(app), read_settings(settings_path)
    tokens = settings.tokens(laptop_moves=laptop.moves, laptop_theme=laptop.theme)
    window = MainWindow(Look(words(), tokens))
    Sweeper(window)
    return window


def surprised(
    window: MainWindow,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Tell one kind sentence, and note the places in the program, never what anybody wrote."""
    del kind, trace
    from familybook.app import log  # noqa: PLC0415 - hardly ever needed

    with suppress(Exception):
        log.note(error)
    with suppress(Exception):
        window.show_trouble(window.look.words("screen-trouble"))


def noted(told: threading.ExceptHookArgs | sys.UnraisableHookArgs) -> None:
    """Note what surprised another thread, or Python itself: what it says may be an answer."""
    from familybook.app import log  # noqa: PLC0415 - hardly ever needed

    if told.exc_value is not None:
        with suppress(Exception):
            log.note(told.exc_value)


def run(argv: Sequence[str]) -> int:
    """Open the window and return what the program ends with."""
    app = QApplication(list(argv))
    app.setApplicationName("familybook")
    program = Program(app, home() / "settings.json")
    app.setApplicationDisplayName(program.window.look.words("screen-window"))
    sys.excepthook = partial(surprised, program.window)
    threading.excepthook = sys.unraisablehook = noted
    show_within(program.window, app.primaryScreen().availableSize())
    return app.exec()


def show_within(window: MainWindow, room: QSize) -> None:
    """Show the window as large as it likes to be, or filling a screen with less room."""
    wanted = QSize(*_SIZE)
    window.resize(wanted.boundedTo(room))
    if wanted.width() > room.width() or wanted.height() + _TITLE_BAR > room.height():
        window.showMaximized()
    else:
        window.show()


def main() -> int:
    """Open the window for the command line."""
    return run(sys.argv)
