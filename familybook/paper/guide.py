"""The sheet that tells how a printer of one side makes a book: printed first, and read."""

from __future__ import annotations

from dataclasses import replace

from familybook.core.blocks import Columns, Figure, Paragraph
from familybook.core.edition import Edition
from familybook.core.ids import PageKey
from familybook.core.manuscript import Leaf
from familybook.core.words import Words
from familybook.drawings.parts.marks import page_mark
from familybook.drawings.sheets.turning import back_in, folding, printing, turning


def guide_leaf(words: Words, sheets: int, before: int, in_a_row: int = 2) -> Leaf:
    """Return the guide to a book of so many sheets, which has so many pages before them itself.

    So many of its pictures stand in a row.
    """
    fronts, backs = before + 1, before + sheets + 1
    told = (
        (printing, words("fold-fronts", first=fronts, last=backs - 1)),
        (turning, words("fold-turn")),
        (back_in, words("fold-backs", first=backs, last=backs + sheets - 1)),
        (folding, words("fold-fold")),
    )
    steps = tuple(
        (Figure(draw()), Paragraph(text=f"{number}. {text}"))
        for number, (draw, text) in enumerate(told, 1)
    )
    rows = (Columns(steps[at : at + in_a_row]) for at in range(0, len(steps), in_a_row))
    return Leaf(
        key=PageKey("fold"),
        title=words("fold-title"),
        lead=words("fold-lead"),
        blocks=(*rows, Paragraph(text=words("fold-try"))),
        mark=page_mark("pencil"),
    )


def of_two_pages(edition: Edition) -> Edition:
    """Return an edition whose sheet is two of its pages beside each other."""
    wide, high = edition.sheet
    return replace(edition, sheet=(2 * wide, high))
