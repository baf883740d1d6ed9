"""The child's edition: short, large, to colour in, and without what is hard for grown-ups."""

from __future__ import annotations

from familybook.core.edition import Edition
from familybook.editions.standard import A5, in_type

_SIDES = [
    "cover",
    "us",
    "strengths",
    "petals",
    "steps",
    "proud",
    "balloon",
    "weather",
    "people",
    "mine",
    "numbers",
    "together",
]

CHILD_S = in_type(
    16,
    Edition(
        name="child",
        sheet=A5,
        inner=36,
        outer=30,
        top=30,
        bottom=45,
        title=21,
        heading=17.5,
        body=16,
        leading=21.5,
        speaker=13,
        plan=16,
        cover=33,
        fitted=True,
        shares=False,
        spreads=False,
        sides=tuple((area,) for area in _SIDES),
        gentle=True,
        outlined=True,
        pen_mm=14.0,
    ),
)
"""A copy of a child's own, to fold, to colour in and to write in."""
