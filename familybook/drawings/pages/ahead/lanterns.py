"""Lanterns on one long cord, each with a day beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Drawing
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.pages.ahead.lantern_rows import Lantern, Manner, draw_row, set_row
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box

MOST = 7
"""Lanterns that one page holds well."""

_ROWS = {1: 156.0, 2: 136.0, 3: 116.0, 4: 102.0, 5: 91.0, 6: 80.0, MOST: 76.0}
"""How high a row is where there is room, by how many there are."""

_LARGE, _SMALL = (22.0, 16.0), (17.0, 14.0)
_FEW = 3
_CORD = 12.0
_FOOT = 14.0


@dataclass(frozen=True, slots=True)
class Lit:
    """A drawing of lanterns, and the numbers of those that are told elsewhere."""

    drawing: Drawing
    told: tuple[int, ...]


def lanterns(
    some: Sequence[Lantern],
    *,
    wide: float,
    high: float,
    letters: Letters,
    says: str,
    number: int = 1,
    mirrored: bool = False,
    to_write: bool = False,
) -> Lit:
    """Draw lanterns, left and right by turns, in about the height there is.

    What has no room beside its lantern is numbered from `number` on. With `to_write` the lanterns
    are still to come: dotted, with two lines beside each.
    """
    head, size = _LARGE if len(some) <= _FEW and not to_write else _SMALL
    most = _ROWS[min(len(some), MOST)]
    best = min(most, (high - _CORD - _FOOT) / len(some))
    manner = Manner(wide=wide, high=best, head=head, size=size, letters=letters, to_write=to_write)
    rows = [set_row(one, manner) for one in some]
    spare = max(0.0, high - _CORD - _FOOT - sum(row.least for row in rows)) / len(rows)
    heights = [max(row.least, min(most, row.least + spare)) for row in rows]
    plate = Plate()
    total = _CORD + sum(heights) + _FOOT
    plate.ground(box(5, 4, wide - 10, total - 8, 4), Tone.MIST, wobble=2.6)
    _draw_cord(plate, heights, wide, mirrored=mirrored)
    told: list[int] = []
    y = _CORD
    for n, (row, row_high) in enumerate(zip(rows, heights, strict=True)):
        mark = number + len(told) if row.told else None
        if row.told:
            told.append(n)
        draw_row(plate, row, n, y, row_high, on_right=bool(n % 2) is not mirrored, mark=mark)
        y += row_high
    return Lit(plate.drawing(wide, total, says), tuple(told))


def _draw_cord(plate: Plate, rows: Sequence[float], wide: float, *, mirrored: bool) -> None:
    """Draw the cord: over each row and round its open end to the next one."""
    near, far = (wide - 6.0, 6.0) if mirrored else (6.0, wide - 6.0)
    turn = 26.0 if far > near else -26.0
    y = _CORD
    path = f"M{near - turn * 0.2} {y - 7}Q{near + turn} {y} {near + turn * 2} {y}"
    for n, high in enumerate(rows):
        side, by = (far, turn) if n % 2 == 0 else (near, -turn)
        path += f"Q{wide / 2} {y + 3} {side - by} {y}"
        if n == len(rows) - 1:
            path += f"Q{side - by * 0.3} {y - 1} {side} {y - 8}"
            break
        path += (
            f"C{side} {y} {side + by * 0.1} {y + high * 0.16} {side} {y + high / 2}"
            f"C{side - by * 0.1} {y + high * 0.84} {side - by * 0.3} {y + high}"
            f" {side - by} {y + high}"
        )
        y += high
    plate.line(path, 1.9)
