"""Pictures that somebody drops or pastes: found in what the computer hands over."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

_RAW = ("image/jpeg", "image/png", "image/webp", "image/heic")


def holds_picture(mime: QMimeData) -> bool:
    """Tell whether there is a file or a picture in it."""
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


def picture_in(mime: QMimeData) -> tuple[str, bytes] | None:
    """Return the path of the first file, or the picture's bytes; None if there is neither.

    Whether it can be read is for others to find out.
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
            return "", png_of(image)
    return None


def png_of(image: QImage) -> bytes:
    """Return a picture as a file's bytes; quickly, for it is only handed on."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 90)  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())
