"""What is shown before a print is what will be printed, in whichever edition."""

from __future__ import annotations

import unicodedata

import pypdfium2 as pdfium

from familybook.app.asking import look_over_asked, ready_for_paper
from familybook.app.laying import laid
from familybook.app.wanted import Wanted
from familybook.core.answers import begin
from familybook.core.edition import Edition
from familybook.core.ids import PageKey
from familybook.core.imposition import Printing
from familybook.editions import BOOKLET, QUIET, STANDARD
from familybook.screen.making.asked import Asked
from familybook.templates.our_book import OUR_BOOK
from tests.contact_sheets import nobodys
from tests.editions.made import practice

COVER = PageKey("cover")


def unwatched(done: int, of_all: int) -> None:
    del done, of_all


def test_the_pages_of_a_file_for_a_printer_are_counted_as_the_book_has_them() -> None:
    book = begin(OUR_BOOK).with_shape("one-visit")
    reading, folded = (
        look_over_asked(book, nobodys, Asked(edition="booklet", printing=one), unwatched).sides
        for one in (Printing.READING, Printing.ONE_SIDED)
    )

    assert folded == reading
    assert folded % 4 == 0


def test_a_print_in_two_languages_is_in_the_second_one_that_was_asked_for() -> None:
    book = begin(OUR_BOOK).with_shape("one-visit")

    pdf, _ = ready_for_paper(book, nobodys, Asked(edition="two-language", second="ur"), unwatched)

    said = " ".join(side.get_textpage().get_text_range() for side in pdfium.PdfDocument(pdf))
    assert any("ARABIC" in unicodedata.name(letter, "") for letter in said)


def test_the_cover_of_a_booklet_has_its_own_shape_and_the_quiet_one_tells_nothing() -> None:
    book, photos = practice()

    def cover(edition: Edition | None) -> tuple[float, str]:
        wanted = Wanted(book=book, key=COVER, number=1, width_px=200, edition=edition)
        found = laid(wanted, photos.__getitem__)
        wide, high, _ = found.sides[0]
        return round(wide / high, 2), found.words

    assert cover(BOOKLET)[0] == round(148 / 210, 2)
    assert cover(QUIET)[1] != cover(STANDARD)[1]
    assert cover(None) == cover(STANDARD)
