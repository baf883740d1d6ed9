"""A book for one visit has eight sides: two pages share one, and all of an ordinary family fits."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from familybook.app.export import printed, words_of
from familybook.app.wish import Wish
from familybook.assets.pack import starter
from familybook.core.answers import begin, fill
from familybook.core.book import Book
from familybook.core.ids import PhotoId
from familybook.templates.our_book import OUR_BOOK

PEOPLE = (
    ("p1", "Mum", "person", "stripes", "berry"),
    ("p2", "Gran", "person", "waves", "sky"),
    ("p3", "Our eldest", "person", "dots", "sun"),
    ("p4", "The little one", "person", "hatch", "clay"),
    ("p5", "The cat", "pet", "plain", "tint"),
)


def said(text: str, *who: str) -> dict[str, Any]:
    return {"text": text, "said_by": list(who)}


def pick(key: str, *who: str) -> dict[str, Any]:
    return {"pick": key, "how": "pick", "said_by": list(who)}


def picks(of: str, *names: str) -> list[dict[str, Any]]:
    return [pick(f"{of}-pick-{name}", "p1") for name in names]


def frame(who: str, i_am: str, i_love: str) -> dict[str, Any]:
    return {"who": pick(who), "i_am": said(i_am, who), "i_love": said(i_love, who)}


def step(text: str, shape: str, *who: str) -> dict[str, Any]:
    picked = pick(f"steps-shape-pick-{shape}")
    return {"text": said(text, who[0]), "shape": picked, "who": [pick(one) for one in who]}


def near(name: str, ring: str, being: str) -> dict[str, Any]:
    of = {"ring": pick(f"people-ring-pick-{ring}"), "being": pick(f"people-being-pick-{being}")}
    return {"name": said(name, "p1"), **of}


def help_from(who: str, kind: str, what: str, when: str) -> dict[str, Any]:
    kinds = picks("helps-kind", kind)
    return {"who": pick(who), "kind": kinds, "will_do": said(what), "when": said(when)}


PAGES: dict[str, Any] = {
    "cover": {"title": said("The book of us"), "scene": pick("cover-scene-pick-boat")},
    "us": {
        "frames": [
            frame("p1", "the one who finds lost shoes", "the sea in winter"),
            frame("p2", "the keeper of the biscuit tin", "all of you lot"),
            frame("p3", "good at fixing bikes", "football, and peace and quiet"),
            frame("p4", "five and a half", "the cat and pancakes"),
        ],
        "matters": picks("us-matters", "food", "music", "jokes"),
    },
    "strengths": {
        "strengths": picks(
            "strengths", "laugh", "keep-going", "cook", "sorry", "turn-up", "ask-for-help"
        ),
        "friend": [said("Their door is always open", "p2")],
        "for_each": [
            {"who": pick("p1"), "picks": [pick("petals-text-pick-keep-going", "p2")]},
            {"who": pick("p4"), "picks": [pick("petals-text-pick-laugh", "p3")]},
        ],
        "roots": [said("Gran's kitchen", "p1"), said("the songs we know by heart")],
    },
    "steps": {
        "hopes_then": [said("to sleep", "p1"), said("to laugh at tea time", "p3")],
        "steps": [
            step("Mum rang the school", "bridge", "p1"),
            step("We met our helper", "stone", "p1", "p2"),
            step("The hard week in November", "hill", "p1", "p3"),
            step("We rested at half term", "bench", "p2"),
            step("We made the money list", "stone", "p1", "p2"),
        ],
        "now": said("Most mornings are calm.", "p1"),
    },
    "proud": {
        "proud": [
            {"text": said("Every day at school since January", "p3"), "who": [pick("p3")]},
            {"text": said("A new job at the bakery", "p1"), "who": [pick("p1")]},
            {"text": said("I swam a whole length", "p4"), "who": [pick("p4")]},
        ],
        "noticed": [{"text": said("You come in smiling now.", "p2")}],
    },
    "weather": {
        sky: {
            "signs": picks(f"weather-{sky}-signs", *signs),
            "does": picks(f"weather-{sky}-does", *does),
        }
        for sky, signs, does in (
            ("sunny", ("laugh", "post", "music"), ("eat", "bedtime", "walk")),
            ("cloudy", ("sleep", "curtains", "quiet"), ("word", "sit", "outside")),
            ("stormy", ("sleep", "bed"), ("alone", "ring", "wait")),
        )
    },
    "people": {
        "circle": [
            near("Auntie", "close", "person"),
            near("Next door", "close", "person"),
            near("The library", "further", "place"),
            near("Football", "further", "group"),
        ]
    },
    "helps": {
        "helps": [
            help_from("p2", "listening", "Sits on the stairs with us", "Any night"),
            help_from("p2", "children", "Has the children to stay", "Friday nights"),
            help_from("p3", "pets", "Feeds the cat", "Each morning"),
        ]
    },
    "ahead": {
        "soon": [said("The school play", "p3")],
        "one_day": [said("A garden of our own", "p1")],
        "check_ins": [
            {"day": said("2027-04-01"), "who": [pick("p2")], "treat": said("Chips on the wall")},
            {"day": said("2027-04-29"), "who": [pick("p3")], "treat": said("Film night")},
            {"day": said("2027-06-18"), "who": [pick("p1")], "treat": said("The sea")},
        ],
    },
    "numbers": {
        "ours": [
            {"name": said("Gran"), "number": said("01632960123"), "what_for": said("Any time")},
            {"name": said("School"), "number": said("01632960987"), "what_for": said("If late")},
        ],
        "chosen": [pick(one.key) for one in starter().numbers[:3]],
    },
    "together": {"finished_on": said("2027-03-18")},
}


def book_of(pages: dict[str, Any], language: str = "en-GB") -> Book:
    names = ("id", "name", "being", "pattern", "colour")
    plain = {
        "familybook": 1,
        "people": [dict(zip(names, one, strict=True)) for one in PEOPLE] if pages else [],
        "pages": pages,
    }
    book = begin(OUR_BOOK, pack=starter(), language=language)
    return fill(book, plain, no_photo, words_of).with_shape("one-visit")


def no_photo(*wanted: object) -> PhotoId:
    raise AssertionError(wanted)


def sides_of(book: Book, *, grey: bool = False) -> int:
    made = printed(book, no_photo, Wish(grey=grey))  # type: ignore[arg-type]  # no photos in it
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        return len(pdf.pages)


@pytest.mark.parametrize("grey", [False, True], ids=["colour", "grey"])
def test_an_ordinary_family_has_a_book_of_eight_sides(*, grey: bool) -> None:
    assert sides_of(book_of(PAGES), grey=grey) == 8


def test_an_empty_book_for_a_pen_has_eight_sides() -> None:
    assert sides_of(book_of({})) == 8


@pytest.mark.parametrize("key", ["us", "strengths", "steps", "proud", "people", "helps"])
def test_a_book_stays_whole_where_one_page_of_two_is_left_empty(key: str) -> None:
    without = {name: page for name, page in PAGES.items() if name != key}

    assert sides_of(book_of(without)) == 8
