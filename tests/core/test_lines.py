from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.answers import fill, to_plain_book
from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey, PhotoId
from familybook.core.lines import one_line
from familybook.core.manuscript import title_of
from familybook.core.words import Words
from familybook.templates.our_book import OUR_BOOK

BREAKS = ("\n", "\r", "\r\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")


def words_of(book: Book) -> Words:
    return words(book.language, book.pack.words)


def no_photo(name: str, place: str) -> PhotoId:
    raise AssertionError(name, place)


@given(st.text())
def test_one_line_never_breaks_and_keeps_every_other_letter(text: str) -> None:
    line = one_line(text)

    assert not any(mark in line for mark in BREAKS)
    assert line == one_line(line)
    assert "".join(line.split()) == "".join(text.split())


@pytest.mark.parametrize("mark", BREAKS)
def test_what_is_one_line_becomes_one_wherever_it_comes_in(mark: str) -> None:
    two, one = f"Sea{mark}Bank", "Sea Bank"
    texts = ("name", "number", "what_for")
    place = ("name", "what_for", "when", "how_to_get_there", "first_time")
    parts: dict[str, Any] = {
        "people": [{"id": "p1", "name": two}],
        "own_pages": [{"key": "mine-two", "title": two}],
        "titles": {"strengths": two},
        "pages": {
            "weather": {"signal": {"text": two}},
            "near": {"places": [{"place": {"text": two}}]},
            "cover": {"title": {"text": two}, "picture": {"snap": {"caption": two}}},
            "strengths": {"stories": [{"text": f"{two}\nand on"}]},
        },
        "pack": {
            "name": two,
            "numbers": [{"key": "a", **dict.fromkeys(texts, two)}],
            "places": [{"key": "a", **dict.fromkeys(place, two)}],
            "rights": [{"key": "a", "text": two}],
            "steps": [two],
            "pages": [
                {"key": "b", "title": two, "questions": [{"prompt": two, "picks": [two]}]},
            ],
        },
    }

    book = fill(new_book(OUR_BOOK), {"familybook": 1, **parts}, no_photo, words_of)

    told = to_plain_book(book)
    story = told["pages"]["strengths"]["stories"][0].pop("text")
    assert story == f"{two}\nand on"  # what may have lines keeps them
    assert two not in _texts(told)
    assert _texts(told).count(one) == 21


def _texts(value: Any) -> list[str]:
    match value:
        case str():
            return [value]
        case dict():
            return [text for one in value.values() for text in _texts(one)]
        case list():
            return [text for one in value for text in _texts(one)]
        case _:
            return []


@pytest.mark.parametrize("mark", ["\r", "\x0b", "\u2028"])
def test_the_changed_words_of_a_pack_give_a_title_of_one_line(mark: str) -> None:
    book = fill(
        new_book(OUR_BOOK),
        {"familybook": 1, "pack": {"words": {"en-GB": f"strengths-title = Good{mark}at\n"}}},
        no_photo,
        words_of,
    )

    assert title_of(book, PageKey("strengths"), words_of(book)) == "Good at"
