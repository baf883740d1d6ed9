"""A canvas whose pages become halves of sheets, for a printer: a book to fold and staple.

Each page is a form, drawn once. Nobody reads such a file, so it has no tags and claims none.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import BasicFonts
from reportlab.pdfgen.canvas import Canvas

from familybook.core.edition import MM
from familybook.core.imposition import Half, Printing, in_order, sheets
from familybook.paper.objects import Array, Dictionary, ObjectReference, Stream
from familybook.paper.structure import Element
from familybook.paper.tagged import TaggedCanvas

_MARK = (4 * MM, 9 * MM)
"""Where marks for the fold begin and end, from the edge of a sheet: a printer prints no nearer."""


_WIDER = math.sqrt(2)
"""A sheet of A4 or A3 that lies is so much wider than high; two halves are a hair narrower."""


class ImposedCanvas(TaggedCanvas):
    """Puts two pages on each side of a sheet, in the order in which they will be folded."""

    is_tagged = False

    def __init__(  # noqa: PLR0913 - as any canvas, and how it is folded
        self,
        sheet: tuple[float, float],
        printing: Printing,
        *,
        title: str,
        language: str,
        grey: bool,
        scale: float,
        right_to_left: bool,
    ) -> None:
        self._printing = printing
        self._right_to_left = right_to_left
        self._forms: list[str] = []
        self._guided_from: int | None = None
        super().__init__(sheet, title=title, language=language, grey=grey, scale=scale)
        self._page = sheet[0] * scale, sheet[1] * scale

    @contextmanager
    def tag(self, element: Element) -> Iterator[None]:
        """Let what is drawn be drawn."""
        del element
        yield

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Let what is drawn be drawn."""
        del kind
        yield

    def outline(self, words: str, level: int, y: float) -> None:
        """Add nothing: sheets are not in the order in which they are read."""

    def showPage(self) -> None:  # noqa: N802 -- reportlab's name
        """End a page: it waits to be put on its sheet."""
        name = f"side{len(self._forms) + 1}"
        number: str = self._doc.getXObjectName(name)
        resources: dict[str, Any] = {"Font": ObjectReference(BasicFonts)}
        if self._formsinuse:
            resources["XObject"] = self._doc.xobjDict(self._formsinuse)
        form = {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": Array([0, 0, round(self._wide * self.enlarged, 3), round(self._page[1], 3)]),
            "Resources": Dictionary(resources),
        }
        code = "\n".join((self._preamble, *self._code))
        self._doc.Reference(Stream(code.encode("ascii"), form), number)
        self._forms.append(name)
        self._startPage()

    def begin_guide(self) -> None:
        """Let what is drawn from now on be whole sheets, the first ones of the file."""
        self._guided_from = len(self._forms)
        self._wide *= 2

    def finish(self) -> bytes:
        """Put the pages on sheets and return the file."""
        _, high = self._page
        self.setPageSize((high * _WIDER, high))
        self._preamble = "1 0 0 1 0 0 cm"
        if self._guided_from is not None:
            for name in self._forms[self._guided_from :]:
                self._whole_side(name)
            del self._forms[self._guided_from :]
        folded = sheets(len(self._forms), right_to_left=self._right_to_left)
        for halves in in_order(folded, self._printing):
            self._sheet_side(halves, marked=halves == folded[-1].back)
        return super().finish()

    def _sheet_side(self, halves: Sequence[Half], *, marked: bool) -> None:
        wide, high = self._page
        fold = high * _WIDER / 2
        for half, x in zip(halves, (fold - wide, fold), strict=True):
            name = self._forms[half.side]
            inwards = half.inwards if x < fold else -half.inwards
            self.put(f"q 1 0 0 1 {x + inwards:.3f} 0 cm")
            self.put(f"/{self._doc.getXObjectName(name)} Do Q")
            self._formsinuse.append(name)
        if marked:
            self._mark_fold()
        self._end_side()

    def _whole_side(self, name: str) -> None:
        self.put(f"/{self._doc.getXObjectName(name)} Do")
        self._formsinuse.append(name)
        self._end_side()

    def _end_side(self) -> None:
        Canvas.showPage(self)
        page = self._doc.Pages.pages[-1]
        page.Trans = None
        page.Contents = Stream(page.stream.encode("ascii"))

    def _mark_fold(self) -> None:
        """Mark where to fold, at both ends of the middle of the innermost side."""
        _, high = self._page
        fold = high * _WIDER / 2
        near, far = _MARK
        self.put("q 0 G 0.5 w [2 2] 0 d")
        for begin, end in ((near, far), (high - near, high - far)):
            self.put(f"{fold:.3f} {begin:.3f} m {fold:.3f} {end:.3f} l S")
        self.put("Q")
