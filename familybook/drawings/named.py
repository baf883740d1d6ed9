"""What plain words in a name are drawn as, by the lists in the words files."""

from __future__ import annotations

import re
from collections.abc import Container

from familybook.core.words import Words
from familybook.drawings.pets import Pet

_KEY = "people-drawn-"
_WORD = re.compile(r"\w+")


def drawn_as(name: str, among: Container[str], words: Words, lists: str = _KEY) -> str:
    """Return the first picture of some whose list has a word of the name, or nothing.

    `lists` is what the keys of the lists start with.
    """
    said = _spaced(name)
    for key in words.keys(lists):
        picture = key.removeprefix(lists)
        if picture in among and any(_spaced(one) in said for one in words(key).split(",")):
            return picture
    return ""


def pet_of(name: str, words: Words) -> Pet:
    """Return what a pet is drawn as: a dog, unless its name tells."""
    return Pet(drawn_as(name, set(Pet), words) or Pet.DOG)


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "
