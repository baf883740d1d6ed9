from __future__ import annotations

from typing import Any

import pytest

from familybook.assets.words import words
from familybook.core.answers import fill
from familybook.core.book import Book, new_book
from familybook.core.errors import AnswersError
from familybook.core.ids import PhotoId
from familybook.core.printable import EACH_NAME, LINE, MOST_LETTERS, PAGE
from familybook.core.words import Words
from familybook.templates.our_book import OUR_BOOK

LONG = "x" * 2_000
PLACE = dict.fromkeys(("name", "what_for", "when", "how_to_get_there", "first_time"), LONG)
NUMBER = dict.fromkeys(("name", "what_for", "number"), LONG)
WORDS = {"en-GB": f"strengths-pick-sing = {'x' * 480}\n"}


def words_of(book: Book) -> Words:
    return words(book.language, book.pack.words)


def no_photo(name: str, place: str) -> PhotoId:
    raise AssertionError(name, place)


def filled(**parts: Any) -> Book:
    return fill(new_book(OUR_BOOK), {"familybook": 1, **parts}, no_photo, words_of)


def stories(*answers: dict[str, Any]) -> dict[str, Any]:
    return {"pages": {"strengths": {"stories": list(answers)}}}


def people(count: int) -> dict[str, Any]:
    return {"people": [{"id": f"p{number}", "name": LONG} for number in range(1, count + 1)]}


def pictures(count: int) -> dict[str, Any]:
    one = {"picture": {"pick": "left-open", "snap": {"caption": "x" * (20_000 - LINE)}}}
    return {"pages": {"photos": {"pictures": [one] * count}}}


def places(count: int) -> dict[str, Any]:
    visits = [{"place": {"pick": "a"}}] * (count - 1)
    return {
        "pack": {"places": [{"key": "a", **PLACE}]},
        "pages": {"near": {"places": visits}},
    }


def numbers(count: int) -> dict[str, Any]:
    return {
        "pack": {"numbers": [{"key": "a", **NUMBER}]},
        "pages": {"numbers": {"chosen": [{"pick": "a"}] * (count - 1)}},
    }


def rights(count: int) -> dict[str, Any]:
    half = count // 2
    return {
        "pack": {"rights": [{"key": "a", "text": LONG}]},
        "pages": {
            "rights": {"matter": [{"pick": "a"}] * half},
            "strengths": {"stories": [{"text": LONG}] * (count - half)},
        },
    }


def steps(count: int) -> dict[str, Any]:
    half = count // 2
    rights = [{"key": f"r{number}", "text": LONG} for number in range(count - half)]
    return {"pack": {"steps": [LONG] * half, "rights": rights}}


def titled(count: int) -> dict[str, Any]:
    own = [{"key": f"o{number}", "title": LONG} for number in range(count)]
    return {"own_pages": own}


@pytest.mark.parametrize(
    ("most", "place", "parts"),
    [
        (100, "pages", pictures),
        (1_000_000 // (1_000 * EACH_NAME), "people", people),
        (200, "pages", places),
        (333, "pages", numbers),
        (990, "pages", rights),
        (1_000, "pack", steps),
        (MOST_LETTERS // (2_000 + PAGE), "titles", titled),
    ],
    ids=["captions", "names", "places", "numbers", "rights", "steps", "titles"],
)
def test_all_that_prints_counts_as_often_as_it_prints(most: int, place: str, parts: Any) -> None:
    room = 20  # for what the few letters round it count
    assert filled(**parts(most - room))

    with pytest.raises(AnswersError) as told:
        filled(**parts(most + room))

    assert (told.value.key, told.value.place) == ("answers-too-long", place)
    assert told.value.facts["most"] == MOST_LETTERS


def test_a_suggestion_counts_by_the_words_the_pack_gives_it() -> None:
    page = {"strengths": [{"pick": "strengths-pick-sing"}] * 1_000}
    answers = {"stories": [{"text": "x" * 20_000}] * 78}

    assert filled(pages={"strengths": {**page, **answers}})
    with pytest.raises(AnswersError) as told:
        filled(pages={"strengths": {**page, **answers}}, pack={"words": WORDS})

    assert told.value.key == "answers-too-long"


def test_a_name_counts_for_every_answer_that_is_theirs() -> None:
    few = [{"text": "x", "said_by": ["p1"]}] * 900

    assert filled(people=people(1)["people"], **stories(*few))
    with pytest.raises(AnswersError) as told:
        filled(people=people(1)["people"], **stories(*few, *few[:100]))

    assert told.value.place == "pages"
