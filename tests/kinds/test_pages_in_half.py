"""This is us and people to ring, where two pages share one side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from familybook.assets.pack import starter
from familybook.core.blocks import Figure, Paragraph
from familybook.core.kind import Context
from familybook.core.letters import Letters
from familybook.core.said import How, Said
from familybook.drawings.pages.phones import Desk, danger
from familybook.kinds.numbers import Numbers, OwnNumber
from familybook.kinds.us import Frame, Us
from familybook.paper.letters import TypeLetters
from tests.families import LETTERS, context, folk
from tests.measuring import crowded, drawings_in, words_in

LANGUAGES = ("en-GB", "ur", "ar", "pl")


def half(people: int, language: str = "en-GB", letters: Letters = LETTERS) -> Context:
    return replace(context(folk(people), language=language), half=True, letters=letters)


def us(people: int) -> Us:
    return Us(
        frames=tuple(
            Frame(who=Said(pick=f"p{n}", how=How.PICK), i_am=Said(f"I am number {n} of us"))
            for n in range(1, people + 1)
        ),
        matters=(Said("Our songs"), Said("Our food")),
    )


@pytest.mark.parametrize("people", [1, 2, 3, 6, 7, 13])
@pytest.mark.parametrize("letters", [LETTERS, TypeLetters()], ids=["even", "type"])
def test_everybody_hangs_in_a_row_and_nothing_they_said_is_lost(
    people: int, letters: Letters
) -> None:
    blocks = list(us(people).compose(half(people, letters=letters)))

    said = words_in(blocks)
    assert all(f"I am number {n} of us" in said for n in range(1, people + 1))
    assert "Our songs, Our food" in said
    for drawing in drawings_in(blocks):
        assert crowded(drawing, letters) == []
        assert drawing.size[0] <= half(1).edition.column[0]


def test_an_empty_wall_in_short_has_frames_and_lines_to_write_on() -> None:
    wall = next(drawings_in(Us().compose(half(0))))

    assert wall.labels == ()
    assert wall.size[1] < half(0).edition.column[1] / 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 3, 8])
def test_every_number_is_there_in_short(count: int, language: str) -> None:
    numbers = starter().numbers[:count]
    page = Numbers(
        ours=(OwnNumber(name=Said("Gran"), number=Said("01632960123"), what_for=Said("Any time")),),
        chosen=tuple(Said(pick=one.key, how=How.PICK) for one in numbers),
    )

    blocks = list(page.compose(half(2, language)))

    said = words_in(blocks)
    assert "999" in said
    assert "01632 960 123" in said
    assert all(one.name in said for one in numbers)
    for drawing in drawings_in(blocks):
        assert crowded(drawing, LETTERS) == []


@pytest.mark.parametrize("from_right", [False, True])
def test_danger_in_short_is_as_large_as_two_lines_and_reads_from_its_side(
    *, from_right: bool
) -> None:
    tall_desk = Desk(
        wide=480, side_by_side=2, body=14, small=12, letters=LETTERS, from_right=from_right
    )
    desk = replace(tall_desk, low=True)

    low = danger("In danger now", "999", "Police, ambulance or fire.", desk, "")
    tall = danger("In danger now", "999", "Police, ambulance or fire.", tall_desk, "")

    number = low.labels[0]
    beside = low.labels[1]
    assert low.size[1] < tall.size[1] * 0.6
    assert (number.at[0] > beside.at[0]) is from_right
    assert crowded(low, LETTERS) == []


def test_a_short_page_of_numbers_to_fill_in_has_room_for_four() -> None:
    figures = [one for one in Numbers().compose(half(2)) if isinstance(one, Figure)]

    assert len(figures) == 3


def test_when_numbers_were_checked_stands_with_the_last_of_them() -> None:
    numbers = starter().numbers[:5]
    page = Numbers(chosen=tuple(Said(pick=one.key, how=How.PICK) for one in numbers))
    shown = replace(half(2), pack=starter())

    blocks = list(page.compose(shown))

    noted = [one for one in blocks if isinstance(one, Figure) and one.caption]
    (caption,) = (one.caption for one in noted)
    assert caption.startswith("checked ")
    assert noted == [one for one in blocks if isinstance(one, Figure)][-1:]
    assert not any("checked" in one.text for one in blocks if isinstance(one, Paragraph))
