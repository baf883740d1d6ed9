"""Makes every copy of a book in one go, into a folder of their own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from familybook.app.export import print_book
from familybook.app.who_gets import Gets
from familybook.core.book import Book
from familybook.core.errors import CannotPrintError
from familybook.core.words import Words
from familybook.paper.pictures import PhotoSource
from familybook.paper.remarks import Remark

Watch = Callable[[int, int, int, int], None]
"""Told, between pages, which copy it is and of how many, and how far it is; it may end the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeCopy:
    """A copy that was made: for whom, where it is, and what is worth a look in it."""

    gets: Gets
    path: Path
    remarks: tuple[Remark, ...]


def _unwatched(copy: int, copies: int, done: int, of_all: int) -> None:
    del copy, copies, done, of_all


def make_copies(
    copies: Sequence[tuple[Gets, Book]],
    photos: PhotoSource,
    folder: Path,
    words: Words,
    watch: Watch = _unwatched,
    *,
    grey: bool = False,
) -> tuple[MadeCopy, ...]:
    """Make copies, each once, in a new folder; all of them are there in the end, or none.

    The names of the files tell nobody whose each is: in the book they have the same numbers.

    Args:
        copies: what each reader gets, and the book it is made of.
        photos: where the photographs are.
        folder: where the new folder goes.
        words: of what files are called.
        watch: told how far it is; what it raises ends the work.
        grey: whether all is in greys.

    Raises:
        CannotPrintError: if nothing can be written there.
        NoRoomError: if the disk is full.
    """
    made: list[MadeCopy] = []
    with _new_folder(folder, words("copies-folder")) as place:
        for number, (gets, book) in enumerate(copies, 1):
            name = f"{words('copies-file')}-{gets.number}{gets.edition.output.value}"
            wish = replace(gets.wish, grey=grey)
            pages = partial(watch, number, len(copies))
            remarks = print_book(book, photos, place / name, wish, pages)
            made.append(MadeCopy(gets=gets, path=place / name, remarks=remarks))
    return tuple(made)


@contextmanager
def _new_folder(folder: Path, name: str) -> Iterator[Path]:
    """Make a folder that is not there yet; whatever ends the work, nothing is left of it."""
    place, number = folder / name, 2
    while True:
        try:
            place.mkdir(mode=0o700)
            break
        except FileExistsError:
            place, number = folder / f"{name}-{number}", number + 1
        except OSError as error:
            raise CannotPrintError(place) from error
    try:
        yield place
    except BaseException:
        with suppress(OSError):
            shutil.rmtree(place)
        raise
