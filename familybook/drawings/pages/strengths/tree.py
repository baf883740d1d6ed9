"""The tree of what we are good at: a leaf for each strength, and roots for where it comes from."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.palette import Pattern, Tone
from familybook.drawings.pages.strengths.branches import Place, Stem, fork_of, limbs
from familybook.drawings.pages.strengths.meadow import (
    RootLines,
    Sheet,
    company,
    meadow,
    root_pen,
    root_words,
)
from familybook.drawings.parts.plants import dotted_leaf, leaf
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.wood import wood
from familybook.drawings.plate.wording import fitted, height_of, number_disc, words_about

MOST_LEAVES = 14
"""Leaves one tree holds without smaller type."""

_FILLS = (Tone.LEAF, Tone.MINT, Tone.LEAF, Tone.SUN)
_EDGE = 6.0
_LOW_SHARE = 0.24
"""How far up the lowest leaf of a tree that is not tall may be, in parts of its height."""
_ROOM_FOR_LARGE = 330.0
"""How far down the ground must be for the largest leaves."""
_CROWN = 250.0
"""Room for the words over the crown, in points."""


@dataclass(frozen=True, slots=True)
class Strength:
    """What stands beside a leaf, and the pattern of whoever said it."""

    text: str
    pattern: Pattern = Pattern.PLAIN


@dataclass(frozen=True, slots=True)
class Tree:
    """A tree, and which of its strengths it only numbers."""

    drawing: Drawing
    told: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Size:
    """How a tree is drawn: fewer leaves are larger. Lengths are points."""

    leaf: float
    type: float
    trunk: float
    reach: float
    swell: float
    give: float
    """How much nearer to the trunk a leaf may come to make room for its words."""
    lowest: float
    """From the ground up to the lowest leaf, where there is room."""
    low: float
    """From the ground up to the lowest leaf at least."""


_FEW = _Size(leaf=78, type=18, trunk=31, reach=28, swell=26, give=0, lowest=196, low=196)
_SOME = _Size(leaf=54, type=16, trunk=38, reach=46, swell=36, give=18, lowest=130, low=84)
_MANY = _Size(leaf=39, type=14, trunk=48, reach=58, swell=42, give=30, lowest=82, low=60)


def _size_for(count: int, sheet: Sheet) -> _Size:
    if count <= 4 and sheet.ground > _ROOM_FOR_LARGE:
        return _FEW
    return _SOME if count <= 8 else _MANY


def tree(
    strengths: Sequence[Strength],
    sheet: Sheet,
    says: str,
    *,
    roots: RootLines | None = (),
    root_prompt: str = "",
) -> Tree:
    """Draw up to `MOST_LEAVES` strengths.

    Roots are what `root_lines` returned; without any there are lines to write on, and None leaves
    them bare.
    """
    size = _size_for(len(strengths), sheet)
    stem = Stem(x=sheet.middle, ground=sheet.ground, thick=size.trunk, young=size is _FEW)
    leaves = tuple(_places(strengths, size, sheet))
    places = tuple(one.place for one in leaves)
    plate = Plate()
    _air(plate, places, size, sheet)
    meadow(plate, sheet)
    wood(plate, tuple(limbs(places, stem)))
    _bark(plate, fork_of(places, stem), stem)
    told = _leaves(plate, strengths, leaves, size, sheet)
    if size is _FEW:
        _room_to_grow(plate, sheet)
    company(plate, sheet, few=size is _FEW)
    if roots:
        root_words(plate, roots, sheet)
    elif roots is not None:
        root_pen(plate, sheet, root_prompt)
    return Tree(plate.drawing(sheet.wide, sheet.high, says), told)


@dataclass(frozen=True, slots=True)
class _Leaf:
    """Where a leaf grows, and its words in lines if they fit there."""

    place: Place
    words: tuple[str, ...] | None


def _places(strengths: Sequence[Strength], size: _Size, sheet: Sheet) -> Iterator[_Leaf]:
    """Yield the leaves from the crown down, left and right in turn."""
    count = max(len(strengths), 3)
    rows, number = count // 2, count % 2
    top = _EDGE + 8 + 1.5 * size.type * 1.22 + 0.38 * size.leaf
    if number:
        words = _fit(strengths[0].text, _CROWN, size, sheet) if strengths else None
        high = height_of(words or ("1",), size.type, sheet.letters, Voice.BOLD)
        y = _EDGE + high + 8 + size.leaf
        yield _Leaf(Place(0, sheet.middle + 2, y, -84), words)
        top = max(top, y + (46 if size is _FEW else 16))
    low = sheet.ground - max(size.low, min(size.lowest, _LOW_SHARE * sheet.ground))
    if size is _FEW:
        top = max(top, low - 130)
    gap = (low - top) / (rows - 1) if rows > 1 else 130.0
    highs = {-1: 0.0, 1: 0.0}
    for row in range(rows):
        y = top + gap * row if rows > 1 else (top + low) / 2
        for side in (-1, 1):
            text = strengths[number].text if number < len(strengths) else ""
            near = _near(number, (row + 0.5) / rows, size)
            after = _high_at(strengths, number + 2, (row + 1.5) / rows, size, sheet)
            high = _room_between(highs[side], after, gap - 3)
            high = min(high, 2 * (y - 0.38 * size.leaf - 10))
            near, found = _room_for(text, near, high, size, sheet)
            highs[side] = height_of(found or ("1",), size.type, sheet.letters, Voice.BOLD)
            angle = (-24 if side > 0 else -156) + (number % 3 - 1) * 6
            at = Place(side, sheet.middle + side * near, y + (6 if side < 0 else -8), angle)
            yield _Leaf(at, found)
            number += 1


def _high_at(
    strengths: Sequence[Strength], number: int, down: float, size: _Size, sheet: Sheet
) -> float:
    """Return how high the words of a leaf would like to be; nothing for one that is not there."""
    if number >= len(strengths):
        return 0.0
    room = sheet.wide / 2 - _near(number, down, size) - size.leaf * 0.93 - 10
    words = _fit(strengths[number].text, room, size, sheet)
    return height_of(words or ("1",), size.type, sheet.letters, Voice.BOLD)


def _room_between(before: float, after: float, share: float) -> float:
    """Return how high words may be: no less than their share, more where the others need less."""
    if before > share:
        return 2 * share - before
    return max(share, 2 * share - max(before, after))


def _near(number: int, down: float, size: _Size) -> float:
    """Return how far from the trunk a leaf grows, `down` from 0 at the top to 1."""
    sway = 0 if size is _FEW else 8 if (number // 2) % 2 else -8
    return size.reach + size.swell * math.sin(math.pi * (0.86 - 0.7 * down)) + sway


def _room_for(
    text: str, near: float, high: float, size: _Size, sheet: Sheet
) -> tuple[float, tuple[str, ...] | None]:
    """Return how far out a leaf grows, nearer if its words need the room, and its words."""
    for give in (0.0, 0.5, 1.0):
        at = near - give * size.give
        room = sheet.wide / 2 - at - size.leaf * 0.93 - 10
        words = _fit(text, room, size, sheet, high=high)
        if words is not None:
            return at, words
    return near, None


def _fit(
    text: str, room: float, size: _Size, sheet: Sheet, *, high: float = math.inf
) -> tuple[str, ...] | None:
    lines = fitted(text, room, size=size.type, letters=sheet.letters, voice=Voice.BOLD, most=3)
    if lines is None or height_of(lines, size.type, sheet.letters, Voice.BOLD) > high:
        return None
    return lines


def _air(plate: Plate, places: Sequence[Place], size: _Size, sheet: Sheet) -> None:
    """Put down the soft crown of the tree."""
    top = min(place.y for place in places)
    low = max(place.y for place in places)
    across = 150.0 if size is not _SOME else 142.0
    middle = (top + low) / 2 - 12
    high = min(max(132.0, (low - top) / 2 + 46), (middle - _EDGE) / 1.07)
    plate.ground(pebble(sheet.middle, middle, across, high, seed=5, corners=11, rough=0.07))
    plate.ground(
        pebble(sheet.middle - 14, middle - 18, across * 0.72, high * 0.7, seed=8, rough=0.08),
        Tone.MINT,
    )


def _bark(plate: Plate, fork: float, stem: Stem) -> None:
    for n in range(min(5, int((stem.ground - fork - 70) / 27))):
        x = stem.x + (-1) ** n * stem.thick * 0.14 - 2
        plate.line(f"M{x} {stem.ground - 24 - n * 27}q2 -9 0 -17", 1.1)


def _leaves(
    plate: Plate,
    strengths: Sequence[Strength],
    leaves: Sequence[_Leaf],
    size: _Size,
    sheet: Sheet,
) -> tuple[int, ...]:
    """Draw the leaves and their words; return which ones are only numbered."""
    told: list[int] = []
    for n, one in enumerate(leaves):
        if n >= len(strengths):
            _leaf_to_write(plate, one.place, size.leaf, sheet)
            continue
        leaf(
            plate,
            one.place.x,
            one.place.y,
            size.leaf,
            one.place.angle,
            fill=_FILLS[(n * 3 + n // 4) % 4],
            pattern=strengths[n].pattern,
            gap=1.0 if size is _MANY else 1.25,
        )
        if one.words is None:
            _number(plate, one.place, sheet.first_number + len(told), size, sheet)
            told.append(n)
        else:
            _words(plate, one.place, one.words, size, sheet)
    return tuple(told)


def _words(plate: Plate, place: Place, words: tuple[str, ...], size: _Size, sheet: Sheet) -> None:
    letters = sheet.letters
    if place.side == 0:
        x, align = sheet.middle, Align.CENTRE
        middle = _EDGE + height_of(words, size.type, letters, Voice.BOLD) / 2
    else:
        x = place.x + place.side * (size.leaf * 0.93 + 8)
        align = Align.LEFT if place.side > 0 else Align.RIGHT
        middle = place.y - size.leaf * 0.38
    words_about(
        plate,
        words,
        x,
        middle,
        size=size.type,
        letters=letters,
        voice=Voice.BOLD,
        align=align,
        role=Role.ITEM,
    )


def _number(plate: Plate, place: Place, number: int, size: _Size, sheet: Sheet) -> None:
    """Draw the number of a leaf whose words are told elsewhere."""
    if place.side == 0:
        number_disc(plate, number, place.x + 2, place.y - size.leaf - 15, sheet.letters)
    else:
        x = place.x + place.side * (size.leaf * 0.93 + 18)
        number_disc(plate, number, x, place.y - size.leaf * 0.38, sheet.letters)


def _leaf_to_write(plate: Plate, place: Place, length: float, sheet: Sheet) -> None:
    """Draw a dotted leaf and a line: room for a strength written in by hand."""
    dotted_leaf(plate, place.x, place.y, length, place.angle)
    if place.side == 0:
        plate.rule(place.x - 80, place.y - length - 12, 160)
        return
    x = place.x + place.side * (length * 0.95 + 8)
    wide = min(130.0, sheet.wide - x - 2 if place.side > 0 else x - 2)
    plate.rule(x if place.side > 0 else x - wide, place.y - length * 0.3, wide)


def _room_to_grow(plate: Plate, sheet: Sheet) -> None:
    """Draw two more dotted leaves low on the trunk."""
    x, y = sheet.middle, sheet.ground
    for side, at, angle in ((-1, y - 108, -158), (1, y - 126, -22)):
        plate.line(f"M{x + side * 11} {at + 16}Q{x + side * 14} {at + 4} {x + side * 27} {at}", 2.2)
        _leaf_to_write(plate, Place(side, x + side * 27, at, angle), 60, sheet)
