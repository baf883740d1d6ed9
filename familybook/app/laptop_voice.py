"""The voice of the laptop's own system. It needs the extra `voice`, and sends nothing anywhere."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from familybook.app.voice import Speed, Voice

MOCK = "mock"
"""Qt's engine for tests: it keeps time and is never heard."""

_RATES = {Speed.SLOWER: -0.4, Speed.MIDDLE: 0.0, Speed.FASTER: 0.4}


class LaptopVoice(Voice):
    """Reads with an engine of Qt."""

    def __init__(self, engine: QTextToSpeech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        engine.setParent(self)
        self._reading = self._begun = False
        self._name = ""
        self._locales: tuple[QLocale, ...] = ()
        self._names: dict[str, tuple[str, ...]] = {}
        engine.stateChanged.connect(self._follow)
        engine.sayingWord.connect(self._tell_word)
        self._learn()

    def _learn(self) -> None:
        """Ask once what there is: some engines are slow to tell."""
        if not self._locales and self._engine.state() is not QTextToSpeech.State.Error:
            self._locales = tuple(self._engine.availableLocales())

    @property
    def engine_name(self) -> str:
        """Return what Qt calls the engine."""
        return self._engine.engine()

    @property
    def sounds_like(self) -> tuple[str, float]:
        """Return which voice reads, and how fast, from -1 to 1."""
        return self._engine.voice().name(), self._engine.rate()

    @property
    def can_speak(self) -> bool:
        """Whether the engine is there and has a voice."""
        return self._engine.state() is not QTextToSpeech.State.Error and bool(self._locales)

    @property
    def tells_words(self) -> bool:
        """Whether the engine tells which word it is at."""
        told = QTextToSpeech.Capability.WordByWordProgress
        return bool(self._engine.engineCapabilities() & told)

    def speaks(self, language: str) -> bool:
        """Tell whether there is a voice for a language, from whatever country."""
        return self._locale(language) is not None

    def names(self, language: str) -> tuple[str, ...]:
        """Return what the voices of a language are called."""
        if language not in self._names:
            self._names[language] = tuple(one.name() for one in self._voices(language))
        return self._names[language]

    def _voices(self, language: str) -> list[QVoice]:
        locale = self._locale(language)
        if locale is None:
            return []
        if self._engine.locale() != locale:
            self._engine.setLocale(locale)
        return self._engine.availableVoices()

    def _locale(self, language: str) -> QLocale | None:
        wanted = QLocale(language)
        of_language = [one for one in self._locales if one.language() is wanted.language()]
        same = (one for one in of_language if one.territory() is wanted.territory())
        return next(same, next(iter(of_language), None))

    def show(self, name: str, speed: Speed) -> None:
        """Sound like this from the next words on."""
        self._name = name
        self._engine.setRate(_RATES[speed])

    def read(self, words: str, language: str) -> None:
        """Read words aloud; what nobody here can read has ended at once."""
        self.stop()
        there = self._voices(language)
        if not there:
            self.ended.emit()
            return
        voice = next((one for one in there if one.name() == self._name), there[0])
        if self._engine.voice() != voice:
            self._engine.setVoice(voice)
        self._reading, self._begun = True, False
        self._engine.say(words)

    def stop(self) -> None:
        """Be quiet at once."""
        if self._reading:
            self._reading = False
            self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)

    def _tell_word(self, word: str, number: int, start: int, length: int) -> None:
        del word, number
        if self._reading and length > 0:  # a mark before a word is told as none
            self.word_said.emit(start, length)

    def _follow(self, state: QTextToSpeech.State) -> None:
        """Notice the end; of what was stopped before, the engine may tell only now."""
        self._learn()
        self._begun = self._begun or state is QTextToSpeech.State.Speaking
        at_rest = state is QTextToSpeech.State.Ready and self._begun
        if self._reading and (at_rest or state is QTextToSpeech.State.Error):
            self._reading = False
            self.ended.emit()
        self.changed.emit()


def laptop_voice(engine: str = "") -> Voice:
    """Return the voice of an engine by its name; else of the first that can be heard."""
    names = [engine] if engine else [one for one in QTextToSpeech.availableEngines() if one != MOCK]
    for name in names:
        found = QTextToSpeech(name)
        voice = LaptopVoice(found)
        if voice.can_speak:
            return voice
        found.deleteLater()
    return Voice()
