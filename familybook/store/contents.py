"""A book as what its tables hold, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from familybook.core.allowing import replies_from_plain, replies_to_plain
from familybook.core.book import Book, Sign
from familybook.core.codec import Reader, to_plain
from familybook.core.ids import CopyId, PageKey, PersonId, PhotoId
from familybook.core.joining import joins_from_plain, joins_to_plain
from familybook.core.keeping import keeping_to_plain, with_keeping_told
from familybook.core.kind import Kind
from familybook.core.pack import (
    HelpNumber,
    Pack,
    PackPage,
    PackPlace,
    PackQuestion,
    PackRecord,
    PackRight,
)
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being, Person
from familybook.core.template import Page, Template
from familybook.core.walk import every_said
from familybook.core.yes import Yes
from familybook.core.yes_codec import yes_from_plain, yes_to_plain
from familybook.templates import TEMPLATES

Facts = dict[str, str]
"""What is kept under each key of the table `book`, as JSON."""

Answers = dict[PageKey, dict[str, str]]
"""What is kept of each page: the JSON of each field that holds something."""


def to_json(plain: Any) -> str:
    """Return plain data as JSON in plain ASCII: no text upsets the engine."""
    return json.dumps(plain, separators=(",", ":"), allow_nan=False)


def facts_of(book: Book) -> Facts:
    """Return everything in a book but its answers."""
    plain = {
        "template": book.template.name,
        "language": book.language,
        "sign": asdict(book.sign),
        "people": [asdict(person) for person in book.people],
        "shape": book.shape,
        "pages": [_place(page, book.template) for page in book.pages],
        "titles": dict(book.titles),
        "put_away": sorted(book.put_away),
        "decided": sorted(book.decided),
        "happy": sorted(book.happy),
        "yes": yes_to_plain(book.yes),
        "allows": replies_to_plain(book.allows),
        "joins": joins_to_plain(book.joins),
        **keeping_to_plain(book),
        "pack": asdict(book.pack),
    }
    return {key: to_json(value) for key, value in plain.items()}


def answers_of(book: Book, last: Book, kept: Answers) -> Answers:
    """Return the answers of a book; of pages it shares with the last one, as they were kept.

    Raises:
        AnswersError: if an answer is more than could be read again.
    """
    found: Answers = {}
    for page in book.pages:
        held = book.filled.get(page.key)
        if held is None:
            continue
        if held is last.filled.get(page.key) and page.key in kept:
            found[page.key] = kept[page.key]
        else:
            found[page.key] = _fields(page.key, held)
    return found


def _fields(key: PageKey, page: Kind) -> dict[str, str]:
    plain = to_plain(page)
    Reader().group(type(page), plain, f"pages.{key}")
    return {name: to_json(held) for name, held in plain.items()}


def book_of(facts: Facts, answers: Answers) -> Book:
    """Return the book that was kept so.

    Raises:
        KeyError: if it needs a template or page that this program does not have.
        AnswersError: if it holds an answer to what we do not ask, or not as we keep it.
        ValueError: if a fact is not what we keep.
        TypeError: likewise.
    """
    empty = _book_of(_parsed(facts))
    reader = Reader()
    filled = {
        page.key: reader.group(page.kind, _parsed(answers[page.key]), f"pages.{page.key}")
        for page in empty.pages
        if page.key in answers
    }
    return replace(empty, filled=filled)


def _parsed(fields: Mapping[str, str]) -> dict[str, Any]:
    return {name: json.loads(value) for name, value in fields.items()}


def photos_in(book: Book) -> set[PhotoId]:
    """Return the photographs that some page shows."""
    return {said.photo for page in book.filled.values() for said in every_said(page) if said.photo}


def _book_of(facts: Mapping[str, Any]) -> Book:
    template = TEMPLATES[facts["template"]]
    pages, new = _pages(facts, template)
    book = Book(
        template=template,
        language=facts["language"],
        sign=sign_of(facts["sign"]),
        people=tuple(_person(one) for one in facts["people"]),
        shape=template.shape(facts.get("shape", "")).name,
        pages=pages,
        titles={PageKey(key): title for key, title in facts["titles"].items()},
        put_away=frozenset(PageKey(key) for key in facts["put_away"]) | new,
        decided=frozenset(PageKey(key) for key in facts.get("decided", facts["put_away"])),
        happy=frozenset(PageKey(key) for key in facts["happy"]),
        yes=_yes(facts.get("yes", {})),
        allows=replies_from_plain(facts.get("allows", {}), "allows"),
        joins=joins_from_plain(facts.get("joins", []), "joins"),
        pack=_pack(facts["pack"]),
    )
    return with_keeping_told(book, facts)


def sign_of(plain: Mapping[str, str]) -> Sign:
    """Return the picture and colour by which the shelf shows a book."""
    return Sign(**plain)


def _place(page: Page, template: Template) -> dict[str, Any]:
    offered = any(one.key == page.key for one in template)
    more = next((one.key for one in template.more if one.kind is page.kind), "")
    return {"key": page.key, "chapter": page.chapter, "more": "" if offered else more}


def _page(plain: Mapping[str, Any], template: Template) -> Page:
    key = PageKey(plain["key"])
    # The first books had one kind of page to add, and said only that it was one.
    more = plain.get("more", template.more[0].key if plain.get("own") else "")
    offered = {page.key: page.kind for page in (template.more if more else template)}
    return Page(key, offered[PageKey(more) if more else key], plain["chapter"])


def _pages(
    facts: Mapping[str, Any], template: Template
) -> tuple[tuple[Page, ...], frozenset[PageKey]]:
    """Return the pages of a book; those offered since it was begun come last and put away."""
    pages = tuple(_page(one, template) for one in facts["pages"])
    there = {page.key for page in pages}
    new = tuple(page for page in template if page.key not in there)
    return (*pages, *new), frozenset(page.key for page in new if not page.kind.loose)


def _person(plain: Mapping[str, Any]) -> Person:
    show_in = plain["show_in"]
    return Person(
        id=PersonId(plain["id"]),
        name=plain["name"],
        being=Being(plain["being"]),
        pattern=Pattern(plain["pattern"]),
        tone=Tone(plain["tone"]),
        helper=plain["helper"],
        around=plain.get("around", False),
        agreed=plain.get("agreed", False),
        show_in=None if show_in is None else tuple(CopyId(one) for one in show_in),
    )


def _yes(plain: Mapping[str, Any]) -> dict[PageKey, dict[PersonId, Yes]]:
    return {
        PageKey(key): {
            PersonId(who): yes_from_plain(one, f"yes.{key}.{who}") for who, one in said.items()
        }
        for key, said in plain.items()
    }


def _pack(plain: Mapping[str, Any]) -> Pack:
    return Pack(
        name=plain["name"],
        owner=plain.get("owner", ""),
        numbers=tuple(HelpNumber(**one) for one in plain["numbers"]),
        places=tuple(PackPlace(**one) for one in plain.get("places", ())),
        rights=tuple(PackRight(**one) for one in plain.get("rights", ())),
        steps=tuple(plain.get("steps", ())),
        record=PackRecord(**plain.get("record", {})),
        check_ins=tuple(plain.get("check_ins", ())),
        off=tuple(PageKey(one) for one in plain.get("off", ())),
        order=tuple(PageKey(one) for one in plain.get("order", ())),
        pages=tuple(_pack_page(one) for one in plain["pages"]),
        words=plain["words"],
    )


def _pack_page(plain: Mapping[str, Any]) -> PackPage:
    questions = tuple(
        PackQuestion(prompt=one["prompt"], ask=one["ask"], picks=tuple(one["picks"]))
        for one in plain["questions"]
    )
    return PackPage(key=PageKey(plain["key"]), title=plain["title"], questions=questions)
