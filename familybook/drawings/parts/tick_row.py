"""A question and boxes to tick beside each other, for a pen."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.drawing import Align, Drawing, Role
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box

_BOX = 14.0
_ROW = 26.0
_BETWEEN = 22.0


def boxes_in_rows(
    lead: str,
    choices: Sequence[str],
    wide: float,
    letters: Letters,
    *,
    from_right: bool,
    says: str,
    size: float = 13.0,
) -> Drawing:
    """Draw the question, then as many boxes in each row as there is room for."""
    plate = Plate()
    x, y = 0.0, 17.0
    align = Align.RIGHT if from_right else Align.LEFT

    def at(place: float) -> float:
        return wide - place if from_right else place

    for line in letters.wrap(lead, size, wide):
        if x:
            y += _ROW * 0.75
        plate.label((line,), (at(0), y), size=size, letters=letters, tone=Tone.SOFT, align=align)
        x = letters.width(line, size) + _BETWEEN
    for text in choices:
        lines = letters.wrap(text, size, wide - _BOX - 10)
        long = _BOX + 8 + max(letters.width(line, size) for line in lines)
        if x and x + long > wide:
            x, y = 0.0, y + _ROW
        _box(plate, at(x) - _BOX if from_right else x, y)
        high = plate.label(
            lines, (at(x + _BOX + 8), y), size=size, letters=letters, align=align, role=Role.ITEM
        )
        if len(lines) > 1:
            x, y = 0.0, y + high + 6
        else:
            x += long + _BETWEEN
    return plate.drawing(wide, y + 10, says)


def _box(plate: Plate, left: float, y: float) -> None:
    plate.shape(
        box(left + 1, y - 12, _BOX, _BOX, 3),
        line=1.4,
        knock=Tone.PAGE,
        slip=NO_SLIP,
        wobble=0.7,
    )
