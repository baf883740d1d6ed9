"""The choices a print waits for on the command line: told, answered, or left out for now.

Nobody sits at a table there. So a print does not stop: what somebody has not said yes or no to is
left out of it, and is told together with how to say it. Only a copy for the council or for somebody
else waits: without a yes there is nothing of it to print. That the book is made at all is asked in
the window alone: of that there is nothing to leave out.
"""

from __future__ import annotations

from collections.abc import Sequence

from familybook.app.choices import Waits, for_now, is_refused, said_of, waits_for, with_reply
from familybook.core.allowing import Matter
from familybook.core.book import Book
from familybook.core.errors import CopyRefusedError, CopyWaitsError, NoSuchAnswerError
from familybook.core.words import Words
from familybook.screen.making.asked import Asked


def with_answers(book: Book, answers: Sequence[str]) -> Book:
    """Return the book with what somebody says, each as `p1:photos=yes`.

    Raises:
        NoSuchAnswerError: if nobody in the book could say that.
    """
    for text in answers:
        said = said_of(text, book)
        if said is None:
            raise NoSuchAnswerError(name=text)
        book = with_reply(book, *said)
    return book


def without_waiting(book: Book, asked: Asked, words: Words) -> tuple[tuple[str, ...], Book]:
    """Return what waits, told, and the book without it.

    Raises:
        CopyWaitsError: if the whole copy waits.
        CopyRefusedError: if somebody said no to it, or not yet.
    """
    waits = [one for one in waits_for(book, asked) if one.matter is not Matter.MAKE]
    of_copy = [one for one in waits if one.matter in (Matter.COUNCIL, Matter.SHARE)]
    if is_refused(book, asked) and not of_copy:
        raise CopyRefusedError
    if of_copy:
        raise CopyWaitsError(**_facts(of_copy))
    told = (
        [one for one in waits if one.matter is matter]
        for matter in dict.fromkeys(one.matter for one in waits)
    )
    return tuple(_told(some, words) for some in told), for_now(book, waits)


def _told(waits: Sequence[Waits], words: Words) -> str:
    return words("cli-print-waits", what=words(f"happens-{waits[0].matter}"), **_facts(waits))


def _facts(waits: Sequence[Waits]) -> dict[str, str]:
    """Return who is waited for, by their ids: a terminal may be kept."""
    who = ", ".join(one.who for one in waits)
    return {"who": who, "first": waits[0].who, "matter": waits[0].matter.value}
