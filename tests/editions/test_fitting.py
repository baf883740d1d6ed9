"""A narrow edition is no longer than it must be, and none of its sides is left nearly empty."""

from __future__ import annotations

from collections import Counter

import pytest

from familybook.app.export import words_of
from familybook.core.blocks import Figure, NewPage
from familybook.core.heights import below_title
from familybook.core.ids import PageKey
from familybook.core.manuscript import compose, context_of
from familybook.editions import EDITIONS
from familybook.paper.letters import TypeLetters
from tests.editions.made import book_called, made
from tests.editions.ruler import Measured, measured
from tests.paper.pdf_reader import opened

WHOLE = frozenset[PageKey]()
FULL = 0.45
"""How far down its column a later side of a page is printed, at least."""

MOST = [
    ("empty", "booklet", 28),
    ("practice", "booklet", 36),
    ("empty", "large-print", 32),
    ("practice", "large-print", 40),
]
"""Sides of whole books; both are 24 in the standard edition."""


def reaches(side: Measured, edition: str) -> float:
    """Return how far down its column a side has words or lines for a pen."""
    made_for = EDITIONS[edition]
    foot = made_for.bottom * made_for.scale
    high = made_for.column[1] * made_for.scale
    marks = [y for _, y, _ in (*side.words, *side.rules) if y >= foot - 1]
    return (foot + high - min(marks)) / high


@pytest.mark.parametrize(("name", "edition", "most"), MOST)
def test_a_narrow_edition_is_no_longer_than_it_must_be(name: str, edition: str, most: int) -> None:
    assert len(made(name, edition, only=WHOLE).sides) <= most


@pytest.mark.parametrize(("name", "edition", "most"), MOST)
def test_a_second_side_is_filled_well(name: str, edition: str, most: int) -> None:
    del most
    printed = made(name, edition, only=WHOLE)
    sides = list(measured(opened(printed.pdf)))
    many = {keys for keys, count in Counter(printed.sides).items() if keys and count > 1}

    later = [
        (number, keys, reaches(sides[number], edition))
        for number, keys in enumerate(printed.sides)
        if keys in many and printed.sides[number - 1] == keys
    ]

    assert later
    assert [one for one in later if one[2] < FULL] == []


def test_nobody_s_page_of_the_booklet_takes_a_second_side_for_a_few_lines() -> None:
    printed = made("empty", "booklet", only=WHOLE)

    counted = Counter(key for side in printed.sides for key in side)

    one_each = set(counted) - {"steps", "weather", "ladder", "rights", "mine", "letters"}
    assert {key: counted[key] for key in one_each} == dict.fromkeys(one_each, 1)


@pytest.mark.parametrize(("key", "least"), [("us", 0.7), ("proud", 0.55), ("steps", 0.85)])
def test_a_page_of_the_booklet_keeps_its_picture(key: str, least: float) -> None:
    edition, place = EDITIONS["booklet"], PageKey(key)
    book, letters = book_called("practice"), TypeLetters()
    there = context_of(book, edition=edition, words=words_of(book), letters=letters)
    leaf = compose(book, place, there)

    snug = leaf.shorter[0]()
    pictures = [one.drawing.size[1] for one in snug if isinstance(one, Figure)]
    pages = 1 + sum(isinstance(one, NewPage) for one in snug)

    printed = made("practice", "booklet", only=WHOLE)
    assert pages == 1 + leaf.spread == sum(keys == (place,) for keys in printed.sides)
    room = below_title(leaf.title, leaf.lead, edition, letters)
    assert min(pictures) >= least * room
