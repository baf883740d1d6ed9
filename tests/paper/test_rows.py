"""Rows: a picture and few words beside it, many of them under each other."""

from __future__ import annotations

from collections import deque

from familybook.core.blocks import Beside, Block, Heading, Paragraph
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey
from familybook.editions import STANDARD
from familybook.paper.bench import Bench
from familybook.paper.laying import lay
from familybook.paper.pictures import Prints
from familybook.paper.pieces import Piece, fill
from familybook.paper.remarks import Remarks
from tests.paper.samples import PHOTOS, STORY, WORDS, square

BENCH = Bench(STANDARD, WORDS, Prints(PHOTOS.__getitem__, grey=False), Remarks(PageKey("")))
PICTURE = Drawing(size=(60, 46), marks=(square(40),))
WIDE = 300.0


def row(*blocks: Block) -> Piece:
    (piece,) = lay(BENCH, (Beside(PICTURE, blocks, row=True),), WIDE)
    return piece


def test_a_row_of_few_lines_goes_to_the_next_page_as_a_whole() -> None:
    short = row(*(Paragraph(text="We laugh.") for _ in range(4)))

    assert short.high < 170
    assert short.least == short.high
    assert short.split(short.high - 1) is None


def test_what_goes_on_over_the_page_keeps_to_its_column() -> None:
    long = row(Paragraph(text=STORY * 30))

    parts = long.split(200)

    assert parts is not None
    first, (rest,) = parts
    assert first.high <= 200
    assert 0.9 * long.high < first.high + rest.high < 1.1 * long.high  # lines no longer than before
    beside = lay(BENCH, (Beside(PICTURE, (Paragraph(text=STORY * 30),)),), WIDE)[0].split(200)
    assert beside is not None
    assert sum(one.high for one in beside[1]) < rest.high  # without a row they have all the width


def test_a_question_alone_stays_with_the_first_answer() -> None:
    asked, answer = row(Heading("What helps?")), row(Paragraph(text="Tea"))
    above = row(Paragraph(text="We laugh."))
    queue = deque([above, asked, answer])

    placed = fill(queue, above.high + asked.high + 10)

    assert [one.piece for one in placed] == [above]
    assert list(queue) == [asked, answer]
