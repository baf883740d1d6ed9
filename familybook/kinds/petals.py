"""What we love about each other: a flower for each person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from familybook.core.blocks import (
    Beside,
    Block,
    Figure,
    Heading,
    Listing,
    NewPage,
    PenLines,
)
from familybook.core.drawing import Drawing, moved
from familybook.core.fields import (
    AskPicks,
    AskRows,
    Group,
    Who,
)
from familybook.core.kind import Context, Kind
from familybook.core.person import Person
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.flowerbed import Flower, Sheet, beside_beds, draw_bed
from familybook.drawings.pages.sayings import Saying
from familybook.drawings.parts.flowers import Bloom, bloom, mark_petals, portrait_of, stalk
from familybook.drawings.parts.frames import Portrait
from familybook.drawings.parts.named import pet_of
from familybook.drawings.plate.lino import Plate

_PEN_LINES = 3
_FEW_LINES = 2
"""Lines of a bare flower beside full ones, where there is room for no more."""

_PEN_FLOWERS = 4
"""Flowers to fill in while nobody is in the book yet."""

_BESIDE = (150.0, 196.0)
_SMALL = 0.55


@dataclass(frozen=True, slots=True, kw_only=True)
class Petal(Group):
    """What is said about somebody, each saying in the words of another."""

    to: Who = NOTHING
    text: Annotated[tuple[Said, ...], AskPicks("petals-text", best=5)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Petals(Kind):
    """A flower for each person; its petals are what the others say."""

    area: ClassVar[str] = "petals"

    flowers: Annotated[tuple[Petal, ...], AskRows(each_person=True)] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield a flower for each of us; who has none yet has one to fill in."""
        grown = tuple(self._grown(context)) or (_Grown((), _NAMELESS),) * _PEN_FLOWERS
        if context.half and context.edition.gentle and any(one.said for one in grown):
            yield from (_in_a_row(one, context) for one in grown)
            return
        if context.half and context.edition.gentle:
            grown = grown[:2]  # nobody is there yet
        sheet = Sheet(
            wide=context.edition.column[0],
            high=context.below_title,
            letters=context.letters,
            from_right=context.words.right_to_left,
            pens=context.edition.on_paper,
        )

        def high(flower: Flower) -> float:
            there = next(one for one in grown if one.flower is flower)
            # With the white above it, which only something before it brings out.
            blocks = (Figure(Plate().drawing(0, 0)), _beside(there, context))
            return context.high(blocks)

        pages, aside = beside_beds([one.flower for one in grown], sheet, high)
        for number, (bed, room) in enumerate(pages):
            if number:
                yield NewPage()
            full = sum(bool(one.sayings) for one in bed)
            yield Figure(draw_bed(bed, room, context.words("petals-says", count=full)))
        for one in grown:
            if one.flower in aside:
                yield _beside(one, context)

    def mark(self) -> Drawing:
        """Return a flower."""
        plate = Plate()
        mark_petals(plate, 7.6, 8.2, 7.2)
        return plate.drawing(16, 16)

    def _grown(self, context: Context) -> Iterator[_Grown]:
        """Yield a flower for each of us, and for others of whom something was said.

        Of somebody who left the book it has no name.
        """
        family = context.family
        others = [one for one in context.people.values() if one not in family]
        grown = any(self._said_of(one.id, context) for one in family)
        lines = _FEW_LINES if grown else _PEN_LINES
        for person in (*family, *others):
            said = self._said_of(person.id, context)
            if said or (person in family and context.edition.on_paper):
                flower = _flower(person, said, context)
                bare = replace(flower, pen=lines, pen_name=not flower.name)
                yield _Grown(said, flower if said else bare)
        for who in dict.fromkeys(one.to.pick for one in self.flowers):
            said = () if who in context.people else self._said_of(who, context)
            if said:
                yield _Grown(said, _flower(None, said, context))

    def _said_of(self, who: str, context: Context) -> tuple[Said, ...]:
        return tuple(
            said
            for one in self.flowers
            if one.to.pick == who
            for said in one.text
            if context.text(said).strip()
        )


@dataclass(frozen=True, slots=True)
class _Grown:
    """A flower, and the answers that are its petals."""

    said: tuple[Said, ...]
    flower: Flower


def _flower(person: Person | None, said: tuple[Said, ...], context: Context) -> Flower:
    looks = tuple(context.look(one) for one in said)
    return Flower(
        name=" ".join(person.name.split()) if person else "",
        sayings=tuple(
            Saying(context.text(one).strip(), look, _by(one, context))
            for one, look in zip(said, looks, strict=True)
        ),
        shown=Bloom(petals=looks, middle=_middle(person, context)),
    )


def _by(said: Said, context: Context) -> str:
    return ", ".join(" ".join(one.name.split()) for one in context.speakers(said))


def _middle(person: Person | None, context: Context) -> Portrait:
    """Return the picture somebody has in their frame, else their figure with its pattern."""
    if person is None:
        return Portrait()
    portrait = replace(portrait_of(person), pet=pet_of(person.name, context.words))
    for frame in context.held("us", "frames") or ():
        if frame.who.pick == person.id:
            picture = frame.picture
            portrait = replace(
                portrait,
                photo=picture.photo or None,
                strokes=picture.strokes,
                view=picture.snap.view,
            )
    return portrait


_NAMELESS = Flower(name="", sayings=(), shown=Bloom(), pen=_PEN_LINES, pen_name=True)


def _in_a_row(one: _Grown, context: Context) -> Block:
    """Return a small flower and all that was said; or a line for a pen to say it on."""
    there = _beside(one, context)
    drawing = moved(there.drawing, (0, 0), _SMALL)
    words = there.blocks if one.said else (*there.blocks[:-1], PenLines(count=1))
    return Beside(drawing, words, row=True)


def _beside(one: _Grown, context: Context) -> Beside:
    """Return a flower of whom much was said, the words beside it."""
    plate = Plate()
    wide, high = _BESIDE
    stalk(plate, wide / 2, 110, high - 6)
    bloom(plate, wide / 2, 72, 70, one.flower.shown)
    name = one.flower.name
    key = "petals-says-one" if name else "petals-says-nameless"
    items = context.items(one.said)
    head: tuple[Block, ...] = (Heading(name),) if name else ()
    return Beside(
        plate.drawing(wide, high, context.words(key, name=name)), (*head, Listing(items=items))
    )
