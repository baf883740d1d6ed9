"""How much room words take in the typefaces they are printed in."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.core.drawing import Voice
from familybook.paper.cleaning import clean
from familybook.paper.setting import setting


@dataclass(frozen=True, slots=True)
class TypeLetters:
    """Measures words as the press sets them. All lengths are points."""

    hand: float = 1.0
    """How many times as much room there must be where a hand writes: `Edition.hand`."""

    def width(self, text: str, size: float, voice: Voice = Voice.BODY) -> float:
        """Return the length of one line of text."""
        return setting(_one_line(text), voice).width * size

    def wrap(
        self, text: str, size: float, room: float, voice: Voice = Voice.BODY
    ) -> tuple[str, ...]:
        """Return the text in lines no longer than `room`; a longer word is broken in letters."""
        lines: list[str] = []
        for paragraph in clean(text).split("\n"):
            words = paragraph.strip()
            lines += setting(words, voice).words(room / size) if words else [""]
        return tuple(lines)

    def pitch(self, text: str, size: float, voice: Voice = Voice.BODY) -> float:
        """Return the distance between two baselines that lets this text's script breathe."""
        paragraphs = (paragraph.strip() for paragraph in clean(text).split("\n"))
        return max(setting(paragraph, voice).pitch for paragraph in paragraphs) * size

    def by_hand(self, room: float) -> float:
        """Return the room that a hand needs to write: no less on a page printed smaller."""
        return room * self.hand


def _one_line(text: str) -> str:
    return clean(text).replace("\n", " ")
