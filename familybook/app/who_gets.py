"""Who gets which: each reader of a book, in which edition, how many, and what waits for a yes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from familybook.app.choices import Waits, is_refused, waits_for
from familybook.app.owners import has_more, owner_of
from familybook.app.wish import Wish
from familybook.assets.second import second_languages
from familybook.core.allowing import Matter, leaving_out
from familybook.core.at_table import all_said_yes, asked_in
from familybook.core.book import Book
from familybook.core.copies import OURS
from familybook.core.edition import Edition
from familybook.core.ids import COUNCIL, QUIET, SECOND_HOME, CopyId, PersonId
from familybook.core.imposition import Printing
from familybook.core.naming import called
from familybook.core.person import Being, Person, everybody_in_order
from familybook.core.plans import Plan
from familybook.core.words import Words
from familybook.editions import CHILD_S, COUNCIL_COPY, EDITIONS, STANDARD, TEEN_S
from familybook.editions import QUIET as QUIET_BOOK
from familybook.kinds.mine import TEEN, MyPage
from familybook.screen.making.asked import Asked

NAMES = {
    SECOND_HOME: "copies-second-home",
    COUNCIL: "copies-council",
    QUIET: "copies-quiet",
}
"""What readers are called who are nobody of the book."""

ONLY = {COUNCIL: COUNCIL_COPY, QUIET: QUIET_BOOK}
"""Readers for whom there is one edition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gets:
    """What one reader gets. Its file has a number for a name, which tells nobody whose it is."""

    copy: CopyId
    plan: Plan
    number: int = 0
    """The number of its file; 0 where none is made."""

    @property
    def edition(self) -> Edition:
        """Return the edition; the standard one where this program has none of that name."""
        return ONLY.get(self.copy) or EDITIONS.get(self.plan.edition, STANDARD)

    @property
    def asked(self) -> Asked:
        """Return it as a print of its own is asked for."""
        folds = Printing.TWO_SIDED if self.edition.folds else Printing.READING
        return Asked(copy=self.copy, edition=self.edition.name, printing=folds)

    @property
    def wish(self) -> Wish:
        """Return what is printed."""
        second = self.plan.second if self.edition.twice else ""
        printing = self.asked.printing
        return Wish(edition=self.edition, copy=self.copy, printing=printing, second=second)


def who_gets(book: Book, offered: Collection[str] = tuple(EDITIONS)) -> tuple[Gets, ...]:
    """Return a line for each reader who may have a copy, and for each who was to have one.

    Args:
        book: the book.
        offered: the editions there are here.
    """
    found: list[Gets] = []
    for copy in dict.fromkeys((*_readers(book), *_planned(book))):
        gets = Gets(copy=copy, plan=plan_of(book, copy))
        if gets.edition.name not in offered:
            if copy in ONLY:
                continue
            gets = replace(gets, plan=replace(gets.plan, edition=STANDARD.name))
        number = 1 + max((one.number for one in found), default=0)
        found.append(replace(gets, number=number if gets.plan.count else 0))
    return tuple(found)


def plan_of(book: Book, copy: CopyId) -> Plan:
    """Return what was decided about a copy.

    Before that there is one of ours, and one for whom something is kept for them alone. A child
    who gets none yet begins with a copy made for a child.
    """
    if copy in book.copies:
        return book.copies[copy]
    owner = owner_of(book, copy)
    own = owner is not None and _is_family(owner) and has_more(book, copy)
    edition = ONLY.get(copy, STANDARD if own else _first_for(book, copy))
    return Plan(edition=edition.name, count=int(copy == OURS or own))


def _first_for(book: Book, copy: CopyId) -> Edition:
    """Return the edition a reader begins with: a child who has a page of their own, their own."""
    for page in book.filled.values():
        if isinstance(page, MyPage) and page.owner() == PersonId(copy):
            return TEEN_S if page.manner.pick == TEEN else CHILD_S
    return STANDARD


def name_of(book: Book, copy: CopyId, words: Words) -> str:
    """Return what the reader of a copy is called, where the book is open."""
    person = owner_of(book, copy)
    if person is not None:
        return called(person, words)
    return words(NAMES.get(copy, "make-copy-ours"))


def editions_for(copy: CopyId, offered: Collection[str]) -> tuple[str, ...]:
    """Return the editions that a reader may choose; those of one reader are theirs alone."""
    if copy in ONLY:
        return ()
    return tuple(one for one in offered if EDITIONS[one].copy is None)


def waits(book: Book, gets: Gets) -> tuple[Waits, ...]:
    """Return the choices that a copy waits for, as a print of it alone would."""
    return waits_for(book, gets.asked)


def second_missing(book: Book, gets: Gets) -> bool:
    """Tell whether a copy is to have a second language that we have no words in."""
    second = gets.wish.second
    return bool(second) and second not in second_languages(book.language, book.pack.words)


def is_not_to_be(book: Book, gets: Gets) -> bool:
    """Tell whether somebody said no to a copy, or not yet: then it is not made."""
    return is_refused(book, gets.asked)


def _readers(book: Book) -> Iterator[CopyId]:
    """Yield who may have a copy: those who do not live here, and the council, with every yes."""
    yield from (OURS, SECOND_HOME)
    shared = bool(asked_in(book)) and not leaving_out(book.allows, Matter.SHARE)
    for one in everybody_in_order(book.people):
        if one.being is Being.PERSON and (_is_family(one) or (shared and one.name.strip())):
            yield CopyId(one.id)
    if all_said_yes(book, Matter.COUNCIL):
        yield COUNCIL
    yield QUIET


def _planned(book: Book) -> Iterator[CopyId]:
    """Yield whose copies somebody wanted; of a person, only while they are in the book."""
    there = {CopyId(one.id) for one in book.people}
    for copy in sorted(book.copies):
        known = copy in there or copy in (OURS, SECOND_HOME, COUNCIL, QUIET)
        if known and book.copies[copy].count:
            yield copy


def _is_family(person: Person) -> bool:
    return not (person.helper or person.around)
