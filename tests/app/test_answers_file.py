from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from familybook.app.answers_file import PhotoFolder, inline, parse, read_answers, to_text
from familybook.core.answers import to_plain_book
from familybook.core.book import new_book
from familybook.core.errors import AnswersError
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.cover import Cover
from familybook.plain.blocks import clean
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import HARD_TEXTS

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text() | st.sampled_from(HARD_TEXTS),
    lambda some: st.lists(some, max_size=3) | st.dictionaries(st.text(), some, max_size=3),
    max_leaves=12,
)


@given(plain)
def test_what_is_written_is_read_again(any_plain: object) -> None:
    text = to_text(any_plain)

    assert parse(text.encode(), "a.json") == any_plain
    assert clean(text) == text


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf", b"\r\n\t "])
def test_marks_and_white_before_the_json_are_passed_by(start: bytes) -> None:
    assert parse(start + b'{"familybook": 1}', "a.json") == {"familybook": 1}


def test_a_file_far_too_large_is_told_before_it_is_read() -> None:
    with pytest.raises(AnswersError) as told:
        parse(b" " * (64 * 1024 * 1024 + 1), "a.json")

    assert told.value.key == "answers-big"


def test_a_photograph_named_twice_is_taken_once(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    Image.new("RGB", (900, 600), "teal").save(tmp_path / "in" / "sea.png")
    photos = PhotoFolder(tmp_path)

    first = photos.take("in/sea.png", "a")
    second = photos.take("in/sea.png", "b")
    third = photos.take("./in/sea.png", "c")

    assert first == second == third
    assert list(photos.taken) == [first]


def test_a_photograph_keeps_its_bytes_through_the_text(tmp_path: Path) -> None:
    Image.new("RGB", (900, 600), "teal").save(tmp_path / "sea.png")
    photos = PhotoFolder(tmp_path)
    photo = photos.take("sea.png", "a")
    jpeg = photos.taken[photo].jpeg

    again = PhotoFolder(tmp_path)

    assert again.take(inline(jpeg), "a") == photo
    assert again.taken[photo].jpeg == jpeg


def test_hard_words_go_through_a_file(tmp_path: Path) -> None:
    cover = Cover(title=Said(f"{HARD_TEXTS[4]}\x85\u2028\x7f"))
    book = new_book(OUR_BOOK).with_page(PageKey("cover"), cover)
    (tmp_path / "a.json").write_text(to_text(to_plain_book(book)), "utf-8", newline="")

    assert read_answers(tmp_path / "a.json") == to_plain_book(book)
