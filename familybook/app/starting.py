"""Starting together: how a family joins in, and in which language its book is."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from PySide6.QtCore import QLocale, QObject

from familybook.app.sitting import Sitting
from familybook.assets.words import ENGLISH, languages, words
from familybook.core.joining import Joins
from familybook.screen.welcome.start import StartScreen


class Starting(QObject):
    """Fills what stands beside the names, and puts into the book what is chosen there."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._screen: StartScreen = sitting.rooms.start
        self._screen.joins_chosen.connect(self._join)
        self._screen.screen_part.language_chosen.connect(self._speak)
        sitting.session.changed.connect(self._refresh)
        sitting.book_opened.connect(self._refresh)
        sitting.book_closed.connect(self._forget)

    def _refresh(self) -> None:
        if self._sitting.session.is_open:
            book = self._sitting.session.book
            self._screen.show_joins(book.joins)
            self._screen.screen_part.show_languages(spoken(book.language), book.language)

    def _forget(self) -> None:
        """Show nothing more of the family whose book was closed."""
        self._screen.show_joins(frozenset())
        self._screen.screen_part.show_languages(spoken(ENGLISH), ENGLISH)

    def _join(self, joins: Joins) -> None:
        book = self._sitting.session.book
        self._sitting.session.edit(replace(book, joins=frozenset(joins)), "start-act-joins")

    def _speak(self, language: str) -> None:
        book = self._sitting.session.book
        self._sitting.session.edit(replace(book, language=language), "start-act-language")


@cache
def spoken(own: str) -> tuple[tuple[str, str], ...]:
    """Return every language there are words for and the book's, each by its own name."""
    ours = {code: words(code)("start-language-own") for code in languages()}
    named = QLocale(own).nativeLanguageName() or own
    return tuple(({own: named} | ours).items())
