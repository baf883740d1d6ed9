"""A copy may bring as many pictures as a book can hold, and is stopped by whoever waits for it."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from familybook.app import copied_photos
from familybook.app.copying import Came, open_copy
from familybook.core.sealed_errors import CrowdedCopyError
from familybook.store.photos import prepare_bytes
from familybook.store.places import shelf
from tests.app.hostile_copies import KEYS, sealed

KEY = bytes(range(32))


class _EnoughError(Exception):
    pass


@cache
def small(number: int) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (300, 200), (40 * number, 90, 90)).save(written, "PNG")
    return prepare_bytes(written.getvalue(), "x.png").jpeg


def with_pictures(path: Path, count: int) -> Path:
    """Return a copy whose pages name that many different pictures."""
    photos = {f"photos/{hashlib.sha256(small(n)).hexdigest()}.jpg": small(n) for n in range(count)}
    frames = [{"picture": {"how": "photo", "photo": name}} for name in photos]
    plain = {"familybook": 1, "template": "our-book", "pages": {"us": {"frames": frames}}}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        opened.writestr("book.json", json.dumps(plain))
        for name, jpeg in photos.items():
            opened.writestr(name, jpeg)
    return sealed(path, made.getvalue())


def test_a_copy_whose_pictures_are_too_much_work_is_refused_before_any_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = with_pictures(tmp_path / "a.fbseal", 5)
    monkeypatch.setattr(copied_photos, "MOST_WORK", 4 * 300 * 200)

    with pytest.raises(CrowdedCopyError):
        open_copy(path, KEYS, shelf(tmp_path / "shelf"), KEY)

    assert list((tmp_path / "shelf").iterdir()) == []


def test_a_copy_tells_how_far_it_is_before_each_picture(tmp_path: Path) -> None:
    path = with_pictures(tmp_path / "a.fbseal", 3)
    told: list[tuple[int, int]] = []

    def going(done: int, of_all: int) -> None:
        told.append((done, of_all))

    assert open_copy(path, KEYS, shelf(tmp_path / "shelf"), KEY, going).came is Came.NEW
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_a_copy_that_is_stopped_leaves_nothing_on_the_shelf(tmp_path: Path) -> None:
    path = with_pictures(tmp_path / "a.fbseal", 3)

    def going(done: int, of_all: int) -> None:
        del of_all
        if done == 2:
            raise _EnoughError

    with pytest.raises(_EnoughError):
        open_copy(path, KEYS, shelf(tmp_path / "shelf"), KEY, going)

    assert list((tmp_path / "shelf").iterdir()) == []
