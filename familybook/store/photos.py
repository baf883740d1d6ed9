"""Photographs as we keep them."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from collections.abc import Iterable
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
    FamilybookError,
    FolderPhotoError,
    HugePhotoError,
    IphonePhotoError,
    NoSuchFileError,
    TinyPhotoError,
    UnreadablePhotoError,
)
from familybook.core.ids import PhotoId
from familybook.store import heic
from familybook.store.cleaning import LONGEST_SIDE_PX, clean
from familybook.store.wrappings import (
    JPEG_START,
    PNG_START,
    SCAN,
    UPRIGHT,
    Segment,
    bare_jpeg,
    bare_png,
    jpeg_segments,
    orientation,
)

LARGEST_FILE = 40 * 1024 * 1024
MOST_PIXELS = 64_000_000
"""A 50-megapixel phone passes, a bomb does not."""
MOST_PIXELS_PNG = 40_000_000
"""A sheet that was scanned as finely as may be passes. Each takes four bytes, whatever is in it."""
MOST_PIXELS_WEBP = 12_500_000
"""Its reader needs up to eighteen bytes for each."""
MOST_PASSES_BYTES = 128 * 1024 * 1024
"""What the reader of a JPEG in passes may hold: 42 megapixels of the usual, 16 in four inks."""
SHORTEST_SIDE_PX = 16

QUALITY = 85
PREVIEW_SIDE_PX = 480
PREVIEW_QUALITY = 80

_UNREADABLE = (
    AssertionError,
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

_ANEW = 4
"""How many times the work of looking through a picture it is to make it anew."""

_NAMED_JPEG = (".jpg", ".jpeg")
"""To save it as JPEG would be no help."""


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
        return _prepared(_jpeg(clean(picture, turned), QUALITY))
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


def work_of(raw: bytes) -> int:
    """Return how much work a picture is that was kept before, in pixels; none if it cannot be read.

    It is not decoded. One that is not quite as we keep them would be made anew.
    """
    try:
        picture, _ = _opened(raw, Path())
        ours = _is_ours(raw, picture)
    except (FamilybookError, *_UNREADABLE):
        return 0
    size = picture.width * picture.height
    if max(picture.size) > LONGEST_SIDE_PX:
        return 0  # refused as it is
    return size if ours else _ANEW * size


def _opened(raw: bytes, told: Path) -> tuple[Image.Image, int]:
    """Return a picture that is not yet decoded, and how it is turned.

    Each reader is called by its name: `Image.open` warns of bombs through a switch that all
    threads share, and tries more formats than we take.
    """
    if raw.startswith(JPEG_START):
        bare, turned = bare_jpeg(raw)
        jpeg = JpegImageFile(io.BytesIO(bare))
        if _passes_take(jpeg, bare) > MOST_PASSES_BYTES:
            raise HugePhotoError(told)
        return jpeg, turned
    if raw.startswith(PNG_START):
        bare, turned = bare_png(raw)
        png = PngImageFile(io.BytesIO(bare))
        _expect_size(png.size, told, MOST_PIXELS_PNG)
        return png, turned
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


def _passes_take(jpeg: JpegImageFile, bare: bytes) -> int:
    """Return how many bytes the reader holds of a JPEG in passes; none if it comes in one piece.

    Each colour has two bytes for each of its dots, however small the picture is to become.
    """
    if "progressive" not in jpeg.info and _scans(jpeg_segments(bare)) == 1:
        return 0
    samples = [wide * high for _, wide, high, _ in jpeg.layer]
    most = max(wide for _, wide, _, _ in jpeg.layer) * max(high for _, _, high, _ in jpeg.layer)
    return 2 * jpeg.width * jpeg.height * sum(samples) // most


def _expect_size(size: tuple[int, int], told: Path, most: int = MOST_PIXELS) -> None:
    if size[0] * size[1] > most:
        raise HugePhotoError(told)
    kept = min(1, LONGEST_SIDE_PX / max(size))
    if min(size) * kept < SHORTEST_SIDE_PX:
        raise TinyPhotoError(told)


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
        and _scans(parts) <= _scans(ours)
        and _manner(picture) == _manner(JpegImageFile(io.BytesIO(_one_of_ours())))
    )


def _scans(parts: Iterable[Segment]) -> int:
    return sum(part.marker == SCAN for part in parts)


@cache
def _one_of_ours() -> bytes:
    return _jpeg(Image.new("RGB", (LONGEST_SIDE_PX // 10, SHORTEST_SIDE_PX)), QUALITY)


def _manner(picture: JpegImageFile) -> tuple[object, ...]:
    return picture.quantization, get_sampling(picture), "progressive" in picture.info
