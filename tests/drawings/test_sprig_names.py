from __future__ import annotations

from familybook.core.drawing import Voice
from familybook.core.letters import EvenLetters
from familybook.core.palette import LOOKS
from familybook.drawings.pages.strengths.sprigs import Sprig, _cut, sprigs
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded


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


def test_a_name_stands_whole_where_its_words_fit_one_below_the_other() -> None:
    pattern, tone = LOOKS[0]
    some = [Sprig(name="Our middle one", pattern=pattern, tone=tone, leaves=()) for _ in range(3)]

    drawn = sprigs(some, 330, TypeLetters(), "").drawing

    assert {" ".join(one.lines) for one in drawn.labels} == {"Our middle one"}
    assert crowded(drawn, TypeLetters()) == []
