"""What a book is called, wherever it is told of: by the picture and the colour on its cover."""

from __future__ import annotations

from familybook.core.book import Sign
from familybook.core.words import Words
from familybook.drawings.parts.signs import COLOURS, SIGN_PICTURES


def name_of(sign_of_book: Sign, words: Words) -> str:
    """Return a book's name on the shelf, as `green kite`.

    A picture or colour of a newer program is called what the shelf shows for it.
    """
    colour = sign_of_book.colour if sign_of_book.colour in COLOURS else Sign().colour
    picture = sign_of_book.picture if sign_of_book.picture in SIGN_PICTURES else Sign().picture
    return words(
        "shelf-name",
        colour=words(f"shelf-colour-{colour}"),
        picture=words(f"shelf-picture-{picture}"),
    )
