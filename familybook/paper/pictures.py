"""Photographs as the press embeds them: print-ready JPEG bytes, untouched; grey ones for grey."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PIL import Image, UnidentifiedImageError

from familybook.core.ids import PhotoId

ENOUGH_DOTS = 150
"""Dots per inch below which a photograph looks coarse."""

_QUALITY = 88
_PLAIN = {"RGB": "/DeviceRGB", "L": "/DeviceGray"}

PhotoSource = Callable[[PhotoId], bytes]
"""Gives the JPEG bytes of a photograph; raises KeyError when there are none."""


@dataclass(frozen=True, slots=True)
class Print:
    """A photograph ready to embed; its size is in dots."""

    photo: PhotoId
    name: str
    wide: int
    high: int
    mode: str
    content: bytes

    @property
    def entries(self) -> dict[str, Any]:
        """What the file has to know of it."""
        return {
            "Width": self.wide,
            "Height": self.high,
            "BitsPerComponent": 8,
            "ColorSpace": _PLAIN[self.mode],
            "Filter": "/DCTDecode",
        }


@dataclass(slots=True)
class Prints:
    """The photographs of one book, each read once."""

    source: PhotoSource
    grey: bool
    _made: dict[PhotoId, Print | None] = field(default_factory=dict)

    def __call__(self, photo: PhotoId) -> Print | None:
        """Return a photograph, or None when it is lost or cannot be read."""
        if photo not in self._made:
            self._made[photo] = self._make(photo)
        return self._made[photo]

    def _make(self, photo: PhotoId) -> Print | None:
        try:
            content = self.source(photo)
            with Image.open(io.BytesIO(content)) as image:
                wanted = "L" if self.grey or image.mode == "L" else "RGB"
                if image.format != "JPEG" or image.mode != wanted:
                    content = _rewritten(image, wanted)
                wide, high = image.size
        except (KeyError, UnidentifiedImageError, OSError, Image.DecompressionBombError):
            return None
        name = hashlib.sha256(content).hexdigest()[:24]
        return Print(photo, name, wide, high, wanted, content)


def _rewritten(image: Image.Image, mode: str) -> bytes:
    written = io.BytesIO()
    plain = image.convert(mode)
    plain.info.clear()
    plain.save(written, "JPEG", quality=_QUALITY)
    return written.getvalue()
