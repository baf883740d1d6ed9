"""Photographs as we keep them."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.core.ids import PhotoId


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A photograph as we keep it: upright, sRGB, no larger than print needs, nothing else in it."""

    id: PhotoId
    jpeg: bytes
    preview: bytes
    width: int
    height: int
