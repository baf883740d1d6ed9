"""The days for a family's own phone: asked for on a page, saved where the family says."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from familybook.app.noting import note_made
from familybook.app.page_desk import PageDesk
from familybook.app.sitting import Sitting
from familybook.core.errors import FamilybookError
from familybook.core.today import today
from familybook.screen.kit.faces import say
from familybook.screen.pages.ahead import AheadEditor
from familybook.store.made import Made, What


class CalendarDesk(QObject):
    """Saves the check-in days as a calendar file when the page that looks ahead wants it."""

    def __init__(self, sitting: Sitting, desk: PageDesk) -> None:
        """Make it after the desk: when a page is opened, its editor is there already."""
        super().__init__(sitting)
        self._sitting = sitting
        self._desk = desk
        sitting.page_opened.connect(self._listen)

    def _listen(self) -> None:
        editor = self._desk.editor
        if isinstance(editor, AheadEditor):
            editor.calendar_wanted.connect(partial(self.save, editor))
            self._sitting.worker.start(partial(_load_bank_days, today()))

    def save(self, editor: AheadEditor, names: bool) -> None:
        """Ask where, then write the days there."""
        sitting = self._sitting
        words = sitting.look.words
        chosen = sitting.choosers.place_for_calendar(words("pages-ahead-phone-name"))
        if chosen is None or not sitting.session.is_open:
            return
        # The library is slow to load, and most days nobody asks for it.
        from familybook.app.calendar_file import calendar_path, write_calendar  # noqa: PLC0415
        from familybook.app.export import words_of  # noqa: PLC0415

        path, book = calendar_path(chosen), sitting.session.book
        try:
            write_calendar(book, words_of(book), path, names=names)
        except (FamilybookError, OSError) as error:
            sentence = sitting.told(error)
        else:
            sentence = words("pages-ahead-phone-saved", name=path.name)
            if sitting.opened is not None:
                made = Made(what=What.DAYS, place=str(path.absolute()))
                note_made(sitting, sitting.opened, made)
        editor.show_calendar(sentence)
        say(sitting.window, sentence)


def _load_bank_days(day: date) -> None:
    """Load what a day that is picked is looked up in, so that the window never waits for it."""
    from familybook.assets.bank_days import bank_holiday  # noqa: PLC0415 - slow to load

    for year in (day.year, day.year + 1):
        bank_holiday(date(year, 1, 1))
