"""Drawings as lines, to be coloured in by hand."""

from __future__ import annotations

from dataclasses import replace

from familybook.core.drawing import Drawing, Fill, Mark
from familybook.core.palette import Tone

_LINES = frozenset(
    {
        Tone.INK,
        Tone.SOFT,
        Tone.RULE,
        Tone.LEAF_DEEP,
        Tone.BERRY_DEEP,
        Tone.SKY_DEEP,
        Tone.SUN_DEEP,
        Tone.CLAY_DEEP,
        Tone.YELLOW,
    }
)
"""What stays as it is: ink, and the pens of the family's own drawings."""


def to_colour_in(drawing: Drawing) -> Drawing:
    """Return the same drawing with its colours left white; words, pens and photographs stay.

    White still covers what lies behind, as the colour did. A pattern, which is ink cut to a
    shape, gets light: it still tells whose a thing is, and lets colour be seen over it.
    """
    return replace(drawing, marks=tuple(map(_uncoloured, drawing.marks)))


def _uncoloured(mark: Mark) -> Mark:
    if not isinstance(mark, Fill):
        return mark
    if mark.inside and mark.tone is Tone.INK:
        return replace(mark, tone=Tone.RULE)
    return mark if mark.tone in _LINES else replace(mark, tone=Tone.PAGE)
