"""A list set in a picture: what fits is set, the rest is told by number elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Role
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import fitted, pitch_of, runs_from_right

_BULLET = 16.0
_DISC = 5.4
_DISCS_APART = 12.6
_MOST_DISCS = 3
_MOST_LINES = 3
_WIDEST_GAP = 9.0
_LEAST_GAP = 1.0

Look = tuple[Pattern, Tone]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a list, and the patterns of those who said it."""

    text: str
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a list stands, how large its words are, and how many it holds well."""

    left: float
    right: float
    size: float
    letters: Letters
    most: int = 5
    arrow: Tone | None = None
    """The tone of the arrow before each entry; None for a dot."""


@dataclass(frozen=True, slots=True)
class Set:
    """An entry in lines; None where it does not fit."""

    entry: Entry
    lines: tuple[str, ...] | None
    high: float


def set_entry(entry: Entry, place: Place) -> Set:
    """Return an entry in the lines it takes there."""
    discs = min(len(entry.looks), _MOST_DISCS)
    room = place.right - place.left - _BULLET - (discs * _DISCS_APART + 6 if discs else 0)
    lines = fitted(entry.text, room, size=place.size, letters=place.letters, most=_MOST_LINES)
    pitch = pitch_of(lines or (entry.text,), place.size, place.letters)
    return Set(entry, lines, len(lines or ()) * pitch + _LEAST_GAP)


def needed(entries: Sequence[Entry], place: Place) -> float:
    """Return the height in which the entries that can stand here all fit."""
    return sum(one.high for one in (set_entry(entry, place) for entry in entries[: place.most]))


def chosen(entries: Sequence[Entry], place: Place, high: float) -> tuple[int, ...]:
    """Return the numbers of the entries that fit into a height, the first ones first."""
    kept: list[int] = []
    for number, entry in enumerate(entries):
        one = set_entry(entry, place)
        if len(kept) < place.most and one.lines is not None and one.high <= high:
            kept.append(number)
            high -= one.high
    return tuple(kept)


def draw_list(
    plate: Plate, entries: Sequence[Entry], place: Place, top: float, high: float
) -> float:
    """Draw entries that fit, from the height `top`, spread a little over `high`.

    Return where they end.
    """
    sets = [set_entry(entry, place) for entry in entries]
    spare = high - sum(one.high for one in sets)
    gap = min(_WIDEST_GAP, max(0.0, spare / max(1, len(sets))))
    for one in sets:
        _draw_entry(plate, one, place, top)
        top += one.high + gap
    return top


def _draw_entry(plate: Plate, one: Set, place: Place, top: float) -> None:
    lines = one.lines or ()
    pitch = pitch_of(lines, place.size, place.letters)
    first = top + (pitch - place.size * 1.22) / 2 + place.size * 0.9
    flip = runs_from_right(one.entry.text)
    side = -1 if flip else 1
    edge = place.right if flip else place.left
    _draw_bullet(plate, edge, first - place.size * 0.32, place.arrow, side)
    plate.label(
        lines,
        (edge + side * _BULLET, first),
        size=place.size,
        letters=place.letters,
        align=Align.RIGHT if flip else Align.LEFT,
        role=Role.ITEM,
    )
    x = edge + side * (_BULLET + place.letters.width(lines[-1], place.size) + 12)
    y = first + (len(lines) - 1) * pitch - place.size * 0.32
    for n, (pattern, tone) in enumerate(one.entry.looks[:_MOST_DISCS]):
        disc(plate, x + side * n * _DISCS_APART, y, _DISC, pattern, tone)


def _draw_bullet(plate: Plate, x: float, y: float, arrow: Tone | None, side: int) -> None:
    if arrow is None:
        plate.dot(x + side * 5, y, 2.1)
    else:
        plate.shape(
            f"M{x} {y - 4.5}L{x + side * 8} {y}L{x} {y + 4.5}Z", arrow, line=1.2, slip=(0.8, 0.8)
        )
