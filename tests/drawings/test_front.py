from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.drawing import Drawing
from familybook.core.edition import MM
from familybook.core.letters import EvenLetters, Letters
from familybook.drawings.pages.front import SMALLEST_TITLE, fronts, title_in
from familybook.drawings.scenes import scene
from familybook.editions import STANDARD
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, label_box
from tests.seeing import letters_of
from tests.strategies import texts

PICTURE = scene("house", [])
LETTERS = (EvenLetters(), TypeLetters())
MARGIN = 10 * MM
"""Nearer to the edge a home printer may cut words off."""


def cover(title: str, foot: str = "", letters: Letters = LETTERS[0]) -> list[Drawing]:
    return list(
        fronts(
            STANDARD.sheet,
            PICTURE,
            title=title,
            foot=[foot] if foot else [],
            largest=STANDARD.cover,
            to_write=False,
            letters=letters,
        )
    )


@pytest.mark.parametrize("letters", LETTERS)
def test_a_short_title_is_as_large_as_the_edition_says(letters: Letters) -> None:
    assert title_in("The house with the blue door", 480, 44, letters).size == 44


@pytest.mark.parametrize("letters", LETTERS)
def test_a_long_title_is_smaller_but_never_small(letters: Letters) -> None:
    longer = title_in("a word or two more " * 4, 480, 44, letters)
    far_too_long = title_in("a word or two more " * 90, 480, 44, letters)

    assert SMALLEST_TITLE <= longer.size < 44
    assert far_too_long.size == SMALLEST_TITLE


@pytest.mark.parametrize("letters", LETTERS)
def test_lines_of_a_title_are_about_as_long_as_each_other(letters: Letters) -> None:
    title = title_in("We made this book and it is only ours", 480, 44, letters)

    assert len(title.lines) == 2
    assert abs(len(title.lines[0]) - len(title.lines[1])) <= 9


@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize(
    "title",
    [
        "Ours",
        "ہماری کتاب، ہمارا گھر، ہماری کہانی",
        "ਸਾਡੀ ਕਿਤਾਬ ਅਤੇ ਸਾਡਾ ਘਰ",
        "Zażółć gęślą jaźń w domu z niebieskimi drzwiami",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "a long title that goes on and on " * 40,
    ],
)
def test_nothing_on_the_cover_touches_or_is_cut(title: str, letters: Letters) -> None:
    for sheet in cover(title, "made together, spring " * 9, letters):
        assert sheet.size == STANDARD.sheet
        assert crowded(sheet, letters) == []
        for label in sheet.labels:
            left, top, wide, high = label_box(label, letters)
            assert left > MARGIN
            assert left + wide < STANDARD.sheet[0] - MARGIN
            assert top > MARGIN
            assert top + high < STANDARD.sheet[1] - MARGIN


@pytest.mark.parametrize("title", ["Ours", "The house with the blue door", "one more word " * 9])
def test_a_small_sheet_holds_a_cover_too(title: str) -> None:
    letters = TypeLetters()
    small = (STANDARD.sheet[1] / 2, STANDARD.sheet[0])

    sheets = fronts(
        small,
        PICTURE,
        title=title,
        foot=["made together, spring 2027"],
        largest=36,
        to_write=False,
        letters=letters,
    )

    for sheet in sheets:
        assert sheet.size == small
        assert crowded(sheet, letters) == []


@given(texts, texts)
def test_no_word_of_the_title_or_the_season_is_lost(title: str, season: str) -> None:
    sheets = cover(title or "Our book", season)
    labels = [label for sheet in sheets for label in sheet.labels]
    large = [line for label in labels if label.size >= SMALLEST_TITLE for line in label.lines]
    small = [line for label in labels if label.size < SMALLEST_TITLE for line in label.lines]

    assert letters_of(title) in letters_of("".join(large))
    assert letters_of("".join(small)) == letters_of(season)


@given(st.integers(1, 60))
def test_the_picture_begins_under_the_title(words: int) -> None:
    letters = EvenLetters()

    front = cover("word " * words, letters=letters)[0]

    _, top, _, high = label_box(front.labels[0], letters)
    first_mark = min(y for mark in front.marks for ring in mark.rings for _, y in ring)  # type: ignore[union-attr]  # this cover has no photograph
    assert first_mark > top + high
