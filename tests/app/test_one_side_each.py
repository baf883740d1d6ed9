from __future__ import annotations

from typing import Any

import pytest

from familybook.app.export import Wish, printed
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


def sides(key: str, answers: dict[str, Any], language: str, *, grey: bool = False) -> int:
    people = [{"id": "p1", "name": "Mum"}, {"id": "p2", "name": "The little one"}]
    book = begin(OUR_BOOK, pack=starter(), language=language)
    told = {"familybook": 1, "people": people, "pages": {key: answers}}
    book = fill(book, told, lambda name, _: PhotoId(name), lambda _: words())
    done = printed(book, lambda _: b"", Wish(grey=grey, page=PageKey(key)))
    assert not done.remarks
    return preview.count(done.pdf)


@pytest.mark.parametrize("language", ["en-GB", "ur"])
@pytest.mark.parametrize("key", ORDINARY)
def test_ordinary_answers_take_one_side(key: str, language: str) -> None:
    assert sides(key, ORDINARY[key], language) == 1


@pytest.mark.parametrize("key", ORDINARY)
def test_a_page_to_fill_in_with_a_pen_takes_one_side(key: str) -> None:
    assert sides(key, {}, "en-GB", grey=True) == 1
