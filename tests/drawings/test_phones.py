from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.letters import EvenLetters, Letters
from familybook.drawings.pages.phones import Card, Desk, danger, row, spelled
from familybook.drawings.pages.ticking import boxes_to_tick
from familybook.drawings.parts.dialled import grouped
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded
from tests.seeing import letters_of
from tests.strategies import texts

LETTERS = (EvenLetters(), TypeLetters())


def desk(letters: Letters, side_by_side: int = 1, *, from_right: bool = False) -> Desk:
    return Desk(
        wide=490,
        side_by_side=side_by_side,
        body=14,
        small=12,
        letters=letters,
        from_right=from_right,
    )


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("07700900123", "07700 900 123"),
        ("02079460000", "020 7946 0000"),
        ("08001111", "0800 1111"),
        ("08088005000", "0808 800 5000"),
        ("01632960123", "01632 960 123"),
        ("+447700900123", "+44 7700 900 123"),
        ("116123", "116 123"),
        ("999", "999"),
        ("85258", "85258"),
        ("0808 80 10 800", "0808 80 10 800"),
        ("999, then 55", "999, then 55"),
    ],
)
def test_digits_stand_in_groups(written: str, read: str) -> None:
    assert grouped(written) == read


def test_a_number_keeps_its_direction_among_words_from_the_right() -> None:
    assert spelled("116123", from_right=True) == "\u2066116 123\u2069"
    assert spelled("116123", from_right=False) == "116 123"
    assert spelled(" ", from_right=True) == ""


@given(texts)
def test_grouping_changes_no_digit(number: str) -> None:
    assert letters_of(grouped(number)) == letters_of(number)


@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize("from_right", [False, True])
@pytest.mark.parametrize("side_by_side", [1, 2])
@pytest.mark.parametrize(
    "card",
    [
        Card(),
        Card(name="Gran", number="07700 900 123", what_for="a lift, or a talk"),
        Card(name="نانی", number="07700 900 123", what_for="جب دل چاہے"),
        Card(name="ਦਾਦੀ ਜੀ", number="01632 960 001", what_for="ਗੱਲ ਕਰਨ ਲਈ"),
        Card(name="ciocia Małgorzata z Gdańska", number="116 123", checked="checked May 2026"),
        Card(name="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio", number="1" * 40),
    ],
)
def test_nothing_on_a_card_touches_or_is_cut(
    card: Card, side_by_side: int, letters: Letters, *, from_right: bool
) -> None:
    drawn = row((card,) * side_by_side, desk(letters, side_by_side, from_right=from_right), "x")

    assert crowded(drawn, letters) == []


@pytest.mark.parametrize("side_by_side", [1, 2])
def test_numbers_are_large_and_stay_on_one_line(side_by_side: int) -> None:
    card = Card(name="Gran", number="0808 2000 247", what_for="anything")

    drawn = row((card,) * side_by_side, desk(TypeLetters(), side_by_side), "x")

    numbers = [label for label in drawn.labels if "0808" in label.lines[0]]
    assert len(numbers) == side_by_side
    assert all(len(label.lines) == 1 and label.size >= 20 for label in numbers)


@given(st.builds(Card, name=texts, number=texts, what_for=texts, checked=texts))
def test_a_card_loses_no_word(card: Card) -> None:
    drawn = row((card,), desk(EvenLetters()), "x")

    words = letters_of("".join(line for label in drawn.labels for line in label.lines))
    for text in (card.name, card.number, card.what_for, card.checked):
        assert letters_of(text) in words


@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize("from_right", [False, True])
def test_danger_comes_in_a_box_of_its_own(letters: Letters, *, from_right: bool) -> None:
    drawn = danger(
        "In danger now",
        "999",
        "Police, ambulance or fire.",
        desk(letters, from_right=from_right),
        "x",
    )

    assert crowded(drawn, letters) == []
    assert max(label.size for label in drawn.labels) > 40


@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize("from_right", [False, True])
def test_every_suggestion_has_a_box_to_tick(letters: Letters, *, from_right: bool) -> None:
    picks = ["Cake", "نمکین چاول", "a very long thing to do on a birthday " * 4]

    drawn = boxes_to_tick(
        picks, wide=490, size=14, letters=letters, from_right=from_right, says="x"
    )

    assert crowded(drawn, letters) == []
    assert len(drawn.labels) == len(picks)
