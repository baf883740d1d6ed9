from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from familybook.core.ids import PhotoId
from familybook.core.said import LEFT_OPEN, How, PenStroke, Said, Snap
from familybook.kinds.draw import HIGH
from familybook.kinds.photos import Stuck
from familybook.screen.pad.drawing_pad import DrawingPad
from familybook.screen.pages.draw import DrawEditor
from familybook.screen.pages.photos import PhotosEditor
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, MUM, Table

US = PhotoId("us")
STROKE = PenStroke(((0.1, 0.1, 0.5), (0.6, 0.5, 0.5)))


def a_photo(caption: str = "", photo: PhotoId = US) -> Stuck:
    snap = Snap(caption=caption, who=(MUM, DAD), agreed=(MUM,))
    return Stuck(picture=Said("Us", how=How.PHOTO, photo=photo, snap=snap))


DRAWN = Stuck(picture=Said("A bird", how=How.DRAWING, strokes=(STROKE,)))


def an_album(qtbot: QtBot, *pictures: Stuck, **look: Any) -> Table:
    table = Table(qtbot, "photos", **look)
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    table.photos[US] = image
    table.put(pictures=pictures)
    return table.open()


def editor_of(table: Table) -> PhotosEditor:
    assert isinstance(table.editor, PhotosEditor)
    return table.editor


def test_a_photo_wanted_on_an_empty_page_makes_no_row_yet(qtbot: QtBot) -> None:
    table = an_album(qtbot)

    table.press("Choose a photo")

    assert table.page.pictures == ()
    assert table.photo_ways == [("pictures", 0, "picture")]


def test_one_more_place_is_made_beside_a_photo(qtbot: QtBot) -> None:
    table = an_album(qtbot, a_photo())

    table.press("Add a photo or a drawing")
    table.press("Choose a photo")

    assert table.page.pictures == (a_photo(), Stuck())
    assert table.photo_ways == [("pictures", 1, "picture")]


def test_the_first_drawing_makes_its_own_place(qtbot: QtBot) -> None:
    table = an_album(qtbot)

    table.press("Draw instead")
    editor_of(table).picture.pad.drawn.emit((STROKE,))

    assert [one.picture.strokes for one in table.page.pictures] == [(STROKE,)]
    assert table.ways == [("pictures", 0)]


def test_the_last_one_taken_off_leaves_room_for_a_new_one(qtbot: QtBot) -> None:
    table = an_album(qtbot, a_photo("One"))

    table.press("Take this one off the page")
    table.press("Leave a frame")

    assert [one.picture.pick for one in table.page.pictures] == [LEFT_OPEN]


def test_prints_are_chosen_and_each_is_worked_on_beneath(qtbot: QtBot) -> None:
    table = an_album(qtbot, a_photo("Cold feet"), DRAWN)
    editor = editor_of(table)

    names = [one.accessibleName() for one in editor.row.prints]
    table.press("Drawing 2: A bird")

    assert names == ["Photo 1: Cold feet", "Drawing 2: A bird"]
    assert editor.picture.pad.sheet.strokes == (STROKE,)
    table.press("Photo 1: Cold feet")
    assert editor.picture.snap.caption.text() == "Cold feet"


def test_a_frame_is_left_among_the_photographs(qtbot: QtBot) -> None:
    table = an_album(qtbot, a_photo())

    editor_of(table).add_frame.click()

    left = table.page.pictures[1].picture
    assert left == Said("", (DAD,), how=How.PHOTO, pick=LEFT_OPEN)
    assert editor_of(table).row.prints[1].accessibleName() == "Frame 2, to stick one in"


def test_one_is_put_earlier_and_taken_off_the_page(qtbot: QtBot) -> None:
    table = an_album(qtbot, a_photo("One"), DRAWN)
    table.press("Drawing 2: A bird")

    table.press("Earlier on the page")
    moved = table.page.pictures
    table.press("Take this one off the page")

    assert moved == (DRAWN, a_photo("One"))
    assert table.page.pictures == (a_photo("One"),)
    assert table.acts == ["ask-act-moved", "ask-act-took-out"]


def test_an_edit_goes_to_the_print_that_is_chosen(qtbot: QtBot) -> None:
    table = an_album(qtbot, a_photo("One"), a_photo("Two"))
    table.press("Photo 2: Two")

    table.press("Crop or turn")
    table.press("Turn right")

    assert table.ways == [("pictures", 1, "picture")]
    assert table.page.pictures[0].picture.snap.view.turn == 0
    assert table.page.pictures[1].picture.snap.view.turn == 90


def test_trouble_is_told_at_the_print_it_was_meant_for(qtbot: QtBot) -> None:
    table = an_album(qtbot, a_photo("One"), Stuck())

    shown = table.editor.show_problem(("pictures", 1, "picture"), "We could not read that picture.")

    assert shown
    assert editor_of(table).row.prints[1].isChecked()
    assert not table.editor.show_problem(("pictures", 9, "picture"), "Too late.")


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(("text", "wide"), [(100, 1120), (200, 1120), (100, 660), (200, 660)])
def test_nothing_is_cut_off_or_too_small_to_touch(
    qtbot: QtBot, text: int, wide: int, theme: Theme
) -> None:
    table = an_album(qtbot, a_photo("Cold feet"), DRAWN, text=text, theme=theme)
    table.press("Crop or turn")

    table.open(wide)

    assert table.cut_off() == []
    assert table.too_small() == []


def test_an_album_is_read_from_the_right(qtbot: QtBot) -> None:
    table = an_album(qtbot, a_photo(), DRAWN)
    table.area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.open(900)

    first, second = editor_of(table).row.prints[:2]

    assert first.x() > second.x()
    assert table.cut_off() == []


def test_all_of_an_album_is_reached_by_keyboard(qtbot: QtBot) -> None:
    table = an_album(qtbot, a_photo("One"))
    editor_of(table).row.prints[0].setFocus()

    for name in ("Leave a frame", "Crop or turn", "Words under it", "Mum is happy with this photo"):
        assert table.reach(name).isVisible()


def test_a_space_to_draw_has_its_paper_out_at_once(qtbot: QtBot) -> None:
    table = Table(qtbot, "draw").open()
    assert isinstance(table.editor, DrawEditor)
    (pad,) = table.editor.findChildren(DrawingPad)

    pad.drawn.emit((STROKE,))

    assert pad.isVisible()
    assert pad.sheet.high == HIGH
    assert table.page.picture.strokes == (STROKE,)
    assert table.page.picture.said_by == (DAD,)


def test_a_photograph_of_a_drawing_is_just_as_good(qtbot: QtBot) -> None:
    table = Table(qtbot, "draw").open()

    table.press("Photo instead")
    table.press("Choose a photo")

    assert table.photo_ways == [("picture",)]


@pytest.mark.parametrize(("text", "wide"), [(100, 1120), (200, 660)])
def test_the_paper_fits_where_there_is_little_room(qtbot: QtBot, text: int, wide: int) -> None:
    table = Table(qtbot, "draw", text=text).open(wide)

    assert table.cut_off() == []
    assert table.too_small() == []
