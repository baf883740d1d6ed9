"""Where things live on this computer, and whether they are there."""

from __future__ import annotations

import json
import os
import re
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path, PurePath, PureWindowsPath

from platformdirs import user_data_path

from familybook.core.errors import NotLocalError, ShelfAwayError
from familybook.store.landing import write_whole
from familybook.store.small_files import read_json
from familybook.store.windows import drive_type

ENDING = ".familybook"

DRIVE_REMOTE = 4
"""What Windows calls a network drive."""

SYNCED = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Variables in which Windows keeps the folders that OneDrive copies away."""

MARK = ".familybook-shelf"
"""An empty file on a shelf elsewhere. A drive that is away has taken it along."""
_SHELVES = "shelves.json"
"""On which shelves elsewhere books stood when they were last looked at."""


def home() -> Path:
    """Return the folder that holds all we keep on this computer, made if need be.

    The variable `FAMILYBOOK_HOME` moves it.
    """
    asked = os.environ.get("FAMILYBOOK_HOME")
    folder = Path(asked) if asked else user_data_path("familybook", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def shelf(folder: Path | None = None) -> Path:
    """Return the folder of the books being made, made if need be: ours, or one that was asked for.

    Raises:
        NotLocalError: if it would be on a network drive or in a folder that is copied away.
        ShelfAwayError: if only the place is there where the drive with our books was.
    """
    folder = folder or home() / "shelf"
    if os.name == "nt" and leaves_this_laptop(
        PureWindowsPath(folder), drive_type(folder.anchor), os.environ
    ):
        raise NotLocalError(folder)
    if is_away(folder):
        raise ShelfAwayError(why="away")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def note_books(folder: Path) -> None:
    """Know whether books stand on a shelf elsewhere, so that it is missed when its drive is away.

    Where that cannot be kept, nothing else is the worse.
    """
    if folder == home() / "shelf":
        return
    known, there = _with_books(), has_books(folder)
    with suppress(OSError):
        if there:
            (folder / MARK).touch(mode=0o600)
        if there != (str(folder) in known):
            text = json.dumps(sorted(known ^ {str(folder)})).encode()
            write_whole(home() / _SHELVES, lambda file: file.write(text))


def is_away(folder: Path) -> bool:
    """Tell whether books stood on a shelf, and now neither they nor its mark are there.

    An empty folder can be the place of a drive that is away: what is put there is not on it.
    """
    if str(folder) not in _with_books():
        return False
    return not (folder / MARK).exists() and not has_books(folder)


def has_books(folder: Path) -> bool:
    """Tell whether any book stands on a shelf, whatever is in it."""
    return next(folder.glob(f"*{ENDING}"), None) is not None


def _with_books() -> set[str]:
    held = read_json(home() / _SHELVES)
    return {one for one in held if isinstance(one, str)} if isinstance(held, list) else set()


def new_path(folder: Path | None = None) -> Path:
    """Return a place on a shelf for a new book. Its name says nothing."""
    return shelf(folder) / f"b-{secrets.token_hex(8)}{ENDING}"


def leaves_this_laptop(folder: PurePath, drive: int, variables: Mapping[str, str]) -> bool:
    """Tell whether what is put in a Windows folder is sent elsewhere.

    Args:
        folder: the whole path.
        drive: what Windows says of its drive.
        variables: the environment, which names the folders that OneDrive copies away.
    """
    if drive == DRIVE_REMOTE or str(folder).startswith(("\\\\", "//")):
        return True
    synced = (variables.get(name) for name in SYNCED)
    return any(folder.is_relative_to(PureWindowsPath(one)) for one in synced if one)


def is_unnamed(path: Path) -> bool:
    """Tell whether a file has a name that we gave it, which says nothing to anybody."""
    return re.fullmatch(rf"b-[0-9a-f]{{16}}{re.escape(ENDING)}", path.name) is not None
