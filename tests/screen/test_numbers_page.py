from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from familybook.core.pack import HelpNumber, Pack
from familybook.core.today import GIVEN
from familybook.screen.pages.numbers import NumbersPageEditor
from familybook.screen.tokens import Theme
from tests.screen.paging import Table, a_book

PACK = Pack(
    numbers=(
        HelpNumber(key="listening", name="A kind ear", number="116 123", checked_on="2026-05"),
        HelpNumber(key="children", name="For children", number="0800 1111", checked_on="2026-11"),
    )
)


def table_with(qtbot: QtBot, pack: Pack, text: int = 100, theme: Theme = Theme.PAPER) -> Table:
    return Table(qtbot, "numbers", replace(a_book(), pack=pack), text=text, theme=theme).open()


def line_of(table: Table) -> str:
    assert isinstance(table.editor, NumbersPageEditor)
    line = table.editor.old
    return line.text() if line.isVisibleTo(table.editor) else ""


@pytest.mark.parametrize(("day", "told"), [("2026-11-30", False), ("2026-12-01", True)])
def test_numbers_checked_long_ago_are_told_in_one_small_line(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, day: str, told: bool
) -> None:
    monkeypatch.setenv(GIVEN, day)

    table = table_with(qtbot, PACK)

    assert line_of(table) == (table.look.words("pages-numbers-old") if told else "")


def test_the_line_stops_nobody_from_choosing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(GIVEN, "2030-01-01")
    table = table_with(qtbot, PACK)

    table.press("A kind ear  116 123")

    assert [said.pick for said in table.page.chosen] == ["listening"]
    assert line_of(table)


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("text", [100, 200])
def test_the_line_is_read_whole(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, text: int, theme: Theme
) -> None:
    monkeypatch.setenv(GIVEN, "2030-01-01")
    table = table_with(qtbot, PACK, text, theme)

    assert isinstance(table.editor, NumbersPageEditor)
    line = table.editor.old
    assert line.height() + 2 >= line.heightForWidth(line.width())
    assert line.accessibleName() == line.text()


def test_a_pack_that_tells_no_months_is_left_in_peace(qtbot: QtBot) -> None:
    quiet = Pack(numbers=tuple(replace(one, checked_on="") for one in PACK.numbers))

    assert line_of(table_with(qtbot, quiet)) == ""


@pytest.mark.parametrize("web", ["", "https://www.example.org/help"])
def test_codes_to_scan_are_asked_about_where_the_pack_has_an_address(
    qtbot: QtBot, web: str
) -> None:
    pack = Pack(numbers=(HelpNumber(key="ear", name="A kind ear", number="116 123", web=web),))
    table = table_with(qtbot, pack)
    assert isinstance(table.editor, NumbersPageEditor)

    assert table.editor.codes.isVisibleTo(table.editor) == bool(web)
    if web:
        table.press("Leave out the codes to scan")
        assert table.page.scan.pick == "numbers-scan-pick-none"
