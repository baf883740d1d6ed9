"""What we are good at: strengths before anything else."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

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
    PenLines,
    Quote,
)
from familybook.core.drawing import Drawing, Voice
from familybook.core.fields import (
    AskPicks,
    Lines,
    Stories,
)
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.said import Said
from familybook.drawings.lino import Plate
from familybook.drawings.meadow import RootLines, Sheet, root_lines
from familybook.drawings.panels import HIGH as PANEL
from familybook.drawings.panels import friends_flower, writing_panels
from familybook.drawings.plants import leaf
from familybook.drawings.tree import MOST_LEAVES, Strength, tree

_TITLE_AND_LEAD = 86.0
"""Points of the column that the title, the lead and white take."""

_HIGHEST = 560.0
_LOWEST = 430.0
_BEST = {4: 430.0, 8: 480.0, 12: 520.0, MOST_LEAVES: 552.0}
"""Height in which long words fit too, by how many leaves there are at most."""

_BESIDE = 66.0
_NAMED = 24.0
_PEN_LINE = 62.0
_PANEL_WHITE = 22.0
_PANEL_PADDING = 28.0
_SPEAKERS = 32.0
_GAP = 18.0
_SHORT = 220
"""Letters of a story that stands well in half a column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strengths(Kind):
    """A tree: a leaf for each strength, roots for where they come from."""

    area: ClassVar[str] = "strengths"

    strengths: Annotated[tuple[Said, ...], AskPicks("strengths", best=14)] = ()
    friend: Annotated[tuple[Said, ...], AskPicks("strengths", best=1)] = ()
    """What a friend would pick for us."""
    stories: Stories = ()
    roots: Lines = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the tree, what it only numbers, what a friend would pick, and the stories."""
        below = (*self._friend(context), *self._stories(context))
        roots = _told(self.roots, context)
        words = root_lines([context.text(said) for said in roots], self._sheet(context, 0))
        yield from self._trees(context, words, below)
        if words is None:
            yield Heading(context.words("strengths-print-roots"))
            yield Listing(items=_items(roots, context))
        yield from below

    def mark(self) -> Drawing:
        """Return a leaf."""
        plate = Plate()
        leaf(plate, 0.8, 12.6, 16.5, -24, line=1.2)
        return plate.drawing(16, 16)

    def _trees(
        self, context: Context, roots: RootLines | None, below: Sequence[Block]
    ) -> Iterator[Block]:
        strengths = _told(self.strengths, context)
        pages = max(1, math.ceil(len(strengths) / MOST_LEAVES))
        deep = roots is not None and (not roots or any(len(one) > 1 for one in roots[1:2]))
        numbered: list[Item] = []
        done = 0
        for page in range(pages):
            count = math.ceil((len(strengths) - done) / (pages - page))
            some = strengths[done : done + count]
            done += count
            last = page == pages - 1
            for high in _heights(count, context, below if last else ()):
                grown = tree(
                    [Strength(context.text(said).strip(), context.look(said)[0]) for said in some],
                    self._sheet(context, high, number=len(numbered) + 1, deep=page == 0 and deep),
                    context.words("strengths-says", count=count),
                    roots=roots if page == 0 else None,
                    root_prompt=context.words("strengths-print-roots-pen"),
                )
                if not grown.told:
                    break
            if page:
                yield NewPage()
            yield Figure(grown.drawing)
            numbered += _items([some[n] for n in grown.told], context, len(numbered) + 1)
        if numbered:
            yield Heading(context.words("strengths-print-more"))
            yield Listing(items=tuple(numbered), bullet=Bullet.NUMBER)

    def _sheet(
        self, context: Context, high: float, *, number: int = 1, deep: bool = False
    ) -> Sheet:
        return Sheet(
            wide=context.edition.column[0],
            high=high,
            letters=context.letters,
            first_number=number,
            deep=deep,
        )

    def _friend(self, context: Context) -> Iterator[Block]:
        said = _told(self.friend, context)
        if not said:
            if not self:
                yield PenLines(count=1, prompt=context.words("strengths-print-friend-pen"))
            return
        lead = Paragraph(text=context.words("strengths-print-friend"), tone=Tone.SOFT)
        named = len(said) > 1 or context.speakers(said[0])
        words: Block = (
            Listing(items=_items(said, context))
            if named
            else Paragraph(text=context.text(said[0]), voice=Voice.BOLD, size=16)
        )
        yield Beside(friends_flower(), (lead, words))

    def _stories(self, context: Context) -> Iterator[Block]:
        stories = _told(self.stories, context)
        if not stories:
            yield Figure(self._panels(context, context.edition.column[0], 2))
        if len(stories) == 1 and _is_short(stories[0], context):
            half = (context.edition.column[0] - _GAP) / 2
            pen = Figure(self._panels(context, half, 1))
            yield Columns(((context.quote(stories[0]),), (pen,)))
            return
        while stories:
            pair = stories[:2]
            if pair == stories[:1] or not all(_is_short(one, context) for one in pair):
                pair = stories[:1]
                yield context.quote(stories[0])
            else:
                yield Columns(tuple((context.quote(one),) for one in pair))
            stories = stories[len(pair) :]

    def _panels(self, context: Context, wide: float, count: int) -> Drawing:
        prompt = context.words("strengths-print-stories")
        return writing_panels(wide, count, prompt, context.letters, prompt)


def _told(said: Sequence[Said], context: Context) -> tuple[Said, ...]:
    """Return the answers that have words."""
    return tuple(one for one in said if context.text(one).strip())


def _is_short(said: Said, context: Context) -> bool:
    return len(context.text(said)) <= _SHORT


def _items(said: Sequence[Said], context: Context, number: int | None = None) -> tuple[Item, ...]:
    return tuple(
        Item(
            text=context.text(one),
            speakers=context.speakers(one),
            number=None if number is None else number + n,
        )
        for n, one in enumerate(said)
    )


def _heights(count: int, context: Context, below: Sequence[Block]) -> tuple[float, ...]:
    """Return how high a tree may be: so that all fits on its page, else so that its words do."""
    room = context.edition.column[1] - _TITLE_AND_LEAD
    left = room - sum(_high(block, context) for block in below[:2])
    best = next(high for most, high in _BEST.items() if count <= most)
    first = min(room, _HIGHEST, max(_LOWEST, left))
    return (first, max(first, best))


def _high(block: Block, context: Context) -> float:
    """Return about how high a block below the tree is."""
    match block:
        case PenLines():
            return _PEN_LINE
        case Beside():
            named = sum(len(one.items) for one in block.blocks if isinstance(one, Listing))
            return _BESIDE + named * _NAMED
        case Figure():
            return PANEL + _PANEL_WHITE
        case Columns():
            half = (context.edition.column[0] - _GAP) / 2 - _PANEL_PADDING
            texts = [
                one.text for column in block.columns for one in column if isinstance(one, Quote)
            ]
            lines = max(
                len(context.letters.wrap(text, context.edition.body, half)) for text in texts
            )
            words = lines * context.edition.leading + _PANEL_PADDING + _SPEAKERS
            return max(words, PANEL) + _PANEL_WHITE
        case _:
            return 0.0
