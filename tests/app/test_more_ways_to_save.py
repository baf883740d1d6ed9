"""Groups of editions, and more ways to save, in the real window."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.assets.six_words import word_list
from familybook.assets.words import words
from familybook.core.allowing import Matter, Reply
from familybook.core.imposition import Printing
from familybook.editions import EDITIONS
from familybook.screen.look import Look
from familybook.screen.making.asked import Asked
from familybook.screen.making.edition_choice import EditionChoice
from tests.windows import go, opened, outside, settle

pytestmark = pytest.mark.gui

LONG = 60_000


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def family(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    """Return the program at Make, with a short book to which whoever is in it said yes."""
    with opened(qapp, home, out, qtbot) as program:
        program.sitting.start_book()
        session = program.sitting.session
        yes = {one.id: dict.fromkeys(Matter, Reply.YES) for one in session.book.people}
        session.edit(replace(session.book.with_shape("one-visit"), allows=yes), "ask-act-wrote")
        go(program, "make")
        yield program


@pytest.fixture
def choice(qapp: QApplication) -> Iterator[EditionChoice]:
    """Return the choice of editions by itself; what is chosen is shown."""
    del qapp
    made = EditionChoice(Look(words()))
    made.chosen.connect(made.show_asked)
    made.show_editions(list(EDITIONS))
    made.show_asked(Asked())
    yield made
    made.deleteLater()


def shown(choice: EditionChoice) -> set[str]:
    """Return the editions that are offered just now."""
    return {one for one, card in choice.editions.cards.items() if not card.isHidden()}


def test_few_editions_are_seen_at_once_and_each_is_found_in_a_group(
    choice: EditionChoice,
) -> None:
    asked: list[Asked] = []
    choice.chosen.connect(asked.append)
    found: set[str] = set()

    for group in reversed(choice.groups.cards):
        choice.groups.cards[group].click()
        there = shown(choice)
        assert len(there) <= 4
        assert asked[-1].edition in there
        assert choice.groups.cards[group].isChecked()
        assert choice.editions.isHidden() is (len(there) == 1)
        assert not found & there
        found |= there

    assert found == set(EDITIONS)
    assert len(choice.groups.cards) <= 6


def test_where_few_editions_are_offered_they_stand_in_no_group(choice: EditionChoice) -> None:
    choice.show_editions(["standard", "booklet", "large-print"])
    choice.show_asked(Asked())

    assert choice.groups.isHidden()
    assert shown(choice) == {"standard", "booklet", "large-print"}


def test_the_way_for_a_print_shop_is_one_of_more_and_all_fit(family: Table) -> None:
    make = family.rooms.make
    assert not make.ways.shop.isVisible()
    make.looks.editions.cards["booklet"].click()

    make.ways.open.click()
    make.ways.shop.click()

    assert make.asked == Asked(edition="booklet", printing=Printing.SHOP)
    assert not make.looks.printings.isVisible()
    make.ways.small.click()
    assert make.asked == Asked(edition="booklet", small=True)
    assert not make.ways.shop.isChecked()
    make.ways.small.click()
    assert make.asked == Asked(edition="booklet", printing=Printing.TWO_SIDED)
    make.ways.lock.click()
    family.window.resize(911, 512)
    settle()
    assert not outside(make.choices)


def test_a_small_file_is_saved_from_the_window(family: Table, out: Path, qtbot: QtBot) -> None:
    make = family.rooms.make
    make.ways.open.click()
    make.ways.small.click()

    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=LONG)

    with pikepdf.open(out) as pdf:
        assert pdf.is_linearized


def test_a_file_is_locked_with_words_that_are_offered_and_kept_nowhere(
    family: Table, out: Path, home: Path, qtbot: QtBot
) -> None:
    make = family.rooms.make
    make.ways.open.click()
    make.ways.lock.click()
    make.save.click()
    assert not out.exists()
    assert make.ways.field.hasFocus()

    make.ways.offer.click()
    password = make.ways.field.text()
    assert len(password.split()) == 4
    assert set(password.split()) <= set(word_list())
    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=LONG)

    locked = out.read_bytes()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(locked))
    with pikepdf.open(io.BytesIO(locked), password=password) as pdf:
        assert len(pdf.pages) == 8
    files = [one for one in home.rglob("*") if one.is_file()]
    assert [one for one in files if password.encode() in one.read_bytes()] == []
    assert password not in repr(make.asked)

    go(family, "path")
    go(family, "make")
    assert make.ways.field.text() == ""
    assert not make.ways.lock.isChecked()
    assert not make.ways.field.isUndoAvailable()


def test_a_second_language_is_asked_for_in_two_languages_alone(choice: EditionChoice) -> None:
    asked: list[Asked] = []
    choice.chosen.connect(asked.append)
    choice.show_editions(list(EDITIONS), [("pl", "polski"), ("ur", "اردو")])
    choice.show_asked(Asked())
    assert choice.seconds.isHidden()

    choice.editions.cards["two-language"].click()

    assert asked[-1] == Asked(edition="two-language", second="pl")
    assert not choice.seconds.isHidden()
    assert choice.seconds.cards["pl"].isChecked()
    choice.seconds.cards["ur"].click()
    assert asked[-1].second == "ur"
    choice.editions.cards["large-print"].click()
    assert asked[-1] == Asked(edition="large-print")
    assert choice.seconds.isHidden()


def test_each_language_we_have_words_in_is_called_as_it_calls_itself(family: Table) -> None:
    make = family.rooms.make

    make.looks.editions.cards["two-language"].click()
    settle()

    named = {one.key: one.title for one in make.looks.seconds.choices}
    assert named == {"pl": "polski", "ur": "اردو"}
    assert all(card.isVisible() for card in make.looks.seconds.cards.values())
    assert make.asked.second == "pl"
    assert not outside(make.looks)
