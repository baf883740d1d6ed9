"""What a page can show. Each output meets these in one `match`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from familybook.core.drawing import WHOLE, Align, Drawing, View, Voice
from familybook.core.ids import PhotoId
from familybook.core.palette import Pattern, Tone


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words these are: a name and the pattern disc beside it."""

    name: str
    pattern: Pattern
    tone: Tone


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a page; level 2 or 3. The page's own title is level 1, in its `Leaf`.

    Level 1 begins a second page of the book on the same side of paper.
    """

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running words. Ours are soft and regular; the family's are ink."""

    text: str
    tone: Tone = Tone.INK
    voice: Voice = Voice.BODY
    size: float | None = None
    """Points; None for the edition's body size."""
    align: Align = Align.LEFT
    """LEFT means where a line of the text's own script starts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Family words in a hand-cut panel, with the speakers beneath."""

    text: str
    speakers: tuple[Speaker, ...] = ()
    paper: Tone = Tone.CREAM


class Bullet(StrEnum):
    """What stands before an item."""

    DOT = "dot"
    ARROW = "arrow"
    NUMBER = "number"
    BOX = "box"
    """An empty box, to tick with a pen."""
    NONE = "none"
    """Nothing: words that are no list, with whose they are after them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing in a list; `number` when the list tells what a picture numbers."""

    text: str
    speakers: tuple[Speaker, ...] = ()
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Things under each other."""

    items: tuple[Item, ...]
    bullet: Bullet = Bullet.DOT
    size: float | None = None
    voice: Voice = Voice.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class PenLines:
    """Lines to write on by hand, 10 mm apart (14 for children). Nothing is printed between them."""

    count: int
    pitch_mm: float = 10
    prompt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PenBox:
    """An empty frame to draw in or to stick a picture in, with its prompt above it."""

    height: float
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing, centred, as wide as it says it is and never wider than the column."""

    drawing: Drawing
    caption: str = ""
    speakers: tuple[Speaker, ...] = ()
    """Who drew it, where somebody of the family did."""
    rises: float = 0.0
    """On the second of two facing sides, the points by which it begins above the title's end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photograph:
    """A photograph as large as the column allows, with its caption and whose it is."""

    photo: PhotoId
    says: str
    caption: str = ""
    speakers: tuple[Speaker, ...] = ()
    largest: tuple[float, float] = (0, 0)
    """Width and height in points it may take; 0 for the whole column, and for half its height."""
    view: View = WHOLE


@dataclass(frozen=True, slots=True)
class Beside:
    """A drawing with blocks that flow beside it; they may go on over the page.

    A `row` is one of many under each other: little white round it, its words in the middle of the
    drawing's height, and below it they keep to their column.
    """

    drawing: Drawing
    blocks: tuple[Block, ...]
    row: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks next to each other in equal columns, read one column after the other.

    Where they would not fit on one page they stand under each other instead.
    """

    columns: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class Space:
    """White, in points; it vanishes at the top of a page."""

    height: float


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on the next page, under the same title."""


Block = (
    Heading
    | Paragraph
    | Quote
    | Listing
    | PenLines
    | PenBox
    | Figure
    | Photograph
    | Beside
    | Columns
    | Space
    | NewPage
)
