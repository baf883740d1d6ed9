"""One TOML file of a pack: its tables, and where in its text they stand."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from familybook.core.codec import MOST_ROWS
from familybook.core.errors import PackError
from familybook.core.lines import one_line
from familybook.core.pack_age import is_month
from familybook.core.pack_codec import LONGEST_TEXT
from familybook.core.web import is_web

_KEY = re.compile(r"[a-z][a-z0-9-]{0,39}")
_KEY_PART = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')"""
_ENDLESS_KEY = re.compile(rf"(?<![\w-]){_KEY_PART}(?:[ \t]*+\.[ \t]*+{_KEY_PART}){{16}}")
"""A dotted key of so many parts would keep the reader busy for hours; ours have two."""
_LONGEST_GUESS = 80
"""Letters of a key that we look for a like one of."""

Way = tuple[tuple[str, int], ...]
"""The way to a table: names of tables, and which one of that name in each."""


_ENDLESS_NUMBER = re.compile(r"[0-9][0-9_]{1000}")
_DEEP = 40
"""Boxes in boxes, where the reader gives up; ours are three deep."""


def _line_of_fault(text: str) -> int:
    """Return the line of what the reader gives no line for: too much, or an end that never comes.

    Brackets in words count too: there are few in any pack that somebody wrote.
    """
    lines = text.rstrip().split("\n")
    depth = 0
    for number, line in enumerate(lines, 1):
        depth += len(re.findall(r"[\[{]", line))
        if depth > _DEEP or _ENDLESS_NUMBER.search(line):
            return number
        depth = max(0, depth - len(re.findall(r"[\]}]", line)))
    return len(lines)


class TomlFile:
    """Reads values, and raises what is wrong with its file, its line and a hint."""

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
            line = int(found[1]) if found else _line_of_fault(text)
            raise PackError(pack, "toml", line, file=file) from error

    def wrong(
        self, way: Way, reason: str, key: str = "", hint: str = "", *, word: str = ""
    ) -> PackError:
        """Return the error to raise about a key of a table, or about a word that stands there."""
        line = self._line(way, key)
        return PackError(self._pack, reason, line, file=self._file, word=word or key, hint=hint)

    def _line(self, way: Way, key: str) -> int:
        """Return the line of a key, else that of its table."""
        at, end = 0, len(self._text)
        for table, number in way:
            heads = [
                line
                for line in range(at, end)
                if re.match(rf"\s*\[\[?\s*{re.escape(table)}\s*\]", self._text[line])
            ]
            if number >= len(heads):
                break
            at = heads[number]
            end = heads[number + 1] if number + 1 < len(heads) else end
        for line in range(at, end):
            if re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", self._text[line]):
                return line + 1
        return at + 1

    def only(self, held: Mapping[str, Any], known: Collection[str], way: Way = ()) -> None:
        """Raise if the table has a key that is not known, with the nearest one that is."""
        for key in held:
            if key not in known:
                raise self.wrong(way, "key", key, nearest(key, known))

    def table(self, key: str) -> dict[str, Any]:
        """Return a table of the file; an empty one if there is none."""
        found: Any = self.held.get(key, {})
        if not isinstance(found, dict):
            raise self.wrong((), "type", key, f"[{key}]")
        return found

    def tables(self, held: Mapping[str, Any], key: str, way: Way = ()) -> list[dict[str, Any]]:
        """Return a list of tables; an empty one if there is none."""
        found: Any = held.get(key, [])
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            raise self.wrong(way, "type", key, f"[[{key}]]")
        if len(found) > MOST_ROWS:
            raise self.wrong(way, "many", key, str(MOST_ROWS))
        return found

    def expect_room(self, count: int, most: int) -> None:
        """Look that the file has no more rows than fit, beside those of ours that stay.

        Raises:
            PackError: at the first row that does not fit.
        """
        name = self._file.removesuffix(".toml")
        if count > most:
            raise self.wrong(((name, most),), "many", name, str(most))

    def text(self, held: Mapping[str, Any], key: str, way: Way, *, needed: bool = False) -> str:
        """Return a text; `needed` ones must be there."""
        found = held.get(key, "")
        if not isinstance(found, str):
            raise self.wrong(way, "type", key, '"…"')
        if needed and not found.strip():
            raise self.wrong(way, "missing", key)
        return self._short(found, key, way)

    def texts(self, held: Mapping[str, Any], key: str, way: Way = ()) -> tuple[str, ...]:
        """Return a list of texts; those without a word in them are passed by."""
        found = held.get(key, [])
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self.wrong(way, "type", key, '["…"]')
        if len(found) > MOST_ROWS:
            raise self.wrong(way, "many", key, str(MOST_ROWS))
        return tuple(self._short(one, key, way) for one in found if one.strip())

    def _short(self, text: str, key: str, way: Way) -> str:
        if len(text) > LONGEST_TEXT:
            raise self.wrong(way, "long", key, str(LONGEST_TEXT))
        return one_line(text).strip()

    def known(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        """Return a list of words of the file: all of them known, none of them twice."""
        found = self.texts(self.held, key)
        for at, word in enumerate(found):
            if word not in known:
                raise self.wrong((), "word", key, nearest(word, known), word=word)
            if word in found[:at]:
                raise self.wrong((), "twice", key, word=word)
        return found

    def choice(self, held: Mapping[str, Any], key: str, way: Way, known: Collection[str]) -> str:
        """Return one of a few words; nothing where nothing stands."""
        found = self.text(held, key, way)
        if found and found not in known:
            raise self.wrong(way, "choice", key, ", ".join(known))
        return found

    def month(self, held: Mapping[str, Any], key: str, way: Way) -> str:
        """Return a month; nothing where nothing stands."""
        found = self.text(held, key, way)
        if found and not is_month(found):
            raise self.wrong(way, "month", key)
        return found

    def web(self, held: Mapping[str, Any], key: str, way: Way) -> str:
        """Return an address to scan; nothing where nothing stands."""
        found = self.text(held, key, way)
        if found and not is_web(found):
            raise self.wrong(way, "web", key)
        return found

    def key(self, held: Mapping[str, Any], way: Way, seen: set[str]) -> str:
        """Return the key of a table, which no other one has."""
        key = self.text(held, "key", way, needed=True)
        if not _KEY.fullmatch(key):
            raise self.wrong(way, "type", "key", "bus-pass")
        if key in seen:
            raise self.wrong(way, "twice", "key")
        seen.add(key)
        return key


def nearest(word: str, known: Collection[str]) -> str:
    """Return the word most like one that we do not know."""
    found = difflib.get_close_matches(word[:_LONGEST_GUESS], known, 1, 0)
    return found[0] if found else next(iter(known), "")
