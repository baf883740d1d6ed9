"""The ladder itself: its rungs, the house it leads to, and who stands at its foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.drawings.parts.people import somebody
from familybook.drawings.parts.plants import tuft
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval, pebble
from familybook.drawings.plate.placing import placed

_DISC = 134.0
_MIDDLE = 76.0
_HOUSE = 0.88
_SMALLEST = 24.0
LOOKS = (
    (Tone.LEAF, Pattern.PLAIN),
    (Tone.SUN, Pattern.DOTS),
    (Tone.SKY, Pattern.WAVES),
    (Tone.BERRY, Pattern.STRIPES),
    (Tone.CLAY, Pattern.HATCH),
)
"""The rungs, the lowest one first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The sheet: its width, how high it may and should be, its words and which way they run."""

    wide: float
    highest: float
    wanted: float = 0.0
    letters: Letters
    from_right: bool = False
    people: tuple[Person, ...] = ()
    """Up to two who stand at the foot."""
    pens: bool = True
    """Whether there are lines where nothing is said."""

    def x(self, x: float) -> float:
        """Return where something stands that stands at x in a script read from the left."""
        return self.wide - x if self.from_right else x


def stand(plate: Plate, rungs: Sequence[float], high: float, sheet: Sheet) -> None:
    """Draw the ladder, what it stands on and leads to; rungs are heights, the lowest first."""
    foot = high - 16
    top = rungs[-1]
    middle = sheet.x(_MIDDLE)
    plate.ground(pebble(middle, 58, 76, 56, seed=17, corners=11, rough=0.07), Tone.HILL)
    plate.ground(
        f"M{middle - 40} {top + 20}L{middle + 40} {top + 14}L{middle + 50} {foot}"
        f"L{middle - 50} {foot}Z",
        Tone.TINT,
    )
    plate.ground(
        pebble(middle, foot - 4, 74, 20, seed=23, corners=12, rough=0.05), Tone.MEADOW, wobble=1.6
    )
    _house(plate, middle, top - 12)

    def rail(side: float, y: float) -> float:
        return middle + side * (22 + 9 * (y - top) / max(1.0, foot - top))

    for number, (y, (tone, pattern)) in enumerate(zip(rungs, LOOKS, strict=True)):
        a, b = rail(-1, y), rail(1, y)
        plate.shape(
            f"M{a} {y - 5}L{b} {y - 4 - number % 2}L{b} {y + 5}L{a} {y + 4}Z",
            tone,
            line=1.5,
            pattern=pattern,
            slip=(1.1, 1.2),
        )
    for side in (-1, 1):
        a, b = rail(side, top - 24), rail(side, foot)
        plate.shape(
            f"M{a - 3.6} {top - 24}L{a + 3.6} {top - 24}L{b + 4.4} {foot}L{b - 4.4} {foot}Z",
            Tone.SUN,
            line=1.7,
        )
    _dotted(plate, rungs, rail, sheet)
    _company(plate, middle, (foot, foot - rungs[0]), sheet)


def _dotted(
    plate: Plate, rungs: Sequence[float], rail: Callable[[float, float], float], sheet: Sheet
) -> None:
    """Draw dotted lines from the rungs to their numbers."""
    side = -1 if sheet.from_right else 1
    for y in rungs:
        start, end = rail(side, y) + side * 8, sheet.x(_DISC) - side * 15
        plate.line(
            f"M{min(start, end):.1f} {y}L{max(start, end):.1f} {y}",
            1.3,
            dash=(2.6, 3.4),
            taper=False,
        )


def _company(plate: Plate, middle: float, foot: tuple[float, float], sheet: Sheet) -> None:
    """Draw who stands at the foot; the one under the number is small enough for its room."""
    y, under = foot
    side = -1 if sheet.from_right else 1
    places = ((-54 * side, 52.0), (56 * side, min(40.0, under - 16)))
    for who, (x, tall) in zip(sheet.people, places, strict=False):
        if tall >= _SMALLEST:
            somebody(plate, middle + x, y, tall, who)
    for x in (-68, 70):
        tuft(plate, middle + x, y + 4, 0.9)


def _house(plate: Plate, x: float, floor: float) -> None:
    """Draw a tree house whose floor is so far down."""

    def part(path: str, tone: Tone, line: float = 1.6) -> None:
        plate.shape(placed(path, x, floor, _HOUSE), tone, line=line)

    part("M-33 0L-33 -34L0 -58L33 -34L33 0Z", Tone.CREAM)
    part("M-13 0L-13 -18C-13 -27 13 -27 13 -18L13 0Z", Tone.SUN)
    part("M-46 -26L0 -66L47 -27L42 -20L0 -54L-41 -19Z", Tone.CLAY, 1.8)
    part("M-44 0L45 -1L46 8L-45 9Z", Tone.CLAY, 1.8)
    plate.shape(oval(x, floor - 36 * _HOUSE, 6.4), Tone.SUN, line=1.4, slip=(0.8, 0.9))
    plate.line(placed("M0 -43L0 -29M-7 -36L7 -36", x, floor, _HOUSE), 1.0)
