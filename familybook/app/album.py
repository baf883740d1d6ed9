"""The photographs of the open book, for the screen and for the press."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QImage

from familybook.core.errors import DamagedBookError
from familybook.core.ids import PhotoId
from familybook.store.writer import Writer

MOST_KEPT = 60
"""Pictures kept ready for the screen."""


class Album(Mapping[PhotoId, QImage]):
    """Small pictures by their id, read from the book when first looked at."""

    def __init__(self) -> None:
        self._writer: Writer | None = None
        self._kept: dict[PhotoId, QImage] = {}

    def show_book(self, writer: Writer | None) -> None:
        """Take the photographs of another book, or of none."""
        self._writer = writer
        self._kept.clear()

    def __getitem__(self, photo: PhotoId) -> QImage:
        """Return a picture.

        Raises:
            KeyError: if the book does not hold it.
        """
        if photo not in self._kept:
            if self._writer is None:
                raise KeyError(photo)
            try:
                jpeg = self._writer.preview(photo)
            except DamagedBookError as error:
                raise KeyError(photo) from error
            while len(self._kept) >= MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[photo] = QImage.fromData(jpeg)
        return self._kept[photo]

    def __iter__(self) -> Iterator[PhotoId]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    def print_ready(self, photo: PhotoId) -> bytes:
        """Return the JPEG that is printed; may be asked from any thread.

        Raises:
            KeyError: if the book does not hold it.
        """
        if self._writer is None:
            raise KeyError(photo)
        try:
            return self._writer.photo(photo)
        except DamagedBookError as error:
            raise KeyError(photo) from error
