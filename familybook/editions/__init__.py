"""The editions we print: the same answers, each time laid out for whoever reads them."""

from __future__ import annotations

from dataclasses import replace

from familybook.core.allowing import Matter
from familybook.core.edition import MM, Edition, Leaves
from familybook.core.ids import COUNCIL
from familybook.editions.child import CHILD_S
from familybook.editions.easy_read import EASY_READ
from familybook.editions.phone import PHONE
from familybook.editions.standard import A4, A5, STANDARD, in_type
from familybook.editions.teen import TEEN_S
from familybook.editions.two_language import TWO_LANGUAGE

__all__ = [
    "A4",
    "A5",
    "BLANK",
    "BOOKLET",
    "CHILD_S",
    "COUNCIL_COPY",
    "EASY_READ",
    "EDITIONS",
    "LARGER_PRINT",
    "LARGE_PRINT",
    "QUIET",
    "RING_BINDER",
    "STANDARD",
    "TEEN_S",
    "TWO_LANGUAGE",
    "in_type",
]

BOOKLET = in_type(
    12.5,
    Edition(
        name="booklet",
        sheet=A5,
        inner=42,
        outer=32,
        top=32,
        bottom=43,
        title=18,
        heading=14.5,
        body=12.5,
        leading=17.5,
        speaker=11,
        plan=16,
        cover=31,
        fitted=True,
    ),
)
"""To hold and to keep: sheets of A4, folded once."""

RING_BINDER = replace(STANDARD, name="ring-binder", inner=25 * MM, outer=36, leaves=Leaves.SINGLE)
"""For families who will add: one side on each leaf, room for the holes."""


def _large(name: str, size: float) -> Edition:
    return in_type(
        size,
        Edition(
            name=name,
            sheet=A4,
            inner=57,
            outer=34,
            top=30,
            bottom=(STANDARD.bottom - 3) * size / STANDARD.body,
            title=size + 6,
            heading=size + 3,
            body=size,
            leading=size * 1.5,
            speaker=size - 2,
            plan=size + 2,
            cover=46,
            contents=True,
            shares=False,
            fitted=True,
        ),
    )


LARGE_PRINT = _large("large-print", 18)
LARGER_PRINT = _large("large-print-20", 20)

QUIET = replace(
    STANDARD,
    name="quiet",
    without=frozenset({"ladder", "letters", "numbers", "rights"}),
    helpers=False,
    quiet=True,
)
"""For a home where nobody may see that there was help: no helplines, no word of the council."""

COUNCIL_COPY = in_type(
    12,
    replace(
        STANDARD,
        name="council",
        title=22,
        heading=15,
        body=12,
        leading=17.5,
        speaker=11,
        plan=14,
        photos=False,
        copy=COUNCIL,
        agreed=Matter.COUNCIL,
    ),
)
"""For the council's record, where everybody said yes."""

BLANK = replace(STANDARD, name="blank", blank=True)
"""To fill in with a pen."""

EDITIONS: dict[str, Edition] = {
    edition.name: edition
    for edition in (
        STANDARD,
        BOOKLET,
        CHILD_S,
        TEEN_S,
        RING_BINDER,
        LARGE_PRINT,
        LARGER_PRINT,
        EASY_READ,
        QUIET,
        COUNCIL_COPY,
        BLANK,
        TWO_LANGUAGE,
        PHONE,
    )
}
"""Every edition by its name on the command line."""
