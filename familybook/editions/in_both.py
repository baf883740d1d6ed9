"""A page in two languages: ours twice, each in its own line; a family's words stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

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
from familybook.core.heights import BELOW_TITLE, GAP, about_high, below_title
from familybook.core.kind import Context, Kind
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.core.twice import Twice, without_gap
from familybook.drawings.parts.twin import Twin, stands_beside, twins

_ABOUT = 14.0
"""Points by which an estimated height may be out."""

_FACING = 2
_TRIES = 2
"""So often pictures are made lower."""

_MOST = 0.4
"""Of a sheet: pictures are made no lower than that, whatever is told."""

_ADDED = " \N{EN DASH} "
"""In an item, what a family said stands after that."""

_TITLE = 0.72
"""Of the size of a title: the same title in the other language."""


def in_both(page: Kind, context: Context) -> Iterator[Block]:
    """Yield a page with every prompt in both languages of its words, and its lead.

    A picture that has room for it says its headings in both. What stands in one language in a
    picture is told below it, line by line, and the picture is as much smaller.
    """
    words = context.words
    if not isinstance(words, Twice) or page.cover:
        yield from page.compose(context)
        return
    context = replace(context, snug=True)
    head = tuple(_head(context, words))
    taken, room = _high((*head, _BARE), context), _room(context)
    if page.says_both:
        laid = partial(_both, context=context, words=words)
        context = replace(context, above=context.below_title - (room - taken), laid=laid)
    plain = tuple(page.compose(context))
    twice = (*head, *_both(plain, context, words))
    over = _high(twice, context) - room + _ABOUT
    lower = over + max(0.0, room - _high((*head, *plain), context))
    for _ in range(0 if page.says_both else _TRIES):  # that one knew what room there is
        if over <= 0:
            break
        less = replace(context, edition=_lower(context.edition, lower))
        lowered = (*head, *_both(page.compose(less), context, words))
        twice = min(twice, lowered, key=lambda blocks: _high(blocks, context))
        over = _high(twice, context) - room + _ABOUT
        lower += over
    yield from _facing(twice, taken, context) if page.spread and head else twice


def _room(context: Context) -> float:
    """Return the height of a side below its title alone: what leads stands among the blocks."""
    if context.half:
        return context.below_title
    edition = context.edition
    bare = below_title(context.title, "", edition, context.letters)
    return bare + BELOW_TITLE + edition.leading


_BARE = Figure(Drawing(size=(0, 0)))


def _facing(blocks: Iterable[Block], high: float, context: Context) -> Iterator[Block]:
    """Yield two facing sides whose pictures begin as high: white stands for the words above one."""
    white = Figure(Drawing(size=(context.edition.column[0], high - _high((_BARE, _BARE), context))))
    sides = 1
    begins = False
    for block in blocks:
        if begins and isinstance(block, Figure) and block.rises:
            yield replace(block, rises=block.rises - high)
        else:
            yield from (white, block) if begins else (block,)
        sides += isinstance(block, NewPage)
        begins = isinstance(block, NewPage) and sides == _FACING


def _head(context: Context, words: Twice) -> Iterator[Block]:
    """Yield the title in the other language, and the lead in both."""
    if words.other(context.title):
        size = context.edition.title * _TITLE
        yield Paragraph(text=words.other(context.title), voice=Voice.HEAD, size=size)
    if context.lead:
        lead = Paragraph(text=context.lead, tone=Tone.SOFT)
        yield from _both((lead,), context, words)


def _high(blocks: Iterable[Block], context: Context) -> float:
    return about_high(blocks, context.edition, context.letters)


def _lower(edition: Edition, by: float) -> Edition:
    """Return an edition for lower pictures, of half a side at least."""
    wide, high = edition.sheet
    return replace(edition, sheet=(wide, high - min(by + _ABOUT, high * _MOST)))


def _both(blocks: Iterable[Block], context: Context, words: Twice) -> Iterator[Block]:
    """Yield blocks, and the second language of each; what is told below a picture only once."""
    yield from _Doubling(words, context.letters, context.edition.body).blocks(
        blocks, context.edition.column[0]
    )


@dataclass(frozen=True, slots=True)
class _Doubling:
    """Puts the second language to the blocks of a page; `told` are the words told so far."""

    words: Twice
    letters: Letters
    body: float
    told: set[Twin] = field(default_factory=set)

    def blocks(self, blocks: Iterable[Block], wide: float) -> Iterator[Block]:
        """Yield blocks in a room so wide, in both languages."""
        for block in blocks:
            match block:
                case Paragraph(tone=Tone.SOFT):
                    yield from self._soft(block, wide)
                case Heading() | Paragraph():
                    yield replace(block, text=self._twice(block.text))
                case PenLines() | PenBox():
                    yield replace(block, prompt=self._twice(block.prompt))
                case Listing():
                    yield block
                    ours = (item.text.partition(_ADDED)[0] for item in block.items)
                    yield from self._below([*ours, *(item.text for item in block.items)], wide)
                case Figure():
                    yield block
                    yield from self._below(_labels(block.drawing), wide)
                case Beside():
                    yield from self._beside(block, wide)
                case Columns():
                    count = len(block.columns)
                    room = (wide - GAP * (count - 1)) / max(1, count)
                    columns = (tuple(self.blocks(one, room)) for one in block.columns)
                    yield replace(block, columns=tuple(columns))
                case Photograph() | Quote() | Space() | NewPage():
                    yield block

    def _beside(self, block: Beside, wide: float) -> Iterator[Block]:
        room = wide - block.drawing.size[0] - GAP
        yield replace(block, blocks=tuple(self.blocks(block.blocks, room)))
        labels = _labels(block.drawing)
        if len(labels) > 1:  # a single one says what is beside it
            yield from self._below(labels, wide)

    def _soft(self, block: Paragraph, wide: float) -> Iterator[Block]:
        """Yield words of ours: in one line with the second language, or that under them."""
        twin = Twin(block.text, self.words.other(block.text))
        size = block.size or self.body
        if twin.other and stands_beside(twin, wide, size, self.letters):
            yield from map(Figure, twins([twin], wide, self.letters, size))
        else:
            yield replace(block, text=self._twice(block.text))

    def _twice(self, text: str) -> str:
        """Return a text, and under it the same in the other language."""
        other = without_gap(self.words.other(text))
        return f"{text}\n{other}" if other else text

    def _below(self, texts: Sequence[str], wide: float) -> Iterator[Block]:
        """Yield what our words in a picture or a list are in the other language.

        Each stands by the words it means, in a line of its own, unless it is there already.
        """
        shown = {without_gap(text) for text in texts}
        found = dict.fromkeys(
            Twin(without_gap(first), without_gap(other))
            for first, other in map(self.words.pair, texts)
            if other not in ("", first) and without_gap(other) not in shown
        )
        new = [one for one in found if one not in self.told]
        self.told.update(new)
        yield from map(Figure, twins(new, wide, self.letters))


def _labels(drawing: Drawing) -> Sequence[str]:
    return [" ".join(label.lines) for label in drawing.labels]
