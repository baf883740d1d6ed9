"""Where a file may be put that a family takes with it: over nothing of ours, and over no device.

Whoever writes such a file comes through here: each command and each save in the window.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from familybook.app.problems import translate
from familybook.core.errors import (
    CannotPrintError,
    FamilybookError,
    NoRoomError,
    PrintOnBookError,
)
from familybook.store.cipher import is_made_with, salt_of
from familybook.store.key_files import FILES as KEY_FILES
from familybook.store.keys import laptop_key
from familybook.store.landing import write_whole
from familybook.store.places import ENDING, home
from familybook.store.sealed import is_sealed

_BESIDE = ("-journal", "-wal")
"""How files end that stand beside a book while it is saved."""
_OUTPUT = "-"
"""Elsewhere this means: to whoever asked. Here it would be a file with an odd name."""


def expect_no_book(out: Path, *, may_be_copy: bool = False) -> None:
    """Look that a file does not go over what is not to be lost, whatever that is called.

    Args:
        out: where it is to go.
        may_be_copy: whether an older sealed copy may lose its place to it.

    Raises:
        PrintOnBookError: if it would go over a book, or what stands beside one while it is saved;
            also over a sealed copy.
        CannotPrintError: if it would go over what we keep for ourselves, or over no file at all.
    """
    there = real(out)
    if any(one.suffix.lower().startswith(ENDING) for one in (out, there)) or _is_book(there):
        raise PrintOnBookError(out)
    if not may_be_copy and is_sealed(there):
        raise PrintOnBookError(out)
    if str(out) == _OUTPUT or _is_ours(there) or _is_device(there):
        raise CannotPrintError(out)


def real(out: Path) -> Path:
    """Return where a path leads, links followed.

    Raises:
        CannotPrintError: if they lead nowhere.
    """
    try:
        return out.resolve()
    except (OSError, RuntimeError, ValueError) as error:  # links in a ring, no name at all
        raise CannotPrintError(out) from error


def _is_book(path: Path) -> bool:
    """Tell by its first bytes whether a file is a book of this laptop, or stands beside one."""
    names = [path.name, *(path.name.removesuffix(one) for one in _BESIDE)]
    there = [one for name in names if name and (one := path.with_name(name)).is_file()]
    if not there or not any((home() / one).exists() for one in KEY_FILES):
        return False  # without a key nothing was made with it, and none is made for this
    with suppress(FamilybookError, OSError):
        keys = laptop_key().book_keys()
        return any(is_made_with(key, salt_of(one)) for one in dict.fromkeys(there) for key in keys)
    return False


def _is_ours(path: Path) -> bool:
    """Tell whether a place is among what we keep on this laptop for ourselves."""
    own = home().resolve()
    return path.parent == own or (path.is_file() and path.is_relative_to(own))


def _is_device(path: Path) -> bool:
    """Tell whether a pipe, a device or the like stands there: no file could take its place."""
    return path.exists() and not path.is_file() and not path.is_dir()


def write_beside(out: Path, content: bytes) -> None:
    """Write a file so that whoever looks finds the old one or the whole new one.

    Only its owner can read it.

    Raises:
        CannotPrintError: if nothing can be written there.
        NoRoomError: if the disk is full.
    """
    there = real(out)
    if there.is_dir() or _is_device(there) or not there.parent.is_dir():
        raise CannotPrintError(out)
    try:
        write_whole(there, lambda file: file.write(content))
    except OSError as error:
        known = translate(error, out)
        raise known if isinstance(known, NoRoomError) else CannotPrintError(out) from error
