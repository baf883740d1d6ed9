"""What a page can ask for, and the way from a page to one of its answers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Annotated, Any, ClassVar, get_args, get_origin, get_type_hints

from familybook.core.said import NOTHING, Said


@dataclass(frozen=True, slots=True)
class AskLine:
    """One line of words. Holds a `Said`."""

    longest: int = 120


@dataclass(frozen=True, slots=True)
class AskProse:
    """Words over several lines. Holds a `Said`."""


@dataclass(frozen=True, slots=True)
class AskList:
    """Several answers in people's own words. Holds a tuple of `Said`."""

    prose: bool = False


@dataclass(frozen=True, slots=True)
class AskPicks:
    """Suggestions to pick from, and own words beside them. Holds a tuple of `Said`.

    The suggestions are the words whose keys start with `of` and `-pick-`; their order there is
    the order shown.
    """

    of: str
    best: int | None = None
    """How many the page holds well; more are still kept and printed."""


@dataclass(frozen=True, slots=True)
class AskChoice:
    """One of a few. Holds a `Said` whose `pick` is the key chosen; keys as in `AskPicks`."""

    of: str


@dataclass(frozen=True, slots=True)
class AskPeople:
    """Some of the people in the book. Holds a tuple of `Said` whose `pick` is a `PersonId`."""


@dataclass(frozen=True, slots=True)
class AskPerson:
    """One person of the book, the one these answers are about. Holds a `Said` with `pick`."""


@dataclass(frozen=True, slots=True)
class AskNumbers:
    """Some of the pack's numbers to ring. Holds a tuple of `Said` whose `pick` is its key."""


@dataclass(frozen=True, slots=True)
class AskRights:
    """Some of the pack's rights. Holds a tuple of `Said` whose `pick` is its key."""


@dataclass(frozen=True, slots=True)
class AskPlace:
    """A place near us. Holds a `Said`: its `pick` is the key of one of the pack's, or own words."""


@dataclass(frozen=True, slots=True)
class AskDay:
    """A day. Holds a `Said` whose `text` is the date as `2026-12-07`, or words where it is none."""


@dataclass(frozen=True, slots=True)
class AskLevel:
    """How high something is, from 0. Holds a `Said` whose `text` is the number in digits."""

    most: int = 10


_LEVEL = re.compile(r"[0-9]{1,3}")


def level_of(said: Said, most: int = AskLevel().most) -> int | None:
    """Return how high an answer says something is, or None where it says no number that fits."""
    text = said.text.strip()
    if _LEVEL.fullmatch(text) is None or int(text) > most:
        return None
    return int(text)


@dataclass(frozen=True, slots=True)
class AskPicture:
    """A photograph or a drawing of one's own. Holds a `Said`."""

    photo: bool = True
    drawing: bool = True


@dataclass(frozen=True, slots=True)
class AskGroup:
    """Questions that belong together. Holds one value of the class annotated."""


@dataclass(frozen=True, slots=True)
class AskRows:
    """The same questions any number of times. Holds a tuple of the class annotated.

    With `each_person`, there is a row for each person in the book, found by its `AskPerson`.
    """

    each_person: bool = False


@dataclass(frozen=True, slots=True)
class Hard:
    """Marks a question that asks for something hard: no child is told what grown-ups answer."""


HARD = Hard()

Ask = (
    AskLine
    | AskProse
    | AskList
    | AskPicks
    | AskChoice
    | AskPeople
    | AskPerson
    | AskNumbers
    | AskRights
    | AskPlace
    | AskDay
    | AskLevel
    | AskPicture
    | AskGroup
    | AskRows
)

Line = Annotated[Said, AskLine()]
Prose = Annotated[Said, AskProse()]
Lines = Annotated[tuple[Said, ...], AskList()]
Stories = Annotated[tuple[Said, ...], AskList(prose=True)]
People = Annotated[tuple[Said, ...], AskPeople()]
Who = Annotated[Said, AskPerson()]
Day = Annotated[Said, AskDay()]
Level = Annotated[Said, AskLevel()]
AnyPicture = Annotated[Said, AskPicture()]


@dataclass(frozen=True, slots=True)
class Field:
    """One question: the attribute that keeps the answer, how it is asked, what a row holds."""

    name: str
    ask: Ask
    of: type[Group] | None = None
    hard: bool = False
    """Whether it asks for something hard, see `Hard`."""

    @property
    def holds_rows(self) -> bool:
        """Whether it holds a tuple of groups."""
        return isinstance(self.ask, AskRows)

    @property
    def holds_many(self) -> bool:
        """Whether it holds a tuple of answers."""
        return isinstance(self.ask, AskList | AskPicks | AskPeople | AskNumbers | AskRights)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Answers that belong together: frozen, and every field has an empty default."""

    def __bool__(self) -> bool:
        """Tell whether anything in it was answered; who it is about does not count."""
        held = (
            getattr(self, field.name)
            for field in fields_of(type(self))
            if not isinstance(field.ask, AskPerson)
        )
        return any(any(one) if isinstance(one, tuple) else bool(one) for one in held)


_FIELDS: dict[type, tuple[Field, ...]] = {}


def fields_of(group: type[Group]) -> tuple[Field, ...]:
    """Return the questions of a class, in the order they are written.

    Raises:
        TypeError: if an attribute does not say how it is asked.
    """
    if group not in _FIELDS:
        _FIELDS[group] = _read_fields(group)
    return _FIELDS[group]


def _read_fields(group: type[Group]) -> tuple[Field, ...]:
    found: list[Field] = []
    for name, hint in get_type_hints(group, include_extras=True).items():
        if get_origin(hint) is ClassVar:
            continue
        if get_origin(hint) is not Annotated:
            message = f"{group.__name__}.{name} does not say how it is asked"
            raise TypeError(message)
        held, ask, *marks = get_args(hint)
        of = None
        if isinstance(ask, AskGroup):
            of = held
        elif isinstance(ask, AskRows):
            of = get_args(held)[0]
        found.append(Field(name, ask, of, HARD in marks))
    return tuple(found)


Step = str | int
Way = tuple[Step, ...]
"""The way from a page to an answer: attribute names, and numbers inside tuples."""


def answer_at(value: Any, way: Way) -> Any:
    """Return what stands at the end of the way; `NOTHING` past the end of a tuple of answers."""
    for step in way:
        if isinstance(step, int):
            value = value[step] if step < len(value) else NOTHING
        else:
            value = getattr(value, step)
    return value


def with_answer(value: Any, way: Way, answer: Any) -> Any:
    """Return the same page with another answer at the end of the way.

    One step past the end of a tuple adds to it.

    Raises:
        LookupError: if the way leads farther past the end, or on from there.
    """
    if not way:
        return answer
    step, rest = way[0], way[1:]
    if isinstance(step, str):
        return replace(value, **{step: with_answer(getattr(value, step), rest, answer)})
    if not 0 <= step < len(value) + (not rest):
        raise LookupError(step)
    new = with_answer(value[step], rest, answer) if rest else answer
    return (*value[:step], new, *value[step + 1 :])


def field_at(way: Way, answer: Any) -> Way:
    """Return the way to the field that was answered, also if its whole row came with it."""
    if not isinstance(answer, Group):
        return way
    asked = (one for one in fields_of(type(answer)) if not isinstance(one.ask, AskPerson))
    return (*way, *(one.name for one in asked if getattr(answer, one.name)))
