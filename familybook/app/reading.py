"""Read to me: a page aloud from its top, piece by piece, with the word it is at marked."""

from __future__ import annotations

from collections import deque
from functools import cache

from babel import Locale, UnknownLocaleError
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from familybook.app.around_desk import AroundDesk
from familybook.app.sitting import Sitting
from familybook.app.voice import Speed, Voice
from familybook.core.walk import every_said
from familybook.paper.tongues import tongue_of
from familybook.screen.around.around_table import AroundTable
from familybook.screen.help.help_screen import HelpScreen
from familybook.screen.kit.faces import say
from familybook.screen.kit.highlight import Highlight
from familybook.screen.kit.reading import Piece, pieces_in, show_clear, words_of
from familybook.screen.kit.screen import Screen
from familybook.screen.looking.look_screen import LookScreen
from familybook.screen.making.make_screen import MakeScreen
from familybook.screen.page.page_screen import PageScreen
from familybook.screen.welcome.start import StartScreen
from familybook.screen.welcome.what_happens import WhatHappensScreen
from familybook.screen.window.stage import Stage

_OFFERED = (PageScreen, StartScreen, WhatHappensScreen, MakeScreen, HelpScreen, LookScreen)
"""Screens with a button to be read to; F9 reads any."""


class ReadingDesk(QObject):
    """Reads what is on the screen. Nothing is kept, and nothing is sent.

    It falls silent when its screen is left or covered, and when the page is turned.
    """

    voice_changed = Signal()
    """There is another voice, or none any more."""

    def __init__(self, sitting: Sitting, around: AroundDesk) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._voice = Voice(self)
        self._left: deque[tuple[Piece, str]] = deque()
        self._mark: Highlight | None = None
        self._place: QWidget | None = None
        self._around: AroundTable | None = None
        self._met: set[Screen] = set()
        self._could_read = False
        window = sitting.window
        key = QShortcut(QKeySequence("F9"), window)
        key.setContext(Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(self.toggle)
        stage = window.findChild(Stage)
        if stage is not None:
            stage.currentChanged.connect(self._offer)
        sitting.page_opened.connect(self.stop)
        sitting.page_left.connect(self.stop)
        sitting.book_closed.connect(self.stop)
        around.view_made.connect(self._meet_view)

    @property
    def voice(self) -> Voice:
        """Return the voice that reads."""
        return self._voice

    @property
    def is_reading(self) -> bool:
        """Whether something is being read."""
        return self._place is not None

    @property
    def mark(self) -> Highlight | None:
        """Return what marks the word that is being read."""
        return self._mark

    @property
    def language(self) -> str:
        """Return the language the program itself speaks."""
        return self._sitting.look.words.language

    def find_voice(self) -> None:
        """Look for a voice on this laptop, away from the window; with none, nothing changes."""
        job = self._sitting.worker.start(_load)
        job.done.connect(self._take_voice)

    def _take_voice(self, _: object = None) -> None:
        from familybook.app.laptop_voice import laptop_voice  # noqa: PLC0415 - an extra

        self.listen_to(laptop_voice())

    def listen_to(self, voice: Voice) -> None:
        """Read with this voice from now on."""
        self.stop()
        self._voice.deleteLater()
        self._voice, self._could_read = voice, False
        voice.setParent(self)
        voice.word_said.connect(self._show_word)
        voice.ended.connect(self._go_on_soon)
        voice.changed.connect(self._note_voice)
        self._note_voice()

    def _note_voice(self) -> None:
        """Offer what can be done, if that is not what could be done before."""
        if self._could_read != self._can_read:
            self._could_read = self._can_read
            self._offer()
            self.voice_changed.emit()

    @property
    def names(self) -> tuple[str, ...]:
        """Return what the voices are called that can read our own words."""
        return self._voice.names(self.language) if self._can_read else ()

    def sound(self, name: str, speed: Speed) -> None:
        """Sound like this from the next words on."""
        self._voice.show(name, speed)

    def try_it(self) -> None:
        """Let the voice be heard as it is now."""
        self.stop()
        if self._can_read:
            self._voice.read(self._sitting.look.words("read-try-words"), self.language)

    def toggle(self) -> None:
        """Read what is on the screen from its top, or be quiet."""
        if self.is_reading:
            self.stop()
            return
        window = self._sitting.window
        if window.is_covered:
            return
        if not self._can_read:
            self._tell_no_voice()
            return
        turned = window.is_turned and self._around is not None
        place: QWidget = self._around if turned and self._around else window.current
        body = self._around.area if turned and self._around else window.current.read_part
        pieces = [(one, self._language(one)) for one in pieces_in(body)]
        self._start(place, pieces)

    def _tell_no_voice(self) -> None:
        """Say why nothing is heard; a screen reader says it too."""
        window = self._sitting.window
        sentence = window.look.words("read-no-voice")
        if window.is_turned:
            say(window, sentence)  # the table shows pages only
        else:
            window.show_trouble(sentence)

    @property
    def _can_read(self) -> bool:
        return self._voice.can_speak and self._voice.speaks(self.language)

    def _start(self, place: QWidget, pieces: list[tuple[Piece, str]]) -> None:
        self._voice.stop()
        self._place = place
        place.installEventFilter(self)
        silent = [language for _, language in pieces if not self._voice.speaks(language)]
        self._left = deque(one for one in pieces if one[1] not in silent and _has_words(one[0]))
        if silent and not self._sitting.window.is_turned:
            self._sitting.window.show_trouble(self._left_out(silent[0]))
        self._offer()
        self._go_on()

    def _left_out(self, language: str) -> str:
        words = self._sitting.look.words
        name = _name_of(language, self.language)
        return words("read-left-out", language=name) if name else words("read-left-out-some")

    def _language(self, piece: Piece) -> str:
        """Return the language some words are in: ours, the book's, or that of their script."""
        session = self._sitting.session
        usual = self.language
        if session.is_open and (piece.is_written or piece.words.strip() in self._said):
            usual = session.book.language
        return tongue_of(piece.words, usual) or usual

    @property
    def _said(self) -> frozenset[str]:
        """Return what the family said on this page, and their names."""
        here, book = self._sitting.here, self._sitting.session.book
        said = () if here is None else every_said(book.page(here))
        texts = (*(one.text.strip() for one in said), *(one.name.strip() for one in book.people))
        return frozenset((*texts, *book.titles.values()))

    def stop(self, _: object = None) -> None:
        """Be quiet, and mark nothing any more."""
        self._voice.stop()
        self._left.clear()
        self._unmark()
        if self._place is not None:
            if isValid(self._place):
                self._place.removeEventFilter(self)
            self._place = None
            self._offer()

    def _go_on_soon(self) -> None:
        """Go on once the voice has come to rest."""
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        if not self.is_reading:
            return
        self._unmark()
        while self._left:
            piece, language = self._left.popleft()
            if isValid(piece.widget) and words_of(piece.widget) == piece.words:
                self._mark = self._marked(piece)
                self._voice.read(piece.words, language)
                return
        self.stop()

    def _marked(self, piece: Piece) -> Highlight:
        show_clear(piece.widget)
        mark = Highlight(self._sitting.look, piece.widget)
        if not self._voice.tells_words:
            mark.show_word(0, len(piece.words))
        return mark

    def _unmark(self) -> None:
        if self._mark is not None and isValid(self._mark):
            self._mark.hide()
            self._mark.deleteLater()
        self._mark = None

    def _show_word(self, start: int, length: int) -> None:
        if self._mark is not None and isValid(self._mark):
            self._mark.show_word(start, length)

    def _meet_view(self, view: AroundTable) -> None:
        self._around = view
        view.read_wanted.connect(self.toggle)
        self._offer()

    def _offer(self, _: object = None) -> None:
        """Offer on the screen that is shown what can be done: be read to, or have it stop."""
        possible = self._can_read
        if self._around is not None:
            self._around.show_reading(possible=possible, reading=self.is_reading)
        screen = self._sitting.window.current
        if not isinstance(screen, _OFFERED):
            return
        if screen not in self._met:
            self._met.add(screen)
            screen.read_wanted.connect(self.toggle)
            if isinstance(screen, LookScreen):
                screen.turned.connect(self.stop)
        screen.show_reading(possible=possible, reading=self._place is screen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Fall silent as soon as what is read cannot be seen."""
        if event.type() is QEvent.Type.Hide and watched is self._place:
            self.stop()
        return super().eventFilter(watched, event)


def _load() -> None:
    """Load what speaks, away from the window: it is large."""
    import familybook.app.laptop_voice  # noqa: F401, PLC0415 - loading it is the work


def _has_words(piece: Piece) -> bool:
    return any(letter.isalnum() for letter in piece.words)


@cache
def _name_of(language: str, ours: str) -> str:
    """Return what a language is called in ours; empty where nobody knows."""
    try:
        found = Locale.parse(language, sep="-").get_language_name(Locale.parse(ours, sep="-"))
    except (UnknownLocaleError, ValueError):
        return ""
    return found or ""
