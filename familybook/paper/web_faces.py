"""Typefaces for a page that stands by itself: of each only the letters that are shown in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

import uharfbuzz as hb

from familybook.core.drawing import Voice
from familybook.paper.cleaning import clean
from familybook.paper.typefaces import Face, faces


class Cut(NamedTuple):
    """A face with some of its letters, and the voices that use it."""

    voices: tuple[Voice, ...]
    content: bytes


def cut_faces(used: Mapping[Voice, Collection[str]]) -> tuple[Cut, ...]:
    """Return the faces that these words are set in, each with no more than their letters."""
    wanted: dict[Face, set[int]] = {}
    voices: dict[Face, list[Voice]] = {}
    for voice in Voice:
        for face, letters in _needed(voice, used.get(voice, ())).items():
            wanted.setdefault(face, set()).update(letters)
            voices.setdefault(face, []).append(voice)
    return tuple(Cut(tuple(voices[face]), _cut(face, wanted[face])) for face in wanted)


def _needed(voice: Voice, words: Collection[str]) -> dict[Face, set[int]]:
    """Return the letters that each face of a voice is needed for, in the order of the faces.

    A word takes along all of its letters, as they were written and as they are drawn: marks stay
    with what they stand on.
    """
    offered = faces(voice)
    found: dict[Face, set[int]] = {}
    for word in words:
        letters = {*map(ord, word), *map(ord, clean(word))}
        for face in set(_first(letters, offered)):
            found.setdefault(face, set()).update(letters & face.letters)
    return {face: found[face] for face in offered if face in found}


def _first(letters: Collection[int], offered: tuple[Face, ...]) -> Iterator[Face]:
    for letter in letters:
        face = next((one for one in offered if letter in one.letters), None)
        if face is not None:
            yield face


def _cut(face: Face, letters: Collection[int]) -> bytes:
    wanted = hb.SubsetInput()
    wanted.unicode_set.update({*letters, ord(" ")})
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    return bytes(hb.subset(face.outlines, wanted).blob.data)
