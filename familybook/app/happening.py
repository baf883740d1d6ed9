"""What happens to the book: what each person says is all right, and what a no takes along."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from familybook.app.sitting import Sitting
from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book
from familybook.core.ids import PersonId
from familybook.core.person import Being, Person, everybody_in_order
from familybook.core.said import Said
from familybook.core.walk import mapped
from familybook.kinds.us import Frame, Us
from familybook.screen.welcome.what_happens import WhatHappensScreen


class WhatHappens(QObject):
    """Fills the screen that asks everybody, and puts into the book what they say."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._screen: WhatHappensScreen | None = None
        sitting.rooms.path.happens_wanted.connect(self.show)
        sitting.rooms.make.happens_wanted.connect(self.show)
        sitting.rooms.start.happens_wanted.connect(self.show)
        sitting.session.changed.connect(self._refresh)
        sitting.book_closed.connect(self._forget)

    @property
    def screen(self) -> WhatHappensScreen:
        """Return the screen, which is made when it is first wanted."""
        if self._screen is None:
            screen = WhatHappensScreen(self._sitting.look)
            screen.replied.connect(self._reply)
            screen.names_wanted.connect(self._sitting.show_names)
            screen.path_wanted.connect(self._sitting.show_path)
            self._sitting.window.add_screen(screen)
            self._screen = screen
        return self._screen

    def show(self) -> None:
        """Ask whoever has not said everything."""
        sitting = self._sitting
        if sitting.session.is_open and not sitting.window.is_covered:
            sitting.leave_page()
            self.screen.begin()
            self._fill()
            sitting.window.show_screen(self.screen)

    def _fill(self) -> None:
        book = self._sitting.session.book
        self.screen.show_replies(asked_in(book), book.allows)

    def _refresh(self) -> None:
        shown = self._screen is not None and self._sitting.window.current is self._screen
        if shown and self._sitting.session.is_open:
            self._fill()

    def _reply(self, who: str, matter: str, reply: str) -> None:
        book = with_reply(self._sitting.session.book, PersonId(who), Matter(matter), Reply(reply))
        self._sitting.session.edit(book, "happens-act-said")

    def _forget(self) -> None:
        """Show nothing more of the family whose book was closed."""
        if self._screen is not None:
            self._screen.show_replies((), {})


def asked_in(book: Book) -> tuple[Person, ...]:
    """Return who is asked: everybody at the table who has a name."""
    return tuple(
        one
        for one in everybody_in_order(book.people)
        if one.being is Being.PERSON and not one.around and one.name.strip()
    )


def with_reply(book: Book, who: PersonId, matter: Matter, reply: Reply) -> Book:
    """Return the book with what somebody says; with a no to photographs, without theirs.

    Their frame is then without its photograph, and of others that show them, the family is asked
    again. Nobody else's frame is touched.
    """
    book = book.with_reply(who, matter, reply)
    if (matter, reply) != (Matter.PHOTOS, Reply.NO):
        return book
    for key, page in book.filled.items():
        left = mapped(page, partial(_not_agreed, who))
        if isinstance(left, Us):
            frames = tuple(_without_photo(frame, who) for frame in left.frames)
            left = replace(left, frames=frames)
        book = book.with_page(key, left)
    return book


def _not_agreed(who: PersonId, said: Said) -> Said:
    agreed = tuple(one for one in said.snap.agreed if one != who)
    return (
        said
        if agreed == said.snap.agreed
        else replace(said, snap=replace(said.snap, agreed=agreed))
    )


def _without_photo(frame: Frame, who: PersonId) -> Frame:
    if frame.who.pick != who or not frame.picture.photo:
        return frame
    return replace(frame, picture=frame.picture.emptied)
