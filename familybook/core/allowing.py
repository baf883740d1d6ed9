"""What each person says is all right for this book: asked out loud, one person at a time."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any

from familybook.core.codec import expect, only
from familybook.core.errors import AnswersError
from familybook.core.ids import PersonId


class Matter(StrEnum):
    """What is asked. Each can be no, and nothing is chosen until that person chooses."""

    MAKE = "make"
    """We make this book together."""
    PHOTOS = "photos"
    """Photographs of me may be used."""
    NAMES = "names"
    """Other people may be named in it."""
    COUNCIL = "council"
    """The council may keep a copy."""
    SHARE = "share"
    """People we name may have a copy."""


class Reply(StrEnum):
    """What somebody says to one of them."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not-sure"
    """It is left out for now, until they say yes."""


Replies = Mapping[PersonId, Mapping[Matter, Reply]]
"""What each person said; who said nothing is not there."""


def saying_no(replies: Replies, matter: Matter) -> frozenset[PersonId]:
    """Return who said no to a matter. One no is enough, whoever says it."""
    return frozenset(who for who, said in replies.items() if said.get(matter) is Reply.NO)


def leaving_out(replies: Replies, matter: Matter) -> frozenset[PersonId]:
    """Return who said no to a matter, or is not sure: until they say yes, it is left out."""
    out = (Reply.NO, Reply.NOT_SURE)
    return frozenset(who for who, said in replies.items() if said.get(matter) in out)


def replies_to_plain(replies: Replies) -> dict[str, Any]:
    """Return what each person said as plain data, always in the same order."""
    return {
        who: {
            matter.value: replies[who][matter].value for matter in Matter if matter in replies[who]
        }
        for who in sorted(replies)
    }


def replies_from_plain(plain: Any, place: str, known: Collection[str] | None = None) -> Replies:
    """Return what each person said, from plain data; without `known`, whoever they are.

    Raises:
        AnswersError: at the first thing that does not belong.
    """
    found: dict[PersonId, dict[Matter, Reply]] = {}
    for who, told in expect(plain, dict, place).items():
        here = f"{place}.{who}"
        if known is not None and who not in known:
            raise AnswersError(here, "person")
        only(expect(told, dict, here), list(Matter), here)
        for matter, reply in told.items():
            if reply not in list(Reply):
                raise AnswersError(f"{here}.{matter}", "choice", choices=", ".join(Reply))
            found.setdefault(PersonId(who), {})[Matter(matter)] = Reply(reply)
    return found
