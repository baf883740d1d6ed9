from __future__ import annotations

from dataclasses import replace

import pytest

from familybook.assets.words import words
from familybook.core.blocks import (
    Beside,
    Block,
    Bullet,
    Figure,
    Item,
    Listing,
    Paragraph,
    Photograph,
)
from familybook.core.heights import GAP
from familybook.editions import STANDARD
from familybook.paper.press import print_book
from familybook.paper.speakers import RADIUS
from tests.paper.placing import Place, place_of
from tests.paper.samples import BEACH, GRAN, MUM, PHOTOS, SCENERY, STORY, leaf, printed

WIDE = STANDARD.column[0]
DADI = replace(GRAN, name="دادی")


def placed(words: str, *blocks: Block) -> Place:
    return place_of(printed(leaf(*blocks)).pdf, words)


def test_a_name_stands_after_the_words_where_there_is_room() -> None:
    listing = Listing(items=(Item(text="Candles", speakers=(MUM,)),))

    name, said = placed("Mum", listing), placed("Candles", listing)

    assert name.shares_a_line_with(said)
    assert said.right + 20 < name.left < said.right + 40


def test_a_name_stands_beneath_the_words_where_they_fill_their_line() -> None:
    said = "Candles and a song and breakfast in bed for the small dog"
    listing = Listing(items=(Item(text=said, speakers=(MUM, GRAN)),))

    name, first = placed("Mum", listing), placed("Candles", listing)

    assert name.top < first.foot
    assert name.left < first.right


def test_a_name_stands_at_the_left_of_words_read_from_the_right() -> None:
    listing = Listing(items=(Item(text="موم بتیاں", speakers=(DADI,)),))

    pdf = printed(leaf(listing)).pdf

    name, said = place_of(pdf, "دادی"), place_of(pdf, "موم")
    assert name.right + 20 < said.left
    assert abs(name.foot - said.foot) < 14


@pytest.mark.parametrize("size", [None, 20.0])
@pytest.mark.parametrize("last", [9, 10, 72, 100])
def test_numbers_keep_off_the_words_they_number(last: int, size: float | None) -> None:
    items = (Item(text="Next door", number=1), Item(text="Grandad", number=last))
    listing = Listing(items=items, bullet=Bullet.NUMBER, size=size)

    number, first, second = (
        placed(words, listing) for words in (str(last), "Next door", "Grandad")
    )

    assert second.left - number.right > 5
    assert abs(first.left - second.left) < 3


@pytest.mark.parametrize(
    "picture",
    [
        Figure(SCENERY, caption="Our cake", speakers=(MUM, GRAN)),
        Photograph(photo=BEACH, says="A beach.", caption="Our cake", speakers=(MUM, GRAN)),
    ],
)
def test_every_picture_has_its_caption_and_names_under_its_middle(picture: Block) -> None:
    title, caption, mum, gran = (
        placed(words, picture) for words in ("What we are", "Our cake", "Mum", "Gran")
    )

    middle = title.left + WIDE / 2
    assert caption.middle == pytest.approx(middle, abs=2)
    assert (mum.left + gran.right) / 2 == pytest.approx(middle + RADIUS + 2.5, abs=3)
    assert mum.top < caption.foot


@pytest.mark.parametrize("said", ["turn", "مدد"])
def test_words_beside_a_drawing_start_at_the_drawing(said: str) -> None:
    block = Beside(SCENERY, (Paragraph(text=said),))

    pdf = print_book([leaf(block)], STANDARD, words("ur"), PHOTOS.__getitem__, title="-").pdf

    left = place_of(pdf, "What we are").left
    start, aside = place_of(pdf, said), SCENERY.size[0] + GAP
    edge = start.left - left if said.isascii() else left + WIDE - start.right
    assert edge == pytest.approx(aside, abs=3)


def test_a_long_answer_keeps_its_names_at_its_end() -> None:
    listing = Listing(items=(Item(text=STORY * 60, speakers=(MUM,)),))

    pdf = printed(leaf(listing)).pdf

    assert place_of(pdf, "Mum", page=1).left > 0
