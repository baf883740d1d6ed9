"""What the first page would wait for is made ready before it is asked for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from familybook.app.jobs import Worker
from familybook.app.warming import Warming
from familybook.assets.words import words
from familybook.drawings.picks import PICTURES, small_picture
from familybook.kinds.fridge import Fridge
from familybook.kinds.wallet import Wallet
from familybook.screen.kit.paint import kept
from familybook.screen.look import Look
from familybook.screen.making.edition_choice import pictures_to_keep
from tests.windows import settle

pytestmark = pytest.mark.gui


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    del qapp
    worker = Worker()
    yield worker
    worker.close()


def test_small_pictures_are_there_before_a_page_asks_for_them(worker: Worker, qtbot: QtBot) -> None:
    small_picture.cache_clear()

    Warming(worker, "en-GB", ("weather",)).begin()

    qtbot.waitUntil(lambda: small_picture.cache_info().currsize == len(PICTURES))


def test_what_a_person_wants_meanwhile_comes_in_between(worker: Worker, qtbot: QtBot) -> None:
    small_picture.cache_clear()
    warming = Warming(worker, "en-GB", ())
    warming.begin()

    wanted = worker.start(lambda: small_picture.cache_info().currsize)
    with qtbot.waitSignal(wanted.done) as done:
        pass
    warming.stop()

    assert done.args is not None
    assert done.args[0] < len(PICTURES)


def test_a_window_that_closes_waits_for_one_thing_and_not_for_all(
    worker: Worker, qtbot: QtBot
) -> None:
    small_picture.cache_clear()
    warming = Warming(worker, "en-GB", ())
    warming.begin()

    warming.stop()
    worker.close()
    qtbot.wait(50)

    assert small_picture.cache_info().currsize < len(PICTURES)


def test_a_worker_that_closes_first_ends_the_warming_calmly(worker: Worker, qtbot: QtBot) -> None:
    small_picture.cache_clear()
    warming = Warming(worker, "en-GB", ())
    warming.begin()

    worker.close()
    with qtbot.captureExceptions() as raised:
        settle()

    assert raised == []
    assert small_picture.cache_info().currsize < len(PICTURES)


def test_the_program_starts_without_loading_what_it_warms_up() -> None:
    program = (
        "import sys, familybook.app.table\n"
        "sys.exit(bool({'holidays', 'fluent.runtime', 'familybook.app.laying'} & set(sys.modules)))"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_pictures_of_the_editions_are_drawn_before_they_are_shown(
    worker: Worker, qtbot: QtBot
) -> None:
    kept.cache_clear()
    wanted = list(pictures_to_keep(Look(words()), 1.0, (Fridge, Wallet)))

    Warming(worker, "en-GB", (), wanted).begin()

    qtbot.waitUntil(lambda: kept.cache_info().misses == len(wanted), timeout=60_000)
    for draw in wanted:
        draw()
    assert kept.cache_info().misses == len(wanted)
