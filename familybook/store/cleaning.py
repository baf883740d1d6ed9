"""Makes of any picture a plain one: upright, opaque, in sRGB, and no larger than print needs."""

from __future__ import annotations

import io
import math

from PIL import Image, ImageCms
from PIL.JpegImagePlugin import JpegImageFile

LONGEST_SIDE_PX = 2480
"""210 mm at 300 dots per inch."""
STRIP_PX = 256
_PLAIN = ("L", "RGB", "CMYK")
_GREY = ("1", "L", "LA")

_TURNS = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}


def clean(picture: Image.Image, turned: int) -> Image.Image:
    """Return the picture upright, opaque, in sRGB and small enough, with nothing beside it.

    The one given is used up: of a large one there is never more than one in memory.
    """
    if isinstance(picture, JpegImageFile):
        smaller = LONGEST_SIDE_PX / max(picture.size)
        wide, high = (math.ceil(side * smaller) for side in picture.size)
        picture.draft(picture.mode, (wide, high))  # a long one too: each dot takes four bytes
    picture.load()
    profile = picture.info.get("icc_profile")
    plain = _opaque(picture)
    plain.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX), Image.Resampling.LANCZOS)
    coloured = _in_srgb(plain, profile)
    for turn in _TURNS.get(turned, ()):
        coloured = coloured.transpose(turn)
    return Image.frombytes("RGB", coloured.size, coloured.tobytes())


def _opaque(picture: Image.Image) -> Image.Image:
    """Return the picture on white paper, with 8 bits a channel: grey, RGB or CMYK.

    It is laid down strip by strip, and a very large one smaller at once: whole, one takes a
    gigabyte.
    """
    by = max(1, max(picture.size) // LONGEST_SIDE_PX)
    deep = picture.mode.startswith("I")
    clear = picture.has_transparency_data and not deep
    if by == 1 and not clear and picture.mode in _PLAIN:
        return picture
    mode = "L" if deep or picture.mode in _GREY else "RGB"
    mode = "CMYK" if picture.mode == "CMYK" else mode
    paper = Image.new(mode, (-(-picture.width // by), -(-picture.height // by)))
    high = max(1, STRIP_PX // by) * by
    for top in range(0, picture.height, high):
        strip = picture.crop((0, top, picture.width, min(top + high, picture.height)))
        flat = _on_white(strip, mode) if clear else _in_eight_bits(strip, mode)
        paper.paste(flat.reduce(by), (0, top // by))
    picture.close()
    return paper


def _in_eight_bits(strip: Image.Image, mode: str) -> Image.Image:
    if strip.mode.startswith("I"):
        return strip.point(lambda value: value * (1 / 256)).convert("L")
    return strip.convert(mode)


def _on_white(strip: Image.Image, mode: str) -> Image.Image:
    seen = strip.convert("LA" if mode == "L" else "RGBA")
    paper = Image.new(mode, strip.size, "white")
    paper.paste(seen.convert(mode), (0, 0), mask=seen.getchannel("A"))
    return paper


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    if not profile:
        return picture.convert("RGB")
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, source, _srgb(), outputMode="RGB")
    except (ImageCms.PyCMSError, MemoryError, OSError, ValueError):
        return picture.convert("RGB")  # a profile that makes no sense is no reason to refuse
    return picture.convert("RGB") if converted is None else converted


def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
