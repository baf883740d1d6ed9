"""A typeface inside one PDF: the glyphs the book uses, and what letters they stand for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Any, NamedTuple

import uharfbuzz as hb

from familybook.paper.objects import Array, Dictionary, Stream, Text
from familybook.paper.shaping import Glyph
from familybook.paper.typefaces import Face

_DROPPED = (
    *("GSUB", "GPOS", "GDEF", "kern", "cmap", "name", "OS/2", "post", "DSIG", "STAT", "BASE"),
    *("gasp", "meta", "vhea", "vmtx", "VORG"),
)
_HEAD_BOX = (36, 38, 40, 42)
_ROWS = 100
"""Entries one `bfchar` block may hold."""

_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_CMAP_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_UNSEEN = "\u00ad"


_NEAR = 0.005
"""Thousandths of the size by which the next glyph may be off the place where this one ends."""


class Written(NamedTuple):
    """Glyphs as a page's code writes them, and how far they reach in thousandths of the size."""

    code: str
    advance: float


def clusters(glyphs: Sequence[Glyph], text: str) -> Iterator[tuple[str, Sequence[Glyph]]]:
    """Yield letters of a text with the glyphs that stand for them, as they are drawn."""
    edges = [*sorted({glyph.cluster for glyph in glyphs}), len(text)]
    follows = dict(pairwise(edges))
    at = 0
    while at < len(glyphs):
        first = glyphs[at].cluster
        end = at + 1
        while end < len(glyphs) and glyphs[end].cluster == first:
            end += 1
        yield text[first : follows[first]], glyphs[at:end]
        at = end


class EmbeddedFace:
    """A face as one file uses it: a composite font addressed by glyph, cut when it is saved."""

    def __init__(self, face: Face, document: Any, number: int) -> None:
        self.face = face
        self.name = f"G{number}"
        self._letters: dict[int, str] = {}
        self._used: set[int] = {0}
        self._words: dict[int, tuple[Sequence[Glyph], Written | None]] = {}
        """Words written before, by where their glyphs are kept: shaping gives them again."""
        document.delayedFonts.append(self)

    def use(self, glyphs: Sequence[Glyph], letters: str) -> bool:
        """Note glyphs that stand for letters; tell whether the page must spell the letters out.

        It must where several glyphs are one letter, or one glyph stands for different ones.
        """
        self._used.update(glyph.number for glyph in glyphs)
        if len(glyphs) == 1 and letters:
            return self._letters.setdefault(glyphs[0].number, letters) != letters
        numbers = [glyph.number for glyph in glyphs]
        for letter in letters:
            nominal = self.face.font.get_nominal_glyph(ord(letter))
            if nominal in numbers:
                self._letters.setdefault(nominal, letter)
        for number in numbers:
            self._letters.setdefault(number, letters[:1] or _UNSEEN)
        return True

    def written(self, glyphs: Sequence[Glyph], letters: str) -> Written | None:
        """Return glyphs as they are written; None where something must be said of some of them."""
        kept = self._words.get(id(glyphs))
        if kept is None:
            kept = self._words[id(glyphs)] = glyphs, self._write(glyphs, letters)
        return kept[1]

    def _write(self, glyphs: Sequence[Glyph], letters: str) -> Written | None:
        spelt = [self.use(some, told) for told, some in clusters(glyphs, letters)]
        if any(spelt) or any(glyph.dx or glyph.dy for glyph in glyphs):
            return None
        each = [self.code_of(glyph) for glyph in glyphs]
        return Written("".join(one.code for one in each), sum(one.advance for one in each))

    def code_of(self, glyph: Glyph) -> Written:
        """Return one glyph as it is written, with the step back or on to where the next stands."""
        kern = self.face.advance(glyph.number) - glyph.advance
        step = f"{kern:.4g}" if abs(kern) > _NEAR else ""
        return Written(f"<{glyph.number:04X}>{step}", glyph.advance)

    def addObjects(self, document: Any) -> None:  # noqa: N802 -- reportlab's name
        """Write the font into the file."""
        name = f"/{self._tag()}+{self._postscript_name()}"
        program = Stream(self._cut())
        program.dictionary["Length1"] = len(program.content)
        descriptor = Dictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": name,
                "Flags": 4,
                "ItalicAngle": 0,
                "FontBBox": Array(self._box()),
                "Ascent": round(self.face.ascent),
                "Descent": round(self.face.descent),
                "CapHeight": 700,
                "StemV": 80,
                "FontFile2": document.Reference(program),
            }
        )
        ordering = {"Registry": Text("Adobe"), "Ordering": Text("Identity"), "Supplement": 0}
        descendant = Dictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": name,
                "CIDSystemInfo": Dictionary(ordering),
                "CIDToGIDMap": "/Identity",
                "FontDescriptor": document.Reference(descriptor),
                "W": Array(self._widths()),
                "DW": 1000,
            }
        )
        font = Dictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": name,
                "Encoding": "/Identity-H",
                "DescendantFonts": Array([document.Reference(descendant)]),
                "ToUnicode": document.Reference(Stream(self._letter_map())),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font)

    def _postscript_name(self) -> str:
        found = self.face.outlines.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME, "en")
        return str(found or "Font").replace(" ", "")

    def _tag(self) -> str:
        """Return six letters that tell this cut of the face from others."""
        told = repr((sorted(self._used), self.face.file)).encode()
        return "".join(chr(65 + byte % 26) for byte in hashlib.sha256(told).digest()[:6])

    def _cut(self) -> bytes:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(self._used)
        wanted.flags = (
            hb.SubsetFlags.RETAIN_GIDS
            | hb.SubsetFlags.NO_HINTING
            | hb.SubsetFlags.NO_LAYOUT_CLOSURE
            | hb.SubsetFlags.NOTDEF_OUTLINE
        )
        # HarfBuzz wants table tags as numbers.
        tags = (int.from_bytes(tag.encode(), "big") for tag in _DROPPED)
        wanted.drop_table_tag_set.update(tags)
        return bytes(hb.subset(self.face.outlines, wanted).blob.data)

    def _box(self) -> list[int]:
        head = self.face.outlines.reference_table("head").data
        scale = self.face.scale
        return [
            round(int.from_bytes(head[at : at + 2], "big", signed=True) * scale) for at in _HEAD_BOX
        ]

    def _widths(self) -> list[Any]:
        """Return the widths of the glyphs used, neighbours together."""
        widths: list[Any] = []
        numbered = enumerate(sorted(self._used))
        for _, group in groupby(numbered, key=lambda pair: pair[1] - pair[0]):
            glyphs = [glyph for _, glyph in group]
            widths += [
                glyphs[0],
                Array([round(self.face.advance(glyph), 2) for glyph in glyphs]),
            ]
        return widths

    def _letter_map(self) -> bytes:
        rows = [
            f"<{glyph:04X}> <{letters.encode('utf-16-be').hex().upper()}>"
            for glyph, letters in sorted(self._letters.items())
        ]
        blocks = (rows[at : at + _ROWS] for at in range(0, len(rows), _ROWS))
        body = "".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
        )
        return (_CMAP_HEAD + body + _CMAP_FOOT).encode("ascii")
