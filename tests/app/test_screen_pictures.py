"""No screen changes its look unawares: each is compared with a small picture that was looked at.

If one was changed on purpose, look at all of them (python -m tests.screen_pictures OUT), then keep
the new ones (python -m tests.screen_pictures --baselines).
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel

from familybook.app.table import Table
from tests.screen_pictures import BASELINES, PLAIN, dress, grabbed, shown, small

pytestmark = pytest.mark.gui

OTHER = 20
"""How far two dots may be apart, of 255: letters smoothed in another way are less."""
MOST = 16
"""How many dots may be further apart than that: as many as a quarter of a button has."""


def apart(one: Image.Image, other: Image.Image) -> int:
    """Return how many dots of two small pictures are of another colour."""
    soft = ImageFilter.BoxBlur(1)
    between = ImageChops.difference(
        one.convert("RGB").filter(soft), other.convert("RGB").filter(soft)
    )
    furthest = between.split()
    worst = ImageChops.lighter(ImageChops.lighter(furthest[0], furthest[1]), furthest[2])
    return sum(worst.histogram()[OTHER + 1 :])


def in_folders(folder: Path) -> dict[str, Path]:
    """Return each picture in the folder of its look, by both their names."""
    return {f"{path.parent.name}/{path.name}": path for path in folder.glob("*/*.webp")}


@pytest.fixture
def table(qapp: QApplication, tmp_path: Path) -> Iterator[Table]:
    with shown(qapp, tmp_path) as table:
        dress(table, PLAIN)
        yield table


def test_every_screen_looks_as_it_did(tmp_path: Path) -> None:
    made = [sys.executable, "-m", "tests.screen_pictures", "--small", str(tmp_path)]
    subprocess.run(made, check=True, cwd=BASELINES.parents[2], timeout=1200)

    found = in_folders(tmp_path)
    assert sorted(found) == sorted(in_folders(BASELINES))
    others = {
        name: far
        for name, path in found.items()
        if (far := apart(Image.open(path), Image.open(BASELINES / name))) > MOST
    }
    assert others == {}


def test_a_control_that_is_gone_is_noticed(table: Table) -> None:
    before = small(grabbed(table))

    table.window.shelf.open.hide()

    assert apart(before, small(grabbed(table))) > MOST


def test_a_panel_that_has_moved_is_noticed(table: Table) -> None:
    before = small(grabbed(table))

    card = table.window.shelf.open
    card.move(card.x() + 16, card.y())

    assert apart(before, small(grabbed(table))) > MOST


def test_letters_that_are_smoothed_in_another_way_are_not(table: Table) -> None:
    before = small(grabbed(table))
    for one in table.window.shelf.findChildren(QLabel):
        rough = QFont(one.font())
        rough.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
        one.setFont(rough)

    assert apart(before, small(grabbed(table))) <= MOST
