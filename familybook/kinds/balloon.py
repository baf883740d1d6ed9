"""How high is our balloon: what changed, and what holds it up."""

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
)
from familybook.core.drawing import Drawing, Voice
from familybook.core.fields import (
    HARD,
    AskChoice,
    AskPicks,
    AskRows,
    Group,
    Level,
    Line,
    People,
    level_of,
)
from familybook.core.kind import Context, Kind
from familybook.core.palette import Pattern, Tone
from familybook.core.said import NOTHING, Said, said_by
from familybook.drawings.pages.ropes import Flight, Sheet, Sky, sky
from familybook.drawings.parts.balloon import balloon
from familybook.drawings.plate.lino import Plate

MOST_ROPES = 3
"""Ropes that stand well under one sky."""


_HIGHEST, _LOWEST, _LOWEST_GENTLE = 470.0, 286.0, 220.0
_FORM, _FORM_SNUG = 424.0, 300.0
_WHITE, _BELOW_SKY = 44.0, 20.0
_GAP = 18.0
_BULLET = 20.0
_PEN_LINE = 28.35
_PROMPT = 26.0
_NAME = 18.0
_DISC = 32.0
_OF_EVERY_DAY = {"mornings", "on", "school", "calm", "meals", "home", "friends", "fun"}
"""Topics of ours, by the last part of their key, that are nothing for grown-ups alone."""

_LOOKS = ((Pattern.PLAIN, Tone.BERRY), (Pattern.PLAIN, Tone.SKY), (Pattern.PLAIN, Tone.SUN))
"""Balloons of nobody in particular, by where they stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale(Group):
    """One thing that matters: how high it was, how high it is, what keeps it up."""

    topic: Annotated[tuple[Said, ...], AskPicks("balloon-topic", best=1)] = ()
    by: People = ()
    then: Level = NOTHING
    now: Level = NOTHING
    keeps_up: Annotated[tuple[Said, ...], AskPicks("balloon-keeps-up", best=3)] = ()
    lift: Annotated[Line, HARD] = NOTHING
    """What would lift it one tiny bit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balloons(Kind):
    """Balloons beside a rope with ten knots: dotted then, bold now."""

    area: ClassVar[str] = "balloon"

    scales: Annotated[tuple[Scale, ...], AskRows()] = ()
    numbers: Annotated[Said, AskChoice("balloon-numbers")] = NOTHING
    """Whether the heights are printed as numbers too."""

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield a sky with up to three ropes, and what is told under each; then the next sky."""
        scales = tuple(one for one in self.scales if one)
        if not scales:
            yield from self._form(context)
            return
        pages = math.ceil(len(scales) / MOST_ROPES)
        done = 0
        for page in range(pages):
            count = math.ceil((len(scales) - done) / (pages - page))
            if page:
                yield NewPage()
            yield from self._side(scales[done : done + count], context)
            done += count

    def for_children(self, told_by_child: Callable[[Said], bool]) -> Self:
        """Return the page with what a child sees so, and what any child may know of a day."""
        scales = (one for one in self.scales if _is_for_children(one, told_by_child))
        return replace(self, scales=tuple(scales))

    def mark(self) -> Drawing:
        """Return a balloon."""
        plate = Plate()
        balloon(plate, 8, 14, 0.14, (Pattern.PLAIN, Tone.BERRY), line=1.15)
        return plate.drawing(16, 16)

    def _form(self, context: Context) -> Iterator[Block]:
        """Yield a sky to draw in, and lines to write on."""
        words = context.words
        yield Paragraph(text=words("balloon-print-form"), tone=Tone.SOFT)
        high = _FORM_SNUG if context.snug else _FORM
        yield Figure(sky((), _sheet(context, high), words("balloon-says-form")).drawing)
        yield PenLines(count=2, prompt=words("balloon-print-keeps-up"))
        yield PenLines(count=1, prompt=words("balloon-print-lift"))

    def _side(self, scales: Sequence[Scale], context: Context) -> Iterator[Block]:
        """Yield one sky, and the words of its ropes in columns, or under each other."""
        each = (context.edition.column[0] + _GAP) / len(scales) - _GAP
        if context.half and context.edition.gentle:
            under = Columns(tuple(tuple(_words(one, context, named=False)) for one in scales))
            words_high = context.high((under,)) + _BELOW_SKY
        else:
            words_high = _WHITE + max(_high(one, each, context) for one in scales)
        high = context.below_title - words_high
        lowest = _LOWEST_GENTLE if context.edition.gentle else _LOWEST
        drawn = self._sky(scales, min(_HIGHEST, max(lowest, high)), context)
        yield Figure(drawn.drawing)
        told = [scales[number] for number in drawn.told]
        if told:
            yield Listing(
                items=tuple(
                    Item(text=_topic(one, context), number=n) for n, one in enumerate(told, 1)
                ),
                bullet=Bullet.NUMBER,
            )
        beside = high >= lowest and not told
        columns = [
            tuple(_words(one, context, named=number in drawn.unnamed, headed=not beside))
            for number, one in enumerate(scales)
        ]
        if beside:
            yield Columns(tuple(columns))
            return
        for one, blocks in zip(scales, columns, strict=True):
            topic = _topic(one, context)
            if topic:
                yield Heading(topic)
            yield from blocks

    def _sky(self, scales: Sequence[Scale], high: float, context: Context) -> Sky:
        numbers = bool(self.numbers)
        return sky(
            [_flight(one, number, context) for number, one in enumerate(scales)],
            _sheet(context, high, numbers=numbers),
            " ".join(_says(one, context) for one in scales),
        )


def _is_for_children(scale: Scale, told_by_child: Callable[[Said], bool]) -> bool:
    """Tell whether a child sees it so, or all that it is about is of every day and got better."""
    theirs = (*scale.topic, *(said_by(one) for one in scale.by))
    topics = {one.pick.rpartition("-")[2] for one in scale.topic if not one.text.strip()}
    known = len(topics) == len(scale.topic) and topics <= _OF_EVERY_DAY
    return any(map(told_by_child, theirs)) or (known and not _fell(scale))


def _sheet(context: Context, high: float, *, numbers: bool = False) -> Sheet:
    return Sheet(
        wide=context.edition.column[0],
        high=high,
        letters=context.letters,
        from_right=context.words.right_to_left,
        numbers=numbers,
    )


def _topic(scale: Scale, context: Context) -> str:
    """Return what a scale is about; several topics as one line."""
    texts = (" ".join(context.text(one).split()) for one in scale.topic)
    return ", ".join(text for text in texts if text)


def _flight(scale: Scale, number: int, context: Context) -> Flight:
    by = context.named(scale.by)
    return Flight(
        topic=_topic(scale, context),
        then=level_of(scale.then),
        now=level_of(scale.now),
        look=(by[0].pattern, by[0].tone) if by else _LOOKS[number % len(_LOOKS)],
        by=by,
    )


def _says(scale: Scale, context: Context) -> str:
    """Return in words where the balloons of a rope are."""
    levels = {"then": level_of(scale.then), "now": level_of(scale.now)}
    known = {
        name: context.words(f"balloon-level-{level}")
        for name, level in levels.items()
        if level is not None
    }
    key = f"balloon-says-{'-'.join(known) or 'rope'}"
    return context.words(key, topic=_topic(scale, context), **known)


def _fell(scale: Scale) -> bool:
    then, now = level_of(scale.then), level_of(scale.now)
    return then is not None and now is not None and now < then


def _words(scale: Scale, context: Context, *, named: bool, headed: bool = False) -> Iterator[Block]:
    """Yield what keeps it up and what would lift it.

    `named` if the picture has no names; `headed` where the prompts stand under a heading.
    """
    words = context.words
    if named:
        yield Paragraph(text=", ".join(one.name for one in context.named(scale.by)))
    keeps = context.items(scale.keeps_up)
    prompt = words("balloon-print-keeps-up")
    if keeps:
        yield Heading(prompt, level=3) if headed else Paragraph(text=prompt, tone=Tone.SOFT)
        yield Listing(items=keeps)
    else:
        yield PenLines(count=2, prompt=prompt)
    prompt = words("balloon-print-help" if _fell(scale) else "balloon-print-lift")
    if lift := context.items((scale.lift,)):
        yield Heading(prompt, level=3) if headed else Paragraph(text=prompt, tone=Tone.SOFT)
        yield Listing(items=lift)
    elif not (context.edition.gentle and keeps):
        yield PenLines(count=1, prompt=prompt)


def _high(scale: Scale, wide: float, context: Context) -> float:
    """Return about how high the words of a scale are in a column."""
    prompt = "balloon-print-help" if _fell(scale) else "balloon-print-lift"
    keeps = context.with_words(scale.keeps_up)
    lift = context.with_words((scale.lift,))
    high = _lines(context.words("balloon-print-keeps-up"), wide, context)
    high += _lines(context.words(prompt), wide, context) + 2 * _PROMPT
    high += sum(_item(one, wide, context) for one in (*keeps, *lift))
    high += (0 if keeps else 2 * context.letters.by_hand(_PEN_LINE)) + (
        0 if lift or context.edition.gentle else context.letters.by_hand(_PEN_LINE)
    )
    return high


def _item(said: Said, wide: float, context: Context) -> float:
    text, size = context.text(said), context.edition.body
    names = sum(
        context.letters.width(one.name, context.edition.speaker, Voice.BOLD) + _DISC
        for one in context.speakers(said)
    )
    last = context.letters.wrap(text, size, wide - _BULLET)[-1]
    beneath = names and context.letters.width(last, size) + names > wide - _BULLET
    return _lines(text, wide - _BULLET, context) + (_NAME if beneath else 0.0)


def _lines(text: str, wide: float, context: Context) -> float:
    lines = context.letters.wrap(text, context.edition.body, wide)
    return len(lines) * (context.edition.leading + 3)
