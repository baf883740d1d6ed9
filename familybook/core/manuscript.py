"""A book, a copy, an edition and words make leaves: everything composed, nothing laid out."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from familybook.core.agreeing import not_yet_to
from familybook.core.blocks import Block, Heading, NewPage
from familybook.core.book import Book
from familybook.core.copies import OURS, book_for
from familybook.core.drawing import Drawing
from familybook.core.edition import Edition
from familybook.core.heights import BELOW_TITLE, about_high, below_title
from familybook.core.ids import CopyId, PageKey
from familybook.core.kind import Binds, Context, Kind
from familybook.core.letters import Letters
from familybook.core.lines import one_line
from familybook.core.naming import as_named
from familybook.core.own_sides import together_of
from familybook.core.template import Page
from familybook.core.ticks import ticks
from familybook.core.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One page of the template, composed. It may print on more than one sheet side.

    `lead` is our own quiet line under the title. A `cover` has no title line, number or mark.
    `also` are pages that share its side.
    """

    key: PageKey
    title: str
    lead: str
    blocks: tuple[Block, ...]
    mark: Drawing
    spread: bool = False
    cover: bool = False
    binds: Binds = Binds.ANYWHERE
    also: tuple[PageKey, ...] = ()
    marks: tuple[Drawing, ...] = ()
    """The page marks of those, in their order."""
    loose: bool = False
    fills: bool = False
    """Its length of book has no place for it: it is bound where room is left over."""
    whose: str = ""
    """The name of whoever's alone it is, where its title does not tell."""
    shorter: tuple[Callable[[], tuple[Block, ...]], ...] = ()
    """What composes it ever shorter, where the edition is fitted and it takes too many sides."""


def listed(leaf: Leaf, words: Words) -> str:
    """Return what a list of pages calls one: two of one title say whose they are."""
    return words("book-page-of", title=leaf.title, name=leaf.whose) if leaf.whose else leaf.title


def context_of(
    book: Book, *, edition: Edition, words: Words, letters: Letters, copy: CopyId = OURS
) -> Context:
    """Return what the pages of one copy may look at."""
    shown = book_for(book, copy)
    return Context(
        words=words,
        letters=letters,
        edition=edition,
        people={one.id: one for one in as_named(shown.people, book, words)},
        pages=shown.filled,
        pack=shown.pack,
        agreed=not any(not_yet_to(book, page.key) for page in book.printed()),
    )


def title_of(book: Book, key: PageKey, words: Words) -> str:
    """Return the family's own title of a page, else ours, as one line."""
    own = book.titles.get(key, "")
    return one_line(own if own.strip() else words(f"{book.place(key).kind.area}-title"))


def compose(book: Book, key: PageKey, context: Context) -> Leaf:
    """Return one page, composed. `book` must be the one `context` was made from, already cut."""
    place = book.place(key)
    page = book.page(key)
    known = replace(book, titles={}) if place.kind.nameless else book
    offers = context.edition.blank and not (place.kind.cover or place.kind.loose)
    title = title_of(known, key, context.words)
    lead = _lead_of(place.kind, context.words) if context.edition.leads else ""
    context = replace(context, title=title, lead=lead)
    facing = place.kind.spread and context.edition.spreads
    short = context.half or context.edition.plain or place.kind.spread is not facing
    if short and not (context.half or place.kind.cover):
        context = context.in_short()
    return Leaf(
        key=key,
        title=title,
        lead="" if context.edition.twice else lead,
        blocks=(
            *_composed(page, context),
            *(ticks(place.kind, context.words) if offers else ()),
        ),
        shorter=_shorter(page, context) if context.edition.fitted and not short else (),
        mark=page.mark() if context.edition.marks is None else context.edition.marks(page),
        spread=facing,
        cover=place.kind.cover,
        binds=_bound(place.kind, context.edition),
        loose=place.kind.loose,
        whose="" if known.titles.get(key, "").strip() else _owner_of(page, context),
    )


def _owner_of(page: Kind, context: Context) -> str:
    """Return the name of whoever's alone a page is, as far as the copy may name them."""
    owner = context.people.get(page.owner())
    return "" if owner is None else one_line(owner.name).strip()


def _bound(kind: type[Kind], edition: Edition) -> Binds:
    """Return where a page is bound: one that no longer faces another needs no middle."""
    alone = kind.binds is Binds.CENTRE and not edition.spreads
    return Binds.ANYWHERE if alone else kind.binds


def _shorter(page: Kind, context: Context) -> tuple[Callable[[], tuple[Block, ...]], ...]:
    """Return what composes a page ever shorter, for all of a side below its title."""
    ways = (replace(context, snug=True), context.in_short())
    return tuple(partial(_composed, page, way) for way in ways)


def _composed(page: Kind, context: Context) -> tuple[Block, ...]:
    own_way = context.edition.composes
    return tuple(page.compose(context) if own_way is None else own_way(page, context))


def compose_half(book: Book, keys: Sequence[PageKey], context: Context) -> Leaf:
    """Return pages that share one side, each in short under its own title."""
    half = replace(context, half=True, edition=_shared(context.edition, len(keys)))
    first, *others = (compose(book, key, half) for key in keys)
    blocks = list(first.blocks)
    for leaf in others:
        blocks += [Heading(leaf.title, level=1), *leaf.blocks]
    binds = next((one.binds for one in (first, *others) if one.binds is not Binds.ANYWHERE), None)
    return replace(
        first,
        lead="",
        blocks=tuple(blocks),
        spread=False,
        binds=binds or Binds.ANYWHERE,
        also=tuple(leaf.key for leaf in others),
        marks=tuple(leaf.mark for leaf in others),
    )


def _shared(edition: Edition, count: int) -> Edition:
    """Return an edition whose column is as high as the part of a side one of several pages has."""
    return _as_high(edition, edition.column[1] / count - _TITLE * edition.title)


def _as_high(edition: Edition, column: float) -> Edition:
    """Return an edition whose column is so high."""
    return replace(edition, sheet=(edition.sheet[0], column + edition.top + edition.bottom))


_TITLE = 2.6
"""Height of a title and the white round it, in title sizes."""


def _lead_of(kind: type[Kind], words: Words) -> str:
    lead = f"{kind.area}-lead"
    return words(lead) if words.has(lead) else ""


def leaves_of(book: Book, keys: Sequence[PageKey], context: Context) -> tuple[Leaf, ...]:
    """Return the pages of one side composed: in full where there is one, else in short.

    Where they are too much for one side, and each would stand on one in full, each has its own.
    """
    if len(keys) == 1:
        return (compose(book, keys[0], context),)
    shared = compose_half(book, keys, context)
    if _high(shared, context) <= _room(shared, context) + _ABOUT:
        return (shared,)
    full = tuple(compose(book, key, context) for key in keys)
    fit = all(_high(leaf, context) <= _room(leaf, context) + _ABOUT for leaf in full)
    return full if fit else (shared,)


_ABOUT = 11.0
"""Points by which a height that was only estimated may be out."""


def _high(leaf: Leaf, context: Context) -> float:
    """Return how high a leaf is; without end where it begins another page."""
    if any(isinstance(block, NewPage) for block in leaf.blocks):
        return math.inf
    return about_high(leaf.blocks, context.edition, context.letters)


def _room(leaf: Leaf, context: Context) -> float:
    """Return the height of a side below its title, and below its lead where it has one."""
    if leaf.cover:
        return context.edition.sheet[1]
    room = below_title(leaf.title, leaf.lead, context.edition, context.letters)
    return room if leaf.lead else room + BELOW_TITLE + context.edition.leading


def manuscript(
    book: Book, *, edition: Edition, words: Words, letters: Letters, copy: CopyId = OURS
) -> Iterator[Leaf]:
    """Yield every page that is bound in one copy, in order; those that share a side as one.

    Those that may fill the room that is left over come last.
    """
    shown = book_for(book, copy)
    context = context_of(book, edition=edition, words=words, letters=letters, copy=copy)
    for pages in together_in(shown, edition):
        yield from leaves_of(shown, [page.key for page in pages], context)
    for key in waiting(shown):
        yield replace(compose(shown, key, context), fills=True)


def together_in(book: Book, edition: Edition) -> tuple[tuple[Page, ...], ...]:
    """Return the pages that are bound, in order; those that share a side in an edition as one."""
    if edition.sides:
        return together_of(book, edition)
    if edition.shares:
        return book.together()
    return tuple(
        (page,)
        for page in book.printed()
        if page.kind.area not in edition.if_said or book.filled.get(page.key)
    )


def waiting(book: Book) -> tuple[PageKey, ...]:
    """Return the pages that say something and that only the length of the book leaves out."""
    there = {*book.template.shape(book.shape).keys, *book.decided}
    return tuple(
        page.key
        for page in book.pages
        if page.key in book.put_away - there
        and page.kind.binds is Binds.ANYWHERE
        and not page.kind.loose
        and book.filled.get(page.key)
    )


def leaf_of(
    book: Book,
    key: PageKey,
    *,
    edition: Edition,
    words: Words,
    letters: Letters,
    copy: CopyId = OURS,
) -> Leaf:
    """Return one page of a copy alone, as on a loose sheet, whether or not it is bound."""
    shown = book_for(book, copy)
    context = context_of(book, edition=edition, words=words, letters=letters, copy=copy)
    return compose(shown, key, context)
