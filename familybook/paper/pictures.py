"""Photographs as the press embeds them: whole ones untouched, others without what is cut away."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PIL import Image, UnidentifiedImageError

from familybook.core.drawing import WHOLE, View
from familybook.core.ids import PhotoId
from familybook.drawings.plate.viewing import cut_of, sine_and_cosine

ENOUGH_DOTS = 150
"""Dots per inch below which a photograph looks coarse."""

_QUALITY = 88
_QUARTER = 90
_TURNS = (
    None,
    Image.Transpose.ROTATE_270,
    Image.Transpose.ROTATE_180,
    Image.Transpose.ROTATE_90,
)
"""Quarter turns clockwise."""

_BLUR = 1
"""Dots along the edge of a straightened part that may have been mixed with bare paper."""

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


Made = dict[tuple[PhotoId, View], Print]
"""Photographs that are ready, by which of them and which part."""


@dataclass(slots=True)
class Prints:
    """The photographs of one book, each part of one that is shown made once."""

    source: PhotoSource
    grey: bool
    made: Made = field(default_factory=dict)
    """What was made already; prints of one book in one colour may share it."""

    def __call__(self, photo: PhotoId, view: View = WHOLE) -> Print | None:
        """Return what is shown of a photograph, or None when it is lost or cannot be read.

        Nothing outside of the view is in it.
        """
        found = self.made.get((photo, view))
        if found is None:
            found = self._make(photo, view)
            if found is not None:
                self.made[photo, view] = found
        return found

    def _make(self, photo: PhotoId, view: View) -> Print | None:
        try:
            content = self.source(photo)
            with Image.open(io.BytesIO(content)) as image:
                wanted = "L" if self.grey or image.mode == "L" else "RGB"
                if view != WHOLE:
                    cut = _cut(image if image.mode == wanted else image.convert(wanted), view)
                    content, (wide, high) = _written(cut), cut.size
                else:
                    if image.format != "JPEG" or image.mode != wanted:
                        content = _written(image.convert(wanted))
                    wide, high = image.size
        except (KeyError, UnidentifiedImageError, OSError, Image.DecompressionBombError):
            return None
        name = hashlib.sha256(content).hexdigest()[:24]
        return Print(photo, name, wide, high, wanted, content)


def _cut(image: Image.Image, view: View) -> Image.Image:
    """Return a new image of what a view shows, and of nothing else."""
    cut = cut_of(image.size, view)
    (x, y), (half_wide, half_high) = cut.middle, cut.half
    if view.turn % _QUARTER == 0:
        upright = _TURNS[round(view.turn / _QUARTER) % 4]
        whole = image if upright is None else image.transpose(upright)
        left = min(max(0, round(whole.width / 2 + x - half_wide)), whole.width - 1)
        top = min(max(0, round(whole.height / 2 + y - half_high)), whole.height - 1)
        right = min(whole.width, max(left + 1, round(whole.width / 2 + x + half_wide)))
        foot = min(whole.height, max(top + 1, round(whole.height / 2 + y + half_high)))
        return whole.crop((left, top, right, foot))
    sine, cosine = sine_and_cosine(-view.turn)
    wide = max(1, int(2 * half_wide) - 2 * _BLUR)
    high = max(1, int(2 * half_high) - 2 * _BLUR)
    x, y = x - wide / 2, y - high / 2
    start_x = image.width / 2 + x * cosine - y * sine
    start_y = image.height / 2 + x * sine + y * cosine
    way = (cosine, -sine, start_x, sine, cosine, start_y)
    return image.transform((wide, high), Image.Transform.AFFINE, way, Image.Resampling.BICUBIC)


def _written(image: Image.Image) -> bytes:
    written = io.BytesIO()
    image.info.clear()
    image.save(written, "JPEG", quality=_QUALITY)
    return written.getvalue()
