"""People to ring: help in ten seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from familybook.core.blocks import Block, Figure, Heading, Paragraph, Space
from familybook.core.drawing import Drawing, Voice
from familybook.core.fields import (
    AskChoice,
    AskNumbers,
    AskRows,
    Group,
    Line,
)
from familybook.core.kind import Binds, Context, Kind
from familybook.core.pack import HelpNumber
from familybook.core.palette import Tone
from familybook.core.said import NOTHING, How, Said
from familybook.core.web import rings, web_in_words
from familybook.drawings.pages.phones import Card, Desk, danger, row, rows_of, unbroken
from familybook.drawings.parts.marks import page_mark

_FEW = 5
"""So many numbers stand under each other; more stand two by two."""

_HIGHEST = 300.0
"""Points; what is written on a higher card is told as running words, which go over pages."""

_CODE_MM = 25
"""The least width of a code on paper, without the white round it."""

_TIGHTEST = 2

_BLANK = (Card(),)

FOR_CHILDREN = "childline"
"""The number of a pack that children ring themselves, by its key."""


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
    scan: Annotated[Said, AskChoice("numbers-scan")] = NOTHING
    """Whether the codes to scan are left out of the whole book."""

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield a box for danger, and a telephone for each number.

        The codes to scan stand beside them where one side has room for all of it.
        """
        ours = tuple(self._ours(context))
        chosen = tuple(self._chosen(context))
        if context.half:
            desk = _desk(context, side_by_side=2, low=True)
            yield _danger(desk, context)
            yield from self._in_short(ours, chosen, desk, context)
            return
        yield from self._fitting(ours, chosen, context)

    def _fitting(
        self, ours: Sequence[Card], chosen: Sequence[Card], context: Context
    ) -> tuple[Block, ...]:
        """Return the page, tighter where it is too high, and without codes where that is too."""
        few = len(ours) + len(chosen) <= _FEW
        plain = tuple(replace(card, web="", address="") for card in chosen)
        without = tuple(_in_full(ours, plain, context, one_by_one=few))
        tight = tuple(_in_full(ours, plain, context, one_by_one=False, tight=_TIGHTEST))
        scans = context.edition.on_paper and not (self.scan or context.edition.quiet)
        if plain == chosen or not scans:
            return without
        forms = ((few, 0), (False, 0), (False, 1), (False, 2))
        ways = [
            tuple(_in_full(ours, chosen, context, one_by_one=one_by_one, tight=tight))
            for one_by_one, tight in forms
        ]
        fit = (one for one in (*ways, without, tight) if context.high(one) <= context.below_title)
        return next(fit, ways[-1])

    def for_children(self, told_by_child: Callable[[Said], bool]) -> Self:
        """Return the page with the number that is for children alone, beside that for danger."""
        del told_by_child
        return replace(self, ours=(), chosen=(Said(pick=FOR_CHILDREN, how=How.PICK),))

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
        free = [replace(card, checked="", web="", address="") for card in chosen]
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
                    web=found.web,
                    address=web_in_words(found.web),
                    scan=context.words(f"numbers-scan-{'ring' if rings(found.web) else 'open'}"),
                )
            elif said.text.strip():
                yield Card(name=said.text)


def _desk(context: Context, *, side_by_side: int, low: bool = False) -> Desk:
    return Desk(
        wide=context.edition.column[0],
        side_by_side=side_by_side,
        body=context.edition.body,
        small=context.edition.speaker,
        letters=context.letters,
        from_right=context.words.right_to_left,
        low=low,
        code=context.edition.pen(_CODE_MM),
    )


def _danger(desk: Desk, context: Context) -> Figure:
    name, other = context.both("numbers-danger-name")
    what_for, other_what_for = context.both("numbers-danger-what-for")
    return Figure(
        danger(
            name,
            context.words("numbers-danger-number"),
            what_for,
            desk,
            context.words("numbers-says-danger"),
            others=(other, other_what_for),
        )
    )


def _in_full(
    ours: Sequence[Card],
    chosen: Sequence[Card],
    context: Context,
    *,
    one_by_one: bool,
    tight: int = 0,
) -> Iterator[Block]:
    """Yield danger, ours and the others; a tight page has a low box, and then low cards."""
    low = tight == _TIGHTEST
    desk = _desk(context, side_by_side=1 if one_by_one else 2, low=low)
    yield _danger(replace(desk, low=tight > 0), context)
    if ours or (context.edition.on_paper and not context.edition.gentle):
        yield Heading(context.words("numbers-heading-ours"))
        blank = _BLANK * (1 if ours else 2 if chosen else 3 if context.snug else 4)
        yield from _rows(ours or blank, desk, context, gap=0 if tight else 6)
    if chosen:
        yield Heading(context.words("numbers-heading-chosen"))
        free = replace(desk, ground=Tone.MIST, phone=Tone.SKY)
        yield from _rows(chosen, free, context, gap=0 if tight else 6)


def _rows(
    cards: Sequence[Card], desk: Desk, context: Context, *, gap: float = 6
) -> Iterator[Block]:
    for some in rows_of(cards, desk):
        drawing = row(some, desk, _says(some, context))
        if drawing.size[1] > _HIGHEST:
            yield from _told(some, from_right=desk.from_right)
            continue
        yield Figure(drawing)
        if gap:
            yield Space(2 if desk.low else gap)


def _says(cards: Sequence[Card], context: Context) -> str:
    if any(card.web for card in cards):
        return context.words("numbers-says-scan")
    blank = not any(card.number for card in cards)
    return context.words("numbers-says-pen" if blank else "numbers-says-phone")


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
