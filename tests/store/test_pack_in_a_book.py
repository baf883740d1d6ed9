from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from familybook.assets.pack import load_pack, starter
from familybook.core.answers import begin
from familybook.core.book import new_book
from familybook.core.pack import Pack
from familybook.store.bookfile import BookFile
from familybook.store.contents import answers_of, book_of, facts_of
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import packs

EXAMPLE = Path(__file__).parents[2] / "docs" / "example-pack"
KEY = bytes(range(32))
NEW_PARTS = ("owner", "places", "rights", "steps", "record", "check_ins", "off", "order")


def test_a_book_opens_with_the_pack_it_was_begun_with(tmp_path: Path) -> None:
    book = begin(OUR_BOOK, pack=load_pack(EXAMPLE))
    path = tmp_path / "ours.familybook"
    BookFile.create(path, book, KEY).close()

    with BookFile.open(path, KEY, read_only=True) as file:
        assert file.book() == book


@settings(max_examples=60)
@given(packs)
def test_any_pack_is_kept_whole(pack: Pack) -> None:
    book = replace(new_book(OUR_BOOK), pack=pack)

    assert book_of(facts_of(book), answers_of(book, book, {})).pack == pack


@pytest.mark.parametrize("gone", [*[(one,) for one in NEW_PARTS], NEW_PARTS], ids=str)
def test_a_book_from_before_there_were_such_parts_opens(gone: tuple[str, ...]) -> None:
    book = begin(OUR_BOOK, pack=starter())
    facts = facts_of(book)
    pack = json.loads(facts["pack"])
    old = {**facts, "pack": json.dumps({key: pack[key] for key in pack if key not in gone})}

    opened = book_of(old, {})

    empty = Pack()
    assert opened.pack == replace(starter(), **{key: getattr(empty, key) for key in gone})
    assert opened.pages == book.pages
