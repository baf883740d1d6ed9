from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.blocks import (
    Beside,
    Block,
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
)
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey
from familybook.editions import STANDARD
from familybook.paper.bench import Bench
from familybook.paper.flow import Side, sides
from familybook.paper.pictures import Prints
from familybook.paper.press import print_book
from familybook.paper.remarks import Remarks
from familybook.paper.text_piece import TextPiece
from tests.paper.pdf_reader import opened, text_of
from tests.paper.samples import GRAN, MUM, PHOTOS, SCENERY, STORY, WORDS, leaf, printed, square

NUMBERED = " ".join(f"w{number}" for number in range(2600))


def laid(*blocks: Block, title: str = "What we are good at") -> list[Side]:
    bench = Bench(STANDARD, WORDS, Prints(PHOTOS.__getitem__, grey=False), Remarks(PageKey("")))
    return sides(bench, leaf(*blocks, title=title))


def overlaps(side: Side) -> Iterator[str]:
    """Tell of pieces that touch the one above, or reach out of the type area."""
    room = STANDARD.column[1] - side.body_top
    foot = 0.0
    for placed in side.body:
        if placed.top < foot - 0.02:
            yield f"{placed.piece} begins above the foot of the one before"
        foot = placed.top + placed.piece.high
        if foot > room + 0.02:
            yield f"{placed.piece} ends {foot - room:.1f} below the type area"


def words_in(pdf: bytes) -> list[str]:
    return re.findall(r"\bw\d+\b", " ".join(text_of(pdf)))


blocks = st.lists(
    st.one_of(
        st.integers(1, 60).map(lambda n: Paragraph(text=STORY * n)),
        st.integers(1, 60).map(lambda n: Quote(text=STORY * n, speakers=(MUM, GRAN))),
        st.integers(1, 30).map(lambda n: PenLines(count=n, prompt="What else?")),
        st.floats(40, 2000).map(lambda n: PenBox(height=n, prompt="Draw us")),
        st.floats(20, 1500).map(lambda n: Figure(Drawing(size=(n, n), marks=(square(n),)))),
        st.integers(1, 30).map(lambda n: Heading("These things matter " * n)),
        st.floats(0, 900).map(Space),
        st.just(NewPage()),
        st.tuples(st.floats(20, 900), st.integers(1, 60)).map(
            lambda n: Beside(
                Drawing(size=(n[0], n[0]), marks=(square(n[0]),)),
                (Heading("Near"), Quote(text=STORY * n[1]), Paragraph(text=STORY * n[1])),
            )
        ),
        st.integers(1, 40).map(lambda n: Listing(items=(Item(text=STORY, speakers=(MUM,)),) * n)),
        st.integers(1, 90).map(
            lambda n: Columns(((Quote(text=STORY * n),), (Paragraph(text=STORY),)))
        ),
    ),
    max_size=9,
)


@given(blocks)
def test_nothing_overlaps_and_nothing_leaves_the_page(some: list[Block]) -> None:
    found = [fault for side in laid(*some) for fault in overlaps(side)]

    assert found == []


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(text=NUMBERED),
        Quote(text=NUMBERED, speakers=(MUM,)),
        Listing(items=(Item(text=NUMBERED, speakers=(MUM,)),)),
        Columns(((Quote(text=NUMBERED),), (Paragraph(text="Beside it."),))),
        Beside(SCENERY, (Paragraph(text=NUMBERED),)),
        Beside(SCENERY, (Quote(text=NUMBERED, speakers=(MUM,)),)),
    ],
    ids=["paragraph", "quote", "item", "columns", "beside", "quote beside"],
)
def test_every_word_of_a_long_answer_prints_once_and_in_order(block: Block) -> None:
    pdf = printed(leaf(block)).pdf

    assert words_in(pdf) == NUMBERED.split()
    assert len(opened(pdf).pages) > 3


def test_no_paragraph_leaves_one_line_alone() -> None:
    for before in range(0, 700, 7):
        made = laid(PenBox(height=100), Space(before), Paragraph(text=STORY * 4))

        parts = [
            len(placed.piece.lines)
            for side in made
            for placed in side.body
            if isinstance(placed.piece, TextPiece)
        ]
        assert len(parts) <= 2
        assert min(parts) > 1


def test_a_heading_goes_with_what_it_heads() -> None:
    for before in range(300, 700, 7):
        made = laid(PenBox(height=50), Space(before), Heading("It matters"), Paragraph(text=STORY))

        last = [side.body[-1].piece for side in made]
        assert not any(piece.stays for piece in last)


def test_a_picture_higher_than_the_page_is_made_smaller() -> None:
    tall = Drawing(size=(200, 3000), marks=(square(200),))

    (side,) = laid(Figure(tall))

    assert list(overlaps(side)) == []


def test_columns_too_high_for_a_page_stand_under_each_other() -> None:
    made = laid(Columns(((Quote(text=STORY * 80),), (Quote(text=STORY * 80),))))

    assert len(made) > 2
    assert [fault for side in made for fault in overlaps(side)] == []


def test_a_hundred_headings_flow_over_the_pages() -> None:
    made = laid(*[Heading("It matters")] * 100)

    assert sum(len(side.body) for side in made) == 100
    assert [fault for side in made for fault in overlaps(side)] == []


def test_a_heading_over_columns_too_high_for_a_page_is_not_left_alone() -> None:
    made = laid(Heading("It matters"), Columns(((Quote(text=STORY * 80),), (Quote(text=STORY),))))

    assert len(made[0].body) > 1
    assert [fault for side in made for fault in overlaps(side)] == []


def test_a_title_longer_than_a_page_is_told_whole() -> None:
    pdf = printed(leaf(Paragraph(text="Then this."), title=NUMBERED[:4000])).pdf

    assert set(NUMBERED[:3900].split()) <= set(words_in(pdf))
    assert "Then this." in "".join(text_of(pdf))


def test_a_spread_begins_on_the_left_with_room_to_draw_before_it() -> None:
    picture = Figure(Drawing(size=(300, 300), marks=(square(300),)))
    spread = replace(leaf(picture, NewPage(), picture, key="weather"), spread=True)

    odd = printed(leaf(), leaf(key="two"), spread)
    even = printed(leaf(), spread)

    assert odd.begins == {"page": 1, "two": 2, "weather": 4}
    assert WORDS("book-space-to-draw") in text_of(odd.pdf)[2]
    assert even.begins == {"page": 1, "weather": 2}
    assert len(opened(even.pdf).pages) == 4


def test_both_pages_of_a_spread_begin_at_one_height() -> None:
    picture = Figure(Drawing(size=(300, 300), marks=(square(300),)))
    bench = Bench(STANDARD, WORDS, Prints(PHOTOS.__getitem__, grey=False), Remarks(PageKey("")))

    left, right = sides(bench, replace(leaf(picture, NewPage(), picture), spread=True))

    assert left.body_top == right.body_top
    assert not right.header


def test_margins_mirror_and_the_number_stands_outside() -> None:
    pdf = opened(printed(leaf(), leaf(key="two")).pdf)

    starts = [starts_of(page) for page in pdf.pages]

    assert starts[0][0] == STANDARD.inner
    assert starts[1][0] == STANDARD.outer
    assert starts[0][-1] > 500
    assert starts[1][-1] == STANDARD.outer


def test_a_book_read_from_the_right_is_bound_on_the_right() -> None:
    result = print_book(
        [leaf(), leaf(key="two")],
        STANDARD,
        words("ur"),
        PHOTOS.__getitem__,
        title="Our family book",
    )

    pdf = opened(result.pdf)
    starts = [starts_of(page) for page in pdf.pages]
    assert [page[0] for page in starts] == [STANDARD.outer, STANDARD.inner] * 2
    assert str(pdf.Root.Lang) == "ur"


def test_columns_of_a_book_read_from_the_right_begin_on_the_right() -> None:
    columns = Columns(((Paragraph(text="one"),), (Paragraph(text="two"),)))

    def order(language: str) -> list[float]:
        result = print_book(
            [leaf(columns)], STANDARD, words(language), PHOTOS.__getitem__, title="-"
        )
        with opened(result.pdf) as pdf:
            return starts_of(pdf.pages[0])[2:4]

    first, second = order("en-GB")
    assert first < second
    first, second = order("ur")
    assert first > second


def starts_of(page: pikepdf.Page) -> list[float]:
    """Return how far from the left edge each line of type starts."""
    moves = (one for one in pikepdf.parse_content_stream(page) if str(one.operator) == "Tm")
    return [float(one.operands[4]) for one in moves]


def test_white_and_new_pages_at_the_end_make_no_empty_side() -> None:
    assert len(laid(Paragraph(text=STORY), NewPage(), Space(2000), NewPage())) == 1


@pytest.mark.parametrize("mark", ["\n", "\r", "\x0b", "\u2028"])
def test_a_title_is_one_heading_wherever_it_broke(mark: str) -> None:
    made = laid(*(Paragraph(text="All of us. " * 900),), title=f"a{mark}" * 900)

    titles = [placed.piece for side in made for placed in side.header]
    assert len(made) > 2
    assert all(isinstance(title, TextPiece) and len(title.lines) <= 2 for title in titles)
    assert len(titles) == len(made) - 1  # on the first side it flows like other words


def test_an_empty_leaf_is_one_side_with_its_title() -> None:
    assert len(laid()) == 1


def test_a_later_side_has_the_title_of_the_page_that_goes_on_there() -> None:
    pdf = printed(
        leaf(
            Paragraph(text=STORY * 3),
            Heading("Our path", level=1),
            Paragraph(text=STORY * 60),
            title="This is us",
        )
    ).pdf

    first, second, *_ = text_of(pdf)

    assert "This is us" in first
    assert "Our path" in first
    assert "Our path" in second
    assert "This is us" not in second


def test_a_page_that_begins_a_side_has_no_other_title_above_it() -> None:
    (first, second) = laid(
        Paragraph(text=STORY), NewPage(), Heading("Our path", level=1), Paragraph(text=STORY)
    )

    assert first.header
    assert not second.header
    assert second.body_top == 0
