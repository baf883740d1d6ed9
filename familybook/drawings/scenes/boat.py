"""A boat at sea: a flag on the rigging for each person."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.drawings.plate.lino import Plate
from familybook.drawings.scenes.garland import garlands
from familybook.drawings.scenes.scenery import at, cloud, glow, sky, sun

_RIGGING = "M18 232C62 186 126 126 178 38", "M183 38C230 126 290 186 340 228"
_RAIL = "M70 272C130 286 232 286 290 270"


def boat_scene(plate: Plate, people: Sequence[Person], *, quiet: bool) -> None:
    """Draw the boat; more than a dozen people take the rail as well."""
    del quiet
    sky(plate, Tone.MIST)
    glow(plate, 176, 176, 120, 104, Tone.TINT)
    sun(plate, 300, 66, 21)
    cloud(plate, 66, 74, 1.05)
    cloud(plate, 306, 136, 0.72, flip=True)
    plate.line("M112 118q7 -8 12 0q6 -7 12 1M84 146q5 -6 9 0q5 -5 9 1", 1.5)
    _sea(plate)
    _hull(plate)
    _waves(plate)
    cords = _RIGGING if len(people) <= 12 else (*_RIGGING, _RAIL)
    garlands(plate, cords, people, largest=32, drop=0.88)


def _sea(plate: Plate) -> None:
    plate.ground(
        "M1 296C40 284 80 298 120 288S210 298 260 288S330 294 358 288C362 320 360 352 346 369"
        "C270 378 100 372 16 372C3 358 1 330 1 296Z",
        Tone.SKY,
    )


def _hull(plate: Plate) -> None:
    plate.shape(
        "M176 40C178 120 176 200 177 268L184 268C184 200 185 120 182 40Z", Tone.CLAY, line=1.7
    )
    plate.shape("M172 106C150 168 122 210 86 236C116 246 148 246 172 242Z", Tone.CREAM, line=1.9)
    plate.line("M160 142C148 172 134 196 118 214M166 176C156 200 146 218 136 230", 1.2)
    plate.shape("M190 124C202 172 226 214 262 238C236 246 210 246 190 242Z", Tone.BERRY, line=1.9)
    plate.line("M198 168C206 190 218 208 232 222", 1.2)
    plate.shape(
        "M40 262C96 276 262 276 322 258C316 296 292 326 262 330C206 336 148 336 106 330"
        "C74 322 48 296 40 262Z",
        Tone.DUSK,
        line=2.2,
    )
    plate.line("M54 290C120 302 250 302 308 286", 1.4)
    for x, y in ((126, 311), (180, 314), (234, 311)):
        plate.shape(
            f"M{x - 7} {y}C{x - 7} {y - 9} {x + 7} {y - 9} {x + 7} {y}"
            f"C{x + 7} {y + 9} {x - 7} {y + 9} {x - 7} {y}Z",
            Tone.CREAM,
            line=1.5,
            slip=(0.9, 1.0),
        )


def _waves(plate: Plate) -> None:
    plate.ground(
        "M2 330C24 316 44 316 64 328S108 340 130 328S172 316 196 328"
        "S240 340 262 328S306 316 330 328"
        "C340 334 350 334 357 328C361 346 356 360 346 369C270 378 100 372 16 372"
        "C4 360 1 348 2 330Z",
        Tone.SKY,
    )
    plate.line(
        "M4 330C24 316 44 316 64 328S108 340 130 328S172 316 196 328"
        "S240 340 262 328S306 316 330 328"
        "C340 334 348 334 355 329",
        2.0,
    )
    for x, y in ((34, 350), (110, 356), (196, 348), (272, 354), (318, 346)):
        plate.line(at(x, y)("M-14 0C-8 -6 0 -6 4 0C8 5 14 5 20 0"), 1.4)
