"""A house at night: a lit window for each person, and more houses when there are more people."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.drawings.parts.people import somebody
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, oval
from familybook.drawings.scenes.scenery import (
    at,
    bush,
    far_hills,
    glow,
    meadow,
    moon,
    sky,
    stars,
    tree,
    wild,
)

PER_HOUSE = 6
_PLACES: dict[int, tuple[tuple[float, float, float], ...]] = {
    1: ((178, 299, 0.86),),
    2: ((104, 306, 0.64), (264, 300, 0.64)),
    3: ((70, 312, 0.48), (183, 292, 0.48), (294, 310, 0.48)),
    4: ((106, 238, 0.385), (246, 234, 0.385), (66, 336, 0.385), (284, 334, 0.385)),
}
_SLOTS = ((-56, -128), (0, -128), (56, -128), (-56, -46), (56, -46))
_ORDER: dict[int, tuple[int, ...]] = {
    0: (),
    1: (1,),
    2: (0, 2),
    3: (0, 1, 2),
    4: (0, 2, 3, 4),
    5: (0, 1, 2, 3, 4),
    6: (0, 1, 2, 3, 4),
}


def house_scene(plate: Plate, people: Sequence[Person], *, quiet: bool) -> None:
    """Draw one house for six people, and up to four in the same garden."""
    count = max(1, -(-len(people) // PER_HOUSE))
    sky(plate)
    glow(plate, 180, 180, 152, 128)
    far_hills(plate)
    meadow(plate)
    if count == 1:
        _one_garden(plate)
    else:
        _shared_garden(plate, count)
    share, more = divmod(len(people), count)
    start = 0
    for number, (x, y, scale) in enumerate(_PLACES[count]):
        end = start + share + (1 if number < more else 0)
        _path(plate, x, y, scale)
        _house(plate, x, y, scale, people[start:end], quiet=quiet, number=number)
        start = end


def _one_garden(plate: Plate) -> None:
    moon(plate, 292, 60, 21)
    stars(plate, ((42, 50), (80, 88), (32, 100), (138, 38), (330, 118), (196, 44), (334, 52)))
    plate.line("M224 66C217 53 235 45 228 31S239 13 231 -1", 1.6)
    plate.line("M233 61C229 52 240 46 236 37", 1.3)
    plate.line("M4 291C40 274 70 274 88 277M268 276C298 273 332 280 356 290", 1.6)
    bush(plate, 328, 304, 1.4)
    bush(plate, 300, 312, 0.84, Tone.MINT)
    tree(plate, 40, 314, 0.98)
    wild(
        plate,
        (
            (106, 330, Tone.SUN),
            (85, 348, Tone.BERRY),
            (258, 338, Tone.BERRY),
            (284, 356, Tone.SUN),
            (48, 356, Tone.CLAY),
            (318, 343, Tone.CLAY),
        ),
        ((26, 348), (122, 354), (242, 360), (324, 360), (70, 330), (276, 324)),
    )


def _shared_garden(plate: Plate, count: int) -> None:
    moon(plate, 318 if count > 2 else 184, 44, 17)
    stars(plate, ((30, 62), (76, 34), (118, 58), (254, 40), (338, 96), (150, 28), (212, 70)))
    if count != 3:
        bush(plate, 184, 300 if count == 2 else 348, 0.86)
    bush(plate, 336, 354, 0.8, Tone.MINT)
    bush(plate, 24, 352, 0.72)
    wild(
        plate,
        ((150, 362, Tone.SUN), (214, 364, Tone.BERRY), (334, 366, Tone.CLAY)),
        ((132, 366), (232, 360), (196, 368), (30, 364)),
    )


def _path(plate: Plate, x: float, y: float, scale: float) -> None:
    put = at(x, y, scale)
    foot = min(80.0, (370 - y) / scale)
    plate.shape(
        put(
            f"M-25 4C-29 {foot * 0.4:.1f} -66 {foot * 0.55:.1f} -54 {foot:.1f}"
            f"L56 {foot:.1f}C58 {foot * 0.6:.1f} 28 {foot * 0.4:.1f} 25 4Z"
        ),
        Tone.TINT,
        line=0,
        slip=(0, 0),
    )
    plate.line(
        put(
            f"M-25 6C-29 {foot * 0.4:.1f} -66 {foot * 0.55:.1f} -54 {foot:.1f}"
            f"M25 6C28 {foot * 0.4:.1f} 58 {foot * 0.6:.1f} 56 {foot:.1f}"
        ),
        1.5,
    )


_ROOFS = (Tone.CLAY, Tone.DUSK, Tone.BERRY, Tone.LEAF)
_DOORS = (Tone.SKY, Tone.SUN, Tone.MINT, Tone.CLAY)


def _house(
    plate: Plate,
    x: float,
    y: float,
    scale: float,
    people: Sequence[Person],
    *,
    quiet: bool,
    number: int,
) -> None:
    put = at(x, y, scale)
    line = 1.8 if scale > 0.7 else 1.4
    _walls(plate, put, line, _ROOFS[number])
    plate.shape(
        put("M-18 0L-18 -62C-17 -80 18 -81 18 -62L18 0Z"),
        _DOORS[number] if people else Tone.SUN,
        line=line,
    )
    plate.dot(x + 11 * scale, y - 32 * scale, 2.2 * scale**0.5)
    plate.line(put("M-7 -56C-6 -63 6 -63 7 -56Z"), 1.2)
    plate.shape(put("M-30 0L30 0L33 9L-33 9Z"), Tone.CREAM, line=line, slip=(1, 1))
    if not people:
        _nobody_yet(plate, x, y, scale, line)
    for who, slot in zip(people, _ORDER[len(people)], strict=False):
        a, b = _SLOTS[slot]
        _window(plate, x + a * scale, y + b * scale, scale, who, quiet=quiet)
    if len(people) == PER_HOUSE:
        _attic(plate, x, y - 192 * scale, scale, people[-1], quiet=quiet)


def _walls(plate: Plate, put: Callable[[str], str], line: float, roof: Tone) -> None:
    plate.shape(put("M42 -222L41 -257L67 -259L66 -200Z"), roof, line=line)
    plate.line(put("M37 -258L71 -260"), line * 1.3)
    plate.shape(put("M-92 0L-90 -160L2 -252L92 -162L93 0Z"), Tone.CREAM, line=line)
    plate.shape(
        put("M-114 -150L-3 -267L4 -267L114 -153L104 -142L1 -245L-103 -139Z"), roof, line=line
    )
    plate.line(
        put("M-84 -17L-73 -16M-72 -9L-60 -9M70 -86L82 -85M62 -77L72 -78M-86 -86L-76 -85"), 1.0
    )


def _nobody_yet(plate: Plate, x: float, y: float, scale: float, line: float) -> None:
    """Light the door and leave the windows dark."""
    plate.line(
        at(x, y, scale)("M-30 -68L-38 -74M30 -68L38 -74M0 -88L0 -97M-34 -40L-43 -41M34 -40L43 -41"),
        1.5,
    )
    for a, b in _SLOTS:
        _dark_window(plate, at(x + a * scale, y + b * scale, scale), line)


def _dark_window(plate: Plate, put: Callable[[str], str], line: float) -> None:
    plate.shape(put("M-19 26L-19 -20L19 -20L19 26Z"), Tone.DUSK, line=line)
    plate.line(put("M0 -20L0 26M-19 3L19 3"), 1.2)
    plate.line(put("M-23 27L23 27"), line * 1.4)


def _window(plate: Plate, x: float, y: float, scale: float, who: Person, *, quiet: bool) -> None:
    put = at(x, y, scale)
    line = 1.7 if scale > 0.7 else 1.25
    pane = put("M-19 26L-19 -20L19 -20L19 26Z")
    plate.shape(pane, Tone.SUN, line=0, slip=(0.8, 0.9))
    if quiet:
        _curtain(plate, box(x - 19 * scale, y - 2 * scale, 38 * scale, 28 * scale), who, line)
    else:
        somebody(plate, x, y + 26 * scale, 41 * scale, who, line=line * 0.8)
    plate.line(pane, line)
    plate.line(put("M-24 -25L-30 -31M24 -25L30 -31M0 -26L0 -33"), line * 0.75)
    plate.line(put("M-23 27L23 27"), line * 1.45)


def _attic(plate: Plate, x: float, y: float, scale: float, who: Person, *, quiet: bool) -> None:
    put = at(x, y, scale)
    line = 1.7 if scale > 0.7 else 1.25
    pane = oval(x, y, 21 * scale, 22 * scale)
    plate.shape(pane, Tone.SUN, line=0, slip=(0.8, 0.9))
    if quiet:
        half = put("M-20.5 3L20.5 3C18 17 8 22 0 22C-8 22 -18 17 -20.5 3Z")
        _curtain(plate, half, who, line)
    else:
        somebody(plate, x, y + 17 * scale, 34 * scale, who, line=line * 0.8)
        plate.line(put("M-13 17L13 17"), line)
    plate.line(pane, line)
    plate.line(put("M-18 -18L-23 -24M18 -18L23 -24"), line * 0.75)


def _curtain(plate: Plate, path: str, who: Person, line: float) -> None:
    plate.shape(path, who.tone, line=line * 0.8, pattern=who.pattern, slip=(0.5, 0.6), gap=0.9)
