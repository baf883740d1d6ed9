"""This book is ours: whose it is, how to use it, what was chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Annotated, ClassVar

from familybook.core.blocks import (
    Block,
    Columns,
    Figure,
    Heading,
    Listing,
    Paragraph,
    PenLines,
    Space,
)
from familybook.core.drawing import Drawing, Voice
from familybook.core.fields import (
    AskPicks,
    Day,
    Line,
    Lines,
    People,
)
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.bookplate import Plated, bookplate
from familybook.drawings.pages.signposts import Sight, Sign, signposts
from familybook.drawings.parts.named import with_pets
from familybook.drawings.plate.lino import Plate

_NUMBER = "number"
SIGNS = (("good", Sight.SUN), ("hard", Sight.STORM), (_NUMBER, Sight.PHONE))
"""What each signpost is about, as its words are called, and what stands on top of it."""

_PEN_LINES = 7
_BETWEEN = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ours(Kind):
    """Whose book this is, where it lives, who may read it, when to open it."""

    area: ClassVar[str] = "ours"

    belongs_to: People = ()
    """Nobody picked means all of us."""
    made_with: People = ()
    made_on: Day = NOTHING
    keep_place: Line = NOTHING
    may_read: People = ()
    may_read_also: Lines = ()
    open_when: Annotated[tuple[Said, ...], AskPicks("ours-open-when", best=5)] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the signposts, whose book it is, where it lives, and when to open it."""
        if context.edition.on_paper:  # elsewhere there is no middle to open
            yield from _signs(context)
        yield from self._whose(context)
        readers = (
            *context.names(self.may_read),
            *(context.text(one).strip() for one in self.may_read_also),
        )
        with_us = context.names(self.made_with)
        facts = (
            *((_fact("made-with", _lines(with_us), context),) if context.edition.helpers else ()),
            _fact("made-on", [context.day(self.made_on)], context),
            _fact("keep", [context.text(self.keep_place)], context),
            _fact("read", _lines(readers), context),
        )
        yield _level(facts, tuple(self._open_when(context)), context)

    def mark(self) -> Drawing:
        """Return a signpost."""
        plate = Plate()
        plate.line("M7.6 1.2L7.8 15", 2.0, wobble=0.3)
        plate.shape("M1.4 3L11 2.6L14.8 5.8L11 9L1.6 8.8Z", Tone.SUN, line=1.2, slip=(0.7, 0.8))
        return plate.drawing(16, 16)

    def _whose(self, context: Context) -> Iterator[Block]:
        """Yield the plate with everybody on it, or their names where it does not hold them."""
        people = self._owners(context)
        head = context.words("ours-print-belongs")
        foot = context.words(f"ours-print-{'promise' if context.agreed else 'change'}")
        plated = Plated(
            head=head,
            foot=foot,
            wide=context.edition.column[0],
            letters=context.letters,
            from_right=context.words.right_to_left,
        )
        says = context.words("ours-says-people", count=len(people))
        drawn = bookplate(with_pets(people, context.words), plated, says)
        if drawn is not None:
            yield Figure(drawn)
            return
        yield Heading(head)
        yield Paragraph(text=", ".join(_lines(one.name for one in people)), voice=Voice.BOLD)
        yield Paragraph(text=foot)

    def _owners(self, context: Context) -> tuple[Person, ...]:
        """Return whose book it is: those picked who are in this copy, else the whole family.

        Whoever came to help stands last, however early they were put into the book.
        """
        picked = {said.pick for said in self.belongs_to}
        found = (one for one in context.people.values() if one.id in picked and one.name)
        return tuple(sorted(found, key=lambda one: one.helper)) or tuple(
            one for one in context.family if one.name.strip()
        )

    def _open_when(self, context: Context) -> Iterator[Block]:
        items = context.items(self.open_when)
        lead = context.words("ours-print-open")
        if not items:
            yield PenLines(count=1 if context.snug else _PEN_LINES, prompt=lead)
            return
        yield Heading(lead)
        yield Listing(items=items)


def _signs(context: Context) -> Iterator[Block]:
    """Yield where to look on which day: on signposts, or in words where a side is narrow."""
    words = context.words
    signs = [
        Sign(words(f"ours-print-{name}"), words(f"ours-print-{name}-do"), sight)
        for name, sight in SIGNS
        if name != _NUMBER or "numbers" not in context.edition.without
    ]
    if context.snug:
        yield Paragraph(text=" ".join(f"{one.ask} {one.do}" for one in signs))
        return
    yield Figure(
        signposts(
            signs,
            context.edition.column[0],
            context.letters,
            words("ours-says"),
            from_right=words.right_to_left,
        )
    )


def _fact(key: str, texts: Sequence[str], context: Context) -> tuple[Block, ...]:
    """Return our own words and what was answered, or a line to write it on."""
    lead = context.words(f"ours-print-{key}")
    said = ", ".join(one for one in texts if one.strip())
    if not said:
        return (PenLines(count=1, prompt=lead),)
    return (
        Paragraph(text=lead, tone=Tone.SOFT),
        Paragraph(text=said, voice=Voice.BOLD),
        _between(context),
    )


def _level(facts: Sequence[Sequence[Block]], beside: Sequence[Block], context: Context) -> Columns:
    """Return two columns about as high as each other: the last facts may stand under `beside`."""
    ways = (
        Columns((tuple(chain(*facts[:count])), _under(beside, facts[count:], context)))
        for count in range(len(facts), 0, -1)
    )
    return min(ways, key=lambda way: context.high((way,)))


def _under(
    beside: Sequence[Block], facts: Sequence[Sequence[Block]], context: Context
) -> tuple[Block, ...]:
    return (*beside, _between(context), *chain(*facts)) if facts else tuple(beside)


def _between(context: Context) -> Space:
    return Space(_BETWEEN / 2 if context.snug else _BETWEEN)


def _lines(texts: Iterator[str] | Sequence[str]) -> list[str]:
    return [" ".join(one.split()) for one in texts if one.strip()]
