"""One page laid out alone, as it will print: values in, dots out. Slow to load; import it late."""

from __future__ import annotations

from familybook.app.export import words_of
from familybook.app.wanted import Dots, Wanted
from familybook.core.copies import OURS, book_for
from familybook.core.manuscript import compose, context_of
from familybook.editions import STANDARD
from familybook.paper import preview
from familybook.paper.letters import TypeLetters
from familybook.paper.pictures import PhotoSource
from familybook.paper.press import print_page


def lay(wanted: Wanted, photos: PhotoSource) -> tuple[Dots, ...]:
    """Return every side of a page."""
    words = words_of(wanted.book)
    letters = TypeLetters()
    context = context_of(wanted.book, edition=STANDARD, words=words, letters=letters)
    leaf = compose(book_for(wanted.book, OURS), wanted.key, context)
    pdf = print_page(leaf, STANDARD, words, photos, number=wanted.number)
    return tuple(preview.render(pdf, side, wanted.width_px) for side in range(preview.count(pdf)))
