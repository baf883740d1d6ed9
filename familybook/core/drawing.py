"""Drawings as values: flat shapes, photographs and words on a sheet.

Lengths are points. The origin is the top left corner and y grows downwards, as in SVG and on the
screen; the paper's ink turns it round.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from familybook.core.ids import PhotoId
from familybook.core.palette import Tone

Point = tuple[float, float]
Ring = tuple[Point, ...]
"""A closed outline; the last point joins the first. Rings fill by the non-zero rule."""

Box = tuple[float, float, float, float]
"""Left, top, width, height."""


class Voice(StrEnum):
    """A typeface by its role."""

    HEAD = "head"
    BODY = "body"
    BOLD = "bold"
    ITALIC = "italic"


class Align(StrEnum):
    """Which part of a line stands at the place named."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Role(StrEnum):
    """What a label is to somebody who hears the page."""

    ITEM = "item"
    """One of a list: labels that follow each other with this role are one list."""
    WORDS = "words"
    """A sentence or phrase of its own."""
    HEAD = "head"
    """A heading inside the picture."""


@dataclass(frozen=True, slots=True)
class Fill:
    """Rings filled with one tone; with `inside`, only where they lie inside those rings."""

    rings: tuple[Ring, ...]
    tone: Tone
    inside: tuple[Ring, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Which part of a photograph is shown. What is outside of it never leaves the book.

    First it is turned clockwise by `turn` degrees about its middle; then the box is cut out of
    the upright sheet that just holds it, in parts of that sheet's width and height.
    """

    turn: float = 0.0
    box: Box = (0.0, 0.0, 1.0, 1.0)


WHOLE = View()
"""All of a photograph, as it is."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph that covers `box`, cut to the rings `inside`; what does not fit is cut away.

    A `whole` one stands in the middle of its box instead, with nothing cut away.
    """

    photo: PhotoId
    box: Box
    inside: tuple[Ring, ...] = ()
    view: View = WHOLE
    whole: bool = False


Mark = Fill | Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Words in a drawing, already broken into lines.

    `at` is the baseline of the first line; `pitch` is from one baseline to the next.
    """

    lines: tuple[str, ...]
    at: Point
    size: float
    pitch: float
    voice: Voice = Voice.BODY
    tone: Tone = Tone.INK
    align: Align = Align.LEFT
    role: Role = Role.WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A picture: its sheet, its marks (first ones underneath), its words, and what it shows.

    `says` is one sentence for somebody who cannot see it, without the labels, which are read
    after it. A drawing that says nothing is only for the eye.
    """

    size: Point
    marks: tuple[Mark, ...] = ()
    labels: tuple[Label, ...] = ()
    says: str = ""


def moved(drawing: Drawing, by: Point, scale: float = 1.0) -> Drawing:
    """Return the same drawing, scaled and then moved; its sheet grows to hold it."""

    def put(point: Point) -> Point:
        return (point[0] * scale + by[0], point[1] * scale + by[1])

    def rings(old: tuple[Ring, ...]) -> tuple[Ring, ...]:
        return tuple(tuple(put(point) for point in ring) for ring in old)

    marks: list[Mark] = []
    for mark in drawing.marks:
        match mark:
            case Fill():
                marks.append(Fill(rings(mark.rings), mark.tone, rings(mark.inside)))
            case Picture():
                left, top = put((mark.box[0], mark.box[1]))
                box = (left, top, mark.box[2] * scale, mark.box[3] * scale)
                marks.append(replace(mark, box=box, inside=rings(mark.inside)))
    labels = tuple(
        replace(label, at=put(label.at), size=label.size * scale, pitch=label.pitch * scale)
        for label in drawing.labels
    )
    return replace(drawing, size=put(drawing.size), marks=tuple(marks), labels=labels)
