"""What a family does on the path and with its names: every act one edit of the book."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from familybook.app import arranging
from familybook.app.numbering import Numbering
from familybook.app.session import TYPING
from familybook.app.sitting import Sitting
from familybook.core.at_table import asked_in
from familybook.core.book import Book
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey
from familybook.core.person import Person
from familybook.drawings.parts.named import with_pets
from familybook.drawings.scenes import scene
from familybook.screen.kit.one_of import Choice
from familybook.screen.path.lengths import length_of, lengths_of
from familybook.screen.path.more_pages import offers_of


class PathDesk(QObject):
    """Does what the path and the names ask for."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self.numbering = Numbering(sitting)
        self._home: tuple[tuple[Person, ...], Drawing] | None = None
        self._stopped_at: PageKey | None = None
        self._lengths: tuple[object, tuple[Choice, ...]] | None = None
        rooms = sitting.rooms
        sitting.book_opened.connect(self._look_where)
        sitting.page_opened.connect(self._stop_at)
        sitting.path_shown.connect(self._fill)
        sitting.book_closed.connect(self._forget)
        rooms.start.people_edited.connect(self._edit_people)
        rooms.start.path_wanted.connect(self._leave_names)
        rooms.start.next_wanted.connect(self._go_on_from_names)
        rooms.path.page_added.connect(self._add_page)
        rooms.path.put_away.connect(self._put_away)
        rooms.path.brought_back.connect(self._bring_back)
        rooms.path.moved.connect(self._move)
        rooms.path.titled.connect(self._title)
        rooms.path.length_chosen.connect(self._choose_length)
        rooms.page.happy_said.connect(self._say_happy)

    def _look_where(self) -> None:
        """See in the book where it was left."""
        opened = self._sitting.opened
        self._stopped_at = opened.writer.stopped_at() if opened is not None else None

    def _forget(self) -> None:
        """Keep nothing of the family whose book was closed."""
        self._home = self._lengths = self._stopped_at = None

    def _stop_at(self, page: PageKey) -> None:
        """Note in the book which page is open: there it goes on, even if this ends suddenly."""
        self._stopped_at = page
        opened = self._sitting.opened
        if opened is not None:
            opened.writer.stop_at(page)

    def _fill(self) -> None:
        """Show the way through the book as it is now."""
        book, path = self._sitting.session.book, self._sitting.rooms.path
        family = tuple(one for one in book.people if not (one.helper or one.around))
        path.meadow.show_home(self._home_of(family))
        path.show_route(
            self._sitting.route,
            arranging.carry_on_at(book, self._stopped_at),
            book.titles,
        )
        words = self._sitting.look.words
        path.show_lengths(self._lengths_of(book), length_of(book))
        path.show_offers(offers_of(book, words))

    def _lengths_of(self, book: Book) -> tuple[Choice, ...]:
        """Return the lengths, worked out anew only when other pages stand in the book."""
        sides = self._sitting.sides
        pages = (book.template, book.pages, book.put_away, book.decided, book.shape, sides)
        if self._lengths is None or self._lengths[0] != pages:
            offered = self._sitting.library.policy.shapes
            words = self._sitting.look.words
            self._lengths = (pages, lengths_of(book, words, offered, sides=sides))
        return self._lengths[1]

    def _home_of(self, people: tuple[Person, ...]) -> Drawing:
        """Return the house at the end of the way, a window for each person."""
        if self._home is None or self._home[0] != people:
            self._home = (people, scene("house", with_pets(people, self._sitting.look.words)))
        return self._home[1]

    def _edit_people(self, people: tuple[Person, ...], act: str, burst: str) -> None:
        self._sitting.session.edit(replace(self._sitting.session.book, people=people), act, burst)

    def _add_page(self, offered: PageKey) -> None:
        book, key = arranging.with_one_more(self._sitting.session.book, offered)
        self._sitting.session.edit(book, "path-act-added")
        self._sitting.show_page(key)

    def _choose_length(self, name: str) -> None:
        book = self._sitting.session.book.with_shape(name)
        self._sitting.session.edit(book, "path-act-length")

    def _put_away(self, key: PageKey) -> None:
        self._sitting.session.edit(
            arranging.put_away(self._sitting.session.book, key), "path-act-put-away"
        )

    def _bring_back(self, key: PageKey) -> None:
        book = self._sitting.session.book
        act = "path-act-brought-back" if key in book.decided else "path-act-added"
        self._sitting.session.edit(arranging.brought_back(book, key), act)

    def _move(self, key: PageKey, steps: int) -> None:
        self._sitting.session.edit(
            arranging.moved(self._sitting.session.book, key, steps), "path-act-moved"
        )

    def _title(self, key: PageKey, title: str) -> None:
        book = self._sitting.session.book.with_title(key, title)
        self._sitting.session.edit(book, "path-act-title", f"title {key}")

    def _say_happy(self, key: PageKey, happy: bool) -> None:
        book = arranging.with_happy(self._sitting.session.book, key, happy)
        self._sitting.session.edit(book, "path-act-happy", page=key)

    def _leave_names(self) -> None:
        """Let rows go that nobody wanted, and show the path."""
        self._drop_nameless()
        self._sitting.show_path()

    def _go_on_from_names(self) -> None:
        """Ask everybody what is all right for them, the first time; else show the path."""
        self._drop_nameless()
        book = self._sitting.session.book
        if book.allows or not asked_in(book):
            self._sitting.show_path()
        else:
            self._sitting.rooms.start.happens_wanted.emit()

    def _drop_nameless(self) -> None:
        """Let rows go that nobody wanted. Whoever wants no name stays, and is asked as all are."""
        book, start = self._sitting.session.book, self._sitting.rooms.start
        named = tuple(one for one in book.people if one.name.strip())
        meant = replace(book, people=named).gone()
        unwanted = {one.id for one in book.people} if not named else start.by_itself
        people = tuple(
            one for one in book.people if one in named or one.id in meant or one.id not in unwanted
        )
        if people != book.people:
            self._edit_people(people, TYPING, "")
