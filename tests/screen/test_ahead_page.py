from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.core.days import days_after, spans_of
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.ahead import Ahead, CheckIn
from familybook.kinds.together import Together
from familybook.screen.editors.day import this_day
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.order import focusable
from familybook.screen.pages.ahead import AheadEditor
from familybook.screen.tokens import Theme
from tests.families import picked
from tests.screen.paging import DAD, Table, a_book

PAGES = ("ahead", "checkins", "together", "certificate")
START = date(2026, 11, 23)
FIVE = tuple(Said(day.isoformat()) for day in days_after(START, spans_of(())))
FULL = {
    "from_day": Said(START.isoformat()),
    "check_ins": tuple(CheckIn(day=day, who=(picked(DAD),)) for day in FIVE),
    "soon": (Said("a swim"),),
}


def editor_of(table: Table) -> AheadEditor:
    assert isinstance(table.editor, AheadEditor)
    return table.editor


def days_of(table: Table) -> list[str]:
    return [one.day.text for one in table.page.check_ins]


@pytest.mark.parametrize("key", PAGES)
def test_showing_a_page_says_nothing(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key).open()

    table.show()

    assert not table.acts
    assert table.book == a_book()


@pytest.mark.parametrize("key", PAGES)
@pytest.mark.parametrize("wide", [1120, 911, 600])
@pytest.mark.parametrize("text", [90, 150, 200])
def test_nothing_is_cut_off_at_any_size(qtbot: QtBot, key: str, wide: int, text: int) -> None:
    table = Table(qtbot, key, text=text)
    if key == "ahead":
        table.put(**FULL)
    table.open(wide, 464)

    assert not table.cut_off()
    assert not table.too_small()


@pytest.mark.parametrize("key", PAGES)
@pytest.mark.parametrize("theme", list(Theme))
def test_every_control_has_a_name_and_a_role(qtbot: QtBot, key: str, theme: Theme) -> None:
    table = Table(qtbot, key, theme=theme)
    if key == "ahead":
        table.put(**FULL)
    table.open()

    faces = [(one, QAccessible.queryAccessibleInterface(one)) for one in focusable(table.editor)]

    assert not [type(one).__name__ for one, face in faces if not face.text(QAccessible.Text.Name)]
    unknown = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    assert not [one.accessibleName() for one, face in faces if face.role() in unknown]


@pytest.mark.parametrize("key", PAGES)
def test_tab_goes_all_the_way_round(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key)
    if key == "ahead":
        table.put(**FULL)
    table.open()
    shown = [one for one in focusable(table.editor) if one.isVisible() and one.isEnabled()]
    shown[0].setFocus()

    met = []
    for _ in range(len(shown) + 5):
        now = QApplication.focusWidget()
        assert now is not None
        met.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)

    groups = {one for one in shown if getattr(one, "autoExclusive", bool)()}
    assert not [one.accessibleName() for one in shown if one not in met and one not in groups]


def test_one_press_puts_the_five_days_in_from_the_day_said(qtbot: QtBot) -> None:
    table = Table(qtbot, "ahead").open()
    table.put(from_day=Said("2027-01-31"))

    table.press("Put in our days")

    assert days_of(table) == [
        "2027-02-14", "2027-03-14", "2027-04-30", "2027-07-31", "2028-01-31",
    ]  # fmt: skip
    assert table.acts == ["ask-act-days"]


def test_without_a_day_said_they_are_counted_from_the_day_we_finished(qtbot: QtBot) -> None:
    finished = Together(finished_on=Said("2028-02-29"))
    table = Table(qtbot, "ahead", a_book().with_page(PageKey("together"), finished)).open()

    table.press("Put in our days")

    assert days_of(table)[-1] == "2029-02-28"
    assert not table.page.from_day


def test_with_nothing_said_they_are_counted_from_today_which_is_kept(qtbot: QtBot) -> None:
    table = Table(qtbot, "ahead").open()

    table.press("Put in our days")

    start = date.fromisoformat(table.page.from_day.text)
    assert start == this_day()
    assert days_of(table)[0] == (start + timedelta(weeks=2)).isoformat()
    assert table.acts == ["ask-act-days"]


def test_counting_again_keeps_who_remembers_and_the_treats(qtbot: QtBot) -> None:
    table = Table(qtbot, "ahead").open()
    rows = (CheckIn(day=Said("2027-01-01"), who=(picked(DAD),), treat=Said("chips")),)
    table.put(from_day=Said("2026-11-23"), check_ins=rows)

    table.press("Count the days again")

    first = table.page.check_ins[0]
    assert first.day.text == "2026-12-07"
    assert first.treat.text == "chips"
    assert first.who[0].pick == DAD
    assert len(table.page.check_ins) == 5


def test_a_lantern_opens_its_own_day(qtbot: QtBot) -> None:
    table = Table(qtbot, "ahead").open()
    table.put(**FULL)

    table.press("Six months, Sunday, 23 May 2027")
    table.write("What nice thing goes with it?", "soup")

    assert table.ways[-1] == ("check_ins", 3, "treat")
    assert table.page.check_ins[3].treat.text == "soup"
    assert len([row for row in editor_of(table).rows.values() if row.isVisible()]) == 1


def test_arrows_go_from_lantern_to_lantern(qtbot: QtBot) -> None:
    table = Table(qtbot, "ahead").open()
    table.put(**FULL)
    cards = editor_of(table).string.cards
    cards[0].setFocus()

    qtbot.keyClick(cards[0], Qt.Key.Key_Right)

    assert cards[1].isChecked()
    assert editor_of(table).at == 1


def test_another_day_comes_with_the_place_to_write_it(qtbot: QtBot) -> None:
    table = Table(qtbot, "ahead").open()
    table.put(**FULL)

    table.press("Another day")
    now = QApplication.focusWidget()
    assert now is not None
    qtbot.keyClicks(now, "when the clocks change")

    assert table.page.check_ins[5].day.text == "when the clocks change"


def test_a_day_can_be_taken_out(qtbot: QtBot) -> None:
    table = Table(qtbot, "ahead").open()
    table.put(**FULL)
    table.press("A year, Tuesday, 23 November 2027")

    table.press("Take out this day")

    assert len(table.page.check_ins) == 4
    assert len([card for card in editor_of(table).string.cards if card.isVisible()]) == 4
    assert editor_of(table).at == 3


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("2020-02-03", "This day is past. It can still stay."),
        ("2199-12-25", ""),
        ("2090-12-25", "This is a bank holiday in England: Christmas Day."),
        ("soon", ""),
    ],
)
def test_a_soft_sentence_stands_beside_some_days(qtbot: QtBot, day: str, sentence: str) -> None:
    table = Table(qtbot, "ahead").open()

    table.put(check_ins=(CheckIn(day=Said(day)),))

    row = editor_of(table).rows[0]
    assert [one.text() for one in row.day.findChildren(GentleLine) if one.text()] == (
        [sentence] if sentence else []
    )


def test_the_days_are_wanted_for_a_phone_with_names_or_without(qtbot: QtBot) -> None:
    table = Table(qtbot, "ahead").open()
    wanted: list[bool] = []
    editor_of(table).calendar_wanted.connect(wanted.append)
    assert not editor_of(table).phone.isEnabled()
    table.put(**FULL)

    table.press("Save the days")
    table.press("With our names and treats")
    table.press("Save the days")

    assert wanted == [False, True]


def test_a_person_who_left_leaves_a_plain_lantern(qtbot: QtBot) -> None:
    table = Table(qtbot, "ahead").open()

    table.put(check_ins=(CheckIn(day=FIVE[0], who=(picked("p77"),)),))

    assert editor_of(table).string.cards[0].isVisible()


def test_it_is_today_at_one_press(qtbot: QtBot) -> None:
    table = Table(qtbot, "together").open()

    table.press("It is today")

    assert table.page.finished_on.text == this_day().isoformat()


def test_the_check_ins_say_what_each_row_asks(qtbot: QtBot) -> None:
    table = Table(qtbot, "checkins").open()

    told = " ".join(one.text() for one in table.editor.findChildren(QLabel))

    assert "Going well. One small thing to try. Who we will tell." in told
    table.write("What do we want to ask ourselves each time?", "Who laughed?")
    assert table.page.notes[0].text == "Who laughed?"


def test_the_certificate_is_written_as_a_sentence(qtbot: QtBot) -> None:
    table = Table(qtbot, "certificate").open()

    table.write("We, the …", "house with the blue door")
    table.write("What did we do?", "We slept.")

    assert table.page.we.text == "house with the blue door"
    assert table.page.did[0].text == "We slept."


def test_an_ahead_page_of_another_time_has_no_lanterns(qtbot: QtBot) -> None:
    table = Table(qtbot, "ahead").open()
    table.put(**FULL)

    table.put(check_ins=())

    assert isinstance(table.page, Ahead)
    assert not editor_of(table).string.isVisible()
    assert editor_of(table).first_focus() is editor_of(table).put_in
