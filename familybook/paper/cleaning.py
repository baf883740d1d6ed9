"""What typed text becomes before it is set: one form of each letter, and nothing invisible."""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t\x1c-\x1f]")
_NEVER_TEXT = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\U0001fffe\U0001ffff\U000e0001\U0010fffe\U0010ffff]"
)


def clean(text: str) -> str:
    """Return the text in NFC, with one kind of line end and without controls.

    Joiners and marks of direction stay: Persian, Punjabi and emoji families need them.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _SPACES.sub(" ", _BREAKS.sub("\n", text))
    return unicodedata.normalize("NFC", _NEVER_TEXT.sub("", text))
