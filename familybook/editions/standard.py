"""The standard edition, which all others begin from: A4, to read at home."""

from __future__ import annotations

from dataclasses import replace

from familybook.core.edition import MM, Edition

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
