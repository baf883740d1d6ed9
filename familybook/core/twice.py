"""Words of ours that remember how a second language says the same."""

from __future__ import annotations

from datetime import date

from familybook.core.words import Words

_GAP = "…"
"""Stands for what a family said, where words are told that hold it."""


class Twice:
    """Words of one language that remember how another one says the same."""

    def __init__(self, first: Words, second: Words) -> None:
        self._first = first
        self._second = second
        self._others: dict[str, str] = {}
        self._pairs: dict[str, tuple[str, str]] = {}
        self._said: set[str] = set()

    @property
    def language(self) -> str:
        """The first language."""
        return self._first.language

    @property
    def other_language(self) -> str:
        """The second one."""
        return self._second.language

    @property
    def right_to_left(self) -> bool:
        """Whether the first language is written from right to left."""
        return self._first.right_to_left

    def __call__(self, key: str, **facts: object) -> str:
        """Return the sentence in the first language."""
        text = self._first(key, **facts)
        if self._second.has(key):
            gaps = {name: self._gap(fact) for name, fact in facts.items()}
            self._remember(text, self._second(key, **gaps))
            bare = {name: self._bare(fact) for name, fact in facts.items()}
            self._pairs[_one(text)] = (self._first(key, **bare), self._second(key, **gaps))
        return text

    def has(self, key: str) -> bool:
        """Tell whether the first language has the key."""
        return self._first.has(key)

    def keys(self, prefix: str) -> tuple[str, ...]:
        """Return the keys of the first language that start with `prefix`."""
        return self._first.keys(prefix)

    def day(self, day: date) -> str:
        """Return a date as the first language writes it."""
        text = self._first.day(day)
        self._remember(text, self._second.day(day))
        return text

    def other(self, text: str) -> str:
        """Return how the other language says what was said in the first; nothing if it does not."""
        return self._others.get(_one(text), "")

    def pair(self, text: str) -> tuple[str, str]:
        """Return what was said without its facts, in both languages; nothing where only one can."""
        return self._pairs.get(_one(text), ("", ""))

    def is_other(self, text: str) -> bool:
        """Tell whether something is in the second language."""
        return _one(text) in self._said

    def _remember(self, text: str, other: str) -> None:
        if _one(other) != _one(text):
            self._others[_one(text)] = other
            self._said |= {_one(other), without_gap(other)}

    def _bare(self, fact: object) -> object:
        """Return a fact without what a family said: it is a number, or words that we said."""
        if not isinstance(fact, str):
            return fact
        first, _ = self.pair(fact)
        return first or (fact if self.other(fact) else _GAP)

    def _gap(self, fact: object) -> object:
        """Return a fact as the other language tells it: what is not ours is told only once."""
        return self.other(fact) or _GAP if isinstance(fact, str) else fact


def _one(text: str) -> str:
    return " ".join(text.split())


def without_gap(text: str) -> str:
    """Return what is said before what a family said, where that comes last."""
    return _one(text).removesuffix(_GAP).rstrip()
