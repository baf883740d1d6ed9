"""Drawings in printer's ink: flat fills, photographs, and words as real text."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, groupby, repeat
from operator import mul
from typing import assert_never

from familybook.core.colouring import to_colour_in
from familybook.core.drawing import Align, Drawing, Fill, Label, Picture, Ring, Role
from familybook.core.ids import PhotoId
from familybook.core.palette import Tone
from familybook.core.words import Words
from familybook.paper.cleaning import clean, says_something
from familybook.paper.objects import Array
from familybook.paper.pictures import ENOUGH_DOTS, Prints
from familybook.paper.remarks import Remarks
from familybook.paper.setting import setting
from familybook.paper.structure import Element
from familybook.paper.tagged import TaggedCanvas
from familybook.paper.tongues import tongue_in, tongue_of
from familybook.paper.typeset import draw_line, ink_code

_FINE = 100
"""Steps of a point that outlines are drawn in: whole numbers make small files."""

_INCH = 72
_HARD_TO_READ = 7.0
"""Points; words that came out smaller are worth a look."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a drawing goes: its top left corner on the sheet, and how much it is enlarged."""

    x: float
    top: float
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Ink:
    """Draws on one canvas, with the photographs of the book."""

    canvas: TaggedCanvas
    prints: Prints
    remarks: Remarks
    outlined: bool = False
    """Whether drawings are lines, to be coloured in."""
    words: Words | None = None
    """The words of the print, which know what is in a second language."""

    def draw(self, drawing: Drawing, at: Spot, parent: Element | None = None) -> None:
        """Draw a drawing: its picture as one figure, and after it its words."""
        if drawing.marks:
            if drawing.says:
                with self.canvas.tag(self._figure(drawing, at, parent)):
                    self._marks(drawing, at)
            else:
                self.decorate(drawing, at)
        for role, labels in groupby(drawing.labels, key=_role):
            self._labels(role, labels, at, parent)

    def decorate(self, drawing: Drawing, at: Spot, kind: str = "") -> None:
        """Draw the marks of a drawing for the eye only."""
        if drawing.marks:
            with self.canvas.artifact(kind):
                self._marks(drawing, at)

    def _figure(self, drawing: Drawing, at: Spot, parent: Element | None) -> Element:
        wide, high = drawing.size
        corners = (
            *self.canvas.in_file(at.x, at.top + high * at.scale),
            *self.canvas.in_file(at.x + wide * at.scale, at.top),
        )
        box = Array([round(corner, 2) for corner in corners])
        layout = {"O": "/Layout", "Placement": "/Block", "BBox": box}
        return Element("Figure", parent, alt=clean(drawing.says), attributes=layout)

    def _marks(self, drawing: Drawing, at: Spot) -> None:
        put = self.canvas.put
        drawing = to_colour_in(drawing) if self.outlined else drawing
        fine = at.scale / _FINE
        put(f"q {fine:.6g} 0 0 {-fine:.6g} {at.x:.2f} {self.canvas.up(at.top):.2f} cm")
        wet: Tone | None = None
        for mark in drawing.marks:
            match mark:
                case Fill():
                    code = f"{outline(mark.rings)} f"
                    if mark.inside:
                        ink = ink_code(mark.tone, grey=self.canvas.grey)
                        put(f"q {outline(mark.inside)} W n {ink} {code} Q")
                        continue
                    if mark.tone is not wet:
                        put(ink_code(mark.tone, grey=self.canvas.grey))
                        wet = mark.tone
                    put(code)
                case Picture():
                    self._photo(mark, at.scale)
                case _ as unreachable:
                    assert_never(unreachable)
        put("Q")

    def _photo(self, mark: Picture, scale: float) -> None:
        left, top, wide, high = mark.box
        corners = ((left, top), (left + wide, top), (left + wide, top + high), (left, top + high))
        cut = outline(mark.inside or (corners,))
        fills = min if mark.whole else max
        dots = self.prints.size(mark.photo, mark.view)
        most = None
        if dots is not None:
            larger = fills(wide / dots[0], high / dots[1])
            printed = larger * scale * self.canvas.enlarged
            self._judge(mark.photo, printed)
            fine = self.prints.fine * printed / _INCH
            if fine < 1:
                most = math.ceil(dots[0] * fine), math.ceil(dots[1] * fine)
        made = self.prints(mark.photo, mark.view, most)
        if made is None:
            self.remarks.lost_photo(mark.photo)
            self.canvas.put(f"{ink_code(Tone.MIST, grey=self.canvas.grey)} {cut} f")
            return
        larger = fills(wide / made.wide, high / made.high)
        shown_wide, shown_high = made.wide * larger, made.high * larger
        x, foot = left + (wide - shown_wide) / 2, top + (high + shown_high) / 2
        name = self.canvas.image(made.name, made.entries, made.content)
        placed = (shown_wide * _FINE, -shown_high * _FINE, x * _FINE, foot * _FINE)
        matrix = "{:.2f} 0 0 {:.2f} {:.2f} {:.2f}".format(*placed)
        self.canvas.put(f"q {cut} W n {matrix} cm /{name} Do Q")

    def _judge(self, photo: PhotoId, points_a_dot: float) -> None:
        dots_per_inch = _INCH / points_a_dot
        if dots_per_inch < ENOUGH_DOTS:
            self.remarks.small_photo(photo, dots_per_inch)

    def _labels(
        self, role: Role, labels: Iterator[Label], at: Spot, parent: Element | None
    ) -> None:
        told = (label for label in labels if any(map(_shows, label.lines)))
        match role:
            case Role.ITEM:
                whole = Element("L", parent)
                for label in told:
                    self._label(label, at, Element("LBody", Element("LI", whole)))
            case Role.WORDS:
                for label in told:
                    self._label(label, at, Element("P", parent))
            case Role.HEAD:
                for label in told:
                    self._label(label, at, Element(self.canvas.heading(2), parent))
            case _ as unreachable:
                assert_never(unreachable)

    def _label(self, label: Label, at: Spot, element: Element) -> None:
        size = label.size * at.scale
        spoken = " ".join(clean(line) for line in label.lines)
        element.language = (
            tongue_of(spoken, self.canvas.language)
            if self.words is None
            else tongue_in(spoken, self.words)
        )
        with self.canvas.tag(element):
            self.canvas.put(ink_code(label.tone, grey=self.canvas.grey))
            for number, text in enumerate(label.lines):
                # The space at the end is not seen; it keeps the last word from the next.
                last = number == len(label.lines) - 1
                words = setting(clean(text).replace("\n", " ") + ("" if last else " "), label.voice)
                self.remarks.letters(words.missing)
                line = words.line()
                long = line.width * size
                shift = {Align.LEFT: 0.0, Align.CENTRE: long / 2, Align.RIGHT: long}[label.align]
                x = at.x + label.at[0] * at.scale - shift
                y = at.top + (label.at[1] + number * label.pitch) * at.scale
                draw_line(self.canvas, words, line, x, y, size)
                small = size * self.canvas.enlarged < _HARD_TO_READ
                if small or not self.canvas.holds(x, x + long, y):
                    self.remarks.words()
                if words.right_to_left:
                    element.actual = spoken


def _shows(line: str) -> bool:
    return says_something(clean(line))


def _role(label: Label) -> Role:
    return label.role


_STEPS = repeat(_FINE)


@cache
def _form(points: int) -> str:
    return "%d %d m" + " %d %d l" * (points - 1) + " h"


def outline(rings: tuple[Ring, ...]) -> str:
    """Return rings as drawing code, in hundredths of a point."""
    return " ".join(
        _form(len(ring)) % tuple(map(mul, chain.from_iterable(ring), _STEPS))
        for ring in rings
        if ring
    )
