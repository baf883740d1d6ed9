"""Every suggestion that is offered with pictures has its own, and no list shows one twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pytest

from familybook.assets.words import words
from familybook.core.drawing import Drawing
from familybook.drawings.pages.letters.feelings import feeling_picture
from familybook.drawings.picks import PICTURES, pick_picture

STARTERS: Mapping[str, int] = {
    "strengths": 60,
    "weather-cloudy-signs": 18,
    "weather-cloudy-does": 13,
    "helps-kind": 14,
}
"""How many suggestions our first lists have at least."""

STEADY = ("good-day", "most-days", "when-tired", "free-nice")

PICTURED = (
    *STARTERS,
    *(f"steady-{name}" for name in STEADY),
    "weather-sunny-signs",
    "weather-sunny-does",
    "weather-stormy-signs",
    "weather-stormy-does",
    "us-matters",
    "petals-text",
    "ours-open-when",
    "known-helped",
    "balloon-topic",
    "balloon-keeps-up",
    "ladder-us-text",
    "ladder-our-people-text",
    "ladder-near-text",
    "ladder-ring-text",
    "mine-good",
    "mine-wobbly",
    "mine-wishes",
    "mine-cosy-when",
    "daft-silly",
    "letters-feelings-picks",
    "pages-steps",
    "pages-proud",
    "pages-people",
)


def offered(of: str) -> tuple[str, ...]:
    """Return the keys of a list; teenagers are offered words without pictures."""
    return tuple(key for key in words().keys(f"{of}-pick-") if "-pick-teen-" not in key)


def picture_of(key: str) -> Drawing | None:
    if key.startswith("letters-feelings"):
        return feeling_picture(key.rpartition("-pick-")[2])
    return pick_picture(key)


@pytest.mark.parametrize("of", PICTURED)
def test_every_suggestion_of_a_list_has_a_picture(of: str) -> None:
    assert offered(of)
    assert [key for key in offered(of) if picture_of(key) is None] == []


@pytest.mark.parametrize("of", PICTURED)
def test_no_two_suggestions_of_a_list_share_a_picture(of: str) -> None:
    shown = Counter(picture_of(key) for key in offered(of))

    assert [key for key in offered(of) if shown[picture_of(key)] > 1] == []


@pytest.mark.parametrize(("of", "least"), STARTERS.items())
def test_our_first_lists_are_long_enough_to_find_oneself_in(of: str, least: int) -> None:
    assert len(offered(of)) >= least


def test_steady_things_are_many_over_their_four_jars() -> None:
    said = {key.rpartition("-pick-")[2] for name in STEADY for key in offered(f"steady-{name}")}

    assert len(said) >= 18


def test_there_are_about_a_hundred_and_twenty_pictures() -> None:
    assert len(PICTURES) >= 115


def test_no_suggestion_needs_the_number_of_a_page() -> None:
    said = [words()(key) for of in PICTURED for key in offered(of)]

    assert [text for text in said if any(letter.isdigit() for letter in text)] == []
