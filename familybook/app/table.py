"""All that stands behind the window: sitting, desks, worker, and how the screen looks.

It is slow to load, so the window is painted first.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.around_desk import AroundDesk
from familybook.app.calendar_desk import CalendarDesk
from familybook.app.choosers import Choosers
from familybook.app.happening import WhatHappens
from familybook.app.help_desk import HelpDesk
from familybook.app.jobs import Worker
from familybook.app.look_through import LookThrough
from familybook.app.making import BookMaker
from familybook.app.page_desk import PageDesk
from familybook.app.path_desk import PathDesk
from familybook.app.session import Saving
from familybook.app.settings import Motion, Settings, read_settings, write_settings
from familybook.app.sitting import Sitting
from familybook.app.undo_desk import UndoDesk
from familybook.screen.look import load_other_scripts
from familybook.screen.tokens import Tokens
from familybook.screen.window.main_window import MainWindow
from familybook.screen.window.rooms import furnish

_TURN_S = 0.0002
"""How long the worker may go on once the window wants its turn: typing never waits for a preview.

Python's own 5 ms made some letters take 20 ms (`benchmarks/key_to_paint.py`).
"""


class Table(QObject):
    """Everything of one run of the program, for as long as its window lives."""

    def __init__(
        self,
        window: MainWindow,
        choosers: Choosers,
        *,
        settings_path: Path,
        laptop_moves: bool = True,
        at_once: bool = False,
    ) -> None:
        super().__init__(window)
        sys.setswitchinterval(_TURN_S)
        self.window = window
        self.look = window.look
        self.rooms = furnish(window)
        self.worker = Worker(self, at_once=at_once)
        self.sitting = Sitting(window, self.rooms, self.worker, choosers)
        self.desk = PageDesk(self.sitting)
        self.calendar_desk = CalendarDesk(self.sitting, self.desk)
        self.path_desk = PathDesk(self.sitting)
        self.undo_desk = UndoDesk(self.sitting)
        self.maker = BookMaker(self.sitting)
        self.look_through = LookThrough(self.sitting)
        self.what_happens = WhatHappens(self.sitting)
        self.help_desk = HelpDesk(window)
        self.around_desk = AroundDesk(self.sitting)
        self._laptop_moves = laptop_moves
        self._settings_path = settings_path
        self._settings = read_settings(settings_path)
        self._before = self._settings
        self._wire_look()
        self._could_not_save = False
        self.sitting.session.saved.connect(self._note_saving)
        window.closing.connect(self._close)

    def _wire_look(self) -> None:
        aa = self.rooms.aa
        aa.looked.connect(self._show_tokens)
        aa.motion_chosen.connect(self._choose_motion)
        aa.put_back.connect(self._put_back)
        aa.motion.show_choice(self._settings.motion.value)
        self.window.text_wanted.connect(self._resize_words)
        self.window.side_opened.connect(self._note_look)

    def warm_up(self) -> None:
        """Get ready what the first page would wait for."""
        load_other_scripts()
        self.worker.start(_load_press)

    def _show_tokens(self, tokens: Tokens) -> None:
        self._settings = replace(self._settings, theme=tokens.theme, text=tokens.text)
        self._keep_look()

    def _resize_words(self, steps: int) -> None:
        tokens = self.look.tokens
        text = tokens.bigger(steps) if steps else Settings().text
        self._show_tokens(replace(tokens, text=text))

    def _choose_motion(self, motion: str) -> None:
        self._settings = replace(self._settings, motion=Motion(motion))
        self._keep_look()

    def _note_look(self) -> None:
        self._before = self._settings

    def _put_back(self) -> None:
        self._settings = self._before
        self.rooms.aa.motion.show_choice(self._settings.motion.value)
        self._keep_look()

    def _keep_look(self) -> None:
        self.look.show_tokens(self._settings.tokens(laptop_moves=self._laptop_moves))
        write_settings(self._settings_path, self._settings)

    def _close(self) -> None:
        """Have everything on the disk, then let go; what cannot be is told, and the window stays.

        It closes all the same if nothing could be saved since the last time it was asked to.
        """
        if self.maker.is_busy:
            self.window.show_trouble(self.look.words("make-busy"))
            self.window.repaint()
        if not self.maker.wait():
            self.window.stay_open(self.look.words("make-trouble"))
            return
        if not self.sitting.save_all() and not self._could_not_save:
            self._could_not_save = True
            self.window.stay_open(self.look.words("screen-not-saved"))
            return
        self.sitting.let_go()
        self.worker.close()

    def _note_saving(self, saving: str) -> None:
        if saving == Saving.SAVED:
            self._could_not_save = False


def _load_press() -> None:
    """Load what lays pages out, away from the window."""
    import familybook.app.laying  # noqa: F401, PLC0415 - loading it is the work
