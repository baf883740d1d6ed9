"""What the engine refuses, as what a person can be told."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from familybook.core.errors import (
    BookInUseError,
    DamagedBookError,
    FamilybookError,
    FullBookError,
    NoRoomError,
    NoSuchFileError,
    ReadOnlyError,
)
from familybook.store.engine import SQLError, dbapi2

_IO_ERROR_READING = (266, 522)
"""SQLITE_IOERR_READ and SQLITE_IOERR_SHORT_READ."""

LARGEST_BOOK = 200 * 1024 * 1024

_LARGEST_SAVE = 16 * 1024 * 1024
"""Bytes that no single save adds: a photograph and a family's words are a few megabytes."""
_NEXT_TO_NOTHING = 64 * 1024
"""Bytes free on a disk that is as good as full."""


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise a `FamilybookError` for what can go wrong with a file; let our own faults through."""
    try:
        yield
    except SQLError as error:
        known = _explained(getattr(error, "sqlite_errorcode", 0), path)
        if known is None:
            raise
        raise known from error


def _explained(code: int, path: Path) -> FamilybookError | None:
    if code in _IO_ERROR_READING:
        return DamagedBookError(path)
    known: FamilybookError | None = None
    match code & 0xFF:
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            known = BookInUseError(path)
        case dbapi2.SQLITE_FULL:
            known = FullBookError(path) if _is_largest(path) else NoRoomError()
        case dbapi2.SQLITE_READONLY | dbapi2.SQLITE_PERM | dbapi2.SQLITE_IOERR:
            known = NoRoomError() if _is_full(path) else ReadOnlyError(path)
        case dbapi2.SQLITE_CANTOPEN:
            known = ReadOnlyError(path) if path.parent.is_dir() else NoSuchFileError(path)
        case dbapi2.SQLITE_CORRUPT | dbapi2.SQLITE_NOTADB:
            known = DamagedBookError(path)
    return known


def _is_largest(path: Path) -> bool:
    """Tell whether a book, and not the disk it is on, has no more room."""
    try:
        room = shutil.disk_usage(path.parent).free > _LARGEST_SAVE
        return room and path.stat().st_size > LARGEST_BOOK - _LARGEST_SAVE
    except OSError:
        return False


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NEXT_TO_NOTHING
    except OSError:
        return False
