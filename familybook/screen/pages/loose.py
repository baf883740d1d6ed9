"""Loose sheets that are made of what other pages say: what each is made of, and its few choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.book import Book
from familybook.core.fields import Way, answer_at
from familybook.core.ids import PageKey, PersonId, PhotoId
from familybook.core.kind import Kind
from familybook.core.manuscript import title_of
from familybook.kinds.passon import is_passed_on, names_on
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue, Type

_MARK = 48


@dataclass(frozen=True, slots=True)
class Source:
    """A page a sheet is made of: what it takes from there, as a words key, and the ways to it."""

    page: PageKey
    what: str
    ways: tuple[Way, ...]


def held_in(book: Book, page: PageKey, way: Way) -> Any:
    """Return what stands on a page of a book; nothing where the book has no such page."""
    there = book.filled.get(page)
    return None if there is None else answer_at(there, way)


class SourceRow(QWidget):
    """One page a sheet is made of."""

    def __init__(self, look: Look, source: Source, parent: QWidget) -> None:
        super().__init__(parent)
        self.source = source
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        self.mark = PictureView(look, None, self, wide=_MARK, high=_MARK)
        row.addWidget(self.mark)
        column = QVBoxLayout()
        column.setSpacing(look.px(2))
        self.title = Heading(look, "", self)
        self.what = Label(look, look.words(source.what), self)
        self.empty = Label(
            look, look.words("pages-loose-empty"), self, size=Type.SMALL, hue=Hue.SOFT
        )
        for label in (self.title, self.what, self.empty):
            column.addWidget(label)
        row.addLayout(column, 1)

    def show_book(self, book: Book) -> None:
        """Show what the page is called in a book, and whether it says anything for the sheet."""
        there = any(page.key == self.source.page for page in book.pages)
        self.setVisible(there)
        if not there:
            return
        self.mark.show_drawing(book.page(self.source.page).mark())
        self.title.setText(title_of(book, self.source.page, self._look.words))
        said = any(held_in(book, self.source.page, way) for way in self.source.ways)
        self.empty.setVisible(not said)


class LooseEditor(PageEditor):
    """A calm page: what the sheet is for, its choices if it has any, and what it is made of."""

    sources: ClassVar[tuple[Source, ...]] = ()
    lead: ClassVar[str] = ""
    """What is said above all else, as a words key."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        if self.lead:
            self.column.addWidget(Label(look, look.words(self.lead), self))
        self.choices()
        card, column = card_column(look, self)
        column.setSpacing(look.px(12))
        column.addWidget(Heading(look, look.words("pages-loose-made-of"), card))
        self.rows = [SourceRow(look, one, card) for one in self.sources]
        for row in self.rows:
            column.addWidget(row)
        self.told = Label(look, "", card)
        column.addWidget(self.told)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def choices(self) -> None:
        """Put what can be chosen for the sheet above what it is made of."""

    def tell(self, book: Book) -> str:
        """Return what else there is to say of the sheet in this book."""
        del book
        return ""

    def show_answers(self, page: Any) -> None:
        """Show what the sheet is made of in this book."""
        super().show_answers(page)
        if self.book is None:
            return
        for row in self.rows:
            row.show_book(self.book)
        told = self.tell(self.book)
        self.told.setText(told)
        self.told.setVisible(bool(told))


_WHO = (
    Source(PageKey("people"), "pages-fridge-people", (("circle",),)),
    Source(PageKey("helps"), "pages-fridge-helps", (("helps",),)),
    Source(PageKey("numbers"), "pages-fridge-numbers", (("ours",), ("chosen",))),
)


class FridgeEditor(LooseEditor):
    """The fridge sheet: nothing is asked, all of it stands on other pages."""

    lead = "pages-fridge-seen"
    sources = (
        Source(
            PageKey("weather"),
            "pages-fridge-weather",
            (("cloudy", "signs"), ("cloudy", "does"), ("signal",)),
        ),
        *_WHO,
    )


class WalletEditor(LooseEditor):
    """Cards for a wallet: who stands on them, if not those who can be rung at any time."""

    lead = "pages-wallet-print"
    sources = _WHO

    def choices(self) -> None:
        """Ask whom to ring first."""
        card, column = card_column(self.look, self)
        column.addWidget(self.make("first", card))
        other = self.look.words("pages-wallet-else")
        column.addWidget(Label(self.look, other, card, size=Type.SMALL, hue=Hue.SOFT))
        self.column.addWidget(card)


class HelperEditor(LooseEditor):
    """Helper sheets: for whom there is one."""

    lead = "pages-helper-own"
    sources = (Source(PageKey("helps"), "pages-helper-who", (("helps",),)),)

    def tell(self, book: Book) -> str:
        """Return for whom a sheet is made."""
        names: dict[str, None] = {}
        for row in held_in(book, PageKey("helps"), ("helps",)) or ():
            if row.make_sheet.pick:
                person = book.person(PersonId(row.who.pick))
                name = row.who.text.strip() or ("" if person is None else person.name.strip())
                names[name] = None
        told = ", ".join(name for name in names if name)
        return self.look.words("pages-helper-for", names=told) if told else ""


class PassOnEditor(LooseEditor):
    """The slip to pass on: whether the family chose it, and whether its words hold a name."""

    sources = (
        Source(PageKey("known"), "pages-passon-known", (("helped",), ("not_helped",))),
        Source(PageKey("rights"), "pages-passon-rights", (("ask_of_helpers",),)),
    )

    def tell(self, book: Book) -> str:
        """Return whether it is for a pen, and softly which names our own words hold."""
        words = self.look.words
        if not is_passed_on(book.filled):
            return words("pages-passon-open")
        names = names_on(book.filled, book.people)
        if names:
            return words("pages-passon-named", names=", ".join(names))
        return words("pages-passon-chosen")
