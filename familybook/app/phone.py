"""Makes of a book the page for a phone: the same copy, consent and pages as in print."""

from __future__ import annotations

import base64
import io
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PIL import Image

from familybook.core.calls import to_ring
from familybook.core.drawing import View, Voice
from familybook.core.ids import PageKey, PhotoId
from familybook.core.kind import Binds, Context
from familybook.core.manuscript import Leaf
from familybook.core.words import Words
from familybook.paper.letters import TypeLetters
from familybook.paper.pictures import PhotoSource, Prints
from familybook.paper.remarks import Remark, Remarks
from familybook.paper.tongues import tongue_of
from familybook.paper.web_faces import cut_faces
from familybook.plain.book_html import Phone, book_html
from familybook.plain.book_style import WebFace
from familybook.plain.ringing import dialled
from familybook.plain.svg import Shot

_MOST = (900, 1200)
"""Dots of a photograph: as many as a good phone shows across, held upright."""

_QUALITY = 80
_ENDS = (Binds.INSIDE_BACK, Binds.BACK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A book as a page for a phone, and what is worth a look in it."""

    html: bytes
    begins: dict[PageKey, int]
    """The place of each page of the book on it, counted from 1."""
    remarks: tuple[Remark, ...]


@dataclass(slots=True)
class _Photos:
    """The photographs of one page, each as small as a phone needs it, and each made once."""

    prints: Prints
    remarks: Remarks
    made: dict[tuple[PhotoId, View], Shot | None] = field(default_factory=dict)

    def __call__(self, photo: PhotoId, view: View) -> Shot | None:
        if (photo, view) not in self.made:
            self.made[photo, view] = self._make(photo, view)
        shot = self.made[photo, view]
        if shot is None:
            self.remarks.lost_photo(photo)
        return shot

    def _make(self, photo: PhotoId, view: View) -> Shot | None:
        made = self.prints(photo, view, _MOST)
        if made is None:
            return None
        jpeg, (wide, high) = _small(made.content)
        told = base64.b64encode(jpeg).decode("ascii")
        return Shot(f"data:image/jpeg;base64,{told}", wide, high)


def _small(content: bytes) -> tuple[bytes, tuple[int, int]]:
    """Return a photograph anew, with nothing in it but its dots."""
    with Image.open(io.BytesIO(content)) as image:
        image.thumbnail(_MOST)
        plain = image.copy()
    plain.info.clear()
    written = io.BytesIO()
    plain.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return written.getvalue(), plain.size


def in_reading_order(
    leaves: Iterable[Leaf], order: Sequence[PageKey], *, fills: bool
) -> tuple[Leaf, ...]:
    """Return leaves as they follow each other on a phone.

    With `fills` also those that have no place in a length of book: here there is room. They come
    behind the page that is before them in `order`, which has all pages as the template has them.
    """
    told = tuple(leaves)
    ends = tuple(one for one in told if one.binds in _ENDS)
    placed = [one for one in told if one.binds not in _ENDS and not one.fills]
    for one in told if fills else ():
        if one.fills:
            placed.insert(_place_of(one.key, order, [other.key for other in placed]), one)
    return (*placed, *ends)


def _place_of(key: PageKey, order: Sequence[PageKey], there: Sequence[PageKey]) -> int:
    """Return where a page comes among those that are there; without one before it, last."""
    before = order[: order.index(key)] if key in order else ()
    places = (there.index(other) + 1 for other in reversed(before) if other in there)
    return next(places, len(there))


def phone_page(
    leaves: Iterable[Leaf], context: Context, photos: PhotoSource, *, title: str, grey: bool
) -> Page:
    """Return leaves as a page for a phone. `context` is what they were composed in."""
    remarks = Remarks(PageKey(""))
    begins: dict[PageKey, int] = {}

    def noted() -> Iterator[Leaf]:
        for leaf in leaves:
            remarks.page = leaf.key
            begins[leaf.key] = len(begins) + 1
            yield leaf

    words = context.words
    phone = Phone(
        title=title,
        words=words,
        letters=TypeLetters(),
        photo=_Photos(Prints(photos, grey), remarks),
        tongue=tongue_of,
        faces=_faces,
        numbers=numbers_of(context),
        body=context.edition.body,
        grey=grey,
    )
    html = book_html(noted(), phone).encode("utf-8")
    return Page(html=html, begins=begins, remarks=tuple(remarks.found))


def numbers_of(context: Context) -> frozenset[str]:
    """Return the numbers that may be rung from a page, as they are dialled."""
    told = [one.number for one in context.pack.numbers]
    told += [one.number for one in to_ring(context)]
    told.append(_danger(context.words))
    return frozenset(filter(None, map(dialled, told)))


def _danger(words: Words) -> str:
    key = "numbers-danger-number"
    return words(key) if words.has(key) else ""


def _faces(used: Mapping[Voice, Collection[str]]) -> Sequence[WebFace]:
    return [WebFace(cut.voices, cut.content) for cut in cut_faces(used)]
