"""Flowers in rows on a meadow: who each is for stands at its foot, and what was said below."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.pages.sayings import (
    BULLET,
    PEN,
    SaidLines,
    Saying,
    line_to_say,
    said_lines,
    say,
)
from familybook.drawings.parts.flowers import Bloom, bloom, stalk
from familybook.drawings.parts.plants import tuft
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import fitted, height_of, pitch_of

MOST = 6
"""Flowers one page holds well."""

_MOST_ASIDE = 2
"""Flowers that are taken from the others so that all stay on a page."""

_NAME = 16.0
_GAP = 14.0
_BETWEEN = 5.0
_UNDER_NAME = 12.0
_UNDER_ROW = 16.0
_SMALLEST = 36.0
_GOOD = 46.0
_LARGEST = 108.0
_STALK = 0.62
"""How long a stalk is beside the radius of its flower."""

_TO_WRITE = (5, 3)
"""Sayings and lines for more that a flower has, if there is room; the first that fits."""

_WIDEST = 300.0
_TILTS = (-6.0, 9.0, -14.0, 4.0, 13.0, -3.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flower:
    """A flower, whose it is, and what was said; `pen` lines to write on follow."""

    name: str
    sayings: tuple[Saying, ...]
    shown: Bloom
    pen: int = 0
    pen_name: bool = False
    """Whether the name too is to be written in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The room there is, and which way its flowers stand in a row."""

    wide: float
    high: float
    letters: Letters
    from_right: bool = False
    pens: bool = True
    """Whether somebody can write more."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Everything that stands under a flower, in lines."""

    name: tuple[str, ...]
    said: tuple[SaidLines, ...]
    high: float


def fits(flower: Flower, sheet: Sheet) -> bool:
    """Tell whether a flower and all its words can stand on a page of their own."""
    return _stand((flower,), sheet)


def beds(flowers: Sequence[Flower], sheet: Sheet) -> list[tuple[Flower, ...]]:
    """Return flowers that fit, shared evenly over as few pages as hold them."""
    for pages in range(math.ceil(len(flowers) / MOST), len(flowers)):
        shared = _shared(flowers, pages)
        if all(_stand(bed, sheet) for bed in shared):
            return shared
    return _shared(flowers, len(flowers))


def _but(flowers: Sequence[Flower], others: Sequence[Flower]) -> list[Flower]:
    """Return flowers without others, each taken off once: those not written yet are alike."""
    left = list(flowers)
    for one in others:
        if one in left:
            left.remove(one)
    return left


def beside_beds(
    flowers: Sequence[Flower], sheet: Sheet, high: Callable[[Flower], float]
) -> tuple[list[tuple[tuple[Flower, ...], Sheet]], list[Flower]]:
    """Return flowers by pages with the room they have, and those that stand beside their words.

    These come last. Few flowers that much was said of are taken from the others where that saves
    a page. `high` is how high a flower with its words beside it is.
    """
    standing = [one for one in flowers if fits(one, sheet)]
    aside = _but(flowers, standing)
    longest = sorted(standing, key=lambda one: -_words_high(one, sheet))
    for count in range(min(_MOST_ASIDE, len(standing) - 1) + 1):
        taken = [*aside, *longest[:count]]
        left = _but(standing, taken)
        below = replace(sheet, high=sheet.high - sum(map(high, taken)))
        shared = _shared(left, math.ceil(len(left) / MOST))
        rooms = [*[sheet] * (len(shared) - 1), below]
        if all(map(_stand, shared, rooms)):
            return list(zip(shared, rooms, strict=True)), _but(flowers, left)
    return [(bed, sheet) for bed in beds(standing, sheet)], aside


def _stand(bed: Sequence[Flower], sheet: Sheet) -> bool:
    return _radius(bed, sheet) >= _SMALLEST


def _words_high(flower: Flower, sheet: Sheet) -> float:
    words = _set(flower, _cell(MOST, sheet), sheet)
    return math.inf if words is None else words.high


def draw_bed(flowers: Sequence[Flower], sheet: Sheet, says: str) -> Drawing:
    """Draw a page of flowers; where there is room to spare, lines wait for more words."""
    for lines in _TO_WRITE if sheet.pens else ():
        roomy = [_with_pen(one, lines) for one in flowers]
        if _radius(roomy, sheet) >= _GOOD:
            flowers = roomy
            break
    radius = max(_SMALLEST, _radius(flowers, sheet))
    plate = Plate()
    across = _across(len(flowers))
    top = 2.0
    for row in _rows(flowers):
        top = _row(plate, row, across, top, radius, sheet)
    return plate.drawing(sheet.wide, top - _UNDER_ROW + 2, says)


def _with_pen(flower: Flower, lines: int) -> Flower:
    """Return a flower with lines to write on, so that it has so many words and lines at least."""
    return replace(flower, pen=max(flower.pen, lines - len(flower.sayings)))


def _shared(flowers: Sequence[Flower], pages: int) -> list[tuple[Flower, ...]]:
    found: list[tuple[Flower, ...]] = []
    first = 0
    for page in range(pages):
        count = math.ceil((len(flowers) - first) / (pages - page))
        found.append(tuple(flowers[first : first + count]))
        first += count
    return found


def _across(count: int) -> int:
    """Return how many flowers stand in the longest row."""
    return {1: 1, 2: 2, 4: 2}.get(count, 3)


def _rows(flowers: Sequence[Flower]) -> list[Sequence[Flower]]:
    across = _across(len(flowers))
    return [flowers[n : n + across] for n in range(0, len(flowers), across)]


def _cell(count: int, sheet: Sheet) -> float:
    """Return how wide the words under one flower are."""
    across = _across(count)
    return min(_WIDEST, (sheet.wide - _GAP * (across - 1)) / across)


def _flower_high(radius: float) -> float:
    return radius * (2 + _STALK) + 4


def _radius(flowers: Sequence[Flower], sheet: Sheet) -> float:
    """Return how large flowers can be on a page; less than nothing where words do not fit."""
    wide = _cell(len(flowers), sheet)
    left = sheet.high - 4
    rows = _rows(flowers)
    for row in rows:
        words = [_set(one, wide, sheet) for one in row]
        left -= max(-math.inf if one is None else one.high for one in words) + _UNDER_ROW
        if None in words:
            return -1.0
    left += _UNDER_ROW
    return min(_LARGEST, wide * 0.42, (left / len(rows) - 8) / (2 + _STALK))


def _set(flower: Flower, wide: float, sheet: Sheet) -> _Words | None:
    """Return all words of a flower in lines, or None if one is too long to stand there."""
    letters = sheet.letters
    name = fitted(flower.name, wide, size=_NAME, letters=letters, voice=Voice.HEAD, most=2)
    said = [said_lines(one, wide - BULLET, letters) for one in flower.sayings]
    if name is None or any(one is None for one in said):
        return None
    lines = tuple(one for one in said if one is not None)
    high = letters.by_hand(PEN) if flower.pen_name else height_of(name, _NAME, letters, Voice.HEAD)
    high += (
        _UNDER_NAME + sum(one.high + _BETWEEN for one in lines) + flower.pen * letters.by_hand(PEN)
    )
    return _Words(name, lines, high)


def _row(
    plate: Plate, row: Sequence[Flower], across: int, top: float, radius: float, sheet: Sheet
) -> float:
    """Draw a row of flowers from a height on; return where the next one begins."""
    wide = _cell(1 if across == 1 else (2 if across == 2 else 3), sheet)
    foot = top + _flower_high(radius)
    words = [one for one in (_set(flower, wide, sheet) for flower in row) if one is not None]
    span = wide * len(row) + _GAP * (len(row) - 1)
    start = (sheet.wide - span) / 2
    _meadow(plate, start, foot, span)
    for number, (flower, said) in enumerate(zip(row, words, strict=True)):
        place = len(row) - 1 - number if sheet.from_right else number
        left = start + place * (wide + _GAP)
        x = left + wide / 2
        side = -1 if number % 2 else 1
        stalk(plate, x, top + radius * 1.3, foot + 2, side)
        tuft(plate, x - side * 34, foot - 4, 0.8)
        turned = replace(flower.shown, tilt=flower.shown.tilt + _TILTS[number % len(_TILTS)])
        bloom(plate, x, top + radius + 2, radius - 2, turned)
        _words(plate, flower, said, (left, foot + 4, wide), sheet)
    return foot + 4 + max(one.high for one in words) + _UNDER_ROW


def _meadow(plate: Plate, left: float, y: float, wide: float) -> None:
    """Put the soft ground down that a row stands on."""
    right = left + wide
    plate.ground(
        f"M{left} {y + 4}C{left + wide * 0.1} {y - 9} {left + wide * 0.3} {y - 11}"
        f" {left + wide * 0.5} {y - 8}S{right - wide * 0.1} {y - 10} {right} {y + 3}"
        f"C{right - wide * 0.06} {y + 26} {right - wide * 0.3} {y + 31}"
        f" {left + wide * 0.5} {y + 29}S{left + wide * 0.05} {y + 26} {left} {y + 4}Z",
        Tone.MEADOW,
        wobble=1.4,
    )


def _words(
    plate: Plate, flower: Flower, words: _Words, at: tuple[float, float, float], sheet: Sheet
) -> None:
    left, top, wide = at
    letters = sheet.letters
    if flower.pen_name:
        plate.rule(left + wide * 0.12, top + letters.by_hand(PEN) - 6, wide * 0.76)
        top += letters.by_hand(PEN) + _UNDER_NAME
    else:
        pitch = pitch_of(words.name, _NAME, letters, Voice.HEAD)
        if flower.name:
            plate.label(
                words.name,
                (left + wide / 2, top + pitch * 0.78),
                size=_NAME,
                letters=letters,
                voice=Voice.HEAD,
                align=Align.CENTRE,
                role=Role.HEAD,
            )
        top += pitch * len(words.name) + _UNDER_NAME
    for one in words.said:
        say(plate, one, (left, top, wide), letters)
        top += one.high + _BETWEEN
    for n in range(flower.pen):
        line_to_say(
            plate,
            (left, top + letters.by_hand(PEN) * (n + 1) - 7, wide),
            from_right=sheet.from_right,
        )
