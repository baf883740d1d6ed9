"""Asks what a print waits for, in place, then lets it go on; nothing else ever holds a print."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from familybook.app.choices import Waits, is_refused, waits_for, with_reply
from familybook.app.sitting import Sitting
from familybook.core.allowing import Matter, Reply, leaving_out
from familybook.core.ids import PersonId
from familybook.core.manuscript import title_of
from familybook.core.naming import called
from familybook.screen.kit.faces import say
from familybook.screen.kit.more import show_whole
from familybook.screen.making.ask_card import AskedOf
from familybook.screen.making.asked import Asked
from familybook.screen.welcome.name_row import portrait


class AskingFirst(QObject):
    """Holds what is to be printed until each choice it depends on is made."""

    def __init__(self, sitting: Sitting, go_on: Callable[[Asked], None]) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._go_on = go_on
        self._asked: Asked | None = None
        self._then = go_on
        self._waits: tuple[Waits, ...] = ()
        """What was asked since then, said by now or not."""
        self._card = sitting.rooms.make.ask
        self._card.replied.connect(self._reply)
        self._card.not_now.connect(self._put_off)
        sitting.session.changed.connect(self._show)

    def holds(
        self,
        asked: Asked,
        show: Callable[[], None],
        then: Callable[[Asked], None] | None = None,
    ) -> bool:
        """Tell whether a print waits for a choice, and if so ask, once its screen is shown.

        A copy for the council or somebody else, to which somebody said no, is not made either.
        `then` goes on with it, where that is not the usual way.
        """
        waits = waits_for(self._sitting.session.book, asked)
        if not waits:
            self.forget()
            return self._refuses(asked)
        if self._sitting.window.current is not self._sitting.rooms.make:
            show()
        self._asked, self._waits, self._then = asked, waits, then or self._go_on
        self._show()
        book = self._sitting.session.book
        say(self._card, self._card.heading.text())
        self._card.go_on(book.allows)
        # Where it stands is known once it has been laid out.
        QTimer.singleShot(0, self, self._show_card)
        return True

    def _refuses(self, asked: Asked) -> bool:
        sitting = self._sitting
        refused = is_refused(sitting.session.book, asked)
        if refused:
            sitting.window.show_trouble(sitting.look.words("make-refused"))
        return refused

    def forget(self) -> None:
        """Ask nobody any more: something else is wanted, or the book was closed."""
        self._asked, self._waits = None, ()
        self._card.show_asked((), "")

    def _show_card(self) -> None:
        if self._card.isVisible():
            show_whole(self._card)

    def _show(self) -> None:
        """Show who is asked and what they say; whoever left is not asked any more."""
        sitting, asked = self._sitting, self._asked
        if asked is None or not sitting.session.is_open:
            return
        book, words = sitting.session.book, sitting.look.words
        more = (one for one in waits_for(book, asked) if one not in self._waits)
        self._waits = (*self._waits, *more)
        people = {one.id: one for one in book.people}
        heading = words("make-ask")
        if asked.page is not None:
            heading = words("make-ask-page", page=title_of(book, asked.page, words))
        order = sorted(self._waits, key=lambda one: tuple(Matter).index(one.matter))
        self._card.show_asked(
            [
                AskedOf(one.who, called(person, words), portrait(person, words), one.matter)
                for one in order
                if (person := people.get(one.who)) is not None
            ],
            heading,
        )
        self._card.show_replies(book.allows)

    def _reply(self, who: str, matter: str, reply: str) -> None:
        session, asked = self._sitting.session, self._asked
        if asked is None or not session.is_open:
            return
        book = with_reply(session.book, PersonId(who), Matter(matter), Reply(reply))
        session.edit(book, "happens-act-said")
        self._show()
        if waits_for(session.book, asked):
            self._card.go_on(session.book.allows)
        elif leaving_out(session.book.allows, Matter.MAKE):
            self.forget()  # that is talked about first; whoever saves again, saves
            make = self._sitting.rooms.make
            safe = make.look_through if make.look_through.isVisible() else make.back
            safe.setFocus()  # never on saving: Enter says nothing for anybody
        else:
            QTimer.singleShot(0, self, self._finish)

    def _finish(self) -> None:
        """Print what waited, unless it is not wanted any more."""
        asked = self._asked
        if asked is not None and self._sitting.session.is_open:
            self.forget()
            self._then(asked)

    def _put_off(self) -> None:
        self.forget()
        self._sitting.rooms.make.save.setFocus()
