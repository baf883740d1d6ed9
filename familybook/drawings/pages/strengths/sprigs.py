"""Small sprigs, one for each of us: a leaf for each thing the others picked for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.plants import dotted_leaf, flower, leaf
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, oval, pebble
from familybook.drawings.plate.wording import fitted, height_of, pitch_of

MOST = 6
"""Sprigs that stand together."""

MOST_LEAVES = 4

PICTURE = (92.0, 88.0)
"""Width and height of a sprig on a screen."""

MOST_ON_PICTURE = 5

ACROSS = 3
"""Sprigs beside each other."""

_BETWEEN = 8.0
_SIZE = 14.0
_DISC = 8.0
_LEAF = 20.0
_INSET = 4.0
"""From the edge of the patch to the disc."""
_NAME = 26.0
_WORDS = 38.0
"""From the edge of the patch to the words of a leaf."""
_MOST_LINES = 3
_FILLS = (Tone.LEAF, Tone.MINT, Tone.SUN)


@dataclass(frozen=True, slots=True)
class Leaf:
    """What was picked, and the pattern of whoever picked it."""

    text: str
    pattern: Pattern = Pattern.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Sprig:
    """Somebody, and their leaves."""

    name: str
    pattern: Pattern
    tone: Tone
    leaves: tuple[Leaf, ...]
    flowers: bool = False
    """Whether it has a flower where the others have their pattern: a friend's."""


@dataclass(frozen=True, slots=True)
class Sprigs:
    """Sprigs, and what they have no room for: whose it is, and which of their leaves."""

    drawing: Drawing
    told: tuple[tuple[int, int], ...]


def sprigs(
    some: Sequence[Sprig], wide: float, letters: Letters, says: str, *, from_right: bool = False
) -> Sprigs:
    """Draw up to `MOST` sprigs, three beside each other."""
    across = min(ACROSS, max(2, len(some)))
    cell = (wide - _BETWEEN * (across - 1)) / across
    plate = Plate()
    told: list[tuple[int, int]] = []
    y = 4.0
    for first in range(0, len(some), across):
        ends = [y]
        for n, one in enumerate(some[first : first + across]):
            place = across - 1 - n if from_right else n
            bed = _Bed(place * (cell + _BETWEEN), y, cell, letters, from_right)
            end, left = bed.grow(plate, one, first + n)
            ends.append(end)
            told += [(first + n, number) for number in left]
        y = max(ends) + 10
    return Sprigs(plate.drawing(wide, y - 4, says), tuple(told))


@dataclass(frozen=True, slots=True)
class _Bed:
    """Where one sprig grows."""

    x: float
    y: float
    wide: float
    letters: Letters
    from_right: bool

    def grow(self, plate: Plate, one: Sprig, number: int) -> tuple[float, list[int]]:
        """Draw a sprig; return where it ends, and which leaves it has no room for."""
        letters, room = self.letters, self.wide - _WORDS - 3
        found = [
            fitted(each.text, room, size=_SIZE, letters=letters, most=_MOST_LINES)
            for each in one.leaves
        ]
        shown = [n for n, lines in enumerate(found) if lines][:MOST_LEAVES]
        beside = self.wide - _NAME - 3
        name = fitted(one.name, beside, size=_SIZE, letters=letters, voice=Voice.BOLD, most=3)
        name = name or ((_cut(one.name, beside, letters),) if one.name else ())
        words = [found[n] or () for n in shown]
        highs = [max(20.0, height_of(lines, _SIZE, letters) + 3) for lines in words]
        top = self.y + (height_of(name, _SIZE, letters, Voice.BOLD) if name else 2 * _DISC) + 4
        end = top + sum(highs)
        self._ground(plate, end, number)
        if highs:
            x = self._at(_DISC + _INSET)
            plate.line(f"M{x} {self.y + 12}Q{x + 2} {(top + end) / 2} {x} {end - 13}", 2.0)
        self._head(plate, one)
        self._words(plate, name, self.y, Voice.BOLD)
        y = top
        for n, lines, high in zip(shown, words, highs, strict=True):
            side = -1 if self.from_right else 1
            at, middle = self._at(_DISC + _INSET), y + pitch_of(lines, _SIZE, letters) * 0.62
            tilt = 180 + 12 if self.from_right else -12
            leaf(
                plate,
                at + side,
                middle + 2,
                _LEAF,
                tilt,
                fill=_FILLS[(n + number) % len(_FILLS)],
                pattern=one.leaves[n].pattern,
                gap=0.8,
                line=1.2,
            )
            self._words(plate, lines, y, Voice.BODY, _WORDS)
            y += high
        return end, [n for n in range(len(one.leaves)) if n not in shown]

    def _head(self, plate: Plate, one: Sprig) -> None:
        x, y = self._at(_DISC + _INSET), self.y + _DISC + 2
        if one.flowers:
            flower(plate, x, y, 1.25, one.tone, stem=0)
            return
        disc = oval(x, y, _DISC)
        plate.shape(disc, one.tone, line=1.4, pattern=one.pattern, slip=(0.8, 0.8), wobble=0.4)

    def _at(self, off: float) -> float:
        return self.x + self.wide - off if self.from_right else self.x + off

    def _ground(self, plate: Plate, end: float, number: int) -> None:
        patch = box(self.x, self.y - 4, self.wide, end - self.y + 6, 16)
        plate.ground(patch, (Tone.HILL, Tone.TINT, Tone.MIST)[number % 3])

    def _words(
        self, plate: Plate, lines: tuple[str, ...], y: float, voice: Voice, off: float = _NAME
    ) -> None:
        plate.label(
            lines,
            (self._at(off), y + pitch_of(lines, _SIZE, self.letters, voice) * 0.82),
            size=_SIZE,
            letters=self.letters,
            voice=voice,
            align=Align.RIGHT if self.from_right else Align.LEFT,
            role=Role.HEAD if voice is Voice.BOLD else Role.ITEM,
        )


def _cut(name: str, room: float, letters: Letters) -> str:
    """Return as much of a very long name as there is room for: never 120 letters."""
    name = name[:120]
    while name and letters.width(f"{name}\N{HORIZONTAL ELLIPSIS}", _SIZE, Voice.BOLD) > room:
        name = name[:-1].rstrip()
    return f"{name}\N{HORIZONTAL ELLIPSIS}"


@cache
def sprig_picture(pattern: Pattern, tone: Tone, leaves: tuple[Pattern, ...]) -> Drawing:
    """Draw somebody's sprig as it has grown so far, to press on a screen."""
    wide, high = PICTURE
    plate = Plate()
    plate.ground(pebble(wide / 2, high / 2 + 4, 40, 38, seed=4, rough=0.06), Tone.HILL)
    plate.line(f"M{wide / 2} {high - 3}Q{wide / 2 + 3} {high / 2} {wide / 2} 30", 2.4)
    for n, one in enumerate(leaves[:MOST_ON_PICTURE]):
        side = -1 if n % 2 else 1
        leaf(
            plate,
            wide / 2 + side,
            high - 12 - n * 9,
            27,
            -18 if side > 0 else -162,
            fill=_FILLS[n % len(_FILLS)],
            pattern=one,
            line=1.3,
        )
    if not leaves:
        for tilt in (-18, -162):
            dotted_leaf(plate, wide / 2, high - 22, 27, tilt)
    disc = oval(wide / 2, 20, 15)
    plate.shape(disc, tone, line=1.8, pattern=pattern, slip=(1.0, 1.0), wobble=0.5)
    return plate.drawing(wide, high)
