"""Earlier versions of answers as values, and as the screen tells them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtGui import QImage

from familybook.app.moments import moment_of
from familybook.core.book import Book
from familybook.core.codec import Reader
from familybook.core.errors import AnswersError
from familybook.core.fields import AskRows, Group, fields_of
from familybook.core.ids import PageKey, PhotoId
from familybook.core.kind import Kind
from familybook.core.said import Said
from familybook.core.walk import about, every_said, mapped
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
    whose: str = ""
    """Whose row it is, where each person has one: it comes back without those of the others."""


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


def stood_before(
    page: Kind, key: PageKey, field: str, versions: Sequence[Version]
) -> tuple[Stood, ...]:
    """Return what a field of a page held before, the newest first.

    Where each person has a row, what each of them had is told apart.
    """
    kind = type(page)
    stood = [one for version in versions if (one := stood_in(kind, key, field, version))]
    asks = {one.name: one.ask for one in fields_of(kind)}
    ask = asks.get(field)
    if not (isinstance(ask, AskRows) and ask.each_person):
        return tuple(stood)
    found: dict[Any, Stood] = {}
    there = getattr(page, field)
    for one in reversed(stood):  # a row that stayed began with the first version that has it
        for row in one.value:
            began = found.pop(row, one).version.at
            version = replace(one.version, at=began)
            if row and whose(row) and row not in there:
                found[row] = Stood(field, row, version, whose(row))
    return tuple(reversed(found.values()))


def whose(row: Group) -> str:
    """Return whom a row is about; empty for nobody."""
    return next((said.pick or said.text for said in about(row)), "")


def fields_on(kind: type[Kind]) -> tuple[str, ...]:
    """Return the names of all questions of a page, and its own title first."""
    return (TITLE, *(field.name for field in fields_of(kind)))


def with_stood(book: Book, key: PageKey, stood: Stood, photos: Photos) -> Book:
    """Return a book with what once stood on a page; a photograph that is gone leaves its words."""
    if stood.field == TITLE:
        return replace(book, titles={**book.titles, key: stood.value})
    held = mapped(stood.value, partial(_held, photos))
    if stood.whose:
        rows = getattr(book.page(key), stood.field)
        others = tuple(held if whose(one) == stood.whose else one for one in rows)
        held = others if held in others else (*others, held)
    return book.with_page(key, replace(book.page(key), **{stood.field: held}))


def _held(photos: Photos, said: Said) -> Said:
    return replace(said, photo=PhotoId("")) if said.photo and said.photo not in photos else said


def told(stood: Stood, page: Kind, book: Book, look: Look, photos: Photos) -> Before:
    """Return an earlier version of a page as the screen shows it."""
    words = look.words
    around = Around(people=book.people, pack=book.pack)
    is_title = stood.field == TITLE
    said = () if is_title else tuple(every_said(stood.value))
    if stood.whose:
        said = tuple(one for one in said if one not in about(stood.value))
    lines = [stood.value] if is_title else _lines(said, around, look, stood.whose)
    shown = [one.photo for one in said if one.photo and one.photo in photos]
    gone = any(one.photo and one.photo not in photos for one in said)
    version = stood.version
    when = words("earlier-since", when=moment_of(version.at, words)) if version.at else ""
    until = words("earlier-until", when=moment_of(version.until, words))
    return Before(
        question=_question(stood, type(page), around, look),
        words="\n".join(lines) or words("earlier-empty"),
        when=when or until,
        more=words("earlier-gone") if gone else "",
        leaves="\n".join(_leaving(stood, page, lines, around, look)),
        photos=tuple(photos[one] for one in shown),
        drawings=tuple(
            sketch_in(one.strokes, *_SHEET, words("earlier-drawing")) for one in said if one.strokes
        ),
        back=words("earlier-back"),
    )


def _question(stood: Stood, kind: type[Kind], around: Around, look: Look) -> str:
    """Return what was asked, and of whom."""
    if stood.field == TITLE:
        return look.words("earlier-page-title")
    question = question_of(look, kind.area, (stood.field,)).text
    if not stood.whose:
        return question
    person = around.person(stood.whose)
    name = stood.whose if person is None else person.name
    return look.words("earlier-whose", question=question, name=name or look.words("ask-someone"))


def _leaving(
    stood: Stood, page: Kind, lines: Sequence[str], around: Around, look: Look
) -> Iterator[str]:
    """Yield which of several answers stand there now and go when it comes back."""
    value = () if stood.field == TITLE else getattr(page, stood.field)
    if isinstance(value, tuple) and not stood.whose:
        now = _lines(every_said(value), around, look)
        yield from (one for one in now if one not in lines)


def _lines(some: Iterable[Said], around: Around, look: Look, whose: str = "") -> list[str]:
    return [line for one in some if (line := _line(one, around, look, whose))]


def _line(said: Said, around: Around, look: Look, whose: str = "") -> str:
    text = text_of(said, around, look).strip()
    if not text and said.photo:
        text = said.snap.caption or look.words("earlier-photo")
    if not text and said.strokes:
        text = look.words("earlier-drawing")
    names = "" if said.said_by == (whose,) else names_of(said, around, look)
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
