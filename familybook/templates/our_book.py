"""Our book: what we offer a family first."""

from __future__ import annotations

from familybook.core.ids import PageKey
from familybook.core.template import Page, Template
from familybook.kinds.cover import Cover
from familybook.kinds.numbers import Numbers
from familybook.kinds.own import Own
from familybook.kinds.people import OurPeople
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Us
from familybook.kinds.weather import Weather

OUR_BOOK = Template(
    "our-book",
    (
        Page(PageKey("cover"), Cover, "book"),
        Page(PageKey("us"), Us, "us"),
        Page(PageKey("strengths"), Strengths, "us"),
        Page(PageKey("weather"), Weather, "steady"),
        Page(PageKey("people"), OurPeople, "around"),
        Page(PageKey("numbers"), Numbers, "from-here"),
    ),
    Own,
)
