"""A picture from the clipboard: looked at before anything is made of it, away from the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QImage

from familybook.app.pasted import prepare_pasted
from familybook.core.errors import HugePhotoError
from familybook.screen.photos.pasting import picture_in
from familybook.store.cleaning import LONGEST_SIDE_PX
from familybook.store.photos import MOST_PIXELS_PNG


def image(wide: int, high: int, form: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    made = QImage(wide, high, form)
    made.fill(QColor("teal"))
    return made


def test_a_pasted_picture_is_handed_on_as_it_is_and_made_into_nothing_yet() -> None:
    mime = QMimeData()
    mime.setImageData(image(80, 60))

    found = picture_in(mime)

    assert found is not None
    assert isinstance(found[1], QImage)
    assert (found[1].width(), found[1].height()) == (80, 60)


def test_a_pasted_picture_is_kept_as_it_was() -> None:
    kept = prepare_pasted(image(80, 60))

    assert (kept.width, kept.height) == (80, 60)


def test_a_large_one_is_made_no_larger_than_it_is_kept() -> None:
    kept = prepare_pasted(image(4000, 2000))

    assert (kept.width, kept.height) == (LONGEST_SIDE_PX, LONGEST_SIDE_PX // 2)


def test_one_that_is_too_large_is_refused_before_anything_is_made_of_it() -> None:
    too_large = image(MOST_PIXELS_PNG // 1000 + 8, 1000, QImage.Format.Format_Mono)

    with pytest.raises(HugePhotoError):
        prepare_pasted(too_large)
