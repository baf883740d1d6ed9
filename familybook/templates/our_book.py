"""Our book: what we offer a family, and the lengths it can have."""

from __future__ import annotations

from familybook.core.ids import PageKey
from familybook.core.kind import Kind
from familybook.core.template import Page, Question, Shape, Template
from familybook.kinds.ahead import Ahead
from familybook.kinds.balloon import Balloons
from familybook.kinds.certificate import Certificate
from familybook.kinds.checkins import CheckIns
from familybook.kinds.cover import Cover
from familybook.kinds.daft import Daft
from familybook.kinds.draw import Draw
from familybook.kinds.fridge import Fridge
from familybook.kinds.helper import HelperSheets
from familybook.kinds.helps import Helps
from familybook.kinds.known import Known
from familybook.kinds.ladder import Ladder
from familybook.kinds.letters import OurLetters
from familybook.kinds.mine import MyPage
from familybook.kinds.near import NearUs
from familybook.kinds.numbers import Numbers
from familybook.kinds.ours import Ours
from familybook.kinds.own import Own
from familybook.kinds.passon import PassOn
from familybook.kinds.people import OurPeople
from familybook.kinds.petals import Petals
from familybook.kinds.photos import Photos
from familybook.kinds.proud import WeAreProud
from familybook.kinds.rights import Rights
from familybook.kinds.steady import Steady
from familybook.kinds.steps import Steps
from familybook.kinds.strengths import Strengths
from familybook.kinds.strip import Strip
from familybook.kinds.together import Together
from familybook.kinds.us import Us
from familybook.kinds.wallet import Wallet
from familybook.kinds.weather import Weather


def _page(key: str, kind: type[Kind], chapter: str) -> Page:
    return Page(PageKey(key), kind, chapter)


def _shape(name: str, sides: str) -> Shape:
    """Return a shape from its sides in order; pages that share one are joined by a plus."""
    return Shape(
        name, tuple(tuple(PageKey(key) for key in side.split("+")) for side in sides.split())
    )


def _question(page: str, words: str, picture: str) -> Question:
    return Question(PageKey(page), words, picture)


_ALOUD = (
    _question("petals", "around-love", "flowers"),
    _question("daft", "around-laugh", "tea"),
    _question("strengths", "around-good-at", "tree"),
    _question("ahead", "around-soon", "lanterns"),
    _question("us", "us-matters", "kite"),
    _question("steady", "around-good-day", "balloon"),
    _question("proud", "proud-proud", "kite"),
    _question("daft", "daft-recipes", "tea"),
    _question("people", "around-people", "flowers"),
    _question("weather", "around-keep", "balloon"),
    _question("strengths", "around-friend", "tree"),
    _question("steady", "around-free", "tea"),
    _question("near", "around-near", "kite"),
    _question("daft", "daft-things", "tea"),
    _question("people", "people-know-better", "flowers"),
    _question("ahead", "around-one-day", "lanterns"),
)
"""Never of storms, the ladder, rights, sad letters or how it was before."""

OUR_BOOK = Template(
    "our-book",
    (
        _page("cover", Cover, "book"),
        _page("ours", Ours, "book"),
        _page("us", Us, "us"),
        _page("strengths", Strengths, "us"),
        _page("petals", Petals, "us"),
        _page("photos", Photos, "us"),
        _page("daft", Daft, "us"),
        _page("strip", Strip, "way"),
        _page("steps", Steps, "way"),
        _page("proud", WeAreProud, "way"),
        _page("balloon", Balloons, "way"),
        _page("steady", Steady, "steady"),
        _page("known", Known, "steady"),
        _page("weather", Weather, "steady"),
        _page("people", OurPeople, "around"),
        _page("helps", Helps, "around"),
        _page("near", NearUs, "around"),
        _page("ladder", Ladder, "more-help"),
        _page("rights", Rights, "more-help"),
        _page("mine", MyPage, "each"),
        _page("mine-2", MyPage, "each"),
        _page("draw", Draw, "each"),
        _page("letters", OurLetters, "each"),
        _page("ahead", Ahead, "from-here"),
        _page("checkins", CheckIns, "from-here"),
        _page("numbers", Numbers, "from-here"),
        _page("together", Together, "from-here"),
        _page("certificate", Certificate, "sheets"),
        _page("fridge", Fridge, "sheets"),
        _page("wallet", Wallet, "sheets"),
        _page("helper", HelperSheets, "sheets"),
        _page("passon", PassOn, "sheets"),
    ),
    more=(
        _page("own", Own, "own"),
        _page("mine", MyPage, "each"),
        _page("photos", Photos, "us"),
        _page("draw", Draw, "own"),
        _page("daft", Daft, "us"),
    ),
    shapes=(
        _shape(
            "whole",
            "cover ours us strengths petals steps proud balloon steady known weather people helps"
            " near ladder rights mine letters ahead checkins numbers together",
        ),
        _shape(
            "one-visit",
            "cover us+strengths steps+proud weather people+helps ahead+numbers together",
        ),
        _shape(
            "middle",
            "cover ours us strengths proud steps weather people helps ladder mine ahead numbers"
            " together",
        ),
        _shape(
            "long",
            "cover ours us strengths petals photos daft steps proud balloon steady known weather"
            " people helps near ladder rights mine mine-2 draw letters ahead checkins numbers"
            " together",
        ),
    ),
    aloud=_ALOUD,
)
