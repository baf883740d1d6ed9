"""What a picture file wraps round the picture: found, read where useful, and taken off.

Only what is needed to decode the picture is handed on. So no camera, place, thumbnail, comment or
film behind the picture ever reaches the decoder, let alone the book.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

JPEG_START = b"\xff\xd8"
END = 0xD9
PNG_START = b"\x89PNG\r\n\x1a\n"

SCAN = 0xDA
APP0, APP1, APP2, APP14 = 0xE0, 0xE1, 0xE2, 0xEE
NEEDED = frozenset((SCAN, END, 0xDB, 0xDD, *range(0xC0, 0xD0)))
"""Markers without which a JPEG cannot be decoded."""

MOST_SCANS = 24
"""Passes over a progressive picture; a camera makes about ten, an attack thousands."""

UPRIGHT = 1

_NEXT_MARKER = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")
_NEEDED_SIGNED = {APP0: b"JFIF\0", APP2: b"ICC_PROFILE\0", APP14: b"Adobe"}
_PNG_NEEDED = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"iCCP", b"sRGB"))


@dataclass(frozen=True, slots=True)
class Segment:
    """One part of a JPEG: its marker, and all its bytes; a scan's hold the pixels too."""

    marker: int
    raw: bytes

    @property
    def payload(self) -> bytes:
        """What follows marker and length."""
        return self.raw[4:]


def jpeg_segments(jpeg: bytes) -> Iterator[Segment]:
    """Yield the parts of a JPEG up to its end, wherever the file ends.

    Raises:
        ValueError: if it is not a JPEG, or its parts do not follow each other.
    """
    if not jpeg.startswith(JPEG_START):
        raise ValueError
    at = len(JPEG_START)
    while True:
        found = _NEXT_MARKER.match(jpeg, at)
        if found is None:
            raise ValueError
        marker, start = jpeg[found.end() - 1], found.end() - 2
        if marker == END:
            yield Segment(END, jpeg[start : found.end()])
            return
        (length,) = _unpack(">H", jpeg, found.end())
        at = found.end() + length
        if marker == SCAN:
            following = _NEXT_MARKER.search(jpeg, at)
            at = following.start() if following else len(jpeg)
        yield Segment(marker, jpeg[start:at])
        if at >= len(jpeg):
            return


def bare_jpeg(jpeg: bytes) -> tuple[bytes, int]:
    """Return the JPEG without anything round the picture, and how it is turned (1 to 8).

    Raises:
        ValueError: if it is not a JPEG we can take.
    """
    kept, turned, scans = [JPEG_START], UPRIGHT, 0
    for segment in jpeg_segments(jpeg):
        if segment.marker == APP1 and segment.payload.startswith(b"Exif\0\0"):
            turned = orientation(segment.payload[6:])
        if segment.marker == SCAN:
            scans += 1
        if _is_needed(segment):
            kept.append(segment.raw)
    if scans > MOST_SCANS:
        raise ValueError
    return b"".join(kept), turned


def _is_needed(segment: Segment) -> bool:
    signed = _NEEDED_SIGNED.get(segment.marker)
    return segment.marker in NEEDED if signed is None else segment.payload.startswith(signed)


def png_chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and content of each part of a PNG, up to its end.

    Raises:
        ValueError: if it is not a PNG, or ends in the middle.
    """
    if not png.startswith(PNG_START):
        raise ValueError
    at = len(PNG_START)
    kind = b""
    while kind != b"IEND":
        length, kind = _unpack(">I4s", png, at)
        content = png[at + 8 : at + 8 + length]
        if len(content) < length:
            raise ValueError
        yield kind, content
        at += 12 + length


def bare_png(png: bytes) -> tuple[bytes, int]:
    """Return the PNG without anything round the picture, and how it is turned (1 to 8).

    Raises:
        ValueError: if it is not a PNG.
    """
    kept, turned = [PNG_START], UPRIGHT
    for kind, content in png_chunks(png):
        if kind == b"eXIf":
            turned = orientation(content)
        if kind in _PNG_NEEDED:
            sealed = kind + content
            kept.append(struct.pack(">I", len(content)) + sealed)
            kept.append(struct.pack(">I", zlib.crc32(sealed)))
    return b"".join(kept), turned


def orientation(exif: bytes) -> int:
    """Return how a picture is turned, from the TIFF header of its EXIF on: 1 to 8.

    Anything that makes no sense is upright.
    """
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return UPRIGHT
    try:
        (start,) = _unpack(f"{order}I", exif, 4)
        (count,) = _unpack(f"{order}H", exif, start)
        for number in range(count):
            tag, kind, _, value = _unpack(f"{order}HHIH", exif, start + 2 + 12 * number)
            if tag == 0x0112 and kind == 3 and 1 <= value <= 8:  # noqa: PLR2004 - EXIF's own
                return int(value)
    except ValueError:
        pass
    return UPRIGHT


def _unpack(shape: str, raw: bytes, at: int) -> tuple[Any, ...]:
    try:
        return struct.unpack_from(shape, raw, at)
    except struct.error as error:
        raise ValueError from error
