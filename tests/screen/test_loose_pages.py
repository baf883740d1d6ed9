from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from familybook.core.ids import PageKey
from familybook.core.said import How, Said
from familybook.kinds.helps import Help, Helps
from familybook.kinds.known import Known
from familybook.kinds.numbers import Numbers, OwnNumber
from familybook.kinds.weather import Weather
from familybook.screen.kit.labels import Label
from familybook.screen.pages.loose import LooseEditor
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, MUM, Table, a_book

SHEETS = ("fridge", "wallet", "helper", "passon")


def told(table: Table) -> str:
    """Return all that can be read on the page."""
    found = table.editor.findChildren(Label)
    return "\n".join(one.text() for one in found if one.isVisibleTo(table.editor))


@pytest.mark.parametrize("key", SHEETS)
def test_showing_a_sheet_says_nothing(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key).open()

    table.show()

    assert not table.acts
    assert table.book == a_book()


def test_a_sheet_says_which_pages_it_is_made_of(qtbot: QtBot) -> None:
    book = a_book().with_title(PageKey("numbers"), "Ring, ring")

    table = Table(qtbot, "fridge", book).open()

    assert isinstance(table.editor, LooseEditor)
    titles = [row.title.text() for row in table.editor.rows]
    assert titles[0] == "When the weather changes"
    assert "Ring, ring" in titles


def test_a_page_with_words_no_longer_has_lines_for_a_pen(qtbot: QtBot) -> None:
    table = Table(qtbot, "fridge").open()
    assert isinstance(table.editor, LooseEditor)
    weather = table.editor.rows[0]
    before = weather.empty.isVisibleTo(weather)

    table.book = table.book.with_page(PageKey("weather"), Weather(signal=Said("Pineapple")))
    table.show()

    assert before
    assert not weather.empty.isVisibleTo(weather)


def test_whom_to_ring_first_is_picked(qtbot: QtBot) -> None:
    table = Table(qtbot, "wallet").open()

    table.press("Mum")

    assert [one.pick for one in table.page.first] == [MUM]
    assert table.acts


def test_it_tells_for_whom_there_is_a_sheet(qtbot: QtBot) -> None:
    yes = Said(pick="helps-make-sheet-pick-yes", how=How.PICK)
    helps = Helps(
        helps=(
            Help(who=Said(pick=DAD, how=How.PICK), will_do=Said("Tea"), make_sheet=yes),
            Help(who=Said(pick=MUM, how=How.PICK), will_do=Said("Tea")),
        )
    )

    table = Table(qtbot, "helper", a_book().with_page(PageKey("helps"), helps)).open()

    assert "We make a sheet for: Dad" in told(table)
    assert "Mum" not in told(table)


def test_it_tells_softly_when_our_words_hold_a_name(qtbot: QtBot) -> None:
    chosen = Said(pick="known-pass-on-pick-yes", how=How.PICK)
    known = Known(helped=(Said("Talking to Mum's friend"),), pass_on=chosen)
    table = Table(qtbot, "passon", a_book().with_page(PageKey("known"), known)).open()
    with_name = told(table)

    plain = Known(helped=(Said("Talking"),), pass_on=chosen)
    table.book = table.book.with_page(PageKey("known"), plain)
    table.show()

    assert "Our words speak of: Mum." in with_name
    assert "Our words speak of" not in told(table)


def test_a_slip_nobody_chose_says_that_it_waits(qtbot: QtBot) -> None:
    known = Known(helped=(Said("Talking to Mum"),))

    table = Table(qtbot, "passon", a_book().with_page(PageKey("known"), known)).open()

    assert "If we choose it on that page" in told(table)


@pytest.mark.parametrize("wide", [1120, 560])
@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("key", SHEETS)
def test_nothing_is_cut_off(qtbot: QtBot, key: str, text: int, wide: int) -> None:
    numbers = Numbers(ours=(OwnNumber(name=Said("School"), number=Said("01632 960 987")),))
    book = a_book().with_page(PageKey("numbers"), numbers)

    table = Table(qtbot, key, book, text=text, theme=Theme.DUSK).open(wide, 400)

    assert table.cut_off() == []
    assert table.too_small() == []
