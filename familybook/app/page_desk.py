"""The page that is open: its editor, its photographs, and how it will look in print."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from familybook.app.live import LivePage
from familybook.app.photo_desk import PhotoDesk
from familybook.app.sitting import Sitting
from familybook.app.wanted import Wanted
from familybook.core.fields import Way
from familybook.core.ids import PageKey, PhotoId
from familybook.core.walk import every_said
from familybook.screen.pages import page_editor
from familybook.screen.pages.base import PageEditor


class PageDesk(QObject):
    """Gives the page screen an editor for the page that is opened, and keeps both up to date."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._screen = sitting.rooms.page
        self._editor: PageEditor | None = None
        self.photos = PhotoDesk(sitting)
        self.photos.problem.connect(self._show_problem)
        self.live = LivePage(sitting.worker, sitting.album.print_ready, self)
        self.live.ready.connect(self._show_sides)
        self.live.judged.connect(self._show_coarse)
        self.live.failed.connect(self._tell)
        sitting.page_opened.connect(self._open)
        sitting.page_left.connect(self._leave)
        sitting.writing_ended.connect(self._finish)
        sitting.book_closed.connect(self._forget)
        sitting.session.changed.connect(self._refresh)
        sitting.session.adding_changed.connect(self._show_answers)
        self._screen.preview_wanted.connect(partial(self._look, soon=True))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._end_burst)

    @property
    def editor(self) -> PageEditor | None:
        """Return the editor of the page that is open."""
        return self._editor

    def _open(self, key: PageKey) -> None:
        sitting, words = self._sitting, self._sitting.look.words
        kind = sitting.session.book.place(key).kind
        why = f"{kind.area}-why"
        lead = f"{kind.area}-lead"
        editor = page_editor(sitting.session.book, key, sitting.look, sitting.album, self._screen)
        editor.edited.connect(partial(self._answer, key))
        editor.book_edited.connect(sitting.edit_book)
        editor.photo_wanted.connect(self.photos.choose)
        editor.photo_given.connect(self.photos.take)
        self._editor = editor
        self._screen.show_page(
            key,
            self._title(key),
            words(lead) if words.has(lead) else "",
            words(why) if words.has(why) else "",
        )
        self._show_answers()
        self._screen.show_editor(editor)
        self._look(soon=True)

    def _title(self, key: PageKey) -> str:
        stone = self._sitting.route.stone(key)
        return stone.title if stone is not None else ""

    def _finish(self) -> None:
        """Have all that was written said, while this page is still the one it belongs to."""
        if self._editor is None:
            return
        focus = self._editor.window().focusWidget()
        if focus is not None and self._editor.isAncestorOf(focus):
            focus.clearFocus()
        self._editor.finish()

    def _end_burst(self, left: QWidget | None) -> None:
        """Let what is written in the next field be an act of its own."""
        if left is not None and self._editor is not None and self._editor.isAncestorOf(left):
            self._sitting.session.end_burst()

    def _leave(self) -> None:
        self._finish()
        if self._editor is not None:
            # It is shown until the next page is there, and has nothing more to say.
            self._editor.blockSignals(True)
        self._editor = None
        self.live.stop()

    def _forget(self) -> None:
        """Show nothing more of the family whose book was closed."""
        self._screen.forget()

    def _refresh(self) -> None:
        here = self._sitting.here
        if here is None or self._editor is None or here != self._editor.key:
            return
        self._screen.heading.setText(self._title(here))
        self._show_answers()
        self._look()

    def _show_answers(self) -> None:
        here, session = self._sitting.here, self._sitting.session
        if here is not None and self._editor is not None and session.is_open:
            self._editor.show_page(session.book, here, session.adding)

    def _answer(self, key: PageKey, way: Way, answer: object, act: str) -> None:
        newcomers = () if self._editor is None else self._editor.newcomers
        self._sitting.answer(key, way, answer, act, *newcomers)

    def _look(self, *, soon: bool = False) -> None:
        here = self._sitting.here
        if here is None or not (self._screen.shows_preview or self._holds_photo(here)):
            return
        stone = self._sitting.route.stone(here)
        number = stone.first if stone is not None else 1
        wanted = Wanted(
            book=self._sitting.session.book,
            key=here,
            number=number,
            width_px=self._screen.preview_px,
        )
        self.live.ask(wanted, soon=soon)

    def _show_sides(self, key: PageKey, sides: object) -> None:
        if key == self._sitting.here and isinstance(sides, tuple):
            self._screen.show_sides(sides, self.live.words)
            self._sitting.note_sides({key: len(sides)})

    def _holds_photo(self, key: PageKey) -> bool:
        """Tell whether a page holds a photograph, which may be coarse at its size on paper."""
        return any(said.photo for said in every_said(self._sitting.session.book.page(key)))

    def _show_coarse(self, key: PageKey, photos: frozenset[PhotoId]) -> None:
        if self._editor is not None and key == self._editor.key:
            self._editor.show_coarse(photos)

    def _tell(self, error: BaseException) -> None:
        self._sitting.told(error)

    def _show_problem(self, key: PageKey, way: Way, sentence: str) -> None:
        if self._editor is not None and key == self._editor.key:
            self._editor.show_problem(way, sentence)
        else:
            self._sitting.window.show_trouble(sentence)
