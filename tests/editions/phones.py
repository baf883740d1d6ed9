"""Pages for a phone as somebody meets them: what is read aloud, and each part of the file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from html.parser import HTMLParser

from familybook.app.export import as_page
from familybook.app.phone import Page
from familybook.app.wish import Wish
from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.editions import EDITIONS
from tests.contact_sheets import nobodys, overfull
from tests.editions.made import book_called, practice

PHONE = EDITIONS["phone"]

SOME = frozenset(map(PageKey, ("cover", "us", "strengths", "helps", "numbers")))
"""Pages with photographs, numbers in drawings, lists and quotations."""

_EMPTY = frozenset({"meta", "img", "br", "path", "use", "image"})
_SPOKEN = frozenset({"title", "style"})


@cache
def book_for_phones(name: str) -> Book:
    """Return a book: practice, empty, overfull, or one overfull of Urdu."""
    return replace(overfull("ur"), language="ur") if name == "ur" else book_called(name)


@cache
def phone_page_of(name: str, only: frozenset[PageKey] = frozenset()) -> Page:
    """Return a book as a page for a phone."""
    photos = practice()[1].__getitem__ if name == "practice" else nobodys
    return as_page(book_for_phones(name), photos, Wish(edition=PHONE, only=only))


@dataclass
class Met(HTMLParser):
    """What is in a page: each element with what it says of itself, and what is read aloud."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    aloud: list[str] = field(default_factory=list)
    open: list[tuple[str, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.elements.append((tag, found))
        silent = bool(self.open) and self.open[-1][1]
        if not silent and "alt" in found:
            self.aloud.append(found["alt"])
        if not silent and found.get("role") == "img":
            self.aloud.append(found["aria-label"])
        if tag not in _EMPTY:
            hidden = found.get("aria-hidden") == "true" or found.get("role") == "img"
            self.open.append((tag, silent or hidden or tag in _SPOKEN))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _EMPTY:
            assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open and not self.open[-1][1]:
            self.aloud.append(" ".join(data.split()))


def met(html: bytes) -> Met:
    """Return what is in a page; each element must end where it should."""
    found = Met()
    found.feed(html.decode("utf-8").replace("/>", ">"))
    found.close()
    assert found.open == []
    return found
