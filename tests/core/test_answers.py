from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given

from familybook.assets.words import words
from familybook.core.answers import begin, fill, to_plain_book
from familybook.core.book import Book, Sign, new_book
from familybook.core.codec import MOST_ROWS
from familybook.core.errors import AnswersError
from familybook.core.fields import (
    AskChoice,
    AskDay,
    AskLevel,
    AskLine,
    AskNumbers,
    AskPeople,
    AskPerson,
    AskPicks,
    AskPlace,
    AskRights,
    fields_of,
)
from familybook.core.ids import ALL_OF_US, CopyId, PageKey, PersonId, PhotoId
from familybook.core.lines import one_line
from familybook.core.pack import HelpNumber, Pack, PackPage, PackQuestion
from familybook.core.palette import LOOKS, Pattern, Tone
from familybook.core.person import Being, Person
from familybook.core.said import How, Said
from familybook.core.words import Words
from familybook.kinds.own import Own, Question
from familybook.kinds.people import Near, OurPeople
from familybook.kinds.strengths import Strengths
from familybook.kinds.weather import Cloudy, Sunny, Weather
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import books

STRENGTHS = PageKey("strengths")
WEATHER = PageKey("weather")


def words_of(book: Book) -> Words:
    return words(book.language, book.pack.words)


def photo_named(name: str, place: str) -> PhotoId:
    del place
    return PhotoId(name)


def filled(book: Book, **parts: Any) -> Book:
    return fill(book, {"familybook": 1, **parts}, photo_named, words_of)


def sound(book: Book) -> Book:
    """Return the book with picks, numbers, titles and lines as a screen would leave them."""
    found = {key: _sound(page, book) for key, page in book.filled.items()}
    pages = {key: page for key, page in found.items() if page != type(page)()}
    titles = {key: one_line(title) for key, title in book.titles.items() if title.strip()}
    return replace(
        book,
        sign=Sign("boat", "blue"),
        people=tuple(replace(one, name=one_line(one.name)) for one in book.people),
        filled=pages,
        titles=titles,
        pack=replace(_of_lines(book.pack), words=book.pack.words),
    )


def _of_lines(value: Any) -> Any:
    """Return a part of a pack with every text in it on one line."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, tuple):
        return tuple(map(_of_lines, value))
    if is_dataclass(value) and not isinstance(value, type):
        held = {field.name: _of_lines(getattr(value, field.name)) for field in fields(value)}
        return replace(value, **held)
    return value


def _sound(value: Any, book: Book) -> Any:
    changes = {}
    for field in fields_of(type(value)):
        held = getattr(value, field.name)
        if field.of is not None:
            rows = tuple(_sound(one, book) for one in held) if field.holds_rows else None
            changes[field.name] = _sound(held, book) if rows is None else rows
            continue
        changes[field.name] = (
            _answer(held, field.ask, book)
            if isinstance(held, Said)
            else tuple(_answer(one, field.ask, book) for one in held)
        )
    return replace(value, **changes)


def _answer(said: Said, ask: Any, book: Book) -> Said:
    text = "7" if isinstance(ask, AskLevel) else said.text
    if isinstance(ask, AskLine | AskDay | AskPlace):
        text = one_line(text)
    caption = one_line(said.snap.caption)
    snap = replace(said.snap, caption=caption, agreed=said.snap.who[:1])
    return replace(said, text=text, pick=_pick(ask, book), snap=snap)


def _pick(ask: Any, book: Book) -> str:
    match ask:
        case AskPicks(of=of) | AskChoice(of=of):
            return (*words().keys(f"{of}-pick-"), "")[0]
        case AskPeople() | AskPerson():
            return "p7"
        case AskNumbers():
            return book.pack.numbers[0].key if book.pack.numbers else ""
        case AskRights():
            return book.pack.rights[0].key if book.pack.rights else ""
        case AskPlace():
            return book.pack.places[0].key if book.pack.places else ""
        case _:
            return "anything"


@given(books())
def test_what_a_book_gives_fills_a_new_book_that_equals_it(any_book: Book) -> None:
    book = sound(any_book)

    told = json.dumps(to_plain_book(book))
    again = fill(new_book(OUR_BOOK), json.loads(told), photo_named, words_of)

    assert again == book
    assert json.dumps(to_plain_book(again)) == told


def test_only_what_is_given_is_replaced() -> None:
    weather = Weather(
        sunny=Sunny(signs=(Said("We laugh"),), does=(Said("Sing"),)),
        cloudy=Cloudy(signs=(Said("Snapping"),)),
        signal=Said("Pineapple"),
    )
    book = new_book(OUR_BOOK).with_page(WEATHER, weather)

    after = filled(book, pages={"weather": {"sunny": {"signs": [{"text": "We sleep"}]}}})

    assert after.page(WEATHER) == replace(
        weather, sunny=Sunny(signs=(Said("We sleep"),), does=(Said("Sing"),))
    )


def test_an_empty_answer_takes_the_old_one_away() -> None:
    book = new_book(OUR_BOOK).with_page(STRENGTHS, Strengths(roots=(Said("Gran"),)))

    after = filled(book, pages={"strengths": {"roots": []}})

    assert after.page(STRENGTHS) == Strengths()


def test_people_are_changed_by_id_and_new_ones_get_the_next_look() -> None:
    mum = Person(id=PersonId("p1"), name="Mum", pattern=Pattern.STRIPES, tone=Tone.BERRY)
    book = new_book(OUR_BOOK).with_person(mum)

    after = filled(
        book,
        people=[
            {"id": "p1", "name": "Mam"},
            {"id": "p4", "name": "the dog", "being": "pet", "show_in": ["ours"]},
        ],
    )

    assert after.people == (
        replace(mum, name="Mam"),
        Person(
            id=PersonId("p4"),
            name="the dog",
            being=Being.PET,
            pattern=LOOKS[1][0],
            tone=LOOKS[1][1],
            show_in=(CopyId("ours"),),
        ),
    )


def test_own_pages_titles_order_and_marks_are_put_in() -> None:
    after = filled(
        new_book(OUR_BOOK),
        own_pages=[{"key": "tea", "title": "Tea at ours"}],
        order=["cover", "tea"],
        titles={"people": "Our lot", "us": " "},
        put_away=["numbers"],
        happy=["cover", "us"],
        language="cy",
        sign={"picture": "tent"},
        pages={"tea": {"questions": [{"prompt": {"text": "What do we eat?"}}]}},
    )

    keys = [page.key for page in after.pages]
    ours = [page.key for page in new_book(OUR_BOOK).pages]
    assert keys == ["cover", "tea", *ours[1:]]
    assert after.titles == {"tea": "Tea at ours", "people": "Our lot"}
    assert after.put_away == {"numbers"}
    assert after.happy == {"cover", "us"}
    assert after.language == "cy"
    assert after.sign == Sign("tent", "green")
    assert after.page(PageKey("tea")) == Own(questions=(Question(prompt=Said("What do we eat?")),))


def test_filling_the_same_own_page_twice_makes_one() -> None:
    once = filled(new_book(OUR_BOOK), own_pages=[{"key": "tea"}])

    twice = filled(once, own_pages=[{"key": "tea", "title": "Tea"}])

    assert twice.pages == once.pages
    assert twice.titles == {"tea": "Tea"}


def test_a_book_of_as_many_own_pages_as_it_may_have_comes_back() -> None:
    own = [{"key": f"own-{number}"} for number in range(MOST_ROWS)]
    book = filled(new_book(OUR_BOOK), own_pages=own)

    assert fill(new_book(OUR_BOOK), to_plain_book(book), photo_named, words_of) == book


def test_what_somebody_said_stays_when_they_leave_the_book() -> None:
    book = filled(
        new_book(OUR_BOOK),
        people=[{"id": "p1", "name": "Mum"}, {"id": "p2", "name": "Gran"}],
        pages={
            "strengths": {"roots": [{"text": "Songs", "said_by": ["p2", "all"]}]},
            "weather": {"cloudy": {"tell": [{"pick": "p2", "how": "pick"}]}},
        },
    ).without_person(PersonId("p2"))

    told = to_plain_book(book)

    assert told["gone"] == ["p2"]
    assert fill(new_book(OUR_BOOK), told, photo_named, words_of) == book


def test_photographs_are_named_and_taken_by_whoever_keeps_them() -> None:
    book = filled(
        new_book(OUR_BOOK), pages={"cover": {"picture": {"how": "photo", "photo": "sea.jpg"}}}
    )

    told = to_plain_book(book, lambda photo: f"data:{photo}")

    assert told["pages"]["cover"]["picture"]["photo"] == "data:sea.jpg"


def test_a_new_book_holds_the_questions_of_its_pack() -> None:
    question = PackQuestion(prompt="Which bus?", ask="pick", picks=("The 7", "The 9"))
    pack = Pack(
        name="our town",
        pages=(PackPage(key=PageKey("bus"), title="Getting about", questions=(question,)),),
    )

    book = begin(OUR_BOOK, pack=pack)

    assert book.pages[-1].key == "bus"
    assert book.titles == {"bus": "Getting about"}
    assert book.page(PageKey("bus")) == Own(
        questions=(
            Question(
                prompt=Said("Which bus?"),
                ask=Said(pick="own-ask-pick-pick", how=How.PICK),
                picks=(Said("The 7"), Said("The 9")),
            ),
        )
    )


def test_picks_may_name_people_suggestions_choices_and_numbers() -> None:
    pack = Pack(numbers=(HelpNumber(key="nhs", name="NHS", number="111"),))
    book = filled(
        begin(OUR_BOOK, pack=pack),
        people=[{"id": "p1"}],
        pages={
            "people": {"circle": [{"ring": {"pick": "people-ring-pick-close"}}]},
            "numbers": {"chosen": [{"pick": "nhs"}]},
        },
    )

    people = book.page(PageKey("people"))
    assert isinstance(people, OurPeople)
    assert people.circle == (Near(ring=Said(pick="people-ring-pick-close")),)


def roots(**answer: Any) -> dict[str, Any]:
    return {"pages": {"strengths": {"roots": [{}, {}, answer]}}}


@pytest.mark.parametrize(
    ("parts", "place", "key"),
    [
        ({"familybook": 2}, "familybook", "answers-version"),
        ({"familybook": True}, "familybook", "answers-version"),
        ({"template": "their-book"}, "template", "answers-template"),
        ({"language": "klingon!"}, "language", "answers-language"),
        ({"language": 7}, "language", "answers-type"),
        ({"surprise": 1}, "surprise", "answers-key"),
        ({"sign": {"picture": "Kite <b>"}}, "sign.picture", "answers-word"),
        ({"people": {}}, "people", "answers-type"),
        ({"people": [{"name": "Mum"}]}, "people[0].id", "answers-person-id"),
        ({"people": [{"id": "mum"}]}, "people[0].id", "answers-person-id"),
        ({"people": [{"id": "p1", "age": 9}]}, "people[0].age", "answers-key"),
        ({"people": [{"id": "p1", "being": "car"}]}, "people[0].being", "answers-choice"),
        ({"people": [{"id": "p1", "helper": "no"}]}, "people[0].helper", "answers-type"),
        ({"people": [{"id": "p1", "name": "x" * 2001}]}, "people[0].name", "answers-too-long"),
        ({"own_pages": [{"key": "us"}]}, "own_pages[0].key", "answers-own-key"),
        ({"own_pages": [{"title": "Tea"}]}, "own_pages[0].key", "answers-own-key"),
        (
            {"own_pages": [{"key": "tea", "chapter": "x"}]},
            "own_pages[0].chapter",
            "answers-choice",
        ),
        ({"order": ["cover", "no"]}, "order[1]", "answers-page"),
        ({"order": ["cover", "cover"]}, "order[1]", "answers-twice"),
        ({"titles": {"no": "x"}}, "titles.no", "answers-key"),
        ({"happy": "cover"}, "happy", "answers-type"),
        ({"pages": {"no": {}}}, "pages.no", "answers-key"),
        ({"pages": {"strengths": {"rots": []}}}, "pages.strengths.rots", "answers-key"),
        ({"pages": {"strengths": {"roots": {}}}}, "pages.strengths.roots", "answers-type"),
        (roots(text=5), "pages.strengths.roots[2].text", "answers-type"),
        (roots(text="x" * 20_001), "pages.strengths.roots[2].text", "answers-too-long"),
        (roots(said="Mum"), "pages.strengths.roots[2].said", "answers-key"),
        (roots(said_by=["p3"]), "pages.strengths.roots[2].said_by[0]", "answers-person"),
        (roots(how="loudly"), "pages.strengths.roots[2].how", "answers-choice"),
        (roots(how=["words"]), "pages.strengths.roots[2].how", "answers-choice"),
        (roots(show_in=["Us two"]), "pages.strengths.roots[2].show_in[0]", "answers-word"),
        (roots(show_in=3), "pages.strengths.roots[2].show_in", "answers-type"),
        (
            roots(strokes=[{"points": [[0, 0]]}]),
            "pages.strengths.roots[2].strokes[0].points[0]",
            "answers-point",
        ),
        (
            roots(strokes=[{"points": [[0, 1e999, 0]]}]),
            "pages.strengths.roots[2].strokes[0].points[0]",
            "answers-number",
        ),
        (
            {"pages": {"cover": {"picture": {"snap": {"turn": 181}}}}},
            "pages.cover.picture.snap.turn",
            "answers-number",
        ),
        (
            {"pages": {"cover": {"picture": {"snap": {"box": [0.5, 0, 0.6, 1]}}}}},
            "pages.cover.picture.snap.box",
            "answers-box",
        ),
        (
            {"pages": {"strengths": {"strengths": [{"pick": "strengths-pick-fly"}]}}},
            "pages.strengths.strengths[0].pick",
            "answers-pick",
        ),
        (
            {"pages": {"people": {"circle": [{"ring": {"pick": "people-being-pick-pet"}}]}}},
            "pages.people.circle[0].ring.pick",
            "answers-pick",
        ),
        (
            {"pages": {"weather": {"cloudy": {"tell": [{"pick": "p1"}]}}}},
            "pages.weather.cloudy.tell[0].pick",
            "answers-person",
        ),
        (
            {"pages": {"numbers": {"chosen": [{"pick": "nhs"}]}}},
            "pages.numbers.chosen[0].pick",
            "answers-number-key",
        ),
        (
            {"pack": {"pages": [{"questions": [{"ask": "sing"}]}]}},
            "pack.pages[0].questions[0].ask",
            "answers-choice",
        ),
        ({"pack": {"words": {"cy": 1}}}, "pack.words.cy", "answers-type"),
        (
            {"pack": {"words": {f"a{n}": "" for n in range(99)}}},
            "pack.words",
            "answers-too-many",
        ),
        (
            {"pack": {"words": {f"a{n}": "x" * 120_000 for n in range(5)}}},
            "pack.words",
            "answers-too-long",
        ),
    ],
)
def test_what_does_not_belong_is_told_with_its_place(
    parts: dict[str, Any], place: str, key: str
) -> None:
    with pytest.raises(AnswersError) as told:
        fill(new_book(OUR_BOOK), {"familybook": 1, **parts}, photo_named, words_of)

    assert (told.value.place, told.value.key) == (place, key)


@pytest.mark.parametrize("plain", [[], "book", None, 1, True])
def test_answers_that_are_no_object_are_told(plain: Any) -> None:
    with pytest.raises(AnswersError) as told:
        fill(new_book(OUR_BOOK), plain, photo_named, words_of)

    assert told.value.key == "answers-type"


def test_all_of_us_may_say_something_and_is_nobody_to_pick() -> None:
    after = filled(new_book(OUR_BOOK), **roots(said_by=["all"]))
    page = after.page(STRENGTHS)

    with pytest.raises(AnswersError):
        filled(after, pages={"weather": {"cloudy": {"tell": [{"pick": "all"}]}}})

    assert isinstance(page, Strengths)
    assert page.roots[2].said_by == (ALL_OF_US,)


@pytest.mark.parametrize(
    ("parts", "place", "reason"),
    [
        ({"language": "en" + "-aaaaaaaa" * 99}, "language", "too-long"),
        ({"titles": {"cover": "T" * 2_001}}, "titles.cover", "too-long"),
        (
            {"own_pages": [{"key": "us-two", "title": "T" * 2_001}]},
            "own_pages[0].title",
            "too-long",
        ),
        ({"gone": ["p1", "__class__"]}, "gone[1]", "person-id"),
        ({"people": [{"id": "p1", "show_in": ["ours", "A B"]}]}, "people[0].show_in[1]", "word"),
        ({"pack": {"name": "N" * 2_001}}, "pack.name", "too-long"),
        ({"pack": {"words": {"en-GB": "w" * 131_073}}}, "pack.words.en-GB", "too-long"),
        ({"pack": {"numbers": [{"number": "1" * 2_001}]}}, "pack.numbers[0].number", "too-long"),
    ],
)
def test_more_than_anybody_means_is_told(parts: dict[str, Any], place: str, reason: str) -> None:
    with pytest.raises(AnswersError) as told:
        filled(new_book(OUR_BOOK), **parts)

    assert (told.value.place, told.value.key) == (place, f"answers-{reason}")


def test_a_book_grows_no_larger_than_can_be_printed() -> None:
    book = filled(new_book(OUR_BOOK), people=[{"id": f"p{n}"} for n in range(1, 1_001)])
    story = {"text": "x" * 20_000}
    chorus = {"text": "x", "said_by": [f"p{n}" for n in range(1, 1_001)]}

    with pytest.raises(AnswersError) as people:
        filled(book, people=[{"id": f"p{n}"} for n in range(1_001, 1_100)])
    with pytest.raises(AnswersError) as letters:
        filled(book, pages={"strengths": {"stories": [story] * 101}})
    with pytest.raises(AnswersError) as lines:
        filled(book, pages={"strengths": {"stories": [{"text": "x\n" * 10_000}] * 5}})
    with pytest.raises(AnswersError) as voices:
        filled(book, pages={"strengths": {"stories": [chorus] * 21}})

    assert (people.value.place, people.value.key) == ("people", "answers-too-many")
    assert (lines.value.place, lines.value.key) == ("pages", "answers-too-long")
    assert (letters.value.place, letters.value.key) == ("pages", "answers-too-long")
    assert (voices.value.place, voices.value.key) == ("pages", "answers-too-many")


def test_an_empty_page_is_as_nobody_left_it() -> None:
    book = filled(new_book(OUR_BOOK), pages={"strengths": {"roots": [{"text": "Gran"}]}})

    assert filled(book, pages={"strengths": {"roots": []}, "cover": {}}) == new_book(OUR_BOOK)
