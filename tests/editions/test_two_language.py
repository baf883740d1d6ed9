from __future__ import annotations

import pikepdf
import pytest

from familybook.app.export import printed
from familybook.app.wish import Wish, second_named
from familybook.core.errors import NoSecondLanguageError
from familybook.core.ids import PageKey
from familybook.editions import STANDARD, TWO_LANGUAGE
from tests.editions.made import book_called
from tests.paper.pdf_reader import opened, text_of

PLAN = frozenset({PageKey("weather"), PageKey("steady")})


def in_two(language: str) -> bytes:
    wish = Wish(edition=TWO_LANGUAGE, second=language, only=PLAN)
    return printed(book_called("empty"), lambda _: b"", wish).pdf


@pytest.fixture(scope="module")
def polish() -> bytes:
    return in_two("pl")


def test_each_question_is_printed_in_both_languages(polish: bytes) -> None:
    told = " ".join(" ".join(text_of(polish)).split())

    for words in (
        "When the weather changes",
        "Kiedy zmienia się pogoda",
        "A good day for us",
        "Dobry dzień dla nas",
        "Sunny: Słonecznie",
    ):
        assert words in told


def test_a_screen_reader_is_told_which_words_are_in_the_second_language(polish: bytes) -> None:
    pdf = opened(polish)  # kept: what is found in it is no longer than it
    tagged = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]

    languages = {str(one.get("/Lang")) for one in tagged if "/Lang" in one and "/S" in one}

    assert languages == {"en-GB", "pl"}


def test_a_second_language_from_the_right_begins_on_the_right() -> None:
    told = " ".join(text_of(in_two("ur")))

    assert "دھوپ" in told


def test_the_second_language_must_be_one_we_have_words_in() -> None:
    book = book_called("empty")

    assert second_named(book, STANDARD, "") == ""
    assert second_named(book, TWO_LANGUAGE, "ur") == "ur"
    for name in ("", "en-GB", "tlh"):
        with pytest.raises(NoSecondLanguageError) as told:
            second_named(book, TWO_LANGUAGE, name)
        assert told.value.facts["known"] == "pl, ur"
