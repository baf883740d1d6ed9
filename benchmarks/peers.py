"""A book as other engines print it: the same words, typefaces, photographs and drawings."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from familybook import assets
from familybook.core.blocks import (
    Beside,
    Block,
    Columns,
    Figure,
    Heading,
    Listing,
    Paragraph,
    PenBox,
    PenLines,
    Photograph,
    Quote,
)
from familybook.core.drawing import Drawing, Fill, Label, Picture, Voice
from familybook.core.edition import Edition
from familybook.core.ids import PhotoId
from familybook.core.manuscript import Leaf
from familybook.core.palette import COLOUR

FACES = {
    Voice.HEAD: "Fraunces_600SemiBold.ttf",
    Voice.BODY: "AtkinsonHyperlegibleNext_400Regular.ttf",
    Voice.BOLD: "AtkinsonHyperlegibleNext_700Bold.ttf",
    Voice.ITALIC: "AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
}


@dataclass(frozen=True, slots=True)
class Words:
    """Words in one voice and size."""

    text: str
    voice: Voice
    size: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing, as SVG without its words, and its words with their places."""

    svg: str
    size: tuple[float, float]
    labels: tuple[Label, ...]
    says: str
    photos: tuple[tuple[PhotoId, tuple[float, float, float, float]], ...]


@dataclass(frozen=True, slots=True)
class Shot:
    """A photograph."""

    photo: PhotoId
    says: str


Part = Words | Drawn | Shot
Typeset = Sequence[Sequence[Part]]
"""For each page of the book what stands on it, in order."""


def typeset_of(leaves: Iterable[Leaf], edition: Edition) -> Typeset:
    """Return the parts of each leaf, its title first."""
    return [
        [
            *([] if leaf.cover else [Words(leaf.title, Voice.HEAD, edition.title)]),
            *_parts(leaf.blocks, edition),
        ]
        for leaf in leaves
    ]


def _parts(  # noqa: C901, PLR0912 - one case for each kind of block
    blocks: Iterable[Block], edition: Edition
) -> Iterator[Part]:
    for block in blocks:
        match block:
            case Heading():
                yield Words(block.text, Voice.HEAD, edition.heading)
            case Paragraph():
                yield Words(block.text, block.voice, block.size or edition.body)
            case Quote():
                yield Words(block.text, Voice.BODY, edition.body)
                yield from (Words(one.name, Voice.BOLD, edition.speaker) for one in block.speakers)
            case Listing():
                for item in block.items:
                    yield Words(item.text, Voice.BODY, block.size or edition.body)
            case PenLines() | PenBox():
                if block.prompt:
                    yield Words(block.prompt, Voice.BODY, edition.body)
            case Figure():
                yield _drawn(block.drawing)
            case Photograph():
                yield Shot(block.photo, block.says)
            case Beside():
                yield _drawn(block.drawing)
                yield from _parts(block.blocks, edition)
            case Columns():
                for column in block.columns:
                    yield from _parts(column, edition)
            case _:
                pass


def _drawn(drawing: Drawing) -> Drawn:
    wide, high = drawing.size
    fills = [mark for mark in drawing.marks if isinstance(mark, Fill)]
    body = "".join(_fill(mark, number) for number, mark in enumerate(fills))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}"'
        f' viewBox="0 0 {wide} {high}">{body}</svg>'
    )
    photos = tuple((m.photo, m.box) for m in drawing.marks if isinstance(m, Picture))
    return Drawn(svg, drawing.size, drawing.labels, drawing.says, photos)


def _fill(mark: Fill, number: int) -> str:
    path = f'<path d="{_path(mark.rings)}" fill="{COLOUR[mark.tone]}"'
    if not mark.inside:
        return f"{path}/>"
    return (
        f'<defs><clipPath id="c{number}"><path d="{_path(mark.inside)}"/></clipPath></defs>'
        f'{path} clip-path="url(#c{number})"/>'
    )


def _path(rings: Iterable[Iterable[tuple[float, float]]]) -> str:
    return "".join("M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in ring) + "Z" for ring in rings)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


class TypstPeer:
    """The book in typst, as tagged PDF (UA-1)."""

    def __init__(self, given: Typeset, photos: Mapping[PhotoId, bytes], folder: Path) -> None:
        self._folder = folder
        for photo, jpeg in photos.items():
            (folder / f"{photo}.jpg").write_bytes(jpeg)
        self._drawings = 0
        self._source = "\n#pagebreak()\n".join(
            "\n".join(self._part(part) for part in page) for page in given
        )

    def _part(self, part: Part) -> str:
        match part:
            case Words():
                bold = ', weight: "bold"' if part.voice is Voice.BOLD else ""
                face = "Fraunces" if part.voice is Voice.HEAD else "Atkinson Hyperlegible Next"
                words = (
                    f'#text(font: "{face}", size: {part.size}pt{bold})[#"{_escaped(part.text)}"]'
                )
                return f"{words}\n"
            case Shot():
                says = _escaped(part.says) or "-"
                return f'#image("{part.photo}.jpg", width: 60%, alt: "{says}")\n'
            case Drawn():
                return self._drawn(part)

    def _drawn(self, drawn: Drawn) -> str:
        self._drawings += 1
        name = f"{self._drawings}.svg"
        (self._folder / name).write_text(drawn.svg, "utf-8")
        wide, high = drawn.size
        labels = "".join(self._label(label) for label in drawn.labels)
        shots = "".join(
            f"#place(dx: {x}pt, dy: {y}pt,"
            f' image("{photo}.jpg", width: {w}pt, height: {h}pt, alt: "-"))'
            for photo, (x, y, w, h) in drawn.photos
        )
        says = _escaped(drawn.says) or "-"
        picture = f'#place(image("{name}", width: {wide}pt, height: {high}pt, alt: "{says}"))'
        return f"#box(width: {wide}pt, height: {high}pt)[{picture}{shots}{labels}]\n"

    def _label(self, label: Label) -> str:
        x, y = label.at
        return "".join(
            f"#place(dx: {x:.1f}pt, dy: {y + number * label.pitch - label.size:.1f}pt,"
            f' text(size: {label.size:.1f}pt)[#"{_escaped(line)}"])'
            for number, line in enumerate(label.lines)
        )

    def print(self) -> bytes:
        """Return the PDF."""
        import typst  # noqa: PLC0415 - a peer of this benchmark alone

        source = (
            '#set document(title: "Our family book")\n#set page(paper: "a4", margin: 20mm)\n'
            '#set text(font: "Atkinson Hyperlegible Next", size: 14pt, lang: "en")\n'
            f"{self._source}"
        )
        main = self._folder / "book.typ"
        main.write_text(source, "utf-8")
        fonts = [str(assets.root() / "typefaces")]
        return bytes(typst.compile(str(main), font_paths=fonts, pdf_standards=["ua-1"]))


class Fpdf2Peer:
    """The book in fpdf2, shaped by the same shaper as ours, not tagged."""

    def __init__(self, given: Typeset, photos: Mapping[PhotoId, bytes], folder: Path) -> None:
        del folder
        self._given = given
        self._photos = photos

    def print(self) -> bytes:
        """Return the PDF."""
        from fpdf import FPDF  # noqa: PLC0415 - a peer of this benchmark alone

        pdf = FPDF(unit="pt", format="A4")
        pdf.set_margins(57, 46, 48)
        pdf.set_auto_page_break(auto=True, margin=46)
        for voice, name in FACES.items():
            pdf.add_font(voice.value, "", str(next((assets.root() / "typefaces").rglob(name))))
        pdf.set_text_shaping(use_shaping_engine=True)
        pdf.set_font(Voice.BODY.value, size=14)
        for page in self._given:
            pdf.add_page()
            for part in page:
                self._put(pdf, part)
        return bytes(pdf.output())

    def _put(self, pdf: Any, part: Part) -> None:
        from fpdf.svg import SVGObject  # noqa: PLC0415 - a peer of this benchmark alone

        match part:
            case Words():
                pdf.set_font(part.voice.value, size=part.size)
                pdf.multi_cell(0, part.size * 1.4, part.text, new_x="LMARGIN", new_y="NEXT")
            case Shot():
                pdf.image(io.BytesIO(self._photos[part.photo]), w=300, alt_text=part.says)
            case Drawn():
                high = part.size[1]
                if pdf.will_page_break(high):
                    pdf.add_page()
                x, y = pdf.get_x(), pdf.get_y()
                for photo, (left, top, w, h) in part.photos:
                    pdf.image(io.BytesIO(self._photos[photo]), x + left, y + top, w, h)
                svg = SVGObject(part.svg)
                with pdf.local_context():
                    pdf.set_xy(x, y)
                    svg.draw_to_page(pdf, x, y)
                for label in part.labels:
                    pdf.set_font(label.voice.value, size=label.size)
                    for n, line in enumerate(label.lines):
                        pdf.text(x + label.at[0], y + label.at[1] + n * label.pitch, line)
                pdf.set_xy(x, y + high)
