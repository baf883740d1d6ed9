"""People to ring: help in ten seconds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, Figure, Heading, Paragraph, Space
from familybook.core.drawing import Drawing, Voice
from familybook.core.fields import (
    AskNumbers,
    AskRows,
    Group,
    Line,
)
from familybook.core.kind import Binds, Context, Kind
from familybook.core.pack import HelpNumber
from familybook.core.palette import Tone
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.phones import Card, Desk, danger, row, unbroken
from familybook.drawings.parts.marks import page_mark

_FEW = 5
"""So many numbers stand under each other; more stand two by two."""

_HIGHEST = 300.0
"""Points; what is written on a higher card is told as running words, which go over pages."""

_BLANK = (Card(),)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNumber(Group):
    """A number of the family's own."""

    name: Line = NOTHING
    number: Line = NOTHING
    what_for: Line = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers(Kind):
    """Danger first, then ours, then the free lines that were chosen."""

    area: ClassVar[str] = "numbers"
    binds: ClassVar[Binds] = Binds.INSIDE_BACK

    ours: Annotated[tuple[OwnNumber, ...], AskRows()] = ()
    chosen: Annotated[tuple[Said, ...], AskNumbers()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield a box for danger, and a telephone for each number."""
        words = context.words
        ours = tuple(self._ours(context))
        chosen = tuple(self._chosen(context))
        desk = Desk(
            wide=context.edition.column[0],
            side_by_side=1 if len(ours) + len(chosen) <= _FEW and not context.half else 2,
            body=context.edition.body,
            small=context.edition.speaker,
            letters=context.letters,
            from_right=words.right_to_left,
            low=context.half,
        )
        yield Figure(
            danger(
                words("numbers-danger-name"),
                words("numbers-danger-number"),
                words("numbers-danger-what-for"),
                desk,
                words("numbers-says-danger"),
            )
        )
        if context.half:
            yield from self._in_short(ours, chosen, desk, context)
            return
        yield Heading(words("numbers-heading-ours"))
        blank = _BLANK * (1 if ours else 2 if chosen else 3 if context.snug else 4)
        yield from _rows(ours or blank, desk, context)
        if chosen:
            yield Heading(words("numbers-heading-chosen"))
            yield from _rows(chosen, replace(desk, ground=Tone.MIST, phone=Tone.SKY), context)

    def mark(self) -> Drawing:
        """Return a telephone."""
        return page_mark("phone")

    def _in_short(
        self, ours: Sequence[Card], chosen: Sequence[Card], desk: Desk, context: Context
    ) -> Iterator[Block]:
        """Yield half a page: all numbers two by two, and once when they were checked."""
        blank = _BLANK * (0 if len(ours) + len(chosen) > 1 else 4)
        if ours or blank:
            yield from _rows(ours or blank, desk, context)
        free = [replace(card, checked="") for card in chosen]
        checked = ", ".join(dict.fromkeys(card.checked for card in chosen if card.checked))
        free_desk = replace(desk, ground=Tone.MIST, phone=Tone.SKY)
        yield from _with_note(tuple(_rows(free, free_desk, context)), checked, context)

    def _ours(self, context: Context) -> Iterator[Card]:
        for own in self.ours:
            if own:
                yield Card(
                    name=context.text(own.name),
                    number=context.text(own.number),
                    what_for=context.text(own.what_for),
                )

    def _chosen(self, context: Context) -> Iterator[Card]:
        known = {number.key: number for number in context.pack.numbers}
        for said in self.chosen:
            found = known.get(said.pick)
            if found is not None:
                yield Card(
                    name=found.name,
                    number=found.number,
                    what_for=found.what_for,
                    checked=_checked(found, context),
                )
            elif said.text.strip():
                yield Card(name=said.text)


def _rows(cards: Sequence[Card], desk: Desk, context: Context) -> Iterator[Block]:
    for start in range(0, len(cards), desk.side_by_side):
        some = cards[start : start + desk.side_by_side]
        blank = not any(card.number for card in some)
        says = context.words("numbers-says-pen" if blank else "numbers-says-phone")
        drawing = row(some, desk, says)
        if drawing.size[1] > _HIGHEST:
            yield from _told(some, from_right=desk.from_right)
            continue
        yield Figure(drawing)
        yield Space(2 if desk.low else 6)


def _with_note(rows: Sequence[Block], note: str, context: Context) -> Iterator[Block]:
    """Yield rows with a small note that stands with the last of them, never alone on a side."""
    last = max((at for at, one in enumerate(rows) if isinstance(one, Figure)), default=-1)
    for at, one in enumerate(rows):
        if note and at == last and isinstance(one, Figure):
            yield replace(one, caption=note)
        else:
            yield one
    if note and last < 0:
        yield Paragraph(text=note, tone=Tone.SOFT, size=context.edition.speaker)


def _told(cards: Sequence[Card], *, from_right: bool) -> Iterator[Block]:
    for card in cards:
        if card.name.strip():
            yield Paragraph(text=card.name, voice=Voice.BOLD)
        if card.number.strip():
            yield Paragraph(
                text=unbroken(card.number, from_right=from_right), voice=Voice.BOLD, size=20
            )
        if card.what_for.strip():
            yield Paragraph(text=card.what_for)


def _checked(number: HelpNumber, context: Context) -> str:
    """Return when a number was last checked, in words."""
    year, _, month = number.checked_on.partition("-")
    key = f"numbers-month-{month}"
    if not context.words.has(key):
        return ""
    return context.words("numbers-checked", month=context.words(key), year=year)
