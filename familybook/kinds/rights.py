"""What we can ask for: rights, plainly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import (
    Block,
    Columns,
    Figure,
    Heading,
    Item,
    Listing,
    Paragraph,
    PenLines,
)
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    HARD,
    AskPicks,
    AskRights,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import Said
from familybook.drawings.parts.open_hand import MOST_LINES, Ask, Sheet, fits, open_hand, small_list

_EMPTY_LINES = 6
"""Lines to write on where neither the pack nor the family says anything yet."""

_FEW = 2
"""So many wishes stand under each other; more stand in two columns."""

_RECORD = ("keeps", "see", "complain", "advice")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights(Kind):
    """An open hand that holds a list."""

    area: ClassVar[str] = "rights"

    matter: Annotated[tuple[Said, ...], AskRights(), HARD] = ()
    """Those of the pack's that matter most to us."""
    ask_of_helpers: Annotated[
        tuple[Said, ...], AskPicks("rights-ask-of-helpers", best=4), HARD
    ] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the hand with its list, what we would like, and what is kept about us."""
        sheet = Sheet(
            wide=context.edition.column[0],
            body=context.edition.body,
            small=context.edition.speaker,
            letters=context.letters,
            from_right=context.words.right_to_left,
        )
        asks = tuple(self._asks(context))
        held = [one for one in asks if fits(one, sheet)][:MOST_LINES]
        blank = 0 if held else _EMPTY_LINES
        says = context.words("rights-says", count=len(held))
        legend = context.words("rights-print-matter")
        yield Figure(open_hand(held, sheet, legend=legend, blank=blank, says=says))
        yield from self._more(asks, held, context)
        yield from self._wishes(context)
        yield from _record(context)

    def mark(self) -> Drawing:
        """Return a list in a hand."""
        return small_list()

    def _asks(self, context: Context) -> Iterator[Ask]:
        """Yield the rights of the pack, those that matter most marked, then our own words."""
        chosen = {said.pick for said in self.matter if not said.text.strip()}
        for right in context.pack.rights:
            if right.text.strip():
                yield Ask(right.text.strip(), right.key in chosen)
        keys = {right.key for right in context.pack.rights}
        for said in self.matter:
            text = context.text(said).strip()
            if text and (said.text.strip() or said.pick not in keys):
                yield Ask(text, matters=True, looks=context.looks(said))

    def _more(self, asks: tuple[Ask, ...], held: list[Ask], context: Context) -> Iterator[Block]:
        left = [one for one in asks if one not in held]
        if left:
            yield Heading(context.words("rights-print-more"))
            yield Listing(items=tuple(Item(text=one.text) for one in left))

    def _wishes(self, context: Context) -> Iterator[Block]:
        asked = context.words("rights-print-ask")
        items = tuple(
            Item(text=context.text(said).strip(), speakers=context.speakers(said))
            for said in self.ask_of_helpers
            if context.text(said).strip()
        )
        if not items:
            yield PenLines(count=2, prompt=asked)
            return
        yield Heading(asked)
        if len(items) <= _FEW:
            yield Listing(items=items)
            return
        half = -(-len(items) // 2)
        yield Columns(((Listing(items=items[:half]),), (Listing(items=items[half:]),)))


def _record(context: Context) -> Iterator[Block]:
    """Yield what is kept about us and how to see it: the pack's words, and a line for a pen."""
    cells = [tuple(_told(name, context)) for name in _RECORD]
    yield Columns((cells[0], cells[1]))
    yield Columns((cells[2], cells[3]))


def _told(name: str, context: Context) -> Iterator[Block]:
    text = getattr(context.pack.record, name).strip()
    yield Heading(context.words(f"rights-print-{name}"), level=3)
    if text:
        yield Paragraph(text=text)
    yield PenLines(count=1)
