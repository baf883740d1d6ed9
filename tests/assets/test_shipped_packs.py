"""The pack we ship, and the example that a council starts from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from familybook import assets
from familybook.app.commands import OURS
from familybook.assets.pack import load_pack, starter
from familybook.assets.words import words
from familybook.core.answers import begin, fill, to_plain_book
from familybook.core.book import new_book
from familybook.core.days import FIVE
from familybook.core.ids import PhotoId
from familybook.core.pack import PLACE_PICTURES, Pack
from familybook.core.pack_age import is_month
from familybook.templates.our_book import OUR_BOOK
from tests.shipped.reading import grade, listed, uses, words_in

EXAMPLE = Path(__file__).parents[2] / "docs" / "example-pack"
MOST_WORDS = 14
MOST_WHAT_FOR = 6
HOURS = re.compile(r"\d\s*(am|pm)\b|\d[:.]\d\d\b|24\s*(/|hours?)|o.clock|\bhours\b", re.IGNORECASE)
MADE_UP = re.compile(r"01632 960 \d{3}")
"""Numbers kept for stories: nobody ever has them."""


def told_by(pack: Pack) -> list[str]:
    lines = [*pack.steps, *(one.text for one in pack.rights)]
    record = pack.record
    lines += [record.keeps, record.see, record.complain, record.advice]
    for place in pack.places:
        lines += [place.name, place.what_for, place.when, place.first_time]
    lines += [one.what_for for one in pack.numbers]
    return [line for line in lines if line]


@pytest.mark.parametrize("pack", [starter(), load_pack(EXAMPLE)], ids=["starter", "example"])
def test_everybody_can_read_what_a_pack_of_ours_says(pack: Pack) -> None:
    sentences = [one for line in told_by(pack) for one in re.split(r"(?<=[.?])\s", line)]
    banned = {**listed("banned.txt"), **listed("jargon.txt")}

    assert len(sentences) > 30
    assert not [one for one in sentences if len(words_in(one)) > MOST_WORDS]
    assert grade(sentences) <= 5
    assert not [
        (one, phrase)
        for one in sentences
        for phrase, harmless in banned.items()
        if uses(one, phrase, harmless)
    ]
    assert not [one for one in sentences if "!" in one]


@pytest.mark.parametrize("pack", [starter(), load_pack(EXAMPLE)], ids=["starter", "example"])
def test_numbers_say_their_month_and_never_hours(pack: Pack) -> None:
    for number in pack.numbers:
        assert is_month(number.checked_on), number.key
        assert len(number.what_for.split()) <= MOST_WHAT_FOR, number.key
        assert not HOURS.search(f"{number.name} {number.what_for}"), number.key


def test_hours_would_be_noticed() -> None:
    for hours in ("9am to 5 pm", "24 hours", "24/7", "from 10:30", "ten o'clock", "Office hours"):
        assert HOURS.search(hours)
    assert not HOURS.search("999, then 55")


def test_the_places_we_ship_are_examples_with_a_building_each() -> None:
    places = starter().places

    assert [one.picture for one in places] == list(PLACE_PICTURES)
    assert all(one.example and one.first_time for one in places)
    assert not any(re.search(r"\d", one.name + one.what_for + one.first_time) for one in places)


def test_what_we_ship_says_what_can_be_asked_and_what_comes_next() -> None:
    pack = starter()

    assert len(pack.rights) == 8
    assert len({one.key for one in pack.rights}) == 8
    assert len(pack.steps) == 5
    assert pack.check_ins == FIVE
    for line in (pack.record.keeps, pack.record.see, pack.record.complain, pack.record.advice):
        assert line.startswith("Ask ")  # of everybody's council: what it is, the pen or a pack says


def test_no_councils_number_is_shipped_as_everybodys() -> None:
    shipped = (assets.root() / "pack" / "numbers.toml").read_text("utf-8")

    assert "01952" not in shipped
    assert not [one for one in starter().numbers if one.number.startswith("01")]


def test_the_numbers_of_the_example_are_nobodys() -> None:
    ours = {one.key for one in starter().numbers}
    theirs = [one for one in load_pack(EXAMPLE).numbers if one.key not in ours]

    assert len(theirs) == 2
    assert all(MADE_UP.fullmatch(one.number) for one in theirs)


def test_the_example_is_a_whole_pack() -> None:
    pack = load_pack(EXAMPLE)
    book = begin(OUR_BOOK, pack=pack)

    assert pack.name == "example-pack"
    assert pack.owner
    assert not [one for one in pack.places if "example" in one.name]
    assert [one.key for one in book.pages][:4] == ["cover", "us", "strengths", "people"]
    assert book.pages[-1].key == "getting-about"
    assert "balloon" in book.put_away
    assert words("en-GB", pack.words)("numbers-title") == "Who to ring in our town"
    assert OURS("numbers-title") == "People to ring"


def test_a_book_carries_the_example_through_an_answers_file() -> None:
    book = begin(OUR_BOOK, pack=load_pack(EXAMPLE))

    plain = to_plain_book(book)
    again = fill(new_book(OUR_BOOK), plain, lambda name, _: PhotoId(name), lambda _: words())

    assert again.pack == book.pack
    assert to_plain_book(again) == plain
