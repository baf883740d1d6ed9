"""A canvas for a print shop: room to bleed round each page, and marks where it is cut."""

from __future__ import annotations

from familybook.core.edition import MM
from familybook.paper.tagged import TaggedCanvas

BLEED = 3 * MM
"""What is printed beyond the edge, and cut away."""

_MARK = 5 * MM
_ROUND = BLEED + _MARK


class ShopCanvas(TaggedCanvas):
    """Pages a little larger than they will be; they stay tagged."""

    def __init__(
        self, sheet: tuple[float, float], *, title: str, language: str, grey: bool, scale: float
    ) -> None:
        super().__init__(
            sheet, title=title, language=language, grey=grey, scale=scale, beyond=_ROUND
        )
        wide, high = sheet[0] * scale, sheet[1] * scale
        self._cut = (_ROUND, _ROUND, _ROUND + wide, _ROUND + high)
        left, foot, right, top = self._cut
        self.setTrimBox(tuple(round(one, 3) for one in self._cut))
        bled = (left - BLEED, foot - BLEED, right + BLEED, top + BLEED)
        self.setBleedBox(tuple(round(one, 3) for one in bled))

    def showPage(self) -> None:  # noqa: N802 -- reportlab's name
        """End a page with its marks: they begin beyond the bleed."""
        left, foot, right, top = self._cut
        scale = self.enlarged
        with self.artifact("Page"):
            # The page's own measure is taken back: marks are as fine on every edition.
            self.put(f"q {1 / scale:.6g} 0 0 {1 / scale:.6g} {-_ROUND / scale:.6g} ")
            self.put(f"{-_ROUND / scale:.6g} cm 0 G 0.25 w")
            for x in (left, right):
                self.put(f"{x:.2f} 0 m {x:.2f} {_MARK:.2f} l S")
                self.put(f"{x:.2f} {top + BLEED:.2f} m {x:.2f} {top + _ROUND:.2f} l S")
            for y in (foot, top):
                self.put(f"0 {y:.2f} m {_MARK:.2f} {y:.2f} l S")
                self.put(f"{right + BLEED:.2f} {y:.2f} m {right + _ROUND:.2f} {y:.2f} l S")
            self.put("Q")
        super().showPage()
