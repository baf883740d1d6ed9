"""Places that may be on a network: a share that does not answer must not keep anybody waiting."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread  # noqa: TID251 - what hangs in the system can only be left behind

PATIENCE_S = 5.0
"""How long a share may take to say that it is there."""


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
