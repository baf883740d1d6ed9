"""Letters: seen by others, and thanks both ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskPicks,
    AskRows,
    Group,
    Prose,
    Who,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling(Group):
    """How somebody feels about this ending. More than one is fine."""

    who: Who = NOTHING
    picks: Annotated[tuple[Said, ...], AskPicks("letters-feelings-picks")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterIn(Group):
    """A letter to us."""

    who: Who = NOTHING
    text: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterOut(Group):
    """A letter from us."""

    who: Who = NOTHING
    text: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class OurLetters(Kind):
    """Letter paper, and room to sign by hand."""

    area: ClassVar[str] = "letters"

    feelings: Annotated[tuple[Feeling, ...], AskRows(each_person=True)] = ()
    letters_in: Annotated[tuple[LetterIn, ...], AskRows()] = ()
    letters_out: Annotated[tuple[LetterOut, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
