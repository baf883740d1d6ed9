"""Letters to glyphs: which face each letter takes, and what HarfBuzz makes of a stretch of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from familybook.paper.scripts import IGNORABLE, JOINED, cluster_end, script_of
from familybook.paper.typefaces import EM, Face

SUBSTITUTE = "\ufffd"
"""What stands for a letter that none of our faces has."""

_FEATURES = {"kern": True, "liga": True}
_NEIGHBOURS = 3
"""Letters around a joined stretch that HarfBuzz may look at."""


class Glyph(NamedTuple):
    """One shape: where its letters start in the stretch, and its metrics in thousandths."""

    number: int
    cluster: int
    advance: float
    dx: float
    dy: float


class Stretch(NamedTuple):
    """Letters `start` to `end` of a text that share a face, a level and a script."""

    start: int
    end: int
    face: Face
    level: int
    script: str


@lru_cache(maxsize=12_000)
def shaped(
    face: Face, text: str, script: str, right_to_left: bool, around: tuple[str, str] = ("", "")
) -> tuple[Glyph, ...]:
    """Return the glyphs of a text from left to right."""
    before, after = around
    buffer = hb.Buffer()
    points = [ord(letter) for letter in before + text + after]
    buffer.add_codepoints(points, len(before), len(text))
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.script = script or "Zyyy"
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
    hb.shape(face.font, buffer, _FEATURES)
    scale, first = face.scale, len(before)
    return tuple(
        Glyph(
            one.codepoint,
            one.cluster - first,
            place.x_advance * scale,
            place.x_offset * scale,
            place.y_offset * scale,
        )
        for one, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )


@lru_cache(maxsize=16_384)
def _face_for(letters: str, faces: tuple[Face, ...]) -> Face | None:
    """Return the first face with all of a letter and its marks, else with the letter alone."""
    needed = [ord(one) for one in letters if ord(one) not in IGNORABLE]
    if not needed:
        return faces[0]
    for face in faces:
        if all(point in face.letters for point in needed):
            return face
    return next((face for face in faces if needed[0] in face.letters), None)


def pick_faces(text: str, faces: tuple[Face, ...]) -> tuple[str, list[Face], frozenset[str]]:
    """Return the text, the face of each letter, and the letters no face has.

    Those are replaced in the text, which keeps its length: an empty box says less than nothing.
    """
    first = faces[0]
    if text.isascii():
        return text, [first] * len(text), frozenset()
    picked: list[Face] = []
    missing: set[str] = set()
    letters = list(text)
    at = 0
    while at < len(text):
        end = cluster_end(text, at)
        cluster = text[at:end]
        face: Face | None = first
        if cluster.isspace():
            # A symbol font's space is as wide as a symbol.
            letter = at > 0 and unicodedata.category(text[at - 1])[0] in "LMN"
            face = picked[-1] if letter else first
        elif not (len(cluster) == 1 and ord(cluster) in first.letters):
            face = _face_for(cluster, faces)
        if face is None:
            missing.add(cluster)
            letters[at:end] = SUBSTITUTE, *("\u200b" * (end - at - 1))
            face = _face_for(SUBSTITUTE, faces) or first
        elif end - at > 1:
            _drop_lost_marks(letters, range(at + 1, end), face, missing)
        picked += [face] * (end - at)
        at = end
    return "".join(letters), picked, frozenset(missing)


def _drop_lost_marks(letters: list[str], marks: range, face: Face, missing: set[str]) -> None:
    """Take away marks the face of their letter does not have, and tell of them."""
    for at in marks:
        point = ord(letters[at])
        if point not in face.letters and point not in IGNORABLE:
            missing.add(letters[at])
            letters[at] = "\u200b"


def stretches(
    text: str, picked: Sequence[Face], levels: Sequence[int | None], base: int
) -> list[Stretch]:
    """Return the text in stretches that can be shaped at once."""
    found: list[Stretch] = []
    script = next((tag for tag in map(script_of, text) if tag), "Latn")
    level = base
    start = 0
    last: tuple[Face, int, str] | None = None
    for at, letter in enumerate(text):
        script = script_of(letter) or script
        here = levels[at]
        level = level if here is None else here
        now = (picked[at], level, script)
        if last is not None and now != last:
            found.append(Stretch(start, at, *last))
            start = at
        last = now
    if last is not None:
        found.append(Stretch(start, len(text), *last))
    return found


def glyphs_of(text: str, stretch: Stretch, start: int, end: int) -> tuple[Glyph, ...]:
    """Return the glyphs of a part of a stretch."""
    around = ("", "")
    if stretch.script in JOINED:
        around = (
            text[max(stretch.start, start - _NEIGHBOURS) : start],
            text[end : min(stretch.end, end + _NEIGHBOURS)],
        )
    return shaped(stretch.face, text[start:end], stretch.script, bool(stretch.level & 1), around)


def room_of(glyphs: Sequence[Glyph]) -> float:
    """Return how far glyphs reach, in sizes of type."""
    return sum(glyph.advance for glyph in glyphs) / EM
