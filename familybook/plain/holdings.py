"""All that is held about one family, as it was read, to be told to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from familybook.core.book import Book
from familybook.core.ids import PageKey, PhotoId

Places = tuple[tuple[str, str], ...]
"""What can be gone to: the name of a place in the page, and its heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """What once stood on a page, as far as this program still asks for it."""

    page: PageKey
    field: str
    """The name of the question; empty for the title of the page."""
    value: Any
    until: str
    """When something else took its place, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """All that is held about one family."""

    book: Book
    stood: tuple[Stood, ...] = ()
    previews: Mapping[PhotoId, bytes] = field(default_factory=dict)
    removed: Mapping[PhotoId, str] = field(default_factory=dict)
    """Photographs that no page shows, and when they were taken out, in words."""
    copies: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    laptop: tuple[str, ...] = ()
    made: str = ""
    """The day on which this is shown, in words."""
    rows: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
