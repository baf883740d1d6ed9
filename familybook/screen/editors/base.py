"""What every editor has in common: it shows a value, and says when somebody changed it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.fields import Group, Way
from familybook.core.ids import ALL_OF_US, PersonId, PhotoId
from familybook.core.joining import Joins
from familybook.core.pack import NO_PACK, Pack
from familybook.core.person import Person, everybody_in_order, somebody_around
from familybook.core.said import Said
from familybook.core.walk import about
from familybook.screen.look import Look

Meet = Callable[[Person, Callable[[], None]], None]
"""Takes somebody new and what says the answer they are in: both come into the book as one act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What an editor may look at besides the value it shows."""

    people: tuple[Person, ...] = ()
    adding: tuple[PersonId, ...] = ()
    """Who is adding now: new answers are theirs."""
    joins: Joins = frozenset()
    """How the family likes to join in: what is offered first."""
    pack: Pack = NO_PACK
    photos: Mapping[PhotoId, QImage] = field(default_factory=dict)
    gone: frozenset[PersonId] = frozenset()
    """Those who left the book and whose words stayed."""
    told_of: frozenset[str] = frozenset()
    """Others who have a part of what is shown, though they are not of the family."""
    meet: Meet | None = None
    """Puts somebody new into the book, where that can be done."""

    @property
    def everybody(self) -> tuple[Person, ...]:
        """Everyone who can be picked: the family first, then those around it, then helpers."""
        return everybody_in_order(self.people)

    @property
    def family(self) -> tuple[Person, ...]:
        """The people and pets of the book, then whoever else has a part of what is shown."""
        family = [one for one in self.people if not (one.helper or one.around)]
        others = [one for one in self.people if one not in family and one.id in self.told_of]
        return (*family, *others)

    def with_rows(self, rows: Iterable[Group]) -> Around:
        """Return the same for rows of which each person has one: who has words there is shown."""
        told_of = (said.pick for row in rows if row for said in about(row))
        return replace(self, told_of=frozenset(told_of))

    def person(self, who: str) -> Person | None:
        """Return the person of that id, if they are still in the book."""
        return next((one for one in self.people if one.id == who), None)

    def named(self, name: str) -> Person | None:
        """Return the person of that name, however its letters are written."""
        wanted = name.strip().casefold()
        found = (one for one in self.everybody if one.name.strip().casefold() == wanted)
        return next(found, None)

    def newcomer(self, name: str) -> Person:
        """Return somebody of that name who is near the family and not in the book yet."""
        return somebody_around(self.people, name.strip(), gone=self.gone)

    def speakers(self, said: Said) -> tuple[Person, ...]:
        """Return those whose words these are, as far as they are still in the book."""
        found = (self.person(one) for one in said.said_by)
        return tuple(one for one in found if one is not None)


class Editor(QWidget):
    """Shows the value at the end of a way, and says when somebody changed it. Decides nothing."""

    edited = Signal(object, object, str)
    """Way, what stands there now, and the words key of the act, for undo."""
    photo_wanted = Signal(object)
    """Somebody wants to choose a photograph for the answer at this way."""
    photo_given = Signal(object, str, object)
    """Way, and a dropped or pasted picture: its path, its bytes, or itself."""

    def __init__(self, look: Look, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.way = way
        self.around = Around()

    def show_value(self, value: Any, around: Around) -> None:
        """Show a value. Nothing is said to be edited."""
        raise NotImplementedError

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer at `way`; tell whether it is shown here."""
        return any(
            one.show_problem(way, sentence)
            for one in self.findChildren(Editor)
            if way[: len(one.way)] == one.way
        )

    def pass_on(self, inner: Editor) -> None:
        """Say whatever an editor inside this one says."""
        inner.edited.connect(self.edited)
        inner.photo_wanted.connect(self.photo_wanted)
        inner.photo_given.connect(self.photo_given)

    def says(self, answer: Any, act: str) -> None:
        """Say that somebody changed the value."""
        self.edited.emit(self.way, answer, act)


def names_of(said: Said, around: Around, look: Look) -> str:
    """Return the names of those whose words these are, as one line; empty for nobody."""
    if ALL_OF_US in said.said_by:
        return look.words("ask-all")
    names = (one.name or look.words("ask-someone") for one in around.speakers(said))
    return ", ".join(names)


def text_of(said: Said, around: Around, look: Look) -> str:
    """Return the words of an answer: its own, else those of what was picked."""
    if said.text.strip() or not said.pick:
        return said.text
    person = around.person(said.pick)
    if person is not None:
        return person.name
    place, right = around.pack.place(said.pick), around.pack.right(said.pick)
    if place is not None:
        return place.name
    if right is not None:
        return right.text
    return look.words(said.pick) if look.words.has(said.pick) else ""
