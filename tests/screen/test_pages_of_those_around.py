"""What holds of the pages about people, places and rights alike."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.assets.pack import starter
from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.person import somebody_around
from familybook.core.said import How, Said
from familybook.kinds.helps import Help, Helps
from familybook.kinds.near import NearUs, Visit
from familybook.kinds.rights import Rights
from familybook.screen.kit.order import focusable
from tests.screen.paging import Table, a_book

PAGES = ("people", "helps", "near", "rights")


def picked(key: str) -> Said:
    return Said(pick=key, how=How.PICK)


def filled() -> Book:
    book = replace(a_book(), pack=starter())
    gran = somebody_around(book.people, "Gran")
    book = book.with_person(gran)
    help_ = Help(who=picked(gran.id), kind=(picked("helps-kind-pick-lift"),), reach=Said("0"))
    visit = Visit(place=picked(book.pack.places[0].key), who_with=(picked(gran.id),))
    rights = Rights(matter=(picked(book.pack.rights[0].key), Said("The same worker")))
    book = book.with_page(PageKey("helps"), Helps(helps=(help_, Help(who=Said("A friend")))))
    book = book.with_page(PageKey("near"), NearUs(places=(visit, Visit(place=Said("The pool")))))
    return book.with_page(PageKey("rights"), rights)


@pytest.mark.parametrize("key", PAGES)
def test_showing_them_says_nothing(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key, filled()).open()

    table.show()

    assert not table.acts
    assert table.book == filled()


@pytest.mark.parametrize("key", PAGES)
def test_every_control_of_them_has_a_name_and_a_role(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key, filled()).open()

    faces = [(one, QAccessible.queryAccessibleInterface(one)) for one in focusable(table.editor)]

    assert not [type(one).__name__ for one, face in faces if not face.text(QAccessible.Text.Name)]
    unknown = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    assert not [one.accessibleName() for one, face in faces if face.role() in unknown]


@pytest.mark.parametrize("key", PAGES)
def test_tab_comes_to_everything_on_them(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key, filled()).open()
    shown = [one for one in focusable(table.editor) if one.isVisible() and one.isEnabled()]
    shown[0].setFocus()

    met = []
    for _ in range(len(shown) + 5):
        now = QApplication.focusWidget()
        assert now is not None
        met.append(now)
        now.focusNextChild()

    groups = {one for one in shown if getattr(one, "autoExclusive", bool)()}
    assert not [one.accessibleName() for one in shown if one not in met and one not in groups]


@pytest.mark.parametrize("key", PAGES)
@pytest.mark.parametrize("text", [100, 200])
def test_they_fit_from_right_to_left_too(qtbot: QtBot, key: str, text: int) -> None:
    table = Table(qtbot, key, filled(), language="ur", text=text).open(911, 464)

    assert not table.cut_off()
    assert not table.too_small()
