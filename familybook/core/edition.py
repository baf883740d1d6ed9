"""How a book is printed: its sheet and its type. Lengths are points."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from familybook.core.allowing import Matter
from familybook.core.blocks import Block
from familybook.core.drawing import Drawing
from familybook.core.ids import CopyId

MM = 72 / 25.4
"""Points in a millimetre."""

_MOST_OF_A4 = 160 * MM
"""A sheet that is narrower is half as large as A4."""

_PEN_MM = 10.0


class Leaves(StrEnum):
    """How the sides of a print hold together."""

    FOLDED = "folded"
    """Sheets folded once, one inside the other: a multiple of four, the plan in the middle."""
    SINGLE = "single"
    """Leaves printed on one side and punched, so that more can be put in between."""


class Output(StrEnum):
    """What kind of file a print is: how its name ends."""

    PDF = ".pdf"
    """For paper."""
    HTML = ".html"
    """For a phone or a screen reader: one page that stands by itself."""


Composes = Callable[[Any, Any], Iterable[Block]]
"""Takes a page, which is a `Kind`, and its `Context`."""

Marks = Callable[[Any], Drawing]
"""Takes a page, and returns the small picture beside its number."""


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
    output: Output = Output.PDF
    fitted: bool = False
    """Whether a page that needs more sides than it should is composed in short instead, and a
    pen may write on what its last side has left."""
    contents: bool = False
    """Whether it has a page that tells what is on which side."""
    shares: bool = True
    """Whether pages of the book may share a side, as they do in the shortest length."""
    without: frozenset[str] = frozenset()
    """Areas of kinds that it leaves out."""
    unasked: frozenset[str] = frozenset()
    """Questions that it has not, as `area.question`, or `area.rows.question`: what is said there is
    left out. Where that is a picture, its words stay."""
    if_said: frozenset[str] = frozenset()
    """Areas of kinds that stand in it only where something is said on them that it may show;
    for an edition in which no pages share a side."""
    manner: str = ""
    """The manner of words laid over the language; as usual without one."""
    composes: Composes | None = None
    """What composes its pages, where it does so in a way of its own; else each kind does."""
    marks: Marks | None = None
    """What draws the picture beside a page's number, where it has its own."""
    twice: bool = False
    """Whether our words stand in it in two languages."""
    photos: bool = True
    """Whether photographs stand in it."""
    helpers: bool = True
    """Whether those who help a family for their work are named in it."""
    quiet: bool = False
    """Whether its cover tells nobody what it is."""
    blank: bool = False
    """Whether it is to be filled in with a pen: nobody's answers, and boxes to tick."""
    sides: tuple[tuple[str, ...], ...] = ()
    """Areas of the kinds it is made of, those that may share a side together; none for all that
    the book is made of. Of pages that are one child's, only the reader's own is in it."""
    chosen: bool = False
    """Whether its reader may choose other pages than those."""
    gentle: bool = False
    """Whether it is for a child: without what grown-ups told of hard things."""
    spreads: bool = True
    """Whether two facing sides may belong together; else each page has one, in short."""
    outlined: bool = False
    """Whether its pictures are lines, to be coloured in."""
    leads: bool = True
    """Whether our own quiet line stands under each title."""
    plain: bool = False
    """Whether it has patterns and lists where others have large pictures."""
    pen_mm: float = 10.0
    """Millimetres from line to line for a pen, at least."""
    copy: CopyId | None = None
    """Whose copy it is, where it is made for one reader only."""
    agreed: Matter | None = None
    """What everybody must have said yes to before it is made."""

    @property
    def on_paper(self) -> bool:
        """Whether a pen can write in it, and a phone can look at it: else it is on the phone."""
        return self.output is Output.PDF

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height of the sheet as it is printed."""
        wide, high = self.sheet
        return wide * self.scale, high * self.scale

    @property
    def folds(self) -> bool:
        """Tell whether two of its pages stand on a sheet of A4, which is folded."""
        is_half = self.paper[0] < _MOST_OF_A4
        return is_half and self.leaves is Leaves.FOLDED and self.output is Output.PDF

    def pen(self, millimetres: float) -> float:
        """Return so many millimetres for a hand to write in, as composed.

        They are no less on a page that is printed smaller; in large print they grow like all else.
        """
        return max(millimetres / min(1.0, self.scale), self.pen_mm / self.scale) * MM

    @property
    def hand(self) -> float:
        """How many times as much room a hand needs as ten millimetres between two lines."""
        return self.pen(_PEN_MM) / (_PEN_MM * MM)

    @property
    def column(self) -> tuple[float, float]:
        """Width and height of the type area."""
        wide, high = self.sheet
        return wide - self.inner - self.outer, high - self.top - self.bottom


def lying(edition: Edition) -> Edition:
    """Return an edition on a sheet that lies on its long side."""
    wide, high = edition.sheet
    return replace(edition, sheet=(max(wide, high), min(wide, high)))
