"""Work away from the window: values in, a value or an error out, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from threading import Event  # noqa: TID251 - holds the worker back, and nothing else

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

Work = Callable[[], object]

MOMENT_S = 0.5
"""So long at most the worker is held back: a window that is not painted by then is not seen."""


class Job(QObject):
    """One piece of work. It is given plain values, touches no widget, and answers by signal.

    `done` carries what the work returned, `failed` what went wrong; both arrive on the window's
    own thread. A job lives as long as its parent; one that was dropped answers nothing.
    """

    done = Signal(object)
    failed = Signal(object)
    _ended = Signal()

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._result: object = None
        self._error: Exception | None = None
        self._dropped = self._answered = False
        self._ended.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def drop(self) -> None:
        """Want the answer no more."""
        self._dropped = True

    def _run(self) -> None:
        try:
            if not self._dropped:
                self._result = self._work()
        except Exception as error:  # noqa: BLE001 - told to the window, which explains it
            self._error = error
        self._ended.emit()

    def _answer(self) -> None:
        """Answer, once: on the window's thread, when asked to or when the worker has said so."""
        if self._answered:
            return
        self._answered = True
        if not self._dropped:
            if self._error is not None:
                self.failed.emit(self._error)
            else:
                self.done.emit(self._result)
        self.deleteLater()


class Worker(QObject):
    """The one worker of the window; with `at_once`, for tests, it works before it returns.

    One worker means that PDFium and the type engine are never entered from two threads.
    """

    def __init__(
        self, parent: QObject | None = None, *, at_once: bool = False, moment_s: float = MOMENT_S
    ) -> None:
        super().__init__(parent)
        self._moment_s = moment_s
        self._may_begin = Event()
        self._may_begin.set()
        self._pool = None if at_once else ThreadPoolExecutor(1, "familybook-work")
        self._waiting: dict[Job, Future[None]] = {}
        self._is_closed = False

    @property
    def is_at_once(self) -> bool:
        """Tell whether work is done before `start` returns."""
        return self._pool is None

    @property
    def is_closed(self) -> bool:
        """Tell whether nobody waits for any answer any more; long work looks, and leaves off."""
        return self._is_closed

    @property
    def is_held(self) -> bool:
        """Tell whether it begins nothing just now."""
        return not self._may_begin.is_set()

    def hold(self) -> None:
        """Begin nothing more until `go_on`, or for a moment: Python has one thread at a time."""
        self._may_begin.clear()

    def go_on(self) -> None:
        """Begin what waits."""
        self._may_begin.set()

    def _run(self, job: Job) -> None:
        self._may_begin.wait(self._moment_s)
        self._may_begin.set()
        job._run()  # noqa: SLF001 - a worker runs its jobs

    def start(self, work: Work) -> Job:
        """Start a piece of work and return it; connect to it before going on.

        A worker that was closed begins nothing more: such a job answers nothing.
        """
        # Its parent is the program: whoever waits for the answer may hold the last thread to this
        # worker, and a parent must not go while its child does.
        job = Job(work, QCoreApplication.instance() or self)
        if self._is_closed:
            job.drop()
            job.deleteLater()
        elif self._pool is None:
            job._run()  # noqa: SLF001 - a worker runs its jobs
        else:
            self._waiting = {one: how for one, how in self._waiting.items() if not how.done()}
            self._waiting[job] = self._pool.submit(partial(self._run, job))
        return job

    def finish(self, job: Job, *, here: bool = False) -> None:
        """Wait for a job and have its answer before going on.

        `here` does one that has not begun on this thread, whatever stands before it: only for
        work that enters neither PDFium nor the type engine.
        """
        self.go_on()
        future = self._waiting.pop(job, None)
        if future is not None:
            if here and future.cancel():
                job._run()  # noqa: SLF001 - a worker runs its jobs
            else:
                wait((future,))
        job._answer()  # noqa: SLF001 - as above

    def after(self, jobs: Iterable[Job]) -> Work:
        """Return work for another worker: it waits until some jobs of this one are done."""
        return partial(wait, [self._waiting[job] for job in jobs if job in self._waiting])

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and begin nothing more."""
        self._is_closed = True
        self.go_on()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
