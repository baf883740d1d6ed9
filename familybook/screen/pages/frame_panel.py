"""Whoever was chosen on the wall: their words, and beside them the picture in their frame."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book
from familybook.core.fields import AskPicture
from familybook.core.person import Person
from familybook.kinds.us import Frame
from familybook.screen.editors.base import Around
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import Question
from familybook.screen.kit.cards import Card
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.look import Look
from familybook.screen.pages.frame_words import FrameWords
from familybook.screen.tokens import Hue

_PRINT = 226
_PAPER = 452


class FramePanel(Card):
    """Shows one person's frame; what is said of it, its words and its picture say themselves."""

    def __init__(self, look: Look, asked: Callable[..., Question], parent: QWidget) -> None:
        """`asked` gives the question at a way."""
        super().__init__(look, parent, edge=Hue.LEAF, thick=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, look.px(10), 16, look.px(16))
        column.setSpacing(look.px(4))
        self.picture = PictureEditor(
            look,
            ("frames", 0, "picture"),
            Question(text=""),
            AskPicture(),
            self,
            face=True,
            may_leave=True,
            caption=False,
        )
        self.picture.laid_out.connect(self._make_room)
        self.words = FrameWords(look, asked, self)
        self._parts = Columns(look, gap=16)
        self._parts.add(self.words, 470, 1)
        self._parts.add(self.picture, _PRINT, 0)
        column.addLayout(self._parts)
        self.no_photo = GentleLine(look, self)
        column.addWidget(self.no_photo)
        # Last, and not beside what is drawn with.
        column.addWidget(self.words.leave, 0, Qt.AlignmentFlag.AlignLeading)

    def show_frame(
        self, person: Person, row: Frame, number: int, around: Around, book: Book | None
    ) -> None:
        """Show somebody's frame, which is one of the rows."""
        self.picture.way = ("frames", number, "picture")
        self._let_photo(person, book)
        self.picture.show_value(row.picture, around)
        self.words.show_words(person, row, number, around)

    def _let_photo(self, person: Person, book: Book | None) -> None:
        """Take the photograph away from the frame of whoever said no to photographs."""
        allows = book.allows.get(person.id, {}) if book is not None else {}
        says_no = allows.get(Matter.PHOTOS) is Reply.NO
        self.picture.let_photo(not says_no)
        name = person.name.strip() or self.look.words("pages-us-new")
        told = self.look.words("happens-no-photo", name=name) if says_no else ""
        self.no_photo.show_sentence(told)

    def _make_room(self, draws: bool) -> None:
        """Give a drawing more room than a photograph."""
        self._parts.widen(1, _PAPER if draws else _PRINT)
