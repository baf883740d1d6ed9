"""The engine that Qt has for tests is driven for real: it keeps time and is never heard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.app.voice import Speed, Voice
from tests.windows import opened, settle

pytestmark = pytest.mark.gui

try:
    from familybook.app.laptop_voice import MOCK, LaptopVoice, laptop_voice
except ImportError as error:
    pytest.skip(
        f"no voice here ({error}): pip install -e '.[voice]', and libpulse0 on Debian",
        allow_module_level=True,
    )


@pytest.fixture
def voice(qapp: QApplication) -> Iterator[Voice]:
    assert qapp is QApplication.instance()
    voice = laptop_voice(MOCK)
    yield voice
    voice.stop()
    voice.deleteLater()


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield program


def test_the_engine_for_tests_is_never_taken_on_a_laptop() -> None:
    voice = laptop_voice()

    assert not isinstance(voice, LaptopVoice) or voice.engine_name != MOCK


def test_an_engine_that_is_not_there_is_a_voice_that_is_not_there() -> None:
    voice = laptop_voice("no such engine")

    assert not voice.can_speak


def test_it_tells_each_word_once_and_then_the_end(voice: Voice, qtbot: QtBot) -> None:
    words = "We sing, all of us."
    told: list[str] = []
    voice.word_said.connect(lambda start, length: told.append(words[start : start + length]))

    with qtbot.waitSignal(voice.ended):
        voice.read(words, "en-GB")

    assert told == ["We", "sing", "all", "of", "us"]


def test_what_is_stopped_has_no_end_and_says_no_more(voice: Voice, qtbot: QtBot) -> None:
    ends: list[None] = []
    voice.ended.connect(lambda: ends.append(None))
    with qtbot.waitSignal(voice.word_said):
        voice.read("one two three four five six", "en-GB")
    told: list[int] = []
    voice.word_said.connect(lambda start, _: told.append(start))

    voice.stop()
    with qtbot.waitSignal(voice.ended):
        voice.read("seven", "en-GB")

    assert (told, ends) == ([0], [None])


def test_it_knows_which_languages_it_can_read(voice: Voice) -> None:
    assert voice.speaks("en-GB")
    assert voice.speaks("en-NZ"), "from another country is better than silence"
    assert not voice.speaks("ur")
    assert len(voice.names("en-GB")) > 1
    assert voice.names("ur") == ()


def test_words_in_a_language_it_has_not_are_over_at_once(voice: Voice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(voice.ended):
        voice.read("سلام", "ur")


def test_it_sounds_as_chosen(voice: Voice) -> None:
    assert isinstance(voice, LaptopVoice)
    name = voice.names("en-GB")[-1]

    voice.show(name, Speed.SLOWER)
    voice.read("words", "en-GB")

    assert voice.sounds_like == (name, -0.4)


def test_a_page_is_read_word_by_word_to_its_end(program: Table, qtbot: QtBot) -> None:
    program.sitting.start_book()
    program.window.help_wanted.emit()
    desk = program.reading
    desk.listen_to(laptop_voice(MOCK))
    desk.sound("", Speed.FASTER)
    program.help_desk.help.topics["curtain"].click()
    settle()
    marked: list[str] = []

    def note(start: int, length: int) -> None:
        mark = desk.mark
        assert mark is not None
        assert isinstance(mark.target, QLabel)
        text = mark.target.text()
        assert len(mark.boxes()) == 1, (text, start, length)
        marked.append(text[start : start + length])

    desk.voice.word_said.connect(note)
    read = program.help_desk.help.read
    assert read is not None
    read.click()
    assert desk.is_reading

    qtbot.waitUntil(lambda: not desk.is_reading, timeout=30_000)

    words = program.look.words
    told = " ".join(words(f"help-curtain-{one}") for one in ("title", "fall", "quiet", "open"))
    assert set(re.findall(r"\w+", told)) <= set(marked)
    assert read.text() == "Read to me"
