"""What is inside a copy: a plain zip with `book.json`, the photographs beside it, and a note.

Anybody can read one without us. Nothing in it is trusted: its list of files is looked at before
any tool sees it, and of each file no more is read than it may hold.
"""

from __future__ import annotations

import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from familybook.core.ids import PhotoId
from familybook.core.sealed_errors import DamagedCopyError
from familybook.store.passing import HERE, Passing, passing_from_plain, passing_to_plain
from familybook.store.photos import LARGEST_FILE

BOOK = "book.json"
NOTE = "copy.json"
FORMAT = 1

LARGEST_JSON = 32 * 1024 * 1024
"""Bytes of `book.json`. Words are a few hundred kilobytes; ten minutes of drawing, six million."""
LARGEST_NOTE = 64 * 1024
MOST_FILES = 12_800
"""As many photographs as go into the largest book, were each of them next to nothing."""

_PLAIN_JSON = 4 * 1024 * 1024
_MOST_GROWTH = 50
"""How many times its packed size a file may be, once it is larger than plain words are: what makes
`book.json` large are drawings, and their numbers grow to three times that."""

_PHOTO = re.compile(r"photos/([0-9a-f]{64})\.jpg")
_DAY = (1980, 1, 1, 0, 0, 0)
"""The moment every file in a zip has: it tells nothing, and equal books are equal files."""

_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\5\6"
_LARGE_MARK = b"PK\6\7"
_LARGE_END = 20
_LONGEST_ENTRY = 200
"""Bytes that a file takes in the list of a zip: ours have short names and nothing else."""

_UNREADABLE = (
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
"""All that Python raises for a zip that is not as it should be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What stands beside a book in a copy: which book it is, and when the copy was made."""

    passing: Passing = HERE
    made_at: str = ""


def name_of(photo: PhotoId) -> str:
    """Return what a photograph is called in a parcel."""
    return f"photos/{photo}.jpg"


def pack(
    out: IO[bytes],
    book_json: bytes,
    photos: Iterable[PhotoId],
    jpeg_of: Callable[[PhotoId], bytes],
    note: Note | None = None,
) -> None:
    """Write a parcel; without a note it is one for the family."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parcel:
        parcel.writestr(_entry(BOOK, zipfile.ZIP_DEFLATED), book_json)
        if note is not None:
            parcel.writestr(_entry(NOTE, zipfile.ZIP_DEFLATED), json.dumps(_plain(note)))
        for photo in photos:
            parcel.writestr(_entry(name_of(photo), zipfile.ZIP_STORED), jpeg_of(photo))


def _plain(note: Note) -> dict[str, Any]:
    """Return a note as it stands in a parcel."""
    return {
        "familybook_copy": FORMAT,
        "made_at": note.made_at,
        "passing": passing_to_plain(note.passing),
    }


def _entry(name: str, how: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _DAY)
    entry.compress_type = how
    entry.external_attr = 0o600 << 16
    return entry


class Parcel:
    """An opened parcel. `path` is the copy it is in, to tell of."""

    def __init__(self, inside: IO[bytes], path: Path) -> None:
        """Open a parcel.

        Raises:
            DamagedCopyError: if it is not as ours are.
        """
        self._path = path
        try:
            _expect_short_list(inside)
            self._zip = zipfile.ZipFile(inside)
            self._files = _files(self._zip.infolist(), inside.seek(0, io.SEEK_END))
        except _UNREADABLE as error:
            raise DamagedCopyError(path) from error
        names = [_PHOTO.fullmatch(name) for name in self._files]
        self.photos = tuple(PhotoId(found[1]) for found in names if found)

    def book_json(self) -> bytes:
        """Return what `book.json` holds. Raises as opening does."""
        return self._read(BOOK, LARGEST_JSON)

    def note(self) -> Note:
        """Return the note; an empty one if there is none, or none that makes sense."""
        if NOTE not in self._files:
            return Note()
        try:
            plain = json.loads(self._read(NOTE, LARGEST_NOTE))
        except (ValueError, RecursionError):
            return Note()
        held = plain if isinstance(plain, dict) else {}
        made_at = held.get("made_at")
        return Note(
            passing=passing_from_plain(held.get("passing")),
            made_at=made_at[:40] if isinstance(made_at, str) else "",
        )

    def photo(self, photo: PhotoId) -> bytes:
        """Return a photograph that is in it. Raises as opening does."""
        return self._read(name_of(photo), LARGEST_FILE)

    def _read(self, name: str, most: int) -> bytes:
        """Return what a file holds, never reading more than it may."""
        entry = self._files[name]
        if entry.file_size > most:
            raise DamagedCopyError(self._path)
        try:
            with self._zip.open(entry) as file:
                held = file.read(most + 1)
        except _UNREADABLE as error:
            raise DamagedCopyError(self._path) from error
        if len(held) > most:
            raise DamagedCopyError(self._path)
        return held


def _expect_short_list(inside: IO[bytes]) -> None:
    """Look at the end of a zip, where its list is told of, before anything reads that list.

    Raises:
        BadZipFile: if the list is longer than ours can be, or the zip is made otherwise.
    """
    size = inside.seek(0, io.SEEK_END)
    inside.seek(max(size - _END.size - _LARGE_END, 0))
    tail = inside.read()
    if len(tail) < _END.size:
        raise zipfile.BadZipFile
    end, before = tail[-_END.size :], tail[: -_END.size]
    mark, disk, start_disk, here, count, listed, start, comment = _END.unpack(end)
    plain = not (disk or start_disk or comment) and here == count
    ours = mark == _END_MARK and not before.startswith(_LARGE_MARK) and plain
    fits = 1 <= count <= MOST_FILES and listed <= count * _LONGEST_ENTRY
    if not (ours and fits and start + listed + _END.size == size):
        raise zipfile.BadZipFile


def _files(entries: Iterable[zipfile.ZipInfo], size: int) -> Mapping[str, zipfile.ZipInfo]:
    """Return the files by name of a zip of that many bytes.

    Raises:
        BadZipFile: if one has a name or a way that ours have not, or a name stands twice.
    """
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.filename
        if name in (BOOK, NOTE):
            usual = entry.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
            grows = entry.file_size > max(_PLAIN_JSON, entry.compress_size * _MOST_GROWTH)
            usual = usual and not grows
        else:  # a photograph is as large as it looks: none grows when it is read
            stored = entry.compress_type == zipfile.ZIP_STORED
            usual = stored and _PHOTO.fullmatch(name) is not None
        size -= entry.compress_size
        if size < 0 or not usual or entry.flag_bits & 1 or name in found:
            raise zipfile.BadZipFile
        found[name] = entry
    if BOOK not in found:
        raise zipfile.BadZipFile
    return found
