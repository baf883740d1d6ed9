"""The test sheet of a printer: it tells nothing of any family. Slow to load; import it late."""

from __future__ import annotations

from dataclasses import replace

from familybook.core.blocks import Figure
from familybook.core.drawing import Drawing
from familybook.core.edition import Edition, lying
from familybook.core.ids import PageKey, PhotoId
from familybook.core.manuscript import Leaf
from familybook.core.words import Words
from familybook.drawings.sheets.trial import Told, trial_side
from familybook.drawings.sheets.turning import turning
from familybook.editions import STANDARD
from familybook.paper import press
from familybook.paper.letters import TypeLetters


def trial_pdf(words: Words, sheets: int, *, lies: bool) -> bytes:
    """Return so many test sheets, front and back; a sheet for a folded book lies on its side."""
    edition = lying(STANDARD) if lies else STANDARD
    edition = replace(edition, inner=0, outer=0, top=0, bottom=0)
    sides = (
        _side(words, edition, number, back=back)
        for number in range(1, sheets + 1)
        for back in (False, True)
    )
    leaf = Leaf(
        key=PageKey("trial"),
        title=words("print-trial-title"),
        lead="",
        blocks=tuple(Figure(side) for side in sides),
        mark=Drawing(size=(0, 0)),
        cover=True,
        loose=True,
    )
    title = words("print-trial-title")
    return press.print_leaf(leaf, edition, words, _no_photo, title=title).pdf


def _side(words: Words, edition: Edition, number: int, *, back: bool) -> Drawing:
    which = "back" if back else "front"
    told = Told(
        number=str(number),
        title=words(f"print-trial-{which}", number=number),
        up=words("print-trial-up"),
        lines=tuple(words(key) for key in words.keys(f"print-trial-{which}-")),
        ruler=words("print-trial-ruler"),
        edge=words("print-trial-edge"),
    )
    return trial_side(edition.sheet, told, TypeLetters(), None if back else turning())


def _no_photo(photo: PhotoId) -> bytes:
    raise KeyError(photo)
