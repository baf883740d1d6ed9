"""Our own words in two languages, one under the other; a family's words stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from familybook.core.blocks import (
    Beside,
    Block,
    Columns,
    Figure,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    PenBox,
    PenLines,
    Photograph,
    Quote,
    Space,
)
from familybook.core.drawing import Drawing, Voice
from familybook.core.edition import Edition
from familybook.core.heights import about_high
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.words import Words

_SMALL = 12.4
"""Points of type below a picture."""

_GAP = "…"
"""Stands for what a family said, where words are told that hold it."""

_RESTS = (".", "?", "!", ":", ",", _GAP)
"""How words end that need no colon after them."""

_ABOUT = 14.0
"""Points by which an estimated height may be out."""

_FACING = 2

_MOST = 0.4
"""Of a sheet: pictures are made no lower than that, whatever is told."""

_TITLE = 0.72
"""Of the size of a title: the same title in the other language."""


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
            bare = {name: fact if self._is_ours(fact) else _GAP for name, fact in facts.items()}
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
            self._said.add(_one(other))

    def _is_ours(self, fact: object) -> bool:
        """Tell whether a fact is a number, or words that we said."""
        return not isinstance(fact, str) or bool(self.other(fact))

    def _gap(self, fact: object) -> object:
        """Return a fact as the other language tells it: what is not ours is told only once."""
        return self.other(fact) or _GAP if isinstance(fact, str) else fact


def _one(text: str) -> str:
    return " ".join(text.split())


def in_both(page: Kind, context: Context) -> Iterator[Block]:
    """Yield a page with every prompt in both languages of its words, and its lead.

    What stands inside a picture stays in one of them: what it means is told below the picture,
    which is as much smaller.
    """
    words = context.words
    if not isinstance(words, Twice) or page.cover:
        yield from page.compose(context)
        return
    context = replace(context, snug=True)
    head = tuple(_head(context, words))
    plain = tuple(page.compose(context))
    twice = (*head, *_both(plain, words))
    over = _high(twice, context) - context.below_title
    if over > 0:
        spare = max(0.0, context.below_title - _high(plain, context))
        lower = replace(context, edition=_lower(context.edition, over + spare))
        lowered = (*head, *_both(page.compose(lower), words))
        twice = min(twice, lowered, key=lambda blocks: _high(blocks, context))
    yield from _facing(twice, head, context) if page.spread and head else twice


def _facing(blocks: Iterable[Block], head: tuple[Block, ...], context: Context) -> Iterator[Block]:
    """Yield two facing sides whose pictures begin as high: white stands for the words above one."""
    bare = Figure(Drawing(size=(0, 0)))
    high = _high((*head, bare), context) - _high((bare, bare), context)
    white = Figure(Drawing(size=(context.edition.column[0], high)))
    sides = 1
    for block in blocks:
        yield block
        if isinstance(block, NewPage):
            sides += 1
            if sides == _FACING:
                yield white


def _head(context: Context, words: Twice) -> Iterator[Block]:
    """Yield the title in the other language, and the lead in both."""
    if words.other(context.title):
        size = context.edition.title * _TITLE
        yield Paragraph(text=words.other(context.title), voice=Voice.HEAD, size=size)
    if context.lead:
        yield Paragraph(text=_twice(context.lead, words), tone=Tone.SOFT)


def _high(blocks: Iterable[Block], context: Context) -> float:
    return about_high(blocks, context.edition, context.letters)


def _lower(edition: Edition, by: float) -> Edition:
    """Return an edition for lower pictures, of half a side at least."""
    wide, high = edition.sheet
    return replace(edition, sheet=(wide, high - min(by + _ABOUT, high * _MOST)))


def _both(blocks: Iterable[Block], words: Twice) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield replace(block, text=_twice(block.text, words))
            case PenLines() | PenBox():
                yield replace(block, prompt=_twice(block.prompt, words))
            case Listing():
                yield block
                yield from _told((item.text for item in block.items), words)
            case Figure():
                yield block
                yield from _told(_labels(block.drawing), words)
            case Beside():
                yield replace(block, blocks=tuple(_both(block.blocks, words)))
                labels = tuple(_labels(block.drawing))
                if len(labels) > 1:  # a single one says what is beside it
                    yield from _told(labels, words)
            case Columns():
                columns = (tuple(_both(column, words)) for column in block.columns)
                yield replace(block, columns=tuple(columns))
            case Photograph() | Quote() | Space() | NewPage():
                yield block


def _twice(text: str, words: Twice) -> str:
    """Return a text, and under it the same in the other language."""
    other = words.other(text)
    return f"{text}\n{other}" if other else text


def _labels(drawing: Drawing) -> Iterator[str]:
    return (" ".join(label.lines) for label in drawing.labels)


def _told(texts: Iterable[str], words: Twice) -> Iterator[Block]:
    """Yield what our words in a picture or a list are in the other language."""
    pairs = dict.fromkeys(map(words.pair, texts))
    told = [_pair(first, other) for first, other in pairs if other not in ("", first)]
    if told:
        yield Paragraph(text=" · ".join(told), tone=Tone.SOFT, size=_SMALL)


def _pair(first: str, other: str) -> str:
    return f"{first} {other}" if first.endswith(_RESTS) else f"{first}: {other}"
