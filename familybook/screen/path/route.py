"""The pages of a book as the path and the rail show them: stones in groups, by chapter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from string import ascii_uppercase
from types import MappingProxyType

from familybook.core.binding import Run, bind
from familybook.core.book import Book, Progress
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey
from familybook.core.kind import Binds
from familybook.core.manuscript import title_of
from familybook.core.template import Page
from familybook.core.words import Words

Lengths = Mapping[PageKey, int]
"""On how many sides pages print, of those that were laid out; the others are as long as planned."""

_AS_PLANNED: Lengths = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stone:
    """One page: its number as it is painted, its title, and how it stands.

    `loose` is a sheet that is not bound, with a letter for a number. `stays` says what keeps a
    page in its place, as the end of a key of the words; nothing for one that can be moved.
    `mark` is the picture of a page with a place of its own, in the middle or at the end: its
    number, out of turn between those beside it, would look wrong.
    """

    key: PageKey
    number: str
    title: str
    progress: Progress
    spread: bool = False
    loose: bool = False
    stays: str = ""
    mark: Drawing | None = None

    @property
    def painted(self) -> str:
        """Return the number as it stands on the stone, unless a picture stands there."""
        return self.number if self.mark is None else ""

    @property
    def first(self) -> int:
        """Return the number of its first side; a loose sheet begins with 1."""
        number = self.number.split(" ")[0]
        return int(number) if number.isdigit() else 1

    def told(self, words: Words) -> str:
        """Return what a screen reader says of it."""
        return words(
            "path-sheet" if self.loose else "path-stone",
            title=self.title,
            number=self.number,
            state=words(f"path-state-{self.progress.value}"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Stones that belong together."""

    name: str
    stones: tuple[Stone, ...]
    loose: bool = False


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


def route_of(book: Book, words: Words, lengths: Lengths = _AS_PLANNED) -> Route:
    """Return the way through a book, its pages numbered in order; a spread counts two.

    In their chapter pages lie as the book prints them, though the plan comes in the middle of it.
    """
    numbers = _numbers(book, lengths) | _letters(book)
    stays = {page.key: _stays(pages) for pages in book.together() for page in pages}
    stones = {
        page.key: Stone(
            key=page.key,
            number=numbers.get(page.key, ""),
            title=title_of(book, page.key, words),
            progress=book.progress(page.key),
            spread=" " in numbers.get(page.key, ""),
            loose=page.kind.loose,
            stays="sheet" if page.kind.loose else stays.get(page.key, ""),
        )
        for page in book.pages
    }
    chapters = [
        (chapter, sorted((stones[page.key] for page in pages), key=lambda stone: stone.first))
        for chapter, pages in groupby(book.printed(), key=lambda page: page.chapter)
    ]
    in_turn = _in_turn([stone for _, some in chapters for stone in some])
    stretches = [
        Stretch(
            name=words(f"chapter-{chapter}"),
            stones=tuple(
                stone if stone.key in in_turn else replace(stone, mark=_mark(book, stone.key))
                for stone in some
            ),
        )
        for chapter, some in chapters
    ]
    sheets = tuple(stones[page.key] for page in loose_sheets(book))
    if sheets:
        stretches.append(Stretch(name=words("chapter-sheets"), stones=sheets, loose=True))
    away = tuple(stones[page.key] for page in book.pages if page.key in book.put_away)
    return Route(stretches=tuple(stretches), put_away=away)


def _mark(book: Book, key: PageKey) -> Drawing:
    """Return the picture that stands beside the number of a page in print."""
    return book.place(key).kind().mark()


def _in_turn(stones: Sequence[Stone]) -> frozenset[PageKey]:
    """Return the pages whose number is in turn; one that stays can lie far from its number."""
    firsts = [stone.first for stone in stones]
    return frozenset(
        stone.key
        for at, stone in enumerate(stones)
        if not stone.stays or (max(firsts[:at], default=0) <= stone.first <= min(firsts[at:]))
    )


class RouteKeeper:
    """The way through a book that is edited: worked out anew only when the edit leads elsewhere."""

    def __init__(self) -> None:
        self._book: Book | None = None
        self._seen: object = None
        self._route = Route()
        self._laid: dict[PageKey, tuple[object, int]] = {}
        """What was on a page when it was last laid out, and on how many sides it stood."""

    def note(self, book: Book, lengths: Lengths) -> bool:
        """Know on how many sides pages of a book print; tell whether that is something new."""
        before = self.lengths(book)
        self._laid |= {key: (book.page(key), count) for key, count in lengths.items()}
        self._book = None
        return self.lengths(book) != before

    def uncounted(self, book: Book) -> list[PageKey]:
        """Return the pages written on of which nobody knows on how many sides they print."""
        known = self.lengths(book)
        sides = [[page.key for page in pages] for pages in book.together()]
        return [
            keys[0]
            for keys in sides
            if any(book.filled.get(key) for key in keys) and not any(key in known for key in keys)
        ]

    def lengths(self, book: Book) -> Lengths:
        """Return the lengths that still hold: what stands on those pages is as it was."""
        there = {page.key for page in book.pages}
        return {
            key: count
            for key, (page, count) in self._laid.items()
            if key in there and book.page(key) == page
        }

    def of(self, book: Book, words: Words) -> Route:
        """Return the way through a book."""
        if book is not self._book:
            self._book = book
            lengths = self.lengths(book)
            seen = (
                *(book.template, book.pages, book.put_away, book.shape, book.titles),
                tuple(book.progress(page.key) for page in book.pages),
                words,
                lengths,
            )
            if seen != self._seen:
                self._seen, self._route = seen, route_of(book, words, lengths)
        return self._route

    def forget(self) -> None:
        """Know nothing of a book that was closed."""
        self._book = self._seen = None
        self._route = Route()
        self._laid = {}


def loose_sheets(book: Book) -> tuple[Page, ...]:
    """Return the sheets that are not bound, without those put away."""
    return tuple(page for page in book.pages if page.kind.loose and page.key not in book.put_away)


def sides_of(book: Book, lengths: Lengths = _AS_PLANNED) -> int:
    """Return how many sides a book has; what was not laid out is as long as an empty page."""
    return len(bind(_runs(book.together(), lengths)))


def _binds(pages: Iterable[Page]) -> Binds:
    """Return where the pages of one side stand: one that has its place takes the others along."""
    own = (page.kind.binds for page in pages if page.kind.binds is not Binds.ANYWHERE)
    return next(own, Binds.ANYWHERE)


def _stays(pages: Iterable[Page]) -> str:
    binds = _binds(pages)
    return "" if binds is Binds.ANYWHERE else binds.value


def _letters(book: Book) -> dict[PageKey, str]:
    sheets = loose_sheets(book)
    return {
        page.key: ascii_uppercase[number % len(ascii_uppercase)]
        for number, page in enumerate(sheets)
    }


def _numbers(book: Book, lengths: Lengths) -> dict[PageKey, str]:
    """Return the numbers of the pages as they are bound; pages that share a side share them."""
    together = book.together()
    numbers: dict[PageKey, list[str]] = {}
    for number, side in enumerate(bind(_runs(together, lengths)), 1):
        if side.key is not None:
            numbers.setdefault(side.key, []).append(str(number))
    return {page.key: _told(numbers[pages[0].key]) for pages in together for page in pages}


def _told(numbers: list[str]) -> str:
    """Return the numbers of the sides of a page: both of two, of more the first and the last."""
    return " · ".join(numbers) if len(numbers) < 3 else f"{numbers[0]} – {numbers[-1]}"  # noqa: PLR2004, RUF001 - two stand beside each other; a dash


def _runs(together: Iterable[tuple[Page, ...]], lengths: Lengths = _AS_PLANNED) -> list[Run]:
    runs = []
    for pages in together:
        first = pages[0]
        spread = first.kind.spread and len(pages) == 1
        laid = max(lengths.get(page.key, 0) for page in pages)
        sides = laid or (2 if spread else 1)
        runs.append(Run(key=first.key, sides=sides, spread=spread, binds=_binds(pages)))
    return runs
