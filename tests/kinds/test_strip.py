from __future__ import annotations

import pytest
from hypothesis import given

from familybook.core.blocks import Columns, Figure, PenLines, Quote
from familybook.core.drawing import Fill, Role
from familybook.core.ids import PersonId, PhotoId
from familybook.core.letters import EvenLetters
from familybook.core.palette import Tone
from familybook.core.said import How, PenStroke, Said, Snap
from familybook.drawings.pages.strip_box import Scene, strip_box
from familybook.kinds.strip import Box, Strip
from familybook.paper.letters import TypeLetters
from tests.families import context, folk
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, photos_in, shown
from tests.strategies import groups

MUM, GRAN, ELDEST = PersonId("p1"), PersonId("p2"), PersonId("p3")
EVEN = context(folk(3))
PHOTO = PhotoId("cd" * 32)
STROKES = (PenStroke(((0.1, 0.1, 0.5), (0.9, 0.8, 0.5)), Tone.BERRY),)


def boxes(page: Strip) -> list[tuple[object, ...]]:
    """Return the blocks of each box, in the order they are read."""
    return [
        column for one in page.compose(EVEN) if isinstance(one, Columns) for column in one.columns
    ]


def test_the_four_boxes_are_read_from_before_to_now() -> None:
    heads = [
        " ".join(label.lines)
        for drawing in drawings_in(Strip().compose(EVEN))
        for label in drawing.labels
        if label.role is Role.HEAD
    ]

    assert heads == ["Before", "When it got hard", "What we did", "Now"]


def test_an_empty_box_is_a_frame_to_draw_in_and_lines_to_write_on() -> None:
    found = boxes(Strip())

    assert [[type(one) for one in box] for box in found] == [[Figure, PenLines]] * 4
    says = {one.drawing.says for box in found for one in box if isinstance(one, Figure)}
    assert says == {"An empty frame to draw in."}


def test_words_stand_under_the_frame_with_who_said_them() -> None:
    page = Strip(hard=Box(text=Said("We were tired.", (MUM, GRAN))))

    quote = boxes(page)[1][1]

    assert isinstance(quote, Quote)
    assert quote.text == "We were tired."
    assert [one.name for one in quote.speakers] == ["Mum", "Gran"]


def test_a_drawing_fills_its_frame_and_needs_no_lines() -> None:
    page = Strip(did=Box(picture=Said("A bridge", (ELDEST,), how=How.DRAWING, strokes=STROKES)))

    (figure,) = boxes(page)[2]

    assert isinstance(figure, Figure)
    assert figure.drawing.says == "A bridge"
    assert [one.name for one in figure.speakers] == ["our eldest"]
    assert any(isinstance(mark, Fill) and mark.inside for mark in figure.drawing.marks)


def test_a_photograph_is_cut_to_its_frame_and_keeps_its_caption() -> None:
    page = Strip(now=Box(picture=Said(how=How.PHOTO, photo=PHOTO, snap=Snap(caption="Today"))))

    figure = boxes(page)[3][0]

    assert isinstance(figure, Figure)
    assert [mark.photo for mark in photos_in(figure.drawing)] == [PHOTO]
    assert figure.caption == "Today"


def test_frames_get_lower_where_there_is_more_to_say() -> None:
    bare, told = Strip(), Strip(before=Box(text=Said("By the sea. " * 20)))

    highs = [next(drawings_in(page.compose(EVEN))).size[1] for page in (bare, told)]

    assert highs[1] < highs[0]


@pytest.mark.parametrize("heading", ["Before", "جب مشکل ہوا", "Kiedy zrobiło się trudno", "w" * 60])
@pytest.mark.parametrize("scene", Scene)
def test_headings_of_every_script_stand_clear(scene: Scene, heading: str) -> None:
    letters = TypeLetters()

    drawing = strip_box(scene, heading, Said(), (236, 150), letters, "")

    if len(heading) < 60:
        assert crowded(drawing, letters) == []
    assert "".join("".join(label.lines) for label in drawing.labels).replace(" ", "") == (
        heading.replace(" ", "")
    )


@given(page=groups(Strip))
def test_any_answer_is_shown_whole(page: Strip) -> None:
    blocks = list(page.compose(EVEN))

    seen = shown(blocks)
    for box in (page.before, page.hard, page.did, page.now):
        assert letters_of(EVEN.text(box.text)) in seen
        assert not box.picture or letters_of(box.picture.snap.caption) in seen
    for drawing in drawings_in(blocks):
        assert crowded(drawing, EvenLetters()) == []
