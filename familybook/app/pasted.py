"""A picture that was pasted, and is in no file: made ready away from the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage

from familybook.core.errors import HugePhotoError
from familybook.store.cleaning import LONGEST_SIDE_PX
from familybook.store.photos import MOST_PIXELS_PNG, Prepared, prepare_bytes

PASTED = "picture"
"""What a pasted picture is called when there is trouble with it."""


def prepare_pasted(image: QImage) -> Prepared:
    """Return a pasted picture as we keep it. Raises as `prepare_photo` does.

    Its size is looked at before anything is made of it, and no more is made than is kept.
    """
    size = image.size()
    if size.width() * size.height() > MOST_PIXELS_PNG:
        raise HugePhotoError(Path(PASTED))
    kept = QSize(LONGEST_SIDE_PX, LONGEST_SIDE_PX)
    if size.boundedTo(kept) != size:
        ratio, way = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(kept, ratio, way)
    return prepare_bytes(_png_of(image), PASTED)


def _png_of(image: QImage) -> bytes:
    """Return a picture as a file's bytes; quickly, for it is only handed on."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 90)  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())
