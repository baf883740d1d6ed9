"""Our rings where there is little room: a band for each, with everybody standing in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.palette import Tone
from familybook.drawings.pages.people.legend import DASHES, WEIGHTS, Room
from familybook.drawings.pages.people.rings import Seat, Thing, draw_seat
from familybook.drawings.parts.things import home
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import fitted, height_of

_GROUNDS = (Tone.PAGE, Tone.TINT, Tone.HILL)
_HIGH = 28.0
_NAME = 14.0
_WIDEST = 130.0
_GAP = 14.0
_HEAD = 19.0
_SMALL = 12.0


_Bad = tuple[int, float]
"""How many stand alone in a row, then how uneven the rows are."""


@dataclass(frozen=True, slots=True)
class _Standing:
    """Somebody with their name in lines."""

    seat: Seat
    lines: tuple[str, ...]
    wide: float


@dataclass(frozen=True, slots=True)
class Bands:
    """The drawing, and the seats whose names do not fit in it."""

    drawing: Drawing
    untold: tuple[Seat, ...]


def bands(seats: Sequence[Seat], names: Sequence[str], room: Room, says: str) -> Bands:
    """Draw a band for each ring that somebody stands in; `names` are those of the rings."""
    plate = Plate()
    untold: list[Seat] = []
    y = 2.0
    for ring, name in enumerate(names):
        standing = []
        for seat in seats:
            if seat.ring == ring:
                found = _standing(seat, room)
                standing += [found] if found is not None else []
                untold += [] if found is not None else [seat]
        if standing:
            y += _band(plate, standing, ring, name, y, room) + 5
    return Bands(plate.drawing(room.wide, y, says), tuple(untold))


def _standing(seat: Seat, room: Room) -> _Standing | None:
    voice = _voice(seat)
    lines = fitted(seat.name, _WIDEST, size=_NAME, letters=room.letters, voice=voice, most=2)
    if lines is None:
        return None
    wide = max(room.letters.width(line, _NAME, voice) for line in lines)
    return _Standing(seat, lines, max(wide, _HIGH) + _GAP)


def _voice(seat: Seat) -> Voice:
    return Voice.ITALIC if seat.thing is Thing.STOOL else Voice.BOLD


def _rows(standing: Sequence[_Standing], wide: float) -> Iterator[list[_Standing]]:
    row: list[_Standing] = []
    for one in standing:
        if row and sum(other.wide for other in row) + one.wide > wide:
            yield row
            row = []
        row.append(one)
    yield row


def _even_rows(standing: Sequence[_Standing], wide: float) -> list[list[_Standing]]:
    """Return as few rows as can be, about as long as each other: nobody stands alone in one."""
    least = sum(1 for _ in _rows(standing, wide))
    # The best way for the first so many to stand in so many rows, and how bad it is.
    best: dict[tuple[int, int], tuple[_Bad, list[list[_Standing]]]] = {(0, 0): ((0, 0.0), [])}
    for end in range(1, len(standing) + 1):
        for begin in range(end - 1, -1, -1):
            row = list(standing[begin:end])
            long = sum(one.wide for one in row)
            if long > wide and len(row) > 1:
                break
            for count in range(1, least + 1):
                if (begin, count - 1) not in best:
                    continue
                (alone, squares), rows = best[begin, count - 1]
                bad = (alone + (len(row) == 1), squares + long**2)
                if (end, count) not in best or bad < best[end, count][0]:
                    best[end, count] = bad, [*rows, row]
    return best[len(standing), least][1]


def _places(row: Sequence[_Standing], wide: float) -> Iterator[float]:
    """Yield where each of a row stands: in columns as wide as each other, if the names allow."""
    each = wide / len(row)
    spare = (wide - sum(one.wide for one in row)) / len(row)
    even = all(one.wide <= each for one in row)
    x = 12.0
    for one in row:
        room = each if even else one.wide + spare
        yield x + room / 2
        x += room


def _name_height(row: Sequence[_Standing], room: Room) -> float:
    return max(height_of(one.lines, _NAME, room.letters, _voice(one.seat)) for one in row)


def _band(
    plate: Plate, standing: Sequence[_Standing], ring: int, name: str, y: float, room: Room
) -> float:
    """Draw one band from the height y; return how high it is."""
    inner = room.wide - 24 - (58 if ring == 0 else 0)
    rows = _even_rows(standing, inner)
    high = _HEAD + sum(_HIGH + _name_height(row, room) + 8 for row in rows)
    plate.ground(box(3, y, room.wide - 6, high, 12), _GROUNDS[ring], wobble=1.8)
    dash = DASHES[ring]
    plate.line(f"M6 {y + high}L{room.wide - 6} {y + high}", WEIGHTS[ring], dash=dash, wobble=0.8)
    flip = room.from_right
    edge = room.wide - 14 if flip else 14
    plate.label(
        (f"{name[:1].upper()}{name[1:]}",),
        (edge, y + _SMALL + 1.5),
        size=_SMALL,
        letters=room.letters,
        tone=Tone.SOFT,
        align=Align.RIGHT if flip else Align.LEFT,
    )
    if ring == 0:
        home(plate, 40 if flip else room.wide - 40, y + high - 8, 44, line=1.4)
    top = y + _HEAD
    for row in rows:
        for one, at in zip(row, _places(row, inner), strict=True):
            _stand(plate, one, room.wide - at if flip else at, top, room)
        top += _HIGH + _name_height(row, room) + 8
    return high


def _stand(plate: Plate, one: _Standing, x: float, top: float, room: Room) -> None:
    draw_seat(plate, one.seat, x, top + _HIGH, _HIGH)
    plate.label(
        one.lines,
        (x, top + _HIGH + _NAME),
        size=_NAME,
        letters=room.letters,
        voice=_voice(one.seat),
        align=Align.CENTRE,
        role=Role.ITEM,
    )
