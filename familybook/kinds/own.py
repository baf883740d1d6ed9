"""A page of one's own: questions that a family or a council adds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskChoice,
    AskRows,
    Group,
    Line,
    Lines,
    Stories,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.lino import Plate


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Group):
    """A question, how it is asked, and what was answered.

    `ask` picks one of `own-ask-pick-` line, prose, pick, photo, drawing. `picks` are its
    suggestions. A picture's answer is one `Said` with a photograph or strokes.
    """

    prompt: Line = NOTHING
    ask: Annotated[Said, AskChoice("own-ask")] = NOTHING
    picks: Lines = ()
    answers: Stories = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Own(Kind):
    """A page with questions of one's own. Its title is the book's own title for the page."""

    area: ClassVar[str] = "own"

    questions: Annotated[tuple[Question, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield what the page shows."""
        yield from ()

    def mark(self) -> Drawing:
        """Return the page mark."""
        return Plate().drawing(16, 16)
