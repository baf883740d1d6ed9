"""A voice for tests: it keeps what it was given to read, and goes on when it is told to."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from familybook.app.table import Table
from familybook.app.voice import Speed, Voice
from tests.windows import settle


class ToldVoice(Voice):
    def __init__(self, *languages: str) -> None:
        super().__init__()
        self.languages = languages or ("en",)
        self.heard: list[str] = []
        self.in_language: list[str] = []
        self.now = ""
        self.sound = ("", Speed.MIDDLE)

    @property
    def can_speak(self) -> bool:
        return True

    @property
    def tells_words(self) -> bool:
        return True

    def speaks(self, language: str) -> bool:
        return language.split("-", maxsplit=1)[0] in self.languages

    def names(self, language: str) -> tuple[str, ...]:
        return ("Ada", "Bert") if self.speaks(language) else ()

    def show(self, name: str, speed: Speed) -> None:
        self.sound = (name, speed)

    def read(self, words: str, language: str) -> None:
        self.now = words
        self.heard.append(words)
        self.in_language.append(language)

    def stop(self) -> None:
        self.now = ""

    def finish(self) -> None:
        """Come to the end of what is being read."""
        self.now = ""
        self.ended.emit()
        settle()


def give_voice(table: Table, *languages: str) -> ToldVoice:
    voice = ToldVoice(*languages)
    table.reading.listen_to(voice)
    settle()
    return voice


def read_to_the_end(table: Table, voice: ToldVoice, most: int = 400) -> list[str]:
    """Have the screen read from its top, and return all that was heard."""
    voice.heard.clear()
    voice.in_language.clear()
    table.reading.toggle()
    for _ in range(most):
        if not table.reading.is_reading:
            return voice.heard
        voice.finish()
        QApplication.processEvents()
    message = "it never comes to an end"
    raise AssertionError(message)
