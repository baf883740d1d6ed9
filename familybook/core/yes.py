"""What somebody said, by name, to a page as it stood: yes, or not yet.

It is no answer: it stands in no copy, and nothing prints it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Says(StrEnum):
    """What is said to a page. Nobody has to say anything."""

    YES = "yes"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class Yes:
    """What somebody said to a page, and a mark of what was on the page then.

    With the mark, nobody is taken to have said yes to words that came later.
    """

    says: Says
    to: str = ""
