from __future__ import annotations

from familybook.core.drawing import Voice
from familybook.paper import setting as type_setting
from familybook.paper.letters import TypeLetters
from familybook.paper.setting import all_kept, setting
from tests.strategies import HARD_TEXTS

LONG = "السلام عليكم و رحمة الله " * 400


def test_a_long_text_is_set_once_though_it_is_measured_and_laid() -> None:
    letters = TypeLetters()
    letters.pitch(LONG, 12.0)
    letters.wrap(LONG, 12.0, 300.0)

    first = setting(LONG.strip(), Voice.BODY)

    assert setting(LONG.strip(), Voice.BODY) is first
    assert setting(LONG.strip(), Voice.BOLD) is not first


def test_what_was_set_long_ago_is_forgotten_but_not_while_a_book_is_printed() -> None:
    texts = [f"{number} {LONG}" for number in range(30)]
    assert sum(map(len, texts)) > type_setting._MOST_LETTERS

    with all_kept():
        made = [setting(text, Voice.BODY) for text in texts]
        assert setting(texts[0], Voice.BODY) is made[0]

    assert setting(texts[-1], Voice.BODY) is made[-1]
    assert setting(texts[1], Voice.BODY) is not made[1]


def test_the_pitch_of_several_paragraphs_is_that_of_the_tallest_script() -> None:
    letters = TypeLetters()

    urdu = HARD_TEXTS[5]
    tall = letters.pitch(urdu, 10.0)

    assert tall > letters.pitch("We sing", 10.0)
    assert letters.pitch(f"We sing\n{urdu}\nagain", 10.0) == tall
