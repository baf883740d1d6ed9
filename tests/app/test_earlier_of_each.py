"""What each of us had before comes back without that of the others, and nothing goes unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey, PersonId
from familybook.core.said import How, Said
from familybook.kinds.us import Frame
from familybook.screen.kit.labels import Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.page.earlier_screen import BeforeCard, EarlierScreen
from tests.windows import opened, settle, with_names

US, PROUD = PageKey("us"), PageKey("strengths")
MUM, ELDEST = PersonId("p1"), PersonId("p2")

pytestmark = pytest.mark.gui


@pytest.fixture
def table(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def page(table: Table, key: PageKey) -> Any:
    return table.sitting.session.book.page(key)


def say(table: Table, key: PageKey, **answers: object) -> None:
    """Say something on a page, in a visit of its own."""
    table.sitting.show_page(key)
    for name, answer in answers.items():
        table.sitting.answer(key, (name,), answer, "ask-act-wrote")
        assert table.sitting.opened is not None
        table.sitting.opened.writer.versions(key, name)


def frame(who: PersonId, i_am: str) -> Frame:
    return Frame(who=Said(pick=who, how=How.PICK), i_am=Said(i_am, (who,)))


def ask(table: Table) -> EarlierScreen:
    table.earlier.button.click()
    settle()
    screen = table.window.current
    assert isinstance(screen, EarlierScreen)
    return screen


def labels(card: BeforeCard) -> list[str]:
    return [label.text() for label in card.findChildren(Label)]


def with_frames(table: Table) -> EarlierScreen:
    """Let our eldest say something and Mum after it; then our eldest says something else."""
    say(table, US, frames=(frame(ELDEST, "the fastest"),))
    say(table, US, frames=(frame(ELDEST, "the fastest"), frame(MUM, "always late")))
    say(table, US, frames=(frame(ELDEST, "the tallest"), frame(MUM, "always late")))
    return ask(table)


def test_what_one_had_before_is_told_by_their_name_and_once(table: Table) -> None:
    (card,) = with_frames(table).cards

    assert card.words.text() == "the fastest"
    assert any(one.endswith(": Our eldest") for one in labels(card))


def test_what_one_had_before_comes_back_and_that_of_the_others_stays(table: Table) -> None:
    screen = with_frames(table)

    screen.cards[0].back.click()

    frames = page(table, US).frames
    assert [(one.who.pick, one.i_am.text) for one in frames] == [
        (ELDEST, "the fastest"),
        (MUM, "always late"),
    ]
    table.undo_desk.undo()
    assert page(table, US).frames[0].i_am.text == "the tallest"


def test_a_row_that_was_emptied_comes_back_beside_the_others(table: Table) -> None:
    say(table, US, frames=(frame(ELDEST, "the fastest"), frame(MUM, "always late")))
    say(table, US, frames=(frame(MUM, "always late"),))

    ask(table).cards[0].back.click()

    assert {one.i_am.text for one in page(table, US).frames} == {"the fastest", "always late"}


def test_nobody_gets_back_who_is_not_in_the_book_any_more(table: Table) -> None:
    with_frames(table)
    session = table.sitting.session
    table.window.go_back()
    session.edit(session.book.without_person(ELDEST), "ask-act-left", page=US)

    assert ask(table).cards == []


def test_answers_that_would_go_are_told_before_others_come_back(table: Table) -> None:
    first, then = Said("We sing"), Said("We bake")
    say(table, PROUD, strengths=(first,))
    say(table, PROUD, strengths=(first, then))

    (card,) = ask(table).cards

    assert any("this goes: “We bake”" in one for one in labels(card))
    assert "We bake" in card.back.accessibleDescription()


def test_of_a_long_answer_that_would_go_the_end_is_told_that_goes(table: Table) -> None:
    letter = "When you were small we went to the sea, and you sang all the way there and back."
    say(table, PROUD, strengths=(Said(letter),))
    say(table, PROUD, strengths=(Said(f"{letter} We love you so."),))

    (card,) = ask(table).cards

    assert any("this goes: “…back. We love you so.”" in one for one in labels(card))


def test_nothing_is_said_to_go_where_nothing_does(table: Table) -> None:
    first = Said("We sing")
    say(table, PROUD, strengths=(first, Said("We bake")))
    say(table, PROUD, strengths=(replace(first),))

    (card,) = ask(table).cards

    assert not any("this goes" in one for one in labels(card))


def test_the_page_is_named_and_an_empty_screen_has_a_picture(table: Table) -> None:
    table.sitting.show_page(US)
    empty = ask(table)
    assert empty.none.isVisible()
    assert empty.none.findChildren(PictureView)
    table.window.go_back()

    screen = with_frames(table)

    assert "“This is us”" in screen.lead.text()
    assert not screen.none.isVisible()
