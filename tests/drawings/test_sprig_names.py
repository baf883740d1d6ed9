from __future__ import annotations

from familybook.core.drawing import Voice
from familybook.core.letters import EvenLetters
from familybook.drawings.pages.strengths.sprigs import _cut


class Counted(EvenLetters):
    """Letters that keep how much was measured."""

    measured = 0

    def width(self, text: str, size: float, voice: Voice = Voice.BODY) -> float:
        self.measured += len(text)
        return super().width(text, size, voice)


def test_a_name_without_end_is_cut_without_measuring_all_of_it() -> None:
    letters = Counted()

    cut = _cut("Wanda and " * 200, 150, letters)

    assert cut.startswith("Wanda")
    assert letters.measured < 10_000
