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
class Template:
    """The pages we offer, in order."""

    name: str
    pages: tuple[Page, ...]
    own: type[Kind]
    """The kind of page a family or council adds."""

    def __iter__(self) -> Iterator[Page]:
        return iter(self.pages)
