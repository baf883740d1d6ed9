"""Looking ahead: a string of lanterns to open, hopes beside each other, and what is still to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.days import Span, days_after, spans_between, spans_of
from familybook.core.fields import Way
from familybook.core.ids import PageKey, PhotoId
from familybook.core.kind import Kind, day_of
from familybook.core.palette import Pattern
from familybook.core.said import NOTHING, Said
from familybook.kinds.ahead import Ahead, CheckIn
from familybook.kinds.together import Together
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.day import DayEditor, this_day
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.picks import PickChip
from familybook.screen.look import Look
from familybook.screen.pages.ahead_days import CheckInEditor, LanternString, Note
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue, Type


class AheadEditor(PageEditor):
    """Lanterns first; then what we look forward to, what is left, and a call."""

    calendar_wanted = Signal(bool)
    """The days are wanted for a phone's own calendar, with our names or without."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self.at = 0
        self.rows: dict[int, CheckInEditor] = {}
        """The days that were open so far: each is made when it is first opened."""
        self._page = Ahead()
        self._note = Note(look, this_day())
        self.column.addWidget(self._days_card())
        hopes = Columns(look, gap=10)
        for name in ("soon", "one_day"):
            card, inside = card_column(look, self)
            inside.addWidget(self.make(name, card))
            inside.addStretch(1)
            hopes.add(card, 420, 1)
        self.column.addLayout(hopes)
        for name in ("still_to_do", "call"):
            card, inside = card_column(look, self)
            if name == "call":
                inside.addWidget(Heading(look, self.question(name).text, card))
                hint = self.question(name).hint
                inside.addWidget(Label(look, hint, card, size=Type.SMALL, hue=Hue.SOFT))
            inside.addWidget(self.make(name, card))
            self.column.addWidget(card)
        self.column.addWidget(self._phone_card())
        self.column.addStretch(1)

    def _days_card(self) -> QWidget:
        look = self.look
        card, column = card_column(look, self)
        column.addWidget(Heading(look, self.question("check_ins").text, card))
        self.string = LanternString(look, card)
        self.string.chosen.connect(self.open_day)
        column.addWidget(self.string)
        self._place = QWidget(card)
        self._open = QVBoxLayout(self._place)
        self._open.setContentsMargins(0, look.px(4), 0, 0)
        column.addWidget(self._place)
        buttons = Columns(look, gap=8)
        self.put_in = Button(look, look.words("pages-ahead-put-in"), card, manner=Manner.SUN)
        self.put_in.clicked.connect(self._put_in)
        self.add = Button(look, look.words("pages-ahead-add"), card, icon=Icon.PLUS)
        self.add.clicked.connect(self._add)
        buttons.add(self.put_in, 250, 0)
        buttons.add(self.add, 200, 0)
        column.addSpacing(look.px(6))
        column.addLayout(buttons)
        column.addSpacing(look.px(4))
        start = DayEditor(look, ("from_day",), self.question("from_day"), card, nearest=True)
        column.addWidget(self.take(start, "from_day"))
        return card

    def _phone_card(self) -> QWidget:
        look = self.look
        card, column = card_column(look, self)
        column.addWidget(Heading(look, look.words("pages-ahead-phone"), card))
        why = look.words("pages-ahead-phone-why")
        column.addWidget(Label(look, why, card, size=Type.SMALL, hue=Hue.SOFT))
        self.names = PickChip(look, look.words("pages-ahead-phone-names"), card)
        self.phone = Button(look, look.words("pages-ahead-phone-save"), card, icon=Icon.PAGE)
        self.phone.clicked.connect(self._want_calendar)
        row = Columns(look, gap=8)
        row.add(self.phone, 250, 0)
        row.add(self.names, 250, 0)
        column.addSpacing(look.px(6))
        column.addLayout(row)
        self._told = GentleLine(look, card)
        self._told.show_hue(Hue.SOFT)
        column.addWidget(self._told)
        return card

    def show_answers(self, page: Any) -> None:
        """Show the lanterns, and the answers of the one that is open."""
        before, self._page = len(self._page.check_ins), page
        self.at = min(self.at, max(0, len(page.check_ins) - 1))
        super().show_answers(page)
        self._show_string()
        key = "pages-ahead-count-again" if page.check_ins else "pages-ahead-put-in"
        self.put_in.show_text(self.look.words(key))
        self.phone.setEnabled(any(day_of(one.day) for one in page.check_ins))
        if before != len(page.check_ins):
            self._told.show_sentence("")

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer at a way."""
        return super().show_problem(way, sentence) or any(
            row.show_problem(way, sentence) for row in self.rows.values()
        )

    def show_calendar(self, sentence: str) -> None:
        """Say what came of the days for the phone."""
        self._told.show_sentence(sentence)

    def open_day(self, number: int) -> None:
        """Open one lantern. Nothing is edited."""
        self.at = number
        self._show_string()
        self._keep_order()

    def _show_string(self) -> None:
        days = self._page.check_ins
        spans = spans_between(self._start(), [day_of(one.day) for one in days], self._spans)
        shown = [
            self._told_day(number, one, span)
            for number, (one, span) in enumerate(zip(days, spans, strict=True))
        ]
        self.string.show_days(shown, self.at)
        if self.at < len(days):
            self._row(self.at).show_value(days[self.at], self.around)
        for number, row in self.rows.items():
            row.setVisible(number < len(days) and number == self.at)
        self._place.setVisible(bool(days))

    def _told_day(self, number: int, one: CheckIn, span: Span | None) -> tuple[str, str, Pattern]:
        words, day = self.look.words, day_of(one.day)
        when = one.day.text.strip() if day is None else words.day(day)
        title = "" if span is None else words(span.words_key, count=span.count)
        first = self.around.person(one.who[0].pick) if one.who else None
        pattern = Pattern.PLAIN if first is None else first.pattern
        if title:
            return title, when, pattern
        return when or words("pages-ahead-day", number=number + 1), "", pattern

    @property
    def _spans(self) -> tuple[Span, ...]:
        return spans_of(self.around.pack.check_ins)

    def _start(self) -> date | None:
        """Return the day the others are counted from: as said here, else the day we finished."""
        return day_of(self._page.from_day) or self._finished()

    def _finished(self) -> date | None:
        if self.book is None:
            return None
        keys = [page.key for page in self.book.pages if page.kind is Together]
        pages = [self.book.page(PageKey(key)) for key in keys]
        return next((day_of(one.finished_on) for one in pages if isinstance(one, Together)), None)

    def _put_in(self) -> None:
        """Put the days in, counted from the start; who remembers and the treats stay."""
        start, page = self._start(), self._page
        if start is None:
            start = this_day()
            page = replace(page, from_day=self._said_day(start, page.from_day))
        rows = list(page.check_ins)
        for number, day in enumerate(days_after(start, self._spans)):
            if number == len(rows):
                rows.append(CheckIn())
            rows[number] = replace(rows[number], day=self._said_day(day, rows[number].day))
        self.at = 0
        self.edited.emit((), replace(page, check_ins=tuple(rows)), "ask-act-days")

    def _said_day(self, day: date, before: Said) -> Said:
        said_by = before.said_by if before else self.around.adding
        return replace(before or NOTHING, text=day.isoformat(), said_by=said_by)

    def _add(self) -> None:
        self.at = number = len(self._page.check_ins)
        self.edited.emit(("check_ins", number), CheckIn(), "ask-act-added")
        if number in self.rows:
            self.rows[number].day.field.setFocus()

    def _row(self, number: int) -> CheckInEditor:
        """Return the editor of one day, made once."""
        if number in self.rows:
            return self.rows[number]
        row = CheckInEditor(
            self.look, ("check_ins", number), self.kind.area, self._note, self._place
        )
        self.take(row)
        row.taken_out.connect(partial(self._take_out, number))
        self._open.addWidget(row)
        self.rows[number] = row
        return row

    def _take_out(self, number: int) -> None:
        rows = self._page.check_ins
        left = (*rows[:number], *rows[number + 1 :])
        self.edited.emit(("check_ins",), left, "ask-act-took-out")

    def _want_calendar(self) -> None:
        self.calendar_wanted.emit(self.names.isChecked())

    def first_focus(self) -> QWidget | None:
        """Return the lantern that is open, else the button that puts the days in."""
        if self._page.check_ins:
            return self.string.cards[self.at]
        return self.put_in
