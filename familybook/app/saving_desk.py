"""What keeps the last words off the disk: told under the head until they are on it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familybook.app.changed_outside import Identity, identity_of
from familybook.app.library import Opened
from familybook.app.outside_desk import OutsideDesk
from familybook.app.session import Saving
from familybook.app.sitting import Sitting
from familybook.core.errors import ChangedBookError, NoRoomError
from familybook.drawings.picks import small_picture
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Notice
from familybook.screen.kit.faces import say
from familybook.screen.kit.icons import Icon

_ROOMY = 560
"""A window so high, in pixels at 100 %, has room for the second sentence too."""
_LOW = 240
"""A lower one only has room to say it; the next try comes by itself."""
_SIDE = 14

_REPLACED, _GONE = "screen-outside", "screen-outside-gone"
"""What is said where another file has the book's name, and where none has."""


class NotSaved(QWidget):
    """The place of the notice; help is about making room while it is in focus."""

    help_topic = "room"

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.addWidget(notice)


class SavingDesk(QObject):
    """Says that the last words are not saved, what is safe, and what can be done.

    Nothing is covered, and everybody can go on. It goes by itself once all is on the disk.
    """

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._problem: BaseException | None = None
        self._said = ("", "")
        self._file: Identity = None
        self.told: NotSaved | None = None
        self._outside = OutsideDesk(sitting)
        sitting.book_opened.connect(self._meet)
        sitting.book_closed.connect(self._put_away)
        sitting.session.saved.connect(self._note)
        sitting.look.changed.connect(self._tell_anew)
        sitting.window.installEventFilter(self)

    def _meet(self) -> None:
        opened = self._sitting.opened
        if opened is not None:
            self._file = identity_of(opened.path)
            opened.problem.connect(partial(self._note_problem, opened))

    def _note(self, saving: str) -> None:
        if saving == Saving.SAVED:
            self._put_away()

    def _note_problem(self, opened: Opened, problem: BaseException) -> None:
        if opened is self._sitting.opened:
            self._problem = problem
            told = self._tell(problem)
            if told != self._said:  # aloud once, however often it is tried
                self._said = told
                say(self._sitting.window, f"{self._sitting.look.words(told[0])} {told[1]}")

    def _put_away(self) -> None:
        self._problem = None
        self._said = ("", "")
        self._take_down()

    def _take_down(self) -> None:
        if self.told is not None:
            self.told.hide()
            self.told.deleteLater()
            self.told = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Tell it in as many words as a window of another size has room for."""
        if event.type() is QEvent.Type.Resize and watched is self._sitting.window:
            self._tell_anew()
        return super().eventFilter(watched, event)

    def _tell_anew(self) -> None:
        if self._problem is not None:
            self._tell(self._problem)

    def _tell(self, problem: BaseException) -> tuple[str, str]:
        """Show what is wrong, and return it: the key of the first sentence, and the second."""
        self._take_down()
        window, look = self._sitting.window, self._sitting.look
        roomy = window.height() >= look.px(_ROOMY)
        sentence, sub = self._sentences(problem)
        notice = Notice(
            look,
            look.words(sentence),
            sub=sub if roomy else "",
            picture=small_picture("satchel") if roomy else None,
            actions=self._acts(sentence) if window.height() >= look.px(_LOW) else (),
        )
        self.told = NotSaved(notice, window)
        window.add_notice(self.told)
        return sentence, sub

    def _sentences(self, problem: BaseException) -> tuple[str, str]:
        """Return the key of what is said first, and what is said below it."""
        words, opened = self._sitting.look.words, self._sitting.opened
        if isinstance(problem, NoRoomError):
            return "screen-full", words("screen-held-says")
        if isinstance(problem, ChangedBookError):
            return _REPLACED, words("screen-outside-says")
        stands = self._file if opened is None else identity_of(opened.path)
        if stands == self._file:
            return "screen-held", words("screen-held-why", why=self._sitting.told(problem))
        return _GONE if stands is None else _REPLACED, words("screen-outside-says")

    def _acts(self, sentence: str) -> list[Button]:
        window, look = self._sitting.window, self._sitting.look
        try_now = Button(look, look.words("screen-held-try"), window, icon=Icon.TURN)
        try_now.clicked.connect(self._try)
        if sentence == "screen-held":
            return [try_now]
        if sentence == "screen-full":
            how = Button(look, look.words("screen-held-how"), window)
            how.clicked.connect(window.help_wanted)
            return [how, try_now]
        keep = Button(look, look.words("screen-outside-keep"), window)
        keep.clicked.connect(self._outside.keep)
        if sentence == _GONE:
            return [keep]
        use = Button(look, look.words("screen-outside-use"), window)
        use.clicked.connect(self._outside.use_other)
        return [keep, use]

    def _try(self) -> None:
        """Save once more, now; that it still cannot be is said too."""
        if not self._sitting.save_now():
            self._sitting.window.show_trouble(self._sitting.look.words("screen-not-saved"))
