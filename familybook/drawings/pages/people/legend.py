"""What the lines of the three rings mean, told under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate

LABEL = 14.0
DASHES: tuple[tuple[float, float] | None, ...] = (None, (9, 6), (1.2, 6))
WEIGHTS = (1.8, 1.7, 1.9)
"""How the line of each ring is cut and how wide it is, the inner one first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The room a drawing has, its words, and which way they run."""

    wide: float
    high: float
    letters: Letters
    from_right: bool = False


def legend_rows(legend: Sequence[str], room: Room) -> Iterator[list[tuple[int, str]]]:
    """Yield rows of rings and what each means."""
    row: list[tuple[int, str]] = []
    used = 0.0
    for ring, words in enumerate(legend):
        for line in room.letters.wrap(words, LABEL, room.wide - 40):
            wide = room.letters.width(line, LABEL) + 56
            if row and used + wide > room.wide + 22:
                yield row
                row, used = [], 0.0
            row.append((ring, line))
            used += wide
    yield row


def draw_legend(
    plate: Plate, rows: Sequence[Sequence[tuple[int, str]]], top: float, room: Room
) -> None:
    """Draw a piece of each ring and its words beside it."""
    for number, row in enumerate(rows):
        lengths = [room.letters.width(words, LABEL) + 34 for _, words in row]
        gap = min(30.0, (room.wide - sum(lengths)) / max(1, len(row) - 1)) if len(row) > 1 else 0
        x = (room.wide - sum(lengths) - gap * (len(row) - 1)) / 2
        y = top + number * 26 + 16
        for (ring, words), long in zip(row, lengths, strict=True):
            start = room.wide - x if room.from_right else x
            side = -1 if room.from_right else 1
            plate.line(
                f"M{min(start, start + side * 24)} {y - 4}h24",
                WEIGHTS[ring],
                dash=DASHES[ring],
                wobble=0.4,
            )
            plate.label(
                (words,),
                (start + side * 32, y),
                size=LABEL,
                letters=room.letters,
                tone=Tone.SOFT,
                align=Align.RIGHT if room.from_right else Align.LEFT,
            )
            x += long + gap
