"""A small lino press: flat colour a little out of register, and one ink line on top.

A `Plate` collects marks in the order they are printed. For each object that is: a paper
knock-out, so that what lies behind does not show through; the colour, slipped; the pattern and
the ink line, not slipped. Words come last of all.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from familybook.core.drawing import (
    WHOLE,
    Align,
    Box,
    Drawing,
    Fill,
    Label,
    Mark,
    Picture,
    Point,
    Ring,
    Role,
    View,
    Voice,
    moved,
)
from familybook.core.ids import PhotoId
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.grooves import cut_at_corners, dashes, groove
from familybook.drawings.plate.paths import lines_of, oval, wobbled
from familybook.drawings.plate.patterns import pattern_marks

SLIP: Point = (1.7, 1.9)
"""How far colour falls right and down of its line, in points."""

NO_SLIP: Point = (0.0, 0.0)


@lru_cache(maxsize=2048)
def rings_of(path: str, wobble: float = 1.0) -> tuple[Ring, ...]:
    """Return the areas of a path, with a steady hand's wobble."""
    return tuple(wobbled(points, wobble) for points, _ in lines_of(path))


@lru_cache(maxsize=2048)
def _grooves(
    path: str, width: float, wobble: float, dash: tuple[float, float] | None, *, taper: bool
) -> tuple[Ring, ...]:
    """Return an ink line along a path. A page made again is mostly the lines it had before."""
    rings: list[Ring] = []
    for hand, (_, closed) in zip(rings_of(path, wobble), lines_of(path), strict=True):
        if dash:
            rings += [groove(piece, width, taper=False) for piece in dashes(hand, *dash)]
            continue
        rings += [
            groove(piece, width, start=n * 1.7, taper=taper and not closed)
            for n, piece in enumerate(cut_at_corners(hand, closed=closed))
            if len(piece) > 1
        ]
    return tuple(rings)


def slipped(rings: tuple[Ring, ...], by: Point) -> tuple[Ring, ...]:
    """Return the rings moved."""
    return tuple(tuple((x + by[0], y + by[1]) for x, y in ring) for ring in rings)


class Plate:
    """Marks and words of one drawing, in the order they are printed. Lengths are points."""

    def __init__(self) -> None:
        self._marks: list[Mark] = []
        self._labels: list[Label] = []

    def drawing(self, wide: float, high: float, says: str = "") -> Drawing:
        """Return what has been put on the plate."""
        return Drawing(
            size=(wide, high), marks=tuple(self._marks), labels=tuple(self._labels), says=says
        )

    def fill(self, rings: tuple[Ring, ...], tone: Tone, inside: tuple[Ring, ...] = ()) -> None:
        """Put flat colour down, as it is."""
        if rings:
            self._marks.append(Fill(rings, tone, inside))

    def ground(self, path: str, tone: Tone = Tone.HILL, wobble: float = 2.2) -> None:
        """Put soft ground down: no ink, no slip."""
        self.fill(rings_of(path, wobble), tone)

    def shape(
        self,
        path: str,
        fill: Tone | None = None,
        *,
        line: float = 1.6,
        pattern: Pattern = Pattern.PLAIN,
        gap: float = 1.0,
        knock: Tone | None = Tone.PAGE,
        slip: Point = SLIP,
        wobble: float = 1.0,
        dash: tuple[float, float] | None = None,
        tone: Tone = Tone.INK,
    ) -> tuple[Ring, ...]:
        """Print one object and return its area: knock-out, slipped colour, pattern, ink line.

        `line` 0 leaves the ink line away; `dash` is how long it is drawn and left out.
        """
        rings = rings_of(path, wobble)
        if knock is not None:
            self.fill(rings, knock)
        if fill is not None:
            self.fill(slipped(rings, slip), fill)
        self._marks += pattern_marks(pattern, rings, gap=gap)
        if line:
            self.line(path, line, wobble=wobble, dash=dash, tone=tone)
        return rings

    def pattern(self, pattern: Pattern, inside: tuple[Ring, ...], gap: float = 1.0) -> None:
        """Print a pattern cut to an area."""
        self._marks += pattern_marks(pattern, inside, gap=gap)

    def line(
        self,
        path: str,
        width: float = 1.6,
        *,
        tone: Tone = Tone.INK,
        wobble: float = 1.0,
        dash: tuple[float, float] | None = None,
        taper: bool = True,
    ) -> None:
        """Print an ink line along a path."""
        self.fill(_grooves(path, width, wobble, dash, taper=taper), tone)

    def rule(self, x: float, y: float, wide: float) -> None:
        """Print a line to write on by hand, from x, y to the right."""
        self.line(f"M{x} {y}h{wide}", 1.0, tone=Tone.RULE, wobble=0.6, taper=False)

    def dot(self, x: float, y: float, radius: float = 1.6, tone: Tone = Tone.INK) -> None:
        """Print a small round dot."""
        self.fill((lines_of(oval(x, y, radius), 1.2)[0][0],), tone)

    def photo(
        self,
        photo: PhotoId,
        box: Box,
        inside: tuple[Ring, ...] = (),
        view: View = WHOLE,
        *,
        whole: bool = False,
    ) -> None:
        """Stick a photograph, or a part of it, in: covering the box and cut to an area.

        A `whole` one stands in the box with all that is shown of it.
        """
        self._marks.append(Picture(photo, box, inside, view, whole))

    def place(self, drawing: Drawing, x: float, y: float, scale: float = 1.0) -> None:
        """Put another drawing down with its top left corner at x, y."""
        put = moved(drawing, (x, y), scale)
        self._marks += put.marks
        self._labels += put.labels

    def label(
        self,
        lines: Sequence[str],
        at: Point,
        *,
        size: float,
        letters: Letters,
        voice: Voice = Voice.BODY,
        tone: Tone = Tone.INK,
        align: Align = Align.LEFT,
        role: Role = Role.WORDS,
    ) -> float:
        """Set words that are already in lines, the first baseline at `at`; return their height.

        Words are tighter in a picture than in running text.
        """
        pitch = max(size * 1.22, letters.pitch("".join(lines), size, voice) * 0.88)
        self._labels.append(
            Label(
                lines=tuple(lines),
                at=at,
                size=size,
                pitch=pitch,
                voice=voice,
                tone=tone,
                align=align,
                role=role,
            )
        )
        return pitch * len(lines)
