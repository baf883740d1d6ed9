"""What somebody said, picked, drew or stuck in."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from familybook.core.drawing import WHOLE, View
from familybook.core.ids import CopyId, PersonId, PhotoId
from familybook.core.palette import Tone

LONGEST_ANSWER = 20_000
"""Letters one answer may hold: about ten printed pages."""


LEFT_OPEN = "left-open"
"""The `pick` of a picture for which a frame is left, to stick one in or draw in it by hand."""


class How(StrEnum):
    """The way an answer was given. All are equal."""

    WORDS = "words"
    PICK = "pick"
    DRAWING = "drawing"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class PenStroke:
    """One stroke of a family's own drawing.

    Points are x, y and pressure; x and y in widths of the sheet drawn on (so both start at 0 and
    x ends at 1), pressure from 0 to 1. `width` is in the same unit.
    """

    points: tuple[tuple[float, float, float], ...]
    tone: Tone = Tone.INK
    width: float = 0.012


@dataclass(frozen=True, slots=True, kw_only=True)
class Snap:
    """What belongs to a photograph: its caption, who is in it, who is happy with that, its part."""

    caption: str = ""
    who: tuple[PersonId, ...] = ()
    agreed: tuple[PersonId, ...] = ()
    """Those of `who` that said yes to this photograph in the book."""
    view: View = WHOLE


NO_SNAP = Snap()


@dataclass(frozen=True, slots=True)
class Said:
    """One answer: what it is, whose it is, and which copies may show it.

    `show_in` is None for every copy, or the copies that may show it (empty: none).
    `pick` is the key of what was picked: a suggestion, a choice, or a person.
    For a drawing or a photograph, `text` says what can be seen.
    """

    text: str = ""
    said_by: tuple[PersonId, ...] = ()
    how: How = field(default=How.WORDS, kw_only=True)
    show_in: tuple[CopyId, ...] | None = field(default=None, kw_only=True)
    pick: str = field(default="", kw_only=True)
    photo: PhotoId = field(default=PhotoId(""), kw_only=True)
    strokes: tuple[PenStroke, ...] = field(default=(), kw_only=True)
    snap: Snap = field(default=NO_SNAP, kw_only=True)

    def __bool__(self) -> bool:
        return bool(self.text.strip() or self.pick or self.photo or self.strokes)

    @property
    def emptied(self) -> Said:
        """The same with nothing said; which copies may show what comes next stays."""
        return Said(show_in=self.show_in)


def said_by(who: Said) -> Said:
    """Return an answer of somebody who was picked: whoever a row is about says what is in it."""
    return Said(said_by=(PersonId(who.pick),))


NOTHING = Said()
"""What nobody has said yet."""
