from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event  # noqa: TID251 - to hold the worker back

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.jobs import Worker
from familybook.app.table import Table
from familybook.core.drawing import View
from familybook.core.ids import CopyId, PageKey
from familybook.core.said import Said
from familybook.kinds.us import Us
from familybook.screen.editors.crop_panel import CropPanel
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.kit.act_line import ActLine
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.pages.us import UsEditor
from tests.windows import opened, settle, visible, with_names

pytestmark = pytest.mark.gui

COVER, US = PageKey("cover"), PageKey("us")


def picture(wide: int, high: int, colour: str = "teal") -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (wide, high), colour).save(written, "JPEG")
    return written.getvalue()


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        with_names(table, qtbot)
        table.sitting.show_page(COVER)
        settle()
        yield table


def editor(table: Table) -> PictureEditor:
    (found,) = table.window.findChildren(PictureEditor)
    return found


def give(table: Table, raw: bytes | QImage) -> None:
    editor(table).slot.given.emit("", raw)
    settle()


def said(table: Table) -> Said:
    page = table.sitting.session.book.page(COVER)
    found = page.picture  # type: ignore[attr-defined]  # it is the cover
    assert isinstance(found, Said)
    return found


def press(table: Table, name: str) -> None:
    for one in editor(table).findChildren(Button):
        if one.accessibleName() == name and one.isVisible():
            one.click()
            settle()
            return
    raise AssertionError(name)


def test_a_photograph_is_cropped_and_each_step_is_taken_back(family: Table) -> None:
    give(family, picture(1800, 1200))
    press(family, "Crop or turn")

    press(family, "Turn right")
    press(family, "Less wide")
    small = said(family).snap.view
    family.window.undo_wanted.emit()
    family.window.undo_wanted.emit()

    assert small.turn == 90
    assert small.box[2] < 1
    assert said(family).snap.view == View()
    assert said(family).photo
    (panel,) = family.window.findChildren(CropPanel)
    assert panel.sheet.view == View()


def test_a_file_that_is_no_picture_leaves_what_is_there(family: Table) -> None:
    give(family, picture(1800, 1200))
    press(family, "Crop or turn")
    press(family, "Turn right")
    before = said(family)

    give(family, b"\xff\xd8\xff" + b"noise" * 99)

    assert said(family) == before


def test_a_pasted_picture_is_on_its_page(family: Table, qtbot: QtBot) -> None:
    pasted = QImage(1800, 1200, QImage.Format.Format_RGB32)
    pasted.fill(QColor("teal"))

    give(family, pasted)

    qtbot.waitUntil(lambda: bool(said(family).photo), timeout=20_000)


def test_another_photograph_keeps_the_words_and_starts_whole(family: Table, qtbot: QtBot) -> None:
    give(family, picture(1800, 1200))
    qtbot.keyClicks(editor(family).snap.caption, "Us")
    press(family, "Crop or turn")
    press(family, "Turn right")
    first = said(family)

    give(family, picture(1600, 1200, "olive"))

    assert said(family).photo != first.photo
    assert said(family).snap.caption == "Us"
    assert said(family).snap.view == View()


def test_two_fields_of_one_photograph_are_taken_back_one_by_one(
    family: Table, qtbot: QtBot
) -> None:
    give(family, picture(1800, 1200))
    snap = editor(family).snap
    for line, words in ((snap.caption, "Us"), (snap.seen, "Two of us")):
        line.setFocus()
        qtbot.keyClicks(line, words)

    family.window.undo_wanted.emit()

    assert (said(family).snap.caption, said(family).text) == ("Us", "")
    family.window.undo_wanted.emit()
    assert (said(family).snap.caption, said(family).text) == ("", "")
    assert said(family).photo


def test_a_photograph_with_few_dots_is_told_beside_it_and_a_large_one_is_not(
    family: Table, qtbot: QtBot
) -> None:
    sentence = family.look.words("photo-coarse")

    give(family, picture(300, 200))
    qtbot.waitUntil(lambda: tells(family, sentence))
    give(family, picture(2400, 1600))

    qtbot.waitUntil(lambda: not tells(family, sentence))
    assert said(family).photo


def tells(table: Table, sentence: str) -> bool:
    return any(
        one.text() == sentence and one.isVisible() for one in editor(table).findChildren(GentleLine)
    )


def test_a_new_photograph_is_for_the_same_copies_and_says_nothing_of_the_old_one(
    family: Table,
) -> None:
    give(family, picture(1800, 1200))
    snap = replace(said(family).snap, caption="Us")
    kept = replace(said(family), text="Two of us", snap=snap, show_in=(CopyId("p1"),))
    family.sitting.answer(COVER, ("picture",), kept, "ask-act-wrote")

    give(family, picture(1600, 1200, "olive"))

    there = said(family)
    assert there.photo != kept.photo
    assert (there.show_in, there.text, there.snap.caption) == (kept.show_in, "", "Us")


@pytest.fixture
def held(family: Table) -> Iterator[Event]:
    """Keep a worker busy until the event is set: what is given to it waits that long."""
    let_go = Event()
    worker = Worker(family)
    family.sitting.worker = worker
    worker.start(let_go.wait)
    yield let_go
    let_go.set()
    worker.close()


def on_its_way(table: Table, qtbot: QtBot) -> ActLine:
    foot = table.rooms.page.foot
    qtbot.waitUntil(lambda: foot.act == "The photo is on its way.")
    (line,) = foot.findChildren(ActLine)
    return line


def test_a_photograph_that_takes_a_moment_is_told_of_until_it_is_there(
    family: Table, held: Event, qtbot: QtBot
) -> None:
    give(family, picture(1800, 1200))
    line = on_its_way(family, qtbot)
    assert line.stop.isVisible()

    held.set()
    qtbot.waitUntil(lambda: bool(said(family).photo))

    assert family.rooms.page.foot.act == "Photo put in"
    assert line.stop.isHidden()


def test_a_photograph_on_its_way_can_be_stopped(family: Table, held: Event, qtbot: QtBot) -> None:
    give(family, picture(1800, 1200))
    line = on_its_way(family, qtbot)
    before = family.sitting.session.book

    line.stop.click()
    held.set()
    family.sitting.worker.close()
    settle()

    assert family.rooms.page.foot.act == "We stopped. That photo is not in our book."
    assert line.stop.isHidden()
    assert family.sitting.session.book is before


def test_a_photograph_that_is_there_at_once_needs_no_words(family: Table) -> None:
    told: list[str] = []
    family.sitting.session.changed.connect(lambda: told.append(family.rooms.page.foot.act))

    give(family, picture(1800, 1200))

    assert told[0] == ""


def test_nothing_is_on_its_way_once_a_file_turned_out_to_be_no_picture(family: Table) -> None:
    give(family, b"no picture at all")

    assert family.rooms.page.foot.act == ""


def on_us(table: Table) -> UsEditor:
    """Show the page with our frames, at somebody who has none yet."""
    table.sitting.show_page(US)
    settle()
    found = table.desk.editor
    assert isinstance(found, UsEditor)
    found.wall.frames[0].click()
    settle()
    return found


def want_photo(shown: UsEditor) -> None:
    (found,) = visible(shown, PictureEditor)
    found.photo_wanted.emit(found.way)
    settle()


def test_no_photo_is_put_in_until_a_file_is_chosen(family: Table) -> None:
    """The file window is closed again: nothing happened, and nothing says so."""
    shown = on_us(family)
    before = family.sitting.session.book
    family.sitting.choosers = replace(family.sitting.choosers, photo=lambda: None)

    want_photo(shown)

    assert family.sitting.session.book == before
    assert family.look.words("ask-act-photo") not in family.rooms.page.foot.act


def test_a_photo_for_somebody_without_a_frame_is_in_a_frame_of_theirs(
    family: Table, tmp_path: Path
) -> None:
    shown = on_us(family)
    file = tmp_path / "mum.jpg"
    file.write_bytes(picture(1800, 1200))
    family.sitting.choosers = replace(family.sitting.choosers, photo=lambda: file)

    want_photo(shown)

    page = family.sitting.session.book.page(US)
    assert isinstance(page, Us)
    assert [bool(one.picture.photo) for one in page.frames] == [True]
    assert page.frames[0].who.pick == family.sitting.session.book.people[0].id
