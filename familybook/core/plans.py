"""Who gets which: of each copy the edition, how many there are, and the pages it goes without."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from familybook.core.codec import expect, only, strings
from familybook.core.errors import AnswersError
from familybook.core.ids import CopyId, PageKey, PersonId, is_person_id
from familybook.core.strict import is_copy

MOST_COPIES = 20
"""Of one copy, as many as a family may want on one day."""
MOST_READERS = 100

_KEYS = ("edition", "second", "count", "without", "absent")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One copy as it is to be made. Its edition is a name: an older program may not know it."""

    edition: str = "standard"
    second: str = ""
    """The second language, where our words stand in two."""
    count: int = 1
    without: frozenset[PageKey] = frozenset()
    """Pages that are not in this copy, and in others are."""
    absent: frozenset[PersonId] = frozenset()
    """People about whom nothing is in this copy, and in others is."""


Plans = Mapping[CopyId, Plan]
"""What was decided for each copy; of one that nobody decided about, nothing is there."""


def plans_to_plain(plans: Plans) -> dict[str, Any]:
    """Return who gets which as plain data, always in the same order."""
    return {
        copy: {
            "edition": plans[copy].edition,
            "second": plans[copy].second,
            "count": plans[copy].count,
            "without": sorted(plans[copy].without),
            **({"absent": sorted(plans[copy].absent)} if plans[copy].absent else {}),
        }
        for copy in sorted(plans)
    }


def plans_from_plain(
    plain: Any, place: str, pages: Collection[PageKey] | None = None
) -> dict[CopyId, Plan]:
    """Return who gets which from plain data; without `pages`, whatever pages they name.

    Raises:
        AnswersError: at the first thing that does not belong.
    """
    held = expect(plain, dict, place)
    if len(held) > MOST_READERS:
        raise AnswersError(place, "too-many", most=MOST_READERS)
    found: dict[CopyId, Plan] = {}
    for copy, one in held.items():
        here = f"{place}.{copy}"
        if not is_copy(copy):
            raise AnswersError(here, "word")
        found[CopyId(copy)] = _plan(one, here, pages)
    return found


def _plan(plain: Any, place: str, pages: Collection[PageKey] | None) -> Plan:
    held = expect(plain, dict, place)
    only(held, _KEYS, place)
    edition = expect(held.get("edition", Plan().edition), str, f"{place}.edition")
    if not is_copy(edition):
        raise AnswersError(f"{place}.edition", "word")
    second = expect(held.get("second", ""), str, f"{place}.second")
    if second and not _LANGUAGE.fullmatch(second):
        raise AnswersError(f"{place}.second", "word")
    count = held.get("count", Plan().count)
    if isinstance(count, bool) or not isinstance(count, int) or not 0 <= count <= MOST_COPIES:
        raise AnswersError(f"{place}.count", "number", least=0, most=MOST_COPIES)
    without = strings(held.get("without", []), f"{place}.without")
    for number, key in enumerate(without):
        if pages is not None and key not in pages:
            known = ", ".join(pages)
            raise AnswersError(f"{place}.without[{number}]", "page", known=known)
    left = frozenset(map(PageKey, without))
    absent = strings(held.get("absent", []), f"{place}.absent")
    for number, who in enumerate(absent):
        if not is_person_id(who):
            raise AnswersError(f"{place}.absent[{number}]", "person-id")
    gone = frozenset(map(PersonId, absent))
    return Plan(edition=edition, second=second, count=count, without=left, absent=gone)
