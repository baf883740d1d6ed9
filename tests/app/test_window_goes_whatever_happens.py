"""Once the family has said yes twice, its book goes, whatever the window or the worker do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event  # noqa: TID251 - holds the worker for as long as a test wants

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.choosers import Choosers
from familybook.app.program import new_window
from familybook.app.table import Table
from familybook.screen.making.everything_screen import EverythingScreen
from familybook.screen.making.keep_screen import HereCard
from familybook.store.leaving import left_half_way
from familybook.store.places import shelf
from tests.windows import nothing, place_in, settle

pytestmark = pytest.mark.gui

WAIT_MS = 30_000


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    """A window whose worker really works beside it, and a book that is open."""
    window = new_window(qapp, home / "settings.json")
    place = partial(place_in, tmp_path / "all.zip")
    chosen = Choosers(nothing, nothing, place, place, place_for_copy=place)
    table = Table(window, chosen, settings_path=home / "settings.json")
    table.sitting.show_shelf()
    with qtbot.waitExposed(window):
        window.show()
    table.sitting.start_book()
    qtbot.waitUntil(lambda: table.sitting.session.is_open, timeout=WAIT_MS)
    table.keeping.show()
    yield table
    window.close()
    window.deleteLater()


@pytest.fixture
def held(family: Table) -> Iterator[Event]:
    """Keep the worker busy until somebody lets it go on."""
    event = Event()
    family.worker.start(partial(event.wait, 60))
    yield event
    event.set()


def here(table: Table) -> HereCard:
    return table.keeping.screen.here


def said_yes_twice(table: Table) -> None:
    here(table).taking_off.open.click()
    here(table).taking_off.yes.click()


def files_on_shelf() -> list[Path]:
    return [one for one in shelf().rglob("*") if one.is_file()]


def test_the_book_is_off_the_shelf_at_once_though_the_worker_is_busy(
    family: Table, held: Event
) -> None:
    said_yes_twice(family)

    assert not held.is_set()
    assert list(shelf().glob("*.familybook")) == []
    assert len(left_half_way((shelf(),))) == 1  # the next start goes on with it


def test_a_window_that_is_closed_at_once_takes_it_off_first(family: Table, held: Event) -> None:
    said_yes_twice(family)

    family.leaving.finish()

    assert not held.is_set()
    assert files_on_shelf() == []
    held.set()
    family.window.close()
    assert files_on_shelf() == []


def test_closing_the_window_waits_for_a_book_that_goes(family: Table) -> None:
    said_yes_twice(family)

    family.window.close()

    assert files_on_shelf() == []


def test_the_way_to_the_shelf_is_not_offered_while_it_goes(
    family: Table, held: Event, qtbot: QtBot
) -> None:
    said_yes_twice(family)
    screen = family.leaving.screen

    for wide in (900, 1200):
        family.window.resize(wide, 700)
        screen.foot.bar.arrange()
        settle()
        assert not screen.shelf.isVisible()

    held.set()
    qtbot.waitUntil(screen.shelf.isVisible, timeout=WAIT_MS)


def test_where_a_file_could_not_go_it_is_not_said_that_all_is_gone(
    family: Table, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name.endswith(".going"):
            raise PermissionError(13, "held", str(path))
        unlink(path, missing_ok=missing_ok)

    words, screen = family.look.words, family.leaving.screen
    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        said_yes_twice(family)
        qtbot.waitUntil(lambda: bool(screen.unreached.lines), timeout=WAIT_MS)
        assert screen.heading.text() == words("leave-title-left")
        assert not screen.lead.isVisible()
        screen.shelf.click()

        family.leaving.go_on()
        qtbot.waitUntil(lambda: family.window.shelf.notice is not None, timeout=WAIT_MS)
        notice = family.window.shelf.notice
        assert notice is not None
        assert notice.accessibleName().startswith(words("leave-half-left"))


def test_what_fails_once_it_goes_is_not_told_as_if_it_was_still_here(
    family: Table, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, key: object) -> None:
        del key
        raise PermissionError(13, "held", str(path))

    monkeypatch.setattr("familybook.app.leaving_desk.take_off", fail)
    said_yes_twice(family)
    qtbot.waitUntil(lambda: family.window.shelf.notice is not None, timeout=WAIT_MS)

    notice, words = family.window.shelf.notice, family.look.words
    assert notice is not None
    assert words("leave-begun") in notice.accessibleName()
    assert words("leave-kept") not in notice.accessibleName()


def save_all_that_is_kept(table: Table, qtbot: QtBot) -> None:
    """Read all that is kept, and have it saved while the worker has something else to do."""
    here(table).show_all.click()
    qtbot.waitUntil(lambda: isinstance(table.window.current, EverythingScreen), timeout=WAIT_MS)
    screen = table.window.current
    assert isinstance(screen, EverythingScreen)
    table.worker.start(partial(Event().wait, 0.5))
    screen.save.click()
    screen.back.click()


def test_all_that_is_kept_is_written_though_the_book_is_closed_meanwhile(
    family: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    save_all_that_is_kept(family, qtbot)

    family.sitting.close_book()
    settle()

    assert (tmp_path / "all.zip").is_file()
    assert family.window.current is family.window.shelf


def test_all_that_is_kept_is_told_before_the_book_goes(
    family: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    save_all_that_is_kept(family, qtbot)

    here(family).taking_off.open.click()

    stays = " ".join(line.text() for line in here(family).taking_off.stays.lines)
    assert f"“all.zip” in “{tmp_path.name}”" in stays
