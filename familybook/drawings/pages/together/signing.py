"""The back of the book: a frame of leaves, everybody in a row, and room for hands."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being, Person
from familybook.drawings.parts.people import somebody
from familybook.drawings.parts.vine import vine_frame
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, oval, pebble
from familybook.drawings.plate.wording import fitted, height_of, pitch_of

_INSET = 30.0
_SIDE = 96.0
_TITLE_TOP = 104.0
_LEAD = 15.0
_FOOT = 104.0
_DAY = 21.0
_OTHER_TITLE = 0.66
_ROW = 8
"""People in a row; more stand in another one behind."""

_TALL = 92.0
_MOST_LINES = 3
_LONGEST_RULE = 260.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Back:
    """What the back of the book says."""

    title: str
    lead: str
    finished: str
    """Our words over the day."""
    day: str
    """The day in words; empty leaves a line to write it on."""
    others: tuple[str, str, str, str] = ("", "", "", "")
    """What of all that is ours, in the second language of a book that has two."""


def back_cover(
    sheet: Point,
    people: Sequence[Person],
    back: Back,
    *,
    size: float,
    letters: Letters,
    says: str,
) -> Drawing:
    """Draw the back of the book; its middle stays empty on purpose."""
    plate = Plate()
    wide, high = sheet
    frame = Plate()
    patterns = [one.pattern for one in people] or list(Pattern)
    vine_frame(frame, wide - 2 * _INSET, high - 2 * _INSET, patterns)
    plate.place(frame.drawing(wide - 2 * _INSET, high - 2 * _INSET), _INSET, _INSET)
    y = _lines(
        plate,
        back.title,
        (wide / 2, _TITLE_TOP),
        wide - 2 * _SIDE,
        size,
        letters,
        voice=Voice.HEAD,
        tone=Tone.INK,
        role=Role.HEAD,
    )
    room, title, lead = wide - 2 * _SIDE, back.others[0], back.others[1]
    y = _other(plate, title, (wide / 2, y), room, size * _OTHER_TITLE, letters, voice=Voice.HEAD)
    y = _lines(plate, back.lead, (wide / 2, y + 8), room, _LEAD, letters, tone=Tone.SOFT)
    _other(plate, lead, (wide / 2, y), room, _LEAD, letters)
    foot = _foot(plate, back, wide, high - _FOOT, letters)
    if people:
        _row(plate, people, wide, foot - 30)
    return plate.drawing(wide, high, says)


def too_long(back: Back, sheet: Point, *, size: float, letters: Letters) -> tuple[str, ...]:
    """Return those words of the family that would fill the middle, which stays empty."""
    room = sheet[0] - 2 * _SIDE
    title = letters.wrap(back.title, max(14.0, size * 0.72), room, Voice.HEAD)
    day = letters.wrap(back.day, _DAY, room, Voice.HEAD)
    long = ((back.title, len(title)), (back.day, len(day)))
    return tuple(text for text, lines in long if lines > _MOST_LINES)


def further(sheet: Point, texts: Sequence[str], letters: Letters) -> tuple[Drawing, ...]:
    """Draw sheets of nothing but words, for those that are too long for the back."""
    made: list[Drawing] = []
    lines = [line for text in texts for line in letters.wrap(text, _LEAD, sheet[0] - 2 * _SIDE)]
    while lines:
        pitch = pitch_of(lines, _LEAD, letters)
        most = int((sheet[1] - 2 * _TITLE_TOP) / pitch)
        plate = Plate()
        plate.label(
            tuple(lines[:most]),
            (sheet[0] / 2, _TITLE_TOP + pitch),
            size=_LEAD,
            letters=letters,
            align=Align.CENTRE,
        )
        made.append(plate.drawing(*sheet))
        lines = lines[most:]
    return tuple(made)


def _lines(
    plate: Plate,
    text: str,
    at: Point,
    room: float,
    size: float,
    letters: Letters,
    *,
    voice: Voice = Voice.BODY,
    tone: Tone = Tone.INK,
    role: Role = Role.WORDS,
) -> float:
    """Set words in the middle from a height on, and return where they end."""
    lines = fitted(text, room, size=size, letters=letters, voice=voice, most=2)
    if lines is None:
        size = max(14.0, size * 0.72)
        lines = letters.wrap(text.strip(), size, room, voice)
    pitch = pitch_of(lines, size, letters, voice)
    plate.label(
        lines,
        (at[0], at[1] + (pitch - size * 1.22) / 2 + size * 0.92),
        size=size,
        letters=letters,
        voice=voice,
        tone=tone,
        align=Align.CENTRE,
        role=role,
    )
    return at[1] + height_of(lines, size, letters, voice)


def _other(
    plate: Plate,
    text: str,
    at: Point,
    room: float,
    size: float,
    letters: Letters,
    *,
    voice: Voice = Voice.BODY,
) -> float:
    """Set the second language of a line, if there is one, and return where it ends."""
    if not text:
        return at[1]
    return _lines(plate, text, at, room, size, letters, voice=voice, tone=Tone.SOFT)


def _foot(plate: Plate, back: Back, wide: float, low: float, letters: Letters) -> float:
    """Set the day we finished, its last line at about `low`; return where it begins."""
    room, finished, day = wide - 2 * _SIDE, back.others[2], back.others[3]
    more = sum(
        height_of(letters.wrap(text, _LEAD, room), _LEAD, letters)
        for text in (finished, day)
        if text
    )
    if not back.day:
        top = low - 46 - more
        y = _lines(plate, back.finished, (wide / 2, top), room, _LEAD, letters, tone=Tone.SOFT)
        _other(plate, finished, (wide / 2, y), room, _LEAD, letters)
        long = min(_LONGEST_RULE, room)
        plate.rule((wide - long) / 2, low + 6, long)
        return top
    lines = letters.wrap(back.day, _DAY, room, Voice.HEAD)
    top = low - height_of(lines, _DAY, letters, Voice.HEAD) - 22 - more
    y = _lines(plate, back.finished, (wide / 2, top), room, _LEAD, letters, tone=Tone.SOFT)
    y = _other(plate, finished, (wide / 2, y), room, _LEAD, letters)
    y = _lines(plate, back.day, (wide / 2, y + 2), room, _DAY, letters, voice=Voice.HEAD)
    _other(plate, day, (wide / 2, y), room, _LEAD, letters)
    return top


def _row(plate: Plate, people: Sequence[Person], wide: float, ground: float) -> None:
    """Draw everybody side by side, hand in hand; many stand in rows behind each other."""
    count = math.ceil(len(people) / _ROW)
    each = math.ceil(len(people) / count)
    rows = [people[n * each : (n + 1) * each] for n in range(count)]
    room = wide - 2 * _SIDE
    step = min(76.0, room / (each + 0.5 * (count > 1)))
    tall = min(_TALL, step * 1.42)
    reach = min(step * each / 2 + 26, room / 2 + 14)
    plate.ground(
        pebble(wide / 2, ground + 1, reach, 17, seed=4, rough=0.07), Tone.MEADOW, wobble=1.4
    )
    for behind in reversed(range(count)):
        aside = step / 4 * (-1 if behind % 2 else 1) if count > 1 else 0.0
        _line_up(plate, rows[behind], wide / 2 + aside, ground - behind * tall * 0.62, step, tall)


def _line_up(
    plate: Plate, row: Sequence[Person], middle: float, y: float, step: float, tall: float
) -> None:
    left = middle - step * (len(row) - 1) / 2
    sizes = (0.88, 1.0, 0.74, 1.04, 0.82)
    highs = [
        tall * (0.56 if one.being is Being.PET else sizes[n % len(sizes)])
        for n, one in enumerate(row)
    ]
    for n in range(len(row) - 1):
        if Being.PET in (row[n].being, row[n + 1].being):
            continue
        x, other = left + n * step + highs[n] * 0.2, left + (n + 1) * step - highs[n + 1] * 0.2
        one_y, other_y = y - highs[n] * 0.34, y - highs[n + 1] * 0.34
        plate.line(
            f"M{x} {one_y}Q{(x + other) / 2} {max(one_y, other_y) + 9} {other} {other_y}", 1.5
        )
    for n, one in enumerate(row):
        somebody(plate, left + n * step, y, highs[n], one)


def everybody(people: Sequence[Person], wide: float, high: float, says: str) -> Drawing:
    """Draw everybody as they stand on the back of the book, alone."""
    plate = Plate()
    if people:
        _row(plate, people, wide + 2 * _SIDE - 60, high - 20)
    moved = Plate()
    moved.place(plate.drawing(wide, high), 30 - _SIDE, 0)
    return replace(moved.drawing(wide, high), says=says)


def signing_mark() -> Drawing:
    """Draw a page mark: a hand's print, 16 points square."""
    plate = Plate()
    plate.shape(box(4.2, 7.0, 8.2, 7.6, 3.4), Tone.SUN, line=1.2, slip=(0.5, 0.5), wobble=0.3)
    for x, y in ((4.6, 4.9), (7.0, 3.2), (9.6, 3.2), (12.0, 5.0)):
        plate.shape(oval(x, y, 1.25, 2.1), Tone.SUN, line=1.1, slip=(0.4, 0.4), wobble=0.2)
    return plate.drawing(16, 16)
