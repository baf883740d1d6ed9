"""Who sits on which ring: the family, those who were put there, and those around us."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from familybook.core.ids import PersonId
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.kinds.people import Near
from familybook.screen.editors.base import Around, text_of
from familybook.screen.look import Look
from familybook.screen.pages.seating import RINGS
from familybook.screen.pages.seats import Seat

_PLACES = ("place", "group")
"""What somebody can be drawn as who is nobody in particular."""

BEINGS = {
    "pet": "pet",
    "next-door": "place",
    "school": "place",
    "library": "place",
    "cafe": "place",
    "club": "group",
    "faith": "group",
}
"""What the suggestions are drawn as; all others are people."""


def is_family(person: Person) -> bool:
    """Tell whether somebody is neither only around the family nor only helping it."""
    return not (person.around or person.helper)


def ring_of(near: Near, usual: int = 1) -> int:
    """Return which ring somebody stands on; close by, if nobody has said."""
    name = near.ring.pick.removeprefix("people-ring-pick-")
    return RINGS.index(name) if name in RINGS else usual


def put_on(near: Said, ring: int, adding: tuple[PersonId, ...]) -> Said:
    """Return the answer that puts somebody on a ring; what is kept for a copy stays so."""
    pick = f"people-ring-pick-{RINGS[ring]}"
    return replace(near.emptied, said_by=adding, how=How.PICK, pick=pick)


def row_of(circle: Sequence[Near], who: str) -> int | None:
    """Return which row is about somebody of the book; None if they have none yet."""
    return next((number for number, near in enumerate(circle) if near.name.pick == who), None)


def seats_of(circle: Sequence[Near], around: Around, look: Look) -> tuple[Seat, ...]:
    """Return all seats: ours, the rows by their numbers, those around us, and a stool."""
    placed = {near.name.pick for near in circle}
    put = {near.name.pick: ring_of(near, usual=0) for near in circle}
    ours = (_seat(one, one.id, put.get(one.id, 0), look) for one in around.family)
    others = (
        _seat(one, one.id, 1, look) for one in around.people if one.around and one.id not in placed
    )
    stool = Seat(key="stool", name=look.words("pages-people-stool"), ring=1, thing="stool")
    return (*ours, *_rows(circle, around, look), *others, stool)


def _rows(circle: Sequence[Near], around: Around, look: Look) -> Iterator[Seat]:
    for number, near in enumerate(circle):
        person = around.person(near.name.pick)
        if person is not None and not is_family(person):
            seat = _seat(person, str(number), ring_of(near), look)
            drawn = near.being.pick.removeprefix("people-being-pick-")
            yield replace(seat, thing=drawn, who=None) if drawn in _PLACES else seat
        elif person is None and (near.name.text.strip() or not near.name.pick):
            yield Seat(
                key=str(number),
                name=text_of(near.name, around, look) or look.words("pages-people-stool"),
                ring=ring_of(near),
                thing=near.being.pick.removeprefix("people-being-pick-") or "person",
            )


def _seat(person: Person, key: str, ring: int, look: Look) -> Seat:
    name = person.name.strip() or look.words("pages-us-new")
    return Seat(key=key, name=name, ring=ring, thing=person.being.value, who=person)


def as_picked(said: Said, person: Person) -> Said:
    """Return a typed name as somebody who is picked; what is kept for a copy stays so."""
    return replace(said, text="", pick=person.id, how=How.PICK)


def as_typed(said: Said, person: Person) -> Said:
    """Return somebody who was picked as a typed name; what is kept for a copy stays so."""
    shown = person.show_in if said.show_in is None else said.show_in
    return replace(said, text=person.name, pick="", how=How.WORDS, show_in=shown)
