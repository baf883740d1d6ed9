"""Places that may be on a network: a share that does not answer must not keep anybody waiting."""

from __future__ import annotations

import queue
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from threading import Thread  # noqa: TID251 - what hangs in the system can only be left behind
from typing import TypeVar

PATIENCE_S = 5.0
"""How long a share may take to say that it is there."""
STILL_S = 15.0
"""How long one may take over the next small piece of what is put there."""

T = TypeVar("T")
Going = Callable[[], None]
"""Called by whoever gets on; it raises `TimeoutError` once nobody waits for them any more."""


def says_yes(asked: Callable[[], bool], patience_s: float = PATIENCE_S) -> bool:
    """Tell whether a place answers a question with yes, and soon.

    One that hangs is left to hang: the program neither waits for it nor is kept from ending.
    """
    told: list[bool] = []

    def ask() -> None:
        try:
            told.append(asked())
        except OSError:
            told.append(False)

    asking = Thread(target=ask, name="familybook-share", daemon=True)
    asking.start()
    asking.join(patience_s)
    return told == [True]


def while_it_goes_on(work: Callable[[Going], T], patience_s: float = STILL_S) -> T:
    """Return what some work with a place gives, for as long as it gets on.

    Raises:
        TimeoutError: if nothing has moved for so long. It is left to hang, and if it ever gets on
            again, it is told at once to leave off.
        Exception: what the work raises.
    """
    told: queue.SimpleQueue[Future[T] | None] = queue.SimpleQueue()
    left = Future[None]()

    def get_on() -> None:
        if left.done():
            raise TimeoutError
        told.put(None)

    Thread(target=partial(_work, work, get_on, told), name="familybook-share", daemon=True).start()
    while True:
        try:
            ended = told.get(timeout=patience_s)
        except queue.Empty:
            left.set_result(None)
            raise TimeoutError from None
        if ended is not None:
            return ended.result()


def _work(
    work: Callable[[Going], T], get_on: Going, told: queue.SimpleQueue[Future[T] | None]
) -> None:
    ended: Future[T] = Future()
    try:
        ended.set_result(work(get_on))
    except BaseException as error:  # noqa: BLE001 - handed to whoever waits
        ended.set_exception(error)
    told.put(ended)
