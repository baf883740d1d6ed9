"""What a family said of its plan stands on two facing sides, and the storm before all else."""

from __future__ import annotations

import pytest

from familybook.app.export import words_of
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.weather import Weather
from tests.editions.made import book_called, made
from tests.paper.pdf_reader import text_of

WEATHER = PageKey("weather")


def left_out(edition: str) -> dict[str, int]:
    """Return how many answers of each weather do not stand on the spread of the practice book."""
    book = book_called("practice")
    page, words = book.page(WEATHER), words_of(book)
    assert isinstance(page, Weather)
    printed = made("practice", edition)
    first = printed.begins[WEATHER] - 1
    spread = " ".join(" ".join(text_of(printed.pdf)[first : first + 2]).split())

    def missing(said: tuple[Said, ...]) -> int:
        texts = [one.text or words(one.pick) for one in said]
        return sum(text not in spread for text in texts)

    return {
        "sunny": missing((*page.sunny.signs, *page.sunny.does)),
        "cloudy": missing((*page.cloudy.signs, *page.cloudy.does)),
        "stormy": missing((*page.stormy.signs, *page.stormy.does)),
        "words": missing((*page.say_help, *page.say_not)),
    }


@pytest.mark.parametrize("edition", ["standard", "two-language", "large-print"])
def test_all_of_an_ordinary_plan_stands_on_its_spread(edition: str) -> None:
    assert not any(left_out(edition).values())


@pytest.mark.parametrize("edition", ["booklet", "large-print-20"])
def test_where_there_is_less_room_the_sun_gives_way_and_the_storm_stays_whole(edition: str) -> None:
    left = left_out(edition)

    assert left["stormy"] == left["words"] == 0
    assert left["cloudy"] <= left["sunny"] <= 6
