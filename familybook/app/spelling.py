"""Spelling, only when somebody asks: which words a list does not know, and what is close to them.

It needs the extra `spelling`, and a list for the language among the shipped ones. Nothing here
changes a word: a child's spelling is the child's voice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from familybook import assets
from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.walk import every_said

MOST = 5
"""Ways to write a word that are offered."""

_CURLY = "\u2019"
_WORD = re.compile(rf"[^\W\d_]+(?:['{_CURLY}][^\W\d_]+)*")
_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
_NAME_PARTS = 3
_TOO_LONG = 40
"""No word is so long; to look for one close to it would take for ever."""
_SENTENCE_ENDS = '.!?…:“"\n'


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that the list does not know, and where it starts."""

    word: str
    start: int


class _Lines:
    """The lines of a file that are not empty, with their numbers; all of ours are UTF-8."""

    def __init__(self, path: Path) -> None:
        lines = path.read_text(encoding="utf-8").splitlines()
        self._lines = ((n, one.strip()) for n, one in enumerate(lines, 1) if one.strip())

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> tuple[int, str]:
        return next(self._lines)

    def reset_encoding(self, encoding: str) -> None:
        """Go on as before."""


class Speller:
    """Knows the words of one language. To be used away from the window: some answers are slow."""

    def __init__(self, path: Path) -> None:
        from spylls.hunspell import Dictionary  # noqa: PLC0415 - an extra
        from spylls.hunspell.readers import read_aff, read_dic  # noqa: PLC0415 - as above

        rules, context = read_aff(_Lines(path.with_suffix(".aff")))
        words = read_dic(_Lines(path), aff=rules, context=context)
        self._list: Any = Dictionary(rules, words)

    def unknown(self, text: str, names: frozenset[str]) -> tuple[Unknown, ...]:
        """Return the words of a text that are neither in the list nor anybody's name."""
        return tuple(
            Unknown(word, start)
            for word, start in _words_in(text)
            if not (_is_name(word, start, text, names) or self._knows(word))
        )

    def _knows(self, word: str) -> bool:
        plain = word.replace(_CURLY, "'")
        bare = plain.removesuffix("'s").removesuffix("'")
        ways = (plain, bare, bare.capitalize(), bare.lower())
        return any(self._list.lookup(one) for one in ways if one)

    def close_to(self, word: str) -> tuple[str, ...]:
        """Return other ways to write a word, the likeliest first."""
        found: list[str] = []
        for one in self._list.suggest(word.replace(_CURLY, "'")):
            fits = one[:1].isupper() == word[:1].isupper() and not re.search(r"[ -]", one)
            if fits and one not in found:
                found.append(one)
            if len(found) == MOST:
                break
        return tuple(found)


def _words_in(text: str) -> Iterator[tuple[str, int]]:
    """Yield each word that may be looked at: not those in an address or with figures in them."""
    addresses = [one.span() for one in _ADDRESS.finditer(text)]
    for found in _WORD.finditer(text):
        start, end = found.span()
        beside = text[max(0, start - 1) : start] + text[end : end + 1]
        if any(letter.isdigit() or letter == "_" for letter in beside):
            continue
        if any(first <= start < last for first, last in addresses) or end - start > _TOO_LONG:
            continue
        if end - start > 1 and found[0][0].isascii():
            yield found[0], start


def _is_name(word: str, start: int, text: str, names: frozenset[str]) -> bool:
    """Tell whether a word is a name of the book, or is written as a name in its sentence."""
    bare = word.replace(_CURLY, "'").removesuffix("'s").casefold()
    if bare in names or word.casefold() in names:
        return True
    before = text[:start].rstrip(" '(\u2018")
    begins = not before or before[-1] in _SENTENCE_ENDS
    return word[0].isupper() and (not begins or word.isupper())


def names_in(book: Book) -> frozenset[str]:
    """Return every word of a name in the book: of people, pets, places, groups and pages."""
    names: list[str] = [one.name for one in book.people]
    names += [one.name for one in book.pack.places]
    for key in book.filled:
        names += (said.text for said in every_said(book.page(key)) if _is_short(said.text))
    names += book.titles.values()
    return frozenset(part.casefold() for name in names for part in _name_parts(name))


def _is_short(text: str) -> bool:
    """Tell whether an answer is a name rather than words about something."""
    parts = text.split()
    return 0 < len(parts) <= _NAME_PARTS and all(part[0].isupper() for part in parts)


def _name_parts(name: str) -> Iterable[str]:
    for found in _WORD.finditer(name):
        yield found[0].replace(_CURLY, "'").removesuffix("'s")


def list_for(language: str) -> Path | None:
    """Return the shipped word list of a language; None without one, or without the extra."""
    path = assets.root() / "spelling" / f"{language}.dic"
    there = path.parent.is_dir() and path.name in {one.name for one in path.parent.iterdir()}
    return path if there and find_spec("spylls") is not None else None


def is_own_page(book: Book, key: PageKey | None) -> bool:
    """Tell whether a page belongs to one person: there it is offered behind the menu alone."""
    return key is not None and book.place(key).kind.area in {"mine", "draw"}
