"""Our people: we are not alone."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Annotated, ClassVar

from familybook.core.blocks import (
    Block,
    Bullet,
    Columns,
    Figure,
    Heading,
    Item,
    Listing,
    Paragraph,
    PenLines,
)
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskChoice,
    AskRows,
    Group,
    Line,
    Lines,
)
from familybook.core.ids import PersonId
from familybook.core.kind import Context, Kind
from familybook.core.person import Being, Person
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.people.legend import Room
from familybook.drawings.pages.people.ring_bands import bands
from familybook.drawings.pages.people.rings import BALL, Rings, Seat, Thing, rings
from familybook.drawings.parts.marks import page_mark
from familybook.drawings.parts.named import drawn_as
from familybook.drawings.parts.pets import Pet
from familybook.drawings.parts.things import Building

_RINGS = ("home", "close", "further")
_PICTURES: Mapping[Thing, Container[str]] = {
    Thing.PET: set(Pet),
    Thing.PLACE: set(Building),
    Thing.GROUP: {BALL},
}


_WHITE = 24.0
"""White about the rings and under what is below them, clear of the page number."""

_MOST_BELOW = 150.0
"""Points under the rings that notes may take from them; longer ones begin where they end."""

_LONG_LIST = 8
"""Names told under the rings that make two columns when there are more."""

_FEW = 4
"""From so many around us on, no more lines are kept for a pen."""

_TO_FILL = (1, 2, 1, 2, 1, 2, 2)
"""In which rings somebody can be written by hand, while nobody is there yet."""

_A_PAGE = 44
"""Names of one line that two columns of one page have room for, under a heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near(Group):
    """Somebody or somewhere that is ours, and how near."""

    name: Line = NOTHING
    ring: Annotated[Said, AskChoice("people-ring")] = NOTHING
    being: Annotated[Said, AskChoice("people-being")] = NOTHING
    any_time: Annotated[Said, AskChoice("people-any-time")] = NOTHING
    note: Line = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class OurPeople(Kind):
    """Three rings round our home. The people of the book stand in the first one by themselves.

    Whoever of them lives elsewhere, or is close in another way, stands where the family puts them.
    """

    area: ClassVar[str] = "people"

    circle: Annotated[tuple[Near, ...], AskRows()] = ()
    know_better: Lines = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield who can be rung at any time, the rings, and what they cannot tell."""
        if context.half:
            yield from self._short(context)
            return
        yield self._any_time(context)
        drawn = self._rings(context)
        yield Figure(drawn.drawing)
        if not self:
            yield self._to_write(context)
        yield from self._told(context, drawn)
        yield from self._notes(context)

    def mark(self) -> Drawing:
        """Return three rings."""
        return page_mark("rings")

    def _short(self, context: Context) -> Iterator[Block]:
        """Yield the rings where all names stand in them, else a band for each ring."""
        if any(near.any_time.pick for near in self.circle):
            yield self._any_time(context)
        drawn = self._rings(context)
        notes = tuple(self._notes(context))
        if not drawn.numbered and not drawn.untold:
            yield Figure(drawn.drawing)
            yield from notes
            return
        seats = (*self._family(context), *self._circle(context), *self._stools(context))
        names = [context.words(f"people-legend-{ring}") for ring in _RINGS]
        apart = [[one for one in seats if one.ring == ring] for ring in range(len(_RINGS))]
        for some in filter(None, apart if context.edition.gentle else [seats]):
            says = context.words("people-says", count=len(some))
            short = bands(some, names, self._room(context), says)
            yield Figure(short.drawing)
            if short.untold:
                yield Listing(items=tuple(Item(text=seat.name) for seat in short.untold))
        yield from notes

    def _to_write(self, context: Context) -> Block:
        return PenLines(count=1, prompt=context.words("people-pen-close"))

    def _any_time(self, context: Context) -> Block:
        names = [
            context.text(near.name).strip()
            for near in self.circle
            if near.any_time.pick and context.text(near.name).strip()
        ]
        line = context.words("people-any-time-line", names=", ".join(names)).strip()
        if not names:
            return PenLines(count=1, prompt=line)
        return Paragraph(text=line)

    def _rings(self, context: Context) -> Rings:
        seats = (*self._family(context), *self._circle(context), *self._stools(context))
        room = self._room(context)
        draw = partial(
            rings,
            seats,
            self._spare(context),
            legend=[context.words(f"people-legend-{ring}") for ring in _RINGS],
            says=context.words("people-says", count=len(seats)),
        )
        notes = self._room_for_notes(context)
        if 0 < notes <= _MOST_BELOW:
            lower = draw(replace(room, high=room.high - notes))
            if not lower.numbered and not lower.untold:
                return lower
        return draw(room)

    def _room(self, context: Context) -> Room:
        return Room(
            wide=context.edition.column[0],
            high=context.below_title - self._above(context),
            letters=context.letters,
            from_right=context.words.right_to_left,
        )

    def _above(self, context: Context) -> float:
        """Return the height of what stands over the rings, and of lines for a pen."""
        leading = context.edition.leading
        if context.half:
            return 2 * leading if any(near.any_time.pick for near in self.circle) else 6
        pen = () if self else (self._to_write(context),)
        said = (self._any_time(context), *pen)
        return context.high(said) + _WHITE

    def _room_for_notes(self, context: Context) -> float:
        """Return about how high the notes stand under the rings, in points."""
        edition = context.edition
        heights = [
            len(context.letters.wrap(_note(near, context), edition.body, edition.column[0] - 30))
            * edition.leading
            + (edition.leading if context.speakers(near.note) else 0)
            + 6
            for near in self.circle
            if context.text(near.note).strip()
        ]
        return sum(heights) + 3 * edition.leading if heights else 0.0

    def _family(self, context: Context) -> Iterator[Seat]:
        put = {near.name.pick: _ring_of(near, usual=0) for near in self.circle}
        return (
            _seat_of(one, put.get(one.id, 0), context) for one in context.family if one.name.strip()
        )

    def _circle(self, context: Context) -> Iterator[Seat]:
        """Yield those who were put on the rings, and those around us whom nobody has put there."""
        placed = {near.name.pick for near in self.circle}
        for near in self.circle:
            person = context.people.get(PersonId(near.name.pick))
            name = context.text(near.name).strip()
            thing = _thing_of(near)
            is_place = thing in (Thing.PLACE, Thing.GROUP)
            if person is not None and name and not _is_family(person) and not is_place:
                yield _seat_of(person, _ring_of(near), context)
            elif name and (person is None or not _is_family(person)):
                picture = _picture(name, thing, context)
                yield Seat(name=name, ring=_ring_of(near), thing=thing, picture=picture)
        for person in context.people.values():
            if person.around and person.id not in placed and person.name.strip():
                yield _seat_of(person, 1, context)

    def _stools(self, context: Context) -> Iterator[Seat]:
        for said in self.know_better:
            if context.text(said).strip():
                yield Seat(name=context.text(said), ring=2, thing=Thing.STOOL)

    def _spare(self, context: Context) -> tuple[Seat, ...]:
        """Return stools for someone new; with lines to write on while few are there."""
        there = [seat.ring for seat in (*self._family(context), *self._circle(context))]
        around = len(there) - there.count(0)
        if around >= _FEW or self.know_better:
            name = context.words("people-someone-new")
            wanted = [1] if self.know_better else [2, 1]
        else:
            name = ""
            wanted = list(_TO_FILL) if context.family or 0 in there else [0, 0, 0, *_TO_FILL]
            for ring in there:
                if ring in wanted and ring:
                    wanted.remove(ring)
        return tuple(Seat(name=name, ring=ring, thing=Thing.STOOL) for ring in wanted)

    def _told(self, context: Context, drawn: Rings) -> Iterator[Block]:
        if drawn.numbered:
            yield Heading(context.words("people-more"))
            items = tuple(Item(text=seat.name, number=number) for number, seat in drawn.numbered)
            for first in range(0, len(items), _A_PAGE):
                yield _numbered(items[first : first + _A_PAGE])
        for ring, key in enumerate(_RINGS):
            names = [seat.name for seat in drawn.untold if seat.ring == ring]
            if names:
                yield Heading(context.words(f"people-legend-{key}"))
                yield Listing(items=tuple(Item(text=name) for name in names))

    def _notes(self, context: Context) -> Iterator[Block]:
        items = tuple(
            Item(text=_note(near, context), speakers=context.speakers(near.note))
            for near in self.circle
            if context.text(near.note).strip()
        )
        if items:
            if not context.half:
                yield Heading(context.words("people-notes"))
            yield Listing(items=items)


def _is_family(person: Person) -> bool:
    return not (person.around or person.helper)


def _seat_of(person: Person, ring: int, context: Context) -> Seat:
    thing = Thing.PET if person.being is Being.PET else Thing.PERSON
    return Seat(
        name=person.name.strip(),
        ring=ring,
        thing=thing,
        pattern=person.pattern,
        tone=person.tone,
        picture=_picture(person.name, thing, context),
    )


def _ring_of(near: Near, usual: int = 1) -> int:
    name = near.ring.pick.rpartition("-")[2]
    return _RINGS.index(name) if name in _RINGS else usual


def _thing_of(near: Near) -> Thing:
    name = near.being.pick.rpartition("-")[2]
    return Thing(name) if name in {thing.value for thing in Thing} else Thing.PERSON


def _numbered(items: tuple[Item, ...]) -> Block:
    """Return a list, in two columns where it is long."""
    if len(items) <= _LONG_LIST:
        return Listing(items=items, bullet=Bullet.NUMBER)
    half = -(-len(items) // 2)
    lists = (items[:half], items[half:])
    return Columns(tuple((Listing(items=some, bullet=Bullet.NUMBER),) for some in lists))


def _picture(name: str, thing: Thing, context: Context) -> str:
    """Return what plain words in a name let us draw."""
    return drawn_as(name, _PICTURES.get(thing, ()), context.words)


def _note(near: Near, context: Context) -> str:
    name, note = context.text(near.name).strip(), context.text(near.note)
    return context.words("people-note-line", name=name, note=note) if name else note
