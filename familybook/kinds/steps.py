"""Our path: the story in the family's own telling."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from familybook.core.blocks import (
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
    Speaker,
)
from familybook.core.drawing import Drawing
from familybook.core.fields import HARD, AskChoice, AskRows, Group, Line, Lines, People, Prose
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.steps.trail import trail
from familybook.drawings.pages.steps.trail_sky import Over, Saying, sky_before, sky_now
from familybook.drawings.pages.steps.trail_things import stepping_stone
from familybook.drawings.pages.steps.trail_way import (
    LOWEST,
    MOST_STONES,
    Land,
    Shape,
    Stone,
    shape_named,
    shared,
)
from familybook.drawings.pages.steps.trail_words import told_elsewhere
from familybook.drawings.parts.listed import Entry
from familybook.drawings.parts.named import with_pets
from familybook.drawings.plate.lino import Plate

_FOLD = 7.0
"""All ink stops this short of the fold, so that a page folded badly looks right."""

_SKY = 84.0
_BELOW_SKY = 14.0
_HALF_PATH, _HIGHEST_SHORT = 116.0, 210.0
_SHORT = 44
"""Letters of a step that stands well in half a column."""

_SNUG, _SNUG_TOLD, _SINKS = 0.8, 0.74, 0.16
"""How much lower the path may be on a narrow page, for a pen and with words on it; and how much
of what is taken off comes from above such a path."""

_SIZES = {18.0: 2, 16.0: 3, 14.0: MOST_STONES}
"""Sizes of words, and the most stones on a page for which they are tried."""

_FEW, _TO_WRITE = 4, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Group):
    """Something that was done or came along the way."""

    text: Line = NOTHING
    who: People = ()
    shape: Annotated[Said, AskChoice("steps-shape")] = NOTHING
    """Stone, bridge, bench or hill."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps(Kind):
    """A path over two facing pages, from where it began to where we are now."""

    area: ClassVar[str] = "steps"
    spread: ClassVar[bool] = True

    start: Annotated[Prose, HARD] = NOTHING
    hopes_then: Annotated[Lines, HARD] = ()
    steps: Annotated[tuple[Step, ...], AskRows()] = ()
    bravest: Annotated[Line, HARD] = NOTHING
    walked_with: People = ()
    now: Prose = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the path page by page, what it only numbers, and what had no room above it."""
        if context.half:
            yield from self._short(context)
            return
        stones = self._stones(context)
        pages = max(2, math.ceil(len(stones) / MOST_STONES))
        parts = shared(stones, pages)
        skies, unsaid = self._skies(context, pages)
        sky = max(_SKY, *(one.size[1] + _BELOW_SKY for one in skies))
        lands = self._lands(parts, context)
        below = [self._below(some, land, context) for some, land in zip(parts, lands, strict=True)]
        if context.snug:
            below[0] = (*below[0], *self._bravest(context))
            below[-1], unsaid = (*below[-1], *unsaid), []
        room = context.below_title
        highs = [context.high(one) for one in below]
        lowest = LOWEST * ((_SNUG_TOLD if self else _SNUG) if context.snug else 1.0)
        fits = [high <= room - sky - lowest for high in highs]
        high = room - max((one for one, fit in zip(highs, fits, strict=True) if fit), default=0.0)
        for page, (some, words) in enumerate(zip(parts, skies, strict=True)):
            if page:
                yield NewPage()
            land = replace(lands[page], high=high, sky=sky, words=words)
            yield Figure(trail(some, land, self._says(some, context)))
            yield from below[page] if fits[page] else ()
        late = [block for one, fit in zip(below, fits, strict=True) if not fit for block in one]
        if late or unsaid:
            yield NewPage()
            yield from (*late, *unsaid)

    def for_children(self, told_by_child: Callable[[Said], bool]) -> Self:
        """Return the path without its hills."""
        steps = (
            one
            for one in self.steps
            if shape_named(one.shape.pick) is not Shape.HILL or told_by_child(one.text)
        )
        return replace(self, steps=tuple(steps))

    def mark(self) -> Drawing:
        """Return a stepping stone."""
        return stepping_stone()

    def _lands(self, parts: Sequence[Sequence[Stone]], context: Context) -> list[Land]:
        """Return the pages of the path with words as large as they can all be."""
        most = max(map(len, parts))
        for size in (one for one, count in _SIZES.items() if most <= count):
            lands = [self._land(page, len(parts), size, context) for page in range(len(parts))]
            if not any(map(told_elsewhere, parts, lands)):
                break
        return lands

    def _land(self, page: int, pages: int, size: float, context: Context) -> Land:
        last = page == pages - 1
        return Land(
            wide=context.edition.column[0],
            high=LOWEST,
            sky=0.0,
            letters=context.letters,
            size=size,
            prompt="" if page else context.words("steps-print-steps-pen"),
            past=context.edition.inner - _FOLD,
            sinks=_SINKS if context.snug and self else 0.4,
            before=page % 2 == 0,
            from_right=context.words.right_to_left,
            gate=context.words("steps-print-now") if last else "",
            company=with_pets(context.picked(self.walked_with), context.words) if last else (),
        )

    def _stones(self, context: Context) -> tuple[Stone, ...]:
        """Return a stone for each step, and where there are few, some still to come."""
        steps = self._told(context)
        bravest = _plain(context.text(self.bravest))
        stones = [
            Stone(
                number=number,
                text=" ".join(context.text(step.text).split()),
                shape=shape_named(step.shape.pick),
                looks=tuple((one.pattern, one.tone) for one in _who(step, context)),
                brave=bool(bravest) and _plain(context.text(step.text)) == bravest,
            )
            for number, step in enumerate(steps, 1)
        ]
        places = _FEW if stones else _TO_WRITE
        return (*stones, *(Stone() for _ in range(places - len(stones))))

    def _told(self, context: Context) -> tuple[Step, ...]:
        """Return the steps with words: what is hidden in a copy leaves no stone behind."""
        return tuple(step for step in self.steps if context.text(step.text).strip())

    def _says(self, stones: Sequence[Stone], context: Context) -> str:
        words = context.words
        there = [one for one in stones if one.number]
        if not there:
            return words("steps-says-empty")
        said = [words("steps-says", first=there[0].number, last=there[-1].number)]
        for one in there:
            if one.shape is not Shape.STONE:
                said.append(words(f"steps-says-{one.shape}", number=one.number))
            if one.brave:
                said.append(words("steps-says-brave", number=one.number))
        return " ".join(said)

    def _skies(self, context: Context, pages: int) -> tuple[list[Drawing], list[Block]]:
        """Return what is said above the path on each page, and what had no room there."""
        words, wide = context.words, context.edition.column[0]
        hopes = context.with_words(self.hopes_then)
        entries = [Entry(" ".join(context.text(one).split()), context.looks(one)) for one in hopes]
        start, now = _saying(self.start, context), _saying(self.now, context)
        over = Over(wide=wide, letters=context.letters, from_right=words.right_to_left)
        left = sky_before(words("steps-print-hopes"), entries, start, over)
        right = sky_now(words("steps-print-now-pen"), now, over)
        unsaid: list[Block] = []
        if left.saying_told:
            unsaid += [Heading(words("steps-print-start")), context.quote(self.start)]
        if left.list_told:
            unsaid += [Heading(words("steps-print-hopes")), Listing(items=context.items(hopes))]
        if right.saying_told:
            unsaid += [Heading(words("steps-print-where-now")), context.quote(self.now)]
        bare = Plate().drawing(wide, 0.0)
        return [left.drawing, *[bare] * (pages - 2), right.drawing], unsaid

    def _below(self, stones: Sequence[Stone], land: Land, context: Context) -> tuple[Block, ...]:
        """Return what stands under a page of the path."""
        steps = self._told(context)
        long = [stones[n].number for n in told_elsewhere(stones, land)]
        told = _numbered([_item(steps[number - 1], number, context) for number in long])
        words = self._walked(context) if context.snug else self._last_words(context)
        last = tuple(words) if land.gate else ()
        if land.gate and not (steps or last):
            last = (PenLines(count=1, prompt=context.words("steps-print-with-pen")),)
        return (*([told] if long else []), *last)

    def _last_words(self, context: Context) -> Iterator[Block]:
        """Yield which step took the most courage, and who walked with us."""
        yield from self._bravest(context)
        yield from self._walked(context)

    def _bravest(self, context: Context) -> Iterator[Block]:
        """Yield which step took the most courage, where it is none of those on the path."""
        bravest = _plain(context.text(self.bravest))
        if bravest and all(_plain(context.text(step.text)) != bravest for step in self.steps):
            text = context.words("steps-print-bravest", words=context.text(self.bravest).strip())
            yield Listing(items=(Item(text=text, speakers=context.speakers(self.bravest)),))

    def _walked(self, context: Context) -> Iterator[Block]:
        names = context.names(self.walked_with)
        if names:
            yield Paragraph(text=context.words("steps-print-with", names=", ".join(names)))

    def _short(self, context: Context) -> Iterator[Block]:
        """Yield half a page: a small path with numbers, and under it what they stand for."""
        stones = self._stones(context)[: 2 * MOST_STONES]
        below = tuple(self._below_short(context))
        high = _HALF_PATH
        if context.edition.gentle:
            left = context.below_title - context.high(below)
            high = max(high, min(_HIGHEST_SHORT, left - _BELOW_SKY))
        land = Land(
            wide=context.edition.column[0],
            high=high,
            sky=0.0,
            letters=context.letters,
            gate=context.words("steps-print-now"),
            from_right=context.words.right_to_left,
            bare=True,
        )
        yield Figure(trail(stones, land, self._says(stones, context)))
        yield from below

    def _below_short(self, context: Context) -> Iterator[Block]:
        items = [_item(one, number, context) for number, one in enumerate(self._told(context), 1)]
        one_column = context.edition.gentle
        if not items:
            yield PenLines(
                count=5 if one_column else 3, prompt=context.words("steps-print-steps-pen")
            )
        elif all(len(one.text) <= _SHORT for one in items) and not one_column:
            half = math.ceil(len(items) / 2)
            yield Columns(tuple((_numbered(some),) for some in (items[:half], items[half:])))
        else:
            yield _numbered(items)
        told = (("start", (self.start,)), ("hopes", self.hopes_then), ("where-now", (self.now,)))
        for key, said in told:
            texts = [text for one in said if (text := context.text(one).strip())]
            if texts:
                yield Paragraph(text=f"{context.words(f'steps-print-{key}')}: {', '.join(texts)}")
        yield from self._last_words(context)


def _numbered(items: Sequence[Item]) -> Listing:
    return Listing(items=tuple(items), bullet=Bullet.NUMBER)


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".").casefold()


def _who(step: Step, context: Context) -> tuple[Speaker, ...]:
    """Return who did it; where nobody was ever named, whose words it is in."""
    # Whoever left this book did it all the same: nobody else takes their place.
    return context.named(step.who) if step.who else context.speakers(step.text)


def _saying(said: Said, context: Context) -> Saying | None:
    text = context.text(said).strip()
    if not text:
        return None
    return Saying(
        text=text,
        looks=context.looks(said),
        names=", ".join(" ".join(one.name.split()) for one in context.speakers(said)),
    )


def _item(step: Step, number: int, context: Context) -> Item:
    return Item(text=context.text(step.text), speakers=_who(step, context), number=number)
