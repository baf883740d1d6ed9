from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.app.arranging import put_away
from familybook.core.book import new_book
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey
from familybook.core.kind import Binds
from familybook.core.manuscript import leaf_of
from familybook.core.palette import Tone
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.together import Together
from familybook.paper.letters import TypeLetters
from familybook.templates.our_book import OUR_BOOK
from tests.families import context, folk
from tests.measuring import crowded, drawings_in, label_box
from tests.seeing import ink_bounds, letters_of, patterned, shown
from tests.strategies import groups

LETTERS = TypeLetters()
KEY = PageKey("together")


def drawn(page: Together, people: int, title: str = "", language: str = "en-GB") -> Drawing:
    there = replace(context(folk(people), language=language), letters=LETTERS, title=title)
    (drawing,) = drawings_in(page.compose(there))
    return drawing


@pytest.mark.parametrize("people", [0, 1, 2, 6, 8, 9, 12, 17])
@pytest.mark.parametrize("day", ["", "2026-11-23", "the day the swifts came back"])
def test_the_middle_stays_empty(people: int, day: str) -> None:
    drawing = drawn(Together(finished_on=Said(day)), people)

    assert crowded(drawing, LETTERS) == []
    wide, high = drawing.size
    middle = (wide * 0.2, high * 0.26, wide * 0.8, high * 0.5)
    for label in drawing.labels:
        _, top, _, tall = label_box(label, LETTERS)
        assert top + tall < middle[1] or top > middle[3]
    inside = [
        (x, y)
        for mark in drawing.marks
        for ring in (getattr(mark, "inside", ()) or getattr(mark, "rings", ()))
        for x, y in ring
        if middle[0] < x < middle[2] and middle[1] < y < middle[3]
    ]
    assert inside == []


@pytest.mark.parametrize("people", [0, 1, 12])
def test_no_ink_comes_near_the_edge_of_the_sheet(people: int) -> None:
    drawing = drawn(Together(), people)

    left, top, right, low = ink_bounds(drawing)
    assert min(left, top) >= 17
    assert right <= STANDARD.sheet[0] - 17
    assert low <= STANDARD.sheet[1] - 17


def test_everybody_is_there_with_their_pattern() -> None:
    nobody, everybody = drawn(Together(), 0), drawn(Together(), 6)

    assert everybody.says.startswith("A frame of leaves with 6 of us")
    assert len(patterned(everybody)) > 5
    assert nobody.says == "A frame of leaves, empty in the middle."


def test_a_day_nobody_has_said_has_a_line_to_write_on() -> None:
    def rules(page: Together) -> int:
        return sum(getattr(mark, "tone", None) is Tone.RULE for mark in drawn(page, 2).marks)

    assert rules(Together()) == 1
    assert rules(Together(finished_on=Said("2026-11-23"))) == 0


def test_the_day_is_told_in_full() -> None:
    labels = drawn(Together(finished_on=Said("2026-11-23")), 3).labels

    assert ("Monday, 23 November 2026",) in [label.lines for label in labels]


def test_the_familys_own_title_stands_in_the_frame() -> None:
    book = new_book(OUR_BOOK).with_title(KEY, "We did it")

    leaf = leaf_of(book, KEY, edition=STANDARD, words=context().words, letters=LETTERS)

    (drawing,) = drawings_in(leaf.blocks)
    assert ("We did it",) in [label.lines for label in drawing.labels]


@pytest.mark.parametrize("language", ["pl", "ur", "ar", "cy", "pa"])
def test_it_holds_in_other_languages(language: str) -> None:
    page = Together(finished_on=Said("2026-11-23"))

    drawing = drawn(page, 5, "Zrobiliśmy to razem, wszyscy", language)

    assert crowded(drawing, LETTERS) == []


def test_it_is_the_back_and_may_be_left_out() -> None:
    book = new_book(OUR_BOOK)

    assert Together.binds is Binds.BACK
    assert KEY in put_away(book, KEY).put_away
    cover = PageKey("cover")
    assert cover not in put_away(book, cover).put_away


@given(groups(Together), st.text(max_size=80))
def test_nothing_a_family_writes_fills_the_middle_or_is_lost(page: Together, title: str) -> None:
    there = replace(context(folk(3)), title=title)

    blocks = list(page.compose(there))

    first, *others = drawings_in(blocks)
    for drawing in (first, *others):
        assert crowded(drawing, there.letters) == []
    for label in first.labels:
        _, top, _, tall = label_box(label, there.letters)
        assert top + tall < first.size[1] * 0.3 or top > first.size[1] * 0.6
    assert letters_of(there.day(page.finished_on)) in shown(blocks)
    assert letters_of(title) in shown(blocks)


def test_a_day_told_at_length_goes_on_another_sheet() -> None:
    page = Together(finished_on=Said("the day the swifts came back " * 30))

    first, other = drawings_in(page.compose(context(folk(3))))

    assert "swifts" not in " ".join(" ".join(label.lines) for label in first.labels)
    told = " ".join(" ".join(label.lines) for label in other.labels)
    assert told.count("the swifts came back") == 30
