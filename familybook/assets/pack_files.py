"""The files of a pack, from a folder or a zip file, read with care: a pack may come by mail."""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from familybook.core.errors import NoSuchFileError, PackError

MOST_FILES = 200
LARGEST_FILE = 128 * 1024
LARGEST_PACK = 512 * 1024
"""Bytes, unpacked. All the words we ship in one language take 40 KB."""

MAY_HOLD = (
    "pack.toml",
    "numbers.toml",
    "places.toml",
    "rights.toml",
    "pages.toml",
    "words/en-GB.ftl",
)
"""What a pack may hold; there may be words for any language."""

_OURS = re.compile(
    r"(pack|numbers|places|rights|pages)\.toml|words/[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\.ftl"
)
_PASSED_BY = re.compile(
    r"(.*/)?(\..*|__MACOSX(/.*)?|thumbs\.db|desktop\.ini|(readme|licen[cs]e)[^/]*)", re.IGNORECASE
)
"""What systems and people leave beside the files of a pack."""

_ENCRYPTED = 0x1
_PACKED_BY = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How systems pack. The others can ask for gigabytes before they give a byte."""

_UNREADABLE = (
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
"""All that is raised for zip files that are not as they should be."""


def read_files(path: Path) -> dict[str, str]:
    """Return the text of each file of a pack, by its name inside the pack.

    Raises:
        NoSuchFileError: if there is nothing at `path`.
        PackError: if it is no pack, or one that reaches outside of itself.
    """
    if not path.exists():
        raise NoSuchFileError(path)
    if not path.is_dir():
        _expect_small(path)
    try:
        raw = _each_once(path, _in_folder(path) if path.is_dir() else _in_zip(path))
    except _UNREADABLE as error:
        raise PackError(path, "unreadable") from error
    if sum(map(len, raw.values())) > LARGEST_PACK:
        raise PackError(path, "big")
    if not raw:
        raise PackError(path, "empty")
    return {name: _decoded(path, name, raw[name]) for name in sorted(raw)}


def _each_once(path: Path, files: Iterable[tuple[str, bytes]]) -> dict[str, bytes]:
    """Return files by their names; a zip file can hold two of one name."""
    found: dict[str, bytes] = {}
    for name, content in files:
        if name in found:
            raise PackError(path, "twice", 1, file=name, word=name)
        found[name] = content
    return found


def _expect_small(path: Path) -> None:
    """Look at a file before it is opened: a pipe would never end, a list of names not soon."""
    if not path.is_file():
        raise PackError(path, "unreadable")
    if path.stat().st_size > LARGEST_PACK:
        raise PackError(path, "big")


def _in_folder(path: Path) -> Iterator[tuple[str, bytes]]:
    for count, file in enumerate(path.rglob("*")):
        if count >= MOST_FILES:
            raise PackError(path, "big")
        name = file.relative_to(path).as_posix()
        if file.is_symlink():
            raise PackError(path, "outside", file=name)
        if file.is_file() and _is_ours(path, name):
            with file.open("rb") as opened:
                yield name, _limited(path, opened.read(LARGEST_FILE + 1))


def _in_zip(path: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as packed:
        entries = packed.infolist()
        if len(entries) > MOST_FILES:
            raise PackError(path, "big")
        for entry in entries:
            _expect_inside(path, entry)
        total = 0
        for entry, name in _named(entries):
            if not entry.is_dir() and _is_ours(path, name):
                with packed.open(entry) as opened:
                    content = _limited(path, opened.read(LARGEST_FILE + 1))
                total += len(content)
                if total > LARGEST_PACK:
                    raise PackError(path, "big")
                yield name, content


def _expect_inside(path: Path, entry: zipfile.ZipInfo) -> None:
    name = PurePosixPath(entry.filename)
    is_link = stat.S_ISLNK(entry.external_attr >> 16)
    odd = "\\" in entry.filename or ":" in entry.filename or "\0" in entry.orig_filename
    if is_link or odd or name.is_absolute() or ".." in name.parts:
        raise PackError(path, "outside", file=entry.filename)
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _PACKED_BY:
        raise PackError(path, "unreadable")


def _named(entries: list[zipfile.ZipInfo]) -> Iterator[tuple[zipfile.ZipInfo, str]]:
    """Yield each entry and its name; without the one folder that everything may lie in."""
    real = [one.filename for one in entries if not _PASSED_BY.fullmatch(one.filename)]
    tops = {name.split("/", maxsplit=1)[0] for name in real}
    wrapped = len(tops) == 1 and all("/" in name for name in real) and tops != {"words"}
    start = f"{next(iter(tops))}/" if wrapped else ""
    for entry in entries:
        yield entry, entry.filename.removeprefix(start)


def _is_ours(path: Path, name: str) -> bool:
    """Tell whether a file is to be read; raise if it looks meant and is not known."""
    if _OURS.fullmatch(name):
        return True
    if not name or _PASSED_BY.fullmatch(name):
        return False
    raise PackError(path, "file", file=name, hint=", ".join(MAY_HOLD))


def _limited(path: Path, content: bytes) -> bytes:
    if len(content) > LARGEST_FILE:
        raise PackError(path, "big")
    return content


def _decoded(path: Path, name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise PackError(path, "encoding", file=name) from error
