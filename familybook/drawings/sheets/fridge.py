"""A fridge with two doors, notes on them under magnets. The fold runs between the doors."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from familybook.core.drawing import Drawing, Point
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.drawings.parts.people import disc, somebody
from familybook.drawings.parts.plants import flower
from familybook.drawings.parts.sky import sun
from familybook.drawings.parts.things import home
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box, oval
from familybook.drawings.sheets.leaflet import Part, Room, Set, columns, draw_set, high_of

FOLD = 12.0
"""Points on both sides of the fold that stay bare."""

_EDGE = 31.0
_FOOT = 8.0
_INSIDE = 13.0
_HANDLE = 34.0
"""Room at the side of a door that its handle takes."""

_SIZES = (20.0, 18.0, 16.0)
_MAGNET = 8.4
_MOST_GAP = 26.0
_FIGURE = 62.0
_PICTURE = 132.0
"""How high the picture is that hangs where there is room."""

_PAPERS = (Tone.CREAM, Tone.PAGE, Tone.TINT, Tone.BLUSH)
_LEANS = (1.6, -1.3, 1.1, -1.8)
_BARE_LOOKS = ((Pattern.PLAIN, Tone.SUN), (Pattern.PLAIN, Tone.BERRY), (Pattern.PLAIN, Tone.SKY))


def fridges(
    sheet: Point,
    first: Sequence[Part],
    second: Sequence[Part],
    people: Sequence[Person],
    *,
    letters: Letters,
    says: str,
    from_right: bool = False,
) -> tuple[Drawing, ...]:
    """Draw a fridge, and another one for each lot of notes that it cannot hold."""
    room = Room(
        wide=sheet[0] / 2 - FOLD - 3 - _EDGE - _INSIDE - _HANDLE,
        high=sheet[1] - 2 * _EDGE - _FOOT - 2 * _INSIDE,
        letters=letters,
        from_right=from_right,
    )
    doors = [columns(parts, room, _SIZES) for parts in (first, second)]
    made: list[Drawing] = []
    for left, right in zip_longest(*doors, fillvalue=()):
        plate = Plate()
        sides = (right, left) if from_right else (left, right)
        _body(plate, sheet)
        for number in (0, 1):
            _handle(plate, sheet, number)
        order = (1, 0) if from_right else (0, 1)
        for number in order:
            _door(plate, sides[number], people, (sheet, number), room)
        made.append(plate.drawing(*sheet, says))
    return tuple(made)


def _door_box(sheet: Point, number: int) -> tuple[float, float, float, float]:
    """Return left, top, width and height of a door."""
    left = _EDGE if number == 0 else sheet[0] / 2 + FOLD + 1
    return left, _EDGE, sheet[0] / 2 - FOLD - 3 - _EDGE, sheet[1] - 2 * _EDGE - _FOOT


def _body(plate: Plate, sheet: Point) -> None:
    for number in (0, 1):
        left, top, wide, high = _door_box(sheet, number)
        for foot in (left + 26, left + wide - 58):
            plate.shape(box(foot, top + high - 4, 32, _FOOT + 3, 4), Tone.STORM, line=1.6)
        plate.shape(box(left, top, wide, high, 18), Tone.MIST, line=2.2, wobble=1.4)


def _handle(plate: Plate, sheet: Point, number: int) -> None:
    left, top, wide, high = _door_box(sheet, number)
    x = left + wide - 24 if number == 0 else left + 12
    plate.shape(box(x, top + high * 0.3, 12, high * 0.34, 6), Tone.SKY, line=1.7, slip=(1, 1.2))
    for y in (0.33, 0.61):
        plate.line(f"M{x + 3} {top + high * y}h6", 1.2, wobble=0.2)


def _door(
    plate: Plate,
    notes: Sequence[Set],
    people: Sequence[Person],
    at: tuple[Point, int],
    room: Room,
) -> None:
    """Hang notes on a door, and the family under them where there is room."""
    sheet, number = at
    left, top, _, high = _door_box(sheet, number)
    x = left + (_INSIDE if number == 0 else _HANDLE)
    spare = room.high - high_of(notes, room)
    shown = _PICTURE if spare > _PICTURE + 3 * _INSIDE else 0.0
    if not shown and people and spare > _FIGURE + 2 * _INSIDE:
        shown = _FIGURE
    spare -= shown + _INSIDE if shown else 0
    more = min(_MOST_GAP, spare / (len(notes) + 1))
    y = top + _INSIDE + more * 0.6
    for count, note in enumerate(notes):
        if not note.part.bare:
            _paper(plate, note, (x, y), room, count + 2 * number)
            look = _look(people, count + 3 * number)
            _magnet(plate, x + room.wide / 2 + _LEANS[count % 4] * 12, y + 7, look)
        draw_set(plate, note, x, y, room)
        y += note.high + room.gap + more
    foot = (x, top + high - _INSIDE - 4, room.wide)
    if shown == _PICTURE:
        _picture(plate, people, foot)
    elif shown:
        _family(plate, people, foot)


def _look(people: Sequence[Person], number: int) -> tuple[Pattern, Tone]:
    looks = [(one.pattern, one.tone) for one in people] or list(_BARE_LOOKS)
    return looks[number % len(looks)]


def _paper(plate: Plate, note: Set, at: Point, room: Room, number: int) -> None:
    x, y = at
    lean = _LEANS[number % len(_LEANS)]
    wide, high = room.wide, note.high
    up, down = max(0.0, lean), max(0.0, -lean)
    heavy = note.part.heavy
    plate.shape(
        f"M{x + up} {y + down}L{x + wide - down} {y + up}L{x + wide - up} {y + high - down}"
        f"L{x + down} {y + high - up}Z",
        None if heavy else _PAPERS[number % len(_PAPERS)],
        line=3.0 if heavy else 1.5,
        slip=NO_SLIP if heavy else (1.7, 1.9),
    )


def _magnet(plate: Plate, x: float, y: float, look: tuple[Pattern, Tone]) -> None:
    disc(plate, x, y, _MAGNET, *look)


def _picture(plate: Plate, people: Sequence[Person], at: tuple[float, float, float]) -> None:
    """Hang up a picture of our home, with the family before it, at the foot of a door."""
    x, low, wide = at
    left, right, top = x + 22, x + wide - 20, low - _PICTURE
    plate.shape(
        f"M{left} {top + 3}L{right} {top}L{right - 2} {low - 6}L{left + 2} {low - 4}Z",
        Tone.PAGE,
        line=1.5,
    )
    ground = low - 20
    middle = (left + right) / 2
    plate.ground(oval(middle, ground - 2, (right - left) * 0.42, 13), Tone.MEADOW)
    sun(plate, right - 44, top + 38, 12, rays=10, line=1.4)
    home(plate, left + 62, ground, 74)
    start, far = left + 110, right - 26
    if people:
        _standing(plate, people, (start, ground + 3, far - start), 52)
    else:
        for n, flip in enumerate((18, 74, 126)):
            flower(plate, min(far, start + flip), ground + 2, 0.9 + n % 2 * 0.2)
    _magnet(plate, middle - 14, top + 8, _look(people, 1))


def _family(plate: Plate, people: Sequence[Person], at: tuple[float, float, float]) -> None:
    """Draw the family as magnets, at the foot of a door."""
    _standing(plate, people, at, _FIGURE)


def _standing(
    plate: Plate, people: Sequence[Person], at: tuple[float, float, float], most: float
) -> None:
    """Draw people beside each other, as high as there is room for all of them."""
    x, low, wide = at
    apart = min(56.0, wide / len(people))
    high = min(most, apart * 1.3)
    start = x + wide / 2 - apart * (len(people) - 1) / 2
    for number, one in enumerate(people):
        somebody(plate, start + number * apart, low, high, one)
