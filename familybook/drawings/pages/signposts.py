"""Three small signposts on a green: what to do with a book on what sort of day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.plants import bird, flower, tuft
from familybook.drawings.parts.sky import storm_cloud, sun
from familybook.drawings.parts.things import phone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.wording import height_of, pitch_of

_HEAD = 15.0
_DO = 14.0
_PICTURE = 51.0
_GAP = 12.0
_POINT = 12.0
_SIDE = 9.0
_POST = (34.0, 25.0, 30.0)
"""How much of each post is seen under its board."""

_GREEN = 25.0


class Sight(Enum):
    """What stands on top of a signpost."""

    SUN = Tone.TINT
    STORM = Tone.MIST
    PHONE = Tone.BLUSH


@dataclass(frozen=True, slots=True)
class Sign:
    """What a board asks, what it says to do, and what stands on top of it."""

    ask: str
    do: str
    sight: Sight


def signposts(
    signs: Sequence[Sign], wide: float, letters: Letters, says: str, *, from_right: bool = False
) -> Drawing:
    """Draw the signposts side by side; their boards grow with their words."""
    plate = Plate()
    each = (wide - _GAP * (len(signs) - 1)) / len(signs)
    room = each - _POINT - 2 * _SIDE
    boards = [
        (
            letters.wrap(one.ask, _HEAD, room, Voice.HEAD),
            letters.wrap(one.do, _DO, room, Voice.BODY),
        )
        for one in signs
    ]
    high = max(
        height_of(ask, _HEAD, letters, Voice.HEAD) + height_of(do, _DO, letters)
        for ask, do in boards
    )
    high += 20
    ground = _PICTURE + high + max(_POST[: len(signs)])
    _green(plate, wide, ground)
    for n, (sign, (ask, do)) in enumerate(zip(signs, boards, strict=True)):
        place = len(signs) - 1 - n if from_right else n
        left = place * (each + _GAP)
        top = ground - _POST[n % len(_POST)] - high
        _post(plate, left + each / 2, top, ground)
        _sight(plate, sign.sight, left + each / 2, top)
        _board(plate, (left, top, each - 2, high), sign.sight, flip=from_right)
        middle = left + each / 2 + (_POINT / 2 if from_right else -_POINT / 2)
        _write(plate, ask, do, (middle, top, high), letters)
    _company(plate, wide, ground)
    return plate.drawing(wide, ground + _GREEN, says)


def sight_drawing(sight: Sight) -> Drawing:
    """Draw what stands on one signpost, by itself."""
    plate = Plate()
    _sight(plate, sight, 50, 62)
    return plate.drawing(100, 66)


def _green(plate: Plate, wide: float, y: float) -> None:
    plate.ground(
        f"M3 {y + 4}C{wide * 0.12} {y - 14} {wide * 0.3} {y - 17} {wide * 0.5} {y - 11}"
        f"S{wide * 0.9} {y - 14} {wide - 3} {y + 2}C{wide * 0.94} {y + 24} {wide * 0.7} {y + 27}"
        f" {wide * 0.5} {y + 25}S{wide * 0.05} {y + 24} 3 {y + 4}Z",
        Tone.MEADOW,
    )


def _post(plate: Plate, x: float, top: float, ground: float) -> None:
    plate.shape(
        f"M{x - 5.5} {top - 7}L{x + 0.5} {top - 12}L{x + 5.5} {top - 6}L{x + 6.5} {ground + 7}"
        f"L{x - 6} {ground + 8}Z",
        Tone.CLAY,
    )
    plate.line(f"M{x - 0.5} {ground - 6}q1.5 -7 0 -13", 1.1)
    tuft(plate, x - 9, ground + 9, 0.85)
    tuft(plate, x + 9, ground + 8, 0.7)


def _sight(plate: Plate, sight: Sight, x: float, top: float) -> None:
    """Draw what stands on a board, on its soft patch."""
    plate.ground(pebble(x, top - 30, 46, 27, seed=len(sight.name), rough=0.06), sight.value)
    match sight:
        case Sight.SUN:
            sun(plate, x, top - 28, 14, rays=12, line=1.6)
        case Sight.STORM:
            storm_cloud(plate, x, top - 32, 0.68)
        case Sight.PHONE:
            phone(plate, x, top - 7, 42, Tone.SKY, line=1.6)


def _board(
    plate: Plate, place: tuple[float, float, float, float], sight: Sight, *, flip: bool
) -> None:
    """Draw a board that points on, and its two nails."""
    left, top, wide, high = place
    near, far = (left + wide, left) if flip else (left, left + wide)
    side = -1 if flip else 1
    plate.shape(
        f"M{near} {top + 1}L{far - side * _POINT} {top - 1}L{far} {top + high / 2}"
        f"L{far - side * _POINT} {top + high + 1}L{near + side * 2} {top + high - 1}Z",
        Tone.CREAM if sight is Sight.SUN else sight.value,
        line=1.8,
    )
    for down in (6, high - 6):
        plate.dot(left + wide / 2, top + down, 1.3)


def _write(
    plate: Plate,
    ask: Sequence[str],
    do: Sequence[str],
    at: tuple[float, float, float],
    letters: Letters,
) -> None:
    x, top, high = at
    asked = height_of(ask, _HEAD, letters, Voice.HEAD)
    y = top + (high - asked - height_of(do, _DO, letters)) / 2
    for lines, size, voice, role in (
        (ask, _HEAD, Voice.HEAD, Role.HEAD),
        (do, _DO, Voice.BODY, Role.WORDS),
    ):
        pitch = pitch_of(lines, size, letters, voice)
        plate.label(
            lines,
            (x, y + pitch * 0.78),
            size=size,
            letters=letters,
            voice=voice,
            align=Align.CENTRE,
            role=role,
        )
        y += pitch * len(lines)


def _company(plate: Plate, wide: float, ground: float) -> None:
    """Draw what is on the green and never counted."""
    bird(plate, wide * 0.345, ground + 2, 0.85)
    for x, down, tone in (
        (wide * 0.06, 9, Tone.SUN),
        (wide * 0.65, 8, Tone.BERRY),
        (wide * 0.95, 7, Tone.SUN),
        (wide * 0.69, 13, Tone.SUN),
    ):
        flower(plate, x, ground + down, 1.1, tone)
