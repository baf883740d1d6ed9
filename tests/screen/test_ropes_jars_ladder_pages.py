from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from familybook.core.pack import Pack
from familybook.core.said import How, Said
from familybook.kinds.balloon import Scale
from familybook.screen.kit.order import focusable
from familybook.screen.pages.balloon import BalloonEditor
from familybook.screen.pages.ladder import LadderEditor
from familybook.screen.pages.steady import SteadyEditor
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, MUM, Table, a_book

PAGES = ("balloon", "steady", "ladder")
MORNINGS = "balloon-topic-pick-mornings"


def picked(key: str) -> Said:
    return Said("", (DAD,), how=How.PICK, pick=key)


@pytest.mark.parametrize("key", PAGES)
def test_showing_the_page_says_nothing(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key).open()

    table.show()

    assert table.acts == []


@pytest.mark.parametrize("key", PAGES)
@pytest.mark.parametrize(
    ("wide", "text", "theme"),
    [
        (1120, 90, Theme.PAPER),
        (824, 100, Theme.DUSK),
        (911, 150, Theme.CONTRAST),
        (600, 200, Theme.PAPER),
    ],
)
def test_nothing_reaches_over_the_edge(
    qtbot: QtBot, key: str, wide: int, text: int, theme: Theme
) -> None:
    table = Table(qtbot, key, text=text, theme=theme).open(wide, 464)

    assert not table.cut_off()
    assert not table.too_small()


@pytest.mark.parametrize("key", PAGES)
def test_everything_has_a_name_and_a_role(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key).open()

    faces = [QAccessible.queryAccessibleInterface(one) for one in focusable(table.editor)]

    assert all(face.text(QAccessible.Text.Name).strip() for face in faces)
    unknown = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    assert all(face.role() not in unknown for face in faces)


@pytest.mark.parametrize("key", PAGES)
def test_tab_comes_to_everything(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key).open()
    shown = [one for one in focusable(table.editor) if one.isVisible() and one.isEnabled()]
    shown[0].setFocus()

    met = []
    for _ in range(len(shown) + 5):
        now = QApplication.focusWidget()
        assert now is not None
        met.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)

    groups = {one for one in shown if isinstance(one, QAbstractButton) and one.autoExclusive()}
    assert not [one.accessibleName() for one in shown if one not in met and one not in groups]


def balloons(qtbot: QtBot) -> tuple[Table, BalloonEditor]:
    table = Table(qtbot, "balloon").open()
    assert isinstance(table.editor, BalloonEditor)
    return table, table.editor


def test_the_first_answer_brings_its_rope(qtbot: QtBot) -> None:
    table, _ = balloons(qtbot)

    table.press("Mornings")
    table.press("Now: Up a bit")
    table.press("When we started: Down a bit")

    (scale,) = table.page.scales
    assert scale.topic == (picked(MORNINGS),)
    assert scale.now == Said("1", (DAD,))
    assert scale.then == Said("0", (DAD,))
    assert table.ways[0] == ("scales", 0)
    assert table.ways[1] == ("scales", 0, "now")


def test_another_rope_is_there_once_something_is_said_on_it(qtbot: QtBot) -> None:
    table, editor = balloons(qtbot)
    table.put(scales=(Scale(topic=(picked(MORNINGS),)),))

    table.press("Add another rope")
    assert len(table.page.scales) == 1
    assert editor.open == 1
    table.press("Sleep")

    assert [one.topic[0].pick for one in table.page.scales] == [
        MORNINGS,
        "balloon-topic-pick-sleep",
    ]


def test_several_views_are_chosen_from_small_pictures(qtbot: QtBot) -> None:
    table, editor = balloons(qtbot)
    table.put(scales=(Scale(topic=(picked(MORNINGS),)), Scale(now=Said("4"))))
    assert [card.text() for card in editor.cards] == ["Mornings", "Rope 2"]

    table.press("Rope 2")
    table.press("Dad")

    assert table.page.scales[1].by == (picked(DAD),)
    assert table.page.scales[0].by == ()
    assert not editor.ropes[0].isVisible()


def test_the_bold_balloon_takes_the_look_of_whoever_sees_it_so(qtbot: QtBot) -> None:
    table, editor = balloons(qtbot)
    table.put(scales=(Scale(now=Said("6")),))
    before = editor.ropes[0].sky.grab().toImage()

    table.put(scales=(Scale(now=Said("6"), by=(Said(pick=MUM, how=How.PICK),)),))

    assert editor.ropes[0].sky.grab().toImage() != before


def test_a_rope_can_be_taken_out(qtbot: QtBot) -> None:
    table, editor = balloons(qtbot)
    table.put(scales=(Scale(now=Said("1")), Scale(now=Said("2"))))
    table.press("Rope 2")

    table.press("Take out this rope")

    assert [one.now.text for one in table.page.scales] == ["1"]
    assert editor.open == 0


def test_undoing_a_rope_leaves_a_page_to_go_on_with(qtbot: QtBot) -> None:
    table, editor = balloons(qtbot)
    table.put(scales=(Scale(now=Said("1")), Scale(now=Said("2")), Scale(now=Said("3"))))
    table.press("Rope 3")

    table.put(scales=())

    assert editor.open == 0
    assert editor.ropes[0].isVisible()
    assert not editor.cards[0].isVisible()


def test_numbers_are_printed_only_when_somebody_puts_them_on(qtbot: QtBot) -> None:
    table, _ = balloons(qtbot)
    assert not table.page.numbers

    table.press("Print the heights as numbers too")

    assert table.page.numbers.pick == "balloon-numbers-pick-yes"


def test_both_balloons_share_the_rope_and_change_sides(qtbot: QtBot) -> None:
    table, editor = balloons(qtbot)
    rope = editor.ropes[0]
    then, now = rope.sky.in_order()
    assert then.x() < now.x()

    table.area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert then.x() > now.x()
    assert abs(rope.sky.rope_x - rope.sky.width() / 2) <= 1


def test_a_picked_thing_goes_into_the_open_jar(qtbot: QtBot) -> None:
    table = Table(qtbot, "steady").open()

    table.press("When we are tired")
    table.press("A bath")

    assert table.page.when_tired == (picked("steady-when-tired-pick-bath"),)
    assert table.page.good_day == ()


def test_a_jar_says_how_much_is_in_it(qtbot: QtBot) -> None:
    table = Table(qtbot, "steady").open()
    assert isinstance(table.editor, SteadyEditor)
    jar = table.editor.shelf.jars["good_day"]
    before = jar.accessibleDescription(), jar.grab().toImage()

    table.put(good_day=(Said("Pancakes"), Said("Peace")))

    assert before[0] == "Nothing in it yet"
    assert jar.accessibleDescription() == "2 things in it"
    assert jar.grab().toImage() != before[1]


def test_own_words_go_into_a_jar_too(qtbot: QtBot) -> None:
    table = Table(qtbot, "steady").open()

    table.write("Add: A good day for us", "Nobody shouts")
    qtbot.keyClick(table.named("Add: A good day for us"), Qt.Key.Key_Return)

    assert table.page.good_day == (Said("Nobody shouts", (DAD,)),)


def test_each_rung_has_its_own_suggestions_and_people(qtbot: QtBot) -> None:
    table = Table(qtbot, "ladder").open()
    table.press("We say our family word")

    table.press("Then our people")
    table.press("We ask someone to come over")
    table.press("Mum")

    assert table.page.us.text == (picked("ladder-us-text-pick-word"),)
    assert table.page.our_people.text == (picked("ladder-our-people-text-pick-over"),)
    assert table.page.our_people.people == (picked(MUM),)


def test_numbers_of_the_pack_are_picked_on_their_rung(qtbot: QtBot) -> None:
    table = Table(qtbot, "ladder").open()

    table.press("Then ring someone")
    table.press("A kind ear  116 123")

    assert [one.pick for one in table.page.ring.numbers] == ["listening"]


def test_the_rungs_are_gone_through_from_the_first_one_up(qtbot: QtBot) -> None:
    table = Table(qtbot, "ladder").open()
    assert isinstance(table.editor, LadderEditor)

    rungs = table.editor.rungs.in_order()

    assert [one.accessibleName() for one in rungs][:2] == ["First, us", "Then our people"]
    assert rungs[0].y() > rungs[1].y() > rungs[3].y()


def test_words_to_begin_with_are_put_in_once(qtbot: QtBot) -> None:
    table = Table(qtbot, "ladder").open()
    assert isinstance(table.editor, LadderEditor)

    table.press("Begin with these words")

    assert table.page.say_this.text.startswith("Hello, my name is")
    assert table.page.say_this.said_by == (DAD,)
    assert not table.editor.begin.isVisible()


def test_what_happens_next_is_shown_where_the_pack_tells_it(qtbot: QtBot) -> None:
    without = Table(qtbot, "ladder").open()
    book = a_book()
    told = Table(
        qtbot, "ladder", book=replace(book, pack=Pack(steps=("Someone rings back.",)))
    ).open()

    assert isinstance(without.editor, LadderEditor)
    assert isinstance(told.editor, LadderEditor)
    assert not without.editor.next_card.isVisible()
    assert told.editor.next_steps.text() == "1. Someone rings back."


def test_somebody_new_comes_into_the_book_with_the_rope_they_see(qtbot: QtBot) -> None:
    table, _ = balloons(qtbot)

    table.press("Someone else: Whose view is it?")
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "A friend")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    new = next(one for one in table.book.people if one.name == "A friend")
    assert [one.pick for one in table.page.scales[0].by] == [new.id]


def test_a_rope_about_many_things_has_a_short_name_and_is_read_whole(qtbot: QtBot) -> None:
    topics = [f"something that matters to us {number}" for number in range(13)]
    table = Table(qtbot, "balloon").open()
    page = table.page
    rope = replace(Scale(), topic=tuple(Said(text) for text in topics))

    table.book = table.book.with_page(table.key, replace(page, scales=(rope, Scale())))
    table.show()

    assert isinstance(table.editor, BalloonEditor)
    card = table.editor.cards[0]
    assert card.text().endswith("and 10 more")
    assert card.accessibleName() == ", ".join(topics)
