"""While a book is open that is only read: every screen says so, and no field takes words."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from familybook.app.copying import take_back
from familybook.app.sitting import Sitting
from familybook.core.errors import FamilybookError
from familybook.screen.handing.band import LentBand, ReadBand
from familybook.store.keys import laptop_key


class OnlyRead(QObject):
    """Shows a band under the head; a book that a colleague has is taken back from it."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self.band: ReadBand | None = None
        sitting.book_opened.connect(self._begin)
        sitting.book_closed.connect(self._end)
        sitting.session.saved.connect(self._say_nothing_of_saving)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._shut_field)

    def _begin(self) -> None:
        sitting, opened = self._sitting, self._sitting.opened
        if opened is None or not opened.read_only:
            return
        if opened.lent_to:
            self.band = lent = LentBand(sitting.look, opened.lent_to, sitting.window)
            lent.back.clicked.connect(self._take_back)
        else:
            told = sitting.look.words("hand-read-only")
            self.band = ReadBand(sitting.look, told, sitting.window)
        sitting.window.add_notice(self.band)
        self.band.show()
        self._say_nothing_of_saving()

    def _end(self) -> None:
        if self.band is not None:
            self.band.hide()
            self.band.deleteLater()
        self.band = None

    def _say_nothing_of_saving(self) -> None:
        if self.band is not None:
            self._sitting.window.head.show_saving("")

    def _shut_field(self, before: QWidget | None, field: QWidget | None) -> None:
        """Let a field that is gone to take words only while the book is ours to write in."""
        del before
        if not isinstance(field, QLineEdit | QTextEdit):
            return
        if self.band is not None and not field.isReadOnly():
            field.setReadOnly(True)
            field.setProperty(_SHUT, True)
        elif self.band is None and field.property(_SHUT):
            field.setReadOnly(False)
            field.setProperty(_SHUT, False)

    def _take_back(self) -> None:
        """Have the book to write in, at the page that is open."""
        sitting, opened, page = self._sitting, self._sitting.opened, self._sitting.here
        if opened is None:
            return
        path = opened.path
        sitting.let_go()
        try:
            take_back(path, laptop_key().book_key())
        except (FamilybookError, OSError) as error:
            told = sitting.told(error)
            sitting.open_book(path, read_only=True)
            sitting.window.show_trouble(told)
            return
        sitting.open_book(path)
        if page is not None and sitting.opened is not None:
            sitting.show_page(page)


_SHUT = "familybook-shut"
"""Marks a field that is shut only while a book is only read."""
