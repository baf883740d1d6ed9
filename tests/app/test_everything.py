"""All that is held about a family is shown to them: whatever stands in the file is in it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from familybook.app.cli import main
from familybook.app.everything import PAGE, STORED, gather, write_everything
from familybook.app.safe_copies import keep_copy
from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book, new_book
from familybook.core.copies import OURS
from familybook.core.errors import NoRoomError
from familybook.core.ids import SECOND_HOME, PageKey, PersonId, PhotoId
from familybook.core.person import next_person
from familybook.core.plans import Plan
from familybook.core.said import How, PenStroke, Said, Snap
from familybook.core.walk import every_said
from familybook.kinds.cover import Cover
from familybook.kinds.us import Frame, Us
from familybook.plain.blocks import clean
from familybook.plain.everything import readable
from familybook.store import cipher
from familybook.store.bookfile import BookFile
from familybook.store.keys import LaptopKey, laptop_key
from familybook.store.made import MADE, Made, What, with_made
from familybook.store.photos import prepare_bytes
from familybook.store.places import shelf
from familybook.templates.our_book import OUR_BOOK
from tests.paper.samples import jpeg
from tests.strategies import books

COVER, US = PageKey("cover"), PageKey("us")
EVERYWHERE = settings(max_examples=5)


@pytest.fixture
def key() -> LaptopKey:
    return laptop_key()


def shown(path: Path, key: LaptopKey, out: Path) -> dict[str, bytes]:
    with BookFile.open(path, key.book_key(), read_only=True) as file:
        write_everything(gather(file), file.photo, out)
    with zipfile.ZipFile(out) as parcel:
        return {name: parcel.read(name) for name in parcel.namelist()}


def stored(path: Path, key: LaptopKey) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of ours, read without anything that shows it."""
    db = cipher.connect(path, key.book_key(), read_only=True)
    try:
        names = [one for one in db.table_names() if not one.startswith(("_", "sqlite_"))]
        return {name: list(db.table(name).rows) for name in names}
    finally:
        cipher.disconnect(db)


def leaves(value: Any) -> Iterator[str]:
    """Every text in a value, those inside JSON among them."""
    match value:
        case dict():
            for name, one in value.items():
                yield name
                yield from leaves(one)
        case list():
            for one in value:
                yield from leaves(one)
        case str():
            yield value


def in_html(text: str) -> str:
    """A text as JSON holds it, and as that stands in HTML."""
    whole: str = json.loads(readable({"a": json.dumps({"b": text})}))["a"]["b"]
    return escape(clean(json.dumps(whole, ensure_ascii=False)[1:-1]))


@EVERYWHERE
@given(book=books())
def test_every_value_in_the_file_is_in_the_page_and_in_the_data(
    book: Book, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder, key = tmp_path_factory.mktemp("shown"), laptop_key()
    path = folder / "a.familybook"
    with BookFile.create(path, new_book(OUR_BOOK), key.book_key()) as file:
        file.save(book)
        file.save(replace(book, filled={}, titles={}))  # all of it is an earlier version now
        file.save(book)

    files = shown(path, key, folder / "all.zip")

    page = files[PAGE].decode()
    rows = stored(path, key)
    assert json.loads(files[STORED]) == {
        name: json.loads(json.dumps(rows[name])) for name in ("book", "answer", "change", "photo")
    }
    for table in rows.values():
        for row in table:
            for value in row.values():
                opened = value
                if isinstance(value, str) and value[:1] in '{["':
                    opened = json.loads(value)
                assert all(in_html(text) in page for text in leaves(opened)), row


@EVERYWHERE
@given(book=books())
def test_every_word_that_was_said_is_told_in_plain_letters(
    book: Book, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder, key = tmp_path_factory.mktemp("shown"), laptop_key()
    path = folder / "a.familybook"
    with BookFile.create(path, new_book(OUR_BOOK), key.book_key()) as file:
        file.save(book)

    page = shown(path, key, folder / "all.zip")[PAGE].decode()

    told = page[: page.index("stored.json")]
    with BookFile.open(path, key.book_key(), read_only=True) as file:
        book = file.book()  # captions are one line there
    for held in book.filled.values():
        for said in every_said(held):
            for text in (said.text, said.snap.caption):
                whole = text.encode("utf-8", "replace").decode()
                assert escape(clean(whole.strip())) in told
    for person in book.people:
        assert escape(clean(person.name.strip())) in told


def a_book(path: Path, key: LaptopKey) -> bytes:
    """A book in which something of every sort was said; returns its photograph."""
    mum = replace(next_person((), "Mum"), agreed=True)
    gran = next_person((mum,), "Gran & Grandad")
    picture = prepare_bytes(jpeg(), "a.jpg")
    wave = PenStroke(((0.1, 0.1, 0.5), (0.9, 0.3, 0.5)))
    cover = Cover(
        title=Said("Our <first> title", (mum.id,)),
        picture=Said(
            "",
            (gran.id,),
            how=How.PHOTO,
            photo=picture.id,
            snap=Snap(caption="At the sea", who=(mum.id, gran.id), agreed=(mum.id,)),
        ),
    )
    begun = replace(new_book(OUR_BOOK), people=(mum, gran))
    with BookFile.create(path, begun, key.book_key()) as file:
        file.add_photo(picture)
        book = begun.with_page(COVER, cover)
        drawn = Said("", (), strokes=(wave,), how=How.DRAWING)
        frame = Frame(who=Said(pick=mum.id), picture=drawn)
        book = book.with_page(US, Us(frames=(frame,)))
        file.save(book)
        file.earlier.end_visit()
        changed = replace(cover, title=Said("Our second title", (mum.id,), show_in=()))
        allows = {mum.id: {Matter.PHOTOS: Reply.YES, Matter.COUNCIL: Reply.NO}}
        book = replace(book.with_page(COVER, changed), allows=allows, given={mum.id: OURS})
        book = book.with_plan(
            SECOND_HOME, Plan(count=2, without=frozenset({US}), absent=frozenset({gran.id}))
        )
        file.save(book)
        pdf = Made(what=What.BOOK, place="/home/us/our-family-book.pdf")
        file.keep_note(MADE, with_made(file.note(MADE), pdf))
    return picture.jpeg


def test_who_said_what_who_agreed_and_where_copies_are_stand_in_one_page(
    key: LaptopKey, tmp_path: Path
) -> None:
    path, safe = shelf() / "b-1.familybook", tmp_path / "Team safe"
    safe.mkdir()
    photo = a_book(path, key)
    keep_copy(path, key, safe, "Book")
    (copy,) = safe.iterdir()

    files = shown(path, key, tmp_path / "all.zip")

    page = files[PAGE].decode()
    told = page[: page.index("stored.json")]
    for text in (
        "Our second title",
        "Our &lt;first&gt; title",
        "What stood there before",
        "Said by Mum.",
        "In no copy.",
        "At the sea",
        "In it: Mum, Gran &amp; Grandad.",
        "Said yes to it: Mum.",
        "The council may keep a copy. No",
        "Mum has one: our book",
        "For A second home: On A4, 2 copies, without This is us, Gran &amp; Grandad.",
        '<li class="q"><a href="#page-1">Our book</a></li>',
        '<h3 id="page-1">Our book</h3>',
        "photos/photo-1.jpg",
        "/home/us/our-family-book.pdf",
        str(copy),
        "Last opened:",
        "<svg",
        "data:image/jpeg;base64,",
    ):
        assert text in told, text
    assert [one for name, one in files.items() if name.endswith(".jpg")] == [photo]


def test_nothing_in_the_page_is_run_or_fetched(key: LaptopKey, tmp_path: Path) -> None:
    path = tmp_path / "a.familybook"
    hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    book = new_book(OUR_BOOK).with_page(COVER, Cover(title=Said(hostile)))
    book = replace(book, people=(next_person((), hostile),))
    BookFile.create(path, book, key.book_key()).close()

    page = shown(path, key, tmp_path / "all.zip")[PAGE].decode()

    assert "<script" not in page
    assert "onerror=alert(1)>" not in page
    assert "default-src 'none'" in page
    assert "http:" not in page
    assert "https:" not in page


def test_its_data_makes_the_same_book_again(
    tmp_path: Path, key: LaptopKey, capsys: pytest.CaptureFixture[str]
) -> None:
    first, again, out = (tmp_path / one for one in ("a.familybook", "b.familybook", "all"))
    a_book(first, key)

    assert main(["everything", str(first), "--out", str(out)]) == 0
    assert capsys.readouterr().out.strip() == str(out)
    assert main(["new", str(again)]) == 0
    assert main(["fill", str(again), str(out / "book.json")]) == 0
    capsys.readouterr()

    told = []
    for path in (first, again):
        assert main(["show", str(path), "--json"]) == 0
        told.append(json.loads(capsys.readouterr().out))
    assert told[0] == told[1]


def test_only_its_owner_can_read_it_and_nothing_is_written_over(
    tmp_path: Path, key: LaptopKey, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "a.familybook", tmp_path / "all"
    a_book(path, key)

    assert main(["everything", str(path), "--out", str(out)]) == 0
    assert all(not one.stat().st_mode & 0o077 for one in (out, *out.rglob("*")))
    assert main(["everything", str(path), "--out", str(out)]) == 1
    assert main(["everything", str(path), "--out", str(path)]) == 1
    assert main(["everything", str(path), "--out", str(tmp_path / "no" / "all.zip")]) == 1

    assert capsys.readouterr().err.count("\n") == 3


def test_it_is_told_in_the_language_of_the_book(tmp_path: Path, key: LaptopKey) -> None:
    path = tmp_path / "a.familybook"
    book = replace(new_book(OUR_BOOK), language="ur")
    BookFile.create(path, book, key.book_key()).close()

    page = shown(path, key, tmp_path / "all.zip")[PAGE].decode()

    assert '<html lang="ur" dir="rtl">' in page


def test_a_photo_that_cannot_be_read_is_told_of(tmp_path: Path, key: LaptopKey) -> None:
    path = tmp_path / "a.familybook"
    picture = Said("", (PersonId("p1"),), how=How.PHOTO, photo=prepare_bytes(jpeg(), "a").id)
    book = new_book(OUR_BOOK).with_page(COVER, Cover(picture=picture))
    BookFile.create(path, book, key.book_key()).close()  # without the photograph

    page = shown(path, key, tmp_path / "all.zip")[PAGE].decode()

    assert "This photo could not be read." in page


@pytest.mark.parametrize("was_there", [True, False])
def test_a_folder_that_could_not_be_filled_is_left_as_it_was(
    tmp_path: Path, key: LaptopKey, was_there: bool
) -> None:
    path, out = tmp_path / "a.familybook", tmp_path / "all"
    a_book(path, key)
    if was_there:
        out.mkdir()

    def no_room_for_photos(photo: PhotoId) -> bytes:
        del photo
        raise NoRoomError

    with BookFile.open(path, key.book_key(), read_only=True) as file, pytest.raises(NoRoomError):
        write_everything(gather(file), no_room_for_photos, out)

    assert out.exists() == was_there
    assert not was_there or list(out.iterdir()) == []
    with BookFile.open(path, key.book_key(), read_only=True) as file:
        write_everything(gather(file), file.photo, out)
    assert (out / PAGE).is_file()
