"""One page laid out alone, as it will print: values in, dots out. Slow to load; import it late."""

from __future__ import annotations

from familybook.app.export import words_of
from familybook.app.wanted import Dots, Laid, Wanted
from familybook.core.copies import OURS, book_for, copy_with
from familybook.core.edition import lying
from familybook.core.made_for import made_for
from familybook.core.manuscript import context_of, leaves_of
from familybook.editions import STANDARD
from familybook.paper import preview
from familybook.paper.letters import TypeLetters
from familybook.paper.pictures import Made, PhotoSource
from familybook.paper.press import look_at
from familybook.paper.remarks import Trouble
from familybook.plain.aloud import leaf_aloud


def lay(wanted: Wanted, photos: PhotoSource) -> tuple[Dots, ...]:
    """Return every side of a page."""
    return laid(wanted, photos).sides


def laid(wanted: Wanted, photos: PhotoSource, made: Made | None = None) -> Laid:
    """Return every side of a page, and which photographs look coarse on it.

    `made` keeps its photographs ready for the next time.
    """
    edition = wanted.edition or STANDARD
    book = made_for(wanted.book, edition, wanted.copy or OURS)
    words = words_of(book, edition.manner)
    letters = TypeLetters(edition.hand)
    copy = edition.copy or wanted.copy or copy_with(book, wanted.key)
    shown = book_for(book, copy)
    kind = shown.place(wanted.key).kind
    edition = lying(edition) if kind.landscape else edition
    context = context_of(book, edition=edition, words=words, letters=letters, copy=copy)
    pages = next(
        (side for side in shown.together() if any(page.key == wanted.key for page in side)),
        (shown.place(wanted.key),),
    )
    leaves = leaves_of(shown, [page.key for page in pages], context)
    leaf = next(one for one in leaves if wanted.key in (one.key, *one.also))
    printed = look_at(leaf, edition, words, photos, number=wanted.number, made=made)
    sides = range(preview.count(printed.pdf))
    small = (one.photo for one in printed.remarks if one.trouble is Trouble.SMALL_PHOTO)
    return Laid(
        sides=tuple(preview.render(printed.pdf, side, wanted.width_px) for side in sides),
        coarse=frozenset(photo for photo in small if photo is not None),
        words=leaf_aloud(leaf, words),
    )
