from __future__ import annotations

import pytest

from familybook.core.drawing import Drawing, Fill
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import Tone
from familybook.core.said import PenStroke
from familybook.drawings.pages.album import (
    drawn_page,
    paper_to_draw_on,
    photo_mark,
    sketch_in,
    stick_in,
)
from familybook.drawings.plate.sketch import strokes_on
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, label_box
from tests.seeing import ink_bounds

PROMPTS = (
    "Who is here, and when?",
    "Kto tu jest i kiedy to było?",
    "Pwy sydd yma, a phryd?",
    "یہاں کون ہے، اور کب؟",
    "ਇੱਥੇ ਕੌਣ ਹੈ, ਅਤੇ ਕਦੋਂ?",
    "من هنا، ومتى؟",
)
LETTERS = EvenLetters()


@pytest.mark.parametrize("from_right", [False, True])
@pytest.mark.parametrize("wide", [120.0, 236.0, 480.0])
@pytest.mark.parametrize("prompt", PROMPTS)
def test_the_prompt_stands_clear_of_the_line_to_write_on(
    prompt: str, wide: float, *, from_right: bool
) -> None:
    letters: Letters = TypeLetters()

    frame = stick_in((wide, wide * 0.7), prompt, letters, "A frame.", from_right=from_right)

    assert crowded(frame, letters) == []
    rule = _rule(frame)
    for label in frame.labels:
        left, _, long, _ = label_box(label, letters)
        assert left + long < rule[0] or left > rule[2]
    assert rule[2] - rule[0] > wide * 0.3


def _rule(frame: Drawing) -> tuple[float, float, float, float]:
    lines = tuple(one for one in frame.marks if isinstance(one, Fill) and one.tone is Tone.RULE)
    return ink_bounds(Drawing(size=frame.size, marks=lines))


@pytest.mark.parametrize(
    "drawing",
    [
        stick_in((300, 240), PROMPTS[0], LETTERS, "A frame."),
        sketch_in((PenStroke(((0.1, 0.1, 0.5), (0.9, 0.9, 1.0))),), 300, 220, "A bird."),
        paper_to_draw_on(480, 600, "Paper."),
        photo_mark(),
    ],
    ids=["frame", "sketch", "paper", "mark"],
)
def test_nothing_reaches_over_the_edge(drawing: Drawing) -> None:
    left, top, right, foot = ink_bounds(drawing)

    assert left > -2
    assert top > -2
    assert right < drawing.size[0] + 2
    assert foot < drawing.size[1] + 2


def test_a_drawing_on_a_whole_page_keeps_its_place() -> None:
    strokes = (PenStroke(((0.5, 0.5, 0.5), (0.6, 0.5, 0.5)), Tone.BERRY_DEEP, 0.01),)

    marks = strokes_on(strokes, (10, 20, 400, 500))

    left, top, right, _ = ink_bounds(Drawing(size=(500, 600), marks=marks))
    assert left == pytest.approx(10 + 200, abs=4)
    assert right == pytest.approx(10 + 240, abs=4)
    assert top == pytest.approx(20 + 200, abs=4)


def test_a_drawing_made_on_other_paper_is_made_to_fit() -> None:
    long = (PenStroke(((0.5, 0.1, 0.5), (0.5, 3.0, 0.5))),)

    page = drawn_page(long, 480, 600, "A tower.")

    assert ink_bounds(page)[3] <= 600
    assert strokes_on((), (0, 0, 10, 10)) == ()
