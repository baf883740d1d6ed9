"""Wallet cards: whom to ring first, second, third."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from familybook.core.blocks import Block, Figure, NewPage
from familybook.core.calls import to_ring
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    People,
)
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.drawings.pages.phones import spelled
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.sheets.leaflet import Entry
from familybook.drawings.sheets.wallet import ROWS, Wording, wallet


@dataclass(frozen=True, slots=True, kw_only=True)
class Wallet(Kind):
    """Eight cards of 85 by 54 mm. Nobody picked means those who can be rung at any time."""

    area: ClassVar[str] = "wallet"
    loose: ClassVar[bool] = True
    cover: ClassVar[bool] = True

    first: People = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the sheet of cards, and what is too long for a card after it."""
        words, from_right = context.words, context.words.right_to_left
        calls = tuple(
            Entry(one.name, spelled(one.number, from_right=from_right), pen=not one.number)
            for one in to_ring(context, self.first)[:ROWS]
        )
        wording = Wording(
            title=words("wallet-title"),
            lead=words("wallet-print-cut"),
            head=words("wallet-print-ring"),
            calls=calls,
            danger=Entry(
                words("numbers-danger-name"),
                spelled(words("numbers-danger-number"), from_right=from_right),
            ),
            more=words("wallet-print-more"),
            says=words("wallet-says"),
        )
        drawn = wallet(
            context.edition.sheet,
            wording,
            context.family,
            letters=context.letters,
            from_right=from_right,
        )
        for number, drawing in enumerate(drawn):
            if number:
                yield NewPage()
            yield Figure(drawing)

    def mark(self) -> Drawing:
        """Return a small card."""
        plate = Plate()
        plate.shape(box(1.4, 3.2, 13.2, 9.6, 1.4), Tone.CREAM, line=1.2, wobble=0.2)
        plate.line("M4 6.4h7M4 9.4h4.6", 1.1, wobble=0.2)
        plate.shape(box(10, 8.6, 2.6, 2.2), Tone.CLAY, line=0.8, slip=NO_SLIP, wobble=0)
        return plate.drawing(16, 16)
