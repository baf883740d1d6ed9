"""The photographs of a copy, on their way into a book."""

from __future__ import annotations

import re

from familybook.core.errors import AnswersError, FamilybookError
from familybook.core.ids import PhotoId
from familybook.store.bookfile import BookFile
from familybook.store.parcel import Parcel, name_of
from familybook.store.photos import Prepared, prepare_kept

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


class CopiedPhotos:
    """Takes the photographs of a copy into a book, each once, through intake.

    One that cannot be taken is left out, as a spoilt one in a book is: it keeps no family from
    their words.
    """

    def __init__(self, file: BookFile, parcel: Parcel) -> None:
        self._file = file
        self._parcel = parcel
        self._taken: dict[str, PhotoId] = {}

    def take(self, name: str, place: str) -> PhotoId:
        """Return the id of a photograph that is named, once it is in the book."""
        if name not in self._taken:
            photo = as_named(name, place)
            prepared = self._prepared(photo)
            self._taken[name] = photo if prepared is None else self._file.add_photo(prepared)
        return self._taken[name]

    def _prepared(self, photo: PhotoId) -> Prepared | None:
        if photo not in self._parcel.photos:
            return None
        try:
            return prepare_kept(self._parcel.photo(photo), name_of(photo))
        except FamilybookError:
            return None
