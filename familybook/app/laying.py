"""One page laid out alone, as it will print: values in, dots out. Slow to load; import it late."""

from __future__ import annotations

from familybook.app.export import words_of
from familybook.app.wanted import Dots, Wanted
from familybook.core.copies import OURS, book_for
from familybook.core.edition import lying
from familybook.core.manuscript import composed, context_of
from familybook.editions import STANDARD
from familybook.paper import preview
from familybook.paper.letters import TypeLetters
from familybook.paper.pictures import PhotoSource
from familybook.paper.press import print_page


def lay(wanted: Wanted, photos: PhotoSource) -> tuple[Dots, ...]:
    """Return every side of a page."""
    words = words_of(wanted.book)
    letters = TypeLetters()
    shown = book_for(wanted.book, OURS)
    kind = shown.place(wanted.key).kind
    edition = lying(STANDARD) if kind.landscape else STANDARD
    context = context_of(wanted.book, edition=edition, words=words, letters=letters)
    pages = next(
        (side for side in shown.together() if any(page.key == wanted.key for page in side)),
        (shown.place(wanted.key),),
    )
    leaf = composed(shown, [page.key for page in pages], context)
    pdf = print_page(leaf, edition, words, photos, number=wanted.number)
    return tuple(preview.render(pdf, side, wanted.width_px) for side in range(preview.count(pdf)))
