"""What is kept for some copies stays so, whatever somebody does to the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familybook.core.fields import (
    Ask,
    AskChoice,
    AskLevel,
    AskPerson,
    AskPicture,
    AskPlace,
    Field,
)
from familybook.core.ids import CopyId, PageKey, PhotoId
from familybook.core.pack import Pack, PackPlace
from familybook.core.person import next_person
from familybook.core.said import How, PenStroke, Said, Snap
from familybook.kinds.ladder import Ladder
from familybook.kinds.own import Question as OwnQuestion
from familybook.kinds.people import Near, OurPeople
from familybook.kinds.steps import Step, Steps
from familybook.screen.editors.base import Around
from familybook.screen.editors.choices import ChoiceEditor
from familybook.screen.editors.level import LevelEditor
from familybook.screen.editors.making import Maker
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.places import PlaceEditor
from familybook.screen.editors.whom import PersonEditor
from familybook.screen.pages.cover import SceneEditor
from familybook.screen.pages.own import QuestionEditor
from familybook.screen.pages.people_card import OtherPart, RingEditor
from tests.screen.paging import DAD, MUM, Table, a_book, a_look

KEPT = (CopyId("p1"),)
STROKE = PenStroke(((0.1, 0.1, 0.5), (0.4, 0.4, 0.5)))
PLACES = (PackPlace(key="library", name="The library"),)
AROUND = Around(people=a_book().people, adding=(DAD,), pack=Pack(places=PLACES))
BOAT = "cover-scene-pick-boat"
SNAP = Snap(caption="Us at the sea", who=(MUM,), agreed=(MUM,))
PHOTO = Said("two of us", (MUM,), how=How.PHOTO, photo=PhotoId("f" * 64), snap=SNAP)
DRAWN = Said("a hill", how=How.DRAWING, strokes=(STROKE,))


def place(editor: PlaceEditor, do: str) -> None:
    if do == "write":
        editor.line.wrote.emit("The park")
    else:
        editor.places.cards["library"].click()


def picture(editor: PictureEditor, do: str) -> None:
    match do:
        case "leave a frame":
            editor.slot.frame_wanted.emit()
        case "take out":
            editor.slot.taken_out.emit()
        case "draw":
            editor.pad.drawn.emit((STROKE,))
        case "rub out":
            editor.pad.drawn.emit(())


def person(editor: PersonEditor, do: str) -> None:
    editor.choose(DAD, do == "choose")


def choice(editor: ChoiceEditor, do: str) -> None:
    del do
    editor.cards[BOAT].click()


def scene(editor: SceneEditor, do: str) -> None:
    del do
    editor.cards[BOAT].click()


def level(editor: LevelEditor, do: str) -> None:
    if do == "forget":
        editor.unsay.click()
    else:
        editor.up.click()


EDITS: list[Any] = [
    (AskPlace(), Said(pick="library"), place, "write"),
    (AskPlace(), Said(pick="library"), place, "take out"),
    (AskPlace(), Said("The park"), place, "press"),
    (AskPlace(), Said("The par"), place, "write"),
    (AskPicture(), PHOTO, picture, "leave a frame"),
    (AskPicture(), PHOTO, picture, "take out"),
    (AskPicture(), PHOTO, picture, "draw"),
    (AskPicture(), DRAWN, picture, "rub out"),
    (AskPerson(), Said(pick=MUM), person, "choose"),
    (AskPerson(), Said(pick=DAD), person, "take out"),
    (AskChoice("cover-scene"), Said(pick=BOAT), choice, "take out"),
    (AskChoice("cover-scene"), Said(pick="cover-scene-pick-tent"), choice, "choose"),
    (AskLevel(), Said("5"), level, "choose"),
    (AskLevel(), Said("5"), level, "forget"),
]


@pytest.mark.parametrize(("ask", "there", "edit", "do"), EDITS)
def test_an_edit_keeps_which_copies_may_show_an_answer(
    qtbot: QtBot, ask: Ask, there: Said, edit: Callable[[Any, str], None], do: str
) -> None:
    table = QWidget()
    qtbot.addWidget(table)
    editor = Maker(a_look(), "cover")(Field("scene", ask), ("scene",), table)
    editor.show_value(replace(there, show_in=KEPT), AROUND)
    heard: list[Said] = []
    editor.edited.connect(lambda *said: heard.append(said[1]))

    edit(editor, do)

    assert [one.show_in for one in heard] == [KEPT]
    assert heard[0] != there


def test_a_drawing_in_place_of_a_photograph_keeps_its_caption_and_not_what_it_showed(
    qtbot: QtBot,
) -> None:
    table = QWidget()
    qtbot.addWidget(table)
    editor = Maker(a_look(), "cover")(Field("picture", AskPicture()), ("picture",), table)
    editor.show_value(PHOTO, AROUND)
    heard: list[Said] = []
    editor.edited.connect(lambda *said: heard.append(said[1]))

    picture(editor, "draw")  # type: ignore[arg-type]  # it is a picture that is asked for

    assert (heard[0].text, heard[0].snap) == ("", Snap(caption="Us at the sea"))


def test_the_bravest_step_and_a_ring_are_kept_for_the_same_copies(qtbot: QtBot) -> None:
    brave = Said("We rang", show_in=KEPT)
    table = Table(qtbot, "steps")
    steps = Steps(steps=(Step(text=Said("We rang")), Step(text=Said("We rested"))), bravest=brave)
    table.book = table.book.with_page(table.key, steps)
    table.show()
    table.open()

    table.editor.choose(2)  # type: ignore[attr-defined]  # it is the path
    table.editor.brave.click()  # type: ignore[attr-defined]

    assert (table.page.bravest.text, table.page.bravest.show_in) == ("We rested", KEPT)

    table.editor.brave.click()  # type: ignore[attr-defined]

    assert table.page.bravest == Said(show_in=KEPT)


def test_somebody_moved_to_another_ring_is_kept_for_the_same_copies(qtbot: QtBot) -> None:
    ring = Said(pick="people-ring-pick-close", how=How.PICK, show_in=KEPT)
    table = Table(qtbot, "people")
    near = Near(name=Said("Gran"), ring=ring)
    table.book = table.book.with_page(table.key, OurPeople(circle=(near,)))
    table.show()
    table.open()

    table.editor.choose("0")  # type: ignore[attr-defined]  # it is our people
    (ring_cards,) = table.editor.findChildren(RingEditor)
    ring_cards.cards["further"].click()

    moved = table.page.circle[0].ring
    assert (moved.pick, moved.show_in) == ("people-ring-pick-further", KEPT)


@pytest.mark.parametrize(("being", "again"), [("place", "person"), ("group", "pet")])
def test_a_person_made_into_a_place_and_back_is_kept_for_the_same_copies(
    qtbot: QtBot, being: str, again: str
) -> None:
    gran = replace(next_person(a_book().people, "Gran"), around=True, show_in=KEPT)
    table = Table(qtbot, "people", a_book().with_person(gran))
    near = Near(name=Said(pick=gran.id, how=How.PICK))
    table.book = table.book.with_page(table.key, OurPeople(circle=(near,)))
    table.show()
    table.open()
    table.editor.choose("0")  # type: ignore[attr-defined]  # it is our people

    part: Any = table.editor.findChild(OtherPart)

    part.editors["being"].cards[f"people-being-pick-{being}"].click()
    typed = table.page.circle[0].name
    part.editors["being"].cards[f"people-being-pick-{again}"].click()
    picked = table.page.circle[0].name

    assert (typed.text, typed.show_in) == ("Gran", KEPT)
    assert picked.show_in == KEPT
    person = table.book.person(picked.pick)
    assert person is not None
    assert (person.name, person.show_in) == ("Gran", KEPT)


def test_a_question_of_ours_is_kept_for_the_same_copies(qtbot: QtBot) -> None:
    editor = QuestionEditor(a_look(), ("questions", 0))
    qtbot.addWidget(editor)
    editor.show_value(OwnQuestion(prompt=Said("What hel", show_in=KEPT)), AROUND)
    heard: list[Said] = []
    editor.edited.connect(lambda *said: heard.append(said[1]))

    editor.prompt.wrote.emit("What helps?")

    assert heard == [Said("What helps?", (DAD,), show_in=KEPT)]


def test_words_to_begin_with_are_kept_for_the_same_copies(qtbot: QtBot) -> None:
    table = Table(qtbot, "ladder")
    table.book = table.book.with_page(PageKey("ladder"), Ladder(say_this=Said(show_in=KEPT)))
    table.show()
    table.open()

    table.editor.begin.click()  # type: ignore[attr-defined]  # it is the ladder

    assert table.page.say_this.text
    assert table.page.say_this.show_in == KEPT
