"""Sun, cloud, storm, moon and stars."""

from __future__ import annotations

import math

from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval
from familybook.drawings.plate.placing import placed

_CLOUD = (
    "M-34 14C-46 14 -48 -2 -36 -5C-38 -20 -18 -26 -12 -15C-6 -30 20 -28 20 -11"
    "C34 -15 42 -1 35 6C34 13 28 14 24 14Z"
)


def sun(
    plate: Plate,
    x: float,
    y: float,
    radius: float,
    *,
    rays: int = 14,
    line: float = 1.8,
    turn: tuple[float, float] = (0.0, 360.0),
) -> None:
    """Draw a sun; its rays stand between the two angles, in degrees clockwise from the right."""
    start, end = turn
    gaps = rays if end - start == 360 else rays - 1
    for n in range(rays):
        angle = math.radians(start + (end - start) * n / gaps)
        cos, sin = math.cos(angle) * radius, math.sin(angle) * radius
        far = 1.66 if n % 2 else 1.82
        plate.line(
            f"M{x + cos * 1.32:.2f} {y + sin * 1.32:.2f}L{x + cos * far:.2f} {y + sin * far:.2f}",
            line * 1.15,
        )
    plate.shape(oval(x, y, radius), Tone.SUN, line=line)


def cloud(
    plate: Plate,
    x: float,
    y: float,
    scale: float = 1.0,
    tone: Tone = Tone.MIST,
    *,
    line: float = 1.8,
    pattern: Pattern = Pattern.PLAIN,
) -> None:
    """Draw a cloud round x, y, about 80 points wide."""
    plate.shape(placed(_CLOUD, x, y, scale), tone, line=line, pattern=pattern)


def sun_and_cloud(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Draw a cloud before the sun, about 85 points wide."""
    sun(plate, x + 16 * scale, y - 18 * scale, 14 * scale, rays=11, line=1.5, turn=(200.0, 400.0))
    cloud(plate, x, y, scale * 0.95, Tone.PAGE)


def storm_cloud(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Draw a dark cloud with rain and lightning below it, about 85 points wide."""
    cloud(plate, x, y - 14 * scale, scale, Tone.DUSK, line=1.9)
    for drop in (-26, -16, 18, 28):
        plate.line(placed(f"M{drop} 4l-6 15", x, y, scale), 1.5)
    plate.shape(
        placed("M-2 0l-9 20l9 0l-5 20l19 -26l-10 0l7 -14Z", x, y, scale), Tone.SUN, slip=(1.2, 1.3)
    )


def moon(plate: Plate, x: float, y: float, radius: float) -> None:
    """Draw a full moon."""
    plate.shape(oval(x, y, radius), Tone.CREAM, line=1.7)
    plate.line(placed("M-.43 -.29q.14 -.19 .29 0M.29 .38q-.19 .19 -.38 .05", x, y, radius), 1.1)


def star(plate: Plate, x: float, y: float, size: float = 3.6) -> None:
    """Draw a small star: two crossed lines."""
    plate.line(f"M{x - size} {y}h{2 * size}M{x} {y - size}v{2 * size}", 1.2)
