"""Who has not said yes to copies for others, told before a book goes to somebody new."""

from __future__ import annotations

from collections.abc import Iterator

from familybook.core.allowing import Matter, Reply
from familybook.core.at_table import asked_in
from familybook.core.book import Book
from familybook.core.naming import called
from familybook.core.words import Words

_TOLD: dict[Reply | None, str] = {
    Reply.NO: "hand-share-no",
    Reply.NOT_SURE: "hand-share-yet",
    None: "hand-share-unasked",
}


def share_told(book: Book, words: Words) -> Iterator[str]:
    """Yield, by name, who said no to it, who is not sure yet, and who was not asked.

    It stops nobody: a colleague may have to go on with the book. But nobody's no is passed over.
    """
    people = asked_in(book)
    for reply, key in _TOLD.items():
        names = [
            called(one, words)
            for one in people
            if book.allows.get(one.id, {}).get(Matter.SHARE) is reply
        ]
        if names:
            yield words(key, names=", ".join(names))
