"""What keeps the last words off the disk: told under the head until they are on it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familybook.app.library import Opened
from familybook.app.session import Saving
from familybook.app.sitting import Sitting
from familybook.core.errors import NoRoomError
from familybook.drawings.picks import small_picture
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Notice
from familybook.screen.kit.icons import Icon

_ROOMY = 560
"""A window so high, in pixels at 100 %, has room for the second sentence too."""
_LOW = 240
"""A lower one only has room to say it; the next try comes by itself."""
_SIDE = 14


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
        self.told: NotSaved | None = None
        sitting.book_opened.connect(self._meet)
        sitting.book_closed.connect(self._put_away)
        sitting.session.saved.connect(self._note)
        sitting.look.changed.connect(self._tell_anew)
        sitting.window.installEventFilter(self)

    def _meet(self) -> None:
        opened = self._sitting.opened
        if opened is not None:
            opened.problem.connect(partial(self._note_problem, opened))

    def _note(self, saving: str) -> None:
        if saving == Saving.SAVED:
            self._put_away()

    def _note_problem(self, opened: Opened, problem: BaseException) -> None:
        if opened is self._sitting.opened:
            self._problem = problem
            self._tell(problem)

    def _put_away(self) -> None:
        self._problem = None
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

    def _tell(self, problem: BaseException) -> None:
        self._take_down()
        window, look = self._sitting.window, self._sitting.look
        words, full = look.words, isinstance(problem, NoRoomError)
        roomy = window.height() >= look.px(_ROOMY)
        sub = words("screen-held-says")
        if not full:
            sub = words("screen-held-why", why=self._sitting.told(problem))
        notice = Notice(
            look,
            words("screen-full" if full else "screen-held"),
            sub=sub if roomy else "",
            picture=small_picture("satchel") if roomy else None,
            actions=self._acts(full=full) if window.height() >= look.px(_LOW) else (),
        )
        self.told = NotSaved(notice, window)
        window.add_notice(self.told)

    def _acts(self, *, full: bool) -> list[Button]:
        window, look = self._sitting.window, self._sitting.look
        try_now = Button(look, look.words("screen-held-try"), window, icon=Icon.TURN)
        try_now.clicked.connect(self._try)
        if not full:
            return [try_now]
        how = Button(look, look.words("screen-held-how"), window)
        how.clicked.connect(window.help_wanted)
        return [how, try_now]

    def _try(self) -> None:
        """Save once more, now; that it still cannot be is said too."""
        if not self._sitting.save_now():
            self._sitting.window.show_trouble(self._sitting.look.words("screen-not-saved"))
