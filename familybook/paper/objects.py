"""Small parts of a PDF file, over reportlab's."""

from __future__ import annotations

import zlib
from concurrent.futures import Executor
from typing import Any

from reportlab.pdfbase import pdfdoc

Dictionary = pdfdoc.PDFDictionary
Array = pdfdoc.PDFArray
Text = pdfdoc.PDFString
PDFObject = pdfdoc.PDFObject
ObjectReference = pdfdoc.PDFObjectReference

_EFFORT = 4
"""Beyond it zlib takes three times as long to save a fiftieth."""


class _Flate(pdfdoc.PDFStreamFilterZCompress):
    def encode(self, content: bytes) -> bytes:
        return zlib.compress(content, _EFFORT)


class _FlateBeside(pdfdoc.PDFStreamFilterZCompress):
    """Compresses on another thread while the next pages are drawn: zlib lets Python go on."""

    def __init__(self, content: bytes, threads: Executor) -> None:
        self._made = threads.submit(zlib.compress, content, _EFFORT)

    def encode(self, content: bytes) -> bytes:
        del content
        return self._made.result()


_COMPRESSED = [_Flate()]
_END = b"endstream\n"


class Stream(pdfdoc.PDFStream):
    """A stream with the line end before `endstream` that PDF/A asks for and reportlab omits.

    It is written as it is where its file is not to be compressed.
    """

    def __init__(
        self, content: bytes, entries: dict[str, Any] | None = None, *, compressed: bool = True
    ) -> None:
        super().__init__(Dictionary(entries or {}), content, _COMPRESSED if compressed else None)

    def compress_beside(self, threads: Executor) -> None:
        """Begin to compress now, on another thread."""
        self.filters = [_FlateBeside(self.content, threads)]

    def format(self, document: Any) -> bytes:
        """Return the stream as it stands in the file."""
        if not document.compression:
            self.filters = None
        written: bytes = super().format(document)
        return written[: -len(_END)] + b"\n" + _END


def utf16(text: str) -> str:
    """Return text as the hexadecimal digits of UTF-16, for strings inside a page's code."""
    return text.encode("utf-16-be", "replace").hex().upper()
