"""A book goes to a colleague with six words, comes back, and is known again."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.copying import Arrived, Came
from familybook.app.shelving import practice_path
from familybook.app.table import Table
from familybook.assets.six_words import word_list
from familybook.core.allowing import Matter, Reply
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.core.words import Words
from familybook.screen.handing.band import LentBand
from familybook.screen.kit.pictures import PictureView
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from tests.windows import clipped_words, opened, outside, settle, too_narrow, visible, with_names

pytestmark = pytest.mark.gui

SMALL = (911, 512)


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        let_choose(program, tmp_path / "Book.fbseal")
        yield program


@pytest.fixture
def family(program: Table, qtbot: QtBot) -> Table:
    return with_names(program, qtbot)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "Book.fbseal"


def let_choose(table: Table, copy: Path) -> None:
    """Let the system's windows answer: copies go there, and come from there."""
    sitting = table.sitting
    sitting.choosers = replace(sitting.choosers, book=lambda: copy, place_for_copy=lambda _: copy)


def words_of(table: Table) -> Words:
    return table.look.words


def shown(table: Table) -> QWidget:
    return table.window.current


def told(table: Table) -> str:
    """Return all that is said on the screen that is shown."""
    return " ".join(
        one.accessibleName() or one.text() for one in visible(table.window.current, QLabel)
    )


def hand_to(table: Table, name: str) -> tuple[str, ...]:
    """Hand the open book over, and return the words that were shown."""
    table.rooms.path.hand.click()
    screen = table.handing.hand_over
    screen.whom.cards["colleague"].click()
    screen.name.setText(name)
    screen.make.click()
    settle()
    return screen.six.words


def give_away(table: Table, name: str = "Sam") -> tuple[str, ...]:
    """Hand the open book over, words and all; the shelf is shown then."""
    six = hand_to(table, name)
    leave_words(table)
    return six


def leave_words(table: Table) -> None:
    table.handing.hand_over.done.click()
    table.handing.hand_over.sure.click()
    settle()


def be_another_laptop(home: Path) -> None:
    for name in ("keys.json", "keys-again.json"):
        (home / name).unlink()
    shutil.rmtree(home / "shelf")


def press_open(table: Table) -> None:
    table.window.shelf.open.click()
    settle()


def type_words(table: Table, words: str) -> None:
    screen = table.handing.words
    screen.places.clear()
    screen.places.fields[0].insert(words)
    screen.open.click()
    settle()


def book_on(home: Path) -> list[str]:
    """Return the names in each book on the shelf."""
    key = laptop_key().book_key()
    found = []
    for path in sorted((home / "shelf").glob("*.familybook")):
        with BookFile.open(path, key, read_only=True) as file:
            found.append(", ".join(one.name for one in file.book().people))
    return found


def test_a_colleague_opens_the_copy_with_the_six_words(family: Table, home: Path) -> None:
    six = give_away(family)
    be_another_laptop(home)
    family.sitting.show_shelf()

    press_open(family)
    assert shown(family) is family.handing.words
    type_words(family, " ".join(word[:4] for word in six).upper())

    assert shown(family) is family.window.shelf
    assert book_on(home) == ["Mum, Our eldest, Gran"]
    assert words_of(family)("hand-came-new") in told(family)


def test_the_words_are_six_of_the_list_and_shown_only_once(family: Table) -> None:
    six = hand_to(family, "Sam")
    screen = family.handing.hand_over

    assert len(six) == 6
    assert set(six) <= set(word_list())
    assert all(any(word in one.text() for one in visible(family.window, QLabel)) for word in six)

    leave_words(family)
    assert screen.six.words == ()
    assert {one.text() for one in visible(family.window, QLabel)}.isdisjoint(six)


def test_one_enter_too_many_takes_no_words_away(family: Table, qtbot: QtBot) -> None:
    six = hand_to(family, "Sam")
    screen = family.handing.hand_over
    assert QApplication.focusWidget() is screen.six.first

    for _ in range(3):
        now_in_focus = QApplication.focusWidget()
        assert now_in_focus is not None
        qtbot.keyClick(now_in_focus, Qt.Key.Key_Return)
    assert screen.six.words == six

    screen.done.click()
    assert screen.foot.act == family.look.words("hand-words-ask")
    assert QApplication.focusWidget() is screen.not_yet
    screen.not_yet.click()
    assert screen.six.words == six
    assert screen.done.isVisible()


def held_by(path: Path) -> str:
    with BookFile.open(path, laptop_key().book_key(), read_only=True) as file:
        return file.passing.lent_to


def test_a_colleague_has_the_book_only_once_the_words_were_read_out(family: Table) -> None:
    assert family.sitting.opened is not None
    path = family.sitting.opened.path

    hand_to(family, "Sam")
    assert held_by(path) == ""

    leave_words(family)
    assert held_by(path) == "Sam"


def test_the_window_stays_once_over_words_that_were_not_read(family: Table) -> None:
    six = hand_to(family, "Sam")

    family.window.close()
    assert family.window.isVisible()
    assert family.handing.hand_over.six.words == six
    assert family.handing.hand_over.foot.act == family.look.words("hand-words-unread")

    family.window.close()
    assert not family.window.isVisible()


def test_words_that_were_typed_are_gone_after_back(family: Table, home: Path) -> None:
    give_away(family)
    be_another_laptop(home)
    press_open(family)
    screen = family.handing.words
    screen.places.fields[0].insert("apple")

    screen.back.click()
    settle()

    assert set(screen.places.words) == {""}
    assert not any(one.isUndoAvailable() for one in screen.places.fields)


def test_a_copy_that_comes_while_a_book_is_open_leaves_it_open(
    family: Table,
) -> None:
    assert family.sitting.opened is not None
    path = family.sitting.opened.path
    family.sitting.close_book()
    family.sitting.open_book(path)
    settle()

    family.handing.copies._show_arrived(Arrived(path, Came.NEW))

    assert family.sitting.session.is_open
    assert shown(family) is family.rooms.path
    assert family.rooms.path.foot.act == family.look.words("hand-came-new")


def test_the_curtain_falls_over_the_six_words_too(family: Table) -> None:
    six = hand_to(family, "Sam")
    assert family.window.head.rest.isVisible()
    assert family.window.quiet.is_waiting

    family.window.fall()
    settle()

    assert family.window.is_covered
    assert not any(one.text() in six for one in visible(family.window, QLabel))
    family.window.rise()
    settle()
    assert shown(family) is family.handing.hand_over
    assert family.handing.hand_over.six.words == six


def test_the_curtain_falls_over_all_but_the_shelf(program: Table) -> None:
    program.window.fall()
    assert not program.window.is_covered
    assert not program.window.quiet.is_waiting

    program.recovery.bring()
    program.window.fall()

    assert program.window.is_covered


def test_a_book_that_went_is_on_the_shelf_with_who_has_it(family: Table) -> None:
    give_away(family)
    (spine, *_) = family.window.shelf.books

    assert spine.accessibleDescription().startswith("With Sam since ")

    spine.click()
    assert shown(family) is family.handing.lent
    assert "is with Sam" in told(family)


def test_a_book_that_went_can_be_read_and_not_written_in(family: Table, home: Path) -> None:
    give_away(family)
    family.window.shelf.books[0].click()
    family.handing.lent.acts["read"].click()
    assert shown(family) is family.rooms.path
    family.sitting.show_names()
    settle()

    field = family.rooms.start.fields[0]
    field.insert("x")
    settle()

    assert family.sitting.session.book.people[0].name == "Mum"
    assert field.text() == "Mum"
    assert "Sam" in family.window.current.foot.act or "Sam" in told(family)
    family.sitting.close_book()
    assert book_on(home) == ["Mum, Our eldest, Gran"]


def is_read(table: Table) -> bool:
    return table.sitting.opened is not None and table.sitting.opened.read_only


def read_it(table: Table) -> None:
    give_away(table)
    table.window.shelf.books[0].click()
    table.handing.lent.acts["read"].click()
    settle()


def first_line(table: Table) -> QLineEdit:
    table.sitting.show_page(PageKey("cover"))
    settle()
    lines = [one for one in visible(table.window.current, QLineEdit) if one.isEnabled()]
    lines[0].setFocus()
    settle()
    return lines[0]


def test_while_a_lent_book_is_read_no_field_takes_words_and_every_screen_says_why(
    family: Table, qtbot: QtBot
) -> None:
    read_it(family)
    band = family.handing.only_read.band
    assert band is not None
    assert band.isVisible()
    saved = words_of(family)("screen-saved-saved")
    assert saved not in [one.text() for one in visible(family.window.head, QLabel)]

    line = first_line(family)
    qtbot.keyClicks(line, "A whole sentence")

    assert line.isReadOnly()
    assert line.text() == ""
    assert band.isVisible()
    assert saved not in [one.text() for one in visible(family.window.head, QLabel)]


def test_a_book_is_taken_back_where_it_is_read_and_takes_words_again(
    family: Table, qtbot: QtBot
) -> None:
    read_it(family)
    first_line(family)
    band = family.handing.only_read.band
    assert isinstance(band, LentBand)

    band.back.click()
    settle()

    assert not is_read(family)
    assert shown(family) is family.rooms.page
    assert family.handing.only_read.band is None
    line = first_line(family)
    qtbot.keyClicks(line, "Dear")
    assert line.text() == "Dear"


def test_a_field_that_lives_longer_than_a_book_takes_words_in_the_next_one(
    family: Table, qtbot: QtBot
) -> None:
    read_it(family)
    family.sitting.show_names()
    field = family.rooms.start.fields[0]
    field.setFocus()
    assert field.isReadOnly()
    family.sitting.close_book()

    family.sitting.start_book()
    field = family.rooms.start.fields[0]
    field.setFocus()
    qtbot.keyClicks(field, "Gran")

    assert field.text() == "Gran"


def lend_behind_its_back(path: Path) -> None:
    """Note in the file that a colleague has a book, as another window of the program does."""
    with BookFile.open(path, laptop_key().book_key()) as file:
        file.keep_passing(file.passing.known().lent("Sam", "2026-11-23T10:00:00+00:00"))


def test_a_book_that_another_window_handed_over_is_not_written_in(family: Table) -> None:
    assert family.sitting.opened is not None
    path = family.sitting.opened.path
    family.sitting.close_book()
    lend_behind_its_back(path)

    family.sitting.open_book(path)

    assert not family.sitting.session.is_open
    assert shown(family) is family.handing.lent


@pytest.mark.skipif(os.name == "nt", reason="only an administrator may make links on Windows")
def test_a_book_that_went_is_known_whatever_the_way_to_it(family: Table, tmp_path: Path) -> None:
    assert family.sitting.opened is not None
    path = family.sitting.opened.path
    give_away(family)
    (tmp_path / "link").symlink_to(path.parent)

    family.sitting.open_book(tmp_path / "link" / path.name)
    assert shown(family) is family.handing.lent
    book, there = family.sitting.library.open(tmp_path / "link" / path.name)
    there.writer.close()

    assert book.people
    assert there.read_only


def test_it_is_taken_back_with_one_press(family: Table) -> None:
    give_away(family)
    family.window.shelf.books[0].click()

    family.handing.lent.acts["back"].click()
    settle()

    assert shown(family) is family.window.shelf
    assert "With Sam" not in family.window.shelf.books[0].accessibleDescription()
    family.window.shelf.books[0].click()
    assert shown(family) is family.rooms.path
    assert family.sitting.opened is not None
    assert not family.sitting.opened.read_only


def test_what_came_back_changed_is_our_book_again(family: Table, home: Path) -> None:
    six = give_away(family)
    ours = home / "ours"
    (home / "shelf").rename(ours)
    keys = {name: (home / name).read_bytes() for name in ("keys.json", "keys-again.json")}
    (home / "shelf").mkdir()
    be_another_laptop(home)
    family.sitting.show_shelf()
    press_open(family)
    type_words(family, " ".join(six))
    family.window.shelf.books[0].click()
    change_title(family, "Written by Sam")
    six = give_away(family, "Alex")
    be_another_laptop(home)
    for name, held in keys.items():
        (home / name).write_bytes(held)
    ours.rename(home / "shelf")
    family.sitting.show_shelf()

    family.window.shelf.books[0].click()
    family.handing.lent.acts["came"].click()
    settle()
    type_words(family, " ".join(six))

    assert words_of(family)("hand-came-grew") in told(family)
    assert len(book_on(home)) == 1
    family.window.shelf.books[0].click()
    assert title_of(family) == "Written by Sam"


def test_two_that_both_changed_stand_side_by_side_with_their_days(
    family: Table, home: Path
) -> None:
    give_away(family)
    family.window.shelf.books[0].click()
    family.handing.lent.acts["back"].click()
    family.window.shelf.books[0].click()
    change_title(family, "Written here")
    family.sitting.close_book()

    press_open(family)

    first, second = family.window.shelf.books[:2]
    assert first.accessibleName() == second.accessibleName()
    lines = {one.accessibleDescription().rpartition(" on ")[0] for one in (first, second)}
    assert lines == {"Came here", "Last open here"}
    assert len(book_on(home)) == 2


def change_title(table: Table, title: str) -> None:
    book = table.sitting.session.book
    cover = replace(book.page(PageKey("cover")), title=Said(title))  # type: ignore[call-arg]  # a cover
    table.sitting.edit_book(book.with_page(PageKey("cover"), cover), "ask-act-wrote")


def title_of(table: Table) -> str:
    cover = table.sitting.session.book.page(PageKey("cover"))
    return str(getattr(cover, "title").text)  # noqa: B009 - any page has that field here


def test_wrong_words_are_told_kindly_and_can_be_typed_again(family: Table, home: Path) -> None:
    six = give_away(family)
    be_another_laptop(home)
    family.sitting.show_shelf()
    press_open(family)

    for _ in range(2):
        type_words(family, " ".join(reversed(six)))
        assert shown(family) is family.handing.words
        assert words_of(family)("problem-wrong-words") in told(family)
    type_words(family, " ".join(six))

    assert shown(family) is family.window.shelf


def test_what_was_told_of_wrong_words_goes_once_one_is_changed(
    family: Table, home: Path, qtbot: QtBot
) -> None:
    six = give_away(family)
    be_another_laptop(home)
    press_open(family)
    type_words(family, " ".join(reversed(six)))
    screen = family.handing.words
    assert screen.foot.act != ""

    qtbot.keyClicks(screen.places.fields[3], "a")

    assert screen.foot.act == ""


def test_good_news_does_not_look_like_trouble(family: Table) -> None:
    give_away(family)
    family.window.shelf.books[0].click()
    family.handing.lent.acts["back"].click()
    settle()
    notice = family.window.shelf.notice
    assert notice is not None
    assert notice.is_good

    family.window.show_trouble("No.")

    notice = family.window.shelf.notice
    assert notice is not None
    assert not notice.is_good


def test_a_word_we_do_not_have_is_told_by_its_number(family: Table, home: Path) -> None:
    six = give_away(family)
    be_another_laptop(home)
    family.sitting.show_shelf()
    press_open(family)

    type_words(family, " ".join((*six[:3], "xylophone", *six[4:])))

    assert words_of(family)("hand-type-strange", number=4) in told(family)
    assert words_of(family)("hand-type-unknown") in told(family)
    type_words(family, " ".join(six[:5]))
    assert words_of(family)("hand-type-missing") in told(family)


def test_words_typed_one_by_one_go_on_by_themselves(family: Table, home: Path) -> None:
    six = give_away(family)
    be_another_laptop(home)
    family.sitting.show_shelf()
    press_open(family)
    fields = family.handing.words.places.fields

    for field, word in zip(fields, six, strict=True):
        for letter in word:
            press(field, letter)
        press(field, "\r")
    settle()

    assert shown(family) is family.window.shelf
    assert book_on(home) == ["Mum, Our eldest, Gran"]


def press(field: QLineEdit, letter: str) -> None:
    if letter == "\r":
        QTest.keyClick(field, Qt.Key.Key_Return)
    else:
        QTest.keyClicks(field, letter)


def test_a_file_that_is_not_whole_is_told_and_nothing_comes(
    family: Table, home: Path, copy: Path
) -> None:
    give_away(family)
    copy.write_bytes(copy.read_bytes()[:-1])
    before = book_on(home)

    press_open(family)

    assert "is not whole" in told(family)
    assert book_on(home) == before


def test_the_family_gets_a_copy_and_the_book_stays_open(family: Table, copy: Path) -> None:
    family.rooms.path.hand.click()
    screen = family.handing.hand_over
    screen.whom.cards["family"].click()
    screen.make.click()
    settle()
    assert len(screen.six.words) == 6

    leave_words(family)

    assert shown(family) is family.rooms.path
    assert family.sitting.opened is not None
    assert not family.sitting.opened.read_only
    assert copy.read_bytes().startswith(b"FBSEAL")


def test_a_family_that_wishes_gets_a_zip_that_anything_opens(family: Table, tmp_path: Path) -> None:
    let_choose(family, tmp_path / "Book.zip")
    family.rooms.path.hand.click()
    screen = family.handing.hand_over
    screen.whom.cards["plain"].click()
    assert not screen.name.isVisible()
    assert words_of(family)("hand-lead-open") in told(family)

    screen.make.click()
    settle()

    with zipfile.ZipFile(tmp_path / "Book.zip") as made:
        assert "Our eldest" in made.read("book.json").decode()
    assert screen.six.words == ()


def test_nobody_is_chosen_before_somebody_chooses(family: Table, copy: Path) -> None:
    family.rooms.path.hand.click()
    screen = family.handing.hand_over
    screen.whom.cards["colleague"].click()
    family.sitting.show_path()
    family.rooms.path.hand.click()

    assert not any(card.isChecked() for card in screen.whom.cards.values())
    assert not screen.name.isVisible()
    screen.make.click()
    settle()

    assert words_of(family)("hand-whom-first") in told(family)
    assert not copy.exists()


def test_who_said_no_to_copies_for_others_is_told_before_a_colleague_has_one(
    family: Table,
) -> None:
    session = family.sitting.session
    mum, eldest, gran = session.book.people
    book = session.book.with_reply(mum.id, Matter.SHARE, Reply.YES)
    session.edit(book.with_reply(eldest.id, Matter.SHARE, Reply.NO), "happens-act-said")
    family.rooms.path.hand.click()
    screen = family.handing.hand_over
    words = words_of(family)
    no = words("hand-share-no", names="Our eldest")
    unasked = words("hand-share-unasked", names=gran.name)
    assert no not in told(family)

    screen.whom.cards["colleague"].click()
    assert no in told(family)
    assert unasked in told(family)

    screen.whom.cards["family"].click()
    assert no not in told(family)


def test_without_a_name_or_a_place_nothing_is_made(family: Table, copy: Path) -> None:
    family.rooms.path.hand.click()
    screen = family.handing.hand_over
    screen.whom.cards["colleague"].click()
    screen.make.click()
    settle()
    assert words_of(family)("hand-whose") in told(family)

    screen.name.setText("Sam")
    family.sitting.choosers = replace(family.sitting.choosers, place_for_copy=lambda _: None)
    screen.make.click()

    assert not copy.exists()
    assert family.sitting.session.is_open


def test_where_nothing_can_be_written_the_book_goes_on(family: Table, tmp_path: Path) -> None:
    let_choose(family, tmp_path / "nowhere" / "Book.fbseal")
    hand_to(family, "Sam")

    assert family.sitting.session.is_open
    assert shown(family) is family.handing.hand_over
    assert "Book.fbseal" in told(family)
    family.sitting.close_book()
    assert "With Sam" not in family.window.shelf.books[0].accessibleDescription()


def test_a_copy_is_called_as_copies_are_and_goes_over_no_other_file(
    family: Table, tmp_path: Path
) -> None:
    let_choose(family, tmp_path / "Book")
    (tmp_path / "Book.fbseal").write_bytes(b"another")
    hand_to(family, "Sam")
    assert (tmp_path / "Book.fbseal").read_bytes() == b"another"
    assert family.sitting.session.is_open

    (tmp_path / "Book.fbseal").unlink()
    hand_to(family, "Sam")

    assert (tmp_path / "Book.fbseal").read_bytes().startswith(b"FBSEAL")
    assert not (tmp_path / "Book").exists()


def test_the_practice_book_stays_where_it_is(program: Table) -> None:
    program.sitting.practise()
    program.rooms.path.hand.click()

    assert shown(program) is program.rooms.path
    assert practice_path().exists()
    assert words_of(program)("hand-practice") in told(program)


def each_screen(table: Table, home: Path) -> Iterator[None]:
    """Show the screens one after the other."""
    table.rooms.path.hand.click()
    yield
    hand_to(table, "Samantha from the other team of the county")
    yield
    table.handing.hand_over.done.click()
    yield
    table.handing.hand_over.sure.click()
    settle()
    table.window.shelf.books[0].click()
    yield
    table.handing.lent.acts["read"].click()
    settle()
    yield
    table.sitting.close_book()
    be_another_laptop(home)
    table.sitting.show_shelf()
    press_open(table)
    yield


@pytest.mark.parametrize("text", [100, 200])
def test_each_screen_stays_whole_in_a_small_window(family: Table, home: Path, text: int) -> None:
    family.window.resize(*SMALL)
    while family.look.tokens.text < text:
        family.window.text_wanted.emit(1)

    for _ in each_screen(family, home):
        settle()
        current = family.window.current
        assert clipped_words(current) == []
        assert outside(current) == []
        assert too_narrow(current) == []


def test_everything_has_a_name_and_is_reached_by_keys(family: Table, home: Path) -> None:
    for _ in each_screen(family, home):
        settle()
        current = family.window.current
        wanted = [*visible(current, QAbstractButton), *visible(current, QLineEdit)]
        for one in wanted:
            assert QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name).strip()
            in_turn = isinstance(one, QAbstractButton) and one.autoExclusive()
            assert in_turn or not one.isEnabled() or one.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert one.height() >= 44
        first = current.first_focus()
        assert first in wanted or first is family.handing.hand_over.six.first


@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
def test_the_picture_of_a_lent_book_pushes_no_choice_out_of_sight(
    family: Table, size: tuple[int, int]
) -> None:
    assert family.sitting.opened is not None
    path = family.sitting.opened.path
    family.sitting.close_book()
    lend_behind_its_back(path)
    family.look.show_tokens(replace(family.look.tokens, text=200))
    family.window.resize(*size)

    family.sitting.open_book(path)
    settle()

    screen = family.handing.lent
    read, view = screen.acts["read"], screen.body.viewport()
    assert visible(screen, PictureView) == [
        one for card in screen.acts.values() for one in visible(card, PictureView)
    ]
    assert read.mapTo(view, QPoint(0, 0)).y() >= 0
    assert read.mapTo(view, QPoint(0, read.height())).y() <= view.height()
