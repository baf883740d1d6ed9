"""Safe copies: one of each book after each visit, in a folder that was chosen once."""

from __future__ import annotations

import io
import json
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from familybook.app.copying import seal
from familybook.app.last_safe_copy import note_copied
from familybook.app.policy import read_policy
from familybook.app.safe_note import Safe, safe_of, safe_to_plain
from familybook.core.errors import CannotPrintError, FamilybookError, NoRoomError
from familybook.core.words import Words
from familybook.store import places
from familybook.store.bookfile import BookFile
from familybook.store.crossing import put_across, set_out
from familybook.store.keys import LaptopKey
from familybook.store.landing import write_whole
from familybook.store.moments import now
from familybook.store.parcel import Note, Parcel
from familybook.store.passing import SAFE, mark_of
from familybook.store.sealed import ENDING, Keys, SealedReader
from familybook.store.shares import Going, says_yes, while_it_goes_on
from familybook.store.small_files import read_json

KEPT = 3
"""Safe copies of one book that stay: the newest."""
_LETTERS, _CHANCES = "23456789abcdefghjkmnpqrstuvwxyz", 4
"""Chance in the name of a safe copy: two laptops may keep theirs in one folder, on one day."""
_NAME = "safe-copies.json"


@dataclass(frozen=True, slots=True)
class Reach:
    """Which safe copies are gone, and which may still be there: their folder is away, or shut."""

    gone: tuple[Path, ...] = ()
    away: tuple[Path, ...] = ()
    elsewhere: int = 0
    """How many of those that are gone have another name, and are still there under that."""


def keep_copy(path: Path, key: LaptopKey, folder: Path, name: str) -> bool:
    """Keep a safe copy of a book that nobody has open, and tell whether the folder took it.

    It opens without words on this laptop, and with its recovery sheet on any other. Of older ones
    the newest few stay. Where the folder is away, the book notes that a copy waits.

    Args:
        path: the book.
        key: the key of this laptop.
        folder: where safe copies are kept.
        name: how the name of the copy begins.

    Raises:
        FamilybookError: if the book cannot be opened, or no copy can be made of it at all.
    """
    with BookFile.open(path, key.book_key()) as file:
        safe = safe_of(file.note(SAFE))
        out = _place(folder, name)
        paths = (*safe.paths, out)
        try:
            # Noted before it is there, and before any older one goes: none is ever unknown.
            file.keep_note(SAFE, safe_to_plain(Safe(paths, waits=True)))
            left = _put(file, key, out, paths)
        except TimeoutError:
            return False  # a share that hangs: who knows what of it is there
        except (FamilybookError, OSError) as error:
            with suppress(FamilybookError):  # a full book, say: whoever asked is told as well
                file.keep_note(SAFE, safe_to_plain(Safe(safe.paths, waits=True)))
            if isinstance(error, (CannotPrintError, NoRoomError, OSError)):
                return False
            raise
        file.keep_note(SAFE, safe_to_plain(Safe(left)))
        note_copied(path, file.passing.book, places.home())
    return True


def _put(file: BookFile, key: LaptopKey, out: Path, paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Put a safe copy into its folder; return those that may be there then.

    It is sealed on this laptop first. Only what is done in the folder waits for a network, and
    that no longer than it gets on.
    """
    if not says_yes(out.parent.is_dir):
        raise CannotPrintError(out.parent)
    with set_out(places.home()) as here:
        try:
            _seal(file, key, here)
        except NoRoomError:  # the folder may still have some
            _seal(file, key, out)
            return while_it_goes_on(partial(_thinned, paths, key, file.passing.book))
        return while_it_goes_on(partial(_carried, here, paths, key, file.passing.book))


def _carried(
    here: Path, paths: tuple[Path, ...], key: LaptopKey, book: str, get_on: Going
) -> tuple[Path, ...]:
    put_across(here, paths[-1], get_on)
    return _thinned(paths, key, book, get_on)


def _place(folder: Path, name: str) -> Path:
    """Return a place in a folder under a name that nobody else has there."""
    chance = "".join(secrets.choice(_LETTERS) for _ in range(_CHANCES))
    return folder / f"{name} {chance}{ENDING}"


def _seal(file: BookFile, key: LaptopKey, out: Path) -> None:
    """Write a safe copy."""
    passing = file.passing.known().marked(mark_of(file.book()))
    file.keep_passing(passing)
    seal(file, out, Keys(laptop=key.seal_key()), Note(passing=passing, made_at=now()), anew=True)


def _thinned(paths: Iterable[Path], key: LaptopKey, book: str, get_on: Going) -> tuple[Path, ...]:
    """Take away all safe copies of a book but the newest; return those that may still be there.

    One that never arrived counts for none. On another stick another file may have the name of one:
    each is looked into before it goes.
    """
    known = tuple(paths)
    folders: dict[Path, bool] = {}
    for one in known:
        get_on()
        if one.parent not in folders:
            folders[one.parent] = says_yes(one.parent.is_dir)
    known = tuple(one for one in known if not (folders[one.parent] and _is_missing(one, get_on)))
    left: list[Path] = []
    for one in known[:-KEPT]:
        get_on()
        try:
            if not folders[one.parent]:
                left.append(one)
            elif _is_of(one, key, book):
                one.unlink()
        except OSError:
            left.append(one)
    return (*left, *known[-KEPT:])


def _is_missing(path: Path, get_on: Going) -> bool:
    """Tell whether a folder that is there has not got a file; one that cannot be asked may."""
    get_on()
    try:
        path.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False


def take_away(paths: Iterable[Path], key: LaptopKey, book: str) -> Reach:
    """Take away all safe copies of a book that can be reached, each only after a look into it."""
    gone: list[Path] = []
    away: list[Path] = []
    elsewhere = 0
    for one in paths:
        try:
            if _is_of(one, key, book):
                more_names = one.lstat().st_nlink > 1
                one.unlink()
                gone.append(one)
                elsewhere += more_names
            elif one.exists() and (not book or _book_in(one, key) is None):
                away.append(one)
        except OSError:
            away.append(one)
    return Reach(tuple(gone), tuple(away), elsewhere)


def _is_of(path: Path, key: LaptopKey, book: str) -> bool:
    """Tell whether a file is a copy of that book, and ours.

    Raises:
        OSError: if it cannot be read, or is in a folder that is away just now.
    """
    if not says_yes(path.exists):
        if not says_yes(path.parent.is_dir):
            raise FileNotFoundError(path)
        return False
    return bool(book) and _book_in(path, key) == book


def _book_in(path: Path, key: LaptopKey) -> str | None:
    """Return which book a file is a copy of; None if no key of this laptop opens it.

    Raises:
        OSError: if it cannot be read.
    """
    for seal_key in key.seal_keys():
        with suppress(FamilybookError), SealedReader(path, Keys(laptop=seal_key)) as sealed:
            return Parcel(io.BufferedReader(sealed), path).note().passing.book
    return None


def chosen_folder(home: Path) -> Path | None:
    """Return the folder that somebody chose on this laptop; none if nobody has."""
    held = read_json(home / _NAME)
    folder = held.get("folder") if isinstance(held, dict) else None
    return Path(folder) if isinstance(folder, str) and folder and "\0" not in folder else None


def safe_folder() -> Path | None:
    """Return where safe copies are kept: as the policy of this laptop says, or as chosen here."""
    return read_policy().safe_copies or chosen_folder(places.home())


def choose_folder(home: Path, folder: Path) -> None:
    """Keep which folder was chosen.

    Raises:
        OSError: if that cannot be kept.
    """
    text = json.dumps({"folder": str(folder)}).encode()
    write_whole(home / _NAME, lambda file: file.write(text))


def safe_name(day: date, words: Words) -> str:
    """Return how the name of a safe copy made on a day begins; it says nothing of any family."""
    return words("hand-safe-file", day=day.isoformat())
