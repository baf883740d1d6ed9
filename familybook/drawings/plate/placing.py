"""Path data drawn round 0, 0 and put where it is wanted."""

from __future__ import annotations

import math
import re

_PART = re.compile(r"([MLCSQZmlcsqz])([^A-Za-z]*)")
_NUMBER = re.compile(r"-?\d*\.?\d+")


def placed(
    path: str, x: float, y: float, scale: float = 1.0, *, tilt: float = 0.0, flip: bool = False
) -> str:
    """Return path data (M L C S Q Z) with its 0, 0 moved to x, y.

    `tilt` is in degrees, clockwise; `flip` first swaps left and right.
    """
    turn = math.radians(tilt)
    cos, sin = math.cos(turn) * scale, math.sin(turn) * scale
    side = -1.0 if flip else 1.0

    def put(command: str, numbers: list[float]) -> str:
        dx, dy = (0.0, 0.0) if command.islower() else (x, y)
        pairs = (
            f"{u * side * cos - v * sin + dx:.2f} {u * side * sin + v * cos + dy:.2f}"
            for u, v in zip(numbers[::2], numbers[1::2], strict=True)
        )
        return command + " ".join(pairs)

    return "".join(
        put(command, [float(number) for number in _NUMBER.findall(numbers)])
        for command, numbers in _PART.findall(path)
    )
