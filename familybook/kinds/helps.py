"""Who helps with what: people turned into help they said yes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Annotated, ClassVar

from familybook.core.blocks import Beside, Block, Figure, Heading, Item, Listing
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskChoice,
    AskPicks,
    AskRows,
    Day,
    Group,
    Line,
    Who,
)
from familybook.core.ids import PersonId
from familybook.core.kind import Context, Kind
from familybook.core.palette import Pattern, Tone
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.help_cards import (
    Helper,
    Table,
    alone,
    blank_height,
    card_height,
    row,
    row_height,
    small_card,
)
from familybook.drawings.pages.phones import spelled
from familybook.drawings.picks.meanings import MEANINGS

_HIGHEST = 300.0
"""Points; what is written on a higher card is told as running words, which go over pages."""

_ROWS = 3
"""Rows of cards there are at least: what is not said yet is a card to write on."""

_PROMPTS = ("who", "what", "when", "number")

_FOR_ANY_HELP = "mittens"
"""What is drawn where the kind of help has no picture of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Help(Group):
    """What one person does."""

    who: Who = NOTHING
    kind: Annotated[tuple[Said, ...], AskPicks("helps-kind", best=1)] = ()
    will_do: Line = NOTHING
    when: Line = NOTHING
    reach: Line = NOTHING
    """Their number."""
    show_number: Annotated[Said, AskChoice("helps-show-number")] = NOTHING
    said_yes: Annotated[Said, AskChoice("helps-said-yes")] = NOTHING
    said_yes_on: Day = NOTHING
    make_sheet: Annotated[Said, AskChoice("helps-make-sheet")] = NOTHING
    """Whether there is a helper sheet for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Helps(Kind):
    """A card for each helping hand, and empty ones to write on."""

    area: ClassVar[str] = "helps"

    helps: Annotated[tuple[Help, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield cards two by two, empty ones after them, and words too long for a card."""
        table = Table(
            wide=context.edition.column[0],
            body=context.edition.body,
            small=context.edition.speaker,
            letters=context.letters,
            from_right=context.words.right_to_left,
            prompts=tuple(
                context.words(f"helps-pen-{name}")
                for name in _PROMPTS[: 3 if context.half else None]
            ),
            low=context.half,
        )
        helpers = tuple(_helper_of(one, context) for one in self.helps if _is_told(one, context))
        short = [one for one in helpers if card_height(one, table) <= _HIGHEST]
        if short or not helpers:
            yield from _cards(short, table, context)
        for one in helpers:
            if one not in short:
                yield _running(one)

    def mark(self) -> Drawing:
        """Return a card in a hand."""
        return small_card()


def _is_told(one: Help, context: Context) -> bool:
    return bool(one) or bool(context.text(one.who).strip())


def _helper_of(one: Help, context: Context) -> Helper:
    words, text = context.words, context.text
    person = context.people.get(PersonId(one.who.pick))
    kinds = [text(said).strip() for said in one.kind if text(said).strip()]
    picture = next((MEANINGS[key] for said in one.kind if (key := _key(said))), _FOR_ANY_HELP)
    number = text(one.reach).strip() if one.show_number.pick else ""
    said_yes = ""
    if one.said_yes_on:
        said_yes = words("helps-print-said-yes-on", day=context.day(one.said_yes_on))
    elif one.said_yes.pick:
        said_yes = words("helps-print-said-yes")
    return Helper(
        picture=picture,
        name=text(one.who).strip(),
        kind=", ".join(kinds),
        lines=(text(one.will_do).strip(), text(one.when).strip()),
        number=spelled(number, from_right=words.right_to_left),
        quiet=(said_yes,) if said_yes else (),
        pattern=person.pattern if person else Pattern.PLAIN,
        tone=person.tone if person else Tone.MINT,
    )


def _key(said: Said) -> str:
    """Return what the picture of a kind of help is known by, or nothing."""
    name = said.pick.rpartition("-pick-")[2]
    return name if name in MEANINGS else ""


def _cards(helpers: list[Helper], table: Table, context: Context) -> Iterator[Block]:
    pairs: list[tuple[Helper | None, ...]] = list(zip_longest(helpers[::2], helpers[1::2]))
    if len(helpers) % 2 and not context.edition.on_paper:
        pairs[-1] = pairs[-1][:1]
    blank = blank_height(table)
    used = sum(
        row_height(max(blank if one is None else card_height(one, table) for one in pair), table)
        for pair in pairs
    )
    most = context.below_title if context.edition.on_paper else 0.0
    while used + row_height(blank, table) <= most and len(pairs) < max(
        2 if table.low else _ROWS, -(-len(helpers) // 2) + 1
    ):
        pairs.append((None, None))
        used += row_height(blank, table)
    for number, pair in enumerate(pairs):
        told = sum(one is not None for one in pair)
        says = context.words("helps-says", count=told)
        yield Figure(row(pair, table, first=2 * number, says=says))


def _running(one: Helper) -> Block:
    """Return the words of a card that would be too high, beside its picture."""
    head = (Heading(one.name),) if one.name else ()
    parts = (one.kind, *one.lines, one.number, *one.quiet)
    told = Listing(items=tuple(Item(text=text) for text in parts if text))
    return Beside(alone(one.picture), (*head, told))
