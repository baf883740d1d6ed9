"""The teenager's edition: small, plain, and made of the pages they choose."""

from __future__ import annotations

from familybook.core.drawing import Drawing
from familybook.core.edition import Edition
from familybook.editions.standard import A5, in_type
from familybook.editions.teen_pages import teen_page

_SIDES = (
    ("cover",),
    ("us",),
    ("strengths", "proud"),
    ("weather",),
    ("people",),
    ("mine",),
    ("numbers",),
    ("together",),
)


def _unmarked(page: object) -> Drawing:
    """Return no picture beside a page's number."""
    del page
    return Drawing(size=(0, 0))


TEEN_S = in_type(
    13,
    Edition(
        name="teen",
        sheet=A5,
        inner=42,
        outer=32,
        top=32,
        bottom=43,
        title=18,
        heading=14.5,
        body=13,
        leading=18,
        speaker=11,
        plan=13,
        cover=30,
        spreads=False,
        sides=_SIDES,
        unasked=frozenset(
            {
                "cover.season",
                "cover.picture",
                "us.frames.picture",
                "proud.picture",
                "proud.proud.picture",
            }
        ),
        composes=teen_page,
        marks=_unmarked,
        chosen=True,
        plain=True,
    ),
)
"""A copy of a teenager's own: eight sides, and no cartoons."""
