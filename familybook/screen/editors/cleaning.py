"""What people type and paste, without what no page can print. Their words are never changed."""

from __future__ import annotations

import re

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffc\ufffe\uffff\ud800-\udfff]"
)


def clean(text: str) -> str:
    """Return the text without control characters; line breaks are all the same kind.

    Marks that join letters or turn the direction of writing stay: words need them.
    """
    return _UNPRINTABLE.sub("", _BREAKS.sub("\n", text).replace("\t", " "))


def clean_line(text: str) -> str:
    """Return the text as one line."""
    return clean(text).replace("\n", " ")
