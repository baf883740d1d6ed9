"""A no is no ornament: each of the five has its effect, and takes it back with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from familybook import assets
from familybook.app.choices import Waits, is_refused, waits_for
from familybook.app.export import look_over, printed
from familybook.app.keeping import council_told, others_of
from familybook.app.own_copies import copies_of
from familybook.app.said_no import noes_told, own_words_told
from familybook.app.wish import Wish
from familybook.assets.words import words
from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book, new_book
from familybook.core.edition import Edition
from familybook.core.ids import COUNCIL, CopyId, PageKey, PersonId, PhotoId
from familybook.core.palette import Pattern
from familybook.core.person import Person
from familybook.core.said import How, Said, Snap
from familybook.editions import EDITIONS, STANDARD
from familybook.kinds.ours import Ours
from familybook.kinds.people import Near, OurPeople
from familybook.kinds.photos import Photos, Stuck
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Frame, Us
from familybook.paper.remarks import Trouble
from familybook.screen.making.asked import THE_BOOK, Asked
from familybook.templates.our_book import OUR_BOOK
from tests.paper.pdf_reader import text_of

MUM = Person(id=PersonId("p1"), name="Mum")
ELDEST = Person(id=PersonId("p2"), name="Our eldest")
AUNTIE = Person(id=PersonId("p3"), name="Quillwort", around=True, agreed=True)
PHOTOS, PEOPLE, STRENGTHS = PageKey("photos"), PageKey("people"), PageKey("strengths")
OURS, US = PageKey("ours"), PageKey("us")
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


def test_a_no_to_names_is_told_only_where_somebody_would_be_named() -> None:
    no = with_no(BOOK, Matter.NAMES)

    there, elsewhere = (noes_told(no, Asked(page=key), words()) for key in (PEOPLE, STRENGTHS))

    assert "a friend" in " ".join(sentence for _, _, sentence in there)
    assert elsewhere == ()


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


def framed(*agreed: PersonId) -> Book:
    """Return a book with a photograph in the frame of our eldest; nothing else is noted of it."""
    picture = Said(how=How.PHOTO, photo=PHOTO, snap=Snap(agreed=agreed))
    frame = Frame(who=Said(pick=ELDEST.id, how=How.PICK), picture=picture)
    return replace(new_book(OUR_BOOK), people=(MUM, ELDEST)).with_page(US, Us(frames=(frame,)))


def photos_in_frames(book: Book, edition: Edition) -> int:
    asked: list[PhotoId] = []

    def photo(wanted: PhotoId) -> bytes:
        asked.append(wanted)
        return a_photo(wanted)

    for one in (MUM, ELDEST):
        book = book.with_reply(one.id, Matter.COUNCIL, Reply.YES)
    printed(book, photo, Wish(page=US, edition=edition))
    return len(asked)


@pytest.mark.parametrize("reply", [Reply.NO, Reply.NOT_SURE])
def test_a_frame_shows_whose_it_is_and_is_empty_after_a_no(reply: Reply) -> None:
    said = framed().with_reply(ELDEST.id, Matter.PHOTOS, reply)
    back = said.with_reply(ELDEST.id, Matter.PHOTOS, Reply.YES)

    assert [photos_in_frames(said, made) for made in EDITIONS.values()] == [0] * len(EDITIONS)
    assert photos_in_frames(framed(), STANDARD) == photos_in_frames(back, STANDARD) > 0
    assert photos_in_frames(framed(ELDEST.id).with_reply(ELDEST.id, Matter.PHOTOS, reply), STANDARD)


def test_not_sure_yet_leaves_out_what_has_no_yes_of_its_own() -> None:
    unsure = BOOK.with_reply(ELDEST.id, Matter.NAMES, Reply.NOT_SURE)
    not_asked = unsure.with_person(replace(AUNTIE, agreed=False))

    assert "Quillwort" in page_of(unsure, PEOPLE)
    assert "Quillwort" not in page_of(not_asked, PEOPLE)
    assert pictures_of(BOOK.with_reply(ELDEST.id, Matter.PHOTOS, Reply.NOT_SURE)) == 0
    assert pictures_of(BOOK.with_reply(MUM.id, Matter.PHOTOS, Reply.NOT_SURE)) == 1


def test_a_copy_for_the_council_is_made_only_with_every_yes() -> None:
    asked = Asked(copy=COUNCIL)
    one = BOOK.with_reply(MUM.id, Matter.COUNCIL, Reply.YES)
    both = one.with_reply(ELDEST.id, Matter.COUNCIL, Reply.YES)

    assert Waits(ELDEST.id, Matter.COUNCIL) in waits_for(one, asked)
    assert [is_refused(book, asked) for book in (BOOK, one, both)] == [True, True, False]
    assert is_refused(with_no(both, Matter.COUNCIL), asked)
    assert not is_refused(with_no(both, Matter.COUNCIL), THE_BOOK)
    edition = Asked(edition="council")
    assert Waits(ELDEST.id, Matter.COUNCIL) in waits_for(one, edition)
    assert [is_refused(book, edition) for book in (one, both)] == [True, False]


def test_a_child_without_a_name_is_asked_and_called_by_their_pattern() -> None:
    child = replace(ELDEST, name="", pattern=Pattern.DOTS)
    book = BOOK.with_person(child)

    assert Waits(child.id, Matter.PHOTOS) in waits_for(book, THE_BOOK)
    assert Waits(child.id, Matter.MAKE) in waits_for(book, THE_BOOK)
    assert pictures_of(with_no(book, Matter.PHOTOS)) == 0
    assert "Someone (Dots)" in " ".join(told(with_no(book, Matter.PHOTOS)))


def test_an_edition_waits_only_for_what_it_prints() -> None:
    asked = {name: waits_for(BOOK, Asked(edition=name)) for name in EDITIONS}
    matters = {name: {one.matter for one in waits} for name, waits in asked.items()}

    assert matters["standard"] == {Matter.MAKE, Matter.PHOTOS}
    assert matters["council"] == {Matter.MAKE, Matter.COUNCIL}
    assert matters["blank"] == set()


def test_a_copy_of_somebody_else_is_not_offered_after_a_no() -> None:
    kept = Ours(may_read=(Said("For her", show_in=(CopyId(AUNTIE.id),)),))
    book = BOOK.with_page(OURS, kept)
    no = with_no(book, Matter.SHARE)

    assert AUNTIE.id in {one.key for one in copies_of(book, words())}
    assert AUNTIE.id not in {one.key for one in copies_of(no, words())}
    assert MUM.id in {one.key for one in copies_of(no, words())}


def test_somebody_without_a_name_prints_as_their_pattern_alone() -> None:
    nameless = BOOK.with_person(replace(ELDEST, name=""))
    said = Strengths(roots=(Said("We sing", (ELDEST.id,)),))

    told = page_of(nameless.with_page(STRENGTHS, said), STRENGTHS)

    assert "We sing" in told
    assert ELDEST.name not in told


def test_each_matter_has_a_row_that_names_a_test_of_its_effect() -> None:
    told = (assets.root().parent / "docs" / "choices.md").read_text("utf-8")
    tests = {
        name
        for file in Path(__file__).parent.glob("test_*.py")
        for name in re.findall(r"def (test_\w+)", file.read_text("utf-8"))
    }
    rows = re.findall(r"^\| (?:`([a-z]+)`|[^|]+) \|.*`(test_\w+)` \|$", told, re.MULTILINE)

    assert [matter for matter, _ in rows if matter] == list(Matter)
    assert [name for _, name in rows if name not in tests] == []
