"""A list to tick with a pen: an empty box before each suggestion."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.drawing import Align, Drawing, Role
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import height_of

_BOX = 17.0
_GAP = 12.0


def boxes_to_tick(
    picks: Sequence[str],
    *,
    wide: float,
    size: float,
    letters: Letters,
    from_right: bool,
    says: str,
) -> Drawing:
    """Draw the suggestions under each other; the boxes stand where their lines begin."""
    plate = Plate()
    y = 4.0
    for text in picks:
        lines = letters.wrap(text, size, wide - _BOX - 18)
        high = height_of(lines, size, letters)
        left = wide - _BOX - 4 if from_right else 4.0
        plate.shape(
            box(left, y, _BOX, _BOX, 3), line=1.5, knock=Tone.PAGE, slip=NO_SLIP, wobble=0.8
        )
        plate.label(
            lines,
            (left - 11 if from_right else left + _BOX + 11, y + _BOX * 0.76),
            size=size,
            letters=letters,
            align=Align.RIGHT if from_right else Align.LEFT,
            role=Role.ITEM,
        )
        y += max(high, _BOX) + _GAP
    return plate.drawing(wide, y, says)
