"""Ours to keep: who has which copy, and how long the family leaves the book on this laptop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property

from PySide6.QtCore import QObject

from familybook.app.giving_out import GivingOut
from familybook.app.leaving_desk import LeavingDesk
from familybook.app.owners import copy_of
from familybook.app.said_no import names_of
from familybook.app.sitting import Sitting
from familybook.core.allowing import Matter, Reply, leaving_out, saying_no
from familybook.core.at_table import asked_in
from familybook.core.book import Book
from familybook.core.copies import OURS
from familybook.core.ids import PageKey, PersonId
from familybook.core.person import Being, Person, everybody_in_order
from familybook.core.today import today
from familybook.core.words import Words
from familybook.drawings.parts.named import with_pets
from familybook.drawings.scenes import SCENES, scene
from familybook.screen.making.copy_rows import Holder
from familybook.screen.making.keep_screen import KeepScreen
from familybook.screen.making.last_page import LastPage
from familybook.screen.welcome.name_row import portrait

LONGER = timedelta(weeks=2)
"""How long the book stays when the family wants it to: then they are asked again."""

CERTIFICATE = PageKey("certificate")


class Keeping(QObject):
    """Fills both screens, and puts into the book what the family says on them."""

    def __init__(self, sitting: Sitting, leaving: LeavingDesk) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._leaving = leaving
        self.giving_out = GivingOut(sitting)
        sitting.rooms.path.keep_wanted.connect(self.show)
        sitting.rooms.make.keep_wanted.connect(self.show)
        sitting.session.changed.connect(self._refresh)
        sitting.book_closed.connect(self._forget)

    @cached_property
    def screen(self) -> KeepScreen:
        """Return the screen with the copies, which is made when it is first wanted."""
        sitting = self._sitting
        screen = KeepScreen(sitting.look)
        screen.given.connect(self._give)
        screen.weeks_wanted.connect(self._stay)
        screen.happens_wanted.connect(sitting.rooms.path.happens_wanted)
        screen.make_wanted.connect(sitting.window.make_wanted)
        screen.certificate_wanted.connect(self._show_certificate)
        screen.path_wanted.connect(sitting.show_path)
        screen.last_wanted.connect(self._show_last)
        self._leaving.serve(screen)
        sitting.window.add_screen(screen)
        return screen

    @cached_property
    def last(self) -> LastPage:
        """Return the last page, which is made when it is first wanted."""
        screen = LastPage(self._sitting.look)
        screen.back_wanted.connect(self.show)
        screen.look_wanted.connect(self._sitting.rooms.path.look_wanted)
        screen.close_wanted.connect(self._sitting.close_book)
        self._sitting.window.add_screen(screen)
        return screen

    def show(self) -> None:
        """Show who has which copy."""
        sitting = self._sitting
        if sitting.session.is_open and not sitting.window.is_covered:
            sitting.leave_page()
            self._fill()
            self.screen.here.taking_off.forget()
            self._leaving.show_made(self.screen)
            sitting.window.show_screen(self.screen)

    def ask_to_take_off(self) -> None:
        """Show who has which copy, and ask whether the book shall go."""
        self.show()
        if self._sitting.window.current is self.screen:
            self.screen.here.taking_off.wanted.emit()

    def _fill(self) -> None:
        sitting = self._sitting
        book, words = sitting.session.book, sitting.look.words
        holders = holders_of(book, words)
        self.screen.show_copies(holders, others_of(book), council_told(book, words))
        self.screen.show_no_others(_no_others_told(book, words))
        until = book.stays_until
        self.screen.show_stay(
            [one.name for one in holders if not one.has],
            bool(holders),
            words.day(until) if until is not None and until >= today() else "",
            until is None or until < today() + LONGER,
            have_one=bool(book.given),
        )

    def _refresh(self) -> None:
        shown = "screen" in vars(self) and self._sitting.window.current is self.screen
        if shown and self._sitting.session.is_open:
            self._fill()

    def _give(self, who: str, has: bool) -> None:
        book, person = self._sitting.session.book, PersonId(who)
        given = book.with_given(person, copy_of(book, person) if has else None)
        self._sitting.session.edit(given, "keep-act-given" if has else "keep-act-back")

    def _stay(self) -> None:
        book = replace(self._sitting.session.book, stays_until=stays_from(today()))
        self._sitting.session.edit(book, "keep-act-weeks")

    def _show_certificate(self) -> None:
        self._sitting.show_page(CERTIFICATE)

    def _show_last(self) -> None:
        sitting = self._sitting
        book = sitting.session.book
        family = tuple(one for one in book.people if not (one.helper or one.around))
        name = book.sign.picture if book.sign.picture in SCENES else "house"
        self.last.show_picture(scene(name, with_pets(family, sitting.look.words)))
        sitting.window.show_screen(self.last)

    def _forget(self) -> None:
        """Show nothing more of the family whose book was closed."""
        if "screen" in vars(self):
            self.screen.show_copies((), (), "")
            self.screen.show_no_others("")
            self.screen.show_stay((), anybody=False, until="", more=True, have_one=True)
            self.screen.show_made(())
            self.screen.here.taking_off.forget()
        if "last" in vars(self):
            self.last.show_picture(None)


def stays_from(day: date) -> date:
    """Return until when a book stays that is to stay from that day."""
    return day + LONGER


def holders_of(book: Book, words: Words) -> tuple[Holder, ...]:
    """Return everybody who is shown with a copy, the family first."""
    return tuple(
        Holder(
            who=one.id,
            name=one.name.strip(),
            picture=portrait(one, words),
            own=book.given.get(one.id, copy_of(book, one.id)) != OURS,
            has=one.id in book.given,
        )
        for one in _people(book)
        if _is_family(one) or one.id in book.given
    )


def others_of(book: Book) -> tuple[Person, ...]:
    """Return who could have a copy too: those around the family and its helpers.

    Nobody, once somebody said no to copies for others, or not yet. Who has one already has it.
    """
    if leaving_out(book.allows, Matter.SHARE):
        return ()
    return tuple(one for one in _people(book) if not _is_family(one) and one.id not in book.given)


def _no_others_told(book: Book, words: Words) -> str:
    """Return who said no to copies for others, or not yet; nothing where nobody did."""
    no = saying_no(book.allows, Matter.SHARE)
    names = names_of(book, no or leaving_out(book.allows, Matter.SHARE), words)
    return words(f"keep-others-{'no' if no else 'yet'}", names=names) if names else ""


def _people(book: Book) -> Iterator[Person]:
    return (
        one
        for one in everybody_in_order(book.people)
        if one.being is Being.PERSON and one.name.strip()
    )


def _is_family(person: Person) -> bool:
    return not (person.helper or person.around)


def council_told(book: Book, words: Words) -> str:
    """Return in words whether the council may keep a copy: only if every one of them said yes."""
    said = [book.allows.get(one.id, {}).get(Matter.COUNCIL) for one in asked_in(book)]
    if Reply.NO in said:
        return words("keep-council-no")
    yes = bool(said) and all(one is Reply.YES for one in said)
    return words("keep-council-yes" if yes else "keep-council-open")
