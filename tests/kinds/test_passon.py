from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from familybook.app.export import printed
from familybook.app.wish import Wish
from familybook.assets.words import words
from familybook.core.book import new_book
from familybook.core.drawing import Drawing
from familybook.core.ids import ALL_OF_US, PageKey, PersonId, PhotoId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters
from familybook.core.manuscript import leaf_of
from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.editions import STANDARD
from familybook.kinds.known import Known
from familybook.kinds.passon import PassOn, names_in
from familybook.kinds.rights import Rights
from familybook.paper.letters import TypeLetters
from familybook.templates.our_book import OUR_BOOK
from tests.families import context, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, shown

CHOSEN = picked("known-pass-on-pick-yes")
NAMES = ("Quilla", "Zebedee", "Xanthe")
FOLK = tuple(Person(id=PersonId(f"p{n}"), name=name) for n, name in enumerate(NAMES, 1))


def there(known: Known, rights: Rights | None = None, title: str = "") -> Context:
    pages = {PageKey("known"): known, PageKey("rights"): rights or Rights()}
    return replace(context(FOLK), letters=TypeLetters(), pages=pages, title=title)


def drawn(around: Context) -> list[Drawing]:
    return list(drawings_in(PassOn().compose(around)))


def no_photos(photo: PhotoId) -> bytes:
    raise KeyError(photo)


def said(*texts: str) -> tuple[Said, ...]:
    return tuple(Said(text, (PersonId("p1"), PersonId(ALL_OF_US))) for text in texts)


def rules(drawing: Drawing) -> int:
    return sum(getattr(mark, "tone", None) is Tone.RULE for mark in drawing.marks)


def test_two_slips_say_what_helped_and_what_did_not() -> None:
    known = Known(
        helped=said("Being asked first"), not_helped=said("Telling it again"), pass_on=CHOSEN
    )
    rights = Rights(ask_of_helpers=said("Come when you say you will"))

    (drawing,) = drawn(there(known, rights))

    text = letters_of("".join(line for one in drawing.labels for line in one.lines))
    for told in ("Being asked first", "Telling it again", "Come when you say you will"):
        assert text.count(letters_of(told)) == 2


def test_without_a_yes_it_is_an_empty_slip_for_a_pen() -> None:
    known = Known(helped=said("Being asked first"), not_helped=said("Telling it again"))
    rights = Rights(ask_of_helpers=said("Come when you say you will"))

    kept, empty = drawn(there(known, rights)), drawn(there(Known()))

    assert kept == empty
    assert rules(kept[0]) >= 2 * 9
    assert "Being asked" not in str(kept)


def speaking() -> st.SearchStrategy[tuple[Said, ...]]:
    """Return answers whose words hold no name, by anybody, or that pick a person."""
    texts = st.text("abc defgh", max_size=40)
    speakers = st.lists(st.sampled_from([one.id for one in FOLK]), unique=True).map(tuple)
    answers = st.builds(Said, texts, speakers)
    people = st.builds(Said, pick=st.sampled_from([one.id for one in FOLK]), how=st.just(How.PICK))
    return st.lists(answers | people, max_size=6).map(tuple)


@given(
    helped=speaking(),
    not_helped=speaking(),
    asked=speaking(),
    chosen=st.booleans(),
    title=st.sampled_from(("", "Quilla and Xanthe say")),
)
def test_no_person_of_the_book_is_named(
    helped: tuple[Said, ...],
    not_helped: tuple[Said, ...],
    asked: tuple[Said, ...],
    *,
    chosen: bool,
    title: str,
) -> None:
    known = Known(helped=helped, not_helped=not_helped, pass_on=CHOSEN if chosen else Said())
    around = there(known, Rights(ask_of_helpers=asked), title)

    text = shown(PassOn().compose(around))

    assert not [name for name in NAMES if name in text]
    if chosen:
        for one in (*helped, *not_helped, *asked):
            assert letters_of(one.text) in text


@pytest.mark.parametrize("times", [1, 8, 60])
def test_long_words_have_the_sheet_to_themselves_and_nothing_is_lost(times: int) -> None:
    long = "They came when they said and stayed till it was calm again. " * times
    known = Known(helped=said(long), not_helped=said("Forms " * times), pass_on=CHOSEN)
    around = there(known)

    sheets = drawn(around)

    text = shown(PassOn().compose(around))
    assert text.count("stayed") == (2 * times if times == 1 else times)
    for drawing in sheets:
        assert crowded(drawing, around.letters) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Talk to Quilla", ("Quilla",)),
        ("quilla's tea, and XANTHE", ("Quilla", "Xanthe")),
        ("Quillas", ()),
        ("Zebedee's calm corner", ("Zebedee",)),
        ("", ()),
    ],
)
def test_names_are_found_as_words_of_their_own(text: str, found: tuple[str, ...]) -> None:
    assert names_in([text], FOLK) == found
    assert names_in([text], [replace(FOLK[0], name="")]) == ()


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Our Zebedee", True),
        ("Zebedee Smith-Jones", True),
        ("our little Zebedee", True),
        ("Zeb", False),
        ("Our corner", False),
        ("the calm one", False),
    ],
)
def test_one_long_part_of_a_name_is_enough(name: str, *, found: bool) -> None:
    person = replace(FOLK[0], name=name)

    assert names_in(["Our own corner for Zebedee"], [person, person]) == ((name,) if found else ())


def test_the_title_that_a_family_gave_it_is_on_no_sheet_and_in_no_file() -> None:
    key = PageKey("passon")
    book = replace(new_book(OUR_BOOK), people=FOLK).with_title(key, "What helped Zebedee")

    leaf = leaf_of(book, key, edition=STANDARD, words=words(), letters=EvenLetters())
    made = printed(book, no_photos, Wish(page=key))

    assert leaf.title == words()("passon-title")
    with PdfDocument(made.pdf) as document:
        outline = [one.get_title() for one in document.get_toc()]
        kept = document.get_metadata_dict().values()
        text = document[0].get_textpage().get_text_range()
    assert outline == [words()("passon-title")]
    assert not [one for one in (*kept, text) if "Zebedee" in one]


def test_the_page_mark_is_a_slip() -> None:
    assert PassOn().mark().size == (16, 16)
    assert PassOn().mark().marks
