"""Photographs as we keep them."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageCms
from PIL.JpegImagePlugin import JpegImageFile, get_sampling
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from familybook.core.errors import (
    AwayPhotoError,
    BrokenPhotoError,
    FolderPhotoError,
    HugePhotoError,
    IphonePhotoError,
    NoSuchFileError,
    TinyPhotoError,
    UnreadablePhotoError,
)
from familybook.core.ids import PhotoId
from familybook.store import heic
from familybook.store.wrappings import (
    JPEG_START,
    PNG_START,
    UPRIGHT,
    bare_jpeg,
    bare_png,
    jpeg_segments,
    orientation,
)

LARGEST_FILE = 40 * 1024 * 1024
MOST_PIXELS = 64_000_000
"""A 50-megapixel phone passes, a bomb does not."""
MOST_PIXELS_WEBP = 32_000_000
"""Its reader needs sixteen bytes and more for each."""
SHORTEST_SIDE_PX = 16

LONGEST_SIDE_PX = 2480
"""210 mm at 300 dots per inch."""
QUALITY = 85
STRIP_PX = 256
PREVIEW_SIDE_PX = 480
PREVIEW_QUALITY = 80

_UNREADABLE = (
    ImageCms.PyCMSError,
    MemoryError,
    OSError,
    OverflowError,
    SyntaxError,
    ValueError,
    struct.error,
    zlib.error,
)
"""All that Pillow raises for pictures that are not as they should be."""

_NAMED_JPEG = (".jpg", ".jpeg")
"""To save it as JPEG would be no help."""

_TURNS = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A photograph as we keep it: upright, sRGB, no larger than print needs, nothing else in it."""

    id: PhotoId
    jpeg: bytes
    preview: bytes
    width: int
    height: int


def prepare_photo(path: Path) -> Prepared:
    """Return the picture at `path` as we keep it.

    Raises:
        NoSuchFileError: if there is no such file.
        UnreadablePhotoError: if it is not a picture we can read; its kinds say why.
        IphonePhotoError: if it is an iPhone's HEIC and no reader for it is installed.
        HugePhotoError: if it is larger than we take.
        TinyPhotoError: if it is smaller than anything worth printing.
    """
    try:
        if not path.exists():
            raise NoSuchFileError(path)
        if not path.is_file():
            raise (FolderPhotoError if path.is_dir() else AwayPhotoError)(path)
        with path.open("rb") as file:
            return prepare_bytes(file.read(LARGEST_FILE + 1), path.name)
    except OSError as error:
        raise AwayPhotoError(path) from error


def prepare_bytes(raw: bytes, name: str) -> Prepared:
    """Return a picture, pasted or dropped, as we keep it. Raises as `prepare_photo` does.

    `name` is the file's, for telling which picture it was; it is kept nowhere.
    """
    told = Path(name)
    if len(raw) > LARGEST_FILE:
        raise HugePhotoError(told)
    try:
        picture, turned = _opened(raw, told)
        _expect_size(picture.size, told)
        if _is_ours(raw, picture):
            picture.load()
            return _prepared(raw)
        return _prepared(_jpeg(_clean(picture, turned), QUALITY))
    except Image.DecompressionBombError as error:
        raise HugePhotoError(told) from error
    except _UNREADABLE as error:
        raise BrokenPhotoError(told) from error


def prepare_kept(raw: bytes, name: str) -> Prepared:
    """Return a picture that was kept before. Raises as `prepare_photo` does.

    It is no larger than we keep them: a stranger's may be, and to make a thousand of them smaller
    would take an hour.
    """
    told = Path(name)
    try:
        size = _opened(raw, told)[0].size
    except _UNREADABLE as error:
        raise BrokenPhotoError(told) from error
    if max(size) > LONGEST_SIDE_PX:
        raise HugePhotoError(told)
    return prepare_bytes(raw, name)


def _opened(raw: bytes, told: Path) -> tuple[Image.Image, int]:
    """Return a picture that is not yet decoded, and how it is turned.

    Each reader is called by its name: `Image.open` warns of bombs through a switch that all
    threads share, and tries more formats than we take.
    """
    if raw.startswith(JPEG_START):
        bare, turned = bare_jpeg(raw)
        return JpegImageFile(io.BytesIO(bare)), turned
    if raw.startswith(PNG_START):
        bare, turned = bare_png(raw)
        return PngImageFile(io.BytesIO(bare)), turned
    if raw.startswith(b"RIFF") and raw[8:12] == b"WEBP":
        webp = WebPImageFile(io.BytesIO(raw))
        _expect_size(webp.size, told, MOST_PIXELS_WEBP)
        return webp, orientation(webp.info.get("exif", b"").removeprefix(b"Exif\0\0"))
    if heic.is_heic(raw):
        held = heic.opened(raw)
        if held is None:
            raise IphonePhotoError(told)
        _expect_size(held.size, told)
        return heic.decoded(held), UPRIGHT
    raise (BrokenPhotoError if told.suffix.lower() in _NAMED_JPEG else UnreadablePhotoError)(told)


def _expect_size(size: tuple[int, int], told: Path, most: int = MOST_PIXELS) -> None:
    if size[0] * size[1] > most:
        raise HugePhotoError(told)
    kept = min(1, LONGEST_SIDE_PX / max(size))
    if min(size) * kept < SHORTEST_SIDE_PX:
        raise TinyPhotoError(told)


def _clean(picture: Image.Image, turned: int) -> Image.Image:
    """Return the picture upright, opaque, in sRGB and small enough, with nothing beside it."""
    if isinstance(picture, JpegImageFile):
        picture.draft(picture.mode, (LONGEST_SIDE_PX, LONGEST_SIDE_PX))
    picture.load()
    profile = picture.info.get("icc_profile")
    plain = _opaque(picture)
    plain.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX), Image.Resampling.LANCZOS)
    coloured = _in_srgb(plain, profile)
    for turn in _TURNS.get(turned, ()):
        coloured = coloured.transpose(turn)
    return Image.frombytes("RGB", coloured.size, coloured.tobytes())


def _opaque(picture: Image.Image) -> Image.Image:
    """Return the picture on white paper, with 8 bits a channel: grey, RGB or CMYK."""
    if picture.mode.startswith("I"):
        return picture.point(lambda value: value * (1 / 256)).convert("L")
    if picture.mode in ("L", "RGB", "CMYK") and "transparency" not in picture.info:
        return picture
    if picture.mode == "LA":
        return _on_white(picture, "L")
    if picture.has_transparency_data:
        return _on_white(picture, "RGB")
    return picture.convert("L" if picture.mode == "1" else "RGB")


def _on_white(picture: Image.Image, mode: str) -> Image.Image:
    """Return the picture on white paper, laid down strip by strip: whole, it takes a gigabyte."""
    paper = Image.new(mode, picture.size, "white")
    for top in range(0, picture.height, STRIP_PX):
        below = min(top + STRIP_PX, picture.height)
        strip = picture.crop((0, top, picture.width, below)).convert(
            "LA" if mode == "L" else "RGBA"
        )
        paper.paste(strip.convert(mode), (0, top), mask=strip.getchannel("A"))
    return paper


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    if not profile:
        return picture.convert("RGB")
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, source, _srgb(), outputMode="RGB")
    except _UNREADABLE:
        return picture.convert("RGB")  # a profile that makes no sense is no reason to refuse
    return picture.convert("RGB") if converted is None else converted


def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    written = io.BytesIO()
    picture.save(
        written,
        "JPEG",
        quality=quality,
        optimize=True,
        progressive=True,
        subsampling="4:2:0",
        dpi=(300, 300),
    )
    return written.getvalue()


def _prepared(jpeg: bytes) -> Prepared:
    kept = JpegImageFile(io.BytesIO(jpeg))
    width, height = kept.size
    kept.draft("RGB", (PREVIEW_SIDE_PX, PREVIEW_SIDE_PX))
    kept.thumbnail((PREVIEW_SIDE_PX, PREVIEW_SIDE_PX), Image.Resampling.LANCZOS)
    return Prepared(
        id=PhotoId(hashlib.sha256(jpeg).hexdigest()),
        jpeg=jpeg,
        preview=_jpeg(Image.frombytes("RGB", kept.size, kept.tobytes()), PREVIEW_QUALITY),
        width=width,
        height=height,
    )


def _is_ours(raw: bytes, picture: Image.Image) -> bool:
    """Tell whether a picture is already as we keep it, so that it keeps its bytes and its id.

    Then a book taken out and put into another is the same book, and no picture fades by being
    copied.
    """
    if not isinstance(picture, JpegImageFile) or picture.mode != "RGB":
        return False
    if max(picture.size) > LONGEST_SIDE_PX:
        return False
    parts, ours = list(jpeg_segments(raw)), list(jpeg_segments(_one_of_ours()))
    return (
        len(JPEG_START) + sum(len(part.raw) for part in parts) == len(raw)
        and parts[0] == ours[0]
        and {part.marker for part in parts[1:]} <= {part.marker for part in ours[1:]}
        and _manner(picture) == _manner(JpegImageFile(io.BytesIO(_one_of_ours())))
    )


@cache
def _one_of_ours() -> bytes:
    return _jpeg(Image.new("RGB", (LONGEST_SIDE_PX // 10, SHORTEST_SIDE_PX)), QUALITY)


def _manner(picture: JpegImageFile) -> tuple[object, ...]:
    return picture.quantization, get_sampling(picture), "progressive" in picture.info
