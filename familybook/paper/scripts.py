"""What a letter is: its script, and whether it clings to the letter before it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_TAGS = {
    "LATIN": "Latn",
    "GREEK": "Grek",
    "CYRILLIC": "Cyrl",
    "ARABIC": "Arab",
    "HEBREW": "Hebr",
    "GURMUKHI": "Guru",
    "BENGALI": "Beng",
    "DEVANAGARI": "Deva",
    "GUJARATI": "Gujr",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "KANNADA": "Knda",
    "MALAYALAM": "Mlym",
    "SINHALA": "Sinh",
    "THAI": "Thai",
    "LAO": "Laoo",
    "TIBETAN": "Tibt",
    "MYANMAR": "Mymr",
    "KHMER": "Khmr",
    "CJK": "Hani",
    "HIRAGANA": "Hira",
    "KATAKANA": "Kana",
    "HANGUL": "Hang",
    "ETHIOPIC": "Ethi",
    "ARMENIAN": "Armn",
    "GEORGIAN": "Geor",
}
JOINED = frozenset({"Arab", "Syrc"})
"""Scripts whose letters change with their neighbours, even over a line's end."""

IGNORABLE = frozenset(
    (
        *(0x00AD, 0x061C, 0x180E, 0xFEFF),
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
        *range(0xE0000, 0xE1000),
    )
)
"""Code points that show nothing of themselves: joiners, directions, variation selectors."""

_SKIN_TONES = range(0x1F3FB, 0x1F400)
_JOINER = 0x200D


@lru_cache(maxsize=8192)
def script_of(letter: str) -> str:
    """Return the ISO 15924 tag, or nothing for letters that take their neighbours' script."""
    if unicodedata.category(letter)[0] not in "LMN" or letter.isdigit():
        return ""
    first = unicodedata.name(letter, "").replace("-", " ").split(" ", maxsplit=1)[0]
    return _TAGS.get(first, "")


@lru_cache(maxsize=8192)
def clings(letter: str) -> bool:
    """Tell whether a letter belongs to the one before it, as marks and joiners do."""
    point = ord(letter)
    marks = unicodedata.category(letter) in ("Mn", "Me", "Mc")
    return marks or point in IGNORABLE or point in _SKIN_TONES


def cluster_end(text: str, start: int) -> int:
    """Return where the letter that starts there ends, with its marks and what is joined to it."""
    end = start + 1
    count = len(text)
    while end < count:
        joined = ord(text[end - 1]) == _JOINER and unicodedata.category(text[end]) == "So"
        if not joined and not clings(text[end]):
            break
        end += 1
    return end
