"""What a page would wait for when it is first opened, made ready away from the window."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from familybook.app.jobs import Work, Worker
from familybook.core.today import today

_AREAS_FIRST = ("screen", "ask", "pages", "path", "make", "help", "problem")
"""The words of the screens; then come those of the pages."""
_AREAS_LATER = (
    *("edition", "copies", "keep", "happens", "look", "hand", "start", "print", "leave", "remark"),
    *("everything", "earlier", "photo", "pad", "read", "chapter"),
)
"""The words of screens that nobody opens at first."""


class Warming(QObject):
    """Reads words, draws small pictures and loads what is slow to load, one after the other.

    The next thing begins when the worker has done the one before, so whatever a person wants
    meanwhile comes in between.
    """

    def __init__(
        self, worker: Worker, language: str, areas: tuple[str, ...], more: Iterable[Work] = ()
    ) -> None:
        """Do `more` after what a first page waits for."""
        super().__init__(worker)
        self._worker = worker
        self._works = _works(language, areas, more)
        self._over = False

    def begin(self) -> None:
        """Begin, or go on."""
        work = None if self._over else next(self._works, None)
        if work is None:
            return
        job = self._worker.start(work)
        job.done.connect(self.begin)
        # Whoever needs it will try again, and tell what is wrong.
        job.failed.connect(self.begin)

    def stop(self) -> None:
        """Begin nothing more: the window closes."""
        self._over = True


def _works(language: str, areas: tuple[str, ...], more: Iterable[Work]) -> Iterator[Work]:
    from familybook.drawings.picks import PICTURES, small_picture  # noqa: PLC0415 - slow to load
    from familybook.drawings.scenes import SCENES, scene  # noqa: PLC0415 - as above

    yield _load_press
    for area in dict.fromkeys((*_AREAS_FIRST, *areas)):
        yield partial(_read_words, language, area)
    for name in PICTURES:
        yield partial(small_picture, name)
    for name in SCENES:
        yield partial(scene, name, ())
    yield _load_bank_days
    for area in _AREAS_LATER:
        yield partial(_read_words, language, area)
    yield partial(_name_languages, language)
    yield from more
    # All of this stays: whoever looks for what is not needed any more need not look at it again,
    # which would hold the window for 100 ms.
    yield gc.freeze


def _load_press() -> None:
    """Load what lays pages out."""
    import familybook.app.laying  # noqa: F401, PLC0415 - loading it is the work


def _read_words(language: str, area: str) -> None:
    """Read the sentences of an area. All who speak the language share what was read."""
    from familybook.assets.words import words  # noqa: PLC0415 - as late as the others

    own = words(language)
    for key in own.keys(f"{area}-"):
        own.has(key)


def _name_languages(language: str) -> None:
    """Know what the second languages of a book call themselves."""
    from familybook.assets.second import (  # noqa: PLC0415 - slow to load
        language_name,
        second_languages,
    )

    for code in second_languages(language):
        language_name(code)


def _load_bank_days() -> None:
    """Load what a day that is picked is looked up in."""
    from familybook.assets.bank_days import bank_holiday  # noqa: PLC0415 - slow to load

    bank_holiday(today())
