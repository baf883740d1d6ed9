"""Reads answers of which everything they name must be there: people, suggestions, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from familybook.core.codec import PhotoTaker, Reader
from familybook.core.errors import AnswersError
from familybook.core.fields import (
    AskChoice,
    AskDay,
    AskLevel,
    AskLine,
    AskNumbers,
    AskPeople,
    AskPerson,
    AskPicks,
    AskPlace,
    AskRights,
    Field,
    level_of,
)
from familybook.core.ids import ALL_OF_US, PersonId
from familybook.core.lines import one_line
from familybook.core.pack import Pack
from familybook.core.said import Said
from familybook.core.words import Words

_OF_ONE_LINE = (AskLine, AskDay, AskPlace)
_COPY = re.compile(r"[a-z][a-z0-9-]{0,39}")


def is_copy(name: str) -> bool:
    """Tell whether this could be the name of a copy."""
    return _COPY.fullmatch(name) is not None


def expect_copies(copies: Iterable[str] | None, place: str) -> None:
    """Look that these could all be names of copies.

    Raises:
        AnswersError: at the first one that could not.
    """
    for number, copy in enumerate(copies or ()):
        if not is_copy(copy):
            raise AnswersError(f"{place}[{number}]", "word")


@dataclass(frozen=True, slots=True)
class Known:
    """What answers may name: these people, and the suggestions and numbers of these."""

    who: frozenset[PersonId]
    words: Words
    pack: Pack


class StrictReader(Reader):
    """A reader that also looks up what is named."""

    def __init__(self, take_photo: PhotoTaker, known: Known) -> None:
        super().__init__(take_photo)
        self._known = known

    def field(self, field: Field, plain: Any, place: str) -> Any:
        """Return what one field holds.

        Raises:
            AnswersError: also where it names what is not there.
        """
        value = super().field(field, plain, place)
        if isinstance(value, Said):
            if isinstance(field.ask, _OF_ONE_LINE):
                value = replace(value, text=one_line(value.text))
            self._check(field, value, place)
        elif field.of is None:
            for number, said in enumerate(value):
                self._check(field, said, f"{place}[{number}]")
        return value

    def _check(self, field: Field, said: Said, place: str) -> None:
        for name, people in (("said_by", said.said_by), ("snap.who", said.snap.who)):
            for number, who in enumerate(people):
                if who != ALL_OF_US and who not in self._known.who:
                    raise AnswersError(f"{place}.{name}[{number}]", "person")
        if not set(said.snap.agreed) <= set(said.snap.who):
            raise AnswersError(f"{place}.snap.agreed", "person")
        expect_copies(said.show_in, f"{place}.show_in")
        if isinstance(field.ask, AskLevel) and said.text.strip():
            self._check_level(field.ask, said, f"{place}.text")
        if said.pick:
            self._check_pick(field, said.pick, f"{place}.pick")

    def _check_level(self, ask: AskLevel, said: Said, place: str) -> None:
        if level_of(said, ask.most) is None:
            raise AnswersError(place, "level", most=ask.most)

    def _check_pick(self, field: Field, pick: str, place: str) -> None:
        match field.ask:
            case AskPicks(of=of) | AskChoice(of=of):
                if not pick.startswith(f"{of}-pick-") or not self._known.words.has(pick):
                    raise AnswersError(place, "pick", start=f"{of}-pick-")
            case AskPeople() | AskPerson():
                if pick not in self._known.who:
                    raise AnswersError(place, "person")
            case AskNumbers() | AskPlace() | AskRights():
                self._check_pack(field, pick, place)
            case _:
                # Nothing is looked up: the other questions keep a pick and make nothing of it.
                pass

    def _check_pack(self, field: Field, pick: str, place: str) -> None:
        pack = self._known.pack
        match field.ask:
            case AskNumbers() if pack.number(pick) is None:
                raise AnswersError(place, "number-key")
            case AskPlace() if pack.place(pick) is None:
                raise AnswersError(place, "place-key")
            case AskRights() if pack.right(pick) is None:
                raise AnswersError(place, "right-key")
