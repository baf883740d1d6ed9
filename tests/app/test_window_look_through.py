"""The book is looked through as it will be bound, and everybody named says yes for themselves."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.export import printed
from familybook.app.live import image_of
from familybook.app.look_through import LookThrough
from familybook.app.table import Table
from familybook.core.agreeing import with_said
from familybook.core.book import Book
from familybook.core.copies import CHILD
from familybook.core.ids import PageKey, PersonId
from familybook.core.said import Said
from familybook.core.yes import Says
from familybook.kinds.mine import ME, MyPage
from familybook.kinds.strengths import Strengths
from familybook.kinds.weather import Cloudy, Weather
from familybook.paper import preview
from familybook.paper.press import Printed
from familybook.screen.looking.look_screen import LookScreen
from familybook.screen.tokens import Theme
from tests.reading import give_voice
from tests.windows import clipped_words, opened, outside, settle, visible, with_names

pytestmark = pytest.mark.gui

COVER, STRENGTHS, WEATHER = PageKey("cover"), PageKey("strengths"), PageKey("weather")
LONGEST_S = 60.0
MUM, GRAN = PersonId("p1"), PersonId("p3")


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def shown(table: Table) -> QWidget:
    return table.window.current


def session_book(table: Table) -> Book:
    return table.sitting.session.book


def put(table: Table, book: Book) -> None:
    table.sitting.session.edit(book, "ask-act-wrote")
    settle()


def with_words(table: Table, *said: Said) -> None:
    """Let two people say something on a page."""
    roots = said or (Said("Songs", (MUM, GRAN)),)
    put(table, session_book(table).with_page(STRENGTHS, Strengths(roots=roots)))


def wait(table: Table) -> LookScreen:
    """Wait until all pages are drawn, small ones too."""
    screen = table.look_through.screen
    until = time.monotonic() + LONGEST_S
    while time.monotonic() < until:
        settle()
        if screen.view.sheets and not any(thumb.is_old for thumb in screen.strip.thumbs):
            return screen
        QTest.qWait(5)
    pytest.fail("the pages were never drawn")


def looking(table: Table) -> LookScreen:
    table.rooms.path.look_through.click()
    return wait(table)


def open_at(table: Table, key: PageKey) -> LookScreen:
    desk: LookThrough = table.look_through
    at = next(n for n, spread in enumerate(desk.spreads) if key in spread.keys)
    desk.screen.strip.thumbs[at].click()
    return wait(table)


def open_keys(table: Table) -> tuple[PageKey, ...]:
    return tuple(block.key for block in table.look_through.screen.panel.blocks)


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def segment(widget: QWidget, words: str) -> QAbstractButton:
    return next(one for one in widget.findChildren(QAbstractButton) if one.text() == words)


def say(table: Table, who: PersonId, says: Says) -> None:
    row = next(row for row in table.look_through.screen.panel.rows if row.who == who)
    segment(row.yes, table.look.words(f"look-{says.value}")).click()
    settle()


def said(table: Table, who: PersonId) -> str:
    """Return which of the words is chosen beside somebody's name."""
    row = next(row for row in table.look_through.screen.panel.rows if row.who == who)
    chosen = [one.text() for one in row.yes.findChildren(QAbstractButton) if one.isChecked()]
    return chosen[0] if chosen else ""


def test_every_side_is_seen_exactly_as_it_prints(family: Table) -> None:
    with_words(family)
    screen = looking(family)
    made = printed(session_book(family), family.sitting.album.print_ready)
    count = preview.count(made.pdf)
    seen: list[QImage] = []

    for thumb in list(screen.strip.thumbs):
        thumb.click()
        wait(family)
        seen += screen.view.sheets

    assert count == len(made.sides) == len(seen) > 8
    for side, image in enumerate(seen):
        assert image == image_of(preview.render(made.pdf, side, screen.view.sheet_px)), side


def test_what_is_printed_is_heard_as_the_words_of_a_picture(family: Table) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    face = QAccessible.queryAccessibleInterface(screen.view)

    assert face.role() is QAccessible.Role.Graphic
    assert "What we are good at" in face.text(QAccessible.Text.Name)
    told = face.text(QAccessible.Text.Description)
    assert "\nSongs" in told
    assert told.startswith(screen.view.printed_words)

    with_words(family, Said("Old songs", (MUM,)))
    wait(family)

    assert "\nOld songs" in screen.view.printed_words
    family.sitting.close_book()
    assert screen.view.printed_words == ""


def test_read_to_me_reads_what_lies_open_and_stops_when_it_is_turned(
    family: Table, qtbot: QtBot
) -> None:
    voice = give_voice(family)
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)

    qtbot.keyClick(screen.on, Qt.Key.Key_F9)
    while voice.now and voice.now != screen.view.printed_words:
        voice.finish()

    assert "Songs" in voice.now
    assert family.reading.mark is not None
    assert family.reading.mark.target is screen.view
    assert screen.read is not None
    assert screen.read.text() == "Stop reading"
    screen.on.click()
    assert (voice.now, family.reading.is_reading) == ("", False)


def test_nothing_is_laid_out_before_somebody_wants_to_look(family: Table) -> None:
    assert family.window.findChildren(LookScreen) == []

    looking(family)

    assert len(family.window.findChildren(LookScreen)) == 1


def test_nothing_can_be_turned_until_the_pages_are_there(family: Table) -> None:
    family.rooms.path.look_through.click()
    screen = family.look_through.screen
    turns = (screen.on, screen.back)

    assert not any(one.isEnabled() for one in turns)
    wait(family)
    assert screen.on.isEnabled()
    assert screen.on.hasFocus()
    family.sitting.close_book()
    assert not any(one.isEnabled() for one in turns)


def test_the_path_is_numbered_as_the_book_prints(family: Table) -> None:
    with_words(family, *(Said(f"We sing the old songs, number {n}, " * 12) for n in range(12)))
    planned = family.sitting.route
    looking(family)

    prints = family.sitting.album.prints
    assert prints is not None
    begins = printed(session_book(family), prints).begins
    told = {stone.key: stone.first for stone in family.sitting.route.stones if not stone.loose}
    assert told == begins
    assert {stone.key: stone.first for stone in planned.stones if not stone.loose} != begins


def test_the_book_is_turned_by_buttons_by_keys_and_by_its_strip(
    family: Table, qtbot: QtBot
) -> None:
    screen = looking(family)
    assert open_keys(family) == (COVER,)
    assert not screen.back.isEnabled()
    assert screen.on.hasFocus()

    def now() -> int:
        return [thumb.isChecked() for thumb in screen.strip.thumbs].index(True)

    qtbot.keyClick(screen.on, Qt.Key.Key_Space)
    assert now() == 1
    qtbot.keyClick(screen.on, Qt.Key.Key_PageDown)
    qtbot.keyClick(screen.on, Qt.Key.Key_PageDown)
    assert now() == 3
    qtbot.keyClick(screen.on, Qt.Key.Key_PageUp)
    assert now() == 2
    qtbot.keyClick(screen.on, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert now() == 3
    screen.strip.thumbs[3].setFocus()
    qtbot.keyClick(screen.strip.thumbs[3], Qt.Key.Key_Left)
    assert now() == 2
    assert screen.strip.thumbs[2].hasFocus()
    qtbot.keyClick(screen.strip.thumbs[2], Qt.Key.Key_End)
    last = len(screen.strip.thumbs) - 1
    assert now() == last
    assert screen.strip.thumbs[last].isVisible()
    assert not screen.on.isEnabled()
    qtbot.keyClick(screen.strip.thumbs[last], Qt.Key.Key_PageDown)
    assert now() == last


def test_what_lies_open_is_told_to_whoever_cannot_see_it(family: Table) -> None:
    screen = looking(family)

    title = family.look.words("cover-title")
    assert name_of(screen.view) == f"Page 1: {title}"
    assert name_of(screen.strip.thumbs[0]) == f"Page 1: {title}"


def test_a_page_is_changed_and_the_book_is_open_there_again(family: Table, qtbot: QtBot) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    block = next(one for one in screen.panel.blocks if one.key == STRENGTHS)
    small = next(thumb for thumb in screen.strip.thumbs if thumb.isChecked())
    before, before_small = screen.view.sheets, small.sheets

    qtbot.mouseClick(block.change, Qt.MouseButton.LeftButton)
    assert shown(family) is family.rooms.page
    assert family.sitting.here == STRENGTHS
    assert family.rooms.page.returns.isVisible()
    assert not family.rooms.page.next.isVisible()
    with_words(family, Said("Songs", (MUM, GRAN)), Said("Tea at four", (GRAN,)))
    qtbot.mouseClick(family.rooms.page.returns, Qt.MouseButton.LeftButton)
    wait(family)

    assert shown(family) is screen
    assert STRENGTHS in open_keys(family)
    assert screen.view.sheets != before
    assert small.isChecked()
    assert small.sheets != before_small
    screen.to_path.click()
    family.rooms.path.carry_on.click()
    assert not family.rooms.page.returns.isVisible()


def test_a_page_left_out_fades_stays_in_the_strip_and_comes_back(
    family: Table, qtbot: QtBot
) -> None:
    looking(family)
    screen = open_at(family, STRENGTHS)
    sides = sum(len(spread.sides) for spread in family.look_through.spreads)
    block = next(one for one in screen.panel.blocks if one.key == STRENGTHS)
    out = segment(block.in_or_out, family.look.words("look-out"))

    out.setFocus()
    qtbot.keyClick(out, Qt.Key.Key_Space)
    wait(family)

    assert STRENGTHS in session_book(family).put_away
    assert open_keys(family) == (STRENGTHS,)
    assert screen.view.is_faded
    assert screen.panel.rows == []
    thumb = next(one for one in screen.strip.thumbs if one.isChecked())
    assert thumb.text() == family.look.words("look-left-out")
    assert sum(len(spread.sides) for spread in family.look_through.spreads) <= sides
    assert out.hasFocus()

    segment(screen.panel.blocks[0].in_or_out, family.look.words("look-in")).click()
    wait(family)

    assert STRENGTHS not in session_book(family).put_away
    assert STRENGTHS in open_keys(family)
    assert not screen.view.is_faded
    qtbot.keyClick(screen.on, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(family)
    assert STRENGTHS in session_book(family).put_away
    assert shown(family) is screen
    assert screen.view.is_faded


def test_what_is_taken_back_while_the_pages_are_laid_leaves_them_as_they_were(
    family: Table,
) -> None:
    screen = looking(family)
    before = family.look_through.spreads
    session = family.sitting.session

    session.edit(session.book.with_put_away(WEATHER, away=True), "look-act-out")
    assert screen.telling.text() == family.look.words("look-laying-again")
    session.undo()
    wait(family)

    assert family.look_through.spreads == before
    assert screen.telling.text() == family.look.words("look-lead")


def test_the_cover_can_be_changed_and_never_be_left_out(family: Table) -> None:
    screen = looking(family)

    assert not screen.panel.blocks[0].in_or_out.isVisible()
    assert screen.panel.blocks[0].change.isVisible()


def test_pages_that_a_length_leaves_out_do_not_crowd_the_strip(family: Table) -> None:
    put(family, session_book(family).with_shape("one-visit"))
    assert session_book(family).put_away

    looking(family)

    assert not [spread for spread in family.look_through.spreads if spread.left_out]


def test_a_page_a_child_keeps_back_is_nowhere_in_it(family: Table) -> None:
    book = session_book(family)
    key = next(page.key for page in book.pages if page.kind is MyPage)
    secret = MyPage(who=Said(pick="p2"), who_sees=Said(pick=ME))
    put(family, book.with_page(key, secret).with_put_away(key, away=True))

    looking(family)

    assert all(key not in spread.keys for spread in family.look_through.spreads)


def test_each_person_named_says_yes_or_not_yet_for_themselves(family: Table, qtbot: QtBot) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    assert {MUM, GRAN} <= {row.who for row in screen.panel.rows}
    assert (said(family, MUM), said(family, GRAN)) == ("", "")
    before = session_book(family)

    say(family, MUM, Says.YES)
    say(family, GRAN, Says.NOT_YET)

    kept = session_book(family).yes[STRENGTHS]
    assert (kept[MUM].says, kept[GRAN].says) == (Says.YES, Says.NOT_YET)
    assert (said(family, MUM), said(family, GRAN)) == ("Yes", "Not yet")
    row = next(row for row in screen.panel.rows if row.who == MUM)
    assert name_of(segment(row.yes, "Yes")) == "Mum: Yes"
    for _ in range(2):
        qtbot.keyClick(screen.on, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle()
    assert session_book(family) == before
    assert (said(family, MUM), said(family, GRAN)) == ("", "")


def test_nobody_is_asked_about_a_page_that_does_not_name_them(family: Table) -> None:
    with_words(family, Said("Songs", (GRAN,)))
    looking(family)
    open_at(family, WEATHER)

    say_rows = family.look_through.screen.panel.rows

    naming = [spread.keys for spread in family.look_through.spreads if WEATHER in spread.keys]
    assert naming == [(WEATHER,)]
    assert say_rows == []


def test_words_that_came_later_open_a_yes_again_and_say_so(family: Table) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    say(family, MUM, Says.YES)
    say(family, GRAN, Says.NOT_YET)

    with_words(family, Said("Songs", (MUM, GRAN)), Said("Tea", (GRAN,)))
    wait(family)

    row = next(row for row in screen.panel.rows if row.who == MUM)
    assert said(family, MUM) == ""
    assert row.changed.text() == family.look.words("look-changed", name="Mum")
    assert said(family, GRAN) == "Not yet"
    say(family, MUM, Says.YES)
    assert said(family, MUM) == "Yes"
    assert not row.changed.isVisible()


def sheet_at(screen: LookScreen, at: int) -> QPoint:
    return screen.view.boxes()[at].center().toPoint()


def test_a_press_on_a_page_makes_it_large_enough_to_read(family: Table, qtbot: QtBot) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    before = screen.view.boxes()[1]
    second = open_keys(family)[1]

    qtbot.mouseClick(screen.view, Qt.MouseButton.LeftButton, pos=sheet_at(screen, 1))
    wait(family)

    (box,) = screen.view.boxes()
    assert box.width() > 2 * before.width()
    qtbot.waitUntil(lambda: screen.view.sheets[0].width() == screen.view.sheet_px, timeout=60_000)
    assert open_keys(family) == (second,)
    qtbot.mouseClick(screen.view, Qt.MouseButton.LeftButton, pos=sheet_at(screen, 0))
    wait(family)
    assert screen.view.boxes()[1] == before
    assert open_keys(family) == (STRENGTHS, second)


def test_large_pages_are_turned_one_by_one_and_end_with_the_book(
    family: Table, qtbot: QtBot
) -> None:
    looking(family)
    screen = wait(family)
    screen.large.setFocus()
    qtbot.keyClick(screen.large, Qt.Key.Key_Return)
    seen = [screen.view.accessibleName()]

    while screen.on.isEnabled():
        screen.on.click()
        settle()
        seen.append(screen.view.accessibleName())

    sides = sum(max(1, len(spread.sides)) for spread in family.look_through.spreads)
    assert len(seen) == len(set(seen)) == sides
    assert screen.back.isEnabled()


def test_a_not_yet_to_a_large_page_is_for_that_page_alone(family: Table) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    words = family.look.words
    first, second = open_keys(family)
    assert screen.panel.why.text() == words("look-ask-both")

    screen.large.click()
    wait(family)
    assert screen.panel.why.text() == words("look-ask-why")
    say(family, GRAN, Says.NOT_YET)

    assert session_book(family).yes[first][GRAN].says is Says.NOT_YET
    assert second not in session_book(family).yes
    assert open_keys(family) == (first,)


def test_the_pages_use_the_room_between_title_and_strip(family: Table) -> None:
    looking(family)
    screen = wait(family)
    room = screen.strip.y() - screen.view.mapTo(screen, QPoint()).y()

    assert 0 <= room - screen.view.height() < screen.look.px(40)


def test_the_ring_of_focus_is_whole_round_a_small_spread(family: Table) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    settle()

    for thumb in screen.strip.thumbs:
        assert thumb.y() >= 0
        assert thumb.geometry().bottom() < screen.strip.height()


def test_saying_yes_lays_nothing_out_anew(family: Table) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    sheets = [one.cacheKey() for thumb in screen.strip.thumbs for one in thumb.sheets]

    say(family, MUM, Says.YES)
    wait(family)

    assert [one.cacheKey() for thumb in screen.strip.thumbs for one in thumb.sheets] == sheets


def test_a_page_that_waits_is_told_where_the_book_is_made_and_stops_nobody(family: Table) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    say(family, GRAN, Says.NOT_YET)

    screen.make.click()
    settle()

    title = family.look.words("strengths-title")
    make = family.rooms.make
    assert shown(family) is make
    sentence = family.look.words("remark-not-yet-named", names="Gran", page=title)
    row = next(one for one in make.first.rows if one.sentence.text() == sentence)
    assert sentence not in [one.sentence.text() for one in make.things.rows]
    bottom = row.mapTo(make, row.rect().bottomLeft()).y()
    assert bottom < make.height() - make.foot.height()
    assert make.save.isEnabled()
    make.look_through.click()
    wait(family)
    assert shown(family) is screen


def with_gran_not_yet(family: Table) -> None:
    with_words(family)
    session = family.sitting.session
    session.edit(with_said(session.book, [STRENGTHS], GRAN, Says.NOT_YET), "look-act-yes")


def test_a_page_that_waits_is_told_before_anything_is_laid(family: Table) -> None:
    """Straight from the path, with no look through the book before."""
    with_gran_not_yet(family)
    family.sitting.show_path()

    family.window.make_wanted.emit()

    title = family.look.words("strengths-title")
    sentence = family.look.words("remark-not-yet-named", names="Gran", page=title)
    assert [row.sentence.text() for row in family.rooms.make.first.rows] == [sentence]


def test_a_page_that_waits_is_left_out_where_the_book_is_made(family: Table) -> None:
    with_gran_not_yet(family)
    make = family.rooms.make
    family.window.make_wanted.emit()
    settle()
    leave = make.first.rows[0].leave
    assert leave is not None
    leave.click()
    settle()

    printing = [page.key for page in session_book(family).printed()]
    assert STRENGTHS not in printing
    assert make.first.rows == []
    assert session_book(family).page(STRENGTHS) != Strengths()
    assert not make.save.hasFocus()
    family.window.undo_wanted.emit()
    settle()
    assert STRENGTHS in [page.key for page in session_book(family).printed()]
    assert len(make.first.rows) == 1


def test_the_cover_that_waits_cannot_be_left_out(family: Table) -> None:
    with_words(family)
    session = family.sitting.session
    session.edit(with_said(session.book, [COVER], GRAN, Says.NOT_YET), "look-act-yes")

    family.window.make_wanted.emit()
    settle()

    assert [row.leave for row in family.rooms.make.first.rows] == [None]


def test_a_yes_is_on_no_paper_and_a_not_yet_only_takes_the_promise_away(family: Table) -> None:
    with_words(family)
    before = printed(session_book(family), family.sitting.album.print_ready)
    looking(family)
    open_at(family, STRENGTHS)

    say(family, MUM, Says.YES)
    assert sides_that_differ(family, before) == set()

    say(family, GRAN, Says.NOT_YET)
    assert sides_that_differ(family, before) == {(PageKey("ours"),)}


def sides_that_differ(table: Table, before: Printed) -> set[tuple[PageKey, ...]]:
    """Return the pages on each side that prints otherwise than before."""
    after = printed(session_book(table), table.sitting.album.print_ready)
    assert after.sides == before.sides
    return {
        keys
        for side, keys in enumerate(before.sides)
        if preview.render(before.pdf, side, 300) != preview.render(after.pdf, side, 300)
    }


def test_what_may_look_bad_on_paper_is_said_under_its_pages(family: Table) -> None:
    with_words(family, Said("家", (MUM,)))
    screen = looking(family)
    assert not screen.remark.isVisible()

    open_at(family, STRENGTHS)

    title = family.look.words("strengths-title")
    assert screen.remark.text() == family.look.words("remark-letters", page=title, letters="家")


def test_nothing_is_kept_of_a_book_that_was_closed(family: Table) -> None:
    with_words(family)
    looking(family)
    open_at(family, STRENGTHS)

    family.sitting.close_book()
    settle()

    screen = family.look_through.screen
    assert screen.strip.thumbs == []
    assert screen.view.sheets == ()
    assert screen.panel.blocks == []
    assert screen.panel.rows == []


def test_a_book_read_from_the_right_lies_open_the_other_way(family: Table) -> None:
    put(family, replace(session_book(family), language="ur"))
    screen = looking(family)
    open_at(family, WEATHER)
    screen.go(1)
    wait(family)

    first, second = screen.view.boxes()
    assert first.left() > second.left()
    assert screen.strip.thumbs[0].x() > screen.strip.thumbs[1].x()
    assert screen.on.x() < screen.back.x()


SIZES = [
    (1366, 720, 100, Theme.PAPER),
    (911, 512, 100, Theme.DUSK),
    (911, 512, 200, Theme.PAPER),
    (1366, 720, 200, Theme.CONTRAST),
    (640, 480, 130, Theme.DUSK),
]


@pytest.mark.parametrize(("wide", "high", "text", "theme"), SIZES)
def test_all_of_it_can_be_read_at_any_size(
    family: Table, wide: int, high: int, text: int, theme: Theme
) -> None:
    with_words(family, Said("家", (MUM, GRAN)))
    family.look.show_tokens(replace(family.look.tokens, text=text, theme=theme))
    family.window.resize(wide, high)
    looking(family)
    screen = open_at(family, STRENGTHS)
    say(family, MUM, Says.YES)
    with_words(family, Said("家", (MUM, GRAN)), Said("Tea"))
    wait(family)

    assert clipped_words(family.window) == []
    assert outside(family.window) == []
    small = [
        one
        for one in visible(screen, QAbstractButton)
        if min(one.width(), one.height()) < 44 or not name_of(one).strip()
    ]
    assert small == []


def test_tab_goes_from_the_pages_to_what_is_said_of_them_then_to_the_strip(
    family: Table, qtbot: QtBot
) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    screen.back.setFocus()
    order: list[QWidget | None] = []

    for _ in range(30):
        qtbot.keyClick(family.window.focusWidget(), Qt.Key.Key_Tab)
        order.append(family.window.focusWidget())
        if order[-1] is screen.make:
            break

    thumb = next(one for one in screen.strip.thumbs if one.isChecked())
    places = [order.index(one) for one in (screen.on, screen.panel.blocks[0].change, thumb)]
    assert places == sorted(places)
    assert sum(one in screen.strip.thumbs for one in order) == 1
    assert order[-1] is screen.make


def test_only_what_is_on_our_paper_asks_anybody(family: Table) -> None:
    hidden = Said("Only for a child", (GRAN,), show_in=(CHILD,))
    signs = replace(Cloudy(), signs=(Said("Going quiet", (MUM,)), hidden))
    put(family, session_book(family).with_page(WEATHER, replace(Weather(), cloudy=signs)))
    looking(family)
    screen = open_at(family, WEATHER)

    assert {row.who for row in screen.panel.rows} == {MUM}
