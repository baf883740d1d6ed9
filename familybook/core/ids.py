"""Names that never change, kept apart by type."""

from __future__ import annotations

import re
from typing import NewType

PersonId = NewType("PersonId", str)
"""A person or pet of one book, as `p1`."""

PhotoId = NewType("PhotoId", str)
"""A photograph of one book: the SHA-256 of its bytes, in hexadecimal."""

CopyId = NewType("CopyId", str)
"""Who a print is for, as `child`."""

PageKey = NewType("PageKey", str)
"""A page of a template or of a family's own, as `strengths`. Page keys are for ever."""

ALL_OF_US = PersonId("all")
"""Whoever is in the book, said together."""

COUNCIL = CopyId("council")
"""The copy that the council keeps, where everybody said yes to it."""

SECOND_HOME = CopyId("second-home")
"""The family copy of a second home; what stands in it may differ from ours."""

QUIET = CopyId("quiet")
"""A copy for a home where nobody may see that there was help."""

_PERSON = re.compile(r"p[1-9][0-9]{0,5}")


def is_person_id(text: str) -> bool:
    """Tell whether this could be the id of somebody."""
    return _PERSON.fullmatch(text) is not None
