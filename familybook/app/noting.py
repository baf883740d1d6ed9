"""Notes in a book what was made of it, so that a family can be told where its copies are."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from familybook.app.library import Opened
from familybook.app.sitting import Sitting
from familybook.core.errors import FamilybookError
from familybook.screen.making.asked import Asked
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.made import MADE, Made, What, with_made


def note_made(sitting: Sitting, opened: Opened, made: Made) -> None:
    """Note it; in a book that was closed meanwhile, away from the window.

    What was made is there also where it cannot be noted, as in a book that can only be read.
    """
    if opened is sitting.opened:
        with suppress(FamilybookError, OSError):
            opened.writer.look(partial(_keep, made))
    else:
        sitting.worker.start(partial(note_made_in, opened.path, made))


def note_print(sitting: Sitting, opened: Opened, path: Path, asked: Asked) -> None:
    """Note a PDF that was made: of the book, or of one page."""
    what = What.BOOK if asked.page is None else What.SHEET
    note_made(sitting, opened, Made(what=what, place=str(path.absolute()), whose=asked.copy))


def note_paper(sitting: Sitting, opened: Opened, asked: Asked) -> None:
    """Note that something was printed from here, on paper."""
    note_made(sitting, opened, Made(what=What.PAPER, whose=asked.copy))


def note_made_in(path: Path, made: Made) -> None:
    """Note it in a book that nobody has open. What cannot be noted is left."""
    with suppress(FamilybookError, OSError), BookFile.open(path, laptop_key().book_key()) as file:
        _keep(made, file)


def _keep(made: Made, file: BookFile) -> None:
    file.keep_note(MADE, with_made(file.note(MADE), made))
