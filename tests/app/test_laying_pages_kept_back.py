from __future__ import annotations

from familybook.app.laying import lay
from familybook.app.wanted import Wanted
from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey, PhotoId
from familybook.core.person import next_person
from familybook.core.said import How, Said
from familybook.kinds.mine import ME, MyPage
from familybook.templates.our_book import OUR_BOOK

MINE = PageKey("mine")


def no_photo(wanted: PhotoId) -> bytes:
    raise KeyError(wanted)


def _kept(*, good: str) -> Book:
    book = new_book(OUR_BOOK)
    book = book.with_person(next_person(book.people, "Our eldest"))
    page = MyPage(
        who=Said(pick="p1", how=How.PICK),
        good=(Said(good),) if good else (),
        who_sees=Said(pick=ME, how=How.PICK),
    )
    return book.with_page(MINE, page)


def test_a_page_kept_to_oneself_is_still_seen_beside_its_questions() -> None:
    empty, filled = (
        lay(Wanted(book=_kept(good=good), key=MINE, number=1, width_px=200), no_photo)
        for good in ("", "Playing outside with everyone")
    )

    assert len(filled) == 1
    assert filled[0] != empty[0]
