"""Drawings as SVG inside a page: flat shapes by tone, photographs, and words as real letters."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from itertools import groupby
from typing import assert_never

from familybook.core.drawing import (
    Align,
    Drawing,
    Fill,
    Label,
    Mark,
    Picture,
    Point,
    Ring,
    View,
    Voice,
)
from familybook.core.ids import PhotoId
from familybook.core.palette import Tone
from familybook.plain.blocks import clean

FINE = 10
"""Steps of a point that outlines are drawn in: whole numbers make small files."""

_FLAT = 0.45
"""Of a step; a corner that is no further than this from its neighbours' line is left out."""

_ANCHORS = {Align.LEFT: "start", Align.CENTRE: "middle", Align.RIGHT: "end"}
_TURNED = {"start": "end", "middle": "middle", "end": "start"}
_RIGHT_TO_LEFT = ("R", "AL")
_STRONG = ("L", *_RIGHT_TO_LEFT)


@dataclass(frozen=True, slots=True)
class Shot:
    """What is shown of a photograph, as a file inside the page: its address and size in dots."""

    source: str
    wide: int
    high: int


PhotoMaker = Callable[[PhotoId, View], Shot | None]
"""Gives what is shown of a photograph; None where it is lost or cannot be read."""


def no_photo(photo: PhotoId, view: View) -> Shot | None:
    """Return no photograph."""
    del photo, view
    return None


def _never(label: Label) -> bool:
    """Ring nobody."""
    del label
    return False


def tone_class(tone: Tone) -> str:
    """Return what a tone is called in the page's style."""
    return f"t-{tone.value}"


def voice_class(voice: Voice) -> str:
    """Return what a typeface is called in the page's style."""
    return f"v-{voice.value}"


def is_right_to_left(text: str) -> bool:
    """Tell whether a line starts at the right: its first letter that knows a way says so."""
    ways = (unicodedata.bidirectional(letter) for letter in text)
    return next((way for way in ways if way in _STRONG), "L") in _RIGHT_TO_LEFT


@dataclass(slots=True)
class Pen:
    """Draws on one page: what is cut out of something needs a name of its own there."""

    photo: PhotoMaker = no_photo
    cuts: int = 0
    used: dict[Voice, set[str]] = field(default_factory=dict)
    """The letters of each typeface that stand in drawings."""
    rings: Callable[[Label], bool] = _never
    """Tells whether a label is a number that can be rung."""

    def inside(self, drawing: Drawing) -> str:
        """Return what stands in the SVG of a drawing: its shapes, and then its words."""
        marks = "".join(self._marks(drawing.marks))
        words = "".join(map(self._label, drawing.labels))
        # Whoever hears the page is told them beside the picture: here they are for the eye.
        return f'{marks}<g aria-hidden="true">{words}</g>' if words else marks

    def _marks(self, marks: Iterable[Mark]) -> Iterator[str]:
        for tone, some in groupby(marks, key=_plain_tone):
            if tone is None:
                yield from map(self._cut, some)
            else:
                path = "".join(
                    f'<path d="{outline(one.rings)}"/>' for one in some if isinstance(one, Fill)
                )
                yield f'<g class="{tone_class(tone)}">{path}</g>'

    def _cut(self, mark: Mark) -> str:
        """Return a mark of which only a part is seen."""
        match mark:
            case Fill():
                tone, rings = tone_class(mark.tone), outline(mark.rings)
                return self._within(mark.inside, f'<path class="{tone}" d="{rings}"/>')
            case Picture():
                return self._picture(mark)
            case _ as unreachable:
                assert_never(unreachable)

    def _within(self, inside: tuple[Ring, ...], drawn: str) -> str:
        self.cuts += 1
        name = f"c{self.cuts}"
        path = f'<path d="{outline(inside)}"/>'
        return f'<clipPath id="{name}">{path}</clipPath><g clip-path="url(#{name})">{drawn}</g>'

    def _picture(self, mark: Picture) -> str:
        left, top, wide, high = (round(one * FINE) for one in mark.box)
        corners = ((left, top), (left + wide, top), (left + wide, top + high), (left, top + high))
        inside = mark.inside or (tuple((x / FINE, y / FINE) for x, y in corners),)
        shot = self.photo(mark.photo, mark.view)
        if shot is None:
            return f'<path class="{tone_class(Tone.MIST)}" d="{outline(inside)}"/>'
        fit = "meet" if mark.whole else "slice"
        image = (
            f'<image x="{left}" y="{top}" width="{wide}" height="{high}" '
            f'preserveAspectRatio="xMidYMid {fit}" href="{shot.source}"/>'
        )
        return self._within(inside, image)

    def _label(self, label: Label) -> str:
        size = f"{label.size * FINE:.0f}"
        look = f"{voice_class(label.voice)} {tone_class(label.tone)}"
        look += " rings" if self.rings(label) else ""
        x, top = label.at
        lines = []
        for number, line in enumerate(label.lines):
            text = clean(line).replace("\n", " ").strip()
            if not text:
                continue
            self.used.setdefault(label.voice, set()).update(text.split())
            from_right = is_right_to_left(text)
            anchor = _ANCHORS[label.align]
            shown = _TURNED[anchor] if from_right else anchor
            way = " rtl" if from_right else ""
            stands = "" if shown == "start" else f' text-anchor="{shown}"'
            y = (top + number * label.pitch) * FINE
            lines.append(
                f'<text class="{look}{way}" font-size="{size}" x="{x * FINE:.0f}" y="{y:.0f}"'
                f"{stands}>{escape(text)}</text>"
            )
        return "".join(lines)


def _plain_tone(mark: Mark) -> Tone | None:
    """Return the tone of a shape that is seen whole; None for whatever else."""
    return mark.tone if isinstance(mark, Fill) and not mark.inside else None


def view_box(size: Point) -> str:
    """Return the sheet of a drawing as SVG has it."""
    return f"0 0 {size[0] * FINE:.0f} {size[1] * FINE:.0f}"


def outline(rings: Iterable[Ring]) -> str:
    """Return rings as the shortest path, in tenths of a point."""
    return "".join(_ring(ring) for ring in rings)


def _ring(ring: Ring) -> str:
    corners = _corners([(round(x * FINE), round(y * FINE)) for x, y in ring])
    if len(corners) < 3:  # noqa: PLR2004 - less than three corners hold nothing
        return ""
    (x, y), *others = corners
    path = [f"M{x} {y}l"]
    for at_x, at_y in others:
        across, down = at_x - x, at_y - y
        path.append(f"{across}{down}" if down < 0 else f"{across} {down}")
        x, y = at_x, at_y
    return _joined(path) + "z"


def _joined(path: list[str]) -> str:
    """Return steps next to each other: a sign parts numbers as well as a space does."""
    first, *steps = path
    told = [first]
    for number, step in enumerate(steps):
        told.append(f" {step}" if number and not step.startswith("-") else step)
    return "".join(told)


def _corners(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the points without those that nobody would miss."""
    kept: list[tuple[int, int]] = []
    for at, point in enumerate(points):
        if kept and point == kept[-1]:
            continue
        following = points[(at + 1) % len(points)]
        if kept and _is_on_line(kept[-1], point, following):
            continue
        kept.append(point)
    return kept


def _is_on_line(before: tuple[int, int], point: tuple[int, int], after: tuple[int, int]) -> bool:
    """Tell whether a point is between two others, and hardly beside the line that joins them."""
    across, down = after[0] - before[0], after[1] - before[1]
    x, y = point[0] - before[0], point[1] - before[1]
    squared = across * across + down * down
    along = x * across + y * down
    if not 0 <= along <= squared or not squared:
        return False
    return abs(x * down - y * across) <= _FLAT * math.sqrt(squared)
