"""Earlier versions: one row for each visit to a field, and nothing that was written is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.person import next_person
from familybook.core.said import Said
from familybook.store import cipher, history
from familybook.store.bookfile import BookFile
from familybook.store.history import PEOPLE, TITLE, Visits
from familybook.store.migrations import build
from tests.store.conftest import COVER, Titled

STRENGTHS = PageKey("strengths")


def texts(file: BookFile, field: str = "title") -> list[str]:
    """What once stood in a field of the cover, newest first."""
    return [json.loads(one.value)["text"] for one in file.earlier.versions(COVER, field)]


def rows(file: BookFile) -> int:
    (count,) = file._db.execute("SELECT count(*) FROM change").fetchone()
    return int(count)


def with_root(book: Book, text: str) -> Book:
    page: Any = book.page(STRENGTHS)
    return book.with_page(STRENGTHS, replace(page, roots=(Said(text),)))


def test_what_was_written_in_one_visit_is_one_row(
    file: BookFile, book: Book, titled: Titled
) -> None:
    for end in range(1, 9):
        file.save(titled(book, "Our boat"[:end]))

    assert rows(file) == 1


def test_a_field_left_and_visited_again_has_each_version_newest_first(
    file: BookFile, book: Book, titled: Titled
) -> None:
    book = titled(book, "Our boat")
    file.save(book)
    file.save(with_root(book, "We laugh"))
    book = titled(book, "Our tent")
    file.save(book)
    file.save(with_root(book, "We sing"))
    file.save(titled(book, "Our kite"))

    assert texts(file) == ["Our tent", "Our boat"]


def test_the_same_words_twice_are_one_version(file: BookFile, book: Book, titled: Titled) -> None:
    for title in ("boat", "tent", "boat", "kite", "tent"):
        file.save(titled(book, title))
        file.earlier.versions(COVER, "title")

    assert texts(file) == ["kite", "boat"]


def test_a_cleared_answer_is_there_to_be_brought_back_also_within_one_visit(
    file: BookFile, book: Book, titled: Titled
) -> None:
    for title in ("We all", "We all went to the sea", ""):
        file.save(titled(book, title))

    assert texts(file) == ["We all went to the sea"]


def test_words_deleted_letter_by_letter_come_back_as_they_were_at_their_longest(
    file: BookFile, book: Book, titled: Titled
) -> None:
    long = "A day at the sea, with a boat and a kite. " * 5
    file.save(titled(book, long[:30]))
    for length in range(len(long), 0, -10):
        file.save(titled(book, long[:length]))
    file.save(titled(book, "Gone"))

    assert long in texts(file)


def test_a_visit_after_which_all_is_as_before_leaves_no_row(
    file: BookFile, book: Book, titled: Titled
) -> None:
    file.save(titled(book, "Our boat"))
    file.earlier.versions(COVER, "title")

    file.save(titled(book, "Our boats"))
    file.save(titled(book, "Our boat"))
    file.save(titled(book, "Our boat 2"))

    assert rows(file) == 2
    assert texts(file) == ["Our boat"]


def test_what_was_brought_back_does_not_cost_what_stood_there(
    file: BookFile, book: Book, titled: Titled
) -> None:
    file.save(titled(book, "Our boat"))
    file.earlier.versions(COVER, "title")
    file.save(titled(book, "Our tent"))

    file.earlier.versions(COVER, "title")
    file.save(titled(book, "Our boat"))

    assert texts(file) == ["Our tent"]


def test_another_sitting_is_another_visit(
    file: BookFile, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    file.save(titled(book, "Our boat"))
    file.close()

    with BookFile.open(path, key) as again:
        again.save(titled(book, "Our boats"))
        sittings = again._db.execute("SELECT DISTINCT sitting FROM change").fetchall()

        assert texts(again) == ["Our boat"]
    assert len(sittings) == 2


def test_each_version_says_when_it_was_written_and_until_when_it_stood(
    file: BookFile, book: Book, titled: Titled
) -> None:
    file.save(titled(book, "Our boat"))
    file.earlier.versions(COVER, "title")
    file.save(titled(book, "Our tent"))

    (version,) = file.earlier.versions(COVER, "title")

    assert "2000" < version.at < version.until


def test_a_save_that_is_refused_notes_nothing(
    file: BookFile, book: Book, titled: Titled, path: Path
) -> None:
    file.save(titled(book, "Our boat"))
    elsewhere = path.rename(path.with_name("elsewhere"))
    with pytest.raises(Exception, match="no-such-file"):
        file.save(titled(book, "Our tent"))
    elsewhere.rename(path)

    file.save(titled(book, "Our kite"))

    assert rows(file) == 1


def test_titles_of_pages_and_those_in_the_book_have_a_history_too(
    file: BookFile, book: Book
) -> None:
    (mum,) = book.people
    file.save(replace(book, titles={STRENGTHS: "Our tree"}))
    gran = next_person(book.people, "Gran")
    both = replace(book, people=(replace(mum, name="Mummy"), gran))
    file.save(both)
    file.save(replace(both, people=(both.people[0],)))

    (title,) = file.earlier.versions(STRENGTHS, TITLE)
    (name,) = file.earlier.versions(PEOPLE, mum.id)
    (gone,) = file.earlier.versions(PEOPLE, gran.id)

    assert json.loads(title.value) == "Our tree"
    assert json.loads(name.value)["name"] == "Mum"
    assert json.loads(gone.value)["name"] == "Gran"


def test_what_is_forgotten_is_the_field_and_not_the_words_that_stand_there(
    file: BookFile, book: Book, titled: Titled
) -> None:
    book = with_root(titled(book, "Our boat"), "We laugh")
    file.save(book)
    file.earlier.versions(COVER, "title")
    file.save(with_root(titled(book, "Our tent"), "We sing"))

    assert file.earlier.remove_for_good(COVER, "title") == ()

    assert texts(file) == []
    assert file.book() == with_root(titled(book, "Our tent"), "We sing")
    assert len(file.earlier.versions(STRENGTHS, "roots")) == 1
    assert file.save(titled(book, "Our kite"))


words = st.text("abc ", max_size=30)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(("title", "other")), words), max_size=25))
def test_whatever_a_family_stopped_at_is_among_the_versions(
    tmp_path_factory: pytest.TempPathFactory, visits: list[tuple[str, str]]
) -> None:
    """Each visit ends with words: all are there later, but for those that stand there now."""
    path = tmp_path_factory.mktemp("book") / "b.familybook"
    db = cipher.create(path, bytes(32))
    build(db)
    seen = Visits("now")
    held = {"title": "", "other": ""}
    for field, text in visits:
        change = history.Change((COVER, field), held[field] or None, text or None)
        if change.old != change.new:
            seen.end()
            with db.atomic():
                seen.go_on(seen.note(db, (change,)))
        held[field] = text

    for field, there in held.items():
        wrote = {text for one, text in visits if one == field and text}
        found = {one.value for one in history.versions(db, COVER, field)}
        assert found == wrote - {there}
    cipher.disconnect(db)


def test_a_history_that_grows_too_large_loses_the_oldest_but_the_newest_of_each_field_stay(
    file: BookFile, book: Book, titled: Titled
) -> None:
    for number in range(30):
        file.save(titled(book, f"{number} " + "w" * 200))
        file.earlier.versions(COVER, "title")

    with file._db.atomic():
        history.trim(file._db, most=1000)

    assert rows(file) == history.ALWAYS_KEPT
    assert [one.split()[0] for one in texts(file)][:3] == ["28", "27", "26"]
    assert len(texts(file)) == history.ALWAYS_KEPT
