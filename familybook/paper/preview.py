"""A page of a PDF as dots, for the screen. PDFium works for one thread at a time."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2 as pdfium

_INCH = 72
_RED_FIRST = {"rev_byteorder": True, "prefer_bgrx": False}


def render(pdf: bytes, page: int, width_px: int) -> tuple[int, int, bytes]:
    """Return width, height and the bytes of red, green and blue of a page; pages count from 0."""
    return _rendered(pdf, page, lambda wide: width_px / wide)


def render_at(pdf: bytes, page: int, dots: float) -> tuple[int, int, bytes]:
    """Return the same, in its true size, with so many dots per inch."""
    return _rendered(pdf, page, lambda _: dots / _INCH)


def _rendered(pdf: bytes, page: int, scale_of: Callable[[float], float]) -> tuple[int, int, bytes]:
    document = pdfium.PdfDocument(pdf)
    try:
        sheet = document[page]
        bitmap = sheet.render(scale=scale_of(sheet.get_width()), **_RED_FIRST)
        wide, high, stride = bitmap.width, bitmap.height, bitmap.stride
        rows = bytes(bitmap.buffer)
    finally:
        document.close()
    if stride == wide * 3:
        return wide, high, rows[: stride * high]
    return wide, high, b"".join(rows[n * stride : n * stride + wide * 3] for n in range(high))


def count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    document = pdfium.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
