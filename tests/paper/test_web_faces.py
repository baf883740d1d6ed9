from __future__ import annotations

import uharfbuzz as hb

from familybook.core.drawing import Voice
from familybook.paper.web_faces import cut_faces


def letters_of(content: bytes) -> set[str]:
    """Return the letters a face has."""
    return {chr(one) for one in hb.Face(hb.Blob(content)).unicodes}


def test_a_page_has_the_letters_it_shows_and_no_others() -> None:
    (face,) = cut_faces({Voice.BODY: {"hello", "you"}})

    assert letters_of(face.content) == set("helouy ")
    assert face.voices == (Voice.BODY,)
    assert len(face.content) < 8_000


def test_a_word_in_another_script_brings_its_own_face() -> None:
    cut = cut_faces({Voice.BODY: {"hello", "ہم"}})

    assert len(cut) == 2
    assert set("ہم") <= letters_of(cut[1].content)


def test_a_face_that_several_voices_use_is_there_once() -> None:
    cut = cut_faces({Voice.BODY: {"ہم"}, Voice.ITALIC: {"ہاں"}})

    assert len(cut) == 1
    assert cut[0].voices == (Voice.BODY, Voice.ITALIC)
    assert letters_of(cut[0].content) >= set("ہماں")


def test_marks_stay_with_the_letters_they_stand_on() -> None:
    (face, *_) = cut_faces({Voice.BODY: {"e\u0301"}})

    assert letters_of(face.content) >= {"e", "\u0301"}


def test_a_page_without_words_has_no_face() -> None:
    assert cut_faces({}) == ()
