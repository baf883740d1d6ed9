"""Feelings as small weather and growing things, never as faces."""

from __future__ import annotations

from functools import cache

from familybook.core.drawing import Drawing
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.own_sky import star_shape
from familybook.drawings.parts.plants import bush, flower, leaf
from familybook.drawings.parts.sky import cloud, moon, storm_cloud, sun, sun_and_cloud
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import oval, pebble
from familybook.drawings.plate.placing import placed

SIDE = 60.0
_SLIP = (1.3, 1.4)
_GROUNDS = (Tone.TINT, Tone.MIST, Tone.HILL, Tone.BLUSH)


@cache
def feeling_picture(name: str) -> Drawing | None:
    """Return the picture of a feeling by the end of its key, 60 points square, if it has one."""
    if name not in _DRAWN:
        return None
    plate = Plate()
    number = list(_DRAWN).index(name)
    ground = _GROUNDS[number % len(_GROUNDS)]
    plate.ground(pebble(30, 31, 27, 26, seed=number, corners=10, rough=0.06), ground, wobble=1.0)
    _DRAWN[name](plate)
    return plate.drawing(SIDE, SIDE)


def _glad(plate: Plate) -> None:
    sun(plate, 30, 31, 12.5, rays=12)


def _proud(plate: Plate) -> None:
    plate.line("M30 57Q32 42 30 30", 2.2)
    leaf(plate, 31, 49, 17, -32, line=1.3)
    leaf(plate, 30, 53, 15, 208, line=1.3)
    petals = "".join(
        placed("M0 -7Q4 -13 0 -17Q-4 -13 0 -7Z", 30, 22, tilt=turn) for turn in range(0, 360, 36)
    )
    plate.shape(petals, Tone.SUN, line=1.2, slip=_SLIP, wobble=0.5)
    plate.shape(oval(30, 22, 7), Tone.CLAY, line=1.5, pattern=Pattern.DOTS, slip=NO_SLIP, gap=0.7)


def _ready(plate: Plate) -> None:
    plate.line("M30 57Q29 44 30 32", 2.2)
    leaf(plate, 30, 54, 20, -48, line=1.3)
    leaf(plate, 30, 56, 19, 222, line=1.3)
    plate.shape("M30 35C18 32 18 18 24 10L30 16L36 10C42 18 42 32 30 35Z", Tone.BERRY, line=1.7)
    plate.line("M30 34Q25 25 30 17Q35 25 30 34", 1.2)


def _thankful(plate: Plate) -> None:
    flower(plate, 30, 56, 2.5, Tone.BERRY, stem=12)


def _hopeful(plate: Plate) -> None:
    sun(plate, 30, 41, 13, rays=9, turn=(180.0, 360.0))
    plate.shape("M5 41C16 37 40 38 55 41C55 53 42 58 30 58S7 53 5 41Z", Tone.LEAF, line=1.7)


def _calm(plate: Plate) -> None:
    leaf(plate, 9, 44, 44, -28, line=1.7)
    plate.line("M10 53Q18 49 26 53Q34 57 42 53", 1.5)


def _mixed(plate: Plate) -> None:
    sun_and_cloud(plate, 27, 38, 0.62)


def _sad(plate: Plate) -> None:
    cloud(plate, 32, 24, 0.58, Tone.MIST, line=1.7)
    for x, y in ((20, 38), (31, 40), (42, 38)):
        plate.line(f"M{x} {y}l-4 11", 1.7)


def _worried(plate: Plate) -> None:
    for path in (
        "M8 24C20 20 34 28 42 22C49 17 44 9 38 12",
        "M6 34C22 30 38 38 52 32",
        "M12 44C24 40 34 48 43 43C50 39 48 51 41 50",
    ):
        plate.line(path, 2.1)
    leaf(plate, 18, 17, 15, -20, line=1.2)


def _tired(plate: Plate) -> None:
    moon(plate, 30, 31, 15)


def _cross(plate: Plate) -> None:
    storm_cloud(plate, 31, 37, 0.58)


def _unsure(plate: Plate) -> None:
    cloud(plate, 32, 22, 0.5, Tone.PAGE, line=1.6)
    for y, x, long in ((36, 10, 38), (43, 15, 36), (50, 9, 34)):
        plate.line(f"M{x} {y}q{long / 4} -3 {long / 2} 0q{long / 4} 3 {long / 2} 0", 1.7)


def _relieved(plate: Plate) -> None:
    for radius, tone in ((24, Tone.BERRY), (18, Tone.SUN), (12, Tone.SKY)):
        plate.shape(
            f"M{30 - radius} 46C{30 - radius} {46 - radius * 1.33} {30 + radius}"
            f" {46 - radius * 1.33} {30 + radius} 46Z",
            tone,
            line=1.6,
            slip=NO_SLIP,
        )
    plate.shape("M23 46C23 37 37 37 37 46Z", Tone.PAGE, line=1.6, slip=NO_SLIP)
    plate.line("M4 46h52", 1.7)


def _excited(plate: Plate) -> None:
    star_shape(plate, 37, 24, 14)
    for path in ("M25 32L10 47", "M31 38L21 50", "M22 24L8 35"):
        plate.line(path, 1.8)


def _miss(plate: Plate) -> None:
    plate.line("M10 12C24 18 34 14 50 10", 2.0)
    leaf(plate, 30, 46, 24, -62, fill=Tone.CLAY, line=1.6)
    plate.line("M18 24q6 5 1 10M45 46q-6 5 -12 5", 1.3)


def _fine(plate: Plate) -> None:
    bush(plate, 30, 57, 0.76, line=1.5)


_DRAWN = {
    "glad": _glad,
    "sad": _sad,
    "mixed": _mixed,
    "ready": _ready,
    "worried": _worried,
    "proud": _proud,
    "thankful": _thankful,
    "hopeful": _hopeful,
    "calm": _calm,
    "tired": _tired,
    "cross": _cross,
    "unsure": _unsure,
    "relieved": _relieved,
    "excited": _excited,
    "miss": _miss,
    "fine": _fine,
}
