"""Check spelling, where somebody asks for it: the words of one answer, one after the other."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from familybook.app.jobs import Job
from familybook.app.sitting import Sitting
from familybook.app.spelling import Speller, Unknown, is_own_page, list_for, names_in
from familybook.core.ids import PageKey
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.faces import say
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.highlight import Underlines
from familybook.screen.kit.menu import new_menu
from familybook.screen.kit.reading import show_clear
from familybook.screen.kit.ruled import RuledText
from familybook.screen.kit.spoken import call_it

Field = LineField | RuledText


class SpellingDesk(QObject):
    """Offers other ways to write a word. Nothing is looked at before somebody asks.

    The word list is loaded by the first who asks, and the answers come from the worker.
    """

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._speller: Speller | None = None
        self._job: Job | None = None
        self._field: Field | None = None
        self._marks: Underlines | None = None
        self._left: list[Unknown] = []
        self._menu: QMenu | None = None
        key = QShortcut(QKeySequence("F7"), sitting.window)
        key.setContext(Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(self.check_here)
        self.button = Button(sitting.look, sitting.look.words("spell-check"), manner=Manner.PLAIN)
        self.button.clicked.connect(self._check_last)
        page = sitting.rooms.page
        page.foot.bar.add_after(page.print, self.button)
        sitting.page_opened.connect(self._open)
        sitting.page_left.connect(self._stop)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._meet)

    @property
    def is_loaded(self) -> bool:
        """Whether somebody asked, and the words were loaded."""
        return self._speller is not None

    @property
    def marks(self) -> Underlines | None:
        """Return what marks the words that were found."""
        return self._marks

    @property
    def menu(self) -> QMenu | None:
        """Return the menu that is open; whatever covers the window takes it away."""
        menu = self._menu
        return menu if menu is not None and isValid(menu) and menu.isVisible() else None

    @property
    def _list(self) -> Path | None:
        session = self._sitting.session
        return list_for(session.book.language) if session.is_open else None

    def _meet(self, _: QWidget | None, now: QWidget | None) -> None:
        """Offer it in the menu of the field that somebody is at."""
        if not isinstance(now, Field) or not self._sitting.rooms.page.isAncestorOf(now):
            return
        if now is not self._field:
            self._stop()
        self._field = now
        words = self._sitting.look.words("spell-check")
        now.more_acts = ((words, partial(self.check, now)),) if self._list is not None else ()

    def _open(self, key: PageKey) -> None:
        """Offer it on a page; on a child's own page the menu of a field has it alone."""
        self._stop()
        self._field = None
        own = is_own_page(self._sitting.session.book, key)
        bar = self._sitting.rooms.page.foot.bar
        if bar.want(self.button, self._list is not None and not own):
            bar.arrange()

    def _check_last(self) -> None:
        """Check where somebody wrote last, else the first words of the page."""
        page = self._sitting.rooms.page
        fields = page.body.findChildren(LineField) + page.body.findChildren(RuledText)
        there = [one for one in fields if one.isVisible() and _text_of(one).strip()]
        last = self._field if self._field in there else next(iter(there), None)
        if last is not None:
            self.check(last)

    def check_here(self) -> None:
        """Check what somebody is writing just now."""
        focus = QApplication.focusWidget()
        if isinstance(focus, Field) and focus.more_acts:
            self.check(focus)

    def check(self, field: Field) -> None:
        """Look for words the list does not know, away from the window, and mark them."""
        path = self._list
        if path is None:
            return
        self._stop()
        self._field = field
        names, text = names_in(self._sitting.session.book), _text_of(field)
        work = partial(_look, self._speller, path, text, names)
        self._job = self._sitting.worker.start(work)
        self._job.done.connect(partial(self._show_found, field, text))

    def _show_found(self, field: Field, text: str, found: object) -> None:
        if not isinstance(found, tuple):
            return
        self._speller, unknown = found
        if not isValid(field) or _text_of(field) != text or not field.isVisible():
            return
        self._left = list(unknown)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        show_clear(field)
        self._mark(field)
        if self._left:
            self._ask(field)
        else:
            self._tell(field, "spell-none")

    def _mark(self, field: Field) -> None:
        self._unmark()
        self._marks = Underlines(self._sitting.look, field)
        self._marks.show_words((one.start, len(one.word)) for one in self._left)

    def _ask(self, field: Field) -> None:
        """Ask the list for other ways to write the next word."""
        speller, unknown = self._speller, self._left[0]
        if speller is not None:
            self._job = self._sitting.worker.start(partial(speller.close_to, unknown.word))
            self._job.done.connect(partial(self._offer, field, unknown))

    def _offer(self, field: Field, unknown: Unknown, ways: object) -> None:
        if not (isinstance(ways, tuple) and isValid(field) and self._is_there(field, unknown)):
            return
        words = self._sitting.look.words
        menu = new_menu(self._sitting.look, field)
        call_it(menu, words("spell-of", word=unknown.word))
        menu.addAction(words("spell-of", word=unknown.word)).setEnabled(False)
        menu.addSeparator()
        for one in ways:
            menu.addAction(one, partial(self._exchange, field, unknown, one))
        if not ways:
            menu.addAction(words("spell-no-other")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(
            words("spell-keep", word=unknown.word), partial(self._go_on, field, unknown, 0)
        )
        self._pop_up(menu, field, unknown)

    def _pop_up(self, menu: QMenu, field: Field, unknown: Unknown) -> None:
        self._menu = menu
        boxes = self._marks.boxes_of(unknown.start, len(unknown.word)) if self._marks else []
        at = boxes[0].bottomLeft().toPoint() if boxes else QPoint(0, field.height())
        menu.popup(field.mapToGlobal(at + QPoint(0, 6)))
        acts = (one for one in menu.actions() if one.isEnabled() and not one.isSeparator())
        menu.setActiveAction(next(acts))
        say(field, self._sitting.look.words("spell-of", word=unknown.word))

    def _is_there(self, field: Field, unknown: Unknown) -> bool:
        end = unknown.start + len(unknown.word)
        return field.isVisible() and _text_of(field)[unknown.start : end] == unknown.word

    def _exchange(self, field: Field, unknown: Unknown, way: str) -> None:
        """Write a word another way: one act, which can be taken back."""
        self._sitting.session.end_burst()
        field.exchange(unknown.start, len(unknown.word), way)
        self._sitting.session.end_burst()
        self._go_on(field, unknown, len(way) - len(unknown.word))

    def _go_on(self, field: Field, unknown: Unknown, longer: int) -> None:
        self._left = [
            Unknown(one.word, one.start + longer)
            for one in self._left
            if one is not unknown and self._is_there(field, Unknown(one.word, one.start + longer))
        ]
        self._mark(field)
        if self._left:
            self._ask(field)
        else:
            self._tell(field, "spell-end")

    def _tell(self, field: Field, key: str) -> None:
        """Say how it ended, where somebody is looking."""
        self._unmark()
        menu = new_menu(self._sitting.look, field)
        menu.addAction(self._sitting.look.words(key))
        self._menu = menu
        menu.popup(field.mapToGlobal(QPoint(0, field.height())))
        say(field, self._sitting.look.words(key))

    def _unmark(self) -> None:
        if self._marks is not None and isValid(self._marks):
            self._marks.hide()
            self._marks.deleteLater()
        self._marks = None

    def _stop(self, _: object = None) -> None:
        """Mark nothing any more, and want no answer that is on its way."""
        if self._job is not None and isValid(self._job):
            self._job.drop()
        self._job, self._left = None, []
        self._unmark()


def _text_of(field: Field) -> str:
    return field.text() if isinstance(field, LineField) else field.toPlainText()


def _look(
    speller: Speller | None, path: Path, text: str, names: frozenset[str]
) -> tuple[Speller, tuple[Unknown, ...]]:
    """Find what is not known; whoever asks first loads the words."""
    there = speller or Speller(path)
    return there, there.unknown(text, names)
