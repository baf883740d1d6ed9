"""How a small picture is written down: pieces of a 60 by 60 sheet, back to front."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.lino import Plate

SIDE = 60.0
_SLIP = (1.4, 1.5)


@dataclass(frozen=True, slots=True)
class Cut:
    """One piece: an outline, its colour if any, and how heavy its ink is; 0 for none."""

    path: str
    tone: Tone | None = None
    line: float = 2.1
    pattern: Pattern = Pattern.PLAIN


Cuts = tuple[Cut, ...]


def ink(path: str, width: float = 1.9) -> Cut:
    """Return a piece that is a line only."""
    return Cut(path, None, width)


def solid(path: str) -> Cut:
    """Return a piece that is all ink."""
    return Cut(path, Tone.INK, 0)


def print_cuts(plate: Plate, cuts: Cuts) -> None:
    """Print the pieces in order."""
    for cut in cuts:
        if cut.tone is Tone.INK:
            plate.shape(cut.path, Tone.INK, line=0, knock=None, slip=(0, 0), wobble=0.5)
        elif cut.tone is None:
            plate.line(cut.path, cut.line, wobble=0.6)
        else:
            plate.shape(
                cut.path,
                cut.tone,
                line=cut.line,
                pattern=cut.pattern,
                slip=_SLIP,
                wobble=0.6,
                gap=0.9,
            )
