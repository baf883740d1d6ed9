"""What we love about each other: a flower for each person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from familybook.core.blocks import Beside, Block, Figure, Heading, Item, Listing, NewPage
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskPicks,
    AskRows,
    Group,
    Who,
)
from familybook.core.kind import Context, Kind
from familybook.core.person import Person
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.flowerbed import Flower, Sheet, beds, draw_bed, fits
from familybook.drawings.pages.sayings import Saying
from familybook.drawings.parts.flowers import Bloom, bloom, mark_petals, portrait_of, stalk
from familybook.drawings.parts.frames import Portrait
from familybook.drawings.parts.named import pet_of
from familybook.drawings.plate.lino import Plate

_PEN_LINES = 3
_PEN_FLOWERS = 4
"""Flowers to fill in while nobody is in the book yet."""

_BESIDE = (150.0, 196.0)


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
        """Yield the flowers of all of whom something was said; with nobody's, flowers to fill in.

        Nobody stands there with an empty flower beside full ones.
        """
        grown = tuple(self._grown(context))
        count = len(grown)
        sheet = Sheet(
            wide=context.edition.column[0],
            high=context.below_title,
            letters=context.letters,
            from_right=context.words.right_to_left,
        )
        flowers = [one.flower for one in grown or _to_fill_in(context)]
        standing = [one for one in flowers if fits(one, sheet)]
        for number, bed in enumerate(beds(standing, sheet)):
            if number:
                yield NewPage()
            says = context.words("petals-says", count=len(bed) if count else 0)
            yield Figure(draw_bed(bed, sheet, says))
        for one in grown:
            if one.flower not in standing:
                yield _beside(one, context)

    def mark(self) -> Drawing:
        """Return a flower."""
        plate = Plate()
        mark_petals(plate, 7.6, 8.2, 7.2)
        return plate.drawing(16, 16)

    def _grown(self, context: Context) -> Iterator[_Grown]:
        """Yield a flower for each of whom something was said, the family first.

        Of somebody who left the book it has no name.
        """
        family = context.family
        others = [one for one in context.people.values() if one not in family]
        for person in (*family, *others):
            said = self._said_of(person.id, context)
            if said:
                yield _Grown(said, _flower(person, said, context))
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


def _to_fill_in(context: Context) -> Iterator[_Grown]:
    """Yield flowers with bare petals: one for each of us, or some without a name."""
    for person in context.family:
        flower = _flower(person, (), context)
        yield _Grown((), replace(flower, pen=_PEN_LINES, pen_name=not flower.name))
    if not context.family:
        bare = Flower(name="", sayings=(), shown=Bloom(), pen=_PEN_LINES, pen_name=True)
        yield from (_Grown((), bare),) * _PEN_FLOWERS


def _beside(one: _Grown, context: Context) -> Block:
    """Return a flower of whom much was said, the words beside it."""
    plate = Plate()
    wide, high = _BESIDE
    stalk(plate, wide / 2, 110, high - 6)
    bloom(plate, wide / 2, 72, 70, one.flower.shown)
    name = one.flower.name
    key = "petals-says-one" if name else "petals-says-nameless"
    items = tuple(
        Item(text=context.text(said), speakers=context.speakers(said)) for said in one.said
    )
    head: tuple[Block, ...] = (Heading(name),) if name else ()
    return Beside(
        plate.drawing(wide, high, context.words(key, name=name)), (*head, Listing(items=items))
    )
