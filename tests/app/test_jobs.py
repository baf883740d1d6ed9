from __future__ import annotations

import threading  # noqa: TID251 - to tell one thread from another
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from familybook.app.jobs import Worker
from familybook.core.errors import NoRoomError

pytestmark = pytest.mark.gui


@pytest.fixture(params=[False, True], ids=["away", "at once"])
def worker(request: pytest.FixtureRequest, qapp: object) -> Iterator[Worker]:
    del qapp
    worker = Worker(at_once=request.param)
    yield worker
    worker.close()


def test_a_job_answers_with_what_it_made(worker: Worker, qtbot: QtBot) -> None:
    job = worker.start(lambda: 6 * 7)

    with qtbot.waitSignal(job.done) as done:
        pass

    assert done.args == [42]


def test_a_job_that_cannot_says_why(worker: Worker, qtbot: QtBot) -> None:
    def work() -> object:
        raise NoRoomError

    job = worker.start(work)
    with qtbot.waitSignal(job.failed) as failed:
        pass

    assert isinstance(failed.args[0], NoRoomError)


def test_a_dropped_job_answers_nothing(worker: Worker, qtbot: QtBot) -> None:
    job = worker.start(lambda: 1)
    told: list[object] = []
    job.done.connect(told.append)
    job.drop()
    last = worker.start(lambda: 2)

    with qtbot.waitSignal(last.done):
        pass

    assert told == []


def test_a_worker_that_was_closed_begins_nothing_more(worker: Worker, qtbot: QtBot) -> None:
    told: list[object] = []
    done: list[int] = []
    last = worker.start(lambda: 1)
    last.done.connect(lambda _: worker.start(partial(done.append, 2)).done.connect(told.append))

    worker.close()
    late = worker.start(partial(done.append, 3))
    late.done.connect(told.append)
    with qtbot.waitSignal(late.destroyed):
        worker.finish(last)

    assert (done, told) == ([], [])


def test_work_is_done_away_from_the_window_one_after_the_other(qapp: object, qtbot: QtBot) -> None:
    del qapp
    worker = Worker()
    order: list[int] = []
    threads: set[int] = set()

    def work(number: int) -> int:
        threads.add(threading.get_ident())
        order.append(number)
        return number

    jobs = [worker.start(partial(work, n)) for n in range(5)]
    with qtbot.waitSignal(jobs[-1].done):
        pass
    worker.close()

    assert order == [0, 1, 2, 3, 4]
    assert len(threads) == 1
    assert threading.get_ident() not in threads


@pytest.fixture
def held(qapp: object) -> Iterator[Worker]:
    """A worker that begins nothing until it may, or somebody waits for it."""
    del qapp
    worker = Worker(moment_s=60)
    worker.hold()
    yield worker
    worker.close()


def test_a_worker_that_is_held_back_begins_once_it_may(held: Worker, qtbot: QtBot) -> None:
    done: list[int] = []
    job = held.start(partial(done.append, 1))
    assert done == []

    with qtbot.waitSignal(job.done, timeout=20_000):
        held.go_on()

    assert done == [1]


def test_nobody_who_waits_for_a_job_waits_for_a_worker_that_is_held_back(held: Worker) -> None:
    done: list[int] = []

    held.finish(held.start(partial(done.append, 1)))

    assert done == [1]


def test_a_worker_that_is_held_back_for_too_long_goes_on_by_itself(
    qapp: object, qtbot: QtBot
) -> None:
    del qapp
    worker = Worker(moment_s=0.01)
    worker.hold()

    with qtbot.waitSignal(worker.start(int).done, timeout=20_000):
        pass

    assert not worker.is_held
    worker.close()
