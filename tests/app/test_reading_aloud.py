from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from familybook.app import reading
from familybook.app.settings import read_settings
from familybook.app.table import Table
from familybook.app.voice import Speed, Voice
from familybook.core.ids import PageKey
from familybook.screen.kit import foot
from familybook.screen.kit.buttons import Button
from familybook.screen.tokens import LEAST_TARGET, Hue, Theme
from tests.reading import give_voice, read_to_the_end
from tests.windows import (
    clipped_words,
    go,
    lay_no_page,
    opened,
    outside,
    settle,
    visible,
    with_names,
)

pytestmark = pytest.mark.gui


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield program


@pytest.fixture
def practice(program: Table) -> Table:
    program.sitting.practise()
    settle()
    return program


def show(table: Table, key: str) -> None:
    table.sitting.show_page(PageKey(key))
    settle()


def button(table: Table) -> Button | None:
    found = table.window.current.read
    return found if found is not None and found.isVisible() else None


def press_f9(qtbot: QtBot, table: Table) -> None:
    qtbot.keyClick(QApplication.focusWidget() or table.window, Qt.Key.Key_F9)
    settle()


NO_VOICE = "This laptop has no voice that can read this aloud."


def test_without_a_voice_there_is_no_button_and_f9_says_so(
    practice: Table, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    aloud: list[str] = []
    monkeypatch.setattr(foot, "say", lambda _, sentence: aloud.append(sentence))
    show(practice, "weather")

    press_f9(qtbot, practice)

    assert any(one.text() == NO_VOICE for one in visible(practice.window, QLabel))
    assert aloud == [NO_VOICE]

    assert button(practice) is None
    assert not practice.reading.is_reading
    assert practice.rooms.aa.voice.isHidden()
    assert practice.around_desk.view.read.isHidden()


@pytest.mark.parametrize("screen", ["shelf", "path", "make", "help", "start"])
def test_f9_without_a_voice_says_so_wherever_we_are(
    program: Table, qtbot: QtBot, screen: str
) -> None:
    go(with_names(program, qtbot), screen)

    press_f9(qtbot, program)

    assert any(one.text() == NO_VOICE for one in visible(program.window, QLabel))


def test_f9_without_a_voice_leaves_the_curtain_and_the_table_as_they_are(
    practice: Table, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    aloud: list[str] = []
    monkeypatch.setattr(reading, "say", lambda _, sentence: aloud.append(sentence))
    show(practice, "weather")
    practice.window.around_wanted.emit()
    settle()

    press_f9(qtbot, practice)
    assert practice.window.is_turned
    assert aloud == [NO_VOICE]

    practice.window.fall()
    settle()
    press_f9(qtbot, practice)
    assert practice.window.is_covered
    assert not [one for one in visible(practice.window, QLabel) if one.text() == NO_VOICE]


def test_a_laptop_without_the_extra_reads_nothing_and_says_nothing(
    practice: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    monkeypatch.delitem(sys.modules, "familybook.app.laptop_voice", raising=False)
    show(practice, "weather")
    before = practice.window.findChildren(QLabel)

    practice.reading.find_voice()
    settle()

    assert not practice.reading.voice.can_speak
    assert button(practice) is None
    assert practice.window.findChildren(QLabel) == before


def test_f9_reads_the_page_from_its_title_down(practice: Table, qtbot: QtBot) -> None:
    voice = give_voice(practice)
    show(practice, "known")

    press_f9(qtbot, practice)
    while practice.reading.is_reading:
        voice.finish()

    screen = practice.rooms.page
    assert voice.heard[:3] == [
        screen.heading.text(),
        screen.lead.text(),
        "Which help worked for us?",
    ]
    for before, after in (
        ("Which help worked for us?", "Being asked what we wanted"),
        ("Being asked what we wanted", "We know now that …"),
        ("We know now that …", "Asking is not giving up."),
        ("Asking is not giving up.", "What would we tell another family?"),
    ):
        assert voice.heard.index(before) < voice.heard.index(after)


def test_all_that_can_be_seen_written_on_any_page_is_read_once(practice: Table) -> None:
    voice = give_voice(practice)
    lay_no_page(practice)
    for stone in practice.sitting.route.stones:
        show(practice, stone.key)
        body = practice.rooms.page.body
        labels = [one.text() for one in visible(body, QLabel)]
        lines = [one.text() for one in visible(body, QLineEdit)]
        prose = [one.toPlainText() for one in visible(body, QTextEdit)]
        seen = sorted(one for one in (*labels, *lines, *prose) if any(map(str.isalnum, one)))

        heard = read_to_the_end(practice, voice)

        for words in set(seen):
            assert heard.count(words) >= seen.count(words), (stone.key, words)


@pytest.mark.parametrize("key", ["steps", "people", "proud", "strengths"])
def test_answers_that_stand_in_a_picture_are_read_too(practice: Table, key: str) -> None:
    voice = give_voice(practice)
    show(practice, key)
    told = {
        "steps": ("Mum rang the school and told them", "Early nights, every night"),
        "people": ("Auntie", "The library", "Our teacher"),
        "proud": ("Making the team", "I swam a whole length"),
        "strengths": ("We keep going", "Gran's kitchen"),
    }[key]

    heard = "\n".join(read_to_the_end(practice, voice))

    for words in told:
        assert words in heard


def test_our_page_shown_large_is_read_in_place_of_the_questions(
    practice: Table, qtbot: QtBot
) -> None:
    voice = give_voice(practice)
    show(practice, "strengths")
    page = practice.rooms.page
    with qtbot.waitSignal(practice.desk.live.ready):
        page.show_large(True)

    heard = read_to_the_end(practice, voice)

    assert heard == [practice.desk.live.words]
    assert "We stick together" in heard[0]
    assert "Picture: A tree" in heard[0]


def test_what_nobody_chose_is_not_read(practice: Table) -> None:
    voice = give_voice(practice)
    show(practice, "strengths")

    heard = read_to_the_end(practice, voice)

    chosen = [one for one in visible(practice.rooms.page.body, Button) if one.text()]
    assert "We stick together" in heard
    assert not [one.text() for one in chosen if one.text() in heard and not one.isChecked()]


def test_the_button_says_stop_while_it_reads_and_stops_it(practice: Table, qtbot: QtBot) -> None:
    voice = give_voice(practice)
    show(practice, "weather")
    read = button(practice)
    assert read is not None
    assert (read.text(), read.accessibleName()) == ("Read to me", "Read to me")

    qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
    assert (voice.now != "", read.text()) == (True, "Stop reading")
    qtbot.mouseClick(read, Qt.MouseButton.LeftButton)

    assert (voice.now, read.text(), practice.reading.mark) == ("", "Read to me", None)


def leave(table: Table, way: str) -> None:
    match way:
        case "turn":
            table.rooms.page.next.click()
        case "curtain":
            table.window.fall()
        case "path":
            table.sitting.show_path()
        case "help":
            table.window.help_wanted.emit()
        case "around":
            table.window.around_wanted.emit()
        case "shelf":
            table.sitting.close_book()
        case _:
            table.window.close()
    settle()


def come_back(table: Table, way: str) -> None:
    match way:
        case "curtain":
            table.window.rise()
        case "around":
            table.window.turn_back()
        case "shelf":
            table.sitting.practise()
    settle()


def test_it_falls_silent_when_the_page_is_left_or_covered(practice: Table) -> None:
    voice = give_voice(practice)
    for way in ("turn", "curtain", "path", "help", "around", "shelf", "close"):
        show(practice, "weather")
        practice.reading.toggle()
        assert voice.now, way

        leave(practice, way)

        now = (voice.now, practice.reading.is_reading, practice.reading.mark)
        assert now == ("", False, None), way
        come_back(practice, way)


def test_under_the_curtain_nothing_is_read(practice: Table, qtbot: QtBot) -> None:
    voice = give_voice(practice)
    show(practice, "weather")
    practice.window.fall()

    press_f9(qtbot, practice)

    assert voice.heard == []


def test_the_word_it_is_at_stands_on_the_colour_of_the_sun(practice: Table, qtbot: QtBot) -> None:
    voice = give_voice(practice)
    show(practice, "weather")
    for theme in Theme:
        practice.look.show_tokens(replace(practice.look.tokens, theme=theme))
        press_f9(qtbot, practice)
        words = voice.now.split()
        voice.word_said.emit(voice.now.index(words[1]), len(words[1]))
        mark = practice.reading.mark
        assert mark is not None
        [box] = mark.boxes()

        image = mark.target.grab().toImage()
        seen = {
            image.pixelColor(x, y).name()
            for x in range(int(box.left()), int(box.right()))
            for y in range(int(box.top()) + 2, int(box.bottom()) - 2)
        }

        assert practice.look.colour(Hue.SUN).name() in seen
        assert practice.look.colour(Hue.ON_SUN).name() in seen
        press_f9(qtbot, practice)


def test_what_is_read_is_scrolled_into_sight(practice: Table, qtbot: QtBot) -> None:
    voice = give_voice(practice)
    practice.window.resize(911, 512)
    show(practice, "known")
    press_f9(qtbot, practice)
    while voice.now != "Dear us, on a hard day please remember …":
        voice.finish()

    mark = practice.reading.mark
    assert mark is not None
    body = practice.rooms.page.body
    top = mark.target.mapTo(body, mark.target.rect().topLeft()).y()
    assert 0 <= top <= body.height() - mark.target.height()


def test_words_without_a_voice_for_their_language_are_left_out_kindly(
    program: Table, qtbot: QtBot
) -> None:
    table = with_names(program, qtbot)
    session = table.sitting.session
    session.edit(replace(session.book, language="pl"), "ask-act-wrote")
    show(table, "known")
    field = visible(table.rooms.page.body, QLineEdit)[0]
    qtbot.keyClicks(field, "Razem przy stole")
    settle()
    voice = give_voice(table, "en")

    heard = read_to_the_end(table, voice)
    assert "Which help worked for us?" in heard
    assert "Razem przy stole" not in heard
    said = [one.text() for one in visible(table.window, QLabel)]
    assert "This laptop has no voice for Polish. We left those words out." in said

    voice = give_voice(table, "en", "pl")
    heard = read_to_the_end(table, voice)
    spoken = dict(zip(heard, voice.in_language, strict=True))
    assert spoken["Razem przy stole"] == "pl"
    assert spoken["Which help worked for us?"] == "en-GB"


def test_urdu_in_an_english_book_is_read_by_an_urdu_voice(program: Table, qtbot: QtBot) -> None:
    table = with_names(program, qtbot)
    show(table, "known")
    field = visible(table.rooms.page.body, QLineEdit)[0]
    urdu = "ہم ایک دوسرے کو ہنساتے ہیں"
    field.insert(urdu)
    field.textEdited.emit(urdu)
    settle()
    voice = give_voice(table, "en", "ur")

    spoken = dict(zip(read_to_the_end(table, voice), voice.in_language, strict=True))

    assert spoken[urdu] == "ur"


def test_the_question_asked_around_the_table_is_read(practice: Table, qtbot: QtBot) -> None:
    voice = give_voice(practice)
    practice.window.around_wanted.emit()
    settle()
    view = practice.around_desk.view
    assert view.read.isVisible()

    press_f9(qtbot, practice)

    assert voice.now == view.asked.text()
    assert view.read.text() == "Stop reading"
    view.next.click()
    settle()
    assert voice.now != "" or not practice.reading.is_reading


def test_the_button_stands_beside_the_title_at_any_size(practice: Table) -> None:
    give_voice(practice)
    for wide, high, text in ((1366, 720, 100), (911, 512, 200)):
        practice.window.resize(wide, high)
        practice.look.show_tokens(replace(practice.look.tokens, text=text))
        for screen in ("start", "page", "make", "help", "happens"):
            go(practice, screen)

            read = button(practice)

            assert read is not None, screen
            assert min(read.width(), read.height()) >= LEAST_TARGET
            assert not clipped_words(practice.window), screen
            assert not outside(practice.window), screen


def test_voice_and_speed_are_chosen_under_aa_and_kept(practice: Table, home: Path) -> None:
    voice = give_voice(practice)
    go(practice, "aa")
    part = practice.rooms.aa.voice
    assert part.isVisible()

    part.speed.segments["slower"].click()
    part.other.click()

    kept = read_settings(home / "settings.json")
    assert (kept.voice, kept.speed) == voice.sound == ("Bert", Speed.SLOWER)
    assert voice.now == "Hello. This is how I sound."
    practice.rooms.aa.back.click()
    assert voice.sound == ("", Speed.MIDDLE)


def all_but_snapshots(home: Path) -> dict[Path, bytes]:
    """Return every file but those a sitting makes by itself, whenever it comes to it."""
    files = (one for one in home.rglob("*") if one.is_file() and one.parent.name != "snapshots")
    return {one: one.read_bytes() for one in files}


def test_reading_keeps_nothing(practice: Table, home: Path) -> None:
    voice = give_voice(practice)
    show(practice, "known")
    practice.sitting.save_all()
    before = all_but_snapshots(home)

    read_to_the_end(practice, voice)

    assert all_but_snapshots(home) == before
    assert QApplication.clipboard().text() == ""


def test_an_answer_taken_out_while_it_reads_is_passed_over(practice: Table, qtbot: QtBot) -> None:
    voice = give_voice(practice)
    show(practice, "known")
    press_f9(qtbot, practice)
    practice.window.undo_wanted.emit()
    field = next(one for one in visible(practice.rooms.page.body, QLineEdit) if one.text())
    gone = field.text()
    field.clear()
    field.textEdited.emit("")
    settle()

    while practice.reading.is_reading:
        voice.finish()

    assert gone not in voice.heard


def test_a_voice_that_is_not_there_is_quiet() -> None:
    voice = Voice()

    voice.show("Ada", Speed.FASTER)
    voice.read("words", "en-GB")
    voice.stop()

    assert not voice.can_speak
    assert not voice.tells_words
    assert not voice.speaks("en-GB")
    assert voice.names("en-GB") == ()
