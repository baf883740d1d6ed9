"""The edition for a phone: the same copy as in print, as one page that stands by itself."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from familybook.app.export import as_page, made_of, print_book, words_of
from familybook.app.phone import in_reading_order
from familybook.app.wish import Wish
from familybook.core.blocks import (
    Beside,
    Block,
    Columns,
    Figure,
    Heading,
    Listing,
    Paragraph,
    Quote,
)
from familybook.core.edition import Output
from familybook.core.errors import CannotLockError
from familybook.core.ids import PageKey, PersonId
from familybook.core.made_for import made_for
from familybook.core.manuscript import manuscript
from familybook.core.walk import every_said
from familybook.editions import EDITIONS
from familybook.paper.letters import TypeLetters
from familybook.paper.remarks import Trouble
from tests.contact_sheets import nobodys
from tests.editions.made import practice
from tests.editions.phones import PHONE, SOME, book_for_phones, met, phone_page_of

BOOKS = ("practice", "empty", "overfull", "ur")
MEGABYTE = 1024 * 1024
_HEADING = re.compile(r"h([1-6])")


def test_it_is_the_only_edition_that_is_no_pdf() -> None:
    assert [one.name for one in EDITIONS.values() if one.output is Output.HTML] == ["phone"]


@pytest.mark.parametrize("name", BOOKS)
def test_nothing_in_it_is_run_sent_or_fetched(name: str) -> None:
    found = met(phone_page_of(name, SOME).html)

    tags = {tag for tag, _ in found.elements}
    assert not tags & {"script", "form", "input", "button", "iframe", "object", "link", "base"}
    leads = {value for _, one in found.elements for key, value in one.items() if key in _LEADS}
    assert all(value.startswith(("#", "tel:", "data:image/jpeg;base64,")) for value in leads)
    assert not any(key.startswith("on") for _, one in found.elements for key in one)
    assert b"default-src 'none'" in phone_page_of(name, SOME).html


_LEADS = frozenset({"href", "src", "xlink:href", "action", "srcset", "data", "poster"})


@pytest.mark.parametrize("name", BOOKS)
def test_headings_go_down_step_by_step_from_one_title(name: str) -> None:
    found = met(phone_page_of(name).html if name == "practice" else phone_page_of(name, SOME).html)

    levels = [int(one[1]) for tag, _ in found.elements if (one := _HEADING.fullmatch(tag))]

    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("name", BOOKS)
def test_each_page_is_in_the_list_at_its_beginning(name: str) -> None:
    found = met(phone_page_of(name, SOME).html)

    places = [one["id"] for _, one in found.elements if "id" in one]
    leads = [one["href"][1:] for _, one in found.elements if one.get("href", "").startswith("#")]
    sections = [one["id"] for tag, one in found.elements if tag == "section"]
    assert len(places) == len(set(places))
    assert set(leads) <= set(places)
    assert set(sections) <= set(leads) or len(sections) == 1  # one page needs no list


@pytest.mark.parametrize("name", BOOKS)
def test_each_picture_is_told_or_only_for_the_eye(name: str) -> None:
    found = met(phone_page_of(name, SOME).html)

    pictures = [one for tag, one in found.elements if tag == "svg"]
    told = [one["aria-label"] for one in pictures if one.get("role") == "img"]
    rest = [one for one in pictures if one.get("role") != "img"]
    assert told
    assert all(told)
    # a disc stands in a part that is hidden as a whole
    assert all(one.get("aria-hidden") == "true" or set(one) == {"viewbox"} for one in rest)
    assert all(one["alt"] for tag, one in found.elements if tag == "img")


def test_it_is_read_in_the_order_of_the_printed_page_and_each_word_once() -> None:
    book, shown = made_for(book_for_phones("practice"), PHONE), phone_page_of("practice")
    words = words_of(book)
    aloud = " ".join(met(shown.html).aloud)

    at = 0
    leaves = manuscript(book, edition=PHONE, words=words, letters=TypeLetters())
    for leaf in in_reading_order(leaves, [page.key for page in book.template], fills=True):
        for text in _told(leaf.blocks):
            place = aloud.find(text, at)
            assert place >= 0, (leaf.key, text)
            at = place + len(text)
    assert aloud.count("Pancakes on a Sunday") == str(list(_all_told("practice"))).count(
        "Pancakes on a Sunday"
    )


def test_what_its_length_has_no_room_for_is_told_where_the_book_has_it() -> None:
    keys = list(phone_page_of("practice").begins)

    assert keys[-2:] == ["numbers", "together"]
    assert keys[keys.index(PageKey("petals")) :][:4] == ["petals", "daft", "strip", "steps"]
    assert keys[keys.index(PageKey("mine")) :][:3] == ["mine", "mine-2", "letters"]
    assert set(phone_page_of("practice", SOME).begins) == SOME


def _all_told(name: str) -> Iterator[str]:
    book = made_for(book_for_phones(name), PHONE)
    for leaf in manuscript(book, edition=PHONE, words=words_of(book), letters=TypeLetters()):
        yield from _told(leaf.blocks)


def _told(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(text=text) | Quote(text=text) | Heading(text=text):
                yield " ".join(text.split())
            case Listing(items=items):
                yield from (" ".join(one.text.split()) for one in items)
            case Figure(drawing=drawing) | Beside(drawing=drawing):
                yield " ".join(drawing.says.split())
                yield from (" ".join(" ".join(one.lines).split()) for one in drawing.labels)
            case Columns(columns=columns):
                for one in columns:
                    yield from _told(one)
            case _:
                pass
        if isinstance(block, Beside):
            yield from _told(block.blocks)


def test_numbers_ring_where_they_print_and_read_as_they_print() -> None:
    html = phone_page_of("practice", SOME).html.decode()

    rung = re.findall(r'href="tel:([^"]+)"[^>]*>(?:<span[^>]*>)?([^<]+)<', html)
    assert ("999", "999") in rung
    assert ("01632960123", "01632 960 123") in rung
    assert ("08001111", "0800 1111") in rung
    assert all(re.sub(r"[^\d+]", "", shown).endswith(dialled) for dialled, shown in rung)


def test_a_page_of_one_of_us_is_listed_with_whose_it_is() -> None:
    html = phone_page_of("practice").html.decode()

    listed = re.findall(r'<li><a href="#p\d+">.*?<span[^>]*>([^<]*)</span></a></li>', html)
    assert len(listed) == len(set(listed)) > 20
    assert {"My page: The little one", "My page: Our eldest"} <= set(listed)
    book = book_for_phones("practice").with_title(PageKey("mine"), "Mine alone")
    called = as_page(book, nobodys, Wish(edition=PHONE)).html.decode()
    assert ">Mine alone</span></a>" in called


def test_nothing_of_the_plan_is_lost_outside_its_picture() -> None:
    plan = book_for_phones("practice").filled[PageKey("weather")]
    wish = Wish(edition=PHONE, only=frozenset({PageKey("weather")}))
    html = as_page(book_for_phones("practice"), nobodys, wish).html

    aloud = " ".join(met(re.sub(rb"<svg.*?</svg>", b"", html, flags=re.DOTALL)).aloud)

    words, people = words_of(book_for_phones("practice")), book_for_phones("practice").people
    names = {one.id: one.name for one in people}
    told = [
        one.text or names.get(PersonId(one.pick)) or words(one.pick) for one in every_said(plan)
    ]
    assert len(told) > 30
    assert [one for one in told if one not in aloud] == []


def test_an_empty_book_has_only_the_pages_that_say_something_themselves() -> None:
    shown = phone_page_of("empty")

    assert list(shown.begins) == ["cover", "ladder", "rights", "numbers"]
    assert b"tel:999" in shown.html


def test_where_no_page_says_anything_one_kind_line_stands_there() -> None:
    book = book_for_phones("empty")
    wish = Wish(edition=PHONE, only=frozenset({PageKey("cover")}))

    aloud = met(as_page(book, nobodys, wish).html).aloud

    assert words_of(book)("book-nothing-yet") in aloud


def test_its_title_and_all_it_says_of_itself_name_nobody() -> None:
    book, html = book_for_phones("practice"), phone_page_of("practice").html.decode()

    head = html.partition("</head>")[0]
    title = words_of(book)("book-file-title")
    assert f"<title>{title}</title>" in head
    about = re.sub(r"<style>.*</style>", "", head, flags=re.DOTALL)
    assert not [one.name for one in book.people if one.name in about.replace(title, "")]


def test_a_whole_book_is_small_and_its_photographs_are_no_larger_than_a_phone_shows() -> None:
    html = phone_page_of("practice").html

    photos = re.findall(rb"data:image/jpeg;base64,([^\"]+)", html)
    sizes = [Image.open(io.BytesIO(base64.b64decode(one))).size for one in photos]
    assert len(sizes) >= 2
    assert all(wide <= 900 and high <= 1200 for wide, high in sizes)
    assert len(html) - sum(map(len, photos)) < 3 * MEGABYTE


def test_a_photograph_that_is_lost_is_told_of_and_leaves_no_hole() -> None:
    wish = Wish(edition=PHONE, only=frozenset({PageKey("us")}))

    shown = as_page(book_for_phones("practice"), nobodys, wish)

    assert {one.trouble for one in shown.remarks} == {Trouble.LOST_PHOTO}
    assert {one.page for one in shown.remarks} == {PageKey("us")}
    assert b"<image" not in shown.html


def test_in_grey_it_has_no_colour() -> None:
    wish = Wish(edition=PHONE, grey=True, only=SOME)

    html = as_page(book_for_phones("practice"), practice()[1].__getitem__, wish).html

    fills = re.findall(rb"fill: #(..)(..)(..);", html)
    assert fills
    assert all(red == green == blue for red, green, blue in fills)
    photos = re.findall(rb"data:image/jpeg;base64,([^\"]+)", html)
    assert {Image.open(io.BytesIO(base64.b64decode(one))).mode for one in photos} == {"L"}


def test_it_says_which_way_it_runs_and_in_which_language() -> None:
    html = phone_page_of("ur", SOME).html.decode()

    assert '<html lang="ur" dir="rtl">' in html
    assert 'class="v-body t-ink rtl"' in html
    plain = phone_page_of("practice", SOME).html.decode()
    assert '<html lang="en-GB" dir="ltr">' in plain or '<html lang="en" dir="ltr">' in plain


def test_words_in_another_language_say_so() -> None:
    book = book_for_phones("practice")
    person = replace(book.people[0], name="نانی کا گھر")
    book = replace(book, people=(person, *book.people[1:]))

    html = as_page(book, nobodys, Wish(edition=PHONE, only=SOME)).html.decode()

    assert 'dir="auto" lang="ur"><span class="unseen">نانی کا گھر' in html


def test_the_same_book_makes_the_same_file() -> None:
    again = as_page(
        book_for_phones("practice"),
        practice()[1].__getitem__,
        Wish(edition=PHONE, only=SOME),
    )

    assert again.html == phone_page_of("practice", SOME).html


def test_it_is_written_whole_and_never_locked_with_a_password(tmp_path: Path) -> None:
    out, book = tmp_path / "ours.html", book_for_phones("empty")

    print_book(book, nobodys, out, Wish(edition=PHONE))

    assert out.read_bytes() == phone_page_of("empty").html
    with pytest.raises(CannotLockError):
        made_of(book, nobodys, Wish(edition=PHONE, password="a long secret"))  # noqa: S106 - a test


@pytest.mark.parametrize("name", ["practice", "empty"])
def test_there_is_nothing_to_fill_in(name: str) -> None:
    words = words_of(book_for_phones(name))

    aloud = set(met(phone_page_of(name).html).aloud)

    forms = (
        *("numbers-says-pen", "mine-print-sees-says", "mine-print-draw", "strip-says-empty"),
        *("together-lead", "ladder-says-say", "daft-print-recipe", "near-pen-where"),
        *("helps-pen-when", "numbers-says-scan", "ours-says-signs"),
    )
    told = {" ".join(words(key).split()) for key in forms if words.has(key)}
    assert len(told) > 7
    assert told & aloud == set()
