"""Ticking the pages of a copy: what is asked for, and that never none is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.core.ids import CopyId, PageKey
from familybook.screen.kit.faces import install_faces
from familybook.screen.look import Look
from familybook.screen.making.asked import Asked
from familybook.screen.making.pages_choice import PagesChoice, PageTick

COVER, PEOPLE, LADDER = map(PageKey, ("cover", "people", "ladder"))
TEEN = Asked(edition="teen")


@pytest.fixture
def choice(qapp: QApplication, qtbot: QtBot) -> PagesChoice:
    qapp.setStyle("Fusion")
    install_faces()
    made = PagesChoice(Look(words()))
    qtbot.addWidget(made)
    made.show_pages(
        [
            PageTick(key=COVER, title="Cover", ticked=True),
            PageTick(key=PEOPLE, title="Our people", ticked=True),
            PageTick(key=LADDER, title="More help", ticked=False),
        ]
    )
    made.chosen.connect(made.show_asked)
    made.show_asked(TEEN)
    return made


def asked_of(choice: PagesChoice) -> list[Asked]:
    """Return a list to which whatever is asked for comes."""
    asked: list[Asked] = []
    choice.chosen.connect(asked.append)
    return asked


def test_the_usual_pages_are_ticked_at_first(choice: PagesChoice) -> None:
    assert [key for key, chip in choice.chips.items() if chip.isChecked()] == [COVER, PEOPLE]


def test_another_page_is_asked_for_and_the_usual_ones_again_are_no_choice(
    choice: PagesChoice,
) -> None:
    asked = asked_of(choice)

    choice.chips[LADDER].click()
    choice.chips[LADDER].click()

    assert [one.only for one in asked] == [{COVER, PEOPLE, LADDER}, frozenset()]


def test_one_page_stays_at_least(choice: PagesChoice) -> None:
    asked = asked_of(choice)

    choice.chips[COVER].click()
    choice.chips[PEOPLE].click()

    assert [one.only for one in asked] == [{PEOPLE}]
    assert choice.chips[PEOPLE].isChecked()


@pytest.mark.parametrize(
    ("asked", "is_choice"),
    [
        (TEEN, True),
        (Asked(edition="blank"), False),
        (Asked(), False),
        (Asked(edition="teen", page=PageKey("fridge")), False),
    ],
)
def test_only_where_a_reader_chooses_is_it_a_choice(
    choice: PagesChoice, asked: Asked, is_choice: bool
) -> None:
    choice.show_asked(asked)

    assert choice.isHidden() is not is_choice


def test_a_copy_for_one_of_us_asks_whose_it_is(choice: PagesChoice) -> None:
    chip = choice.chips[COVER]
    choice.show_asked(Asked(edition="child"))
    assert choice.whose.isVisibleTo(choice)
    assert not chip.isVisibleTo(choice)

    choice.show_asked(Asked(edition="teen", copy=CopyId("p3")))

    assert not choice.whose.isVisibleTo(choice)
    assert chip.isVisibleTo(choice)


def test_each_page_is_named_for_whoever_hears_it(choice: PagesChoice) -> None:
    named = [chip.accessibleName() for chip in choice.chips.values()]

    assert named == ["Cover", "Our people", "More help"]
    assert all(chip.accessibleDescription() for chip in choice.chips.values())


def test_pages_of_a_book_that_was_closed_are_gone(choice: PagesChoice) -> None:
    choice.show_pages(())

    assert choice.chips == {}
