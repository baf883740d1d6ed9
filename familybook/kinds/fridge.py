"""The fridge sheet: signs, what we do, who, and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from familybook.core.blocks import Block, Figure, NewPage
from familybook.core.calls import to_ring
from familybook.core.drawing import Drawing
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.drawings.pages.phones import spelled
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.sheets.fridge import fridges
from familybook.drawings.sheets.leaflet import Entry, Part

_FEW = 3
"""So many signs, things to do, and people to ring: what can be read in passing."""

_LARGER = 1.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Fridge(Kind):
    """Made of the plan, our people and the numbers; nothing is asked here.

    Folded along the middle it is two sides of half the size: the signs, and whom to ring.
    """

    area: ClassVar[str] = "fridge"
    loose: ClassVar[bool] = True
    landscape: ClassVar[bool] = True
    cover: ClassVar[bool] = True

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the fridge, and a further one where the words of the family are many."""
        drawn = fridges(
            context.edition.sheet,
            tuple(_plan(context)),
            tuple(_numbers(context)),
            context.family,
            letters=context.letters,
            says=context.words("fridge-says"),
            from_right=context.words.right_to_left,
        )
        for number, drawing in enumerate(drawn):
            if number:
                yield NewPage()
            yield Figure(drawing)

    def mark(self) -> Drawing:
        """Return a small fridge."""
        plate = Plate()
        for x in (1.6, 8.6):
            plate.shape(box(x, 1.6, 5.8, 12.6, 1.6), Tone.MIST, line=1.2, slip=NO_SLIP, wobble=0.2)
        plate.line("M6.2 6v3.6M9.8 6v3.6", 1.1, wobble=0)
        return plate.drawing(16, 16)


def _plan(context: Context) -> Iterator[Part]:
    """Yield what hangs on the first door: the title, signs, our word, what we do."""
    words = context.words
    yield Part(head=context.title or words("fridge-title"), bare=True)
    yield _three("signs", context)
    signal = context.held("weather", "signal")
    text = "" if signal is None else context.text(signal).strip()
    yield Part(
        head=words("fridge-print-word"), entries=(Entry(text, pen=not text),), larger=_LARGER
    )
    yield _three("does", context)


def _three(name: str, context: Context) -> Part:
    """Return the first three signs, or things to do, of a cloudy day."""
    said = context.held("weather", "cloudy", name) or ()
    told = [text for one in said if (text := context.text(one).strip())][:_FEW]
    entries = (*(Entry(text) for text in told), *_pens(_FEW - len(told)))
    return Part(head=context.words(f"fridge-print-{name}"), entries=entries, listed=True)


def _numbers(context: Context) -> Iterator[Part]:
    """Yield what hangs on the second door: danger, whom we ring, free numbers."""
    words, from_right = context.words, context.words.right_to_left
    danger = spelled(words("numbers-danger-number"), from_right=from_right)
    yield Part(entries=(Entry(words("numbers-danger-name"), danger),), larger=_LARGER, heavy=True)
    calls = to_ring(context, context.held("wallet", "first") or ())[:_FEW]
    entries = [
        Entry(one.name, spelled(one.number, from_right=from_right), pen=not one.number)
        for one in calls
    ]
    yield Part(head=words("fridge-print-ring"), entries=(*entries, *_pens(_FEW - len(entries))))
    chosen = tuple(_chosen(context))
    if chosen:
        yield Part(head=words("fridge-print-free"), entries=chosen)


def _chosen(context: Context) -> Iterator[Entry]:
    """Yield the free numbers the family chose."""
    for said in context.held("numbers", "chosen") or ():
        found = context.pack.number(said.pick)
        if found is not None:
            number = spelled(found.number, from_right=context.words.right_to_left)
            yield Entry(found.name.strip(), number)
        elif said.text.strip():
            yield Entry(said.text.strip())


def _pens(count: int) -> tuple[Entry, ...]:
    return (Entry(pen=True),) * count
