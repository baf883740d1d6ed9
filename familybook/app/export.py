"""Prints a book on paper or for a phone: window, command line and tests all come here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from familybook.app.agreeing import left_waiting
from familybook.app.out_file import expect_no_book, write_beside
from familybook.app.phone import Page, in_reading_order, phone_page
from familybook.app.preflight import preflight
from familybook.app.wish import AS_IT_IS, Wish, page_named
from familybook.assets.pack_words import fault_in
from familybook.assets.second import second_languages, second_words
from familybook.assets.words import FluentWords, words
from familybook.core.book import Book
from familybook.core.copies import book_for
from familybook.core.edition import lying
from familybook.core.errors import (
    CannotLockError,
    DamagedBookError,
    NoSecondLanguageError,
    NotAgreedError,
    NothingLeftError,
)
from familybook.core.ids import PageKey, PhotoId
from familybook.core.left_behind import pages_left
from familybook.core.made_for import is_agreed, left_out, made_for
from familybook.core.manuscript import Leaf, context_of, leaf_of, manuscript, together_in, waiting
from familybook.core.naming import with_asked
from familybook.core.today import today
from familybook.core.twice import Twice
from familybook.core.words import Words
from familybook.paper import press
from familybook.paper.letters import TypeLetters
from familybook.paper.pictures import PhotoSource
from familybook.paper.press import Printed
from familybook.paper.remarks import Remark, Trouble
from familybook.store.bookfile import BookFile


def words_of(book: Book, manner: str = "") -> FluentWords:
    """Return the words a book is printed in: its language, with its pack's laid over."""
    return words(book.language, book.pack.words, manner)


def spoken_in(book: Book, wish: Wish) -> Words:
    """Return the words of a print: those of its book, in two languages where it wants that.

    Raises:
        NoSecondLanguageError: if we have no words in the second one.
    """
    first = words_of(book, wish.edition.manner)
    if not wish.edition.twice:
        return first
    known = second_languages(book.language, book.pack.words)
    second = wish.second or next(iter(known), "")
    if not second:
        return first
    if second not in known:
        raise NoSecondLanguageError(name=second, known=", ".join(known))
    return Twice(first, second_words(second, book.pack.words))


def title_of_file(book: Book) -> str:
    """Return what a file calls itself, in our own words: a pack could name a family there."""
    return words(book.language)("book-file-title")


def checked_words(book: Book) -> FluentWords:
    """Return the words of a book, having looked at those its pack lays over ours.

    Raises:
        AnswersError: if they could not be said.
    """
    for language, source in book.pack.words.items():
        fault = fault_in(language, source)
        if fault is not None:
            raise fault
    return words_of(book)


def photos_of(file: BookFile) -> PhotoSource:
    """Return where the press finds the photographs of an open book."""

    def photo(wanted: PhotoId) -> bytes:
        try:
            return file.photo(wanted)
        except DamagedBookError as error:
            # The press leaves room and remarks on it: the other pages still print.
            raise KeyError(wanted) from error

    return photo


Watch = Callable[[int, int], None]
"""Told between pages how many are done, and of how many; what it raises ends the print."""


def _unwatched(done: int, of_all: int) -> None:
    del done, of_all


def printed(
    book: Book, photos: PhotoSource, wish: Wish = AS_IT_IS, watch: Watch = _unwatched
) -> Printed:
    """Return one copy of a book in print, or one page of it alone. Its file names no family.

    Raises:
        NotAgreedError: if somebody has not said yes to what is made only with everybody's yes.
        NothingLeftError: if the copy has none of the pages that are wished for.
    """
    if not is_agreed(book, wish.edition):
        raise NotAgreedError
    book, copy = wished(book, wish), wish.whose
    edition, letters = wish.edition, TypeLetters(wish.edition.hand)
    spoken = spoken_in(book, wish)
    title = title_of_file(book)
    if wish.page is None:
        count = _bound(book_for(book, copy), wish)
        leaves = manuscript(book, edition=edition, words=spoken, letters=letters, copy=copy)
        return press.print_book(
            _watched(leaves, count, watch),
            edition,
            spoken,
            photos,
            grey=wish.grey,
            title=title,
            between=partial(watch, count, count),
            printing=wish.printing,
            small=wish.small,
        )
    if book.place(wish.page).kind.landscape:
        edition = lying(edition)
    leaf = leaf_of(book, wish.page, edition=edition, words=spoken, letters=letters, copy=copy)
    return press.print_leaf(
        leaf, edition, spoken, photos, grey=wish.grey, title=title, small=wish.small
    )


def as_page(
    book: Book, photos: PhotoSource, wish: Wish = AS_IT_IS, watch: Watch = _unwatched
) -> Page:
    """Return one copy of a book as a page for a phone, or one page of it alone.

    Raises:
        NotAgreedError: if somebody has not said yes to what is made only with everybody's yes.
        NothingLeftError: if the copy has none of the pages that are wished for.
    """
    if not is_agreed(book, wish.edition):
        raise NotAgreedError
    book, copy, edition = wished(book, wish), wish.whose, wish.edition
    spoken, letters = spoken_in(book, wish), TypeLetters(edition.hand)
    if wish.page is not None:
        leaf = leaf_of(book, wish.page, edition=edition, words=spoken, letters=letters, copy=copy)
        leaves: Iterable[Leaf] = (leaf,)
    else:
        made = manuscript(book, edition=edition, words=spoken, letters=letters, copy=copy)
        count = _bound(book_for(book, copy), wish)
        order, done = tuple(page.key for page in book.template), _watched(made, count, watch)
        leaves = in_reading_order(done, order, fills=not wish.only)
    context = context_of(book, edition=edition, words=spoken, letters=letters, copy=copy)
    return phone_page(leaves, context, photos, title=title_of_file(book), grey=wish.grey)


def made_of(
    book: Book, photos: PhotoSource, wish: Wish = AS_IT_IS, watch: Watch = _unwatched
) -> Printed | Page:
    """Return a copy of a book as its edition has it: for paper, or for a phone.

    Raises:
        CannotLockError: if a page for a phone is to have a password.
        NotAgreedError, NothingLeftError: as `printed`.
    """
    if wish.edition.on_paper:
        return printed(book, photos, wish, watch)
    if wish.password:
        raise CannotLockError
    return as_page(book, photos, wish, watch)


def _finished(pdf: bytes, wish: Wish) -> bytes:
    """Return a file as it is given away: small, or locked, where that is wished for."""
    if not (wish.small or wish.password):
        return pdf
    from familybook.paper.finishing import locked, smaller  # noqa: PLC0415 - few need it

    return locked(pdf, wish.password) if wish.password else smaller(pdf)


def wished(book: Book, wish: Wish) -> Book:
    """Return what of a book a print may show. All else is gone before anything is composed.

    Raises:
        NoSuchPageError: if it has not the one page that is wished for, as an empty book no own one.
    """
    made = left_out(made_for(book, wish.edition, wish.whose, wish.only), wish.without)
    if wish.page is not None:
        page_named(made, wish.page)
    return made


def _bound(shown: Book, wish: Wish) -> int:
    """Return how many leaves a print has, with those that may fill the room that is left.

    Raises:
        NothingLeftError: if it has none of what is wished for.
    """
    sides = together_in(shown, wish.edition)
    if not sides and (wish.only or wish.without):
        raise NothingLeftError
    return len(sides) + len(waiting(shown))


def _watched(leaves: Iterable[Leaf], count: int, watch: Watch) -> Iterator[Leaf]:
    for done, leaf in enumerate(leaves):
        watch(done, count)
        yield leaf


def print_book(
    book: Book,
    photos: PhotoSource,
    out: Path,
    wish: Wish = AS_IT_IS,
    watch: Watch = _unwatched,
) -> tuple[Remark, ...]:
    """Print a book to a file, and return what is worth a look.

    The file is written beside and then put in place: `out` is always whole, old or new.

    Raises:
        PrintOnBookError: if `out` is a book.
        CannotPrintError: if nothing can be written there.
        NoRoomError: if the disk is full.
        CannotLockError, NotAgreedError, NothingLeftError: as `made_of`.
    """
    expect_no_book(out)
    made = made_of(book, photos, wish, watch)
    write_beside(out, made.html if isinstance(made, Page) else _finished(made.pdf, wish))
    return remarks_of(book, wish, made)


def look_over(book: Book, photos: PhotoSource, wish: Wish = AS_IT_IS) -> tuple[Remark, ...]:
    """Return what is worth a look before a book is printed; nothing is kept of the print."""
    return remarks_of(book, wish, made_of(book, photos, wish))


def remarks_of(book: Book, wish: Wish, made: Printed | Page) -> tuple[Remark, ...]:
    """Return what the press and the book itself have to say, page by page."""
    whole, book = book, wished(book, wish)
    shown = book_for(book, wish.whose)
    places = {page.key: place for place, page in enumerate(shown.pages)}
    keys = [page.key for page in shown.printed()] if wish.page is None else [wish.page]
    left_out: list[PageKey] = []
    if wish.page is None:
        fill = waiting(shown)
        keys += [key for key in fill if key in made.begins]
    if wish.page is None and not (wish.only or wish.edition.blank):
        left_out = [key for key in pages_left(whole, shown, made.begins) if key not in wish.without]
    asked = with_asked(shown.people, book)
    told = (
        *(Remark(trouble=Trouble.LEFT_OUT, page=key) for key in left_out),
        *preflight(replace(shown, people=asked), keys, today(), book.people),
        *left_waiting(replace(book, people=shown.people), keys),
    )
    found = (*made.remarks, *told)
    return tuple(sorted(found, key=lambda remark: places[remark.page]))
