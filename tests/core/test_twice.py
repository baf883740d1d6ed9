from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from familybook.assets.pack import starter
from familybook.assets.second import second_languages, second_words
from familybook.assets.words import words
from familybook.core.answers import begin
from familybook.core.blocks import Heading, Listing, Paragraph, PenBox, PenLines
from familybook.core.ids import PageKey
from familybook.core.kind import Context
from familybook.core.manuscript import compose, context_of
from familybook.core.twice import Twice
from familybook.editions import TWO_LANGUAGE
from familybook.plain.blocks import NarrowLetters
from familybook.templates.our_book import OUR_BOOK
from tests.contact_sheets import overfull

POLISH = {"steady-title": "Co daje nam oparcie", "weather-sunny": "Słonecznie"}


def in_two(language: str = "pl") -> Twice:
    return Twice(words(), second_words(language))


def test_what_is_said_in_one_language_is_remembered_in_the_other() -> None:
    spoken = in_two()

    assert spoken("weather-sunny") == "Sunny"
    assert spoken.other("Sunny") == POLISH["weather-sunny"]
    assert spoken.is_other(POLISH["weather-sunny"])


def test_what_a_family_said_is_told_once() -> None:
    spoken = in_two()
    said = spoken("steps-print-bravest", words="Ringing the school")

    assert "Ringing the school" in said
    assert "Ringing the school" not in spoken.other(said)
    assert spoken.other(said)


def test_what_stands_before_a_familys_words_is_told_without_them() -> None:
    spoken = in_two()
    title = spoken("strengths-print-friend-short")
    said = spoken("strengths-print-short", title=title, what="Patience")

    assert spoken.pair(said) == ("A friend would say: …", "Przyjaciel powiedziałby: …")


def test_a_day_is_a_day_in_both() -> None:
    spoken = in_two()
    day = spoken.day(date(2027, 3, 18))
    said = spoken("helps-print-said-yes-on", day=day)

    assert "March" in said
    assert "marca" in spoken.other(said)


def test_the_second_language_never_answers_in_english() -> None:
    polish = second_words("pl")

    assert not polish.has("make-what-book")
    with pytest.raises(KeyError):
        polish("make-what-book")


def test_a_pack_says_it_better_and_brings_languages_of_its_own() -> None:
    laid = {"pl": "weather-sunny = Słońce\n", "cy": "weather-sunny = Heulog\n"}

    assert second_words("pl", laid)("weather-sunny") == "Słońce"
    assert second_words("pl", laid)("steady-title") == POLISH["steady-title"]
    assert second_words("cy", laid)("weather-sunny") == "Heulog"
    assert set(second_languages("en-GB", laid)) == {"cy", "pl", "ur"}
    assert set(second_languages("ur-PK")) == {"en-GB", "pl"}


@pytest.mark.parametrize("language", ["pl", "ur"])
@pytest.mark.parametrize("page", [one.key for one in OUR_BOOK.pages if not one.kind.cover])
def test_every_prompt_of_a_page_stands_in_both_languages(page: str, language: str) -> None:
    spoken = in_two(language)
    for book in (begin(OUR_BOOK, pack=starter()), overfull()):
        context = context_of(book, edition=TWO_LANGUAGE, words=spoken, letters=NarrowLetters())
        leaf = compose(book, PageKey(page), context)

        once = [text for text in prompts(leaf.blocks) if spoken.other(text)]

        assert spoken.other(leaf.title)
        assert not leaf.lead
        assert not once


def prompts(blocks: object) -> list[str]:
    """Return the prompts of blocks, as they stand there."""
    found: list[str] = []
    for block in blocks if isinstance(blocks, tuple) else ():
        if isinstance(block, Heading | Paragraph):
            found.append(block.text)
        elif isinstance(block, PenLines | PenBox):
            found.append(block.prompt)
        elif not isinstance(block, Listing):
            found += prompts(getattr(block, "blocks", ()))
            for column in getattr(block, "columns", ()):
                found += prompts(column)
    return found


def test_the_words_of_a_family_are_not_touched() -> None:
    book = overfull()
    spoken = in_two()
    once = context_of(
        book, edition=replace(TWO_LANGUAGE, composes=None), words=words(), letters=NarrowLetters()
    )
    twice = replace(once, words=spoken, edition=TWO_LANGUAGE)
    key = PageKey("letters")

    def quotes(context: Context) -> list[object]:
        return [one for one in compose(book, key, context).blocks if type(one).__name__ == "Quote"]

    assert quotes(once) == quotes(twice)
