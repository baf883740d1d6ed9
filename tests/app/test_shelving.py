from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from familybook.app.shelving import PRACTICE_SIGN, free_sign, shelf_book, when_of
from familybook.app.signs import name_of
from familybook.assets.words import words
from familybook.core.book import Sign
from familybook.drawings.parts.signs import COLOURS, SIGN_PICTURES
from familybook.store.shelf import OnShelf, Standing

pytestmark = pytest.mark.gui

WORDS = words()
TODAY = date(2026, 11, 23)


def test_every_sign_has_a_name_of_its_own() -> None:
    names = {name_of(Sign(one, colour), WORDS) for one in SIGN_PICTURES for colour in COLOURS}

    assert len(names) == len(SIGN_PICTURES) * len(COLOURS)
    assert "green kite" in names


def test_a_sign_of_a_newer_program_is_called_what_it_is_shown_as() -> None:
    assert name_of(Sign("rocket", "silver"), WORDS) == name_of(Sign(), WORDS)


def test_each_new_book_gets_a_sign_nobody_has_till_all_are_taken() -> None:
    taken: list[Sign] = []
    for _ in range(len(SIGN_PICTURES) * len(COLOURS) - 1):
        taken.append(free_sign(taken))

    assert len(set(taken)) == len(taken)
    assert PRACTICE_SIGN not in taken
    assert free_sign(taken) == Sign()
    assert len({one.colour for one in taken[:4]}) == 4


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "Opened today"), (1, "Opened yesterday"), (5, "Opened 5 days ago"), (90, "some time")],
)
def test_the_shelf_says_how_long_ago_a_book_was_opened(days: int, said: str) -> None:
    opened = datetime(2026, 11, 23, 12, tzinfo=UTC) - timedelta(days=days)

    assert said in when_of(opened.isoformat(), WORDS, TODAY)


def test_a_book_never_opened_is_not_counted_in_days() -> None:
    assert when_of("", WORDS, TODAY) == WORDS("shelf-long")


@pytest.mark.parametrize("standing", Standing)
def test_a_book_that_cannot_be_read_still_stands_there(standing: Standing) -> None:
    book = shelf_book(OnShelf(path=Path("b-1.familybook"), standing=standing), WORDS, TODAY)

    assert book.name == "a book"
    assert book.when
