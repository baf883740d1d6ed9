"""Safe copies: one of each book after each visit, in a folder that was chosen once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from familybook.app.copying import seal
from familybook.core.errors import CannotPrintError, FamilybookError, NoRoomError
from familybook.core.words import Words
from familybook.store.bookfile import BookFile
from familybook.store.keys import LaptopKey
from familybook.store.moments import now
from familybook.store.parcel import Note
from familybook.store.passing import SAFE, mark_of
from familybook.store.sealed import ENDING, Keys, is_sealed

KEPT = 3
"""Safe copies of one book that stay: the newest."""
MOST_OF_A_DAY = 1000
MOST_KNOWN = 50
_NAME = "safe-copies.json"


@dataclass(frozen=True, slots=True)
class Safe:
    """What a book knows of its safe copies."""

    paths: tuple[Path, ...] = ()
    """Where they are, the oldest first."""
    waits: bool = False
    """Whether the last one could not be put into its folder."""


def safe_of(plain: Any) -> Safe:
    """Return what a note says; nothing where it makes no sense."""
    held = plain if isinstance(plain, dict) else {}
    paths = held.get("paths")
    some = paths[-MOST_KNOWN:] if isinstance(paths, list) else ()
    return Safe(tuple(Path(one) for one in some if isinstance(one, str)), held.get("waits") is True)


def _plain(safe: Safe) -> dict[str, Any]:
    return {"paths": [str(one) for one in safe.paths[-MOST_KNOWN:]], "waits": safe.waits}


def known_copies(file: BookFile) -> tuple[Path, ...]:
    """Return where safe copies of a book were put: those that go when the book goes."""
    return safe_of(file.note(SAFE)).paths


def keep_copy(path: Path, key: LaptopKey, folder: Path, name: str) -> bool:
    """Keep a safe copy of a book that nobody has open, and tell whether the folder took it.

    It opens without words on this laptop, and with its recovery sheet on any other. Of older ones
    the newest few stay. Where the folder is away, the book notes that a copy waits.

    Args:
        path: the book.
        key: the key of this laptop.
        folder: where safe copies are kept.
        name: what the copy is called, without its ending.

    Raises:
        FamilybookError: if the book cannot be opened.
    """
    with BookFile.open(path, key.book_key()) as file:
        safe = safe_of(file.note(SAFE))
        passing = file.passing.known().marked(mark_of(file.book()))
        file.keep_passing(passing)
        try:
            out = _free_place(folder, name)
            note = Note(passing=passing, made_at=now())
            seal(file, out, Keys(laptop=key.seal_key()), note)
        except (CannotPrintError, NoRoomError, OSError):
            file.keep_note(SAFE, _plain(Safe(safe.paths, waits=True)))
            return False
        # Noted before any older one goes: none is ever unknown.
        file.keep_note(SAFE, _plain(Safe((*safe.paths, out))))
        file.keep_note(SAFE, _plain(Safe(_thinned((*safe.paths, out)))))
    return True


def _free_place(folder: Path, name: str) -> Path:
    """Return a place in a folder under a name that says nothing of any family."""
    if not folder.is_dir():
        raise CannotPrintError(folder)
    for count in range(1, MOST_OF_A_DAY):
        place = folder / (f"{name}{ENDING}" if count == 1 else f"{name} ({count}){ENDING}")
        if not place.exists():
            return place
    raise CannotPrintError(folder)


def _thinned(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Take away all safe copies but the newest; return those that are, or may still be, there."""
    known = tuple(paths)
    left: list[Path] = []
    for one in known[:-KEPT]:
        with suppress(OSError):
            if is_sealed(one):
                one.unlink()
        # In a folder that is away just now it may be there all the same.
        if one.exists() or not one.parent.is_dir():
            left.append(one)
    return (*left, *known[-KEPT:])


def chosen_folder(home: Path) -> Path | None:
    """Return the folder that somebody chose on this laptop; none if nobody has."""
    try:
        held = json.loads((home / _NAME).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    folder = held.get("folder") if isinstance(held, dict) else None
    return Path(folder) if isinstance(folder, str) and folder and "\0" not in folder else None


def choose_folder(home: Path, folder: Path) -> None:
    """Keep which folder was chosen.

    Raises:
        OSError: if that cannot be kept.
    """
    part = home / f".{_NAME}.part"
    part.write_text(json.dumps({"folder": str(folder)}), encoding="utf-8")
    part.replace(home / _NAME)


def copy_name(day: date, words: Words) -> str:
    """Return what a copy made on a day is called."""
    return words("hand-file", day=day.isoformat())


def remove_copies(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Take away safe copies; return those that could not be reached."""
    left: list[Path] = []
    for one in paths:
        try:
            if one.exists() or not one.parent.is_dir():
                if not is_sealed(one):
                    left.append(one)
                    continue
                one.unlink()
        except (OSError, FamilybookError):
            left.append(one)
    return tuple(left)
