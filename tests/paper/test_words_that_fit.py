from __future__ import annotations

import pytest
from hypothesis import given, settings

from familybook.core.blocks import Block, Figure, Heading, Paragraph, Quote
from familybook.core.drawing import Align, Drawing, Label
from familybook.editions import STANDARD
from familybook.paper.letters import TypeLetters
from familybook.paper.remarks import Trouble
from tests.paper.samples import leaf, printed
from tests.strategies import texts

WORDS = "a long day by the sea"


def figure(*, at: tuple[float, float] = (10, 40), size: float = 14, wide: float = 300) -> Figure:
    label = Label(lines=(WORDS,), at=at, size=size, pitch=size * 1.2, align=Align.LEFT)
    return Figure(Drawing(size=(wide, 90), labels=(label,)))


def troubles(*blocks: Block) -> list[Trouble]:
    return [one.trouble for one in printed(leaf(*blocks)).remarks]


def test_words_that_stand_on_the_sheet_are_not_remarked_on() -> None:
    long = TypeLetters().width(WORDS, 14)
    wide = STANDARD.column[0]

    assert troubles(figure(), figure(at=(wide - long, 40), wide=wide)) == []


@pytest.mark.parametrize("at", [(-200.0, 40.0), (430.0, 40.0), (10.0, 2_000.0), (10.0, -300.0)])
def test_words_that_run_off_the_sheet_are_told(at: tuple[float, float]) -> None:
    assert troubles(figure(at=at)) == [Trouble.WORDS]


@pytest.mark.parametrize(("size", "told"), [(7.0, False), (6.9, True)])
def test_words_too_small_to_read_are_told(size: float, told: bool) -> None:
    assert troubles(figure(size=size)) == ([Trouble.WORDS] if told else [])


def test_words_made_too_small_with_their_picture_are_told() -> None:
    assert troubles(figure(wide=STANDARD.column[0] * 3)) == [Trouble.WORDS]


def test_it_is_told_once_for_a_page() -> None:
    assert troubles(figure(size=3), figure(size=3), figure(at=(-99, 40))) == [Trouble.WORDS]


@settings(max_examples=30)
@given(texts)
def test_running_words_always_fit(text: str) -> None:
    long = f"{text} {'W' * 300} {text}"

    assert Trouble.WORDS not in troubles(Heading(long), Paragraph(text=long), Quote(text=long))
