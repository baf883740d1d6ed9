"""Panels to write in, and the flower of what a friend would pick."""

from __future__ import annotations

from functools import cache

from familybook.core.drawing import Drawing
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.plants import flower, tuft
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box

HIGH = 98.0
"""Height of a panel to write in, in points."""

_LINE = 28.35
"""Ten millimetres: from one line to write on to the next."""


def writing_panels(wide: float, count: int, prompt: str, letters: Letters, says: str) -> Drawing:
    """Draw panels beside each other with lines to write a story on."""
    plate = Plate()
    gap = 18.0
    each = (wide - 4 - gap * (count - 1)) / count
    for n in range(count):
        x = 1 + n * (each + gap)
        plate.shape(box(x, 2, each, HIGH - 6, 12), Tone.CREAM, line=1.25, wobble=1.2)
        for line in (1, 2):
            plate.rule(x + 16, 22 + letters.by_hand(_LINE) * line, each - 32)
        if prompt and n == 0 and letters.width(prompt, 12) <= each - 32:
            plate.label((prompt,), (x + 16, 22), size=12, letters=letters, tone=Tone.SOFT)
    return plate.drawing(wide, HIGH, says)


@cache
def friends_flower(*, small: bool = False) -> Drawing:
    """Draw the flower that stands beside what a friend would pick for us."""
    plate = Plate()
    if small:
        flower(plate, 15, 25, 1.3, Tone.BERRY, stem=10)
        return plate.drawing(28, 26)
    flower(plate, 21, 44, 2.1, Tone.BERRY, stem=13)
    tuft(plate, 9, 45, 0.8)
    tuft(plate, 34, 46, 0.9)
    return plate.drawing(44, 48)
