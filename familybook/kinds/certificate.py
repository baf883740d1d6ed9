"""A certificate in the family's own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from familybook.core.blocks import Block, Figure
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    Day,
    Line,
    Lines,
    People,
    answer_at,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING
from familybook.drawings.parts.sky import sun
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.sheets.certificate import Wording, certificates

_LEAST_SIGNING = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Kind):
    """We, the ..., did this. Seen by ..."""

    area: ClassVar[str] = "certificate"
    loose: ClassVar[bool] = True
    landscape: ClassVar[bool] = True
    cover: ClassVar[bool] = True

    we: Line = NOTHING
    did: Lines = ()
    seen_by: People = ()
    day: Day = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the certificate, a figure as large as the sheet."""
        words = context.words
        we = self._we(context)
        wording = Wording(
            we=words("certificate-print-we", we=we) if we else words("certificate-print-we-pen"),
            we_to_write=not we,
            did_this=words("certificate-print-did"),
            did=self._did(context),
            seen_by=self._seen_by(context),
            day=self._day(context),
            day_to_write=words("certificate-print-day-pen"),
        )
        for drawing in certificates(
            context.edition.sheet,
            context.family,
            wording,
            letters=context.letters,
            says=words("certificate-says"),
        ):
            yield Figure(drawing)

    def mark(self) -> Drawing:
        """Return a small certificate."""
        plate = Plate()
        plate.shape(box(1.2, 3, 13.4, 10), line=1.3, slip=(0, 0), wobble=0.3)
        sun(plate, 8, 8, 2.2, rays=8, line=0.9)
        return plate.drawing(16, 16)

    def _we(self, context: Context) -> str:
        """Return what follows "We, the", also if the family wrote the "the" as well."""
        we = context.text(self.we).strip()
        article = context.words("certificate-article")
        if article and we.casefold().startswith(f"{article} ".casefold()):
            return we[len(article) :].strip()
        return we

    def _day(self, context: Context) -> str:
        """Return which day it was: as written here, else the day we finished."""
        finished = context.held("together", "finished_on")
        return context.day(self.day) or (context.day(finished) if finished else "")

    def _did(self, context: Context) -> tuple[str, ...]:
        """Return what we did: as written here, else what the page that is proud says."""
        own = tuple(text for one in self.did if (text := context.text(one).strip()))
        if own:
            return own
        proud = context.held("proud", "proud") or ()
        told = (context.text(answer_at(one, ("text",))).strip() for one in proud)
        return tuple(text for text in told if text)

    def _seen_by(self, context: Context) -> tuple[str, ...]:
        """Return what stands under the lines to sign; there are always a few."""
        names = [
            context.words("certificate-print-seen-by", name=name)
            for name in context.names(self.seen_by)
        ]
        empty = context.words("certificate-print-seen-by-pen")
        return (*names, *(empty for _ in range(_LEAST_SIGNING - len(names))))
