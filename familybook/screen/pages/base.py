"""What the editors of all pages have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.book import Book
from familybook.core.fields import Way, fields_of
from familybook.core.ids import PageKey, PersonId, PhotoId
from familybook.core.kind import Kind
from familybook.core.person import Person
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.making import Maker, question_of
from familybook.screen.editors.picks import OwnWords
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import Question
from familybook.screen.kit.order import focusable, put_in_order
from familybook.screen.look import Look


class PageEditor(QWidget):
    """One page of the book, to be filled in. It shows a page and says when somebody changed it.

    Nothing is kept here but which part is being looked at: the book is what `show_page` gave.
    """

    edited = Signal(object, object, str)
    """Way in the page, what stands there now, and the act as a words key."""
    book_edited = Signal(object, str)
    """The book with other people or titles, and the act."""
    photo_wanted = Signal(object)
    """Somebody wants to choose a photograph for this way."""
    photo_given = Signal(object, str, object)
    """Way, and what was dropped or pasted: a path, bytes, or the picture itself."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.kind = kind
        self.around = Around(photos=photos)
        self.book: Book | None = None
        self.key = PageKey("")
        self._count = 0
        self.newcomers: tuple[Person, ...] = ()
        """Who comes into the book with the answer that is being said just now."""
        self.maker = Maker(look, kind.area)
        self.parts: dict[str, Editor] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(10))

    def show_page(self, book: Book, key: PageKey, adding: tuple[PersonId, ...]) -> None:
        """Show a page of a book, and who is adding to it. Caret and focus stay where they are."""
        self.book, self.key = book, key
        self.around = Around(
            people=book.people,
            adding=adding,
            joins=book.joins,
            pack=book.pack,
            photos=self.around.photos,
            gone=book.gone(),
            meet=self.meet,
        )
        self.show_answers(book.page(key))
        self._keep_order()

    def _keep_order(self) -> None:
        """Put new controls where Tab is to find them; whoever shows a page does so first."""
        if not self.isVisible():
            return
        count = len(self.findChildren(QWidget))
        if count != self._count:
            self._count = count
            put_in_order(self)

    def show_answers(self, page: Any) -> None:
        """Show what the page holds."""
        for name, part in self.parts.items():
            part.show_value(getattr(page, name), self.around)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer at a way; tell whether it has a place here."""
        return any(part.show_problem(way, sentence) for part in self.parts.values())

    def show_coarse(self, photos: frozenset[PhotoId]) -> None:
        """Say which photographs have few dots for their size on paper."""
        for part in self.findChildren(PictureEditor):
            part.show_coarse(photos)

    def await_photo(self) -> None:
        """See to it that a photograph that comes has a place to go to; most pages have it."""

    def show_photo(self, photo: PhotoId) -> None:
        """Scroll to a photograph, and go to what can be done about it."""
        for part in self.findChildren(PictureEditor):
            if part.shows(photo):
                part.come_into_view()
                return

    def finish(self) -> None:
        """Say what was written and not added yet, before the page is turned."""
        for own in self.findChildren(OwnWords):
            own.add()

    def first_focus(self) -> QWidget | None:
        """Return what comes into focus when the page is opened."""
        return next(iter(focusable(self)), None)

    def question(self, *way: str) -> Question:
        """Return what is asked at a way."""
        return question_of(self.look, self.kind.area, way)

    def take(self, editor: Editor, name: str = "") -> Editor:
        """Say whatever an editor says; with a name it shows the answers of that question."""
        editor.edited.connect(self.edited)
        editor.photo_wanted.connect(self.photo_wanted)
        editor.photo_given.connect(self.photo_given)
        if name:
            self.parts[name] = editor
        return editor

    def make(self, name: str, parent: QWidget | None = None) -> Editor:
        """Return the usual editor of a question of the page."""
        field = next(field for field in fields_of(self.kind) if field.name == name)
        return self.take(self.maker(field, (name,), parent or self), name)

    def meet(self, person: Person, say: Callable[[], None]) -> None:
        """Have an answer said that brings somebody new into the book: the two are one act."""
        self.newcomers = (*self.newcomers, person)
        say()
        self.newcomers = ()

    def say_book(self, book: Book, act: str) -> None:
        """Say that people or titles changed."""
        self.book_edited.emit(book, act)
