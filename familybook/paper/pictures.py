"""Photographs as the press embeds them: without what is cut away, and no finer than paper shows.

One that is shown whole and is not far too fine goes in untouched.
"""

from __future__ import annotations

import hashlib
import io
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PIL import Image, UnidentifiedImageError

from familybook.core.drawing import WHOLE, View
from familybook.core.ids import PhotoId
from familybook.drawings.plate.viewing import cut_of, sine_and_cosine

ENOUGH_DOTS = 150
"""Dots per inch below which a photograph looks coarse."""

FINE_DOTS = 300
"""Dots per inch above which paper shows nothing more of a photograph."""

SCREEN_DOTS = 130
"""Dots per inch above which a screen shows hardly more of it: for a small copy."""

_FAR_TOO_FINE = 2.0
"""How many times finer than that a whole one may be: written anew it would be no better."""

_QUALITY, _SMALL_QUALITY = 88, 76
_QUARTER = 90
_TURNS = (
    None,
    Image.Transpose.ROTATE_270,
    Image.Transpose.ROTATE_180,
    Image.Transpose.ROTATE_90,
)
"""Quarter turns clockwise."""

_BLUR = 1
"""Dots along the edge of a part that may have been mixed with what is not to be seen."""

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


Size = tuple[int, int]
"""Width and height in dots."""

Made = dict[tuple[PhotoId, View, Size | None], Print]
"""Photographs that are ready, by which of them, which part, and how many dots it has at most."""


@dataclass(slots=True)
class Prints:
    """The photographs of one book, each part of one that is shown made once."""

    source: PhotoSource
    grey: bool
    made: Made = field(default_factory=dict)
    """What was made already; prints of one book in one colour may share it."""
    sizes: dict[tuple[PhotoId, View], Size] = field(default_factory=dict)
    small: bool = False
    """Whether they are for a small copy, read on a screen."""

    @property
    def fine(self) -> int:
        """How many dots per inch are enough."""
        return SCREEN_DOTS if self.small else FINE_DOTS

    def size(self, photo: PhotoId, view: View = WHOLE) -> Size | None:
        """Return how many dots what is shown of a photograph has, or None as below.

        Only its first bytes are read.
        """
        if (photo, view) not in self.sizes:
            try:
                with Image.open(io.BytesIO(self.source(photo))) as image:
                    self.sizes[photo, view] = _shown_size(image.size, view)
            except _UNREADABLE:
                return None
        return self.sizes[photo, view]

    def __call__(
        self, photo: PhotoId, view: View = WHOLE, most: Size | None = None
    ) -> Print | None:
        """Return what is shown of a photograph, or None when it is lost or cannot be read.

        Nothing outside of the view is in it, and hardly more than `most` dots.
        """
        found = self.made.get((photo, view, most))
        if found is None:
            found = self._make(photo, view, most)
            if found is not None:
                self.made[photo, view, most] = found
        return found

    def _make(self, photo: PhotoId, view: View, most: Size | None) -> Print | None:
        try:
            content = self.source(photo)
            with Image.open(io.BytesIO(content)) as image:
                wanted = "L" if self.grey or image.mode == "L" else "RGB"
                smaller = _smaller(_shown_size(image.size, view), most)
                if view == WHOLE and not self.small and smaller * _FAR_TOO_FINE > 1:
                    if image.format != "JPEG" or image.mode != wanted:
                        content = _written(image.convert(wanted))
                    wide, high = image.size
                else:
                    shown = _shown(image, view, wanted, smaller, most)
                    quality = _SMALL_QUALITY if self.small else _QUALITY
                    content, (wide, high) = _written(shown, quality), shown.size
        except _UNREADABLE:
            return None
        name = hashlib.sha256(content).hexdigest()[:24]
        return Print(photo, name, wide, high, wanted, content)


_UNREADABLE = (KeyError, UnidentifiedImageError, OSError, Image.DecompressionBombError)


def _smaller(size: Size, most: Size | None) -> float:
    """Return what a size is to be multiplied by so that it has no more than `most` dots."""
    return 1.0 if most is None else min(1.0, max(most[0] / size[0], most[1] / size[1]))


def _shown(
    image: Image.Image, view: View, mode: str, smaller: float, most: Size | None
) -> Image.Image:
    """Return a new image of what a view shows, with hardly more than `most` dots."""
    size = image.size
    if smaller < 1:
        # A JPEG is read at a half, a quarter or an eighth, never with fewer dots than asked for.
        image.draft(None, (math.ceil(image.width * smaller), math.ceil(image.height * smaller)))
    plain = image if image.mode == mode else image.convert(mode)
    cut = plain if view == WHOLE else _cut(plain, view)
    if view != WHOLE and plain.size != size and min(cut.size) > 2 * _BLUR:
        # Its outermost dots may have been mixed with what is cut away.
        cut = cut.crop((_BLUR, _BLUR, cut.width - _BLUR, cut.height - _BLUR))
    left = _smaller(cut.size, most)
    if left == 1:
        return cut
    size = (max(1, round(cut.width * left)), max(1, round(cut.height * left)))
    return cut.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _shown_size(size: Size, view: View) -> Size:
    """Return how many dots a view shows of a photograph of that size."""
    if view == WHOLE:
        return size
    if view.turn % _QUARTER == 0:
        left, top, right, foot = _upright_box(size, view)
        return right - left, foot - top
    return _straightened_size(size, view)


def _upright_box(size: Size, view: View) -> tuple[int, int, int, int]:
    """Return what a view shows of a photograph that was turned upright, in its dots."""
    wide, high = size if round(view.turn / _QUARTER) % 2 == 0 else (size[1], size[0])
    cut = cut_of(size, view)
    (x, y), (half_wide, half_high) = cut.middle, cut.half
    left = min(max(0, round(wide / 2 + x - half_wide)), wide - 1)
    top = min(max(0, round(high / 2 + y - half_high)), high - 1)
    right = min(wide, max(left + 1, round(wide / 2 + x + half_wide)))
    foot = min(high, max(top + 1, round(high / 2 + y + half_high)))
    return left, top, right, foot


def _straightened_size(size: Size, view: View) -> Size:
    half_wide, half_high = cut_of(size, view).half
    return max(1, int(2 * half_wide) - 2 * _BLUR), max(1, int(2 * half_high) - 2 * _BLUR)


def _cut(image: Image.Image, view: View) -> Image.Image:
    """Return a new image of what a view shows, and of nothing else."""
    if view.turn % _QUARTER == 0:
        upright = _TURNS[round(view.turn / _QUARTER) % 4]
        whole = image if upright is None else image.transpose(upright)
        return whole.crop(_upright_box(image.size, view))
    sine, cosine = sine_and_cosine(-view.turn)
    wide, high = _straightened_size(image.size, view)
    x, y = cut_of(image.size, view).middle
    x, y = x - wide / 2, y - high / 2
    start_x = image.width / 2 + x * cosine - y * sine
    start_y = image.height / 2 + x * sine + y * cosine
    way = (cosine, -sine, start_x, sine, cosine, start_y)
    return image.transform((wide, high), Image.Transform.AFFINE, way, Image.Resampling.BICUBIC)


def _written(image: Image.Image, quality: int = _QUALITY) -> bytes:
    written = io.BytesIO()
    image.info.clear()
    image.save(written, "JPEG", quality=quality)
    return written.getvalue()
