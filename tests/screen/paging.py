"""A book on the table, and a page editor whose edits go straight back into it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.core.book import Book, new_book
from familybook.core.fields import Way, with_answer
from familybook.core.ids import PageKey, PersonId, PhotoId
from familybook.core.pack import HelpNumber, Pack
from familybook.core.person import Being, next_person
from familybook.core.template import Page
from familybook.kinds.own import Own
from familybook.screen.kit.faces import install_faces
from familybook.screen.kit.order import focusable, reachable
from familybook.screen.look import Look
from familybook.screen.pages import page_editor
from familybook.screen.pages.base import PageEditor
from familybook.screen.tokens import Theme, Tokens
from familybook.templates.our_book import OUR_BOOK

OWN = PageKey("own-1")
MUM, DAD, DOG = PersonId("p1"), PersonId("p2"), PersonId("p3")
PACK = Pack(
    numbers=(
        HelpNumber(key="listening", name="A kind ear", number="116 123"),
        HelpNumber(key="children", name="For children", number="0800 1111"),
    )
)


def a_book() -> Book:
    book = new_book(OUR_BOOK, pack=PACK)
    for name, being in (("Mum", Being.PERSON), ("Dad", Being.PERSON), ("Our dog", Being.PET)):
        book = book.with_person(next_person(book.people, name, being))
    return book.with_own_page(Page(OWN, Own, "own"))


def a_look(text: int = 100, theme: Theme = Theme.PAPER, language: str = "en-GB") -> Look:
    return Look(words(language), Tokens(text=text, theme=theme))


class Table:
    """What the window does, in little: it keeps the book and shows the page again."""

    def __init__(self, qtbot: QtBot, key: str, book: Book | None = None, **look: Any) -> None:
        install_faces()
        self.qtbot = qtbot
        self.key = PageKey(key)
        self.book = book or a_book()
        self.adding: tuple[PersonId, ...] = (DAD,)
        self.acts: list[str] = []
        self.ways: list[Way] = []
        self.photo_ways: list[Way] = []
        self.given: list[tuple[Way, str, object]] = []
        self.photos: dict[PhotoId, QImage] = {}
        self.look = a_look(**look)
        self.editor: PageEditor = page_editor(self.book, self.key, self.look, self.photos)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        QVBoxLayout(inside).addWidget(self.editor)
        self.area.setWidget(inside)
        qtbot.addWidget(self.area)
        self.editor.edited.connect(self._edit)
        self.editor.book_edited.connect(self._edit_book)
        self.editor.photo_wanted.connect(self.photo_ways.append)
        self.editor.photo_given.connect(lambda *given: self.given.append(given))
        self.show()

    @property
    def page(self) -> Any:
        return self.book.page(self.key)

    def open(self, wide: int = 1120, high: int = 560) -> Table:
        self.area.resize(wide, high)
        self.area.show()
        self.area.activateWindow()
        QApplication.processEvents()
        return self

    def show(self) -> None:
        self.editor.show_page(self.book, self.key, self.adding)

    def put(self, **answers: Any) -> None:
        self.book = self.book.with_page(self.key, replace(self.page, **answers))
        self.show()

    def _edit(self, way: Way, answer: object, act: str) -> None:
        self.ways.append(way)
        self.acts.append(act)
        for person in self.editor.newcomers:
            self.book = self.book.with_person(person)
        self.book = self.book.with_page(self.key, with_answer(self.page, way, answer))
        self.show()

    def _edit_book(self, book: Book, act: str) -> None:
        self.acts.append(act)
        self.book = book
        self.show()

    def named(self, name: str) -> Any:
        """Return what can be seen and has that name, as a screen reader finds it."""
        found = [
            one
            for one in reachable(self.editor)
            if one.accessibleName() == name and one.isVisibleTo(self.editor)
        ]
        assert found, f"nothing is called {name!r}"
        return found[0]

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.named(name), Qt.MouseButton.LeftButton)

    def write(self, name: str, text: str) -> None:
        field = self.named(name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def reach(self, name: str, most: int = 400) -> QWidget:
        """Go on with Tab until something of that name is in focus, and return it."""
        for _ in range(most):
            now = QApplication.focusWidget()
            if now is not None and now.accessibleName() == name:
                return now
            self.qtbot.keyClick(now or self.editor, Qt.Key.Key_Tab)
        message = f"Tab never comes to {name!r}"
        raise AssertionError(message)

    def cut_off(self) -> list[str]:
        """Return the names of controls that reach over the edge of what can be seen."""
        room = self.area.viewport().width()
        inside = self.area.widget()
        assert inside is not None
        return [
            one.accessibleName()
            for one in focusable(self.editor)
            if one.isVisibleTo(self.editor)
            and (
                one.mapTo(inside, QPoint(one.width(), 0)).x() > room + 1
                or one.mapTo(inside, QPoint(0, 0)).x() < -1
            )
        ]

    def too_small(self) -> list[tuple[str, int, int]]:
        return [
            (one.accessibleName(), one.width(), one.height())
            for one in self.editor.findChildren(QAbstractButton)
            if one.isVisibleTo(self.editor) and min(one.width(), one.height()) < 44
        ]
