"""A finished file gets its name, for good."""

from __future__ import annotations

import errno
import os
import re
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from familybook.core.errors import BookExistsError, NoSuchFileError

_PART = ".familybook-{}.part"
_LEFT_PART = re.compile(r"\.familybook-[0-9a-f]{16}\.part")
_LEFT_BEHIND_S = 3600
"""How long nobody takes to write a file."""
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_whole(
    path: Path,
    write: Callable[[IO[bytes]], object],
    check: Callable[[Path], object] | None = None,
    *,
    anew: bool = False,
) -> None:
    """Write a file, look at it, and only then give it its name; only its owner can read it.

    Whoever looks finds the file of before, or the whole new one. What a laptop that went out left
    of an earlier one goes. What is no file, as a device or a pipe, never loses its place.

    Args:
        path: what the file is called.
        write: writes it.
        check: raises if what was written, at the path it is given, is not to be kept.
        anew: whether no other file may lose that name.

    Raises:
        BookExistsError: if it is for a new file, and there is one.
        OSError: if it cannot be written.
    """
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    _sweep(path.parent)
    part = path.with_name(_PART.format(secrets.token_hex(8)))
    try:
        with os.fdopen(os.open(part, _NEW, 0o600), "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        if check is not None:
            check(part)
        if anew:
            move_into_place(part, path)
        else:
            part.replace(path)
            sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Take away what was being written here when a laptop went out, by its name and age."""
    with suppress(OSError):
        for left in folder.glob(_PART.format("*")):
            if (
                _LEFT_PART.fullmatch(left.name)
                and time.time() - left.stat().st_mtime > _LEFT_BEHIND_S
            ):
                left.unlink()


def move_into_place(part: Path, path: Path) -> None:
    """Give the finished file its name, for good: also after a power cut.

    Raises:
        BookExistsError: if there is a file of that name meanwhile.
    """
    if path.is_symlink():
        path.unlink()  # it leads nowhere, or there would be a file
    try:
        # Two programs may make a book of one name at once: none may lose theirs.
        os.link(part, path)
    except FileExistsError as error:
        raise BookExistsError(path) from error
    except OSError:  # a file system without links
        _take_name(path)
        part.replace(path)
    sync_folder(path.parent)


def _take_name(path: Path) -> None:
    """Take a name that nobody has yet.

    Raises:
        BookExistsError: if somebody has it.
    """
    try:
        os.close(os.open(path, _NEW, 0o600))
    except FileExistsError as error:
        raise BookExistsError(path) from error


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system can be asked for that.

    Some shares on a network refuse it; the file is in its place all the same.
    """
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):
                os.fsync(opened)
        finally:
            os.close(opened)


def expect_room_for_journal(path: Path) -> None:
    """Look that the journal of a book, which stands beside it, can have its name too.

    Raises:
        NoSuchFileError: if no file there could have it.
    """
    try:
        path.with_name(f"{path.name}-journal").exists()
    except OSError as error:
        raise NoSuchFileError(path) from error
