"""Makes every copy of a book in one go, into a folder of their own."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from familybook.app.export import print_book
from familybook.app.who_gets import Gets
from familybook.assets.words import words as words_in
from familybook.core.book import Book
from familybook.core.errors import CannotPrintError
from familybook.core.words import Words
from familybook.paper.pictures import PhotoSource
from familybook.paper.remarks import Remark
from familybook.store.landing import sync_folder

Watch = Callable[[int, int, int, int], None]
"""Told, between pages, which copy it is and of how many, and how far it is; it may end the work."""

_PART = ".familybook-copies-{}"
_LEFT_PART = re.compile(r"\.familybook-copies-[0-9a-f]{16}")
_LEFT_FILE = r"(\.familybook-[0-9a-f]{{16}}\.part|{}-[0-9]{{1,4}}\.(pdf|html))"
_LEFT_BEHIND_S = 3600
"""How long nobody takes to make one copy."""


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
    They are words of ours: a pack decides over no place on the disk.

    Args:
        copies: what each reader gets, and the book it is made of.
        photos: where the photographs are.
        folder: where the new folder goes.
        words: in whose language files are called.
        watch: told how far it is; what it raises ends the work.
        grey: whether all is in greys.

    Raises:
        CannotPrintError: if nothing can be written there.
        NoRoomError: if the disk is full.
    """
    ours = words_in(words.language)
    place, file = folder / _plain(ours("copies-folder")), _plain(ours("copies-file"))
    _sweep(folder, file)
    made: list[MadeCopy] = []
    names = [f"{file}-{one.number}{one.edition.output.value}" for one, _ in copies]
    with _beside(place, names) as part:
        for number, ((gets, book), name) in enumerate(zip(copies, names, strict=True), 1):
            wish = replace(gets.wish, grey=grey)
            pages = partial(watch, number, len(copies))
            remarks = print_book(book, photos, part / name, wish, pages)
            made.append(MadeCopy(gets=gets, path=part / name, remarks=remarks))
        place = _named(part, place)
    return tuple(replace(one, path=place / one.path.name) for one in made)


def _plain(name: str) -> str:
    """Return the name of one thing in a folder.

    Raises:
        CannotPrintError: if it leads elsewhere.
    """
    if not name or name.startswith(".") or any(one in name for one in "/\\:\0"):
        raise CannotPrintError(Path(name))
    return name


@contextmanager
def _beside(place: Path, names: Sequence[str]) -> Iterator[Path]:
    """Make a folder that nobody sees; whatever ends the work, nothing we wrote is left of it."""
    part = place.with_name(_PART.format(secrets.token_hex(8)))
    try:
        part.mkdir(mode=0o700)
    except OSError as error:
        raise CannotPrintError(place) from error
    try:
        yield part
    except BaseException:
        with suppress(OSError):
            for name in names:
                (part / name).unlink(missing_ok=True)
            part.rmdir()
        raise


def _named(part: Path, place: Path) -> Path:
    """Give the whole folder a name that nothing has there, and return where it is.

    Raises:
        CannotPrintError: if it can have none.
    """
    there, number = place, 2
    while True:
        if not (there.exists() or there.is_symlink()):
            try:
                part.rename(there)
            except OSError as error:
                if not there.exists():
                    raise CannotPrintError(place) from error
            else:
                with suppress(OSError):
                    sync_folder(place.parent)
                return there
        there, number = place.with_name(f"{place.name}-{number}"), number + 1


def _sweep(folder: Path, file: str) -> None:
    """Take away what was being made here when a laptop went out, if no file of others is in it."""
    ours = re.compile(_LEFT_FILE.format(re.escape(file)))
    with suppress(OSError):
        for left in folder.glob(_PART.format("*")):
            old = time.time() - left.lstat().st_mtime > _LEFT_BEHIND_S
            if not (_LEFT_PART.fullmatch(left.name) and old) or left.is_symlink():
                continue
            held = list(left.iterdir())
            if all(ours.fullmatch(one.name) and one.is_file() for one in held):
                for one in held:
                    one.unlink()
                left.rmdir()
