"""The photographs of a copy, on their way into a book."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from familybook.core.book import Book
from familybook.core.errors import AnswersError, DamagedBookError, FamilybookError
from familybook.core.ids import PhotoId
from familybook.core.sealed_errors import CrowdedCopyError, DamagedCopyError
from familybook.store.bookfile import BookFile
from familybook.store.contents import photos_in
from familybook.store.parcel import Parcel, name_of
from familybook.store.photos import Prepared, prepare_kept, work_of

_PHOTO = re.compile(r"photos/([0-9a-f]{64})\.jpg")


def as_named(name: str, place: str) -> PhotoId:
    """Return the id of a photograph by what it is called in a copy.

    Raises:
        AnswersError: if no photograph of ours could be called that.
    """
    found = _PHOTO.fullmatch(name)
    if found is None:
        raise AnswersError(place, "photo-path")
    return PhotoId(found[1])


Going = Callable[[int, int], None]
"""Is told between two photographs how many are in and of how many; it raises to go on no more."""

MOST_WORK = 1_600_000_000
"""Pixels of all photographs in a copy: 340 of the largest that we keep, half a minute's work. A
copy of small, empty ones could ask for hours."""


def never_stops(done: int, of_all: int) -> None:
    """Go on to the end; nobody looks."""
    del done, of_all


def expect_soon_done(parcel: Parcel, book: Book, path: Path) -> None:
    """Look how much work the photographs of a copy are, before any is decoded.

    Raises:
        CrowdedCopyError: if it is more than those of a book can be.
    """
    work = 0
    for photo in photos_in(book).intersection(parcel.photos):
        with suppress(DamagedCopyError):
            work += work_of(parcel.photo(photo))
        if work > MOST_WORK:
            raise CrowdedCopyError(path)


class CopiedPhotos:
    """Takes the photographs of a copy into a book, each once, through intake.

    One that cannot be taken is left out, as a spoilt one in a book is: it keeps no family from
    their words.
    """

    def __init__(self, file: BookFile, parcel: Parcel, named: int, going: Going) -> None:
        """Take those of a parcel whose book names so many."""
        self._file = file
        self._parcel = parcel
        self._named = named
        self._going = going
        self._taken: dict[str, PhotoId] = {}
        self._new: list[PhotoId] = []

    def take(self, name: str, place: str) -> PhotoId:
        """Return the id of a photograph that is named, once it is in the book."""
        if name not in self._taken:
            photo = as_named(name, place)
            self._going(len(self._taken), self._named)
            prepared = self._prepared(photo)
            self._taken[name] = photo if prepared is None else self._added(prepared)
        return self._taken[name]

    def let_go(self) -> None:
        """Take those out again that the book did not have."""
        self._file.earlier.take_out(self._new)

    def _added(self, photo: Prepared) -> PhotoId:
        try:
            self._file.photo_size(photo.id)
        except DamagedBookError:
            self._new.append(photo.id)
        return self._file.add_photo(photo)

    def _prepared(self, photo: PhotoId) -> Prepared | None:
        if photo not in self._parcel.photos:
            return None
        try:
            return prepare_kept(self._parcel.photo(photo), name_of(photo))
        except FamilybookError:
            return None
