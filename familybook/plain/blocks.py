"""Blocks as lines of text, drawings in words."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from typing import assert_never

from familybook.core.blocks import (
    Beside,
    Block,
    Bullet,
    Columns,
    Figure,
    Heading,
    Item,
    Listing,
    NewPage,
    Paragraph,
    PenBox,
    PenLines,
    Photograph,
    Quote,
    Space,
    Speaker,
)
from familybook.core.drawing import Drawing, Label, Role, Voice
from familybook.core.words import Words

WIDTH = 78
"""Letters in a line: what fits an 80-column window, with a little air."""

_BULLETS = {Bullet.DOT: "  - ", Bullet.ARROW: "  -> ", Bullet.BOX: "  [ ] ", Bullet.NONE: "  "}


class NarrowLetters:
    """Letters so narrow that a drawing never has to break a word or tell it elsewhere."""

    def width(self, text: str, size: float, voice: Voice = Voice.BODY) -> float:
        """Return next to nothing."""
        del voice
        return len(text) * size / 10_000

    def wrap(
        self, text: str, size: float, room: float, voice: Voice = Voice.BODY
    ) -> tuple[str, ...]:
        """Return the lines as they were written."""
        del size, room, voice
        return tuple(" ".join(line.split()) for line in text.split("\n"))

    def pitch(self, text: str, size: float, voice: Voice = Voice.BODY) -> float:
        """Return next to nothing."""
        del text, voice
        return size / 10_000

    def by_hand(self, room: float) -> float:
        """Return the same room."""
        return room


_TURNS = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
"""Unseen letters that turn all that follows them round. Each letter knows its own way without."""


def clean(text: str) -> str:
    """Return the text without what would upset a terminal or turn a line; lines stay lines."""
    text = text.translate(_TURNS)
    text = re.sub(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text.replace("\t", " "))
    return "".join(one for one in text if one == "\n" or unicodedata.category(one) != "Cc")


def lines_of(blocks: Iterable[Block], words: Words, wide: int = WIDTH) -> Iterator[str]:
    """Yield the lines of the blocks, each of so many letters at most; an empty one after each."""
    yield from _Plain(words, wide).lines(blocks)


def underlined(text: str, line: str) -> Iterator[str]:
    """Yield a heading with a line under it."""
    shown = " ".join(clean(text).split())
    yield from textwrap.wrap(shown, WIDTH, break_long_words=False, break_on_hyphens=False)
    if line and shown:
        yield line * min(len(shown), WIDTH)
    yield ""


def _names(speakers: tuple[Speaker, ...]) -> str:
    return ", ".join(" ".join(clean(one.name).split()) for one in speakers)


class _Plain:
    """Sets blocks in lines of so many letters."""

    def __init__(self, words: Words, wide: int) -> None:
        self._words = words
        self._wide = wide

    def lines(self, blocks: Iterable[Block]) -> Iterator[str]:
        """Yield the lines of the blocks; an empty one after each."""
        for block in blocks:
            yield from self._lines(block)

    def _lines(self, block: Block) -> Iterator[str]:  # noqa: C901, PLR0912 - the whole vocabulary
        match block:
            case Heading(text=text, level=level):
                yield from underlined(text, "-" if level == 2 else "")  # noqa: PLR2004 - a heading's level
            case Paragraph(text=text):
                yield from self._wrapped(text)
            case Quote(text=text, speakers=speakers):
                yield from self._said(text, speakers, first="  “", last="”")
            case Listing(items=items, bullet=bullet):
                yield from self._listed(items, bullet)
            case PenLines(prompt=prompt):
                yield from self._wrapped(f"{prompt} {self._words('plain-room-to-write')}".strip())
            case PenBox(prompt=prompt):
                yield from self._wrapped(f"{prompt} {self._words('plain-room-to-draw')}".strip())
            case Figure(drawing=drawing, caption=caption, speakers=speakers):
                yield from self._drawn(drawing)
                yield from self._captioned(caption, speakers)
            case Photograph(says=says, caption=caption, speakers=speakers):
                shown = (
                    self._words("plain-photo", says=says)
                    if says.strip()
                    else self._words("plain-photo-plain")
                )
                yield from self._wrapped(shown)
                yield from self._captioned(caption, speakers)
            case Beside(drawing=drawing, blocks=blocks):
                yield from self._drawn(drawing)
                yield from self.lines(blocks)
            case Columns(columns=columns):
                for column in columns:
                    yield from self.lines(column)
            case Space() | NewPage():
                pass
            case _ as unreachable:
                assert_never(unreachable)

    def _wrapped(self, text: str, first: str = "", then: str = "") -> Iterator[str]:
        """Yield a paragraph, broken at spaces; nothing for nothing."""
        if not text.strip():
            return
        yield from self._broken(text, first, then)
        yield ""

    def _broken(self, text: str, first: str, then: str) -> Iterator[str]:
        for number, line in enumerate(clean(text).split("\n")):
            start = then if number else first
            yield from textwrap.wrap(
                line,
                self._wide,
                initial_indent=start,
                subsequent_indent=then,
                break_long_words=False,
                break_on_hyphens=False,
            ) or ([start.rstrip()] if start.strip() else [])

    def _said(
        self, text: str, speakers: tuple[Speaker, ...], *, first: str, last: str
    ) -> Iterator[str]:
        yield from self._broken(f"{text.strip()}{last}", first, " " * len(first))
        if speakers:
            yield from self._broken(
                self._words("plain-speakers", names=_names(speakers)), "    ", "    "
            )
        yield ""

    def _captioned(self, caption: str, speakers: tuple[Speaker, ...]) -> Iterator[str]:
        if caption.strip():
            yield from self._said(caption, speakers, first="", last="")
        elif speakers:
            yield from self._wrapped(self._words("plain-speakers", names=_names(speakers)))

    def _listed(self, items: Iterable[Item], bullet: Bullet) -> Iterator[str]:
        for at, item in enumerate(items, start=1):
            number = at if item.number is None else item.number
            counted = bullet is Bullet.NUMBER or item.number is not None
            first = f"  {number}. " if counted else _BULLETS.get(bullet, _BULLETS[Bullet.DOT])
            text = item.text.strip()
            if item.speakers:
                text = f"{text} ({self._words('plain-speakers', names=_names(item.speakers))})"
            yield from self._broken(text, first, " " * len(first))
        yield ""

    def _drawn(self, drawing: Drawing) -> Iterator[str]:
        if drawing.says.strip():
            yield from self._broken(self._words("plain-picture", says=drawing.says), "", "")
        for label in drawing.labels:
            yield from self._labelled(label)
        if drawing.says.strip() or drawing.labels:
            yield ""

    def _labelled(self, label: Label) -> Iterator[str]:
        text = " ".join(" ".join(label.lines).split())
        match label.role:
            case Role.ITEM:
                yield from self._broken(text, "  - ", "    ")
            case Role.HEAD | Role.WORDS:
                yield from self._broken(text, "  ", "  ")
            case _ as unreachable:
                assert_never(unreachable)
