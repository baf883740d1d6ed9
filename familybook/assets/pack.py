"""Reads a pack: what is local to a council or a parents' group. `docs/packs.md` is its manual."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from familybook import assets
from familybook.assets.pack_files import read_files
from familybook.assets.pack_words import check_words
from familybook.core.errors import PackError
from familybook.core.ids import PageKey
from familybook.core.pack import HelpNumber, Pack, PackPage, PackQuestion
from familybook.core.pack_codec import WAYS_TO_ASK
from familybook.templates import TEMPLATES

_KEY = re.compile(r"[a-z][a-z0-9-]{0,39}")
_MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")
_KEY_PART = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')"""
_ENDLESS_KEY = re.compile(rf"(?<![\w-]){_KEY_PART}(?:[ \t]*+\.[ \t]*+{_KEY_PART}){{16}}")
"""A dotted key of so many parts would keep the reader busy for hours; ours have two."""
_NUMBER_KEYS = ("key", "name", "number", "what_for", "checked_on")
_PAGE_KEYS = ("key", "title", "questions")
_QUESTION_KEYS = ("prompt", "ask", "picks")


@cache
def starter() -> Pack:
    """Return the pack we ship, which every other one is laid over."""
    return _read(assets.root() / "pack").pack


def load_pack(path: Path) -> Pack:
    """Return the pack in a folder or zip file, laid over the one we ship.

    Its numbers come first; one with a key of ours takes its place, and `leave_out` drops ours.

    Raises:
        NoSuchFileError: if there is nothing at `path`.
        PackError: at the first thing that is not as it should be, with its file and line.
    """
    read = _read(path)
    theirs = {one.key for one in read.pack.numbers} | set(read.leave_out)
    ours = tuple(one for one in starter().numbers if one.key not in theirs)
    return Pack(
        name=read.pack.name,
        numbers=read.pack.numbers + ours,
        pages=read.pack.pages,
        words=read.pack.words,
    )


@dataclass(frozen=True, slots=True)
class _ReadPack:
    pack: Pack
    leave_out: tuple[str, ...]


def _read(path: Path) -> _ReadPack:
    files = read_files(path)
    numbers = _Toml(path, "numbers.toml", files.get("numbers.toml", ""))
    pages = _Toml(path, "pages.toml", files.get("pages.toml", ""))
    words = {
        name.removeprefix("words/").removesuffix(".ftl"): source
        for name, source in files.items()
        if name.startswith("words/")
    }
    for language, source in words.items():
        check_words(path, language, source)
    pack = Pack(
        name=path.stem,
        numbers=tuple(_numbers(numbers)),
        pages=tuple(_pages(pages)),
        words=words,
    )
    return _ReadPack(pack, _leave_out(numbers))


class _Toml:
    """One TOML file of a pack: its tables, and where in the text they stand."""

    def __init__(self, pack: Path, file: str, text: str) -> None:
        self._pack = pack
        self._file = file
        self._text = text.split("\n")
        endless = _ENDLESS_KEY.search(text)
        if endless is not None:
            raise PackError(pack, "toml", text.count("\n", 0, endless.start()) + 1, file=file)
        try:
            self.held: dict[str, Any] = tomllib.loads(text)
        except (RecursionError, ValueError) as error:  # boxes in boxes, endless numbers
            found = re.search(r"line (\d+)", str(error))
            line = int(found[1]) if found else len(self._text)
            raise PackError(pack, "toml", line, file=file) from error

    def wrong(self, way: Way, reason: str, key: str = "", hint: str = "") -> PackError:
        """Return the error to raise about a key of the table at the end of the way."""
        line = self._line(way, key)
        return PackError(self._pack, reason, line, file=self._file, word=key, hint=hint)

    def _line(self, way: Way, key: str) -> int:
        """Return the line of a key, else that of its table."""
        at, end = 0, len(self._text)
        for table, number in way:
            heads = [
                line
                for line in range(at, end)
                if re.match(rf"\s*\[\[\s*{re.escape(table)}\s*\]\]", self._text[line])
            ]
            if number >= len(heads):
                break
            at = heads[number]
            end = heads[number + 1] if number + 1 < len(heads) else end
        for line in range(at, end):
            if re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", self._text[line]):
                return line + 1
        return at + 1

    def only(self, held: Mapping[str, Any], known: Iterable[str], way: Way) -> None:
        """Raise if the table has a key that is not known, with the nearest one that is."""
        names = list(known)
        for key in held:
            if key not in names:
                hint = difflib.get_close_matches(key, names, 1, 0) or names
                raise self.wrong(way, "key", key, hint[0])

    def tables(self, held: Mapping[str, Any], key: str, way: Way = ()) -> list[dict[str, Any]]:
        """Return a list of tables; an empty one if there is none."""
        found: Any = held.get(key, [])
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            raise self.wrong(way, "type", key, f"[[{key}]]")
        return found

    def text(self, held: Mapping[str, Any], key: str, way: Way, *, needed: bool = False) -> str:
        """Return a text; `needed` ones must be there."""
        found = held.get(key, "")
        if not isinstance(found, str):
            raise self.wrong(way, "type", key, '"…"')
        if needed and not found.strip():
            raise self.wrong(way, "missing", key)
        return found.strip()

    def texts(self, held: Mapping[str, Any], key: str, way: Way) -> tuple[str, ...]:
        """Return a list of texts."""
        found = held.get(key, [])
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self.wrong(way, "type", key, '["…"]')
        return tuple(found)

    def key(self, held: Mapping[str, Any], way: Way, seen: set[str]) -> str:
        """Return the key of a table, which no other one has."""
        key = self.text(held, "key", way, needed=True)
        if not _KEY.fullmatch(key):
            raise self.wrong(way, "type", "key", "bus-pass")
        if key in seen:
            raise self.wrong(way, "twice", "key")
        seen.add(key)
        return key


Way = tuple[tuple[str, int], ...]
"""The way to a table: names of lists of tables, and which one in each."""


def _leave_out(file: _Toml) -> tuple[str, ...]:
    return file.texts(file.held, "leave_out", ())


def _numbers(file: _Toml) -> Iterable[HelpNumber]:
    file.only(file.held, ("numbers", "leave_out"), ())
    seen: set[str] = set()
    for number, held in enumerate(file.tables(file.held, "numbers")):
        way: Way = (("numbers", number),)
        file.only(held, _NUMBER_KEYS, way)
        checked_on = file.text(held, "checked_on", way)
        if checked_on and not _MONTH.fullmatch(checked_on):
            raise file.wrong(way, "month", "checked_on")
        yield HelpNumber(
            key=file.key(held, way, seen),
            name=file.text(held, "name", way, needed=True),
            number=file.text(held, "number", way, needed=True),
            what_for=file.text(held, "what_for", way),
            checked_on=checked_on,
        )


def _pages(file: _Toml) -> Iterable[PackPage]:
    file.only(file.held, ("pages",), ())
    seen: set[str] = set()
    ours = {page.key for template in TEMPLATES.values() for page in template}
    for number, held in enumerate(file.tables(file.held, "pages")):
        way: Way = (("pages", number),)
        file.only(held, _PAGE_KEYS, way)
        key = file.key(held, way, seen)
        if key in ours:
            raise file.wrong(way, "page", "key")
        yield PackPage(
            key=PageKey(key),
            title=file.text(held, "title", way, needed=True),
            questions=tuple(_questions(file, held, way)),
        )


def _questions(file: _Toml, page: Mapping[str, Any], way: Way) -> Iterable[PackQuestion]:
    for number, held in enumerate(file.tables(page, "questions", way)):
        here = (*way, ("pages.questions", number))
        file.only(held, _QUESTION_KEYS, here)
        ask = file.text(held, "ask", here) or "prose"
        if ask not in WAYS_TO_ASK:
            raise file.wrong(here, "ask", "ask", ", ".join(WAYS_TO_ASK))
        yield PackQuestion(
            prompt=file.text(held, "prompt", here, needed=True),
            ask=ask,
            picks=file.texts(held, "picks", here),
        )
