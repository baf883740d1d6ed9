from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from familybook.core.said import Said
from familybook.kinds.helps import Help
from familybook.kinds.near import Visit
from familybook.kinds.steps import Step
from familybook.screen.editors.whom import SomeoneElse
from tests.screen.paging import Table

ROWS = [
    ("helps", "helps", "who", (Help(when=Said("Mondays")), Help(when=Said("Fridays"))), 0),
    ("near", "places", "who_with", (Visit(place=Said("Pool")), Visit(place=Said("Park"))), 0),
    ("steps", "steps", "who", (Step(text=Said("one")), Step(text=Said("two"))), 1),
]


@pytest.mark.parametrize(("key", "name", "field", "rows", "first"), ROWS)
def test_words_not_added_yet_stay_with_the_row_they_were_typed_for(
    qtbot: QtBot, key: str, name: str, field: str, rows: tuple[Any, ...], first: int
) -> None:
    table = Table(qtbot, key)
    table.put(**{name: rows})
    editor: Any = table.open().editor
    editor.choose(first)
    (someone, *_) = editor._editors[field].findChildren(SomeoneElse)
    someone.button.click()
    someone.own.line.setText("Auntie")

    editor.choose(first + 1)

    now = getattr(table.page, name)
    assert getattr(now[0], field)
    assert not getattr(now[1], field)
