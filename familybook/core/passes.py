"""How the sides of a print go through a printer: at once, or in two passes with a turn between.

All of it is counting: so many sides in, and for each pass which of them stands on which sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Turning(StrEnum):
    """Who turns the sheets."""

    PRINTER = "printer"
    HAND = "hand"
    """The printer prints fronts; somebody turns the pile; it prints backs."""
    NOBODY = "nobody"
    """Each side has a sheet of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """What a test sheet told of one printer."""

    last_first: bool = False
    """Whether a pile that is put back begins with its last sheet."""
    on_head: bool = False
    """Whether a back stands on its head unless it is turned round."""


AS_MOST = Ways()


@dataclass(frozen=True, slots=True)
class Pass:
    """What goes through a printer in one go; a side that is None is an empty one."""

    sides: tuple[int | None, ...]
    turned: frozenset[int] = frozenset()
    """The sides that are turned round on their sheet."""


def passes(
    count: int, turning: Turning, ways: Ways = AS_MOST, *, copies: int = 1
) -> tuple[Pass, ...]:
    """Return what goes through a printer, pass by pass, for so many copies of so many sides.

    Sides count from 0, and each two of them are front and back of a sheet.
    """
    sides: list[int | None] = list(range(count))
    if turning is Turning.NOBODY:
        return (Pass(tuple(sides * copies)),)
    if count % 2 and (copies > 1 or turning is Turning.HAND):
        sides.append(None)
    turned = frozenset(range(1, count, 2)) if ways.on_head else frozenset()
    if turning is Turning.PRINTER:
        return (Pass(tuple(sides * copies), turned),)
    fronts, backs = sides[::2] * copies, sides[1::2] * copies
    back = Pass(_shorter(backs[::-1] if ways.last_first else backs), turned)
    return (Pass(tuple(fronts)), back) if back.sides else (Pass(tuple(fronts)),)


def _shorter(sides: Sequence[int | None]) -> tuple[int | None, ...]:
    """Return sides without the empty ones at their end: those sheets need not go in again."""
    last = max((at for at, side in enumerate(sides) if side is not None), default=-1)
    return tuple(sides[: last + 1])
