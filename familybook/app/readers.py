"""Who gets which copy, as it is shown where the book is open: by name, and in plain words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from familybook.app.copy_pages import Known, PhotoSource, Watch, must_be_laid, unwatched
from familybook.app.left_out import left_out, left_out_told
from familybook.app.owners import owner_of
from familybook.app.page_names import page_name
from familybook.app.said_no import names_of
from familybook.app.who_gets import (
    Gets,
    editions_for,
    is_not_to_be,
    name_of,
    second_missing,
    waits,
)
from familybook.assets.second import language_name, second_languages
from familybook.core.book import Book
from familybook.core.copies import is_shown, kept_from
from familybook.core.drawing import Drawing
from familybook.core.ids import COUNCIL, QUIET, SECOND_HOME, CopyId, PersonId
from familybook.core.kind import Binds
from familybook.core.person import everybody_in_order
from familybook.core.plans import MOST_COPIES
from familybook.core.template import Page
from familybook.core.words import Words
from familybook.drawings.picks import small_picture
from familybook.editions import EDITIONS
from familybook.screen.kit.one_of import Choice
from familybook.screen.making.edition_choice import picture_of
from familybook.screen.making.gets_row import OnePage, OnePerson, Reader
from familybook.screen.welcome.name_row import portrait

BETWEEN = "+"
"""What stands between an edition and its second language."""

_PICTURES = {SECOND_HOME: "houses", COUNCIL: "form", QUIET: "moon"}


def reader_of(book: Book, gets: Gets, words: Words, offered: Collection[str]) -> Reader:
    """Return what somebody gets, as its row shows it."""
    choices = (
        card for one in editions_for(gets.copy, offered) for card in _cards(one, book, words)
    )
    return Reader(
        copy=gets.copy,
        name=name_of(book, gets.copy, words),
        picture=_picture_of(book, gets.copy, words),
        number=gets.number,
        count=gets.plan.count,
        most=MOST_COPIES,
        edition=gets.edition.name,
        choice=_key(gets.edition.name, gets.plan.second if gets.edition.twice else ""),
        editions=tuple(choices),
        pages=_pages(book, gets, words),
        people=_people(book, gets),
        waits=waits_told(book, gets, words) if gets.number else "",
    )


def _picture_of(book: Book, copy: CopyId, words: Words) -> Drawing:
    person = owner_of(book, copy)
    if person is not None:
        return portrait(person, words)
    return small_picture(_PICTURES.get(copy, "book"))


def waits_told(book: Book, gets: Gets, words: Words) -> str:
    """Return what a copy waits for, in words; nothing where it can be made."""
    found = waits(book, gets)
    if found:
        names = names_of(book, dict.fromkeys(one.who for one in found), words)
        return words("copies-waits", names=names)
    if is_not_to_be(book, gets):
        return words("copies-refused")
    return words("copies-no-second") if second_missing(book, gets) else ""


def known_at_once(book: Book, lines: Sequence[Gets]) -> tuple[Gets, ...]:
    """Return whose copies somebody gets, of which the pages are known before they are laid out."""
    return tuple(one for one in lines if one.number and not must_be_laid(book, one))


def all_left_out(
    book: Book,
    lines: Sequence[Gets],
    words: Words,
    photos: PhotoSource,
    watch: Watch = unwatched,
    known: Known | None = None,
) -> dict[CopyId, str]:
    """Return in words what each copy leaves out."""
    told = (left_out_told(book, left_out(book, one, photos, watch, known), words) for one in lines)
    nothing = words("copies-left-nothing")
    return {one.copy: sentence or nothing for one, sentence in zip(lines, told, strict=True)}


def _pages(book: Book, gets: Gets, words: Words) -> tuple[OnePage, ...]:
    """Return the pages that can be left out: every copy has its cover."""
    kept = kept_from(book, gets.wish.whose)
    return tuple(
        OnePage(
            key=page.key,
            title=page_name(book, page.key, words),
            is_in=page.key not in gets.plan.without,
            can_be=page.key not in kept and _has(gets, page, book.page(page.key).owner()),
        )
        for page in book.printed()
        if page.kind.binds is not Binds.FRONT
    )


def _people(book: Book, gets: Gets) -> tuple[OnePerson, ...]:
    """Return those of the book who can be left out of a copy: not whose own it is."""
    kept = gets.wish.whose
    return tuple(
        OnePerson(who=one.id, name=one.name.strip(), is_in=one.id not in gets.plan.absent)
        for one in everybody_in_order(book.people)
        if one.name.strip() and CopyId(one.id) != kept and is_shown(one.show_in, kept)
    )


def _has(gets: Gets, page: Page, owner: PersonId) -> bool:
    """Tell whether the look of a copy has such a page; one made of some, no other child's own."""
    edition, area = gets.edition, page.kind.area
    if edition.sides and page.kind.personal and owner not in ("", gets.wish.whose):
        return False
    areas = {one for side in edition.sides for one in side}
    return area not in edition.without and (not areas or area in areas)


def _cards(name: str, book: Book, words: Words) -> Iterator[Choice]:
    """Yield the card of an edition; one in two languages has a card for each second language."""
    title, about = words(f"edition-{name}"), words(f"edition-{name}-about")
    if not EDITIONS[name].twice:
        yield Choice(key=name, title=title, about=about, picture=picture_of(name))
        return
    for code in second_languages(book.language, book.pack.words):
        spoken = language_name(code)
        yield Choice(key=_key(name, code), title=title, about=spoken, picture=picture_of(name))


def _key(edition: str, second: str) -> str:
    return f"{edition}{BETWEEN}{second}" if second else edition


def edition_and_second(key: str) -> tuple[str, str]:
    """Return the edition, and the second language, that a card stands for."""
    edition, _, second = key.partition(BETWEEN)
    return edition, second
