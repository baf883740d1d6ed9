"""The page that is open: its editor, its photographs, and how it will look in print."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from familybook.app.live import LivePage
from familybook.app.sitting import Sitting
from familybook.core.fields import Way, answer_at
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import NOTHING, How, Said
from familybook.screen.pages import page_editor
from familybook.screen.pages.base import PageEditor
from familybook.store.photos import Prepared, prepare_bytes, prepare_photo

PASTED = "picture"
"""What a pasted picture is called when there is trouble with it."""


class PageDesk(QObject):
    """Gives the page screen an editor for the page that is opened, and keeps both up to date."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._screen = sitting.rooms.page
        self._editor: PageEditor | None = None
        self.live = LivePage(sitting.worker, sitting.album.print_ready, self)
        self.live.ready.connect(self._show_sides)
        self.live.failed.connect(self._tell)
        sitting.page_opened.connect(self._open)
        sitting.page_left.connect(self._leave)
        sitting.session.changed.connect(self._refresh)
        sitting.session.adding_changed.connect(self._show_answers)
        self._screen.preview_wanted.connect(partial(self._look, soon=True))

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
        editor.edited.connect(self._answer)
        editor.book_edited.connect(sitting.edit_book)
        editor.photo_wanted.connect(self._choose_photo)
        editor.photo_given.connect(self._take_given)
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

    def _leave(self) -> None:
        if self._editor is not None:
            self._editor.finish()
        self._editor = None
        self.live.stop()

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

    def _answer(self, way: Way, answer: object, act: str) -> None:
        if self._sitting.here is not None:
            field = QApplication.focusWidget()
            self._sitting.answer(self._sitting.here, way, answer, act, field=f"{id(field)}")

    def _look(self, *, soon: bool = False) -> None:
        here = self._sitting.here
        if here is None or not self._screen.shows_preview:
            return
        from familybook.app.laying import Wanted  # noqa: PLC0415 - the press is slow to load

        stone = self._sitting.route.stone(here)
        number = int(stone.number.split(" ")[0]) if stone is not None else 1
        wanted = Wanted(
            book=self._sitting.session.book,
            key=here,
            number=number,
            width_px=self._screen.preview_px,
        )
        self.live.ask(wanted, soon=soon)

    def _show_sides(self, key: PageKey, sides: object) -> None:
        if key == self._sitting.here and isinstance(sides, tuple):
            self._screen.show_sides(sides, self._title(key))

    def _tell(self, error: BaseException) -> None:
        self._sitting.told(error)

    def _choose_photo(self, way: Way) -> None:
        path = self._sitting.choosers.photo()
        if path is not None:
            self._prepare(way, path, None)

    def _take_given(self, way: Way, path: str, raw: object) -> None:
        self._prepare(way, Path(path) if path else None, raw)

    def _prepare(self, way: Way, path: Path | None, raw: object) -> None:
        key = self._sitting.here
        if key is None:
            return
        if path is not None:
            job = self._sitting.worker.start(partial(prepare_photo, path))
        elif isinstance(raw, bytes):
            job = self._sitting.worker.start(partial(prepare_bytes, raw, PASTED))
        else:
            return
        job.done.connect(partial(self._stick, key, way))
        job.failed.connect(partial(self._tell_photo, key, way))

    def _stick(self, key: PageKey, way: Way, photo: Prepared) -> None:
        sitting = self._sitting
        if not sitting.session.is_open:
            return
        try:
            found = sitting.keep_photo(photo)
        except Exception as error:  # noqa: BLE001 - told beside the picture
            self._tell_photo(key, way, error)
            return
        there = answer_at(sitting.session.book.page(key), way)
        sitting.answer(key, way, self._stuck(there, found), "ask-act-photo")

    def _stuck(self, there: object, photo: PhotoId) -> Said:
        adding = self._sitting.session.adding
        match there:
            case Said():
                text, said_by = there.text, there.said_by or adding
            case _:
                text, said_by = NOTHING.text, adding
        return Said(text, said_by, how=How.PHOTO, photo=photo)

    def _tell_photo(self, key: PageKey, way: Way, error: BaseException) -> None:
        sentence = self._sitting.told(error)
        if self._editor is not None and key == self._sitting.here:
            self._editor.show_problem(way, sentence)
