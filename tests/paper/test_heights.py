from __future__ import annotations

from dataclasses import replace

import pytest

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
    Quote,
    Space,
    Speaker,
)
from familybook.core.drawing import Drawing, Voice
from familybook.core.heights import about_high, below_title
from familybook.core.ids import PageKey
from familybook.editions import STANDARD
from familybook.paper.bench import Bench
from familybook.paper.flow import sides
from familybook.paper.laying import lay
from familybook.paper.letters import TypeLetters
from familybook.paper.pictures import Prints
from familybook.paper.pieces import height, stacked
from familybook.paper.remarks import Remarks
from tests.paper.samples import GRAN, MUM, PHOTOS, STORY, WORDS, leaf, square

NEAR = 0.5
LETTERS = TypeLetters()
URDU = "ہم ہنستے ہیں اور ہم سب مل کر چائے پیتے ہیں " * 6
PICTURE = Drawing(size=(300, 200), marks=(square(200),), says="a picture")
MANY = tuple(Speaker(f"{MUM.name} {n}", MUM.pattern, MUM.tone) for n in range(11))
BLOCKS: dict[str, Block] = {
    "heading": Heading("What we did"),
    "long-heading": Heading("What we did on the day the car broke down " * 3, level=3),
    "paragraph": Paragraph(text=STORY * 3),
    "paragraphs": Paragraph(text=f"{STORY}\n\n{STORY}", voice=Voice.BOLD),
    "large": Paragraph(text=STORY, size=22.0),
    "urdu": Paragraph(text=URDU),
    "quote": Quote(text=STORY * 2),
    "said": Quote(text=STORY, speakers=(MUM, GRAN)),
    "said-by-many": Quote(text=STORY, speakers=MANY),
    "said-in-urdu": Quote(text=URDU, speakers=(MUM,)),
    "list": Listing(items=tuple(Item(text=STORY, speakers=(MUM,)) for _ in range(3))),
    "short-list": Listing(items=tuple(Item(text="Cake", speakers=(MUM, GRAN)) for _ in range(4))),
    "list-of-many": Listing(items=(Item(text="Cake", speakers=MANY), Item(text=f"{STORY}\nSo."))),
    "numbers": Listing(
        items=tuple(Item(text=STORY, number=n) for n in (9, 10, 1234)), bullet=Bullet.NUMBER
    ),
    "large-list": Listing(items=(Item(text=STORY), Item(text=URDU)), size=16.0),
    "pen": PenLines(count=3, prompt="What was it like?"),
    "pen-alone": PenLines(count=2, pitch_mm=14),
    "box": PenBox(height=120, prompt=STORY),
    "figure": Figure(PICTURE),
    "wide-figure": Figure(Drawing(size=(900, 300), marks=(square(200),))),
    "caption": Figure(PICTURE, STORY * 2),
    "drawn-by": Figure(PICTURE, "By the sea", (MUM, GRAN)),
    "only-drawn-by": Figure(PICTURE, "", (MUM,)),
    "beside": Beside(PICTURE, (Paragraph(text=STORY), Quote(text=STORY, speakers=(MUM,)))),
    "row": Beside(PICTURE, (Heading("Near"), Listing(items=(Item(text=STORY),))), row=True),
    "lines": Listing(
        items=(Item(text=STORY), Item(text="Cake", speakers=(MUM,))), bullet=Bullet.NONE
    ),
    "large-lines": Listing(
        items=(Item(text=STORY),), bullet=Bullet.NONE, size=20.0, voice=Voice.BOLD
    ),
    "columns": Columns(
        (
            (Heading("One"), Listing(items=(Item(text=STORY, speakers=(MUM,)),))),
            (Quote(text=STORY, speakers=(MUM, GRAN)), Space(9), PenLines(count=1)),
        )
    ),
    "three": Columns(((Quote(text=STORY),), (Paragraph(text=URDU),), ())),
    "space": Space(20),
}


BENCH = Bench(STANDARD, WORDS, Prints(PHOTOS.__getitem__, grey=False), Remarks(PageKey("")))


def set_high(*blocks: Block) -> float:
    """Return how high blocks are set below a picture."""
    pieces = lay(BENCH, (Figure(PICTURE), *blocks), STANDARD.column[0])
    return height(stacked(pieces)) - PICTURE.size[1]


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_is_set_as_high_as_planned(name: str) -> None:
    blocks = (BLOCKS[name], PenLines(count=1), BLOCKS[name], Quote(text=STORY))

    planned = about_high((*blocks, NewPage(), *blocks), STANDARD, LETTERS)

    assert set_high(*blocks) == pytest.approx(planned, abs=NEAR)


def test_all_blocks_are_set_as_high_as_planned() -> None:
    blocks = (*BLOCKS.values(), PenLines(count=1))

    assert set_high(*blocks) == pytest.approx(about_high(blocks, STANDARD, LETTERS), abs=NEAR)


@pytest.mark.parametrize("lead", ["Our own quiet line.", STORY * 2], ids=["one", "two"])
@pytest.mark.parametrize("title", ["We are proud", "Ours " * 30, "ہم سب"], ids=str.strip)
def test_what_is_left_below_a_title_is_what_is_planned_with(title: str, lead: str) -> None:
    (side, *_) = sides(BENCH, replace(leaf(PenLines(count=1), title=title), lead=lead))

    planned = below_title(title, lead, STANDARD, LETTERS)

    assert STANDARD.column[1] - side.body_top == pytest.approx(planned, abs=NEAR)
