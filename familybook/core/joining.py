"""How a family likes to join in: which way of answering is offered first. It hides none."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import Any

from familybook.core.codec import strings
from familybook.core.errors import AnswersError


class Join(StrEnum):
    """A way to join in; a family likes any number of them."""

    TALK = "talk"
    """Someone writes down what is said."""
    DRAW = "draw"
    PICK = "pick"
    """Point at what feels true."""
    WRITE = "write"


Joins = AbstractSet[Join]


def draws_first(joins: Joins) -> bool:
    """Tell whether drawing is offered before a photograph."""
    return Join.DRAW in joins


def words_first(joins: Joins) -> bool:
    """Tell whether own words, written or said, are offered before what can be picked."""
    return Join.PICK not in joins and bool(joins & {Join.TALK, Join.WRITE})


def joins_to_plain(joins: Joins) -> list[str]:
    """Return the ways as plain data, always in the same order."""
    return [join.value for join in Join if join in joins]


def joins_from_plain(plain: Any, place: str) -> frozenset[Join]:
    """Return the ways from plain data.

    Raises:
        AnswersError: at the first that is none.
    """
    found: set[Join] = set()
    for at, one in enumerate(strings(plain, place)):
        if one not in list(Join):
            raise AnswersError(f"{place}[{at}]", "choice", choices=", ".join(Join))
        found.add(Join(one))
    return frozenset(found)
