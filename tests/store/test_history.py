"""Earlier versions: one row for each visit to a field, and nothing that was written is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.person import next_person
from familybook.core.said import PenStroke, Said
from familybook.core.template import Page
from familybook.kinds.own import Own, Question
from familybook.store import cipher, faults, history
from familybook.store.bookfile import BookFile
from familybook.store.engine import Database
from familybook.store.history import MOST_BYTES, TITLE, Visits
from familybook.store.migrations import build
from familybook.store.tables import write_answers
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


def test_titles_of_pages_have_a_history_too(file: BookFile, book: Book) -> None:
    file.save(replace(book, titles={STRENGTHS: "Our tree"}))
    file.earlier.end_visit()
    file.save(replace(book, titles={STRENGTHS: "Our wood", COVER: "Ours"}))

    (title,) = file.earlier.versions(STRENGTHS, TITLE)

    assert json.loads(title.value) == "Our tree"
    assert file.earlier.versions(COVER, TITLE) == ()


def all_rows(file: BookFile) -> str:
    return repr(file._db.execute("SELECT * FROM change").fetchall())


def test_whoever_was_taken_out_of_the_book_is_not_in_its_history(
    file: BookFile, book: Book
) -> None:
    gran = next_person(book.people, "Gran from the hill")
    file.save(replace(book, people=(*book.people, gran)))

    file.save(book)

    assert "Gran" not in all_rows(file)


OWN = Page(PageKey("own-1"), Own, "own")


def asking(text: str) -> Own:
    return Own(questions=(Question(prompt=Said(text)),))


@pytest.fixture
def with_own(file: BookFile, book: Book) -> Book:
    """A book whose own page was called and said something else before."""
    added = replace(book, pages=(*book.pages, OWN), titles={OWN.key: "Our secret boat"})
    file.save(added.with_page(OWN.key, asking("A boat")))
    file.earlier.end_visit()
    changed = replace(added, titles={OWN.key: "Our tent"})
    changed = changed.with_page(OWN.key, asking("A tent"))
    file.save(changed)
    return changed


def test_a_page_taken_out_of_the_book_goes_with_its_history(
    file: BookFile, book: Book, with_own: Book
) -> None:
    assert "boat" in all_rows(file)

    file.save(book)

    assert "boat" not in all_rows(file)
    assert "tent" not in all_rows(file)
    file.save(with_own)
    assert file.earlier.versions(OWN.key, "questions") == ()


def test_what_an_older_book_holds_of_those_who_left_goes_when_it_is_opened(
    file: BookFile, path: Path, key: bytes
) -> None:
    file._db.execute(
        "INSERT INTO change (sitting, at, page, field, old) VALUES ('x', 'y', '@people', 'p', 'G')"
    )
    file._db.conn.commit()
    file.close()

    with BookFile.open(path, key) as again:
        assert rows(again) == 0


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


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = cipher.create(tmp_path_factory.mktemp("book") / "b.familybook", bytes(32))
    made.execute("PRAGMA synchronous = OFF")
    build(made)
    yield made
    cipher.disconnect(made)


@given(visits=st.lists(st.tuples(st.sampled_from(("title", "other")), words), max_size=25))
def test_whatever_a_family_stopped_at_is_among_the_versions(
    db: Database, visits: list[tuple[str, str]]
) -> None:
    """Each visit ends with words: all are there later, but for those that stand there now."""
    with db.atomic():
        history.forget_everything(db)
        db.execute("DELETE FROM answer")
    seen = Visits("now")
    held = {"title": "", "other": ""}
    for field, text in visits:
        change = history.Change((COVER, field), held[field] or None, text or None)
        if change.old != change.new:
            seen.end()
            with db.atomic():
                seen.go_on(seen.note(db, (change,)))
                write_answers(db, {COVER: {field: text}}, {})
        held[field] = text

    for field, there in held.items():
        wrote = {text for one, text in visits if one == field and text}
        found = {one.value for one in history.versions(db, COVER, field)}
        assert found == wrote - {there}


def test_a_history_that_grows_too_large_loses_the_oldest_of_the_largest_field(
    file: BookFile, book: Book, titled: Titled
) -> None:
    for number in range(30):
        changed = titled(book, f"{number} " + "w" * 900)
        file.save(with_root(changed, f"root {number}"))
        file.earlier.end_visit()
    roots = len(file.earlier.versions(STRENGTHS, "roots"))

    with file._db.atomic():
        history.trim(file._db, most=20_000)

    assert history.size(file._db) <= 20_000
    left = [int(one.split()[0]) for one in texts(file)]
    assert left == list(range(28, 28 - len(left), -1))
    assert 5 < len(left) < 20
    assert len(file.earlier.versions(STRENGTHS, "roots")) == roots == 29


def scribble(number: int) -> Said:
    """A large drawing: some 400 kB."""
    points = tuple((at / 900, number / 1000, 0.123) for at in range(900))
    return Said(strokes=(PenStroke(points),) * 18)


DRAWN = PageKey("draw")


def drawn(book: Book, number: int) -> Book:
    page: Any = book.page(DRAWN)
    return book.with_page(DRAWN, replace(page, picture=scribble(number)))


def test_a_large_drawing_changed_at_each_visit_keeps_the_history_small_and_words_in_it(
    file: BookFile, book: Book, titled: Titled
) -> None:
    file.save(titled(book, "Our boat"))
    book = titled(book, "Our tent")
    file.earlier.end_visit()
    for number in range(14):
        file.save(drawn(book, number))
        file.earlier.end_visit()

    assert MOST_BYTES / 2 < history.size(file._db) <= MOST_BYTES
    assert len(file.earlier.versions(DRAWN, "picture")) > 4
    assert texts(file) == ["Our boat"]


def test_a_drawing_of_one_visit_takes_no_room_in_the_history(file: BookFile, book: Book) -> None:
    for number in range(3):
        file.save(drawn(book, number))

    assert history.size(file._db) < 1000


def test_a_history_that_was_cut_meanwhile_does_not_keep_a_visit_from_going_on(
    file: BookFile, book: Book, titled: Titled
) -> None:
    file.save(titled(book, "Our"))
    with file._db.atomic():
        history.forget_everything(file._db)

    assert file.save(titled(book, "Our boat"))
    assert file.save(titled(book, "Our boats"))
    file.earlier.end_visit()
    assert file.save(titled(book, "Our tent"))

    assert texts(file) == ["Our boats", "Our"]


def test_in_a_full_book_the_history_gives_way_to_words(
    file: BookFile,
    book: Book,
    titled: Titled,
    path: Path,
    key: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(4):
        file.save(drawn(book, number))
        file.earlier.end_visit()
    (pages,) = file._db.execute("PRAGMA page_count").fetchone()
    file._db.execute(f"PRAGMA max_page_count = {pages + 2}")
    monkeypatch.setattr(faults, "LARGEST_BOOK", (pages + 2) * cipher.PAGE_SIZE)
    long = titled(drawn(book, 3), "w" * 19_000)

    assert file.save(long)

    assert file.earlier.versions(DRAWN, "picture") == ()
    file.close()
    with BookFile.open(path, key) as again:
        assert again.book() == long
        assert again.damage() == []
