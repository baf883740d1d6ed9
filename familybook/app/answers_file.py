"""Answers files: JSON with photographs inside it or beside it."""

from __future__ import annotations

import base64
import codecs
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from familybook.app.problems import translate
from familybook.core.errors import AnswersError, FullBookError, NoSuchFileError
from familybook.core.ids import PhotoId
from familybook.store.faults import LARGEST_BOOK
from familybook.store.photos import Prepared, prepare_bytes, prepare_photo

LARGEST_FILE_MB = 64
MOST_PIECES = 2_000_000
"""Commas, colons and opening brackets: a drawing of ten minutes takes 300,000."""
DEEPEST = 24
"""Boxes inside boxes; a stroke of a drawing in a row of a page stands nine deep."""

INLINE = "data:image/jpeg;base64,"
"""What a photograph inside the JSON starts with; any other text is a path."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def inline(jpeg: bytes) -> str:
    """Return a photograph as text inside an answers file."""
    return INLINE + base64.b64encode(jpeg).decode("ascii")


def to_text(plain: Any) -> str:
    """Return plain data as JSON: people's own letters, and no control characters."""
    text = json.dumps(plain, ensure_ascii=False, indent=1, allow_nan=False)
    return re.sub("[\x7f-\x9f\u2028\u2029]", lambda one: f"\\u{ord(one[0]):04x}", text)


def read_answers(path: Path) -> Any:
    """Return what an answers file holds; of the path `-`, what comes in from another program.

    Raises:
        NoSuchFileError: if there is no such file.
        AnswersError: if it is not JSON that could be answers.
    """
    most = LARGEST_FILE_MB * 1024 * 1024 + 1
    try:
        if path == Path("-"):
            if sys.stdin is None:
                raise NoSuchFileError(path)
            raw = sys.stdin.buffer.read(most)
        else:
            with path.open("rb") as file:
                raw = file.read(most)
    except OSError as error:
        raise translate(error, path) or error from error
    return parse(raw, path.name)


def parse(raw: bytes, name: str) -> Any:
    """Return plain data from the bytes of an answers file of that name.

    Raises:
        AnswersError: if it is not JSON that could be answers.
    """
    if len(raw) > LARGEST_FILE_MB * 1024 * 1024:
        raise AnswersError(place="", reason="big", name=name, most=LARGEST_FILE_MB)
    if sum(map(raw.count, (b",", b":", b"[", b"{"))) > MOST_PIECES:
        raise AnswersError(place="", reason="crowded", name=name)
    try:
        plain = json.loads(
            _decoded(raw, name), object_pairs_hook=_without_doubles, parse_constant=_no_number
        )
    except json.JSONDecodeError as error:
        raise AnswersError(
            place="", reason="json", name=name, line=error.lineno, column=error.colno
        ) from error
    except RecursionError as error:
        raise AnswersError(place="", reason="deep", name=name) from error
    except _DoubleKeyError as error:
        raise AnswersError(place="", reason="duplicate", name=name, word=error.args[0]) from error
    except ValueError as error:  # NaN, or a number of thousands of digits
        raise AnswersError(place="", reason="json-number", name=name) from error
    for text, place, depth in _texts(plain, "", 1):
        if depth > DEEPEST:
            raise AnswersError(place="", reason="deep", name=name)
        if not text.isascii() and _LONE_SURROGATE.search(text):
            raise AnswersError(_LONE_SURROGATE.sub("�", place), "letter")
    return plain


def _decoded(raw: bytes, name: str) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in raw[:4]:
        raise AnswersError(place="", reason="utf16", name=name)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AnswersError(place="", reason="encoding", name=name) from error


class _DoubleKeyError(ValueError):
    """A key stands twice in one object."""


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held: dict[str, Any] = {}
    for key, value in pairs:
        if key in held:
            raise _DoubleKeyError(key)
        held[key] = value
    return held


def _no_number(constant: str) -> Any:
    raise ValueError(constant)


def _texts(plain: Any, place: str, depth: int) -> Iterator[tuple[str, str, int]]:
    """Yield every text and key, its place, and how deep it stands."""
    if isinstance(plain, str):
        yield plain, place, depth
    elif depth > DEEPEST:
        yield "", place, depth
    elif isinstance(plain, dict):
        for key, value in plain.items():
            here = f"{place}.{key}".lstrip(".")
            yield key, here, depth
            yield from _texts(value, here, depth + 1)
    elif isinstance(plain, list):
        for number, value in enumerate(plain):
            if not isinstance(value, int | float):
                yield from _texts(value, f"{place}[{number}]", depth + 1)


class PhotoFolder:
    """Takes the photographs an answers file names, each once, from its folder or from its text.

    Nothing is written: `taken` holds what is to be kept once everything was read.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._by_name: dict[str, PhotoId] = {}
        self.taken: dict[PhotoId, Prepared] = {}
        self._bytes = 0

    def take(self, name: str, place: str) -> PhotoId:
        """Return the id of the photograph that stands at a place.

        Raises:
            AnswersError: if the name leads out of the folder, or its text is not whole.
            FamilybookError: if the picture is none we can take.
        """
        if name not in self._by_name:
            inside = name.startswith("data:")
            prepared = _from_text(name, place) if inside else self._from_file(name, place)
            self._keep(prepared)
            self._by_name[name] = prepared.id
        return self._by_name[name]

    def _keep(self, photo: Prepared) -> None:
        if photo.id not in self.taken:
            self._bytes += len(photo.jpeg)
        self.taken[photo.id] = photo
        if self._bytes > LARGEST_BOOK:  # told before memory is full of what no book can hold
            raise FullBookError(self._folder)

    def _from_file(self, name: str, place: str) -> Prepared:
        path = self._inside(name)
        if path is None:
            raise AnswersError(place, "photo-path")
        return prepare_photo(path)

    def _inside(self, name: str) -> Path | None:
        """Return the file of that name if it lies in the folder, links followed."""
        windows = PureWindowsPath(name)
        parts = (*PurePosixPath(name).parts, *windows.parts)
        if "\0" in name or name.startswith("/") or windows.drive or windows.root or ".." in parts:
            return None
        try:
            path = (self._folder / name).resolve()
        except (OSError, RuntimeError):  # links that go in a ring
            return None
        return path if path.is_relative_to(self._folder) else None


def _from_text(text: str, place: str) -> Prepared:
    if not text.startswith(INLINE):
        raise AnswersError(place, "photo-data")
    try:
        raw = base64.b64decode(text.removeprefix(INLINE), validate=True)
    except ValueError as error:
        raise AnswersError(place, "photo-data") from error
    return prepare_bytes(raw, place)
