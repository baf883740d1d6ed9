"""One side of a test sheet: a ruler, the edges, which way is up, and a large number."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.edition import MM
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box, oval

RULER = 100 * MM
EDGE = 10 * MM
"""As near to the edge as any page of a book comes."""

_ARM = 12 * MM
_NUMBER, _TITLE, _BODY, _SMALL = 54.0, 22.0, 14.0, 12.0
_DISC = 42.0
_ROOM = 330.0
"""The longest line of words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one side of a test sheet says."""

    number: str
    title: str
    up: str
    lines: tuple[str, ...]
    ruler: str
    edge: str


def trial_side(
    sheet: Point, told: Told, letters: Letters, picture: Drawing | None = None
) -> Drawing:
    """Draw a side; a `picture` shows how the sheet is turned over."""
    wide, high = sheet
    plate = Plate()
    _draw_edges(plate, wide, high, told, letters)
    _draw_ruler(plate, wide / 2 - RULER / 2, high - 30 * MM, told, letters)
    _draw_upright_ruler(plate, 22 * MM, high / 2 - RULER / 2)
    middle, y = wide / 2, EDGE + 22.0
    plate.line(f"M{middle} {y + 44}V{y}", 5.0, taper=False)
    plate.line(f"M{middle - 18} {y + 18}L{middle} {y}L{middle + 18} {y + 18}", 5.0, taper=False)
    y += 64
    y += plate.label((told.up,), (middle, y), size=_BODY, letters=letters, align=Align.CENTRE)
    y += _DISC + 4
    plate.shape(oval(middle, y, _DISC), Tone.SUN, line=2.4)
    plate.label(
        (told.number,),
        (middle, y + _NUMBER * 0.36),
        size=_NUMBER,
        letters=letters,
        voice=Voice.HEAD,
        align=Align.CENTRE,
    )
    y += _DISC + 34
    y += _words(plate, told.title, (middle, y), _TITLE, letters, Voice.HEAD) + 4
    for line in told.lines:
        y += _words(plate, line, (middle, y), _BODY, letters) + 5
    if picture is not None:
        room = max(0.0, high - 36 * MM - y)
        scale = min(1.1, room / picture.size[1])
        plate.place(picture, middle - picture.size[0] * scale / 2, y, scale)
    return plate.drawing(wide, high, told.title)


def _words(
    plate: Plate,
    text: str,
    at: Point,
    size: float,
    letters: Letters,
    voice: Voice = Voice.BODY,
) -> float:
    lines = letters.wrap(text, size, _ROOM, voice)
    role = Role.HEAD if voice is Voice.HEAD else Role.WORDS
    return plate.label(
        lines, at, size=size, letters=letters, voice=voice, align=Align.CENTRE, role=role
    )


def _draw_edges(plate: Plate, wide: float, high: float, told: Told, letters: Letters) -> None:
    """Mark how near to each edge a page of a book comes."""
    for x, across in ((EDGE, _ARM), (wide - EDGE, -_ARM)):
        for y, down in ((EDGE, _ARM), (high - EDGE, -_ARM)):
            path = f"M{x + across} {y}L{x} {y}L{x} {y + down}"
            plate.line(path, 1.2, wobble=0.0, taper=False)
    plate.label((told.edge,), (EDGE + 6, EDGE + 18), size=_SMALL, letters=letters)


def _draw_ruler(plate: Plate, x: float, y: float, told: Told, letters: Letters) -> None:
    plate.line(f"M{x} {y}h{RULER}", 1.2, wobble=0.0, taper=False)
    for millimetre in range(101):
        at = x + millimetre * MM
        tall = 14.0 if millimetre % 10 == 0 else 9.0 if millimetre % 5 == 0 else 5.0
        plate.line(f"M{at:.3f} {y}v{-tall}", 0.7, wobble=0.0, taper=False)
        if millimetre % 10 == 0:
            number = str(millimetre // 10)
            place = (at, y - 18)
            plate.label((number,), place, size=_SMALL, letters=letters, align=Align.CENTRE)
    place = (x + RULER / 2, y + 18)
    plate.label((told.ruler,), place, size=_SMALL, letters=letters, align=Align.CENTRE)


def _draw_upright_ruler(plate: Plate, x: float, y: float) -> None:
    plate.line(f"M{x} {y}v{RULER}", 1.2, wobble=0.0, taper=False)
    for millimetre in range(101):
        at = y + millimetre * MM
        wide = 14.0 if millimetre % 10 == 0 else 9.0 if millimetre % 5 == 0 else 5.0
        plate.line(f"M{x} {at:.3f}h{-wide}", 0.7, wobble=0.0, taper=False)


def small_side(number: str = "", *, on_head: bool = False) -> Drawing:
    """Draw a back as it may stand, small, to be chosen on the screen."""
    plate = Plate()
    plate.shape(box(6, 2, 44, 56, 2), line=1.8, slip=NO_SLIP)
    tip, tail = (48, 14) if on_head else (12, 46)
    back = -9 if on_head else 9
    plate.line(f"M28 {tail}V{tip}", 2.6, taper=False)
    plate.line(f"M19 {tip + back}L28 {tip}L37 {tip + back}", 2.6, taper=False)
    if number:
        plate.label((number,), (42, 54), size=12, letters=EvenLetters(), align=Align.CENTRE)
    return plate.drawing(56, 60)
