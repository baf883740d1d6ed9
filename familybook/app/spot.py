"""A place in a page, found again after the page was edited."""

from __future__ import annotations

from typing import Any

from familybook.core.fields import AskPerson, Group, Way, answer_at, fields_of, with_answer
from familybook.core.said import NOTHING


class Spot:
    """Where an answer belongs, followed from one edit of its page to the next.

    A number in a way says which row it was when somebody asked. Rows come and go, so it is the
    row that is kept in mind: whose it is, or else which value. One row past the end is a row that
    comes with the answer.
    """

    def __init__(self, way: Way, page: Any) -> None:
        self.way: Way | None = way
        """Where it is now; None once its row is gone."""
        self._page = page

    def follow(self, page: Any) -> None:
        """Find the place again on the page as it is after one edit."""
        before, self._page = self._page, page
        if self.way is None or before is page:
            return
        way: Way = ()
        for step in self.way:
            if isinstance(step, int):
                there = _moved(step, answer_at(before, self.way[: len(way)]), answer_at(page, way))
                if there is None:
                    self.way = None
                    return
                way = (*way, there)
            else:
                way = (*way, step)
        self.way = way

    def answer_in(self, page: Any) -> Any:
        """Return what stands there now.

        Raises:
            LookupError: if the place is gone.
        """
        if self.way is None:
            raise LookupError
        new = _new_row(page, self.way)
        return NOTHING if new is not None else answer_at(page, self.way)

    def with_row(self, page: Any, answer: Any) -> tuple[Way, Any]:
        """Return what is to be said, and at which way: a new row comes whole.

        Raises:
            LookupError: if the place is gone.
        """
        if self.way is None:
            raise LookupError
        new = _new_row(page, self.way)
        if new is None:
            return self.way, answer
        way, row = new
        return way, with_answer(row, self.way[len(way) :], answer)


def _new_row(page: Any, way: Way) -> tuple[Way, Group] | None:
    """Return the empty row that a way leads into, one past the end; None if all are there."""
    for at in range(1, len(way) - 1):
        name, number, rows = way[at - 1], way[at], answer_at(page, way[:at])
        if isinstance(rows, tuple) and number == len(rows):
            asked = fields_of(type(answer_at(page, way[: at - 1])))
            of = next((one.of for one in asked if one.name == name), None)
            return None if of is None else (way[: at + 1], of())
    return None


def _moved(number: int, before: tuple[Any, ...], now: tuple[Any, ...]) -> int | None:
    """Return which row a row has become; None if it is gone."""
    if number >= len(before):
        return len(now) if number == len(before) else None
    row = before[number]
    who = _whose(row)
    if who:
        return next((at for at, one in enumerate(now) if _whose(one) == who), None)
    same = next((at for at, one in enumerate(now) if one is row), None)
    if same is not None:
        return same
    others = [one for at, one in enumerate(before) if at != number]
    left = [one for at, one in enumerate(now) if at != number]
    edited = len(now) == len(before) and all(
        one is other for one, other in zip(others, left, strict=True)
    )
    return number if edited else None


def _whose(row: Any) -> str:
    """Return who a row is about; empty if it is about nobody."""
    if not isinstance(row, Group):
        return ""
    asked = (one.name for one in fields_of(type(row)) if isinstance(one.ask, AskPerson))
    return next((getattr(row, name).pick for name in asked), "")
