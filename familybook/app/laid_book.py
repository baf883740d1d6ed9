"""A whole book as it is bound, to be looked through: a plain value, for whoever waits for it."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.core.ids import PageKey
from familybook.paper.remarks import Remark


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidBook:
    """The file, and what stands where in it."""

    pdf: bytes
    sides: tuple[tuple[PageKey, ...], ...]
    """The pages on each side; none on room to keep adding."""
    remarks: tuple[Remark, ...]
    right_to_left: bool
