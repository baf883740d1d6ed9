"""The system's own windows, in which files are chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPagedPaintDevice
from PySide6.QtWidgets import QFileDialog, QWidget

from familybook.app.printers import NO_PRINTERS, Printer, Printers, Ticket
from familybook.app.sent import Sent
from familybook.core.edition import Output
from familybook.core.words import Words
from familybook.store.places import ENDING
from familybook.store.sealed import ENDING as COPY_ENDING

_PHOTOS = "*.jpg *.jpeg *.png *.heic *.heif *.webp"


_REMEMBERED = ("history", "lastVisited")
"""What Qt's own window keeps of what was chosen, for every program that uses Qt."""


@contextmanager
def nothing_remembered() -> Iterator[None]:
    """Let what was chosen leave no trace in what Qt's own file window keeps for the next time."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    before = {one: kept.value(f"FileDialog/{one}") for one in _REMEMBERED}
    try:
        yield
    finally:
        kept.sync()
        for one, value in before.items():
            if value is None:
                kept.remove(f"FileDialog/{one}")
            else:
                kept.setValue(f"FileDialog/{one}", value)
        kept.sync()


def _usual(
    place: QStandardPaths.StandardLocation = QStandardPaths.StandardLocation.DocumentsLocation,
) -> Path:
    """Return the folder where this system keeps such files; the home folder where it has none."""
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path.home()


def _nowhere(name: str) -> None:
    """Choose no place at all."""
    del name


def _no_printer(pages: Sequence[QImage], name: str) -> Sent:
    """Print nothing."""
    del pages, name
    return Sent.NO_PRINTER


def _nothing() -> None:
    """Remember nothing, and forget it."""


@dataclass(frozen=True, slots=True)
class Choosers:
    """Each asks for a path and returns it, or none if nothing was chosen."""

    book: Callable[[], Path | None]
    photo: Callable[[], Path | None]
    place_for_pdf: Callable[[str], Path | None]
    look_at: Callable[[Path], object]
    place_for_calendar: Callable[[str], Path | None] = _nowhere
    folder: Callable[[str], Path | None] = _nowhere
    """A folder that is there, under that title."""
    print_pages: Callable[[Sequence[QImage], str], Sent] = _no_printer
    forget: Callable[[], None] = _nothing
    """Remember no folder any more: the next family shall not see where this one looked."""
    place_for_copy: Callable[[str], Path | None] = _nowhere
    printers: Printers = NO_PRINTERS


def system_choosers(window: QWidget, words: Words) -> Choosers:
    """Return the windows of this system; they belong to ours."""
    own = _Windows(window, words)
    return Choosers(
        own.book,
        own.photo,
        own.place_for_pdf,
        own.look_at,
        own.place_for_calendar,
        own.folder,
        own.print_pages,
        own.forget,
        own.place_for_copy,
        Printers(own.printers_here, own.open_printer, own.more_printers),
    )


class _Windows:
    """The windows of this system. They know where a photograph was chosen, for the next one."""

    def __init__(self, window: QWidget, words: Words) -> None:
        self._window = window
        self._words = words
        self._photos: Path | None = None

    def book(self) -> Path | None:
        kinds = f"{self._words('screen-books')} (*{ENDING} *{COPY_ENDING})"
        return self._one_of(self._words("shelf-open"), _usual(), kinds)

    def photo(self) -> Path | None:
        start = self._photos or _usual(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = f"{self._words('screen-photos')} ({_PHOTOS})"
        chosen = self._one_of(self._words("screen-choose-photo"), start, kinds)
        if chosen is not None:
            self._photos = chosen.parent
        return chosen

    def forget(self) -> None:
        self._photos = None

    def place_for_pdf(self, name: str) -> Path | None:
        words = self._words
        if name.endswith(Output.HTML):
            return self._place(words("make-save"), name, f"{words('make-html')} (*{Output.HTML})")
        books = (words("make-file"), f"{words('make-file')}-{words('make-file-own')}")
        title = words("make-save" if name in books else "make-save-sheet")
        return self._place(title, f"{name}.pdf", f"{words('make-pdf')} (*.pdf)")

    def place_for_calendar(self, name: str) -> Path | None:
        words = self._words
        kind = f"{words('pages-ahead-phone-file')} (*.ics)"
        return self._place(words("pages-ahead-phone-save"), f"{name}.ics", kind)

    def place_for_copy(self, name: str) -> Path | None:
        words = self._words
        zips = f"{words('hand-file-zip')} (*.zip)"
        copies = f"{words('hand-file-kind')} (*{COPY_ENDING})"
        return self._place(words("hand-save"), name, zips if name.endswith(".zip") else copies)

    def folder(self, title: str) -> Path | None:
        with nothing_remembered():
            chosen = QFileDialog.getExistingDirectory(self._window, title, str(_usual()))
        return Path(chosen) if chosen else None

    def print_pages(self, pages: Sequence[QImage], name: str) -> Sent:
        from familybook.app.printing import print_pages  # noqa: PLC0415 - loads Qt's printing

        return print_pages(pages, self._window, name)

    def printers_here(self) -> tuple[Printer, ...]:
        from familybook.app import system_printers  # noqa: PLC0415 - loads Qt's printing

        return system_printers.printers_here()

    def open_printer(self, ticket: Ticket) -> QPagedPaintDevice | None:
        from familybook.app import system_printers  # noqa: PLC0415 - as above

        return system_printers.open_printer(ticket)

    def more_printers(self, ticket: Ticket) -> QPagedPaintDevice | None:
        from familybook.app import system_printers  # noqa: PLC0415 - as above

        return system_printers.ask_for_printer(self._window, ticket)

    def look_at(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _one_of(self, title: str, start: Path, kinds: str) -> Path | None:
        """Return the file that was chosen."""
        with nothing_remembered():
            chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(start), kinds)
        return Path(chosen) if chosen else None

    def _place(self, title: str, name: str, kind: str) -> Path | None:
        """Return where a new file shall go."""
        start = str(_usual() / name)
        with nothing_remembered():
            chosen, _ = QFileDialog.getSaveFileName(self._window, title, start, kind)
        return Path(chosen) if chosen else None
