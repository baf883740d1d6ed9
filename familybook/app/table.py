"""All that stands behind the window: sitting, desks, worker, and how the screen looks.

It is slow to load, so the window is painted first.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.age_desk import AgeDesk
from familybook.app.around_desk import AroundDesk
from familybook.app.calendar_desk import CalendarDesk
from familybook.app.choosers import Choosers
from familybook.app.coming_forward import ComingForward
from familybook.app.damaged_desk import DamagedDesk
from familybook.app.earlier_desk import EarlierDesk
from familybook.app.forgetting import Forgetting
from familybook.app.handing_desk import HandingDesk
from familybook.app.happening import WhatHappens
from familybook.app.help_desk import HelpDesk
from familybook.app.jobs import Worker
from familybook.app.keeping import Keeping
from familybook.app.laptop import Laptop, laptop_lock
from familybook.app.leaving_desk import LeavingDesk
from familybook.app.look_through import LookThrough
from familybook.app.making import BookMaker
from familybook.app.opening import Opening
from familybook.app.page_desk import PageDesk
from familybook.app.painted_first import PaintedFirst
from familybook.app.path_desk import PathDesk
from familybook.app.policy import NO_POLICY, Policy
from familybook.app.practising import Practising
from familybook.app.reading import ReadingDesk
from familybook.app.recovery_desk import RecoveryDesk
from familybook.app.safe_desk import SafeDesk
from familybook.app.saving_desk import SavingDesk
from familybook.app.session import Saving
from familybook.app.settings import Settings, read_settings, write_settings
from familybook.app.sitting import Sitting
from familybook.app.spelling_desk import SpellingDesk
from familybook.app.starting import Starting
from familybook.app.undo_desk import UndoDesk
from familybook.app.voice import Speed
from familybook.app.warming import Warming
from familybook.screen.look import load_other_scripts
from familybook.screen.making.edition_choice import pictures_to_keep
from familybook.screen.window.front import Front
from familybook.screen.window.main_window import MainWindow
from familybook.screen.window.rooms import furnish
from familybook.templates.our_book import OUR_BOOK

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
        at_once: bool = False,
        policy: Policy = NO_POLICY,
    ) -> None:
        super().__init__(window)
        sys.setswitchinterval(_TURN_S)
        self.window = window
        self.look = window.look
        self.rooms = furnish(window)
        self.worker = self._worker(at_once=at_once)
        self.warming = self._warming()
        self.sitting = Sitting(window, self.rooms, self.worker, choosers)
        self.sitting.library.policy = policy
        window.quiet.take(policy.idle_minutes)
        self.practising = Practising(self.sitting)
        self.desk = PageDesk(self.sitting)
        self.calendar_desk = CalendarDesk(self.sitting, self.desk)
        self.path_desk = PathDesk(self.sitting)
        self.undo_desk = UndoDesk(self.sitting)
        self.starting = Starting(self.sitting)
        self.forgetting = Forgetting(self.sitting)
        self.maker = BookMaker(self.sitting)
        self.look_through = LookThrough(self.sitting)
        self.what_happens = WhatHappens(self.sitting, self.maker.come_back)
        self.safe = SafeDesk(self.sitting)
        self.leaving = LeavingDesk(self.sitting, self.safe, self.maker)
        self.keeping = Keeping(self.sitting, self.leaving)
        self.age = AgeDesk(self.sitting, self.keeping.ask_to_take_off)
        self.handing = HandingDesk(self.sitting, self.safe.finish)
        self.handing.safe_wanted.connect(self.safe.choose)
        self.opening = Opening(self.sitting, Worker(self, at_once=at_once), self.safe.first)
        self.saving = SavingDesk(self.sitting)
        self.coming_forward = ComingForward(self.sitting)
        self.help_desk = HelpDesk(window)
        self.recovery = RecoveryDesk(self.sitting)
        self.help_desk.sheet_wanted.connect(self.recovery.show_sheet)
        self.around_desk = AroundDesk(self.sitting)
        self.reading = ReadingDesk(self.sitting, self.around_desk)
        self.spelling = SpellingDesk(self.sitting)
        self.damaged = DamagedDesk(self.sitting)
        self.earlier = EarlierDesk(self.sitting, self.desk.photos)
        self._laptop = Laptop(self)
        front, lock = window.findChild(Front), laptop_lock()
        if front is not None and lock is not None:
            front.offer_lock(lock)
        self._laptop.changed.connect(self._show_look)
        self._settings_path = settings_path
        self._settings = read_settings(settings_path)
        self._before = self._settings
        self._earlier: Settings | None = None
        self._wire_look()
        self._could_not_save = False
        self.sitting.session.saved.connect(self._note_saving)
        window.closing.connect(self._close)

    def _wire_look(self) -> None:
        aa = self.rooms.aa
        aa.size_wanted.connect(self._resize_words)
        aa.chosen.connect(self._choose)
        aa.put_back.connect(self._put_back)
        self._show_look()
        self.window.text_wanted.connect(self._resize_words)
        here = self.rooms.start.screen_part
        here.size_chosen.connect(self._set_words)
        here.calm_chosen.connect(lambda key: self._choose("calm", key))
        aa.voice.chosen.connect(self._choose_voice)
        aa.voice.speed_chosen.connect(self._choose_speed)
        aa.voice.try_wanted.connect(self.reading.try_it)
        self.reading.voice_changed.connect(self._show_voice)
        self.window.side_opened.connect(self._note_look)

    def _worker(self, *, at_once: bool) -> Worker:
        worker = Worker(self, at_once=at_once)
        PaintedFirst(self.window, worker)
        return worker

    def _warming(self) -> Warming:
        areas = tuple(dict.fromkeys(page.kind.area for page in OUR_BOOK.pages))
        sheets = tuple(page.kind for page in OUR_BOOK.pages if page.kind.loose)
        more = pictures_to_keep(self.look, self.window.devicePixelRatioF(), sheets)
        return Warming(self.worker, self.look.words.language, areas, more)

    def warm_up(self) -> None:
        """Get ready what the first page would wait for."""
        load_other_scripts()
        self.warming.begin()
        self.leaving.go_on()
        self.reading.find_voice()

    def _resize_words(self, steps: int) -> None:
        text = self.look.tokens.bigger(steps) if steps else Settings().text
        self._settings = replace(self._settings, text=text)
        self._keep_look()

    def _set_words(self, size: int) -> None:
        self._settings = replace(self._settings, text=size)
        self._keep_look()

    def _choose(self, what: str, key: str) -> None:
        self._settings = self._settings.with_choice(what, key)
        self._keep_look()

    def _choose_voice(self, name: str) -> None:
        self._settings = replace(self._settings, voice=name)
        self._keep_look()
        if not self._settings.calm:
            self.reading.try_it()

    def _choose_speed(self, speed: str) -> None:
        self._settings = replace(self._settings, speed=Speed(speed))
        self._keep_look()

    def _show_voice(self) -> None:
        """Let the voice be as chosen, and what is chosen be seen."""
        kept = self._settings
        self.reading.sound(kept.voice, kept.speed)
        self.rooms.aa.voice.show_voice(self.reading.names, kept.voice, kept.speed)

    def _note_look(self) -> None:
        if self._settings != self._before:
            self._earlier = self._before
        self._before = self._settings
        self.rooms.aa.show_changed(changed=self._way_back() != self._settings)

    def _way_back(self) -> Settings:
        """Return how it was before this visit to Aa, or the one before it, or else at first."""
        now = self._settings
        if now != self._before:
            return self._before
        if self._earlier is not None and self._earlier != now:
            return self._earlier
        return replace(Settings(), voice=now.voice, speed=now.speed)

    def _put_back(self) -> None:
        self._settings = self._before = self._way_back()
        self._earlier = None
        self._keep_look()

    def _keep_look(self) -> None:
        self._show_look()
        self._show_voice()
        write_settings(self._settings_path, self._settings)
        self.rooms.aa.show_changed(changed=self._settings != self._before)

    def _show_look(self) -> None:
        """Look as chosen, or as the laptop does where that is chosen."""
        laptop, chosen = self._laptop, self._settings
        self.look.show_tokens(chosen.tokens(laptop_moves=laptop.moves, laptop_theme=laptop.theme))
        self.rooms.aa.show_choices(chosen.choices())

    def _close(self) -> None:
        """Have everything on the disk, then let go; what cannot be is told, and the window stays.

        It closes all the same if nothing could be saved since the last time it was asked to.
        """
        if self.handing.keeps_open():
            return
        if self.maker.printing.through.is_busy:
            self.window.stay_open(self.look.words("print-wait"))
            return
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
        self.opening.end()
        self.safe.finish()
        self.leaving.finish()
        self.warming.stop()
        self.worker.close()

    def _note_saving(self, saving: str) -> None:
        if saving == Saving.SAVED:
            self._could_not_save = False
