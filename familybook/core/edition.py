"""How a book is printed: its sheet and its type. Lengths are points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from familybook.core.allowing import Matter
from familybook.core.ids import CopyId

MM = 72 / 25.4
"""Points in a millimetre."""


class Leaves(StrEnum):
    """How the sides of a print hold together."""

    FOLDED = "folded"
    """Sheets folded once, one inside the other: a multiple of four, the plan in the middle."""
    SINGLE = "single"
    """Leaves printed on one side and punched, so that more can be put in between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A way to print the same answers. `inner` is the side that is bound or punched.

    All lengths are as a page is composed; it is printed `scale` times as large. So larger type is
    the same page on a smaller sheet, and drawings, which have sizes of their own, grow with it.
    """

    name: str
    sheet: tuple[float, float]
    inner: float
    outer: float
    top: float
    bottom: float
    title: float
    heading: float
    body: float
    leading: float
    """Baseline to baseline of body text in a Latin script."""
    speaker: float
    """Size of the name under a quotation."""
    plan: float
    """Size of signs and actions on the plan spread."""
    cover: float
    """Size of the cover title."""
    scale: float = 1.0
    """How much larger than composed everything is printed."""
    leaves: Leaves = Leaves.FOLDED
    fitted: bool = False
    """Whether a page that needs more sides than it should is composed in short instead, and a
    pen may write on what its last side has left."""
    contents: bool = False
    """Whether it has a page that tells what is on which side."""
    shares: bool = True
    """Whether pages of the book may share a side, as they do in the shortest length."""
    without: frozenset[str] = frozenset()
    """Areas of kinds that it leaves out."""
    photos: bool = True
    """Whether photographs stand in it."""
    helpers: bool = True
    """Whether those who help a family for their work are named in it."""
    quiet: bool = False
    """Whether its cover tells nobody what it is."""
    blank: bool = False
    """Whether it is to be filled in with a pen: nobody's answers, and boxes to tick."""
    copy: CopyId | None = None
    """Whose copy it is, where it is made for one reader only."""
    agreed: Matter | None = None
    """What everybody must have said yes to before it is made."""

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height of the sheet as it is printed."""
        wide, high = self.sheet
        return wide * self.scale, high * self.scale

    def pen(self, millimetres: float) -> float:
        """Return so many millimetres for a hand to write in, as composed.

        They are no less on a page that is printed smaller; in large print they grow like all else.
        """
        return millimetres * MM / min(1.0, self.scale)

    @property
    def column(self) -> tuple[float, float]:
        """Width and height of the type area."""
        wide, high = self.sheet
        return wide - self.inner - self.outer, high - self.top - self.bottom


def lying(edition: Edition) -> Edition:
    """Return an edition on a sheet that lies on its long side."""
    wide, high = edition.sheet
    return replace(edition, sheet=(max(wide, high), min(wide, high)))
