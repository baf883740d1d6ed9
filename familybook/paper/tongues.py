"""Which language words seem to be in, so that a screen reader takes the right voice."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from familybook.core.twice import Twice
from familybook.core.words import Words
from familybook.paper.scripts import script_of

_BY_SCRIPT = {
    "Arab": "ar",
    "Beng": "bn",
    "Grek": "el",
    "Gujr": "gu",
    "Guru": "pa",
    "Hebr": "he",
    "Taml": "ta",
}
"""Scripts that mean one language among families here. Latin, Cyrillic and Devanagari do not."""

_URDU = frozenset("ٹڈڑںےہھ")
"""Letters Urdu has and Arabic and Persian have not."""

_SAMPLE = 400


def tongue_in(text: str, words: Words) -> str:
    """Return the language of what is printed among words, if it is not the first one of them."""
    if isinstance(words, Twice) and words.is_other(text):
        return words.other_language
    return tongue_of(text, words.language)


@lru_cache(maxsize=4096)
def tongue_of(text: str, book: str) -> str:
    """Return the language of words that are not in the book's own, as `ur`; nothing if unsure."""
    if text.isascii():
        return ""
    sample = text[:_SAMPLE]
    scripts = Counter(script for script in map(script_of, sample) if script)
    if not scripts:
        return ""
    script, count = scripts.most_common(1)[0]
    found = _BY_SCRIPT.get(script, "")
    if script == "Arab" and not _URDU.isdisjoint(sample):
        found = "ur"
    sure = count * 2 > scripts.total()
    return found if sure and found != book.split("-", maxsplit=1)[0] else ""
