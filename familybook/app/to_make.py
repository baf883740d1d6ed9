"""What can be made of a book, and where its file goes."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from familybook.app.own_copies import copies_of
from familybook.app.sitting import Sitting
from familybook.assets.second import language_name, second_languages
from familybook.core.book import Book
from familybook.core.copies import OURS
from familybook.core.edition import Output
from familybook.core.made_for import is_agreed
from familybook.core.manuscript import title_of
from familybook.core.own_sides import pages_of
from familybook.core.words import Words
from familybook.drawings.parts.booklets import booklet
from familybook.editions import EDITIONS, STANDARD
from familybook.screen.kit.one_of import Choice
from familybook.screen.making.asked import Asked
from familybook.screen.making.make_screen import MakeScreen
from familybook.screen.making.pages_choice import PageTick
from familybook.screen.path.lengths import length_of, lengths_of
from familybook.screen.path.route import loose_sheets, sides_of

ENDING = Output.PDF.value


def show_choices(screen: MakeScreen, sitting: Sitting) -> None:
    """Show what can be made of the open book; the book as it is, is asked for at first."""
    book, words, policy = sitting.session.book, sitting.look.words, sitting.library.policy
    screen.show_cover(())
    screen.show_copies(copies_of(book, words))
    lengths = lengths_of(book, words, policy.shapes, sides=sitting.sides)
    screen.looks.show_editions(looks_of(book, policy.offered_editions()), seconds_of(book))
    screen.choices.inside.show_pages(pages_to_choose(book, words))
    screen.show_choices(made_of(book, words), lengths, length_of(book))


def made_of(book: Book, words: Words) -> tuple[Choice, ...]:
    """Return what can be made of a book: itself, and each of its loose sheets."""
    whole = Choice(key="", title=words("make-what-book"), picture=booklet(sides_of(book)))
    sheets = (
        Choice(
            key=page.key,
            title=title_of(book, page.key, words),
            picture=book.page(page.key).mark(),
        )
        for page in loose_sheets(book)
    )
    return (whole, *sheets)


def pages_to_choose(book: Book, words: Words) -> tuple[PageTick, ...]:
    """Return the pages that may be in an edition whose reader chooses them, in order.

    Of pages that are one child's there is one: whoever chooses gets their own.
    """
    edition = next(one for one in EDITIONS.values() if one.chosen)
    usual = pages_of(book, edition)
    bound = {page.key for page in book.printed()} | usual
    found: dict[str, PageTick] = {}
    for page in book.pages:
        if page.key in bound and not page.kind.loose:
            name = page.kind.area if page.kind.personal else page.key
            title = title_of(book, page.key, words)
            if page.kind.personal:
                title = words(f"{page.kind.area}-title")
            tick = PageTick(key=page.key, title=title, ticked=page.key in usual)
            found.setdefault(name, tick)
    return tuple(found.values())


def file_name(asked: Asked, words: Words) -> str:
    """Return what the file is called at first: it names no family."""
    parts = [words("make-file")]
    if asked.page is not None:
        parts.append(asked.page)
    elif asked.edition != STANDARD.name:
        parts.append(asked.edition)
    if asked.copy != OURS:
        parts.append(words("make-file-own"))
    ending = ending_of(asked)
    return "-".join(parts) + (ending if ending != ENDING else "")


def ending_of(asked: Asked) -> str:
    """Return how the name of the file ends: a book for a phone is no PDF."""
    return ENDING if asked.page is not None else EDITIONS[asked.edition].output.value


def looks_of(book: Book, offered: Collection[str]) -> tuple[str, ...]:
    """Return the editions that can be made: those that wait for a yes, once all have said it."""
    return tuple(name for name in offered if is_agreed(book, EDITIONS[name]))


def seconds_of(book: Book) -> tuple[tuple[str, str], ...]:
    """Return the languages that can stand under that of the book, and what each calls itself."""
    codes = second_languages(book.language, book.pack.words)
    return tuple((code, language_name(code)) for code in codes)


def pdf_path(chosen: Path, ending: str = ENDING) -> Path:
    """Return where the book goes: a name with another ending gets this, over no other file."""
    if chosen.suffix.lower() == ending:
        return chosen
    path, number = chosen.with_name(chosen.name + ending), 2
    while path.exists():
        path, number = chosen.with_name(f"{chosen.name}-{number}{ending}"), number + 1
    return path


def folder_of(path: Path) -> str:
    """Return what a family calls the folder of a file."""
    return path.parent.name or str(path.parent)
