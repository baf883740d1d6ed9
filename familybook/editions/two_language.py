"""In two languages: every prompt twice, what the family said once and as it is."""

from __future__ import annotations

from dataclasses import replace

from familybook.editions.in_both import in_both
from familybook.editions.standard import STANDARD, in_type

TWO_LANGUAGE = in_type(
    12.5,
    replace(
        STANDARD,
        name="two-language",
        top=40,
        body=12.5,
        leading=17.5,
        title=22,
        heading=15,
        speaker=11,
        plan=14,
        composes=in_both,
        shares=False,
        fitted=True,
        twice=True,
    ),
)
"""For a family that is at home in another language than the council's.

Its type is that of the booklet: in the standard one every other page begins another side.
"""
