"""The system's own windows, in which files are chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from familybook.core.words import Words
from familybook.store.places import ENDING

_PHOTOS = "*.jpg *.jpeg *.png *.heic *.heif *.webp"


def _nowhere(name: str) -> None:
    """Choose no place at all."""
    del name


@dataclass(frozen=True, slots=True)
class Choosers:
    """Each asks for a path and returns it, or none if nothing was chosen."""

    book: Callable[[], Path | None]
    photo: Callable[[], Path | None]
    place_for_pdf: Callable[[str], Path | None]
    look_at: Callable[[Path], object]
    place_for_calendar: Callable[[str], Path | None] = _nowhere


def system_choosers(window: QWidget, words: Words) -> Choosers:
    """Return the windows of this system; they belong to ours."""
    books = f"{words('screen-books')} (*{ENDING})"
    photos = f"{words('screen-photos')} ({_PHOTOS})"
    pdf = f"{words('make-pdf')} (*.pdf)"
    ics = f"{words('pages-ahead-phone-file')} (*.ics)"

    def book() -> Path | None:
        name, _ = QFileDialog.getOpenFileName(window, words("shelf-open"), "", books)
        return Path(name) if name else None

    def photo() -> Path | None:
        name, _ = QFileDialog.getOpenFileName(window, words("screen-choose-photo"), "", photos)
        return Path(name) if name else None

    def place_for_pdf(name: str) -> Path | None:
        start = str(Path.home() / f"{name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(window, words("make-save"), start, pdf)
        return Path(chosen) if chosen else None

    def place_for_calendar(name: str) -> Path | None:
        start = str(Path.home() / f"{name}.ics")
        title = words("pages-ahead-phone-save")
        chosen, _ = QFileDialog.getSaveFileName(window, title, start, ics)
        return Path(chosen) if chosen else None

    def look_at(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    return Choosers(book, photo, place_for_pdf, look_at, place_for_calendar)
