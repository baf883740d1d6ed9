"""Leaves of the tests' own, one for each thing a page can show, and more than fits."""

from __future__ import annotations

import io

from PIL import Image

from familybook.assets.words import words
from familybook.core.blocks import (
    Beside,
    Block,
    Bullet,
    Columns,
    Figure,
    Heading,
    Item,
    Listing,
    NewPage,
    Paragraph,
    PenBox,
    PenLines,
    Photograph,
    Quote,
    Space,
    Speaker,
)
from familybook.core.drawing import Align, Drawing, Fill, Label, Picture, Role, Voice
from familybook.core.ids import PageKey, PhotoId
from familybook.core.manuscript import Leaf
from familybook.core.palette import Pattern, Tone
from familybook.editions import STANDARD
from familybook.paper.press import Printed, print_book, print_leaf

BEACH = PhotoId("beach")
MUM = Speaker("Mum", Pattern.STRIPES, Tone.BERRY)
GRAN = Speaker("Gran", Pattern.WAVES, Tone.SKY)
STORY = "When the car broke down we sang all the way to the bus stop, and nobody minded. "
WORDS = words()


def jpeg(wide: int = 900, high: int = 600, mode: str = "RGB") -> bytes:
    written = io.BytesIO()
    Image.new(mode, (wide, high), 0).save(written, "JPEG")
    return written.getvalue()


PHOTOS = {BEACH: jpeg()}


def square(side: float, tone: Tone = Tone.SUN) -> Fill:
    return Fill((((0, 0), (side, 0), (side, side), (0, side)),), tone)


MARK = Drawing(size=(16, 16), marks=(square(16),))
PICTURE = Drawing(
    size=(300, 200),
    marks=(
        square(200),
        Fill(square(100, Tone.INK).rings, Tone.INK, inside=square(60).rings),
        Picture(BEACH, (120, 20, 60, 60), inside=(((120, 20), (180, 20), (150, 80)),)),
    ),
    labels=(
        Label(lines=("What we do",), at=(0, 20), size=16, pitch=20, role=Role.HEAD),
        Label(lines=("We make", "each other laugh"), at=(0, 60), size=14, pitch=17, role=Role.ITEM),
        Label(
            lines=("We turn up",),
            at=(150, 120),
            size=14,
            pitch=17,
            voice=Voice.BOLD,
            align=Align.CENTRE,
            role=Role.ITEM,
        ),
        Label(
            lines=("ہم ایک ساتھ ہنستے ہیں",), at=(300, 180), size=14, pitch=20, align=Align.RIGHT
        ),
    ),
    says="A tree with two leaves.",
)
SCENERY = Drawing(size=(80, 60), marks=(square(60, Tone.MINT),))


def leaf(*blocks: Block, key: str = "page", title: str = "What we are good at") -> Leaf:
    return Leaf(key=PageKey(key), title=title, lead="In our own words.", blocks=blocks, mark=MARK)


EVERY_BLOCK: tuple[Block, ...] = (
    Figure(PICTURE),
    Heading("These things matter"),
    Paragraph(text=STORY * 3),
    Heading("And these", level=3),
    Quote(text=STORY, speakers=(MUM, GRAN)),
    Columns(((Quote(text=STORY, speakers=(MUM,)),), (Paragraph(text="Beside it."),))),
    Space(20),
    Listing(items=(Item(text="Soup", speakers=(GRAN,)), Item(text="Told below", number=7))),
    Listing(items=(Item(text="Ring a friend"),), bullet=Bullet.ARROW),
    Beside(SCENERY, (Heading("Near"), Paragraph(text=STORY * 2))),
    PenLines(count=6, prompt="What else?"),
    Photograph(photo=BEACH, says="Four people on a beach.", caption="The beach"),
    NewPage(),
    PenBox(height=200, prompt="Draw us"),
)


def printed(*leaves: Leaf, grey: bool = False) -> Printed:
    """Print a leaf alone, or several as a book is bound."""
    title = "Our family book"
    if len(leaves) == 1:
        return print_leaf(leaves[0], STANDARD, WORDS, PHOTOS.__getitem__, grey=grey, title=title)
    return print_book(leaves, STANDARD, WORDS, PHOTOS.__getitem__, grey=grey, title=title)
