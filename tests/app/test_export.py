from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from familybook.app.export import print_book, printed
from familybook.app.out_file import expect_no_book, write_beside
from familybook.core.book import new_book
from familybook.core.errors import CannotPrintError, PrintOnBookError
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import Said
from familybook.kinds.cover import Cover
from familybook.paper.remarks import Trouble
from familybook.store.key_files import FILES as KEY_FILES
from familybook.store.places import home
from familybook.templates.our_book import OUR_BOOK

BOOK = new_book(OUR_BOOK).with_page(PageKey("cover"), Cover(title=Said("The title of a family")))


def no_photos(photo: PhotoId) -> bytes:
    raise KeyError(photo)


def test_the_same_book_prints_the_same_bytes(tmp_path: Path) -> None:
    print_book(BOOK, no_photos, tmp_path / "a.pdf")
    print_book(BOOK, no_photos, tmp_path / "b.pdf")

    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.pdf", "b.pdf"]


def test_the_file_names_no_family() -> None:
    made = printed(BOOK, no_photos)

    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        told = str(pdf.docinfo) + pdf.Root.Metadata.read_bytes().decode()
    assert "Our family book" in told
    assert "The title of a family" not in told
    assert set(made.begins) == {page.key for page in BOOK.printed()}


def test_a_lost_photograph_is_a_remark_and_the_rest_prints(tmp_path: Path) -> None:
    cover = Cover(picture=Said(photo=PhotoId("f" * 64)))
    book = BOOK.with_page(PageKey("cover"), cover)

    remarks = print_book(book, no_photos, tmp_path / "a.pdf")

    assert [(one.trouble, one.page) for one in remarks] == [(Trouble.LOST_PHOTO, "cover")]


def test_a_print_goes_through_a_link_to_what_it_names(tmp_path: Path) -> None:
    (tmp_path / "there.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "there.pdf")

    write_beside(tmp_path / "link.pdf", b"new")

    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "there.pdf").read_bytes() == b"new"


def test_a_print_that_cannot_be_put_in_place_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()

    with pytest.raises(CannotPrintError):
        write_beside(tmp_path / "a.pdf", b"new")

    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]


def test_a_link_to_a_book_is_a_book(tmp_path: Path) -> None:
    (tmp_path / "b.FamilyBook").write_bytes(b"ours")
    (tmp_path / "a.pdf").symlink_to(tmp_path / "b.FamilyBook")

    with pytest.raises(PrintOnBookError):
        print_book(BOOK, no_photos, tmp_path / "a.pdf")


@pytest.mark.parametrize("beside", ["-journal", "-wal", ""])
def test_what_stands_beside_a_book_is_not_printed_over(tmp_path: Path, beside: str) -> None:
    out = tmp_path / f"ours.familybook{beside}"

    with pytest.raises(PrintOnBookError):
        expect_no_book(out)


@pytest.mark.parametrize("name", KEY_FILES)
def test_the_laptops_key_is_not_printed_over(name: str) -> None:
    with pytest.raises(CannotPrintError):
        expect_no_book(home() / name)
