from __future__ import annotations

import json
import re
import secrets
from pathlib import Path

import pytest

from familybook import assets
from familybook.app.export import photos_of, printed
from familybook.app.practice import make_practice_book
from familybook.app.practice_pictures import pictures
from familybook.core.book import Book, Progress
from familybook.core.said import How
from familybook.core.walk import every_said
from familybook.store.bookfile import BookFile
from tests.shipped.reading import grade, listed, uses, words_in

KEY = secrets.token_bytes(32)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("practice") / "practice.familybook"
    make_practice_book(path, KEY)
    return path


@pytest.fixture
def book(made: Path) -> Book:
    with BookFile.open(made, KEY, read_only=True) as file:
        return file.book()


def test_every_page_has_something_on_it(book: Book) -> None:
    empty = {page.key for page in book.printed() if book.progress(page.key) is Progress.NEW}
    assert empty == {"checkins"}  # for a pen, later
    assert any(page.kind is book.template.own for page in book.pages)


def test_every_way_of_answering_is_shown(book: Book) -> None:
    ways = {said.how for page in book.filled.values() for said in every_said(page)}

    assert ways == set(How)


def test_everybody_says_something(book: Book) -> None:
    said_by = {
        who for page in book.filled.values() for said in every_said(page) for who in said.said_by
    }

    family = {one.id for one in book.people if not one.around and one.being == "person"}
    assert family <= said_by


def test_it_prints_well(made: Path) -> None:
    with BookFile.open(made, KEY, read_only=True) as file:
        print_run = printed(file.book(), photos_of(file))

    assert print_run.remarks == ()


def test_its_pictures_are_the_same_each_time() -> None:
    assert pictures() == pictures()


def test_every_picture_that_is_drawn_is_used() -> None:
    plain = (assets.root() / "practice" / "our-family.json").read_text("utf-8")

    assert set(re.findall(r'"photo": "([^"]+)"', plain)) == set(pictures())


def test_nobody_has_a_name(book: Book) -> None:
    ours = {"Mum", "Gran", "Our eldest", "Our middle one", "The little one", "The dog"}
    around = {"Auntie", "Next door", "Mum's friend from work", "Our teacher", "Our helper"}

    assert {one.name for one in book.people} == ours | around
    starts = {
        word
        for page in book.filled.values()
        for said in every_said(page)
        for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", said.text)
    }
    days = {"Sunday", "Tuesdays", "Wednesdays", "Fridays", "January", "November"}
    assert starts <= {"Mum", "Gran", "Auntie", "Grandad", *days}


def test_it_reads_as_easily_as_our_own_words() -> None:
    plain = json.loads((assets.root() / "practice" / "our-family.json").read_text("utf-8"))
    sentences = [
        one
        for text in re.findall(r'"text": "([^"]+)"', json.dumps(plain, ensure_ascii=False))
        for one in re.split(r"(?<=[.?!])\s", text)
        if words_in(one)
    ]

    assert grade(sentences) <= 3
    assert max(len(words_in(one)) for one in sentences) <= 14
    for name in ("jargon.txt", "banned.txt"):
        for phrase, harmless in listed(name).items():
            assert not [one for one in sentences if uses(one, phrase, harmless)]
