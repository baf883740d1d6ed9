"""The typefaces we ship, by voice: for each voice a first face, and others for its gaps."""

from __future__ import annotations

from functools import cache, cached_property

import uharfbuzz as hb

from familybook import assets
from familybook.core.drawing import Voice

EM = 1000.0
"""Metrics are thousandths of the type size."""

_ATKINSON = "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext"
_FIRST = {
    Voice.HEAD: "fraunces/Fraunces_600SemiBold",
    Voice.BODY: f"{_ATKINSON}_400Regular",
    Voice.BOLD: f"{_ATKINSON}_700Bold",
    Voice.ITALIC: f"{_ATKINSON}_400Regular_Italic",
}
_SYMBOLS = ("noto-sans-symbols-2/NotoSansSymbols2_400Regular", "noto-emoji/NotoEmoji_400Regular")
_NASKH = "noto-naskh-arabic/NotoNaskhArabic_400Regular"
_SCRIPTS = (
    "noto-sans-gurmukhi/NotoSansGurmukhi",
    "noto-sans-bengali/NotoSansBengali",
    "noto-sans-devanagari/NotoSansDevanagari",
    "noto-sans-gujarati/NotoSansGujarati",
    "noto-sans-tamil/NotoSansTamil",
    "noto-sans-hebrew/NotoSansHebrew",
)


def _others(weight: str) -> tuple[str, ...]:
    """Return the faces that fill gaps; Vazirmatn comes first, its letters can be copied whole."""
    latin_and_arabic = (f"noto-sans/NotoSans_{weight}", f"vazirmatn/Vazirmatn_{weight}", _NASKH)
    return (*latin_and_arabic, *(f"{one}_{weight}" for one in _SCRIPTS), *_SYMBOLS)


class Face:
    """One font file: its outlines, what it covers, and metrics in thousandths of the size.

    The file is opened when something is first asked of it, so that scripts nobody uses cost
    nothing.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self._advances: dict[int, float] = {}

    @cached_property
    def outlines(self) -> hb.Face:
        """HarfBuzz's view of the file."""
        path = assets.root() / "typefaces" / f"{self.file}.ttf"
        # Read here: HarfBuzz itself opens no file below a folder with an accent on Windows.
        return hb.Face(hb.Blob(path.read_bytes()))

    @cached_property
    def font(self) -> hb.Font:
        """The face ready to shape."""
        return hb.Font(self.outlines)

    @cached_property
    def scale(self) -> float:
        """From the font's own units to thousandths."""
        return EM / float(self.outlines.upem)

    @cached_property
    def letters(self) -> frozenset[int]:
        """Every code point the face has a glyph for."""
        return frozenset(self.outlines.unicodes)

    @cached_property
    def ascent(self) -> float:
        """How far letters reach above the baseline."""
        return float(self.font.get_font_extents("ltr").ascender) * self.scale

    @cached_property
    def descent(self) -> float:
        """How far letters reach below the baseline, as a negative number."""
        return float(self.font.get_font_extents("ltr").descender) * self.scale

    def advance(self, glyph: int) -> float:
        """Return the width the font itself gives a glyph."""
        found = self._advances.get(glyph)
        if found is None:
            found = float(self.font.get_glyph_h_advance(glyph)) * self.scale
            self._advances[glyph] = found
        return found


@cache
def _face(file: str) -> Face:
    return Face(file)


@cache
def faces(voice: Voice) -> tuple[Face, ...]:
    """Return the faces of a voice, the one to try first in front."""
    rest = _others("700Bold" if voice in (Voice.HEAD, Voice.BOLD) else "400Regular")
    # A heading letter that Fraunces lacks looks better in Atkinson than in Noto.
    second = (_FIRST[Voice.BOLD],) if voice is Voice.HEAD else ()
    return tuple(_face(file) for file in (_FIRST[voice], *second, *rest))
