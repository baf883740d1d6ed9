"""A sky with up to three ropes: a dotted balloon for then, a bold one for now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from familybook.core.blocks import Speaker
from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.balloon import (
    BALLOON_HIGH,
    BALLOON_WIDE,
    KNOTS,
    balloon,
    dotted_balloon,
    rope,
)
from familybook.drawings.parts.people import disc
from familybook.drawings.parts.plants import tuft
from familybook.drawings.parts.sky import cloud
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import fitted, height_of, number_disc, pitch_of

_SCALES = (1.35, 1.15, 0.88)
"""How large the bold balloon is, by how many ropes there are."""
_SMALLER = 0.76
"""How much smaller the dotted one is."""
_ABOVE = 16.0
_STAKE = 16.0
_TOPIC = 17.0
_NAME = 12.0
_NAME_ROW = 17.0
_DISC = 5.6
_NUMBER = 13.0
_MOST_ROWS = 2
_EDGE = 8.0
_MOST_CLOUDS = 3
_CLOUDS = (
    (0.16, 34.0, 0.62),
    (0.84, 46.0, 0.74),
    (0.34, 92.0, 0.5),
    (0.66, 30.0, 0.55),
    (0.5, 40.0, 0.6),
    (0.12, 130.0, 0.5),
    (0.88, 150.0, 0.5),
)
"""Where a cloud may be: across in parts of the sky, down in points, and its size."""
_CLOUD = (46.0, 30.0)
"""Half the width and height a cloud keeps free, at its full size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flight:
    """How high something was and is, from 0 to 10; None is not drawn. `look` is the balloon's."""

    topic: str = ""
    then: int | None = None
    now: int | None = None
    look: tuple[Pattern, Tone] = (Pattern.PLAIN, Tone.BERRY)
    by: tuple[Speaker, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The sheet the sky is drawn on, how its words run, and whether heights stand as numbers."""

    wide: float
    high: float
    letters: Letters
    from_right: bool = False
    numbers: bool = False
    first_number: int = 1
    """The number of the first rope whose topic is told elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sky:
    """The drawing, the ropes whose topics it only numbers, and those whose names it leaves out."""

    drawing: Drawing
    told: tuple[int, ...] = ()
    unnamed: tuple[int, ...] = ()


@dataclass(slots=True)
class _Foot:
    """What stands under each rope."""

    topics: list[tuple[str, ...] | None] = field(default_factory=list)
    names: list[list[list[Speaker]] | None] = field(default_factory=list)

    def high(self, letters: Letters) -> float:
        """Return the height of the words."""
        topics = [height_of(one or ("x",), _TOPIC, letters, Voice.HEAD) for one in self.topics]
        rows = max((len(one or ()) for one in self.names), default=0)
        return max(topics, default=0.0) + rows * _NAME_ROW


def sky(flights: Sequence[Flight], sheet: Sheet, says: str) -> Sky:
    """Draw up to three ropes under one sky; without any, three to fill in with a pen."""
    plate = Plate()
    count = len(flights) or len(_SCALES)
    cell = (sheet.wide - 2 * _EDGE) / count
    foot = _foot(flights, cell, sheet.letters)
    below = _STAKE + 12 + (foot.high(sheet.letters) if flights else 34.0) + 12
    scale = _SCALES[count - 1]
    ground = sheet.high - below
    pitch = (ground - _ABOVE - BALLOON_HIGH * scale) / KNOTS
    places = [count - 1 - n if sheet.from_right else n for n in range(count)]
    ropes = [_EDGE + cell * (place + 0.5) for place in places]
    up = [
        _ups(flight, (x, ground, pitch), (cell, scale), from_right=sheet.from_right)
        for flight, x in zip(flights, ropes, strict=False)
    ]
    _grounds(plate, sheet, ground, [one for pair in up for one in pair], ropes)
    told: list[int] = []
    for number, x in enumerate(ropes):
        rope(plate, x, ground, pitch)
        if not flights:
            plate.rule(x - cell * 0.36, sheet.high - 20, cell * 0.72)
            continue
        for one in up[number]:
            _fly(plate, one, x, flights[number], sheet)
        if foot.topics[number] is None:
            told.append(number)
        _label(plate, foot, number, (x, ground + _STAKE + 12), len(told), sheet)
    unnamed = tuple(n for n, rows in enumerate(foot.names) if rows is None)
    return Sky(
        drawing=plate.drawing(sheet.wide, sheet.high, says), told=tuple(told), unnamed=unnamed
    )


@dataclass(frozen=True, slots=True)
class _Up:
    """A balloon in the sky: its level, the middle of its basket, its size, and when it was so."""

    level: int
    x: float
    y: float
    size: float
    now: bool


def _ups(
    flight: Flight,
    rope_at: tuple[float, float, float],
    room: tuple[float, float],
    *,
    from_right: bool,
) -> list[_Up]:
    """Return the balloons of a rope: then on the side that is read first, now on the other."""
    x, ground, pitch = rope_at
    cell, scale = room
    before = 1 if from_right else -1
    out = min(cell * 0.265, 96.0)
    return [
        _Up(level, x + side * out, ground - level * pitch, size, now)
        for level, side, size, now in (
            (flight.then, before, scale * _SMALLER, False),
            (flight.now, -before, scale, True),
        )
        if level is not None
    ]


def _grounds(
    plate: Plate, sheet: Sheet, ground: float, up: Sequence[_Up], ropes: Sequence[float]
) -> None:
    wide, high = sheet.wide, sheet.high
    plate.ground(box(2, 3, wide - 5, ground + 6, 14), Tone.MIST, wobble=3.2)
    y = ground - 20
    plate.ground(
        f"M3 {y + 14}C{wide * 0.2} {y - 4} {wide * 0.4} {y + 10} {wide * 0.56} {y + 2}"
        f"S{wide * 0.86} {y - 8} {wide - 3} {y + 10}L{wide - 4} {high - 14}"
        f"C{wide * 0.8} {high} {wide * 0.3} {high - 6} 6 {high - 4}Z",
        Tone.MEADOW,
    )
    free = [
        (wide * across, down, size)
        for across, down, size in _CLOUDS
        if _is_free(wide * across, down, size, up, ropes)
    ]
    for x, down, size in free[:_MOST_CLOUDS]:
        cloud(plate, x, down, size, Tone.PAGE, line=1.7)
    for x, down in ((14, 30), (wide - 18, 22)):
        tuft(plate, x, ground + down, 0.9)


def _is_free(x: float, y: float, size: float, up: Sequence[_Up], ropes: Sequence[float]) -> bool:
    """Tell whether a cloud would stand clear of every balloon, and of the ropes."""
    wide, high = _CLOUD[0] * size, _CLOUD[1] * size
    return all(abs(x - one) > wide + 8 or y + high < _ABOVE + 60 for one in ropes) and all(
        abs(x - one.x) > wide + BALLOON_WIDE / 2 * one.size
        or y + high < one.y - BALLOON_HIGH * one.size
        or y - high > one.y
        for one in up
    )


def _fly(plate: Plate, one: _Up, x: float, flight: Flight, sheet: Sheet) -> None:
    """Draw a balloon, and the dotted line from its basket to the rope at x."""
    side = 1 if one.x > x else -1
    start, end = x + side * 9, one.x - side * 11 * one.size
    plate.line(
        f"M{min(start, end):.2f} {one.y:.2f}L{max(start, end):.2f} {one.y:.2f}",
        1.3,
        dash=(2.6, 3.4),
        taper=False,
    )
    if one.now:
        balloon(plate, one.x, one.y, one.size, flight.look, line=2.3)
    else:
        dotted_balloon(plate, one.x, one.y, one.size, Tone.MIST)
    if sheet.numbers:
        number_disc(plate, one.level, one.x, one.y - 66 * one.size, sheet.letters, size=_NUMBER)


def _foot(flights: Sequence[Flight], cell: float, letters: Letters) -> _Foot:
    foot = _Foot()
    for one in flights:
        foot.topics.append(
            fitted(one.topic, cell - 12, size=_TOPIC, letters=letters, voice=Voice.HEAD, most=2)
        )
        foot.names.append(_name_rows(one.by, cell - 12, letters))
    return foot


def _name_wide(speaker: Speaker, letters: Letters) -> float:
    return letters.width(speaker.name, _NAME, Voice.BOLD) + 2 * _DISC + 5


def _name_rows(by: Sequence[Speaker], room: float, letters: Letters) -> list[list[Speaker]] | None:
    """Return the names in rows, or None where they do not fit."""
    rows: list[list[Speaker]] = []
    left = 0.0
    for one in by:
        wide = _name_wide(one, letters)
        if wide > room:
            return None
        if not rows or wide + 10 > left:
            rows.append([])
            left = room + 10
        rows[-1].append(one)
        left -= wide + 10
    return rows if len(rows) <= _MOST_ROWS else None


def _label(
    plate: Plate,
    foot: _Foot,
    number: int,
    at: tuple[float, float],
    told: int,
    sheet: Sheet,
) -> None:
    x, y = at
    letters = sheet.letters
    lines = foot.topics[number]
    if lines is None:
        number_disc(plate, sheet.first_number + told - 1, x, y + 9, letters)
        y += height_of(("x",), _TOPIC, letters, Voice.HEAD)
    elif lines != ("",):
        pitch = pitch_of(lines, _TOPIC, letters, Voice.HEAD)
        first = y + (pitch - _TOPIC * 1.22) / 2 + _TOPIC * 0.9
        plate.label(
            lines,
            (x, first),
            size=_TOPIC,
            letters=letters,
            voice=Voice.HEAD,
            align=Align.CENTRE,
            role=Role.HEAD,
        )
        y += pitch * len(lines)
    for row in foot.names[number] or ():
        _names(plate, row, x, y + _NAME_ROW * 0.55, sheet)
        y += _NAME_ROW


def _names(plate: Plate, row: Sequence[Speaker], x: float, y: float, sheet: Sheet) -> None:
    """Set names, each after its disc, with their middle at x, y."""
    letters = sheet.letters
    wide = sum(_name_wide(one, letters) for one in row) + 10 * (len(row) - 1)
    side = -1 if sheet.from_right else 1
    at = x - side * wide / 2
    for one in row:
        disc(plate, at + side * _DISC, y, _DISC, one.pattern, one.tone)
        plate.label(
            (one.name,),
            (at + side * (2 * _DISC + 5), y + _NAME * 0.34),
            size=_NAME,
            letters=letters,
            voice=Voice.BOLD,
            tone=Tone.SOFT,
            align=Align.RIGHT if sheet.from_right else Align.LEFT,
        )
        at += side * (_name_wide(one, letters) + 10)
