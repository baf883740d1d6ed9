from __future__ import annotations

import errno
import io
import json
import os
import stat
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from PIL import Image

from familybook.app.answers_file import PhotoFolder
from familybook.app.copying import Arrived, Came, open_at, open_copy, seal, write_plain
from familybook.app.export import checked_words
from familybook.core.answers import fill, to_plain_book
from familybook.core.book import Book, Sign, new_book
from familybook.core.errors import (
    BookExistsError,
    BookInUseError,
    CannotPrintError,
    NoRoomError,
    PrintOnBookError,
)
from familybook.core.ids import PageKey, PhotoId
from familybook.core.person import next_person
from familybook.core.said import How, Said
from familybook.core.sealed_errors import DamagedCopyError, NeedsWordsError, NewerCopyError
from familybook.kinds.us import Frame, Us
from familybook.store import cipher
from familybook.store.bookfile import BookFile
from familybook.store.moments import now
from familybook.store.parcel import Note
from familybook.store.passing import mark_of
from familybook.store.photos import Prepared, prepare_bytes
from familybook.store.places import shelf
from familybook.store.sealed import Keys, SealedWriter
from familybook.store.setting_aside import put_back
from familybook.store.shelf import books_on
from familybook.store.snapshots import newest_whole
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import books

KEY, THEIR_KEY = bytes(range(32)), bytes(range(32, 64))
SEAL = Keys(laptop=bytes(range(16)))
COVER = PageKey("cover")
PAGE = 4096


def photo() -> Prepared:
    written = io.BytesIO()
    Image.effect_noise((300, 200), 60).convert("RGB").save(written, "PNG")
    return prepare_bytes(written.getvalue(), "sea.png")


def titled(book: Book, title: str, photo: PhotoId = PhotoId("")) -> Book:  # noqa: B008 - a text
    cover = replace(book.page(COVER), title=Said(title))  # type: ignore[call-arg]  # a cover
    if photo:
        cover = replace(cover, picture=Said(photo=photo))  # type: ignore[call-arg]  # a cover
    return book.with_page(COVER, cover)


def some_book(title: str = "Us by the sea") -> Book:
    people = (next_person((), "Mum"),)
    return titled(replace(new_book(OUR_BOOK, sign=Sign("boat", "blue")), people=people), title)


def lend(path: Path, out: Path) -> None:
    """Hand a book over: a copy that notes which book it is, and a book that is lent."""
    with BookFile.open(path, KEY) as file:
        passing = file.passing.known().marked(mark_of(file.book()))
        seal(file, out, SEAL, Note(passing=passing, made_at=now()))
        file.keep_passing(passing.lent("Sam", now()))


def change(path: Path, key: bytes, title: str) -> None:
    with BookFile.open(path, key) as file:
        file.save(titled(file.book(), title))


def break_answers(path: Path, key: bytes) -> None:
    """Spoil the page of the file on which its words begin."""
    db = cipher.connect(path, key, read_only=True)
    (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'answer'").fetchone()
    cipher.disconnect(db)
    raw = path.read_bytes()
    path.write_bytes(raw[: (root - 1) * PAGE] + os.urandom(PAGE) + raw[root * PAGE :])


def held_in(path: Path, key: bytes) -> Book:
    with BookFile.open(path, key, read_only=True) as file:
        return file.book()


def our_shelf(tmp_path: Path) -> Path:
    return shelf(tmp_path / "ours")


def their_shelf(tmp_path: Path) -> Path:
    return shelf(tmp_path / "theirs")


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    path = our_shelf(tmp_path) / "b-1.familybook"
    BookFile.create(path, some_book(), KEY).close()
    return path


def as_our_codec_leaves_it(book: Book) -> Book:
    """Return a book with what no screen lets through made plain, as breaks within one line."""
    plain = to_plain_book(replace(book, sign=Sign("boat", "blue")))
    return fill(new_book(OUR_BOOK), plain, lambda name, _: PhotoId(name), checked, strict=False)


def checked(book: Book):  # type: ignore[no-untyped-def]  # what it returns is the program's
    return checked_words(replace(book, pack=replace(book.pack, words={})))


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(books())
def test_any_book_is_the_same_book_once_it_was_sealed_and_opened(
    tmp_path_factory: pytest.TempPathFactory, any_book: Book
) -> None:
    folder = tmp_path_factory.mktemp("any")
    book = as_our_codec_leaves_it(any_book)
    book = replace(book, pack=replace(book.pack, words={}))

    with BookFile.create(folder / "a.familybook", book, KEY) as file:
        seal(file, folder / "a.fbseal", SEAL)
    arrived = open_copy(folder / "a.fbseal", SEAL, their_shelf(folder), THEIR_KEY)

    assert arrived.came is Came.NEW
    assert held_in(arrived.path, THEIR_KEY) == book


def test_photographs_travel_and_keep_every_byte(tmp_path: Path, ours: Path) -> None:
    kept = photo()
    with BookFile.open(ours, KEY) as file:
        file.add_photo(kept)
        file.save(titled(file.book(), "Us", kept.id))
        seal(file, tmp_path / "a.fbseal", SEAL)

    arrived = open_copy(tmp_path / "a.fbseal", SEAL, their_shelf(tmp_path), THEIR_KEY)

    with BookFile.open(arrived.path, THEIR_KEY) as file:
        assert file.photo(kept.id) == kept.jpeg
        assert file.preview(kept.id) == kept.preview
        assert file.damage() == []


def test_a_copy_shows_nothing_of_what_is_in_it(tmp_path: Path) -> None:
    mark = "Zebedee Quillfeather laughed"
    with BookFile.create(tmp_path / "a.familybook", some_book(mark), KEY) as file:
        seal(file, tmp_path / "a.fbseal", SEAL)

    raw = (tmp_path / "a.fbseal").read_bytes()

    assert b"Quillfeather" not in raw
    assert b"book.json" not in raw
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".part"] == []


def test_a_plain_copy_is_a_zip_from_which_a_book_can_be_filled(tmp_path: Path, ours: Path) -> None:
    kept = photo()
    with BookFile.open(ours, KEY) as file:
        file.add_photo(kept)
        file.save(titled(file.book(), "Us", kept.id))
        write_plain(file, tmp_path / "a.zip")
        book = file.book()

    with zipfile.ZipFile(tmp_path / "a.zip") as opened:
        opened.extractall(tmp_path / "out")
    plain = json.loads((tmp_path / "out" / "book.json").read_text("utf-8"))
    photos = PhotoFolder(tmp_path / "out")
    again = fill(new_book(OUR_BOOK), plain, photos.take, checked_words)

    assert again == book
    assert photos.taken[kept.id].jpeg == kept.jpeg


def test_a_spoilt_photograph_keeps_no_book_from_its_copy(tmp_path: Path, ours: Path) -> None:
    with BookFile.open(ours, KEY) as file:
        file.save(titled(file.book(), "Us", PhotoId("f" * 64)))
        seal(file, tmp_path / "a.fbseal", SEAL)

    arrived = open_copy(tmp_path / "a.fbseal", SEAL, their_shelf(tmp_path), THEIR_KEY)

    assert held_in(arrived.path, THEIR_KEY) == held_in(ours, KEY)


def test_a_book_that_comes_back_changed_is_that_book_again(tmp_path: Path, ours: Path) -> None:
    lend(ours, tmp_path / "out.fbseal")
    theirs = open_copy(tmp_path / "out.fbseal", SEAL, their_shelf(tmp_path), THEIR_KEY)
    change(theirs.path, THEIR_KEY, "Written by Sam")
    with BookFile.open(theirs.path, THEIR_KEY) as file:
        passing = file.passing.known().marked(mark_of(file.book()))
        seal(file, tmp_path / "back.fbseal", SEAL, Note(passing=passing, made_at=now()))

    back = open_copy(tmp_path / "back.fbseal", SEAL, our_shelf(tmp_path), KEY)

    assert back == Arrived(ours, Came.GREW)
    assert held_in(ours, KEY) == held_in(theirs.path, THEIR_KEY)
    (there,) = books_on(our_shelf(tmp_path), KEY)
    assert there.passing.lent_to == ""


def test_a_book_whose_copy_was_stopped_is_as_it_was_and_has_no_picture_of_it(
    tmp_path: Path, ours: Path
) -> None:
    lend(ours, tmp_path / "out.fbseal")
    theirs = open_copy(tmp_path / "out.fbseal", SEAL, their_shelf(tmp_path), THEIR_KEY)
    with BookFile.open(theirs.path, THEIR_KEY) as file:
        first, second = file.add_photo(photo()), file.add_photo(photo())
        book = titled(file.book(), "Written by Sam", first)
        framed = Us(frames=(Frame(picture=Said(how=How.PHOTO, photo=second)),))
        file.save(book.with_page(PageKey("us"), framed))
        passing = file.passing.known().marked(mark_of(file.book()))
        seal(file, tmp_path / "back.fbseal", SEAL, Note(passing=passing, made_at=now()))
    before = held_in(ours, KEY)

    def going(done: int, of_all: int) -> None:
        if done == of_all - 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        open_copy(tmp_path / "back.fbseal", SEAL, our_shelf(tmp_path), KEY, going)

    assert held_in(ours, KEY) == before
    with BookFile.open(ours, KEY) as file:
        assert file.earlier.removed_photos() == ()


def test_two_versions_that_both_changed_stand_beside_each_other(tmp_path: Path, ours: Path) -> None:
    lend(ours, tmp_path / "out.fbseal")
    theirs = open_copy(tmp_path / "out.fbseal", SEAL, their_shelf(tmp_path), THEIR_KEY)
    change(theirs.path, THEIR_KEY, "Written by Sam")
    change(ours, KEY, "Written here")
    with BookFile.open(theirs.path, THEIR_KEY) as file:
        passing = file.passing.known().marked(mark_of(file.book()))
        seal(file, tmp_path / "back.fbseal", SEAL, Note(passing=passing, made_at=now()))

    back = open_copy(tmp_path / "back.fbseal", SEAL, our_shelf(tmp_path), KEY)

    assert back.came is Came.BESIDE
    assert held_in(ours, KEY) == titled(some_book(), "Written here")
    assert held_in(back.path, KEY) == titled(some_book(), "Written by Sam")
    assert len({one.passing.book for one in books_on(our_shelf(tmp_path), KEY)}) == 1


def test_what_came_back_as_it_went_is_only_noted(tmp_path: Path, ours: Path) -> None:
    lend(ours, tmp_path / "out.fbseal")
    theirs = open_copy(tmp_path / "out.fbseal", SEAL, their_shelf(tmp_path), THEIR_KEY)
    with BookFile.open(theirs.path, THEIR_KEY) as file:
        seal(file, tmp_path / "back.fbseal", SEAL, Note(passing=file.passing, made_at=now()))

    back = open_copy(tmp_path / "back.fbseal", SEAL, our_shelf(tmp_path), KEY)

    assert back == Arrived(ours, Came.SAME)
    (there,) = books_on(our_shelf(tmp_path), KEY)
    assert there.passing.lent_to == ""


def test_the_copy_that_is_on_its_way_takes_no_book_back(tmp_path: Path, ours: Path) -> None:
    lend(ours, tmp_path / "out.fbseal")

    back = open_copy(tmp_path / "out.fbseal", SEAL, our_shelf(tmp_path), KEY)

    assert back == Arrived(ours, Came.SAME)
    (there,) = books_on(our_shelf(tmp_path), KEY)
    assert there.passing.lent_to == "Sam"


def test_an_older_copy_stands_beside_what_grew_from_it(tmp_path: Path, ours: Path) -> None:
    lend(ours, tmp_path / "old.fbseal")
    change(ours, KEY, "Written later")

    back = open_copy(tmp_path / "old.fbseal", SEAL, our_shelf(tmp_path), KEY)

    assert back.came is Came.OLDER
    assert held_in(ours, KEY) == titled(some_book(), "Written later")
    assert held_in(back.path, KEY) == some_book()


def test_a_copy_from_before_a_book_was_taken_back_to_what_it_had_been_replaces_nothing(
    tmp_path: Path, ours: Path
) -> None:
    lend(ours, tmp_path / "1.fbseal")
    change(ours, KEY, "A secret that was taken out again")
    lend(ours, tmp_path / "2.fbseal")
    change(ours, KEY, "Us by the sea")
    lend(ours, tmp_path / "3.fbseal")

    back = open_copy(tmp_path / "2.fbseal", SEAL, our_shelf(tmp_path), KEY)

    assert back.came is Came.OLDER
    assert held_in(ours, KEY) == some_book()


def test_what_went_on_from_words_that_were_taken_out_here_stands_beside(
    tmp_path: Path, ours: Path
) -> None:
    lend(ours, tmp_path / "1.fbseal")
    change(ours, KEY, "Taken out again")
    lend(ours, tmp_path / "2.fbseal")
    theirs = open_copy(tmp_path / "2.fbseal", SEAL, their_shelf(tmp_path), THEIR_KEY)
    change(theirs.path, THEIR_KEY, "Taken out again, and more")
    with BookFile.open(theirs.path, THEIR_KEY) as file:
        passing = file.passing.marked(mark_of(file.book()))
        seal(file, tmp_path / "back.fbseal", SEAL, Note(passing=passing, made_at=now()))
    change(ours, KEY, "Us by the sea")

    back = open_copy(tmp_path / "back.fbseal", SEAL, our_shelf(tmp_path), KEY)

    assert back.came is Came.BESIDE
    assert held_in(ours, KEY) == some_book()


def test_before_a_book_grows_it_is_kept_as_it_was(tmp_path: Path, ours: Path) -> None:
    lend(ours, tmp_path / "out.fbseal")
    theirs = open_copy(tmp_path / "out.fbseal", SEAL, their_shelf(tmp_path), THEIR_KEY)
    change(theirs.path, THEIR_KEY, "Written by Sam")
    with BookFile.open(theirs.path, THEIR_KEY) as file:
        passing = file.passing.marked(mark_of(file.book()))
        seal(file, tmp_path / "back.fbseal", SEAL, Note(passing=passing, made_at=now()))

    open_copy(tmp_path / "back.fbseal", SEAL, our_shelf(tmp_path), KEY)

    kept = newest_whole(ours, KEY)
    assert kept is not None
    put_back(ours, kept)
    assert held_in(ours, KEY) == some_book()


def test_while_a_book_is_open_elsewhere_no_version_comes(tmp_path: Path, ours: Path) -> None:
    lend(ours, tmp_path / "out.fbseal")

    with BookFile.open(ours, KEY), pytest.raises(BookInUseError):
        open_copy(tmp_path / "out.fbseal", SEAL, our_shelf(tmp_path), KEY)

    assert list(our_shelf(tmp_path).glob("*.familybook")) == [ours]


def test_beside_a_book_whose_words_are_damaged_its_copy_comes(tmp_path: Path, ours: Path) -> None:
    lend(ours, tmp_path / "out.fbseal")
    break_answers(ours, KEY)

    back = open_copy(tmp_path / "out.fbseal", SEAL, our_shelf(tmp_path), KEY)

    assert held_in(back.path, KEY) == some_book()
    assert ours.exists()


def test_who_has_a_book_is_on_the_shelf(tmp_path: Path, ours: Path) -> None:
    lend(ours, tmp_path / "out.fbseal")

    (there,) = books_on(our_shelf(tmp_path), KEY)

    assert there.passing.lent_to == "Sam"
    assert there.passing.lent_at[:2] == "20"


def parcel_of(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        for name, held in files.items():
            opened.writestr(name.replace("_json", ".json"), held)
    return made.getvalue()


def sealed(path: Path, plain: bytes) -> Path:
    with path.open("wb") as file:
        writer = SealedWriter(file, SEAL)
        writer.write(plain)
        writer.finish()
    return path


@pytest.mark.parametrize(
    "told", [{"familybook": 2}, {"familybook": 1, "template": "other"}, {"brand": "new"}, [], "x"]
)
def test_a_book_that_knows_more_than_we_do_is_told_as_newer(tmp_path: Path, told: object) -> None:
    path = sealed(tmp_path / "a.fbseal", parcel_of(book_json=json.dumps(told).encode()))

    with pytest.raises(NewerCopyError):
        open_copy(path, SEAL, their_shelf(tmp_path), THEIR_KEY)

    assert list(their_shelf(tmp_path).iterdir()) == []


@pytest.mark.parametrize("plain", [b"", b"no zip", parcel_of(notes=b"hello"), parcel_of()])
def test_what_is_no_parcel_is_not_opened(tmp_path: Path, plain: bytes) -> None:
    path = sealed(tmp_path / "a.fbseal", plain)

    with pytest.raises(DamagedCopyError):
        open_copy(path, SEAL, their_shelf(tmp_path), THEIR_KEY)

    assert list(their_shelf(tmp_path).iterdir()) == []


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("b-1.familybook", PrintOnBookError),
        ("nowhere/a.fbseal", CannotPrintError),
        ("", CannotPrintError),
    ],
)
def test_no_copy_goes_where_it_must_not(
    tmp_path: Path, ours: Path, name: str, fault: type[Exception]
) -> None:
    with BookFile.open(ours, KEY) as file, pytest.raises(fault):
        seal(file, our_shelf(tmp_path) / name, SEAL)


@pytest.mark.skipif(os.name == "nt", reason="a disk is made full by a limit that Windows has not")
def test_a_full_disk_is_told_and_leaves_the_older_copy(tmp_path: Path, ours: Path) -> None:
    import resource  # noqa: PLC0415 - not on Windows

    out = tmp_path / "a.fbseal"
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with BookFile.open(ours, KEY) as file:
        seal(file, out, SEAL)
        before = out.read_bytes()
        resource.setrlimit(resource.RLIMIT_FSIZE, (200, limits[1]))
        try:
            with pytest.raises(NoRoomError):
                seal(file, out, SEAL)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert out.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".part"] == []


def test_without_its_words_a_copy_stays_shut(tmp_path: Path, ours: Path) -> None:
    with BookFile.open(ours, KEY) as file:
        seal(file, tmp_path / "a.fbseal", Keys(words="one two three four five six"))

    with pytest.raises(NeedsWordsError):
        open_copy(tmp_path / "a.fbseal", SEAL, their_shelf(tmp_path), THEIR_KEY)


def test_what_a_laptop_that_went_out_left_of_an_open_copy_goes_and_nothing_else_does(
    tmp_path: Path, ours: Path
) -> None:
    left = tmp_path / f".familybook-{'a' * 16}.part"
    theirs = (tmp_path / ".somebody.part", tmp_path / ".familybook-.part", tmp_path / "a.part")
    being_written = tmp_path / f".familybook-{'b' * 16}.part"
    for one in (left, *theirs, being_written):
        one.write_bytes(b"words")
    for one in (left, *theirs):
        os.utime(one, (0, 0))

    with BookFile.open(ours, KEY) as file:
        write_plain(file, tmp_path / "a.zip")

    assert not left.exists()
    assert all(one.exists() for one in (*theirs, being_written))


def test_a_copy_that_is_opened_takes_nobodys_file_away(tmp_path: Path, ours: Path) -> None:
    with BookFile.open(ours, KEY) as file:
        seal(file, tmp_path / "a.fbseal", SEAL)
    docs = tmp_path / "docs"
    docs.mkdir()
    names = (".bashrc.copy", ".my-thesis.copy.odt", ".wallet.copying", f".{'0' * 16}.copy.txt")
    left = [docs / f".{'0' * 16}.copy", docs / f".{'0' * 16}.copy-journal"]
    theirs = [docs / name for name in names]
    for one in (*theirs, *left):
        one.write_bytes(b"")
        os.utime(one, (0, 0))

    open_at(tmp_path / "a.fbseal", SEAL, docs / "new.familybook", KEY)

    assert set(docs.iterdir()) == {docs / "new.familybook", *theirs}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_an_open_copy_is_its_owners_alone_from_the_first_byte(tmp_path: Path, ours: Path) -> None:
    with BookFile.open(ours, KEY) as file:
        write_plain(file, tmp_path / "a.zip")

    assert (tmp_path / "a.zip").stat().st_mode & 0o077 == 0


def test_a_copy_made_anew_takes_no_other_files_name(tmp_path: Path, ours: Path) -> None:
    (tmp_path / "a.fbseal").write_bytes(b"another family's")

    with BookFile.open(ours, KEY) as file, pytest.raises(BookExistsError):
        seal(file, tmp_path / "a.fbseal", SEAL, anew=True)

    assert (tmp_path / "a.fbseal").read_bytes() == b"another family's"


@pytest.mark.skipif(os.name == "nt", reason="Windows is not asked for that")
def test_a_share_that_cannot_say_that_a_name_is_on_its_disk_has_its_copy_all_the_same(
    tmp_path: Path, ours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def as_shares_do(opened: int) -> None:
        if stat.S_ISDIR(os.fstat(opened).st_mode):
            raise OSError(errno.EINVAL, "")
        fsync(opened)

    with BookFile.open(ours, KEY) as file:
        monkeypatch.setattr(os, "fsync", as_shares_do)
        seal(file, tmp_path / "a.fbseal", SEAL)

    assert (tmp_path / "a.fbseal").exists()
