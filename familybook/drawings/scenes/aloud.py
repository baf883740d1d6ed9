"""Large pictures beside a question that is asked aloud: drawn for the size they are seen in."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import cycle, islice

from familybook.core.drawing import Drawing
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.drawings.parts.balloon import balloon
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval, pebble
from familybook.drawings.plate.placing import placed

Look = tuple[Pattern, Tone]

STAGE = (420.0, 580.0)
"""The sheet they are drawn on, in pixels of a laptop's screen."""

_LINE = 5.0
_FINE = 3.6
_GAP = 2.1
"""How far apart the dots and stripes of a pattern are, beside those of a small picture."""
_SLIP = (6.0, 6.0)

_NOBODY: tuple[Look, ...] = (
    (Pattern.CHECKS, Tone.SUN),
    (Pattern.DOTS, Tone.BERRY),
    (Pattern.STRIPES, Tone.SKY),
)
"""What is drawn for a book with no people yet."""


def aloud(picture: str, people: Sequence[Person]) -> Drawing:
    """Draw a large picture with the patterns of these people in it; of nobody, three are shown.

    Raises:
        KeyError: if there is no picture of that name.
    """
    looks = tuple((one.pattern, one.tone) for one in people) or _NOBODY
    plate = Plate()
    PICTURES[picture](plate, looks)
    return plate.drawing(*STAGE)


def _some(looks: Sequence[Look], count: int) -> list[Look]:
    return list(islice(cycle(looks), count))


def _shape(plate: Plate, path: str, tone: Tone, pattern: Pattern = Pattern.PLAIN) -> None:
    plate.shape(path, tone, line=_LINE, pattern=pattern, gap=_GAP, slip=_SLIP)


def _flowers(plate: Plate, looks: Sequence[Look]) -> None:
    plate.ground(oval(210, 250, 195, 232), Tone.TINT)
    for (x, y, foot, radius), look in zip(
        ((222, 118, 226, 88), (104, 252, 86, 80), (326, 300, 342, 72)),
        _some(looks, 3),
        strict=True,
    ):
        plate.line(f"M{x} {y + radius * 0.7}Q{(x + foot) / 2 + 8} {y + 150} {foot} 566", _LINE)
        _flower(plate, x, y, radius, look)
    for x, y, flip in ((88, 508, True), (226, 496, False), (336, 524, False)):
        path = placed("M0 0C9 -31 37 -53 71 -47C65 -13 35 9 0 0Z", x, y, flip=flip)
        _shape(plate, path, Tone.LEAF)
        plate.line(placed("M6 -4L45 -28", x, y, flip=flip), _FINE)


def _flower(plate: Plate, x: float, y: float, radius: float, look: Look) -> None:
    pattern, tone = look
    path = ""
    for number in range(6):
        here, there = (math.tau * (number + side) / 6 - 0.5 for side in (0, 1))
        marks = ((here, 0.66), (here - 0.06, 1.26), (there + 0.06, 1.26), (there, 0.66))
        (ax, ay), *rest = (
            (x + radius * far * math.cos(turn), y + radius * far * math.sin(turn))
            for turn, far in marks
        )
        path += "" if path else f"M{ax:.1f} {ay:.1f}"
        path += "C" + " ".join(f"{px:.1f} {py:.1f}" for px, py in rest)
    _shape(plate, f"{path}Z", tone, pattern)
    plate.shape(oval(x, y, radius * 0.36), Tone.CREAM, line=_LINE, slip=(3, 3))
    eye, smile = radius * 0.12, radius * 0.17
    for side in (-1, 1):
        plate.dot(x + side * eye, y - radius * 0.06, 4.4)
    plate.line(
        f"M{x - smile} {y + smile * 0.5}Q{x} {y + smile * 1.6} {x + smile} {y + smile * 0.5}",
        _FINE,
    )


def _tea(plate: Plate, looks: Sequence[Look]) -> None:
    plate.ground(oval(210, 270, 198, 214), Tone.MIST)
    _table(plate)
    for path in ("M150 96C128 70 166 46 146 12", "M190 90C166 58 208 34 186 0"):
        plate.line(placed(path, 26, 34), _FINE)
    _shape(
        plate,
        "M118 330C96 250 118 180 168 166H254C300 180 322 250 300 330Q210 352 118 330Z",
        Tone.CLAY,
    )
    _shape(plate, "M150 170Q210 120 270 170Q210 188 150 170Z", Tone.CREAM)
    _shape(plate, oval(210, 137, 13), Tone.SUN)
    plate.line("M300 214C372 196 388 282 304 296", _LINE * 1.7)
    _shape(plate, "M118 262C76 258 66 214 34 206L26 224C52 242 56 300 116 302Z", Tone.CLAY)
    plate.line("M150 206Q140 246 148 290", _FINE)
    for x, look in zip((76, 204, 330), _some(looks, 3), strict=True):
        _mug(plate, x, 430, look)


def _table(plate: Plate) -> None:
    for x in (92, 328):
        plate.line(f"M{x} 470L{x + (x - 210) * 0.12} 574", _LINE * 1.6)
    _shape(plate, "M10 412C10 314 410 314 410 412C410 492 10 492 10 412Z", Tone.SUN)
    plate.line("M58 462Q210 484 362 462", _FINE)


def _mug(plate: Plate, x: float, foot: float, look: Look) -> None:
    pattern, tone = look
    plate.line(placed("M30 -66C66 -70 66 -20 30 -22", x, foot), _LINE * 1.3)
    _shape(plate, placed("M-32 -84L-27 0Q0 10 27 0L32 -84Z", x, foot), tone, pattern)
    plate.shape(oval(x, foot - 84, 32, 9), Tone.CREAM, line=_LINE, slip=(2, 2))


def _tree(plate: Plate, looks: Sequence[Look]) -> None:
    plate.ground(pebble(212, 238, 196, 222, seed=3, corners=11, rough=0.05), Tone.HILL)
    _shape(
        plate,
        "M180 566C196 470 190 420 184 350L236 350C230 420 228 470 246 566Q212 578 180 566Z",
        Tone.CLAY,
    )
    _shape(
        plate,
        "M92 344C28 330 18 256 64 224C36 156 92 98 150 112C168 46 268 42 288 110"
        "C352 98 394 158 362 220C410 258 390 334 326 342C296 380 236 372 212 350"
        "C180 378 118 378 92 344Z",
        Tone.LEAF,
    )
    plate.line("M210 350V262M210 306L162 258M210 288L258 236", _LINE)
    places = ((118, 178), (212, 128), (304, 176), (108, 282), (316, 278), (212, 216))
    for number, ((x, y), look) in enumerate(zip(places, _some(looks, 6), strict=True)):
        _apple(plate, x, y, look, tilt=(-8, 6, 10)[number % 3])


def _apple(plate: Plate, x: float, y: float, look: Look, tilt: float) -> None:
    pattern, tone = look
    path = "M0 -18C-14 -34 -42 -24 -38 6C-34 32 -14 42 0 32C14 42 34 32 38 6C42 -24 14 -34 0 -18Z"
    plate.shape(
        placed(path, x, y, tilt=tilt),
        tone,
        line=_LINE,
        pattern=pattern,
        gap=_GAP * 0.8,
        slip=(3, 3),
    )
    plate.line(placed("M0 -16Q2 -34 14 -42", x, y, tilt=tilt), _LINE)


def _kite(plate: Plate, looks: Sequence[Look]) -> None:
    plate.ground(pebble(206, 232, 200, 218, seed=8, corners=11, rough=0.05), Tone.MIST)
    some = _some(looks, 4)
    middle = "210 176"
    corners = ("196 16", "346 150", "232 358", "78 196")
    for number, (pattern, tone) in enumerate(some):
        here, there = corners[number], corners[(number + 1) % 4]
        plate.shape(
            f"M{middle}L{here}L{there}Z",
            tone,
            line=_LINE,
            pattern=pattern,
            gap=_GAP,
            slip=_SLIP,
            knock=Tone.PAGE,
        )
    plate.line("M" + "L".join(corners) + "Z", _LINE)
    plate.line("M232 358C262 404 196 424 214 462S292 508 246 576", _LINE)
    for x, y, tilt, look in ((217, 412, -24, some[1]), (240, 502, 26, some[2])):
        for side in (False, True):
            path = placed("M0 0L44 -24L42 24Z", x, y, tilt=tilt, flip=side)
            plate.shape(path, look[1], line=_LINE, pattern=look[0], gap=_GAP * 0.8, slip=(4, 4))
    _cloud(plate, 350, 456, 0.68)
    _cloud(plate, 74, 88, 0.7)


def _cloud(plate: Plate, x: float, y: float, scale: float) -> None:
    path = "M-64 24C-96 20 -92 -22 -58 -20C-52 -58 8 -62 20 -30C52 -44 84 -8 58 24Z"
    plate.shape(placed(path, x, y, scale), Tone.CREAM, line=_LINE, slip=(4, 4))


def _lanterns(plate: Plate, looks: Sequence[Look]) -> None:
    plate.ground(pebble(210, 270, 200, 246, seed=5, corners=12, rough=0.05), Tone.TINT)
    plate.line("M6 92C90 150 160 152 214 132C290 106 350 84 414 50", _LINE)
    for (x, top, high), look in zip(
        ((84, 134, 184), (232, 126, 256), (354, 82, 150)), _some(looks, 3), strict=True
    ):
        _lantern(plate, x, top, high, look)
    for x, y in ((40, 250), (160, 446), (330, 378), (292, 30), (60, 520)):
        plate.line(f"M{x - 12} {y}h24M{x} {y - 12}v24", _FINE, taper=False)


def _lantern(plate: Plate, x: float, top: float, high: float, look: Look) -> None:
    pattern, tone = look
    half = high * 0.3
    y = top + high * 0.16 + half
    plate.line(f"M{x} {top - 2}L{x} {y - half}", _FINE)
    round_one = "M-.5 -1C-1.24 -.62 -1.24 .62 -.5 1L.5 1C1.24 .62 1.24 -.62 .5 -1Z"
    _shape(plate, placed(round_one, x, y, half), Tone.SUN)
    band = "M-.98 -.42L.98 -.42C1.08 -.14 1.08 .14 .98 .42L-.98 .42C-1.08 .14 -1.08 -.14 -.98 -.42Z"
    plate.shape(
        placed(band, x, y, half),
        tone,
        line=_FINE,
        pattern=pattern,
        gap=_GAP * 0.8,
        slip=(2, 2),
    )
    for side in (-1, 1):
        plate.line(placed(f"M-.6 {side}L.6 {side}", x, y, half), _LINE * 1.5)
    for tassel in (-0.2, 0.0, 0.2):
        plate.line(placed(f"M{tassel} 1L{tassel} 1.36", x, y, half), _FINE)


def _balloon(plate: Plate, looks: Sequence[Look]) -> None:
    plate.ground(pebble(210, 262, 202, 240, seed=9, corners=11, rough=0.05), Tone.MIST)
    _cloud(plate, 330, 470, 0.8)
    balloon(plate, 206, 452, 4.3, looks[0], line=_LINE)
    for x, look in zip((186, 226), _some(looks[1:] or looks, 2), strict=True):
        plate.shape(
            oval(x, 424, 15, 17), look[1], line=_FINE, pattern=look[0], gap=_GAP * 0.6, slip=(2, 2)
        )
    plate.shape("M164 434H248L240 494H172Z", Tone.CLAY, line=_LINE, slip=_SLIP)
    plate.line("M170 454H244M174 474H240", _FINE)
    _cloud(plate, 84, 392, 0.62)


PICTURES: dict[str, Callable[[Plate, Sequence[Look]], None]] = {
    "flowers": _flowers,
    "tea": _tea,
    "tree": _tree,
    "kite": _kite,
    "lanterns": _lanterns,
    "balloon": _balloon,
}
"""Every large picture by its name."""
