"""Copies made by every version so far: each must open for ever, by its words and by its key."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from familybook.app.copying import Came, open_copy
from familybook.app.export import checked_words
from familybook.core.answers import fill
from familybook.core.book import new_book
from familybook.core.ids import PhotoId
from familybook.store.bookfile import BookFile
from familybook.store.contents import photos_in
from familybook.store.places import shelf
from familybook.store.sealed import Keys
from familybook.templates.our_book import OUR_BOOK

GOLDEN = Path(__file__).parents[1] / "store" / "golden"
COPIES = sorted(GOLDEN.glob("copy-*.fbseal"))
WORDS = Keys(words="kettle harbour ribbon willow crayon lantern")
LAPTOP = Keys(laptop=bytes(range(16)))


@pytest.mark.parametrize("keys", [WORDS, LAPTOP], ids=["words", "key"])
@pytest.mark.parametrize("copy", COPIES, ids=lambda copy: copy.stem)
def test_a_copy_of_an_earlier_version_opens_and_holds_what_it_held(
    tmp_path: Path, copy: Path, keys: Keys
) -> None:
    plain = json.loads(copy.with_suffix(".json").read_text("utf-8"))
    told = fill(new_book(OUR_BOOK), plain, lambda name, _: PhotoId(name), checked_words)

    arrived = open_copy(copy, keys, shelf(tmp_path / "shelf"), bytes(32))

    assert arrived.came is Came.NEW
    with BookFile.open(arrived.path, bytes(32), read_only=True) as file:
        assert file.book() == told
        assert file.damage() == []
        assert [len(file.photo(photo)) > 0 for photo in photos_in(told)] == [True]


def test_there_is_a_copy_to_open() -> None:
    assert COPIES
