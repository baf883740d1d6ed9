from __future__ import annotations

from hypothesis import given

from familybook.core.answers import begin
from familybook.core.blocks import (
    Figure,
    Heading,
    Listing,
    PenBox,
    PenLines,
    Photograph,
    Quote,
)
from familybook.core.drawing import View
from familybook.core.ids import PageKey, PhotoId
from familybook.core.pack import Pack, PackPage, PackQuestion
from familybook.core.said import How, PenStroke, Said, Snap
from familybook.kinds.own import Own, Question
from familybook.templates.our_book import OUR_BOOK
from tests.families import LETTERS, context, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, shown
from tests.strategies import groups

STROKES = (PenStroke(((0.1, 0.1, 0.5), (0.9, 0.6, 0.5))),)


def question(ask: str, *answers: Said, picks: tuple[str, ...] = ()) -> Own:
    return Own(
        questions=(
            Question(
                prompt=Said("What do we eat?"),
                ask=picked(f"own-ask-pick-{ask}"),
                picks=tuple(Said(pick) for pick in picks),
                answers=answers,
            ),
        )
    )


def kinds_of_blocks(page: Own) -> list[type]:
    return [type(block) for block in page.compose(context()) if not isinstance(block, Heading)][:-1]


def test_answers_stand_under_their_question() -> None:
    photo = Said("Us", how=How.PHOTO, photo=PhotoId("ab" * 32))
    sketch = Said("Cake", how=How.DRAWING, strokes=STROKES)

    heading = next(question("line").compose(context()))

    assert heading == Heading("What do we eat?")
    assert kinds_of_blocks(question("line", Said("Soup"))) == [Quote]
    assert kinds_of_blocks(question("prose", Said("Soup"), Said("Cake"))) == [Quote, Quote]
    assert kinds_of_blocks(question("pick", Said("Soup"), Said("Cake"))) == [Listing]
    assert kinds_of_blocks(question("photo", photo)) == [Photograph]
    assert kinds_of_blocks(question("drawing", sketch))[0] is Figure


def test_questions_without_answers_leave_room_for_a_pen() -> None:
    assert kinds_of_blocks(question("line")) == [PenLines]
    assert kinds_of_blocks(question("prose")) == [PenLines]
    assert kinds_of_blocks(question("pick", picks=("Soup", "Cake"))) == [Figure, Figure, PenLines]
    assert kinds_of_blocks(question("photo")) == [PenBox]
    assert kinds_of_blocks(question("drawing")) == [PenBox]


def test_a_photograph_shows_the_part_chosen_and_its_caption() -> None:
    snap = Snap(caption="Cold feet", view=View(turn=90, box=(0.0, 0.0, 0.5, 1.0)))
    photo = Said("Us at the sea", how=How.PHOTO, photo=PhotoId("ab" * 32), snap=snap)

    found = [
        one for one in question("photo", photo).compose(context()) if isinstance(one, Photograph)
    ]

    assert [(one.caption, one.says, one.view) for one in found] == [
        ("Cold feet", "Us at the sea", snap.view)
    ]


def test_a_page_without_questions_has_lines_to_ask_them_on() -> None:
    assert {type(block) for block in Own().compose(context())} == {PenLines}


def test_a_page_of_a_pack_prints_its_questions() -> None:
    page = PackPage(
        key=PageKey("local-1"),
        title="Near us",
        questions=(
            PackQuestion(prompt="Where do we go?", ask="pick", picks=("The park", "The library")),
            PackQuestion(prompt="A picture", ask="drawing"),
        ),
    )
    book = begin(OUR_BOOK, pack=Pack(pages=(page,)))

    blocks = list(book.page(page.key).compose(context()))

    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Where do we go?",
        "A picture",
    ]
    assert letters_of("The park The library") in shown(blocks)
    assert any(isinstance(block, PenBox) for block in blocks)


@given(groups(Own))
def test_no_answer_to_a_question_of_ones_own_is_lost(page: Own) -> None:
    there = context()
    blocks = list(page.compose(there))
    words_shown = shown(blocks)

    for asked in page.questions:
        assert letters_of(there.text(asked.prompt)) in words_shown
        for said in asked.answers:
            heard = "".join(one.says for one in blocks if isinstance(one, Photograph))
            assert letters_of(there.text(said)) in words_shown + letters_of(heard)
            assert not said.photo or letters_of(said.snap.caption) in words_shown
    photos = [said for asked in page.questions for said in asked.answers if said.photo]
    assert sum(isinstance(block, Photograph) for block in blocks) == len(photos)
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))
