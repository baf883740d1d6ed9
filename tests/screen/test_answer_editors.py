from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familybook.core.fields import (
    Ask,
    AskChoice,
    AskGroup,
    AskLine,
    AskList,
    AskNumbers,
    AskPeople,
    AskPerson,
    AskPicks,
    AskPicture,
    AskProse,
    AskRows,
    Field,
)
from familybook.core.ids import ALL_OF_US
from familybook.core.said import NOTHING, How, PenStroke, Said
from familybook.kinds.people import Near
from familybook.kinds.weather import Sunny
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.cleaning import clean, clean_line
from familybook.screen.editors.making import Maker, key_of
from familybook.screen.editors.picks import PicksEditor, offer_of
from familybook.screen.editors.said_line import SaidLine
from familybook.screen.editors.texts import Question
from familybook.screen.editors.whose import WhoseButton, with_speaker
from tests.screen.paging import DAD, MUM, PACK, a_book, a_look

AROUND = Around(people=a_book().people, adding=(DAD,), pack=PACK)
SAID = Said("as it was", (MUM,))
TEA = "us-matters-pick-tea"
STROKE = PenStroke(((0.1, 0.1, 0.5), (0.4, 0.4, 0.5)))

ASKED: list[tuple[Ask, str, str, type | None, Any]] = [
    (AskLine(), "cover", "title", None, SAID),
    (AskProse(), "us", "i_am", None, SAID),
    (AskList(), "strengths", "roots", None, (SAID, Said("more"))),
    (AskPicks("us-matters", best=1), "us", "matters", None, (SAID, Said(pick=TEA))),
    (AskChoice("cover-scene"), "cover", "scene", None, Said(pick="cover-scene-pick-boat")),
    (AskPeople(), "cover", "windows", None, (Said(pick=MUM), Said(pick="p9"))),
    (AskPerson(), "us", "who", None, Said(pick=MUM)),
    (AskNumbers(), "numbers", "chosen", None, (Said(pick="listening"),)),
    (AskPicture(), "cover", "picture", None, Said("a hill", how=How.DRAWING, strokes=(STROKE,))),
    (AskGroup(), "weather", "sunny", Sunny, Sunny(signs=(SAID,), tell=(Said(pick=MUM),))),
    (AskRows(), "people", "circle", Near, (Near(name=SAID), Near(note=SAID))),
]  # fmt: skip


class Heard:
    def __init__(self, editor: Editor) -> None:
        self.all: list[tuple[Any, Any, str]] = []
        editor.edited.connect(lambda *heard: self.all.append(heard))


def made(qtbot: QtBot, ask: Ask, area: str, name: str, of: type | None) -> Editor:
    table = QWidget()
    qtbot.addWidget(table)
    editor = Maker(a_look(), area)(Field(name, ask, of), (name,), table)
    editor.keep = table  # type: ignore[attr-defined]  # the table lives as long as what is on it
    return editor


@pytest.mark.parametrize(("ask", "area", "name", "of", "value"), ASKED)
def test_every_way_of_asking_shows_a_value_and_says_nothing(
    qtbot: QtBot, ask: Ask, area: str, name: str, of: type | None, value: Any
) -> None:
    editor = made(qtbot, ask, area, name, of)
    heard = Heard(editor)

    editor.show_value(value, AROUND)
    editor.show_value(type(value)() if isinstance(value, tuple) else value, AROUND)
    editor.show_value(value, AROUND)

    assert not heard.all


def test_a_question_in_rows_has_the_words_of_its_names() -> None:
    assert key_of("people", ("circle", 3, "any_time")) == "people-circle-any-time"


def test_new_words_belong_to_whoever_is_adding_and_old_ones_stay_whose_they_are(
    qtbot: QtBot,
) -> None:
    line = SaidLine(a_look(), "I love", None)
    qtbot.addWidget(line)
    said: list[Said] = []
    line.edited.connect(lambda one, _act: said.append(one))

    line.show_said(NOTHING, AROUND)
    qtbot.keyClicks(line.field, "a")
    line.show_said(SAID, AROUND)
    qtbot.keyClicks(line.field, "s")

    assert said == [Said("a", (DAD,)), Said("sas it was", (MUM,))]


def test_names_are_put_on_and_off_an_answer(qtbot: QtBot) -> None:
    line = SaidLine(a_look(), "I love", None)
    qtbot.addWidget(line)
    line.resize(600, 120)
    line.show()
    line.show_said(SAID, AROUND)
    said: list[Said] = []
    line.edited.connect(lambda one, _act: said.append(one))

    whose = line.findChild(WhoseButton)
    assert whose is not None
    assert whose.accessibleName() == "Whose words: Mum"
    qtbot.mouseClick(whose, Qt.MouseButton.LeftButton)
    chips = [one for one in line.findChildren(QWidget) if one.accessibleName() == "Dad said this"]
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)

    assert said == [replace(SAID, said_by=(MUM, DAD))]


def test_all_of_us_and_single_names_take_each_others_place() -> None:
    together = with_speaker((MUM, DAD), ALL_OF_US, on=True)
    alone = with_speaker(together, MUM, on=True)
    nobody = with_speaker(alone, MUM, on=False)

    assert (together, alone, nobody) == ((ALL_OF_US,), (MUM,), ())


def test_a_full_page_asks_for_a_swap_and_still_takes_more(qtbot: QtBot) -> None:
    look = a_look()
    offer = offer_of(look, "us-matters", best=2)
    editor = PicksEditor(look, ("matters",), Question(text="What matters?"), offer)
    qtbot.addWidget(editor)
    heard = Heard(editor)
    value = (Said("one"), Said("two"), Said("three"))

    editor.show_value(value, AROUND)
    editor.add_own("four")

    words = look.words("ask-best", best=2)
    assert words == "This page holds 2. Swap one?"
    assert [one.text() for one in editor.findChildren(QWidget) if _says(one, words)] == [words]  # type: ignore[attr-defined]  # labels have a text
    assert heard.all == [(("matters",), (*value, Said("four", (DAD,))), "ask-act-added")]


def _says(one: QWidget, words: str) -> bool:
    return getattr(one, "text", str)() == words and not one.isHidden()


def test_people_who_left_the_book_stay_in_the_answer(qtbot: QtBot) -> None:
    editor = made(qtbot, AskPeople(), "cover", "windows", None)
    heard = Heard(editor)
    editor.show_value((Said(pick="p9"),), AROUND)

    chips = [one for one in editor.findChildren(QWidget) if one.accessibleName() == "Mum"]
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)

    assert [said.pick for said in heard.all[0][1]] == ["p9", MUM]


def test_a_line_that_was_emptied_goes_when_somebody_moves_on(qtbot: QtBot) -> None:
    editor = made(qtbot, AskList(), "strengths", "roots", None)
    heard = Heard(editor)
    editor.show_value((Said("a"), Said("")), AROUND)

    lines = editor.findChildren(SaidLine)
    lines[1].left.emit()

    assert heard.all == [(("roots",), (Said("a"),), "ask-act-took-out")]


@given(st.text())
def test_what_is_left_of_any_text_can_be_printed_and_stays_itself(text: str) -> None:
    once = clean(text)

    assert clean(once) == once
    assert not [one for one in once if ord(one) < 32 and one != "\n"]
    assert "\n" not in clean_line(text)


def test_marks_that_words_need_are_kept() -> None:
    urdu = "می\u200cخواهم \u200f(ہم)\u200e"  # noqa: RUF001 - it is Urdu

    assert clean(urdu) == urdu
    assert clean("a\x00b\x1b[31m\ufeff") == "ab[31m\ufeff"
    assert clean("<b>&amp; 😀") == "<b>&amp; 😀"
