"""The program with its window."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from familybook.app import log
from familybook.app.jobs import Worker
from familybook.app.settings import Motion, Settings, read_settings, write_settings
from familybook.app.sitting import Choosers, Sitting
from familybook.assets.words import words
from familybook.core.words import Words
from familybook.screen.kit.faces import install_faces
from familybook.screen.look import Look, load_other_scripts
from familybook.screen.main_window import MainWindow
from familybook.screen.tokens import Tokens
from familybook.store.places import ENDING, home

_PHOTOS = "*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff *.bmp *.gif"


class Program(QObject):
    """Window, sitting and worker, for as long as the program runs."""

    def __init__(
        self,
        app: QApplication,
        *,
        settings_path: Path,
        choosers: Callable[[MainWindow, Words], Choosers] | None = None,
        at_once: bool = False,
    ) -> None:
        super().__init__(app)
        self._settings_path = settings_path
        self._settings = read_settings(settings_path)
        self._before_aa = self._settings
        app.setStyle("Fusion")
        install_faces()
        self.look = Look(words(), self._settings.tokens(laptop_moves=_laptop_moves()))
        self.window = MainWindow(self.look)
        self.worker = Worker(self, at_once=at_once)
        made = (choosers or system_choosers)(self.window, self.look.words)
        self.sitting = Sitting(self.window, self.look, self.worker, made)
        self._desks: tuple[QObject, ...] = ()
        self._wire_look()
        self.sitting.book_opened.connect(self.lay_the_table)
        self.window.closing.connect(self._close)

    def _wire_look(self) -> None:
        aa = self.window.aa
        aa.looked.connect(self._show_tokens)
        aa.motion_chosen.connect(self._choose_motion)
        aa.put_back.connect(self._put_back)
        aa.motion.show_choice(self._settings.motion.value)
        self.window.text_wanted.connect(self._resize_words)
        self.window.aa_opened.connect(self._note_look)

    def start(self) -> None:
        """Show the shelf, and get ready what is slow once it has been painted."""
        self.sitting.show_shelf()
        QTimer.singleShot(0, self._warm_up)

    def _warm_up(self) -> None:
        load_other_scripts()
        self.lay_the_table()
        self.worker.start(_load_press)

    def lay_the_table(self) -> None:
        """Make what only an open book needs."""
        if self._desks:
            return
        from familybook.app.making import BookMaker  # noqa: PLC0415 - not needed for the shelf
        from familybook.app.page_desk import PageDesk  # noqa: PLC0415 - not needed for the shelf

        self._desks = (PageDesk(self.sitting), BookMaker(self.sitting))

    def _show_tokens(self, tokens: Tokens) -> None:
        self._settings = replace(self._settings, theme=tokens.theme, text=tokens.text)
        self._keep_look()

    def _resize_words(self, steps: int) -> None:
        tokens = self.look.tokens
        text = tokens.bigger(steps) if steps else Settings().text
        self._show_tokens(replace(tokens, text=text))

    def _choose_motion(self, motion: str) -> None:
        self._settings = replace(self._settings, motion=Motion(motion))
        self._keep_look()

    def _note_look(self) -> None:
        self._before_aa = self._settings

    def _put_back(self) -> None:
        self._settings = self._before_aa
        self.window.aa.motion.show_choice(self._settings.motion.value)
        self._keep_look()

    def _keep_look(self) -> None:
        self.look.show_tokens(self._settings.tokens(laptop_moves=_laptop_moves()))
        write_settings(self._settings_path, self._settings)

    def _close(self) -> None:
        if self.sitting.end():
            self.worker.close()
        else:
            self.window.stay_open(self.look.words("screen-not-saved"))


def _load_press() -> None:
    """Load what lays pages out, away from the window."""
    import familybook.app.laying  # noqa: F401, PLC0415 - loading it is the work


def _laptop_moves() -> bool:
    """Tell whether the computer is set to move things on the screen."""
    hints = QGuiApplication.styleHints()
    wanted = getattr(hints, "accessibility", None)
    preference = getattr(wanted(), "motionPreference", None) if wanted is not None else None
    if preference is None:
        return True
    return "Reduce" not in str(preference())


def system_choosers(window: MainWindow, spoken: Words) -> Choosers:
    """Return the system's own windows for files."""
    books = f"{spoken('screen-books')} (*{ENDING})"
    photos = f"{spoken('screen-photos')} ({_PHOTOS})"
    pdf = f"{spoken('make-pdf')} (*.pdf)"

    def book() -> Path | None:
        name, _ = QFileDialog.getOpenFileName(window, spoken("shelf-open"), "", books)
        return Path(name) if name else None

    def photo() -> Path | None:
        name, _ = QFileDialog.getOpenFileName(window, spoken("screen-choose-photo"), "", photos)
        return Path(name) if name else None

    def place_for_pdf(name: str) -> Path | None:
        start = str(Path.home() / f"{name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(window, spoken("make-save"), start, pdf)
        return Path(chosen) if chosen else None

    def look_at(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    return Choosers(book, photo, place_for_pdf, look_at)


def _surprise(
    window: MainWindow,
    spoken: Words,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Tell one kind sentence and note the places in the program, never what anybody wrote."""
    del kind, trace
    with suppress(Exception):
        log.note(error)
    with suppress(Exception):
        window.show_trouble(spoken("screen-trouble"))


def run(argv: Sequence[str]) -> int:
    """Open the window and return what the program ends with."""
    app = QApplication(list(argv))
    app.setApplicationName("familybook")
    app.setApplicationDisplayName(words()("screen-window"))
    program = Program(app, settings_path=home() / "settings.json")
    sys.excepthook = partial(_surprise, program.window, program.look.words)
    program.window.resize(1366, 720)
    program.start()
    program.window.show()
    return app.exec()


def main() -> int:
    """Open the window for the command line."""
    return run(sys.argv)
