"""How a book is printed: its sheet and its type. Lengths are points."""

from __future__ import annotations

from dataclasses import dataclass, replace

MM = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A way to print the same answers. `inner` is the side that is bound or punched."""

    name: str
    sheet: tuple[float, float]
    inner: float
    outer: float
    top: float
    bottom: float
    title: float
    heading: float
    body: float
    leading: float
    """Baseline to baseline of body text in a Latin script."""
    speaker: float
    """Size of the name under a quotation."""
    plan: float
    """Size of signs and actions on the plan spread."""
    cover: float
    """Size of the cover title."""

    @property
    def column(self) -> tuple[float, float]:
        """Width and height of the type area."""
        wide, high = self.sheet
        return wide - self.inner - self.outer, high - self.top - self.bottom


def lying(edition: Edition) -> Edition:
    """Return an edition on a sheet that lies on its long side."""
    wide, high = edition.sheet
    return replace(edition, sheet=(max(wide, high), min(wide, high)))
