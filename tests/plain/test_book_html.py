"""A page for a phone: what somebody wrote stands in it once escaped, and turns no line."""

from __future__ import annotations

from html.parser import HTMLParser

from familybook.assets.words import words
from familybook.core.blocks import Block, Photograph, Quote, Speaker
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey, PhotoId
from familybook.core.manuscript import Leaf
from familybook.core.palette import Pattern, Tone
from familybook.paper.letters import TypeLetters
from familybook.plain import html
from familybook.plain.book_html import Phone, book_html
from familybook.plain.svg import Shot


def page_of(*blocks: Block) -> str:
    """Return a page with these blocks."""
    mark = Drawing(size=(16.0, 16.0))
    leaf = Leaf(key=PageKey("us"), title="Us", lead="", blocks=blocks, mark=mark)
    phone = Phone(
        words=words(),
        letters=TypeLetters(),
        photo=lambda _photo, _view: Shot("data:image/jpeg;base64,AA==", 4, 3),
        tongue=lambda _text, _language: "",
        faces=lambda _used: [],
    )
    return book_html([leaf], phone)


def test_the_words_of_a_photograph_are_read_as_they_were_written() -> None:
    alts: list[str | None] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            alts.extend(value for name, value in attrs if tag == "img" and name == "alt")

    Reader().feed(page_of(Photograph(photo=PhotoId("a"), says='Gran & Dad\'s "den"')))

    assert alts == ['Gran & Dad\'s "den"']


def test_no_letter_that_turns_a_line_comes_into_it() -> None:
    gran = Speaker(name="Gr\u2066a\u202en", pattern=Pattern.DOTS, tone=Tone.SUN)

    page = page_of(Quote(text="Hello", speakers=(gran,)))
    titled = html.page("\u202eA book", "", words(), "")

    assert "<title>A book</title>" in titled
    assert not set(page) & set("\u202e\u2066")
