"""Who feels what, in rows; and feelings to ring with a pen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.pages.letters.feelings import SIDE
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import pitch_of


@dataclass(frozen=True, slots=True)
class Felt:
    """What somebody feels: their name and look, and each feeling with its picture if any."""

    name: str
    look: tuple[Pattern, Tone] | None
    feelings: tuple[tuple[str, Drawing | None], ...]


_SIZE = 14.0
_PILL = 30.0
_ROW = 36.0
_PICTURE = 27.0
_APART = 8.0
_MOST_HIGH = 420.0


class _Flow:
    """Puts things one after the other in rows."""

    def __init__(self, wide: float, *, from_right: bool) -> None:
        self.wide = wide
        self.from_right = from_right
        self.x = 0.0
        self.y = 0.0
        self.row = _ROW

    def place(self, long: float, high: float = _ROW) -> tuple[float, float]:
        """Return left and top of the next thing."""
        if self.x and self.x + long > self.wide:
            self.start_row()
        left = self.wide - self.x - long if self.from_right else self.x
        self.x += long + _APART
        self.row = max(self.row, high)
        return left, self.y

    def start_row(self) -> None:
        """Go on in the next row."""
        if self.x:
            self.x, self.y, self.row = 0.0, self.y + self.row, _ROW


def felt_rows(
    felt: Sequence[Felt], wide: float, letters: Letters, *, from_right: bool, says: str
) -> tuple[Drawing, ...]:
    """Draw who feels what, each name before its feelings; more than a page goes on in another."""
    drawings: list[Drawing] = []
    plate, flow = Plate(), _Flow(wide - 2, from_right=from_right)
    for one in felt:
        for number, feeling in enumerate(one.feelings):
            if flow.y > _MOST_HIGH:
                drawings.append(plate.drawing(wide, flow.y + flow.row, says))
                plate, flow = Plate(), _Flow(wide - 2, from_right=from_right)
            if number == 0 and one.name:
                _name(plate, one, flow, letters)
            _pill(plate, feeling, flow, letters)
        flow.x += 6
    drawings.append(plate.drawing(wide, flow.y + flow.row, says))
    return tuple(drawings)


def _name(plate: Plate, one: Felt, flow: _Flow, letters: Letters) -> None:
    room = flow.wide - 24
    lines = letters.wrap(one.name, 13, room, Voice.BOLD)
    pitch = pitch_of(lines, 13, letters, Voice.BOLD)
    wide = 24 + max(letters.width(line, 13, Voice.BOLD) for line in lines)
    first = _width(one.feelings[0], letters, flow.wide)
    if flow.x and flow.x + wide + _APART + first > flow.wide:
        flow.start_row()
    left, top = flow.place(wide, _ROW + (len(lines) - 1) * pitch)
    start = left + wide - 9 if flow.from_right else left + 9.0
    if one.look is not None:
        disc(plate, start, top + _ROW / 2 - 2, 7, *one.look)
    plate.label(
        lines,
        (left + wide - 22 if flow.from_right else left + 22, top + _ROW / 2 + 2.5),
        size=13,
        letters=letters,
        voice=Voice.BOLD,
        align=Align.RIGHT if flow.from_right else Align.LEFT,
    )


def _width(feeling: tuple[str, Drawing | None], letters: Letters, wide: float) -> float:
    before = 12 + (_PICTURE + 3 if feeling[1] is not None else 0)
    return min(wide, before + letters.width(feeling[0], _SIZE) + 13)


def _pill(plate: Plate, feeling: tuple[str, Drawing | None], flow: _Flow, letters: Letters) -> None:
    text, picture = feeling
    before = 12 + (_PICTURE + 3 if picture is not None else 0)
    lines = letters.wrap(text, _SIZE, flow.wide - before - 13)
    long = before + max(letters.width(line, _SIZE) for line in lines) + 13
    pitch = pitch_of(lines, _SIZE, letters)
    high = max(_PILL, len(lines) * pitch + 14)
    left, top = flow.place(long, high + _ROW - _PILL)
    plate.shape(
        box(left + 1, top + 2, long, high, 15), Tone.PAGE, line=1.4, slip=NO_SLIP, wobble=1.1
    )
    if picture is not None:
        x = left + long - 8 - _PICTURE if flow.from_right else left + 8
        plate.place(picture, x, top + 2 + (high - _PICTURE) / 2, _PICTURE / SIDE)
    plate.label(
        lines,
        (
            left + long - before if flow.from_right else left + before,
            top + 2 + high / 2 + _SIZE * 0.34 - (len(lines) - 1) * pitch / 2,
        ),
        size=_SIZE,
        letters=letters,
        align=Align.RIGHT if flow.from_right else Align.LEFT,
        role=Role.ITEM,
    )


def feelings_to_ring(
    feelings: Sequence[tuple[str, Drawing | None]],
    wide: float,
    letters: Letters,
    *,
    from_right: bool,
    says: str,
    across: int = 6,
) -> Drawing:
    """Draw feelings in rows, each picture over its word, with room to ring them by hand."""
    plate = Plate()
    each = wide / across
    y = 0.0
    for start in range(0, len(feelings), across):
        row = feelings[start : start + across]
        most = 0.0
        for n, (text, picture) in enumerate(row):
            x = (n + 0.5) * each
            x = wide - x if from_right else x
            if picture is not None:
                plate.place(picture, x - 21, y + 2, 0.7)
            lines = letters.wrap(text, 13, each - 8)
            high = plate.label(
                lines,
                (x, y + 59),
                size=13,
                letters=letters,
                align=Align.CENTRE,
                role=Role.ITEM,
            )
            most = max(most, high)
        y += 52 + most + 4
    return plate.drawing(wide, y + 2, says)
