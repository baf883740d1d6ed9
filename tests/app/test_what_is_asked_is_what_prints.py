"""Whoever could be in a print is asked before it: no page and no edition goes round them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from familybook.app.asking import look_over_asked, ready_for_paper
from familybook.app.choices import Waits, for_now, is_refused, waits_for
from familybook.app.cli import main
from familybook.app.export import made_of
from familybook.app.phone import Page
from familybook.app.wish import Wish
from familybook.assets.words import words
from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book, new_book
from familybook.core.ids import CopyId, PageKey, PersonId, PhotoId
from familybook.core.person import Person
from familybook.core.said import How, Said, Snap
from familybook.editions import EDITIONS
from familybook.kinds.photos import Photos, Stuck
from familybook.screen.kit.faces import install_faces
from familybook.screen.look import Look
from familybook.screen.making.asked import Asked
from familybook.screen.making.edition_choice import EditionChoice
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.photos import prepare_bytes
from familybook.templates.our_book import OUR_BOOK
from tests.editions.leaks import pictures_in

MUM = Person(id=PersonId("p1"), name="Mum")
ELDEST = Person(id=PersonId("p2"), name="Our eldest")
HELPER = Person(id=PersonId("p11"), name="Tansy", helper=True)
AUNTIE = Person(id=PersonId("p7"), name="Quillwort", around=True, agreed=True)
PHOTOS, PEOPLE = PageKey("photos"), PageKey("people")
PHOTO = PhotoId("a" * 64)
NOT_ASKED = Waits(ELDEST.id, Matter.PHOTOS)


def a_photo(photo: PhotoId = PHOTO) -> bytes:
    del photo
    dots = io.BytesIO()
    Image.new("RGB", (900, 600), "teal").save(dots, "JPEG")
    return dots.getvalue()


def with_photo(photo: PhotoId = PHOTO) -> Book:
    """Return a book with a photograph of our eldest, on a page that its length leaves out."""
    picture = Said(how=How.PHOTO, photo=photo, snap=Snap(who=(ELDEST.id,)))
    book = replace(new_book(OUR_BOOK).with_shape("one-visit"), people=(MUM, ELDEST))
    return book.with_page(PHOTOS, Photos(pictures=(Stuck(picture=picture),)))


def unwatched(done: int, of_all: int) -> None:
    del done, of_all


@pytest.fixture
def looks(qapp: QApplication) -> Iterator[EditionChoice]:
    qapp.setStyle("Fusion")
    install_faces()
    made = EditionChoice(Look(words()))
    made.show_editions(list(EDITIONS))
    yield made
    made.deleteLater()


@pytest.mark.parametrize("edition", ["standard", "phone"])
def test_who_is_on_a_page_that_fills_the_room_is_asked_and_out_until_they_say(
    edition: str,
) -> None:
    book = with_photo()
    waits = waits_for(book, Asked(edition=edition))

    assert NOT_ASKED in waits
    made = made_of(for_now(book, waits), a_photo, Wish(edition=EDITIONS[edition]))
    assert list(pictures_in(made.html if isinstance(made, Page) else made.pdf)) == []


@pytest.mark.parametrize("edition", [name for name, one in EDITIONS.items() if one.on_paper])
def test_the_pages_that_are_asked_about_are_those_that_print(edition: str) -> None:
    """Also where pages were chosen for one edition, and then another is asked for."""
    book = with_photo()
    book = replace(book, put_away=book.put_away - {PHOTOS})
    asked = Asked(edition=edition, only=frozenset({PEOPLE}))
    for one in (MUM, ELDEST):
        book = book.with_reply(one.id, Matter.COUNCIL, Reply.YES)

    assert NOT_ASKED not in waits_for(book, asked)
    pdf, _ = ready_for_paper(book, a_photo, asked, unwatched)
    assert list(pictures_in(pdf)) == []
    seen = look_over_asked(book, a_photo, asked, unwatched)
    assert PHOTOS not in {one.page for one in seen.remarks}


def test_pages_chosen_for_one_edition_are_not_chosen_for_the_next(looks: EditionChoice) -> None:
    asked: list[Asked] = []
    looks.chosen.connect(asked.append)
    looks.show_asked(Asked(edition="teen", only=frozenset({PEOPLE})))

    looks.editions.cards["standard"].click()

    assert asked[-1] == Asked()


def test_a_page_a_teenager_adds_asks_who_is_in_its_photographs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "ours.familybook", tmp_path / "out.pdf"
    photo = prepare_bytes(a_photo(), "a.jpg")
    with BookFile.create(path, new_book(OUR_BOOK), laptop_key().book_key()) as file:
        file.save(with_photo(file.add_photo(photo)))
    command = ["print", str(path), "--out", str(out), "--edition", "teen", "--only", "photos"]

    assert main(command) == 0
    assert "--answer p2:photos=yes" in capsys.readouterr().err
    assert list(pictures_in(out.read_bytes())) == []
    assert main([*command, "--answer", "p2:photos=yes"]) == 0
    assert list(pictures_in(out.read_bytes()))


@pytest.mark.parametrize("edition", [one for one in EDITIONS if one not in {"blank", "council"}])
@pytest.mark.parametrize("owner", [AUNTIE.id, HELPER.id])
def test_a_copy_for_somebody_else_asks_a_helper_in_every_edition(
    edition: str, owner: PersonId
) -> None:
    book = replace(new_book(OUR_BOOK), people=(MUM, HELPER, AUNTIE))
    book = book.with_reply(MUM.id, Matter.SHARE, Reply.YES)
    asked = Asked(edition=edition, copy=CopyId(owner))

    assert Waits(HELPER.id, Matter.SHARE) in waits_for(book, asked)
    assert is_refused(book.with_reply(HELPER.id, Matter.SHARE, Reply.NO), asked)
    yes = book.with_reply(HELPER.id, Matter.SHARE, Reply.YES)
    assert Matter.SHARE not in {one.matter for one in waits_for(yes, asked)}
    assert not is_refused(yes, asked)


def test_the_council_s_copy_asks_everybody_whom_it_needs_a_yes_of() -> None:
    book = replace(new_book(OUR_BOOK), people=(MUM, HELPER))

    waits = waits_for(book, Asked(edition="council"))

    assert [one.who for one in waits if one.matter is Matter.COUNCIL] == [MUM.id, HELPER.id]
