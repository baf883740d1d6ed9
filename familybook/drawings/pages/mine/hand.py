"""The outline of a hand: a place at each finger for somebody to talk to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.wording import fitted, number_disc, numbers, words_about

FINGERS = 5
PEN = 39.69
"""Fourteen millimetres: from one line to write on to the next, where a child writes."""

_NAMES = 25.0
_THUMB = 122.0
_TIPS = (_THUMB, 166.0, 178.0, 170.0, 148.0)
"""How far each finger reaches, the thumb first."""

_SLEEVE = 20.0
_AFTER = 12.0
_SIZE = 14.0


Look = tuple[Pattern, Tone]
At = Callable[[float, float], Point]
"""Puts a place of the hand on its sheet, from whichever side it reaches in."""


@dataclass(frozen=True, slots=True)
class Near:
    """Somebody at a finger: their name, and their look if they are in the book."""

    name: str
    look: Look | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """The hand drawn, and which of those near are told below it instead, from 0."""

    drawing: Drawing
    told: tuple[int, ...]


def hand(
    near: Sequence[Near],
    wide: float,
    letters: Letters,
    *,
    from_right: bool,
    says: str,
    sleeve: Look = (Pattern.PLAIN, Tone.SKY),
    first_number: int = 1,
    more: str = "",
) -> Held:
    """Draw a hand that lies on its side with a name at each finger, or lines to write on.

    What is told below has numbers from `first_number`; `more` leads to those past the fifth.
    """
    pitch = _NAMES if near else letters.by_hand(PEN)
    plate = Plate()

    def at(x: float, y: float) -> Point:
        return (wide - x - _SLEEVE if from_right else x + _SLEEVE, y)

    high = pitch * (FINGERS - 0.2) + 20
    ground = at(96, high * 0.56)
    plate.ground(pebble(*ground, 94, high * 0.44, seed=5), Tone.BLUSH)
    plate.shape(_outline(pitch, at), Tone.CREAM, line=1.8)
    _creases(plate, pitch, at)
    _cuff(plate, pitch, at, sleeve)
    if not near:
        _lines(plate, pitch, at, wide, from_right=from_right)
        return Held(plate.drawing(wide, high, says), ())
    told = _names(plate, near, at, wide, letters, first_number, from_right=from_right)
    if len(near) > FINGERS:
        first = first_number + len(told)
        rest = f"{more} {numbers(first, first + len(near) - FINGERS - 1)}"
        _lead(plate, rest, at(20, high + 8), letters, from_right=from_right)
        high += 20
    return Held(plate.drawing(wide, high, says), (*told, *range(FINGERS, len(near))))


@cache
def hand_large(line: float = 4.6, tone: Tone = Tone.CREAM) -> Drawing:
    """Draw the bare hand, to be made smaller."""
    plate = Plate()
    plate.shape(_outline(30.0, lambda x, y: (x, y)), tone, line=line, slip=(4, 4))
    return plate.drawing(190, 160)


@cache
def hand_mark() -> Drawing:
    """Draw the bare hand as a page mark."""
    plate = Plate()
    plate.place(hand_large(11.0, Tone.BLUSH), -1, 0, 0.09)
    return plate.drawing(17, 16)


def _lines(plate: Plate, pitch: float, at: At, wide: float, *, from_right: bool) -> None:
    """Draw a line to write on at each finger."""
    for finger, tip in enumerate(_TIPS):
        (x, y), room = at(tip + _AFTER, _row(finger, pitch)), _room(wide, tip)
        plate.rule(x - room if from_right else x, y + pitch * 0.3, room)


def _names(
    plate: Plate,
    near: Sequence[Near],
    at: At,
    wide: float,
    letters: Letters,
    first_number: int,
    *,
    from_right: bool,
) -> tuple[int, ...]:
    """Set a name or a number at each finger; return which have a number."""
    told: list[int] = []
    for finger, (one, tip) in enumerate(zip(near, _TIPS, strict=False)):
        y = _row(finger, _NAMES)
        number = first_number + len(told)
        if not _named(
            plate,
            one,
            at(tip + _AFTER, y),
            _room(wide, tip),
            letters,
            number=number,
            from_right=from_right,
        ):
            told.append(finger)
        _disc(plate, one, at(tip - 13, y))
    return tuple(told)


def _lead(plate: Plate, rest: str, at: Point, letters: Letters, *, from_right: bool) -> None:
    """Lead to those past the fifth, who are told below."""
    words_about(
        plate,
        (rest,),
        *at,
        size=12,
        letters=letters,
        tone=Tone.SOFT,
        align=Align.RIGHT if from_right else Align.LEFT,
        role=Role.ITEM,
    )


def _room(wide: float, tip: float) -> float:
    return wide - _SLEEVE - tip - _AFTER - 2


def _row(finger: int, pitch: float) -> float:
    return 14.0 + finger * pitch


def _named(
    plate: Plate,
    near: Near,
    at: Point,
    room: float,
    letters: Letters,
    *,
    number: int,
    from_right: bool,
) -> bool:
    """Set a name beside its finger, or a number; tell whether it is the name."""
    lines = fitted(near.name, room, size=_SIZE, letters=letters, voice=Voice.BOLD, most=1)
    if lines is None:
        number_disc(plate, number, at[0] + (-10 if from_right else 10), at[1], letters, size=12)
        return False
    words_about(
        plate,
        lines,
        *at,
        size=_SIZE,
        letters=letters,
        voice=Voice.BOLD,
        align=Align.RIGHT if from_right else Align.LEFT,
        role=Role.ITEM,
    )
    return True


def _disc(plate: Plate, near: Near, at: Point) -> None:
    if near.look is not None:
        disc(plate, *at, 7.0, *near.look)


def _cuff(plate: Plate, pitch: float, at: At, look: Look) -> None:
    """Draw the sleeve in the pattern of whose hand it is."""
    top, end = _row(2, pitch) - 29, _row(3, pitch) + 8
    near, far = at(-18, top)[0], at(9, top)[0]
    lean = 3 if far > near else -3
    plate.shape(
        f"M{near} {top + 3}Q{(near + far) / 2} {top - 2} {far} {top}"
        f"Q{far + lean} {(top + end) / 2} {far - lean} {end}"
        f"Q{(near + far) / 2} {end + 3} {near} {end - 2}Z",
        look[1],
        pattern=look[0],
        line=1.6,
    )


def _creases(plate: Plate, pitch: float, at: At) -> None:
    """Draw the small creases that make it a hand."""
    for finger in range(1, FINGERS):
        y = _row(finger, pitch)
        (x1, y1), (x2, y2) = at(_TIPS[finger] - 40, y - 5), at(_TIPS[finger] - 40, y + 5)
        plate.line(f"M{x1} {y1}L{x2} {y2}", 1.1)
    (x1, y1), (x2, y2), (x3, y3) = (
        at(40, _row(1, pitch) + 8),
        at(66, _row(2, pitch)),
        at(58, _row(3, pitch) + 10),
    )
    plate.line(f"M{x1} {y1}Q{x2} {y2} {x3} {y3}", 1.2)


def _outline(pitch: float, place: At) -> str:
    """Return the path of a hand whose fingers lie `pitch` apart."""
    half = min(pitch * 0.42, 13.0)
    rows = [_row(finger, pitch) for finger in range(FINGERS)]
    root = 100.0

    def at(x: float, y: float) -> str:
        put = place(x, y)
        return f"{put[0]:.2f} {put[1]:.2f}"

    first = rows[1] - half
    path = f"M{at(2, rows[2] - 24)}"
    path += f"C{at(20, rows[1] + 2)} {at(38, rows[0] + 14)} {at(62, rows[0] + 1)}"
    path += f"C{at(80, rows[0] - 9)} {at(96, rows[0] - 12)} {at(_THUMB - 14, rows[0] - 12)}"
    path += f"C{at(_THUMB + 4, rows[0] - 12)} {at(_THUMB + 2, rows[0] + 10)} "
    path += f"{at(_THUMB - 14, rows[0] + 11)}"
    path += f"C{at(98, rows[0] + 13)} {at(88, first - 4)} {at(root - 2, first)}"
    for finger in range(1, FINGERS):
        y, tip, bow = rows[finger], _TIPS[finger], half * 0.5
        path += f"L{at(tip - half, y - half)}"
        path += f"C{at(tip + half * 0.4, y - half)} {at(tip + half * 0.4, y + half)} "
        path += f"{at(tip - half, y + half)}L{at(root + 4, y + half)}"
        if finger < FINGERS - 1:
            below = rows[finger + 1] - half
            path += f"C{at(root - bow, y + half)} {at(root - bow, below)} {at(root + 4, below)}"
    end = rows[4] + half
    path += f"C{at(70, end + 6)} {at(48, end + 8)} {at(30, rows[4] - 6)}"
    return path + f"C{at(20, rows[3] + 12)} {at(10, rows[3] + 4)} {at(2, rows[3] + 2)}"
