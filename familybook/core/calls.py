"""Whom a family would ring, as its pages say: names, and the numbers that may be shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from familybook.core.fields import answer_at
from familybook.core.kind import Context
from familybook.core.said import Said


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to ring. An empty number is one to write by hand."""

    name: str
    number: str = ""
    who: str = ""
    """The id of somebody of the book; nothing for a name that was typed."""

    @property
    def whose(self) -> str:
        """Who is rung: somebody of the book, whatever they are called, else whoever has the name.

        Two people may have one name, and neither is ever given the number of the other.
        """
        return self.who or f" {_folded(self.name)}"


def to_ring(context: Context, first: Sequence[Said] = ()) -> tuple[Call, ...]:
    """Return whom to ring, first one first: those chosen, else those who can be rung.

    Those are who can be rung at any time, then helpers whose number may be shown, then the
    family's own numbers. A number is never taken from anywhere else.
    """
    picked = [Call(name, who=one.pick) for one in first for name in context.names([one])]
    known = {one.whose: one.number for one in reversed(list(_with_numbers(context)))}
    calls: dict[str, Call] = {}
    for one in picked or _offered(context):
        calls.setdefault(one.whose, replace(one, number=known.get(one.whose, "")))
    return tuple(calls.values())


def _offered(context: Context) -> Iterator[Call]:
    for near in context.held("people", "circle") or ():
        name = _text(near, "name", context)
        if name and answer_at(near, ("any_time",)).pick:
            yield Call(name, who=_who(near, "name", context))
    yield from _with_numbers(context)


def _with_numbers(context: Context) -> Iterator[Call]:
    """Yield everybody who has a number that may be shown."""
    for one in context.held("helps", "helps") or ():
        name, number = _text(one, "who", context), _text(one, "reach", context)
        if name and number and answer_at(one, ("show_number",)).pick:
            yield Call(name, number, _who(one, "who", context))
    for own in context.held("numbers", "ours") or ():
        name, number = _text(own, "name", context), _text(own, "number", context)
        if name and number:
            yield Call(name, number, _who(own, "name", context))


def _text(row: Any, field: str, context: Context) -> str:
    return " ".join(context.text(answer_at(row, (field,))).split())


def _who(row: Any, field: str, context: Context) -> str:
    """Return who of the book it is: whoever was picked, or the only one of the name written.

    Own words beside a pick are another name.
    """
    said: Said = answer_at(row, (field,))
    if said.pick in context.people and not said.text.strip():
        return said.pick
    named = [one.id for one in context.people.values() if _folded(one.name) == _folded(said.text)]
    return named[0] if len(named) == 1 else ""


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
