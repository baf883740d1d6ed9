"""What pieces are made with: the edition, the words, and the look of running text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from familybook.core.drawing import Align, Voice
from familybook.core.edition import Edition
from familybook.core.heights import HEAD_LEADING, SMALL_LEADING
from familybook.core.palette import Tone
from familybook.core.words import Words
from familybook.paper.cleaning import clean, says_something
from familybook.paper.pictures import Prints
from familybook.paper.remarks import Remarks


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How running words look."""

    size: float
    leading: float
    """Baseline to baseline in a Latin script, in points."""
    tone: Tone = Tone.INK
    voice: Voice = Voice.BODY
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Bench:
    """Everything a page is set with."""

    edition: Edition
    words: Words
    prints: Prints
    remarks: Remarks

    def body(self, size: float | None = None) -> Look:
        """Return the look of body text, or of text of another size in its proportions."""
        wanted = size or self.edition.body
        return Look(size=wanted, leading=wanted * self.edition.leading / self.edition.body)

    @property
    def speaker(self) -> Look:
        """The look of a name under somebody's words."""
        size = self.edition.speaker
        return Look(size=size, leading=size * SMALL_LEADING, tone=Tone.SOFT, voice=Voice.BOLD)

    def head(self, size: float, tone: Tone = Tone.INK) -> Look:
        """Return the look of a heading."""
        return Look(size=size, leading=size * HEAD_LEADING, tone=tone, voice=Voice.HEAD)


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a text, cleaned, without those that say nothing."""
    for paragraph in clean(text).split("\n"):
        if says_something(paragraph):
            yield paragraph.strip()
