"""Our check-ins: rows to fill in by hand, later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from familybook.core.blocks import Block, Figure
from familybook.core.days import spans_between, spans_of
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    Lines,
    answer_at,
)
from familybook.core.kind import Context, Kind, day_of
from familybook.core.said import Said
from familybook.drawings.pages.check_rows import check_row, rows_together
from familybook.drawings.parts.small_balloon import small_balloon
from familybook.drawings.plate.lino import Plate

_ROWS = 5
PROMPTS = (
    "checkins-print-going-well",
    "checkins-print-small-thing",
    "checkins-print-tell",
)
"""What each row asks if the family has nothing of its own to ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIns(Kind):
    """Five rows for a pen. Their days are those of the page that looks ahead."""

    area: ClassVar[str] = "checkins"

    notes: Lines = ()
    """What we want to ask ourselves each time."""

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield a row for each day, and at least five."""
        words = context.words
        own = tuple(text for one in self.notes if (text := context.text(one).strip()))
        prompts = own or tuple(words(key) for key in PROMPTS)
        wide = context.edition.column[0]
        rows = [
            drawing
            for number, named in enumerate(self._days(context))
            for drawing in _rows(named, prompts, number, context)
        ]
        says = words("checkins-says")
        for drawing in rows_together(rows, context.below_title, wide, says):
            yield Figure(drawing)

    def mark(self) -> Drawing:
        """Return a blank balloon."""
        plate = Plate()
        small_balloon(plate, 8, 11, 10.2, line=1.3)
        return plate.drawing(16, 16)

    def _days(self, context: Context) -> tuple[tuple[str, str], ...]:
        """Return how long after, and which day, for each row; empty for those nobody has set."""
        spans = spans_of(context.pack.check_ins)
        names = [context.words(one.words_key, count=one.count) for one in spans]
        asked = context.held("ahead", "check_ins") or ()
        said: list[Said] = [day for one in asked if (day := answer_at(one, ("day",)))]
        if not said:
            named = names[: max(_ROWS, len(names))]
            return tuple((name, "") for name in named) + (("", ""),) * (_ROWS - len(named))
        found = spans_between(_start(context), [day_of(one) for one in said], spans)
        rows = tuple(
            (context.words(span.words_key, count=span.count) if span else "", context.day(one))
            for one, span in zip(said, found, strict=True)
        )
        return rows + (("", ""),) * (_ROWS - len(rows))


def _rows(
    named: tuple[str, str], prompts: Sequence[str], number: int, context: Context
) -> Iterator[Drawing]:
    """Yield the row of a day; where it is higher than a side, the day has as many as it needs."""
    title, day = named
    row = check_row(
        title,
        day,
        prompts,
        wide=context.edition.column[0],
        letters=context.letters,
        says="",
        pen_day=context.words("checkins-print-day"),
        mirrored=context.words.right_to_left,
        seed=number,
        snug=context.snug,
    )
    half = len(prompts) // 2
    if half and row.size[1] > context.below_title:
        yield from _rows(named, prompts[:half], number, context)
        yield from _rows(named, prompts[half:], number, context)
        return
    yield row


def _start(context: Context) -> date | None:
    """Return the day the others are counted from, as the page that looks ahead has it."""
    for key, name in (("ahead", "from_day"), ("together", "finished_on")):
        said = context.held(key, name)
        if said is not None and (day := day_of(said)) is not None:
            return day
    return None
