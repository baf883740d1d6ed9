"""The editions we print: the same answers, each time laid out for whoever reads them."""

from __future__ import annotations

from dataclasses import replace

from familybook.core.allowing import Matter
from familybook.core.edition import MM, Edition, Leaves
from familybook.core.ids import COUNCIL

A4 = (210 * MM, 297 * MM)
A5 = (148 * MM, 210 * MM)

STANDARD = Edition(
    name="standard",
    sheet=A4,
    inner=57,
    outer=48,
    top=48,
    bottom=46,
    title=25,
    heading=17,
    body=14,
    leading=20,
    speaker=12,
    plan=16,
    cover=44,
)


def in_type(size: float, edition: Edition) -> Edition:
    """Return an edition whose lengths are as they print, as it is composed: see decision 17.

    Drawings have sizes of their own. So body type is always composed in the same size, on a sheet
    that is as much smaller as the type is larger, and then printed larger.
    """
    scale = size / STANDARD.body
    wide, high = edition.sheet
    return replace(
        edition,
        sheet=(wide / scale, high / scale),
        inner=edition.inner / scale,
        outer=edition.outer / scale,
        top=edition.top / scale,
        bottom=edition.bottom / scale,
        title=edition.title / scale,
        heading=edition.heading / scale,
        body=STANDARD.body,
        leading=edition.leading / scale,
        speaker=edition.speaker / scale,
        plan=edition.plan / scale,
        cover=edition.cover / scale,
        scale=scale,
    )


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
"""For a home where nobody may see that there was help: no numbers, no word of the council."""

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
        RING_BINDER,
        LARGE_PRINT,
        LARGER_PRINT,
        QUIET,
        COUNCIL_COPY,
        BLANK,
    )
}
"""Every edition by its name on the command line."""
