"""Where lines end, and words that stand on one line."""

from __future__ import annotations

import re

_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def one_line(text: str) -> str:
    """Return the text as one line: a space stands where one ended."""
    return text if text.isprintable() else _BREAK.sub(" ", text)
