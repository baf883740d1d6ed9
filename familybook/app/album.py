"""The photographs of the open book, for the screen and for the press."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

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
        self.prints: Prints | None = None
        """The photographs of the open book as they print."""
        self._kept: dict[PhotoId, QImage] = {}

    def show_book(self, writer: Writer | None) -> None:
        """Take the photographs of another book, or of none."""
        self._writer = writer
        self.prints = Prints(writer) if writer is not None else None
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

    def let_go(self, photo: PhotoId) -> None:
        """Show a photograph no more that was removed for good."""
        self._kept.pop(photo, None)

    def print_ready(self, photo: PhotoId) -> bytes:
        """Return the JPEG that is printed, of the book that is open when the page is laid out.

        Raises:
            KeyError: if the book does not hold it.
        """
        prints = self.prints
        if prints is None:
            raise KeyError(photo)
        return prints(photo)


class Prints:
    """The photographs of one book as they print. May be asked from any thread."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._along: dict[PhotoId, bytes] = {}

    def __call__(self, photo: PhotoId) -> bytes:
        """Return the JPEG that is printed.

        Raises:
            KeyError: if the book does not hold it.
            RuntimeError: if the book was closed and this was not taken along.
        """
        try:
            return self._along[photo] if photo in self._along else self._writer.photo(photo)
        except DamagedBookError as error:
            raise KeyError(photo) from error
        except RuntimeError:
            if photo not in self._along:  # it may have been taken along a moment ago
                raise
            return self._along[photo]

    def take_along(self, photos: Iterable[PhotoId]) -> None:
        """Read all that a print under way still needs: the book is about to be closed."""
        for photo in photos:
            with suppress(KeyError):
                self._along[photo] = self(photo)
