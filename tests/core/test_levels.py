from __future__ import annotations

from typing import Any

import pytest

from familybook.assets.words import words
from familybook.core.answers import fill
from familybook.core.book import Book, new_book
from familybook.core.errors import AnswersError
from familybook.core.fields import level_of
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import NOTHING, Said
from familybook.kinds.balloon import Balloons
from familybook.templates.our_book import OUR_BOOK

BALLOON = PageKey("balloon")


def filled(**scale: Any) -> Book:
    answers = {"familybook": 1, "pages": {"balloon": {"scales": [scale]}}}
    return fill(new_book(OUR_BOOK), answers, lambda name, _: PhotoId(name), lambda _: words())


@pytest.mark.parametrize(
    ("text", "level"), [("0", 0), ("7", 7), (" 10 ", 10), ("007", 7), ("", None)]
)
def test_a_level_is_a_whole_number_of_knots(text: str, level: int | None) -> None:
    assert level_of(Said(text)) == level


@pytest.mark.parametrize("text", ["11", "-1", "3.5", "high", "\u0667", "²", "9" * 5_000, "+4"])
def test_what_is_no_height_is_none(text: str) -> None:
    assert level_of(Said(text)) is None


def test_a_rope_may_have_other_knots() -> None:
    assert level_of(Said("12"), most=12) == 12
    assert level_of(Said("4"), most=3) is None
    assert level_of(NOTHING) is None


@pytest.mark.parametrize("text", ["0", "10", "", "  "])
def test_a_height_that_fits_is_taken(text: str) -> None:
    page = filled(then={"text": text}, now={"text": "3"}).page(BALLOON)

    assert isinstance(page, Balloons)
    assert page.scales[0].then.text == text


@pytest.mark.parametrize("text", ["11", "-1", "2.5", "high", "\u0663"])
def test_a_height_that_does_not_fit_is_told_with_its_place(text: str) -> None:
    with pytest.raises(AnswersError) as told:
        filled(now={"text": text})

    assert told.value.place == "pages.balloon.scales[0].now.text"
    assert words()(f"problem-{told.value.key}", **told.value.facts).endswith("from 0 to 10.")
