"""The promise of copies: what is kept from one is in no part of its file, in whatever edition.

The benchmark `leaks` does the same with each edition and copy in turn, and many more books.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pikepdf
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from familybook.app.calendar_file import NoDaysError, write_calendar
from familybook.app.check import remarks_told
from familybook.app.export import print_book, words_of
from familybook.app.wish import Wish
from familybook.assets.second import second_languages
from familybook.assets.words import words
from familybook.core.book import Book
from familybook.core.copies import OURS
from familybook.core.edition import Edition
from familybook.core.ids import CopyId, PageKey, PhotoId
from familybook.core.imposition import Printing
from familybook.core.person import Person
from familybook.core.said import Said
from familybook.core.walk import mapped
from familybook.editions import EDITIONS, STANDARD
from tests.editions.leaks import folded, leaked
from tests.editions.marked import (
    COLOURS,
    COPIES,
    COVER,
    TEEN,
    Mark,
    Marked,
    hidden_from,
    marked_book,
)

OF_EACH_SORT = frozenset(map(PageKey, ("us", "strip", "photos", "helps", "letters", "own-1")))
"""Pages with photographs, drawings, people, numbers, letters, and questions of a family's own."""

OWN, STRIP = PageKey("own-1"), PageKey("strip")
LOCK = "kettle under the apple tree"

SEED = 39
"""Of a book that has photographs on those pages, of which one is kept back by a no."""

FEWER = 6
"""Of as many examples as others have, one in so many: each prints two books."""


def some_of(book: Book, seed: int) -> frozenset[PageKey]:
    """Return the cover and a few pages; those that do not print are read by them all the same."""
    bound = [page.key for page in book.pages if not page.kind.loose]
    some = Random(seed).sample(bound, 5)  # noqa: S311 - which pages is no secret
    return frozenset((COVER, *some))


def wished_for(random: Random, marked: Marked, edition: Edition, page: PageKey | None) -> Wish:
    """Return some print of an edition, with whatever else can be wished for."""
    paper = edition.on_paper
    bound = [page.key for page in marked.book.pages if not page.kind.loose and page.key != COVER]
    return Wish(
        edition=edition,
        copy=marked.copy,
        page=page,
        grey=random.random() < 0.5,
        without=frozenset(random.sample(bound, random.choice((0, 0, 1, 3)))),
        second=random.choice(("", *second_languages("en-GB", {}))) if edition.twice else "",
        small=random.random() < 0.5,
        password=LOCK if paper and random.random() < 0.3 else "",
        printing=random.choice(list(Printing)) if edition.folds else Printing.READING,
    )


def with_other_secrets(book: Book, hidden: list[Mark]) -> Book:
    """Return the same book with other things in place of those that are hidden."""
    secret = {one.word for one in hidden if one.word}

    def other(said: Said) -> Said:
        if said.text not in secret:
            return said
        snap = replace(said.snap, caption="another caption")
        photo = said.photo and PhotoId("e" * 64)
        return replace(said, text="another", photo=photo, strokes=said.strokes[:0], snap=snap)

    return replace(
        book,
        people=tuple(
            replace(one, name="Another") if one.name in secret else one for one in book.people
        ),
        filled={key: mapped(page, other) for key, page in book.filled.items()},
        titles={key: "Other" if one in secret else one for key, one in book.titles.items()},
    )


def made(book: Book, photos: Mapping[PhotoId, bytes], wish: Wish, out: Path) -> tuple[bytes, str]:
    """Return the file that is made of a book, and what is told of it."""
    remarks = print_book(book, photos.__getitem__, out, wish)
    content = out.read_bytes()
    told = " ".join(remarks_told(remarks, book, words()))
    return (unlocked(content) if wish.password else content), told


def unlocked(content: bytes) -> bytes:
    """Return a locked file as whoever has its password sees it, but for its number."""
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(content))
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(content), password=LOCK) as pdf:
        del pdf.trailer["/ID"]
        pdf.save(written, encryption=False, deterministic_id=True)
    return written.getvalue()


def found(hidden: list[Mark], content: bytes, told: str, wish: Wish) -> list[str]:
    """Return the places of what was hidden and is in the file, or in what is told of it."""
    also = [one.place for one in hidden if one.word and folded(one.word) in folded(told)]
    return [*leaked(content, hidden, grey=wish.grey), *also]


@given(st.integers(0, 2**24), st.sampled_from(COPIES), st.sampled_from(list(EDITIONS)), st.data())
@settings(max_examples=max(5, settings().max_examples // FEWER), phases=(Phase.generate,))
def test_what_is_hidden_is_nowhere_in_the_file(
    tmp_path: Path, seed: int, copy: CopyId, edition: str, data: st.DataObject
) -> None:
    marked, random = marked_book(seed, copy), Random(seed)  # noqa: S311 - no secret
    book, out = marked.book, tmp_path / "our-family-book.pdf"
    keys = [page.key for page in book.pages if page.key != OWN or edition != "blank"]
    page = data.draw(st.none() | st.sampled_from(keys))
    wish = wished_for(random, marked, EDITIONS[edition], page)
    wish = replace(wish, only=some_of(book, seed))
    hidden, _ = hidden_from(marked, wish.edition, wish.without)

    content, told = made(book, marked.photos, wish, out)
    other, _ = made(with_other_secrets(book, hidden), marked.photos, wish, out)

    assert found(hidden, content, told, wish) == []
    assert content == other


def test_what_is_not_hidden_is_found_where_it_stands(tmp_path: Path) -> None:
    marked = marked_book(SEED, CopyId("p2"))
    _, shown = hidden_from(marked, STANDARD)
    wish = Wish(copy=marked.copy, only=OF_EACH_SORT)

    content, _ = made(marked.book, marked.photos, wish, tmp_path / "book.pdf")

    places = leaked(content, shown)
    assert len(places) > 20
    assert any(place.endswith(" photograph") for place in places)


def _as_it_is(value: Any, *others: object) -> Any:
    del others
    return value


def _nothing(*given: object) -> frozenset[PageKey]:
    del given
    return frozenset()


def _everybody(book: Book, copy: CopyId) -> tuple[Person, ...]:
    del copy
    return book.people


def _said(copy: CopyId, said: Said) -> Said:
    del copy
    return said


FAULTS: list[tuple[str, Callable[..., Any], str, str]] = [
    ("familybook.core.copies._shown", _said, "p1", "standard"),
    ("familybook.core.copies.not_in", _nothing, "p1", "standard"),
    ("familybook.core.copies.people_for", _everybody, "second-home", "standard"),
    ("familybook.core.copies.without_people", _as_it_is, "second-home", "standard"),
    ("familybook.core.copies.without_photos_of", _as_it_is, "p2", "standard"),
    ("familybook.core.manuscript.as_named", _as_it_is, "ours", "standard"),
    ("familybook.core.made_for._without_photos", _as_it_is, "council", "council"),
    ("familybook.core.made_for._without_helpers", _as_it_is, "child", "quiet"),
    ("familybook.core.made_for._emptied", _as_it_is, "ours", "blank"),
    ("familybook.app.export.left_out", _as_it_is, "p2", "standard"),
]
"""What keeps each sort of thing out; and a copy and an edition in which its lack is seen."""


@pytest.mark.parametrize(
    ("part", "fault", "copy", "edition"), FAULTS, ids=[one[0].rpartition(".")[2] for one in FAULTS]
)
def test_a_leak_that_is_made_on_purpose_is_found(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    part: str,
    fault: Callable[..., Any],
    copy: str,
    edition: str,
) -> None:
    marked = marked_book(SEED, CopyId(copy))
    plan = replace(marked.book.copies[marked.copy], absent=frozenset({TEEN}))
    marked = replace(marked, book=marked.book.with_plan(marked.copy, plan))
    left = frozenset({STRIP})
    wish = Wish(edition=EDITIONS[edition], copy=marked.copy, only=OF_EACH_SORT, without=left)
    hidden, _ = hidden_from(marked, wish.edition, wish.without)

    monkeypatch.setattr(part, fault)

    content, told = made(marked.book, marked.photos, wish, tmp_path / "leaks.pdf")
    assert found(hidden, content, told, wish)


def _attached(pdf: pikepdf.Pdf) -> None:
    notes = pikepdf.AttachedFileSpec(
        pdf,
        b"a zqsecretx here",
        description="",
        filename="",
        mime_type="",
        creation_date="",
        mod_date="",
    )
    pdf.attachments["notes.txt"] = notes


def _told_of_itself(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Keywords"] = "zqsecretx"


def _linked(pdf: pikepdf.Pdf) -> None:
    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Contents=pikepdf.String("ZQ-sec retx"))
    pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(link)])


def _in_the_outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("zqsecretx", 0))


def _kept_by_nobody(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Spare = pdf.make_indirect(pikepdf.Stream(pdf, "zqsecretx".encode("utf-16-be")))


def _small_picture(pdf: pikepdf.Pdf) -> None:
    image = pikepdf.Stream(pdf, bytes(COLOURS[7]) * 24 * 24)
    image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    image.Width = image.Height = 24
    image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceRGB, 8
    pdf.pages[0].obj.Thumb = pdf.make_indirect(image)


def _mask(pdf: pikepdf.Pdf) -> None:
    _small_picture(pdf)
    inside = pdf.pages[0].obj.Thumb
    cover = pikepdf.Stream(pdf, bytes(3) * 24 * 24)
    for name, held in inside.items():
        if name != "/Length":
            cover[name] = held
    cover.SMask = inside
    pdf.pages[0].obj.Thumb = pdf.make_indirect(cover)


PLACES = (
    _attached,
    _told_of_itself,
    _linked,
    _in_the_outline,
    _kept_by_nobody,
    _small_picture,
    _mask,
)


@pytest.mark.parametrize("plant", PLACES, ids=[one.__name__.strip("_") for one in PLACES])
def test_no_part_of_a_file_is_passed_over(plant: Callable[[pikepdf.Pdf], None]) -> None:
    pdf, written = pikepdf.new(), io.BytesIO()
    pdf.add_blank_page()
    secrets = [Mark("a word", "zqsecretx"), Mark("a picture", "", colour=COLOURS[7])]

    plant(pdf)
    pdf.save(written, compress_streams=True)

    assert len(leaked(written.getvalue(), secrets)) == 1


@pytest.mark.parametrize("seed", range(8))
def test_what_is_hidden_from_our_copy_is_in_no_calendar(tmp_path: Path, seed: int) -> None:
    marked = marked_book(seed, OURS)
    hidden, _ = hidden_from(marked, STANDARD)
    out = tmp_path / "days.ics"

    with suppress(NoDaysError):
        write_calendar(marked.book, words_of(marked.book), out, names=True)

    told = folded(out.read_text("utf-8")) if out.exists() else ""
    assert [one.place for one in hidden if one.word and folded(one.word) in told] == []
