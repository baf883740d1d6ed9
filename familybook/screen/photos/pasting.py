"""Pictures that somebody drops or pastes: found in what the computer hands over."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

_RAW = ("image/jpeg", "image/png", "image/webp", "image/heic")


def holds_picture(mime: QMimeData) -> bool:
    """Tell whether there is a file or a picture in it."""
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


def picture_in(mime: QMimeData) -> tuple[str, bytes | QImage] | None:
    """Return the path of the first file, or the picture itself; None if there is neither.

    Whether it can be read is for others to find out, away from the window.
    """
    for url in mime.urls():
        if url.isLocalFile():
            return url.toLocalFile(), b""
    for kind in _RAW:
        if mime.hasFormat(kind):
            return "", bytes(mime.data(kind).data())
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return "", image
    return None
