"""The system's own windows, in which files are chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from familybook.app.sent import Sent
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


def system_choosers(window: QWidget, words: Words) -> Choosers:
    """Return the windows of this system; they belong to ours."""
    books = f"{words('screen-books')} (*{ENDING} *{COPY_ENDING})"
    copies = f"{words('hand-file-kind')} (*{COPY_ENDING})"
    zips = f"{words('hand-file-zip')} (*.zip)"
    photos = f"{words('screen-photos')} ({_PHOTOS})"
    pdf = f"{words('make-pdf')} (*.pdf)"
    folders: dict[str, str] = {}
    ics = f"{words('pages-ahead-phone-file')} (*.ics)"

    def book() -> Path | None:
        with nothing_remembered():
            start = str(_usual())
            name, _ = QFileDialog.getOpenFileName(window, words("shelf-open"), start, books)
        return Path(name) if name else None

    def photo() -> Path | None:
        with nothing_remembered():
            pictures = _usual(QStandardPaths.StandardLocation.PicturesLocation)
            start = folders.get(_PHOTOS, str(pictures))
            title = words("screen-choose-photo")
            name, _ = QFileDialog.getOpenFileName(window, title, start, photos)
        if name:
            folders[_PHOTOS] = str(Path(name).parent)
        return Path(name) if name else None

    def place_for_pdf(name: str) -> Path | None:
        start = str(_usual() / f"{name}.pdf")
        books = (words("make-file"), f"{words('make-file')}-{words('make-file-own')}")
        title = words("make-save" if name in books else "make-save-sheet")
        with nothing_remembered():
            chosen, _ = QFileDialog.getSaveFileName(window, title, start, pdf)
        return Path(chosen) if chosen else None

    def place_for_calendar(name: str) -> Path | None:
        start = str(_usual() / f"{name}.ics")
        title = words("pages-ahead-phone-save")
        with nothing_remembered():
            chosen, _ = QFileDialog.getSaveFileName(window, title, start, ics)
        return Path(chosen) if chosen else None

    def folder(title: str) -> Path | None:
        with nothing_remembered():
            chosen = QFileDialog.getExistingDirectory(window, title, str(_usual()))
        return Path(chosen) if chosen else None

    def print_on(pages: Sequence[QImage], name: str) -> Sent:
        from familybook.app.printing import print_pages  # noqa: PLC0415 - loads Qt's printing

        return print_pages(pages, window, name)

    def place_for_copy(name: str) -> Path | None:
        start, kind = str(_usual() / name), zips if name.endswith(".zip") else copies
        with nothing_remembered():
            chosen, _ = QFileDialog.getSaveFileName(window, words("hand-save"), start, kind)
        return Path(chosen) if chosen else None

    def look_at(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    return Choosers(
        book,
        photo,
        place_for_pdf,
        look_at,
        place_for_calendar,
        folder,
        print_on,
        folders.clear,
        place_for_copy,
    )
