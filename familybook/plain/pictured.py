"""Drawings in a page: the picture for the eye, and each of its words once for the ear.

A screen reader hears what a picture shows, and after it its words in reading order, as in the PDF.
The same words stand under the picture where somebody has set their letters large.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from html import escape
from itertools import groupby
from typing import assert_never

from familybook.core.blocks import Block, Figure, Speaker
from familybook.core.drawing import Align, Drawing, Label, Role
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.plain.blocks import clean
from familybook.plain.ringing import parts
from familybook.plain.svg import Pen, PhotoMaker, view_box
from familybook.plain.written import Written

_REM = 16.0
"""Points of a drawing that are one `rem` wide."""

_RADIUS = 6.5
_ABOVE = 0.8
"""Of the type size; how far a line reaches above its baseline."""


class Pictured:
    """Draws into one page."""

    def __init__(self, write: Written, letters: Letters, photo: PhotoMaker) -> None:
        self._write = write
        self._letters = letters
        self._pen = Pen(photo, used=write.used, rings=self._rings)
        self._discs: dict[tuple[Pattern, Tone], int] = {}

    def drawing(self, drawing: Drawing, level: int) -> str:
        """Return a drawing and its words; `level` is that of a heading inside it."""
        if not drawing.marks and not drawing.labels:
            return ""
        says = clean(drawing.says).strip()
        alt = escape(says, quote=True)
        spoken = f'role="img" aria-label="{alt}"' if says else 'aria-hidden="true"'
        wide = f"--w:{drawing.size[0] / _REM:.4g}"
        svg = f'<svg {spoken} viewBox="{view_box(drawing.size)}">{self._pen.inside(drawing)}</svg>'
        return f'<div class="pic" style="{wide}">{svg}{self._told(drawing, level)}</div>'

    def all_in(self, blocks: Iterable[Block], level: int) -> str:
        """Return the drawings of a cover. Its first heading is of that level, others are below."""
        told = ""
        for block in blocks:
            if isinstance(block, Figure):
                told += self.drawing(block.drawing, level if "<h" not in told else level + 1)
        return told

    def decoration(self, drawing: Drawing) -> str:
        """Return a small drawing for the eye only."""
        inside = self._pen.inside(drawing)
        return f'<svg aria-hidden="true" viewBox="{view_box(drawing.size)}">{inside}</svg>'

    def disc(self, speaker: Speaker) -> str:
        """Return the pattern of whoever said something."""
        number = self._discs.setdefault((speaker.pattern, speaker.tone), len(self._discs))
        return f'<svg viewBox="{view_box(_SIZE)}"><use href="#d{number}"/></svg>'

    def discs(self) -> str:
        """Return each pattern that is used, once, to stand before all else."""
        made = "".join(
            f'<g id="d{number}">{self._pen.inside(_disc(pattern, tone))}</g>'
            for (pattern, tone), number in self._discs.items()
        )
        if not made:
            return ""
        return f'<svg class="unseen" aria-hidden="true"><defs>{made}</defs></svg>\n'

    def _told(self, drawing: Drawing, level: int) -> str:
        inside = "".join(
            self._labels(role, list(labels), drawing, level)
            for role, labels in groupby(drawing.labels, key=_role)
        )
        return f'<div class="told">{inside}</div>' if inside else ""

    def _labels(self, role: Role, labels: list[Label], drawing: Drawing, level: int) -> str:
        each = [(label, _words(label)) for label in labels]
        told = [
            (self._write.ways(words), self._label(label, words, drawing))
            for label, words in each
            if words
        ]
        match role:
            case Role.ITEM:
                lines = "".join(f"<li{ways}>{words}</li>" for ways, words in told)
                return f'<ul role="list">{lines}</ul>' if lines else ""
            case Role.WORDS:
                return "".join(f"<p{ways}>{words}</p>" for ways, words in told)
            case Role.HEAD:
                return "".join(f"<h{level}{ways}>{words}</h{level}>" for ways, words in told)
            case _ as unreachable:
                assert_never(unreachable)

    def _label(self, label: Label, words: str, drawing: Drawing) -> str:
        """Return the words of a label; a number can be rung where it stands in the picture."""
        number = self._number(words)
        unseen = f'<span class="unseen">{escape(words)}</span>'
        if not number:
            return unseen
        spot = self._spot(label, drawing)
        return f'<a class="over" style="{spot}" href="tel:{number}">{unseen}</a>'

    def _number(self, words: str) -> str:
        """Return the one number that words are or have; nothing for none or several."""
        numbers = [part.ring for part in parts(words, self._write.numbers) if part.ring]
        return numbers[0] if len(numbers) == 1 else ""

    def _rings(self, label: Label) -> bool:
        return bool(self._number(_words(label)))

    def _spot(self, label: Label, drawing: Drawing) -> str:
        """Return where a label is in its drawing: its middle and size, in parts of a hundred."""
        wide = max(self._letters.width(one, label.size, label.voice) for one in label.lines)
        high = label.size + label.pitch * (len(label.lines) - 1)
        x, y = label.at
        shift = {Align.LEFT: 0.5, Align.CENTRE: 0.0, Align.RIGHT: -0.5}[label.align]
        middle = (x + shift * wide, y - label.size * _ABOVE + high / 2)
        across, down = drawing.size
        return (
            f"left:{100 * middle[0] / across:.1f}%;top:{100 * middle[1] / down:.1f}%;"
            f"width:{100 * wide / across:.1f}%;height:{100 * high / down:.1f}%"
        )


_SIZE = (2 * _RADIUS, 2 * _RADIUS)


@lru_cache(maxsize=64)
def _disc(pattern: Pattern, tone: Tone) -> Drawing:
    plate = Plate()
    disc(plate, _RADIUS, _RADIUS, _RADIUS, pattern, tone)
    return plate.drawing(*_SIZE)


def _words(label: Label) -> str:
    return " ".join(clean(" ".join(label.lines)).split())


def _role(label: Label) -> Role:
    return label.role
