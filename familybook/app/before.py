"""Earlier versions of answers as values, and as the screen tells them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtGui import QImage

from familybook.app.moments import moment_of
from familybook.core.book import Book
from familybook.core.codec import Reader
from familybook.core.errors import AnswersError
from familybook.core.fields import fields_of
from familybook.core.ids import PageKey, PhotoId
from familybook.core.kind import Kind
from familybook.core.said import Said
from familybook.core.walk import every_said, mapped
from familybook.drawings.pages.album import sketch_in
from familybook.screen.editors.base import Around, names_of, text_of
from familybook.screen.editors.making import question_of
from familybook.screen.look import Look
from familybook.screen.page.earlier_screen import Before
from familybook.store.history import TITLE, Version
from familybook.store.photo_rows import Removed

_SHEET = (150.0, 110.0)

Photos = Mapping[PhotoId, QImage]


@dataclass(frozen=True, slots=True)
class Stood:
    """What a field of a page once held, and when."""

    field: str
    value: Any
    version: Version


def stood_in(kind: type[Kind], key: PageKey, field: str, version: Version) -> Stood | None:
    """Return what a version says; None if this program no longer asks so."""
    try:
        held = json.loads(version.value)
        if field == TITLE:
            return Stood(field, str(held), version)
        page = Reader().group(kind, {field: held}, key)
    except (AnswersError, ValueError, TypeError, KeyError):
        return None
    return Stood(field, getattr(page, field), version)


def fields_on(kind: type[Kind]) -> tuple[str, ...]:
    """Return the names of all questions of a page, and its own title first."""
    return (TITLE, *(field.name for field in fields_of(kind)))


def with_stood(book: Book, key: PageKey, stood: Stood, photos: Photos) -> Book:
    """Return a book with what once stood on a page; a photograph that is gone leaves its words."""
    if stood.field == TITLE:
        return replace(book, titles={**book.titles, key: stood.value})
    held = mapped(stood.value, partial(_held, photos))
    return book.with_page(key, replace(book.page(key), **{stood.field: held}))


def _held(photos: Photos, said: Said) -> Said:
    return replace(said, photo=PhotoId("")) if said.photo and said.photo not in photos else said


def told(stood: Stood, kind: type[Kind], book: Book, look: Look, photos: Photos) -> Before:
    """Return an earlier version as the screen shows it."""
    words = look.words
    around = Around(people=book.people, pack=book.pack)
    is_title = stood.field == TITLE
    said = () if is_title else tuple(every_said(stood.value))
    lines = [line for one in said if (line := _line(one, around, look))]
    if is_title:
        lines = [stood.value]
    shown = [one.photo for one in said if one.photo and one.photo in photos]
    gone = any(one.photo and one.photo not in photos for one in said)
    version = stood.version
    when = words("earlier-since", when=moment_of(version.at, words)) if version.at else ""
    until = words("earlier-until", when=moment_of(version.until, words))
    return Before(
        question=words("earlier-page-title")
        if is_title
        else question_of(look, kind.area, (stood.field,)).text,
        words="\n".join(lines) or words("earlier-empty"),
        when=when or until,
        more=words("earlier-gone") if gone else "",
        photos=tuple(photos[one] for one in shown),
        drawings=tuple(
            sketch_in(one.strokes, *_SHEET, words("earlier-drawing")) for one in said if one.strokes
        ),
        back=words("earlier-back"),
    )


def _line(said: Said, around: Around, look: Look) -> str:
    text = text_of(said, around, look).strip()
    if not text and said.photo:
        text = said.snap.caption or look.words("earlier-photo")
    if not text and said.strokes:
        text = look.words("earlier-drawing")
    names = names_of(said, around, look)
    return f"{text} ({names})" if text and names else text


def taken_out(some: tuple[Removed, ...], look: Look, photos: Photos) -> Iterator[Before]:
    """Yield photographs that no page shows as the screen shows them."""
    words = look.words
    for one in some:
        yield Before(
            words=words("earlier-photo"),
            when=words("earlier-photo-when", when=moment_of(one.removed_at, words)),
            photos=(photos[one.id],) if one.id in photos else (),
            back=words("earlier-photo-back"),
            removable=True,
        )
