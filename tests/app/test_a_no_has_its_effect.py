"""A no is no ornament: each of the five has its effect, and takes it back with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from familybook.app.export import Wish, look_over, printed
from familybook.app.keeping import council_told, others_of
from familybook.app.said_no import noes_told, own_words_told
from familybook.assets.words import words
from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book, new_book
from familybook.core.ids import CopyId, PageKey, PersonId, PhotoId
from familybook.core.person import Person
from familybook.core.said import How, Said, Snap
from familybook.kinds.ours import Ours
from familybook.kinds.people import Near, OurPeople
from familybook.kinds.photos import Photos, Stuck
from familybook.kinds.strengths import Strengths
from familybook.paper.remarks import Trouble
from familybook.screen.making.asked import THE_BOOK
from familybook.templates.our_book import OUR_BOOK
from tests.paper.pdf_reader import text_of

MUM = Person(id=PersonId("p1"), name="Mum")
ELDEST = Person(id=PersonId("p2"), name="Our eldest")
AUNTIE = Person(id=PersonId("p3"), name="Quillwort", around=True, agreed=True)
PHOTOS, PEOPLE, STRENGTHS = PageKey("photos"), PageKey("people"), PageKey("strengths")
OURS = PageKey("ours")
PHOTO = PhotoId("a" * 64)
SNAP = Snap(who=(MUM.id, ELDEST.id), agreed=(MUM.id,))
BOOK = (
    replace(new_book(OUR_BOOK), people=(MUM, ELDEST, AUNTIE))
    .with_page(PEOPLE, OurPeople(circle=(Near(name=Said(pick=AUNTIE.id, how=How.PICK)),)))
    .with_page(OURS, Ours(may_read=(Said(pick=AUNTIE.id, how=How.PICK),)))
    .with_page(
        PHOTOS, Photos(pictures=(Stuck(picture=Said(how=How.PHOTO, photo=PHOTO, snap=SNAP)),))
    )
)


BOOK = replace(BOOK, put_away=BOOK.put_away - {PHOTOS})


def a_photo(photo: PhotoId) -> bytes:
    assert photo == PHOTO
    dots = BytesIO()
    Image.new("RGB", (900, 600), "teal").save(dots, "JPEG")
    return dots.getvalue()


def with_no(book: Book, matter: Matter) -> Book:
    return book.with_reply(ELDEST.id, matter, Reply.NO)


def page_of(book: Book, key: PageKey, copy: str = "ours") -> str:
    wish = Wish(page=key, copy=CopyId(copy))
    return " ".join(" ".join(text_of(printed(book, a_photo, wish).pdf)).split())


def pictures_of(book: Book) -> int:
    """Return for how many photographs the press asks."""
    asked: list[PhotoId] = []

    def photo(wanted: PhotoId) -> bytes:
        asked.append(wanted)
        return a_photo(wanted)

    printed(book, photo, Wish(page=PHOTOS))
    return len(set(asked))


def told(book: Book) -> list[str]:
    return [sentence for _, _, sentence in noes_told(book, THE_BOOK, words())]


EFFECTS: dict[Matter, Callable[[Book], object]] = {
    Matter.MAKE: told,
    Matter.PHOTOS: pictures_of,
    Matter.NAMES: lambda book: page_of(book, PEOPLE),
    Matter.COUNCIL: lambda book: council_told(book, words()),
    Matter.SHARE: others_of,
}


@pytest.mark.parametrize("matter", Matter)
def test_each_no_has_an_effect_and_without_it_there_is_none(matter: Matter) -> None:
    effect = EFFECTS[matter]

    assert effect(with_no(BOOK, matter)) != effect(BOOK)
    back = with_no(BOOK, matter).with_reply(ELDEST.id, matter, Reply.YES)
    assert effect(back) == effect(BOOK)


@pytest.mark.parametrize("key", [PEOPLE, OURS])
@pytest.mark.parametrize("copy", ["ours", "p1"])
def test_somebody_around_is_a_friend_on_paper_once_one_of_us_says_no(
    key: PageKey, copy: str
) -> None:
    no = page_of(with_no(BOOK, Matter.NAMES), key, copy)

    assert "Quillwort" in page_of(BOOK, key, copy)
    assert "Quillwort" not in no
    assert "a friend" in no.casefold()


def test_who_is_not_named_is_not_asked_about_it() -> None:
    book = BOOK.with_person(replace(AUNTIE, agreed=False))

    before = {one.trouble for one in look_over(book, a_photo)}
    after = {one.trouble for one in look_over(with_no(book, Matter.NAMES), a_photo)}

    assert Trouble.NOT_ASKED in before
    assert Trouble.NOT_ASKED not in after


def test_a_no_to_photos_takes_it_out_and_a_yes_to_this_one_lets_it_in() -> None:
    agreed = replace(SNAP, agreed=(MUM.id, ELDEST.id))
    seen = Photos(pictures=(Stuck(picture=Said(how=How.PHOTO, photo=PHOTO, snap=agreed)),))

    assert pictures_of(BOOK) == 1
    assert pictures_of(with_no(BOOK, Matter.PHOTOS)) == 0
    assert pictures_of(with_no(BOOK.with_page(PHOTOS, seen), Matter.PHOTOS)) == 1


def test_each_no_is_told_by_name_before_the_book_is_made() -> None:
    say = words()
    book = BOOK
    for matter in Matter:
        book = with_no(book, matter)

    assert told(BOOK) == []
    assert told(book) == [
        say("make-no-book", names="Our eldest"),
        say("make-no-photos", names="Our eldest"),
        say("make-no-names", names="Our eldest"),
    ]


def test_our_own_words_with_such_a_name_are_shown_and_not_changed() -> None:
    book = BOOK.with_page(STRENGTHS, Strengths(roots=(Said("Quillwort sings", (MUM.id,)),)))
    title = words()("strengths-title")

    sentence = words()("make-no-names-own", page=title)
    assert list(own_words_told(book, THE_BOOK, words())) == []
    assert list(own_words_told(with_no(book, Matter.NAMES), THE_BOOK, words())) == [
        (STRENGTHS, title, sentence)
    ]
