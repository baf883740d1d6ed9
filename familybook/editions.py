"""The editions we print."""

from __future__ import annotations

from familybook.core.edition import MM, Edition

STANDARD = Edition(
    name="standard",
    sheet=(210 * MM, 297 * MM),
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

EDITIONS: dict[str, Edition] = {edition.name: edition for edition in (STANDARD,)}
"""Every edition by its name on the command line."""
