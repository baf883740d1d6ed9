"""Three rings round our home, with everybody who is ours in them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from familybook.core.drawing import Align, Drawing, Point, Ring, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.pages.people.legend import (
    DASHES,
    LABEL,
    WEIGHTS,
    Room,
    draw_legend,
    legend_rows,
)
from familybook.drawings.pages.people.seating import Cell, Fit, Seating, seated
from familybook.drawings.parts.people import figure
from familybook.drawings.parts.pets import Pet, pet
from familybook.drawings.parts.things import Building, ball, building, home, pennants, stool
from familybook.drawings.plate.grooves import dashes, groove
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import lines_of, oval, pebble, wobbled
from familybook.drawings.plate.wording import fitted, number_disc, pitch_of

_MIDDLE: Point = (66, 60)
_GROUNDS = ((2, Tone.HILL, 3), (1, Tone.TINT, 9), (0, Tone.PAGE, 5))
BALL = "ball"
"""What a group is drawn as that plays; the others have flags."""

_STOOL = 0.66
"""How high a stool is beside whoever would sit on it."""

_MOST = 72
"""How many the rings can hold, even as numbers."""


class Thing(StrEnum):
    """What somebody or something is drawn as."""

    PERSON = "person"
    PET = "pet"
    PLACE = "place"
    GROUP = "group"
    STOOL = "stool"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Somebody in a ring: 0 in our home, 1 close, 2 further. Without a name, a line to write."""

    name: str
    ring: int
    thing: Thing = Thing.PERSON
    pattern: Pattern = Pattern.PLAIN
    tone: Tone = Tone.MINT
    picture: str = ""
    """What pet, building or group it is: the value of a `Pet` or `Building`, or `BALL`."""


@dataclass(frozen=True, slots=True)
class _Card:
    """A seat, and how its name is shown: in lines, or as a number told underneath."""

    seat: Seat
    high: float
    size: float
    lines: tuple[str, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Rings:
    """The drawing; the seats it tells by number; and those it has no place for."""

    drawing: Drawing
    numbered: tuple[tuple[int, Seat], ...]
    untold: tuple[Seat, ...]


def rings(
    seats: Sequence[Seat], spare: Sequence[Seat], room: Room, *, legend: Sequence[str], says: str
) -> Rings:
    """Draw the rings with all the seats, and as many of the spare ones as leave room.

    Names that do not fit become numbers; if all are too many, every name does.
    """
    keys = tuple(legend_rows(legend, room))
    high = room.high - len(keys) * 26 - 14
    outer = (room.wide / 2 - 3, high / 2 - 3)
    round_one = (outer[0], min(outer))
    seats = sorted(seats, key=lambda seat: seat.ring)
    shown, untold = seats[:_MOST], tuple(seats[_MOST:])
    ovals = tuple(dict.fromkeys((round_one, outer)))
    for fit, cards, oval_ in _attempts(shown, spare, room.letters, ovals):
        cells = [_cell(card, room.letters) for card in cards]
        found = seated(cells, oval_, _MIDDLE, fit)
        if found is not None:
            numbered = tuple((card.number, card.seat) for card in cards if card.number)
            drawing = _drawn(cards, found, room, keys, says)
            return Rings(drawing, numbered, untold)
    empty = seated((), round_one, _MIDDLE) or Seating((round_one,) * 3, ())
    return Rings(_drawn((), empty, room, keys, says), (), tuple(seats))


@dataclass(frozen=True, slots=True)
class _Style:
    """How high figures stand, how large names are, and how wide they may be; 0 for numbers.

    It is for `most` people, and with stools to `spare` or without.
    """

    high: float
    size: float
    widest: float
    most: int
    spare: bool = False


_LARGE = _Style(44, 16, 116, 9, spare=True)
_USUAL = _Style(36, LABEL, 104, 24, spare=True)
_TIGHT = _Style(29, LABEL, 84, 45)
_NUMBERS = _Style(27, LABEL, 0, 45)
_ONLY_NUMBERS = _Style(0, LABEL, 0, _MOST)


_WHOLE = (Fit.WHOLE, Fit.HOME)
_MOST_WHOLE = 10
"""How many can stand clear of every line, or of that round our home."""

_TRIES = (
    (Fit.WHOLE, _LARGE),
    (Fit.HOME, _LARGE),
    (Fit.HOME, _USUAL),
    (Fit.CLEAR, _USUAL),
    (Fit.LOOSE, _LARGE),
    (Fit.LOOSE, _USUAL),
    (Fit.LOOSE, _TIGHT),
    (Fit.LOOSE, _NUMBERS),
    (Fit.LOOSE, _ONLY_NUMBERS),
)
"""How the rings are tried, the best way first."""


def _attempts(
    seats: Sequence[Seat], spare: Sequence[Seat], letters: Letters, ovals: Sequence[Point]
) -> Iterator[tuple[Fit, tuple[_Card, ...], Point]]:
    """Yield ways to show everybody, the best one first."""
    for fit, style in _TRIES:
        if len(seats) > min(style.most, _MOST_WHOLE if fit in _WHOLE else _MOST):
            continue
        fewest = _least(spare, fit) if style is _USUAL else len(spare)
        numbers = range(len(spare), fewest - 1, -1) if style.spare else (0,)
        for oval_ in ovals if style.spare else ovals[-1:]:
            for number in numbers:
                yield fit, _cards((*seats, *spare[:number]), letters, style), oval_


def _least(spare: Sequence[Seat], fit: Fit) -> int:
    """Return how many spare stools stay for as long as lines can be whole: most of them."""
    if fit is Fit.LOOSE:
        return 0
    return -(-len(spare) * 2 // 3) if fit in _WHOLE else len(spare)


def _cards(seats: Sequence[Seat], letters: Letters, style: _Style) -> tuple[_Card, ...]:
    cards: list[_Card] = []
    count = itertools.count(1)
    for seat in seats:
        voice = Voice.ITALIC if seat.thing is Thing.STOOL else Voice.BOLD
        lines = fitted(seat.name, style.widest, size=style.size, letters=letters, voice=voice)
        number = 0 if lines is not None else next(count)
        high = style.high * (_STOOL if seat.thing is Thing.STOOL else 1)
        cards.append(_Card(seat, high, style.size, lines or (), number))
    return tuple(cards)


def _voice(card: _Card) -> Voice:
    return Voice.ITALIC if card.seat.thing is Thing.STOOL else Voice.BOLD


def _words_size(card: _Card, letters: Letters) -> Point:
    if card.number:
        side = 2 * max(LABEL * 0.72, letters.width(str(card.number), LABEL, Voice.BOLD) / 2 + 4)
        return side, side
    if not card.seat.name.strip():
        return 74.0, 24.0
    voice = _voice(card)
    wide = max(letters.width(line, card.size, voice) for line in card.lines)
    return wide, len(card.lines) * pitch_of(card.lines, card.size, letters, voice)


def _cell(card: _Card, letters: Letters) -> Cell:
    wide, high = _words_size(card, letters)
    return Cell(card.seat.ring, max(wide, card.high * 1.2) + 9, high + card.high + 9)


def _drawn(
    cards: Sequence[_Card],
    seating: Seating,
    room: Room,
    keys: Sequence[Sequence[tuple[int, str]]],
    says: str,
) -> Drawing:
    plate = Plate()
    x, y = room.wide / 2, seating.rings[2][1] + 3
    for ring, tone, seed in _GROUNDS:
        rx, ry = seating.rings[ring]
        plate.ground(pebble(x, y, rx, ry, seed=seed, corners=14, rough=0.012), tone)
    boxes: list[tuple[float, float, float, float]] = []
    for card, (dx, dy) in zip(cards, seating.places, strict=True):
        cell = _cell(card, room.letters)
        boxes.append((x + dx, y + dy, cell.wide / 2 + 1, cell.high / 2 + 1))
    for ring in (2, 1, 0):
        _ring(plate, (x, y), seating.rings[ring], ring, boxes)
    home(plate, x, y + 22, 46)
    for card, (cx, cy, _, half) in zip(cards, boxes, strict=True):
        _somebody(plate, card, cx, cy - half + 5, room.letters)
    top = 2 * seating.rings[2][1] + 14
    draw_legend(plate, keys, top, room)
    return plate.drawing(room.wide, top + len(keys) * 26, says)


def _ring(
    plate: Plate,
    middle: Point,
    radii: Point,
    ring: int,
    boxes: Sequence[tuple[float, float, float, float]],
) -> None:
    """Draw a ring that stops for words and figures."""
    line = wobbled(lines_of(oval(*middle, *radii))[0][0], 1.6)
    pieces: list[list[Point]] = [[]]
    for point in (*line, line[0]):
        if any(abs(point[0] - x) < w and abs(point[1] - y) < h for x, y, w, h in boxes):
            pieces.append([])
        else:
            pieces[-1].append(point)
    marks: list[Ring] = []
    dash = DASHES[ring]
    for piece in pieces:
        if len(piece) < 3:
            continue
        parts = dashes(piece, *dash) if dash else [tuple(piece)]
        marks += [groove(part, WEIGHTS[ring], taper=dash is None) for part in parts]
    plate.fill(tuple(marks), Tone.INK)


def _somebody(plate: Plate, card: _Card, x: float, top: float, letters: Letters) -> None:
    if card.high:
        high = card.high / (_STOOL if card.seat.thing is Thing.STOOL else 1)
        draw_seat(plate, card.seat, x, top + card.high, high)
    y = top + card.high
    if card.number:
        number_disc(plate, card.number, x, y + LABEL * 0.72 + 3, letters, size=LABEL)
    elif not card.seat.name.strip():
        plate.rule(x - 36, y + 24, 72)
    else:
        plate.label(
            card.lines,
            (x, y + card.size + 1),
            size=card.size,
            letters=letters,
            voice=_voice(card),
            align=Align.CENTRE,
            role=Role.ITEM,
        )


def draw_seat(plate: Plate, seat: Seat, x: float, y: float, high: float) -> None:
    """Draw somebody or something standing at x, y, without the name."""
    match seat.thing:
        case Thing.PERSON:
            figure(plate, x, y, high, pattern=seat.pattern, tone=seat.tone, line=1.5)
        case Thing.PET:
            kind = Pet(seat.picture) if seat.picture in set(Pet) else Pet.DOG
            pet(plate, x, y, high * 0.95, 1.3, kind=kind, pattern=seat.pattern, tone=seat.tone)
        case Thing.PLACE:
            known = seat.picture in set(Building)
            building(plate, x, y - 1, high, Building(seat.picture) if known else Building.HOUSE)
        case Thing.GROUP if seat.picture == BALL:
            ball(plate, x, y - 2, high * 0.78)
        case Thing.GROUP:
            pennants(plate, x, y - 2, high * 0.8)
        case Thing.STOOL:
            stool(plate, x, y - 1, high * _STOOL)
