"""A wide view with the book's own picture large in it: for a screen at rest. Nobody is on it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from familybook.core.drawing import Drawing, Point
from familybook.core.palette import Tone
from familybook.drawings.parts.signs import sign_cuts
from familybook.drawings.parts.things import home
from familybook.drawings.picks.cuts import Cuts, print_cuts
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval, pebble
from familybook.drawings.plate.placing import placed
from familybook.drawings.scenes.scenery import cloud, sun, tuft

WIDE: Point = (683.0, 384.0)
"""The sheet a view is drawn on: half as many points as a common screen has dots."""

_LINE = 2.4
_THICK = 0.55
"""How much of its ink a large picture keeps: its line is no thicker than that of the hills."""

_IN_THE_SKY = frozenset({"kite", "moon", "sun", "umbrella"})
_LIGHTS = frozenset({"moon", "sun"})
_LARGE = 3.8

_HILLS = (
    ("M-8 214C70 194 150 196 226 206S396 248 470 244S620 232 692 236V392H-8Z", Tone.MEADOW),
    ("M-8 258C70 264 150 290 250 290S420 262 500 256S640 256 692 262V392H-8Z", Tone.MINT),
    ("M-8 330C80 334 140 326 220 312S380 302 470 322S620 350 692 338V392H-8Z", Tone.LEAF),
)
_SHORE = 296
"""Below it there is water, where there is a boat."""
_GRASS = (
    (38, 246), (98, 236), (166, 232), (262, 250), (318, 262), (52, 300), (122, 310),
    (182, 318), (278, 308), (352, 300), (430, 306), (30, 362), (96, 350), (206, 352),
    (272, 366), (330, 340), (392, 356), (590, 290), (648, 284), (602, 372),
)  # fmt: skip


@cache
def wide_scene(picture: str, colour: str) -> Drawing:
    """Draw hills under a wide sky, and a book's picture in its colour in front of them."""
    plate = Plate()
    plate.ground("M-8 -8H691V392H-8Z", Tone.MIST, wobble=0)
    if picture not in _LIGHTS:
        plate.ground(oval(546, 88, 66), Tone.TINT)
        sun(plate, 546, 88, 36)
    else:
        cloud(plate, 560, 84, 1.5)
    cloud(plate, 74, 76, 1.2)
    cloud(plate, 400, 60, 0.8, flip=True)
    _hill(plate, *_HILLS[0])
    _far_home(plate, with_house=picture != "house")
    (path, tone), (near, leaf) = _HILLS[1:]
    _hill(plate, path, tone)
    afloat = picture == "boat"
    _hill(plate, near, Tone.SKY if afloat else leaf)
    for x, y in _GRASS:
        if not (afloat and y > _SHORE):
            tuft(plate, x, y, 0.8)
    _large(plate, sign_cuts(picture, colour), stands=picture not in _IN_THE_SKY)
    return plate.drawing(*WIDE)


def _hill(plate: Plate, path: str, tone: Tone) -> None:
    """Draw a hill with an ink line along its top."""
    plate.ground(path, tone, wobble=1.0)
    plate.line(path.split("V", maxsplit=1)[0], _LINE, taper=False)


def _far_home(plate: Plate, *, with_house: bool) -> None:
    """Draw a small house between two trees, on the hill behind."""
    for x, y, size in ((334, 236, 0.8), (418, 240, 1.0)):
        plate.line(f"M{x} {y - 14 * size}L{x} {y}", 3.0)
        plate.shape(pebble(x, y - 28 * size, 15 * size, 17 * size, seed=int(x)), Tone.LEAF, line=2)
        plate.line(f"M{x} {y - 10 * size}L{x + 1} {y - 34 * size}", 1.4)
    if with_house:
        home(plate, 374, 240, 44, 1.8)


def _large(plate: Plate, cuts: Cuts, *, stands: bool) -> None:
    """Draw the book's picture, in the sky or standing on the nearest hill."""
    left, top = 105.0, (98.0 if stands else 14.0)
    pieces = (
        replace(
            cut, path=placed(cut.path, left, top, _LARGE), line=cut.line * _LARGE * _THICK / 1.8
        )
        for cut in cuts
    )
    print_cuts(plate, tuple(pieces))
