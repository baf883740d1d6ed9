"""All that is held about a family as one page that they can read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from familybook.core.allowing import Matter
from familybook.core.copies import CHILD, OURS, nothing_hidden
from familybook.core.fields import Ask, AskDay, Field, Group, fields_of
from familybook.core.ids import CopyId, PageKey, PersonId, PhotoId
from familybook.core.kind import Context
from familybook.core.manuscript import context_of, title_of
from familybook.core.person import Being, Person
from familybook.core.said import LEFT_OPEN, NO_SNAP, Said
from familybook.core.words import Words
from familybook.editions import STANDARD
from familybook.plain import html
from familybook.plain.blocks import NarrowLetters
from familybook.plain.holdings import Holdings, Places


def everything_html(held: Holdings, words: Words, photo_file: Callable[[PhotoId], str]) -> str:
    """Return it as a page; `photo_file` is what the file of a whole photograph is called."""
    return _Teller(held, words, photo_file).page()


def everything_read(held: Holdings, words: Words) -> tuple[str, Places]:
    """Return what is under the title of that page, but for the lines as they are kept.

    Beside it stands what can be gone to. It names no files: there are none yet.
    """
    teller = _Teller(held, words, None)
    told = "".join(teller.told()) + html.paragraph(words("everything-also-stored"))
    return told, tuple(teller.places)


class _Teller:
    """Tells of what is held, part after part."""

    def __init__(
        self, held: Holdings, words: Words, photo_file: Callable[[PhotoId], str] | None
    ) -> None:
        self._held = held
        self.places: list[tuple[str, str]] = []
        """What was told of so far, and can be gone to."""
        self._words = words
        self._photo_file = photo_file
        book = nothing_hidden(held.book)
        self._context: Context = context_of(
            book, edition=STANDARD, words=words, letters=NarrowLetters()
        )

    def page(self) -> str:
        """Return all of it."""
        words = self._words
        stored = self._part("stored", "".join(self._stored()))
        told, lead = "".join(self.told()), html.paragraph(words("everything-lead"))
        body = lead + html.contents(self.places) + told + stored
        return html.document(words("everything-title"), body, words)

    def told(self) -> Iterator[str]:
        """Yield the day, and every part but the lines as they are kept."""
        held = self._held
        yield html.paragraph("", self._words("everything-made", day=held.made))
        parts = (
            ("people", self._people()),
            ("pages", self._pages()),
            ("yes", self._choices()),
            ("before", self._before()),
            ("removed", self._removed()),
            ("copies", (html.listing(held.copies),)),
            ("days", (html.listing(held.days),)),
            ("laptop", (html.listing(held.laptop),)),
        )
        for name, lines in parts:
            self._place(name, self._words(f"everything-{name}"))
            yield self._part(name, "".join(lines))

    def _place(self, place: str, heading: str) -> str:
        self.places.append((place, heading))
        return place

    def _part(self, name: str, inside: str) -> str:
        nothing = html.paragraph(self._words("everything-nothing"))
        return html.heading(self._words(f"everything-{name}"), 2, name) + (inside or nothing)

    # Who

    def _people(self) -> Iterator[str]:
        book, words = self._held.book, self._words
        for person in book.people:
            yield html.heading(self._name(person), 3)
            told = [words(f"everything-person-{_part_of(person)}")]
            told += [words("everything-person-agreed")] * person.agreed
            told += self._only_in(person.show_in)
            yield html.paragraph(" ".join(told))
        if book.joins:
            yield html.heading(words("everything-joins"), 3)
            yield html.listing(words(f"start-join-{one.value}") for one in sorted(book.joins))

    def _name(self, person: Person | None) -> str:
        named = person is not None and person.name.strip()
        return named or self._words("everything-person-unnamed")

    def _names(self, some: Sequence[PersonId]) -> str:
        return ", ".join(self._name(self._held.book.person(one)) for one in some)

    def _only_in(self, show_in: tuple[CopyId, ...] | None) -> list[str]:
        words = self._words
        if show_in is None:
            return []
        names = ", ".join(self._copy(one) for one in show_in)
        return (
            [words("everything-only-in", copies=names)]
            if names
            else [words("everything-only-none")]
        )

    def _copy(self, copy: CopyId) -> str:
        if copy in (OURS, CHILD):
            return self._words(f"everything-{copy}")
        person = self._held.book.person(PersonId(copy))
        return copy if person is None else self._name(person)

    # Each page

    def _pages(self) -> Iterator[str]:
        book, words = self._held.book, self._words
        for number, page in enumerate(book.pages, 1):
            held = book.filled.get(page.key)
            marks = [words("everything-page-away")] * (page.key in book.put_away)
            marks += [words("everything-page-happy")] * (page.key in book.happy)
            told = "" if held is None else "".join(self._group(held, page.kind.area))
            if told or book.titles.get(page.key):
                title = title_of(book, page.key, words)
                yield html.heading(title, 3, self._place(f"page-{number}", title))
                yield html.paragraph("", " ".join(marks)) + told

    def _group(self, group: Group, key: str) -> Iterator[str]:
        for one in fields_of(type(group)):
            yield from self._field(one, getattr(group, one.name), key)

    def _field(self, one: Field, value: Any, key: str) -> Iterator[str]:
        there = f"{key}-{one.name.replace('_', '-')}"
        inside = "".join(self._value(value, one.ask, there))
        if inside:
            asked = self._words(there) if self._words.has(there) else one.name.replace("_", " ")
            yield html.heading(asked, 4) + inside

    def _value(self, value: Any, ask: Ask | None, key: str) -> Iterator[str]:
        match value:
            case Said() if value:
                yield from self._said(value, ask)
            case tuple():
                for one in value:
                    yield from self._value(one, ask, key)
            case Group():
                yield from self._group(value, key)

    def _said(self, said: Said, ask: Ask | None) -> Iterator[str]:
        words, context = self._words, self._context
        text = context.day(said) if isinstance(ask, AskDay) else context.text(said)
        if said.pick and said.text.strip():
            text = f"{text} ({context.text(Said(pick=said.pick))})"
        if said.pick == LEFT_OPEN:
            text = f"{said.text} {words('everything-by-hand')}"
        speakers = ", ".join(one.name for one in context.speakers(said))
        told = [words("everything-said-by", names=speakers)] if speakers else []
        told += self._only_in(said.show_in)
        yield html.paragraph(text.strip() or said.pick, " ".join(told))
        if said.strokes:
            yield html.sketch(said.strokes, said.text or words("everything-drawing"))
        if said.photo or said.snap != NO_SNAP:
            yield from self._photo(said)

    def _photo(self, said: Said) -> Iterator[str]:
        words, snap = self._words, said.snap
        if said.photo:
            yield self._picture(said.photo, snap.caption or words("everything-photo"))
        told = [words("everything-who", names=self._names(snap.who))] * bool(snap.who)
        told += [words("everything-who-agreed", names=self._names(snap.agreed))] * bool(snap.agreed)
        if said.photo in self._held.previews:
            told += self._file_of(said.photo)
        yield html.paragraph(snap.caption, " ".join(told))

    def _file_of(self, photo: PhotoId) -> list[str]:
        """Return which file the whole photograph is, where there are files."""
        if self._photo_file is None:
            return []
        return [self._words("everything-photo-file", name=self._photo_file(photo))]

    def _picture(self, photo: PhotoId, says: str) -> str:
        jpeg = self._held.previews.get(photo)
        if jpeg is None:
            return html.paragraph("", self._words("everything-photo-gone"))
        return html.picture(jpeg, says)

    # What they chose

    def _choices(self) -> Iterator[str]:
        book, words = self._held.book, self._words
        for who, said in book.allows.items():
            yield html.heading(self._name(book.person(who)), 3)
            yield html.listing(
                f"{words(f'happens-{one.value}')} {words(f'happens-{said[one].value}')}"
                for one in Matter
                if one in said
            )
        for key, says in book.yes.items():
            title = words("everything-yes-page", title=title_of(book, key, words))
            yield html.heading(title, 3)
            yield html.listing(
                words(f"everything-says-{yes.says.value}", name=self._name(book.person(who)))
                for who, yes in says.items()
            )

    # What stood there before

    def _before(self) -> Iterator[str]:
        book, words = self._held.book, self._words
        if self._held.stood:
            yield html.paragraph(words("everything-before-lead"))
        last: tuple[PageKey, str] | None = None
        for one in self._held.stood:
            kind = book.place(one.page).kind
            if last is None or last[0] != one.page:
                yield html.heading(title_of(book, one.page, words), 3)
            last = (one.page, one.field)
            yield html.paragraph("", words("everything-until", when=one.until))
            asked = next((each for each in fields_of(kind) if each.name == one.field), None)
            if asked is None:
                yield html.heading(words("earlier-page-title"), 4) + html.paragraph(str(one.value))
            else:
                yield from self._field(asked, one.value, kind.area)

    def _removed(self) -> Iterator[str]:
        words = self._words
        for photo, when in self._held.removed.items():
            yield self._picture(photo, words("everything-photo"))
            told = words("everything-removed-on", when=when)
            yield html.paragraph("", " ".join((told, *self._file_of(photo))))

    def _stored(self) -> Iterator[str]:
        yield html.paragraph(self._words("everything-stored-lead"))
        for table, rows in self._held.rows.items():
            yield html.heading(table, 3)
            for row in rows:
                yield html.verbatim(readable(row))


def readable(row: Mapping[str, Any]) -> str:
    """Return a row as it is kept, in people's own letters: JSON inside it is opened up."""
    return json.dumps({key: _opened(one) for key, one in row.items()}, ensure_ascii=False)


def _opened(value: Any) -> Any:
    """Return JSON as what it says; anything else as it is."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def _part_of(person: Person) -> str:
    if person.helper:
        return "helper"
    if person.being is Being.PET:
        return "pet"
    return "around" if person.around else "family"
