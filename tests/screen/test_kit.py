from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.core.drawing import Voice
from familybook.core.person import next_person
from familybook.drawings.parts.signs import sign
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.faces import install_faces
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.folding import FoldingBar
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.menu import new_menu, show_menu
from familybook.screen.kit.more import MoreBelow
from familybook.screen.kit.paint import squeeze
from familybook.screen.kit.picks import PickChip, WhoChip
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.ruled import RuledText
from familybook.screen.kit.segments import Segments
from familybook.screen.look import Look
from familybook.screen.tokens import LEAST_TARGET, TEXT_SIZES, Hue, Theme, Type

GRAN = next_person((), "Gran")
URDU = "ہم ایک دوسرے کی سنتے ہیں"


def button_of(manner: Manner, look: Look, parent: QWidget) -> Button:
    return Button(look, "See our page", parent, manner=manner, icon=Icon.PAGE)


MAKERS: dict[str, Callable[[Look, QWidget], QAbstractButton]] = {
    **{f"button {manner}": partial(button_of, manner) for manner in Manner},
    "icon": lambda look, parent: Button(look, "", parent, icon=Icon.UP, name="Move Gran up"),
    "chip": lambda look, parent: PickChip(look, "sleeping badly", parent),
    "who": lambda look, parent: WhoChip(look, GRAN, parent, name="Gran, adding now"),
    "card": lambda look, parent: ChoiceCard(
        look, sign("kite", "green"), "We listen", parent, sub="to each other"
    ),
}


@pytest.fixture
def look(qapp: QApplication) -> Look:
    qapp.setStyle("Fusion")
    install_faces()
    return Look(words())


@pytest.fixture
def table(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(600, 400)
    qtbot.addWidget(widget)
    return widget


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours_in(image: QImage) -> set[str]:
    return {
        QColor(image.pixel(x, y)).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("text", TEXT_SIZES)
def test_every_control_can_be_touched_and_named(
    look: Look, table: QWidget, name: str, text: int
) -> None:
    control = MAKERS[name](look, table)
    look.show_tokens(replace(look.tokens, text=text))

    least = control.minimumSizeHint()
    assert least.width() >= LEAST_TARGET
    assert least.height() >= LEAST_TARGET
    assert control.sizeHint().width() >= least.width()
    face = QAccessible.queryAccessibleInterface(control)
    assert face.text(QAccessible.Text.Name).strip()
    assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("name", MAKERS)
def test_words_that_do_not_fit_wrap(look: Look, table: QWidget, name: str) -> None:
    control = MAKERS[name](look, table)
    if not control.text():
        return
    control.setText("We have more to say than fits into one line of a small button")

    narrow = control.minimumSizeHint().width() + 20

    assert control.heightForWidth(narrow) > control.heightForWidth(2000)


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("theme", Theme)
def test_focus_is_a_ring_of_two_tones(
    look: Look, table: QWidget, qtbot: QtBot, name: str, theme: Theme
) -> None:
    look.show_tokens(replace(look.tokens, theme=theme))
    control = MAKERS[name](look, table)
    control.setGeometry(20, 20, 260, control.heightForWidth(260))
    with qtbot.waitExposed(table):
        table.show()
    table.activateWindow()
    qtbot.waitUntil(control.hasFocus)
    control.clearFocus()
    before = painted(control)
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)

    after = painted(control)

    assert after.size() == before.size()
    assert look.tokens.colour(Hue.FOCUS) in colours_in(after)
    assert look.tokens.colour(Hue.FOCUS) not in colours_in(before)


@pytest.mark.parametrize("name", MAKERS)
def test_a_look_that_changes_is_painted_at_once(
    look: Look, table: QWidget, qtbot: QtBot, name: str
) -> None:
    control = MAKERS[name](look, table)
    control.setGeometry(0, 0, 260, 80)
    with qtbot.waitExposed(table):
        table.show()
    light, small = painted(control), control.sizeHint()

    look.show_tokens(replace(look.tokens, theme=Theme.CONTRAST, text=150))

    assert painted(control) != light
    assert control.sizeHint().width() > small.width()


@pytest.mark.parametrize("name", ["chip", "who", "card"])
def test_chosen_is_more_than_a_colour(look: Look, table: QWidget, name: str) -> None:
    look.show_tokens(replace(look.tokens, theme=Theme.CONTRAST))
    control = MAKERS[name](look, table)
    control.setGeometry(0, 0, 260, 90)
    empty = painted(control).convertToFormat(QImage.Format.Format_Mono)

    control.setChecked(True)

    assert painted(control).convertToFormat(QImage.Format.Format_Mono) != empty
    face = QAccessible.queryAccessibleInterface(control)
    assert face.state().checked


@pytest.mark.parametrize("name", ["button quiet", "chip", "who", "card"])
def test_controls_stand_the_other_way_round_from_right_to_left(
    look: Look, table: QWidget, name: str
) -> None:
    control = MAKERS[name](look, table)
    control.setText(URDU)
    control.setGeometry(0, 0, 400, 90)
    left = painted(control)

    control.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert painted(control) != left


def test_space_picks_and_picks_no_more(look: Look, table: QWidget, qtbot: QtBot) -> None:
    chip = PickChip(look, "tea goes cold", table)
    table.show()
    chip.setFocus()

    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert not chip.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_by_space(
    look: Look, table: QWidget, qtbot: QtBot, key: Qt.Key
) -> None:
    button = Button(look, "Next page", table)

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_one_of_a_few_is_chosen_by_mouse_and_by_arrow(
    look: Look, table: QWidget, qtbot: QtBot
) -> None:
    segments = Segments(look, [("a", "Some"), ("b", "None")], table, name="Movement", now="a")
    segments.resize(300, 60)
    with qtbot.waitExposed(table):
        table.show()
    some, none = segments.findChildren(QAbstractButton)
    face = QAccessible.queryAccessibleInterface(none)
    assert face.role() is QAccessible.Role.RadioButton

    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.mouseClick(none, Qt.MouseButton.LeftButton)
    assert chosen.args == ["b"]
    assert not some.isChecked()

    segments.show_choice("a")
    assert some.isChecked()
    assert not none.isChecked()


def test_a_heading_and_a_picture_are_told_as_such(look: Look, table: QWidget) -> None:
    heading = Heading(look, "This is us", table, level=1)
    picture = PictureView(look, replace(sign("kite", "green"), says="A kite."), table)

    face = QAccessible.queryAccessibleInterface(heading)
    assert face.role() is QAccessible.Role.Heading
    assert face.text(QAccessible.Text.Name) == "This is us"
    heading.setText("Our people")
    assert face.text(QAccessible.Text.Name) == "Our people"
    shown = QAccessible.queryAccessibleInterface(picture)
    assert shown.role() is QAccessible.Role.Graphic
    assert shown.text(QAccessible.Text.Name) == "A kite."


def test_tab_leaves_ruled_lines_and_typing_says_the_words(
    look: Look, table: QWidget, qtbot: QtBot
) -> None:
    column = QVBoxLayout(table)
    ruled, after = RuledText(look, "In our words", table), Button(look, "Next", table)
    column.addWidget(ruled)
    column.addWidget(after)
    with qtbot.waitExposed(table):
        table.show()
    table.activateWindow()
    ruled.setFocus()
    qtbot.waitUntil(ruled.hasFocus)

    with qtbot.waitSignal(ruled.edited) as edited:
        qtbot.keyClicks(ruled, "W")
    assert edited.args == ["W"]
    with qtbot.waitSignal(ruled.left):
        qtbot.keyClick(ruled, Qt.Key.Key_Tab)
    assert ruled.toPlainText() == "W"
    assert after.hasFocus()


def test_showing_words_is_not_editing_them(look: Look, table: QWidget, qtbot: QtBot) -> None:
    ruled = RuledText(look, "In our words", table)

    with qtbot.assertNotEmitted(ruled.edited):
        ruled.show_text("One\ntwo")
        look.show_tokens(replace(look.tokens, text=150))

    assert ruled.toPlainText() == "One\ntwo"


def test_ruled_lines_grow_with_the_words(look: Look, table: QWidget) -> None:
    ruled = RuledText(look, "In our words", table, lines=2)
    ruled.resize(300, ruled.height())
    table.show()
    small = ruled.height()

    ruled.show_text("\n".join("word" for _ in range(12)))

    assert ruled.height() >= 12 * look.line_pitch
    assert ruled.height() > small


@pytest.mark.parametrize("maker", [LineField, RuledText])
def test_taking_back_is_left_to_the_window(
    look: Look, table: QWidget, qtbot: QtBot, maker: type[LineField | RuledText]
) -> None:
    field = maker(look, "Our word", table)
    table.show()
    qtbot.keyClicks(field, "abc")

    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    shown = field.text() if isinstance(field, LineField) else field.toPlainText()
    assert shown == "abc"


def test_chips_run_on_and_wrap_in_reading_direction(look: Look, table: QWidget) -> None:
    flow = FlowLayout(table)
    chips = [PickChip(look, text, table) for text in ("one", "two", "three", "four", "five")]
    for chip in chips:
        flow.addWidget(chip)

    flow.setGeometry(table.rect())
    assert chips[0].x() < chips[1].x()
    assert chips[0].y() == chips[1].y()
    flow.setGeometry(table.rect().adjusted(0, 0, -400, 0))
    assert chips[-1].y() > chips[0].y()
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(table.rect())
    assert chips[0].x() > chips[1].x()


def test_chips_that_go_leave_no_hole_and_no_crash(look: Look, table: QWidget, qtbot: QtBot) -> None:
    flow = FlowLayout(table)
    for _ in range(40):
        for text in ("one", "two"):
            flow.addWidget(PickChip(look, text, table))
        table.resize(QSize(300, 200))
        flow.clear()
        qtbot.wait(0)

    assert flow.count() == 0
    assert flow.heightForWidth(300) == 0


def bar_of(look: Look, table: QWidget) -> tuple[FoldingBar, list[Button]]:
    bar = FoldingBar(look, table, menu="Menu")
    buttons = [Button(look, text, bar) for text in ("Back", "Not now", "Next page")]
    bar.add(buttons[0], rank=2)
    bar.add(buttons[1], rank=3, at_end=True)
    bar.add(buttons[2], at_end=True)
    return bar, buttons


@pytest.mark.parametrize("wide", [60, 110, 400])
def test_a_name_that_has_little_room_is_written_smaller_and_whole(look: Look, wide: int) -> None:
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setFont(look.font(18, Voice.HEAD))
    before = painter.fontMetrics().horizontalAdvance("People around us")

    squeeze(painter, "People around us", wide)

    now = painter.fontMetrics().horizontalAdvance("People around us")
    painter.end()
    assert now <= max(wide, 1)
    assert now > 0.8 * min(wide, before)


def test_a_label_without_room_goes_away_and_makes_no_menu(look: Look, table: QWidget) -> None:
    bar = FoldingBar(look, table, menu="More")
    name, rest = Label(look, "Our family book", bar), Button(look, "Take a break", bar)
    name.setWordWrap(False)
    bar.add(name, rank=1)
    bar.add(rest, at_end=True)
    table.show()
    bar.resize(bar.sizeHint().width() - 40, bar.height())
    bar.arrange()

    assert name.isHidden()
    assert rest.isVisible()
    assert not bar.menu_button.isVisible()


@pytest.mark.parametrize("text", [100, 200])
def test_a_menu_shows_all_of_its_words_and_a_tick_for_what_is_chosen(
    look: Look, table: QWidget, text: int
) -> None:
    look.show_tokens(replace(look.tokens, text=text))
    menu = new_menu(look, table)
    said, chosen, other = (menu.addAction(one) for one in ("Print", "Happy with this", "Mum"))
    for one in (chosen, other):
        one.setCheckable(True)
    chosen.setChecked(True)
    menu.popup(QPoint(0, 0))

    lines = [menu.actionGeometry(one) for one in (said, chosen, other)]
    words = look.metrics(Type.LABEL).horizontalAdvance("Happy with this")
    assert all(one.height() >= look.tokens.target for one in lines)
    assert all(one.width() > words + look.px(40) for one in lines)
    ink = [dots_of_ink(menu, one, look) for one in lines]
    assert ink[1] > 20
    assert (ink[0], ink[2]) == (0, 0)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("at_foot", [False, True])
def test_a_menu_begins_where_its_button_does_and_never_lies_on_it(
    look: Look, table: QWidget, way: Qt.LayoutDirection, at_foot: bool
) -> None:
    table.setLayoutDirection(way)
    table.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    room = table.screen().availableGeometry()
    top = room.bottom() - table.height() if at_foot else room.top()
    table.move(room.center().x() - table.width() // 2, top)
    button = Button(look, "Menu", table)
    button.adjustSize()
    button.move(200, table.height() - button.height() if at_foot else 0)
    table.show()
    menu = new_menu(look, table)
    for line in ("Print this page", "Earlier versions", "Not now"):
        menu.addAction(line)

    show_menu(menu, button)

    on, box = menu.geometry(), QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
    assert not on.intersects(box)
    assert (on.bottom() < box.top()) is at_foot
    if way is Qt.LayoutDirection.RightToLeft:
        assert on.right() == box.right()
    else:
        assert on.left() == box.left()


def dots_of_ink(menu: QWidget, line: QRect, look: Look) -> int:
    """Return how many dots of a line are ink, before its words begin."""
    seen = menu.grab(QRect(line.x(), line.y(), look.px(32), line.height())).toImage()
    ink = look.colour(Hue.INK).rgb()
    return sum(seen.pixel(x, y) == ink for x in range(seen.width()) for y in range(seen.height()))


def test_what_has_no_room_goes_into_the_menu(look: Look, table: QWidget) -> None:
    bar, (back, not_now, onward) = bar_of(look, table)
    table.show()
    bar.resize(600, 60)
    bar.arrange()
    assert not bar.folded()
    assert not bar.menu_button.isVisible()

    bar.resize(300, 60)
    bar.arrange()

    assert set(bar.folded()) <= {back, not_now}
    assert not_now in bar.folded()
    assert onward.isVisible()
    assert bar.menu_button.isVisible()


def test_nothing_in_a_bar_stands_on_another(look: Look, table: QWidget) -> None:
    bar, _ = bar_of(look, table)
    table.show()
    for wide in range(180, 700, 7):
        bar.resize(wide, 60)
        bar.arrange()
        shown = [one for one in bar.findChildren(QAbstractButton) if one.isVisible()]
        boxes = sorted((one.geometry() for one in shown), key=lambda box: box.x())
        for left, right in pairwise(boxes):
            assert left.right() < right.left()
        assert all(bar.rect().contains(box) for box in boxes)


def test_what_comes_into_focus_is_scrolled_clear(look: Look, qtbot: QtBot) -> None:
    area = MoreBelow(look)
    qtbot.addWidget(area)
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [Button(look, f"Page {number}", inside) for number in range(30)]
    for button in buttons:
        column.addWidget(button)
    area.show_widget(inside)
    area.resize(300, 300)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()

    buttons[20].setFocus()
    qtbot.waitUntil(buttons[20].hasFocus)

    bottom = buttons[20].mapTo(area, QPoint(0, buttons[20].height())).y()
    assert 0 < bottom <= area.height() - 34


def test_what_comes_into_focus_is_clear_of_the_soft_edge(qtbot: QtBot, look: Look) -> None:
    area = MoreBelow(look)
    qtbot.addWidget(area)
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [Button(look, f"Number {number}", inside) for number in range(12)]
    for button in buttons:
        column.addWidget(button)
    area.show_widget(inside)
    area.resize(400, 300)
    area.show()
    area.activateWindow()
    QApplication.processEvents()
    edge = area.viewport().height() - 34

    def bottom(button: Button) -> int:
        return button.mapTo(area.viewport(), QPoint(0, button.height())).y()

    half = next(one for one in buttons if bottom(one) > edge)
    area.verticalScrollBar().setValue(bottom(half) - area.viewport().height() + 2)
    half.setFocus()

    assert bottom(half) <= edge
