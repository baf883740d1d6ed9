"""A whole book before anybody writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from familybook.core.ids import PageKey
from familybook.core.kind import Kind


@dataclass(frozen=True, slots=True)
class Page:
    """A place for a kind, with a key that never changes."""

    key: PageKey
    kind: type[Kind]
    chapter: str
    """The chapter's key; its title is the word `chapter-<key>`."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A length of book: which of the pages it binds, in order; those on one side stand together."""

    name: str
    sides: tuple[tuple[PageKey, ...], ...]

    @property
    def keys(self) -> tuple[PageKey, ...]:
        """Return its pages in order."""
        return tuple(key for side in self.sides for key in side)


@dataclass(frozen=True, slots=True)
class Question:
    """A warm question of a page, to be asked aloud: its words, and the picture beside it."""

    page: PageKey
    words: str
    picture: str


@dataclass(frozen=True, slots=True)
class Template:
    """The pages we offer, in order, and the lengths of book that can be made of them."""

    name: str
    pages: tuple[Page, ...]
    more: tuple[Page, ...]
    """What a family can add any number of times: the key begins the keys of those added."""
    shapes: tuple[Shape, ...]
    """The first one is what a new book is."""
    aloud: tuple[Question, ...] = ()
    """What may be asked with the laptop turned to everybody. Only what is listed: a page of hard
    times can hold a warm question, and a new page is never asked aloud by chance."""

    @property
    def own(self) -> type[Kind]:
        """Return the kind of page a pack adds, the first of those to add."""
        return self.more[0].kind

    def shape(self, name: str) -> Shape:
        """Return the shape of that name; without a name, the first one.

        Raises:
            KeyError: if there is none.
        """
        if not name:
            return self.shapes[0]
        for shape in self.shapes:
            if shape.name == name:
                return shape
        raise KeyError(name)

    def __iter__(self) -> Iterator[Page]:
        return iter(self.pages)
