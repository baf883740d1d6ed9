"""A small balloon on its rope, blank to be shaded with a pencil, or in a colour."""

from __future__ import annotations

from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.placing import placed

_SKIN = (
    "M0 -1C-.34 -1 -.52 -.78 -.5 -.55C-.48 -.3 -.2 -.1 -.07 0"
    "L.07 0C.2 -.1 .48 -.3 .5 -.55C.52 -.78 .34 -1 0 -1Z"
)
_KNOT = "M-.07 0L.07 0L.1 .07L-.1 .07Z"
_ROPE = "M0 .07C.06 .16 -.07 .26 .02 .4"


def small_balloon(
    plate: Plate, x: float, y: float, high: float, *, tone: Tone | None = None, line: float = 1.6
) -> None:
    """Draw a balloon with its knot at x, y, `high` from there to its top; its rope hangs below."""

    def at(path: str) -> str:
        return placed(path, x, y, high)

    plate.line(at(_ROPE), line * 0.85)
    plate.shape(at(_SKIN), tone, line=line, wobble=0.7, slip=(1.0, 1.1))
    plate.shape(at(_KNOT), tone, line=line * 0.9, wobble=0.4, slip=(0.5, 0.5))
