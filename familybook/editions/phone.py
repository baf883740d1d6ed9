"""The edition for a phone: one page to scroll, with nothing in it to fill in."""

from __future__ import annotations

from familybook.core.edition import Edition, Output

_FORMS = frozenset(
    {
        *("ahead", "balloon", "checkins", "daft", "draw", "helps", "known", "letters", "mine"),
        *("near", "ours", "own", "people", "petals", "photos", "proud", "steady", "steps"),
        *("strengths", "strip", "together", "us", "weather"),
    }
)
"""Pages that are only room for a pen before somebody says something on them."""

PHONE = Edition(
    name="phone",
    output=Output.HTML,
    sheet=(375, 690),
    inner=0,
    outer=0,
    top=0,
    bottom=0,
    title=24,
    heading=17,
    body=14,
    leading=20,
    speaker=12,
    plan=16,
    cover=34,
    shares=False,
    if_said=_FORMS,
)
"""To look at on a phone, or to hear. Its drawings are as wide as the glass."""
