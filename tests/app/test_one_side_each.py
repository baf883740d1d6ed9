from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from familybook.app.export import printed
from familybook.app.wish import Wish
from familybook.assets.pack import starter
from familybook.assets.words import words
from familybook.core.answers import begin, fill
from familybook.core.ids import PageKey, PhotoId
from familybook.paper import preview
from familybook.templates.our_book import OUR_BOOK


def picks(*keys: str) -> list[dict[str, Any]]:
    return [{"pick": key, "how": "pick", "said_by": ["p1"]} for key in keys]


SCALE = {
    "by": [{"pick": "p1"}, {"pick": "p2"}],
    "then": {"text": "2"},
    "now": {"text": "7"},
    "keeps_up": picks("balloon-keeps-up-pick-clothes", "balloon-keeps-up-pick-music"),
    "lift": {"text": "bags by the door at night", "said_by": ["p2"]},
}
TOPICS = ("mornings", "getting-on", "sleep")
ORDINARY: dict[str, dict[str, Any]] = {
    "balloon": {
        "scales": [{**SCALE, "topic": picks(f"balloon-topic-pick-{one}")} for one in TOPICS]
    },
    "steady": {
        "good_day": picks("steady-good-day-pick-eat", "steady-good-day-pick-laugh"),
        "most_days": picks(
            "steady-most-days-pick-bedtime",
            "steady-most-days-pick-walk",
            "steady-most-days-pick-list",
            "steady-most-days-pick-tidy",
            "steady-most-days-pick-money",
        ),
        "when_tired": picks("steady-when-tired-pick-bath"),
        "free_nice": picks("steady-free-nice-pick-hug", "steady-free-nice-pick-park"),
    },
    "ladder": {
        "us": {"text": picks("ladder-us-text-pick-word", "ladder-us-text-pick-talk")},
        "our_people": {
            "text": picks("ladder-our-people-text-pick-over"),
            "people": [{"pick": "p2"}],
        },
        "near": {"text": picks("ladder-near-text-pick-school")},
        "ring": {"text": [{"text": "Ask for anyone."}], "numbers": [{"pick": "samaritans"}]},
        "say_this": {"text": "Hello. We had help before. Lately mornings are hard again."},
        "helped_last_time": [{"text": "Someone came round each week", "said_by": ["p1"]}],
    },
}

FAMILY = ("Mum", "Gran", "Our eldest", "Our middle one", "The little one")
AROUND = ("Auntie", "Next door", "Mum's friend from work", "Our teacher")


def a_large_household() -> list[dict[str, Any]]:
    """Six in the family, four around them, and somebody who came to help."""
    named: list[dict[str, Any]] = [
        *({"name": name} for name in FAMILY),
        {"name": "The dog", "being": "pet"},
        *({"name": name, "around": True, "agreed": True} for name in AROUND),
        {"name": "Our helper", "helper": True, "agreed": True},
    ]
    return [{"id": f"p{number}", **one} for number, one in enumerate(named, 1)]


def who(*numbers: int) -> list[dict[str, Any]]:
    return [{"pick": f"p{number}"} for number in numbers]


def told(text: str, *by: int) -> dict[str, Any]:
    return {"text": text, "said_by": [f"p{number}" for number in by]}


def scale(topic: str, by: int, keeps: list[dict[str, Any]], lift: str) -> dict[str, Any]:
    return {
        "topic": [told(topic)],
        "by": who(by, 2),
        "then": {"text": "2"},
        "now": {"text": "6"},
        "keeps_up": keeps,
        "lift": told(lift, by),
    }


def look_back(day: str, treat: str, *by: int) -> dict[str, Any]:
    return {"day": {"text": day}, "who": who(*by), "treat": told(treat)}


LARGE: dict[str, dict[str, Any]] = {
    "balloon": {
        "scales": [
            scale(
                "Mornings",
                1,
                [told("Clothes out the night before", 1), told("Toast ready, radio on", 3)],
                "The little one finding his own socks",
            ),
            scale(
                "Sleep",
                4,
                [told("Gran on the stairs", 4), told("The light on the landing left on", 5)],
                "A night light",
            ),
            scale("Money", 1, [told("The list on the fridge", 2)], "A bit put by for shoes"),
        ]
    },
    "ahead": {
        "from_day": {"text": "2027-03-18"},
        "check_ins": [
            look_back("2027-04-01", "Chips on the wall", 2),
            look_back("2027-04-29", "Film night", 3),
            look_back("2027-06-18", "The sea", 1),
            look_back("2027-09-18", "New shoes tea", 4),
            look_back("2028-03-18", "A cake with one candle", 1, 2, 3, 4, 5),
        ],
        "soon": [told("The school play", 4), told("A week at the sea", 5)],
        "one_day": [told("A garden of our own", 1), told("Grandad's boat in the water", 2)],
        "still_to_do": [
            {
                "what": told("Fill in the after-school club form", 1),
                "who": who(1, 9),
                "by": {"text": "2027-04-09"},
            },
            {
                "what": told("Mend the back gate", 3),
                "who": who(3, 8),
                "by": {"text": "2027-05-01"},
            },
        ],
        "call": {"who": who(11)[0], "day": {"text": "2027-04-15"}},
    },
    "ours": {
        "belongs_to": who(1, 2, 3, 4, 5, 6),
        "made_with": who(11),
        "made_on": {"text": "2027-03-18"},
        "keep_place": told("On the shelf by the kettle, behind the tea", 2),
        "may_read": who(7, 10),
        "open_when": [
            told("Somebody has had a bad day", 1),
            told("It is somebody's birthday", 5),
            told("We forget how far we came", 3),
        ],
    },
    "people": {},
}


def sides(
    key: str,
    answers: dict[str, Any],
    language: str,
    *,
    grey: bool = False,
    people: Sequence[dict[str, Any]] = (),
) -> int:
    people = people or [{"id": "p1", "name": "Mum"}, {"id": "p2", "name": "The little one"}]
    book = begin(OUR_BOOK, pack=starter(), language=language)
    given = {"familybook": 1, "people": list(people), "pages": {key: answers}}
    book = fill(book, given, lambda name, _: PhotoId(name), lambda _: words())
    done = printed(book, lambda _: b"", Wish(grey=grey, page=PageKey(key)))
    assert not done.remarks
    return preview.count(done.pdf)


@pytest.mark.parametrize("language", ["en-GB", "ur"])
@pytest.mark.parametrize("key", ORDINARY)
def test_ordinary_answers_take_one_side(key: str, language: str) -> None:
    assert sides(key, ORDINARY[key], language) == 1


@pytest.mark.parametrize("language", ["en-GB", "pl", "ur"])
@pytest.mark.parametrize("key", LARGE)
def test_a_family_of_six_with_four_around_them_has_one_side_for_each_page(
    key: str, language: str
) -> None:
    assert sides(key, LARGE[key], language, people=a_large_household()) == 1


@pytest.mark.parametrize("key", ORDINARY)
def test_a_page_to_fill_in_with_a_pen_takes_one_side(key: str) -> None:
    assert sides(key, {}, "en-GB", grey=True) == 1
