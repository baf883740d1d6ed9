"""The pages of a book as the path and the rail show them: stones in groups, by chapter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from familybook.core.binding import Run, bind
from familybook.core.book import Book, Progress
from familybook.core.ids import PageKey
from familybook.core.kind import Binds
from familybook.core.manuscript import title_of
from familybook.core.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Stone:
    """One page: its number as it is painted, its title, and how it stands."""

    key: PageKey
    number: str
    title: str
    progress: Progress
    spread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Stones that belong together."""

    name: str
    stones: tuple[Stone, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """The way through a book, and the pages put away."""

    stretches: tuple[Stretch, ...] = ()
    put_away: tuple[Stone, ...] = ()

    @property
    def stones(self) -> tuple[Stone, ...]:
        """Return every stone in order."""
        return tuple(stone for stretch in self.stretches for stone in stretch.stones)

    def stone(self, key: PageKey) -> Stone | None:
        """Return the stone of a page, unless it is put away."""
        return next((stone for stone in self.stones if stone.key == key), None)

    def beside(self, key: PageKey, steps: int) -> PageKey | None:
        """Return the page some stones further on, or none past either end."""
        keys = [stone.key for stone in self.stones]
        if key not in keys:
            return None
        at = keys.index(key) + steps
        return keys[at] if 0 <= at < len(keys) else None


def route_of(book: Book, words: Words) -> Route:
    """Return the way through a book, its pages numbered in order; a spread counts two."""
    numbers = _numbers(book)
    stones = {
        page.key: Stone(
            key=page.key,
            number=numbers.get(page.key, ""),
            title=title_of(book, page.key, words),
            progress=book.progress(page.key),
            spread=page.kind.spread,
        )
        for page in book.pages
    }
    stretches = tuple(
        Stretch(name=words(f"chapter-{chapter}"), stones=tuple(stones[page.key] for page in pages))
        for chapter, pages in groupby(book.printed(), key=lambda page: page.chapter)
    )
    away = tuple(stones[page.key] for page in book.pages if page.key in book.put_away)
    return Route(stretches=stretches, put_away=away)


def _numbers(book: Book) -> Mapping[PageKey, str]:
    """Return the numbers of the pages as they are bound, each as long as an empty one is."""
    runs = []
    shared: dict[PageKey, PageKey] = {}
    for pages in book.together():
        first = pages[0]
        shared |= {page.key: first.key for page in pages}
        binds = next((p.kind.binds for p in pages if p.kind.binds is not Binds.ANYWHERE), None)
        spread = first.kind.spread and len(pages) == 1
        runs.append(
            Run(
                key=first.key,
                sides=2 if spread else 1,
                spread=spread,
                binds=binds or Binds.ANYWHERE,
            )
        )
    numbers: dict[PageKey, list[str]] = {}
    for number, side in enumerate(bind(runs), 1):
        if side.key is not None:
            numbers.setdefault(side.key, []).append(str(number))
    return {key: " · ".join(numbers[first]) for key, first in shared.items()}
