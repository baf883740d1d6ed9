from __future__ import annotations

from pathlib import Path

import pytest

from familybook.app.copying import Came, open_copy
from familybook.core.errors import FamilybookError
from familybook.core.sealed_errors import DamagedCopyError
from familybook.store.bookfile import BookFile
from familybook.store.parcel import LARGEST_JSON
from familybook.store.places import shelf
from tests.app.hostile_copies import KEYS, parcels, pictures, sealed, wordy

KEY = bytes(range(32))
PARCELS, PICTURES = dict(parcels()), dict(pictures())


@pytest.mark.parametrize("what", PARCELS)
def test_a_hostile_copy_is_refused_in_words_and_leaves_nothing(tmp_path: Path, what: str) -> None:
    path = sealed(tmp_path / "a.fbseal", PARCELS[what])

    with pytest.raises(FamilybookError):
        open_copy(path, KEYS, shelf(tmp_path / "shelf"), KEY)

    assert list((tmp_path / "shelf").iterdir()) == []
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.fbseal", "shelf"]


@pytest.mark.parametrize("what", PICTURES)
def test_a_hostile_picture_is_left_out_and_the_words_come(tmp_path: Path, what: str) -> None:
    path = sealed(tmp_path / "a.fbseal", PICTURES[what])

    arrived = open_copy(path, KEYS, shelf(tmp_path / "shelf"), KEY)

    assert arrived.came is Came.NEW
    with BookFile.open(arrived.path, KEY, read_only=True) as file:
        assert file.damage() == [] or file.damage()[0].startswith("no photograph")


def test_words_that_take_more_than_a_book_may_are_read_no_further(tmp_path: Path) -> None:
    most = sealed(tmp_path / "most.fbseal", wordy(LARGEST_JSON))
    more = sealed(tmp_path / "more.fbseal", wordy(LARGEST_JSON + 1))

    assert open_copy(most, KEYS, shelf(tmp_path / "shelf"), KEY).came is Came.NEW
    with pytest.raises(DamagedCopyError):
        open_copy(more, KEYS, shelf(tmp_path / "shelf"), KEY)
