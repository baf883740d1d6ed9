from __future__ import annotations

import pikepdf
import pytest

from familybook.app.export import printed, spoken_in
from familybook.app.wish import Wish, second_named
from familybook.core.drawing import Drawing
from familybook.core.errors import NoSecondLanguageError
from familybook.core.ids import PageKey
from familybook.core.manuscript import leaf_of
from familybook.core.twice import Twice, without_gap
from familybook.editions import STANDARD, TWO_LANGUAGE
from familybook.paper.letters import TypeLetters
from tests.editions.made import book_called
from tests.measuring import drawings_in
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
        "Słonecznie",
    ):
        assert words in told


@pytest.mark.parametrize("language", ["pl", "ur"])
@pytest.mark.parametrize(
    ("name", "page"),
    [("practice", "weather"), ("empty", "weather"), ("practice", "ladder"), ("empty", "numbers")],
)
def test_what_leads_in_a_picture_stands_there_in_both_languages(
    name: str, page: str, language: str
) -> None:
    spoken, drawings = drawn(name, page, language)
    leads = 0

    for drawing in drawings:
        there = {" ".join(label.lines) for label in drawing.labels}
        ours = {one for one in there if spoken.other(one)}
        leads += len(ours)
        assert {" ".join(without_gap(spoken.other(one)).split()) for one in ours} <= there

    assert leads > 1


@pytest.mark.parametrize("language", ["pl", "ur"])
@pytest.mark.parametrize(
    "key", ["weather-print-danger", "ladder-danger", "ladder-danger-do", "numbers-danger-name"]
)
def test_whom_to_ring_in_danger_is_said_in_both_languages_close_to_each_other(
    key: str, language: str
) -> None:
    spoken, drawings = drawn("practice", key.partition("-")[0], language)
    at = {" ".join(label.lines): label for one in drawings for label in one.labels}

    own, other = (" ".join(text.split()) for text in (spoken(key), spoken.other(spoken(key))))

    assert abs(at[own].at[1] - at[other].at[1]) < 2 * at[own].size


@pytest.mark.parametrize("language", ["pl", "ur"])
@pytest.mark.parametrize(
    ("page", "key"), [("cover", "cover-empty-title"), ("together", "together-title")]
)
def test_covers_say_what_is_ours_in_both_languages(page: str, key: str, language: str) -> None:
    spoken, drawings = drawn("empty", page, language)
    said = spoken(key)

    there = " ".join(line for one in drawings for label in one.labels for line in label.lines)

    assert said in there
    assert spoken.other(said) in there


def drawn(name: str, page: str, language: str) -> tuple[Twice, list[Drawing]]:
    """Return the words of a book in two languages, and the pictures of one of its pages."""
    book = book_called(name)
    spoken = spoken_in(book, Wish(edition=TWO_LANGUAGE, second=language))
    assert isinstance(spoken, Twice)
    letters = TypeLetters()
    leaf = leaf_of(book, PageKey(page), edition=TWO_LANGUAGE, words=spoken, letters=letters)
    return spoken, list(drawings_in(leaf.blocks))


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
