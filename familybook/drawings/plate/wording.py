"""Words in a picture: whether they fit, and which way they run."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from familybook.core.drawing import Align, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval

_RIGHT_TO_LEFT = ("R", "AL")
_LEFT_TO_RIGHT = ("L",)


def runs_from_right(text: str) -> bool:
    """Tell whether the first letter that has a direction is written from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in _RIGHT_TO_LEFT:
            return True
        if direction in _LEFT_TO_RIGHT:
            return False
    return False


def fitted(
    text: str,
    room: float,
    *,
    size: float,
    letters: Letters,
    voice: Voice = Voice.BODY,
    most: int = 3,
) -> tuple[str, ...] | None:
    """Return the text in at most `most` lines with every word whole, or None if it cannot be."""
    if most < 1 or any(letters.width(word, size, voice) > room for word in text.split()):
        return None
    lines = letters.wrap(text.strip(), size, room, voice)
    return lines if len(lines) <= most else None


def pitch_of(
    lines: Sequence[str], size: float, letters: Letters, voice: Voice = Voice.BODY
) -> float:
    """Return the distance between the baselines of a label."""
    return max(size * 1.22, letters.pitch("".join(lines), size, voice) * 0.88)


def height_of(
    lines: Sequence[str], size: float, letters: Letters, voice: Voice = Voice.BODY
) -> float:
    """Return the height of a label."""
    return len(lines) * pitch_of(lines, size, letters, voice)


def words_about(
    plate: Plate,
    lines: Sequence[str],
    x: float,
    y: float,
    *,
    size: float,
    letters: Letters,
    voice: Voice = Voice.BODY,
    tone: Tone = Tone.INK,
    align: Align = Align.LEFT,
    role: Role = Role.WORDS,
) -> None:
    """Set words with their middle at the height y."""
    pitch = pitch_of(lines, size, letters, voice)
    first = y + size * 0.34 - (len(lines) - 1) * pitch / 2
    plate.label(
        lines,
        (x, first),
        size=size,
        letters=letters,
        voice=voice,
        tone=tone,
        align=align,
        role=role,
    )


def number_disc(
    plate: Plate, number: int, x: float, y: float, letters: Letters, *, size: float = 14.0
) -> float:
    """Draw a number round x, y for what is told elsewhere; return its radius."""
    text = str(number)
    radius = max(size * 0.72, letters.width(text, size, Voice.BOLD) / 2 + 4)
    plate.shape(oval(x, y, radius), Tone.CREAM, line=1.2, slip=(1.0, 1.1), wobble=0.5)
    plate.label(
        (text,),
        (x, y + size * 0.35),
        size=size,
        letters=letters,
        voice=Voice.BOLD,
        align=Align.CENTRE,
        role=Role.ITEM,
    )
    return radius


def numbers(first: int, last: int) -> str:
    """Return the numbers from the first to the last, as they stand after "told under"."""
    return str(first) if first == last else f"{first}\u2013{last}"
