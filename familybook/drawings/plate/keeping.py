"""What keeps us well, dry and safe: a bowl of soup, an umbrella, a box with a number."""

from __future__ import annotations

from familybook.core.drawing import Align, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.placing import placed

BOX = (116.0, 78.0)
"""Width and height of the box with the number for danger."""


def bowl(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Draw a bowl of hot soup round x, y."""
    plate.shape(
        placed("M-26 6C-26 28 -10 32 0 32C10 32 26 28 26 6Z", x, y, scale), Tone.CLAY, line=1.7
    )
    plate.line(placed("M-32 6L32 6", x, y, scale), 2.0)
    plate.line(
        placed("M-10 -4q-5 -7 0 -13q5 -6 0 -12M8 -4q-5 -7 0 -13q5 -6 0 -12", x, y, scale), 1.4
    )


def umbrella(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Draw an open umbrella round x, y."""
    plate.shape(
        placed(
            "M-38 0C-36 -28 -18 -40 0 -40C18 -40 36 -28 38 0C31 -7 20 -7 13 0"
            "C8 -6 -8 -6 -13 0C-20 -7 -31 -7 -38 0Z",
            x,
            y,
            scale,
        ),
        Tone.BERRY,
        line=1.7,
    )
    plate.line(
        placed(
            "M0 -40L0 -46M0 -3L0 34C0 44 -13 44 -13 34"
            "M-13 0C-11 -16 -6 -30 0 -40C6 -30 11 -16 13 0",
            x,
            y,
            scale,
        ),
        1.5,
    )


def danger_box(plate: Plate, x: float, y: float, words: str, number: str, letters: Letters) -> None:
    """Draw the heavy box that says whom to ring in danger, its middle at x, y."""
    wide, high = BOX
    plate.shape(box(x - wide / 2, y - high / 2, wide, high, 12), Tone.PAGE, line=2.5, slip=NO_SLIP)
    size = 13.5
    while letters.width(words, size, Voice.BOLD) > wide - 14 and size > 9:
        size -= 0.5
    for text, down, high_as, voice in (
        (words, -16.0, size, Voice.BOLD),
        (number, 24.0, 36.0, Voice.HEAD),
    ):
        plate.label(
            (text,),
            (x, y + down),
            size=high_as,
            letters=letters,
            voice=voice,
            align=Align.CENTRE,
            role=Role.WORDS,
        )
