"""A window with a book open, for another program that finds the book in use.

    python -m tests.app.lending_an_ear BOOK [minimised] [covered]

It says when the book is open, and each time that it was asked to come forward.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from familybook.app.choosers import system_choosers
from familybook.app.program import new_window
from familybook.app.table import Table
from familybook.store.places import home

LONGEST_MS = 120_000
"""Then it ends by itself, also if nobody is left who would end it."""


def main(book: Path, *wanted: str) -> int:
    """Have the book open until this is ended."""
    app = QApplication(["familybook"])
    settings = home() / "settings.json"
    window = new_window(app, settings)
    choosers = system_choosers(window, window.look.words)
    table = Table(window, choosers, settings_path=settings, at_once=True)

    def say(what: str) -> None:
        states = told(minimised=window.isMinimized(), covered=window.is_covered)
        sys.stdout.write(f"{' '.join((what, *states))}\n")
        sys.stdout.flush()

    table.coming_forward.came.connect(lambda: say("came"))
    if "minimised" in wanted:
        window.showMinimized()
    else:
        window.show()
    table.sitting.open_book(book)
    if "covered" in wanted:
        window.fall()
    QTimer.singleShot(0, lambda: say("open"))
    QTimer.singleShot(LONGEST_MS, app.quit)
    return app.exec()


def told(**states: bool) -> list[str]:
    """Return the states that are so."""
    return [name for name, is_so in states.items() if is_so]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
