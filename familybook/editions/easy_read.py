"""The easy read edition: few words, a picture left of each, at most 20 sides."""

from __future__ import annotations

from familybook.core.edition import Edition, Leaves
from familybook.editions.easy import compose_easily, mark_easily
from familybook.editions.standard import A4, in_type

EASY_READ = in_type(
    16,
    Edition(
        name="easy-read",
        sheet=A4,
        inner=57,
        outer=41,
        top=34,
        bottom=42,
        title=24,
        heading=18,
        body=16,
        leading=23,
        speaker=14,
        plan=16,
        cover=46,
        leaves=Leaves.SINGLE,
        shares=False,
        spreads=False,
        leads=False,
        without=frozenset(
            {
                "ours",
                "petals",
                "photos",
                "daft",
                "strip",
                "known",
                "near",
                "mine",
                "draw",
                "checkins",
            }
        ),
        unasked=frozenset(
            {
                "strengths.for_each",
                "strengths.stories",
                "strengths.roots",
                "steps.start",
                "steps.hopes_then",
            }
        ),
        if_said=frozenset({"letters", "own"}),
        manner="easy",
        composes=compose_easily,
        marks=mark_easily,
    ),
)
"""For somebody with a learning disability, or new to English."""
