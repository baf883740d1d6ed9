"""A big tree on a hill in the evening: a lantern for each person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from familybook.core.drawing import Point
from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval
from familybook.drawings.scenes.scenery import at, bush, far_hills, meadow, moon, sky, stars, wild

_CROWN = (
    "M120 214C76 224 44 204 46 172C20 154 24 112 54 100C52 64 94 40 126 54C146 24 204 20 226 46"
    "C262 32 306 56 304 92C338 106 344 152 318 170C322 206 284 226 244 214C210 230 154 230 120 214Z"
)


def tree_scene(plate: Plate, people: Sequence[Person], *, quiet: bool) -> None:
    """Draw the tree with its lanterns in rows."""
    del quiet
    sky(plate)
    moon(plate, 326, 42, 17)
    stars(plate, ((30, 44), (66, 66), (20, 92), (112, 26), (262, 24), (344, 208), (22, 222)))
    far_hills(plate, 274)
    meadow(plate, 302)
    plate.line("M4 294C44 278 84 276 120 284M246 284C290 276 330 282 356 292", 1.6)
    _trunk(plate)
    plate.shape(_CROWN, Tone.LEAF, line=2.0)
    _leaves(plate)
    _swing(plate)
    bush(plate, 330, 318, 0.8, Tone.MINT)
    wild(
        plate,
        ((54, 336, Tone.SUN), (90, 356, Tone.BERRY), (276, 356, Tone.CLAY), (318, 344, Tone.SUN)),
        ((30, 350), (74, 344), (120, 362), (250, 364), (338, 360), (296, 338)),
    )
    rows = _rows(len(people))
    size = {1: 1.0, 2: 0.92, 3: 0.74, 4: 0.6}[max(1, len(rows))]
    for who, (x, y) in zip(people, _places(rows), strict=True):
        _lantern(plate, x, y, size, who)


def _rows(count: int) -> tuple[int, ...]:
    if not count:
        return ()
    number = 1 if count <= 3 else 2 if count <= 8 else 3 if count <= 15 else 4
    share, more = divmod(count, number)
    return tuple(share + (1 if n >= number - more else 0) for n in range(number))


_LEVELS: dict[int, tuple[tuple[float, float, float], ...]] = {
    1: ((88, 284, 118),),
    2: ((98, 268, 84), (72, 294, 158)),
    3: ((106, 258, 66), (66, 302, 118), (80, 284, 172)),
    4: ((106, 256, 56), (60, 308, 98), (54, 312, 140), (86, 278, 182)),
}


def _places(rows: Sequence[int]) -> Iterator[Point]:
    if not rows:
        return
    for count, (left, right, y) in zip(rows, _LEVELS[len(rows)], strict=True):
        for number in range(count):
            across = (number + 0.5) / count
            yield left + (right - left) * across, y + (7 if number % 2 else -3)


def _trunk(plate: Plate) -> None:
    plate.shape(
        "M152 330C164 300 168 262 164 214C150 196 140 186 126 176L134 170C148 178 160 186 170 200"
        "C172 176 174 160 174 140L186 140C186 164 188 180 192 198C204 182 220 174 238 168L244 175"
        "C226 186 208 200 200 218C198 262 202 302 222 330C204 322 196 330 186 326"
        "C174 330 164 324 152 330Z",
        Tone.CLAY,
        line=2.0,
    )
    plate.line("M178 300C182 280 180 262 182 244M190 312C190 302 188 296 190 286", 1.3)


def _leaves(plate: Plate) -> None:
    for x, y, flip in (
        (60, 126, False),
        (92, 74, True),
        (150, 58, False),
        (212, 62, True),
        (272, 76, False),
        (312, 128, True),
        (176, 96, False),
        (110, 192, True),
        (252, 196, False),
        (180, 206, True),
        (132, 128, False),
        (232, 130, True),
    ):
        plate.line(at(x, y, 0.9, flip=flip)("M-7 5C-6 -3 0 -8 8 -8C8 0 2 6 -7 5ZM-7 5L3 -3"), 1.1)


def _swing(plate: Plate) -> None:
    plate.line("M262 208C263 238 262 264 262 288M288 204C289 236 288 262 289 286", 1.4)
    plate.shape("M256 288L295 286L296 292L257 294Z", Tone.SUN, line=1.6, slip=(1, 1))


def _lantern(plate: Plate, x: float, y: float, scale: float, who: Person) -> None:
    put = at(x, y, scale)
    plate.ground(oval(x, y + 3 * scale, 25 * scale, 27 * scale), Tone.CREAM, wobble=1.6)
    plate.line(put("M0 -32L0 -18"), 1.4)
    plate.shape(
        put("M-10 -17L10 -17C19 -8 20 12 11 21L-11 21C-20 12 -19 -8 -10 -17Z"),
        who.tone,
        line=1.6,
        pattern=who.pattern,
        gap=max(0.75, scale),
        slip=(1.3, 1.4),
        wobble=0.6,
    )
    plate.line(put("M-12 -18L12 -18M-12 22L12 22"), 2.2)
    plate.line(put("M-4 24L-4 28M0 24L0 30M4 24L4 28"), 1.1)
