"""Pictures that somebody made to do harm, or that went bad on their way."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

from PIL import Image

from tests.store.breaking import chance_of

MEGABYTE = 1 << 20
_LARGE, _HALF = 6_320, 4_952
"""Sides of the largest PNG we take, and of the largest that is not made smaller at once."""
FAR = 65_535
"""The longest side that a JPEG can name."""


def written(picture: Image.Image, kind: str, **how: Any) -> bytes:
    made = io.BytesIO()
    picture.save(made, kind, **how)
    return made.getvalue()


@cache
def scene() -> Image.Image:
    """Return a picture with something to see in it."""
    chance = chance_of(3)
    small = Image.frombytes("RGB", (32, 24), chance.randbytes(32 * 24 * 3))
    return small.resize((640, 480), Image.Resampling.BICUBIC)


def _chunk(kind: bytes, held: bytes) -> bytes:
    sealed = kind + held
    return struct.pack(">I", len(held)) + sealed + struct.pack(">I", zlib.crc32(sealed))


def _png(
    wide: int, high: int, data: bytes, *more: bytes, depth: int = 8, colour: int = 2, lace: int = 0
) -> bytes:
    """Return a PNG that says it is so large, whatever is in it."""
    head = _chunk(b"IHDR", struct.pack(">2I5B", wide, high, depth, colour, 0, 0, lace))
    body = b"".join(more) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + body


def _zeros(count: int) -> bytes:
    """Return very many zeros, packed; they are never all in memory."""
    packed = zlib.compressobj(9)
    block = bytes(MEGABYTE)
    made = [packed.compress(block) for _ in range(count // MEGABYTE)]
    return b"".join((*made, packed.compress(bytes(count % MEGABYTE)), packed.flush()))


def _exif(value: int, kind: int = 3, count: int = 1) -> bytes:
    return b"II*\0\x08\0\0\0\1\0" + struct.pack("<HHII", 0x0112, kind, count, value) + bytes(4)


def _segment(marker: int, held: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(held) + 2) + held


def _with(jpeg: bytes, *segments: bytes) -> bytes:
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


def _sized(jpeg: bytes, wide: int, high: int) -> bytes:
    """Return a JPEG whose head lies about its size."""
    for start in (b"\xff\xc0", b"\xff\xc2"):
        at = jpeg.find(start)
        if at > 0:
            return jpeg[: at + 5] + struct.pack(">2H", high, wide) + jpeg[at + 9 :]
    raise ValueError


def _scans(jpeg: bytes, times: int) -> bytes:
    """Return a progressive JPEG that goes over its picture again and again."""
    last = jpeg.rindex(b"\xff\xda")
    return jpeg[:-2] + jpeg[last:-2] * times + jpeg[-2:]


def jpegs() -> Iterator[tuple[str, bytes]]:
    """Yield JPEGs."""
    good = written(scene(), "JPEG")
    passes = written(scene(), "JPEG", progressive=True)
    yield "nothing.jpg", b""
    yield "two bytes.jpg", good[:2]
    yield "half.jpg", good[: len(good) // 2]
    yield "no end.jpg", good[:-2]
    yield "a film behind.jpg", good + b"\0\0\0\x20ftypmp42" + bytes(3 * MEGABYTE)
    yield "far.jpg", _sized(good, FAR, FAR)
    yield "far and passes.jpg", _sized(passes, FAR, FAR)
    yield "no width.jpg", _sized(good, 0, 480)
    yield "one dot wide.jpg", written(Image.new("L", (1, FAR - 35)), "JPEG")
    yield "a thousand passes.jpg", _scans(passes, 1_000)
    yield "four inks.jpg", written(scene().convert("CMYK"), "JPEG")
    for value in (0, 5, 9, 255, FAR):
        turned = _segment(0xE1, b"Exif\0\0" + _exif(value))
        yield f"turned {value} times.jpg", _with(good, turned)
    ring = b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + bytes(60)
    yield "notes without end.jpg", _with(good, _segment(0xE1, ring))
    junk = _segment(0xE2, b"ICC_PROFILE\0\1\1" + chance_of(5).randbytes(60_000))
    yield "colours that make no sense.jpg", _with(good, junk)
    lies = _segment(0xE2, b"ICC_PROFILE\0\xff\xff" + bytes(90))
    yield "colours in 255 parts.jpg", _with(good, lies)
    yield "twenty thousand comments.jpg", _with(good, _segment(0xFE, b"x") * 20_000)
    yield "a length of nothing.jpg", _with(good, b"\xff\xe1\0\0" * 5_000)
    yield "tables of nothing.jpg", _with(good, _segment(0xC4, bytes(60_000)))
    yield "a scan in a scan.jpg", good[:-2] + good
    yield "small.jpg", written(Image.new("L", (15, 15)), "JPEG")
    yield "letters.jpg", b"Dear family, " * 1_000
    yield "lossless.jpg", good.replace(b"\xff\xc0", b"\xff\xc3", 1)
    yield "by arithmetic.jpg", good.replace(b"\xff\xc0", b"\xff\xc9", 1)
    yield "twelve bits.jpg", good.replace(b"\xff\xc0\0\x11\x08", b"\xff\xc0\0\x11\x0c", 1)


def large_jpegs() -> Iterator[tuple[str, bytes]]:
    """Yield JPEGs that take long to make, or to take."""
    good = written(scene(), "JPEG")
    passes = written(scene(), "JPEG", progressive=True)
    yield "a lie about its size.jpg", _sized(good, 8_000, 8_000)
    yield "passes that lie about size.jpg", _sized(passes, 8_000, 8_000)
    yield "forty passes over much.jpg", _scans(_sized(passes, 8_000, 8_000), 40)
    for kind, given, size in (
        ("RGB", "4:2:0", (6_600, 6_700)),
        ("RGB", "4:4:4", (4_700, 4_700)),
        ("CMYK", "4:4:4", (4_000, 4_100)),
    ):
        all_in = scene().convert(kind)
        passes = written(all_in, "JPEG", progressive=True, subsampling=given)
        yield f"passes in {kind} {given}, a lie.jpg", _sized(passes, 8_000, 8_000)
        yield f"passes in {kind} {given}, a lesser lie.jpg", _sized(passes, *size)
    large = written(Image.new("RGB", (6_600, 6_700)), "JPEG", progressive=True, quality=20)
    yield "as large as may be.jpg", large
    yield "as large as may be, more passes.jpg", _scans(large, 14)
    for kind in ("RGB", "CMYK"):
        long = written(Image.new(kind, (65_000, 980)), "JPEG", quality=20)
        yield f"a long one in {kind}.jpg", long
    yield "four inks, a lie.jpg", _sized(written(scene().convert("CMYK"), "JPEG"), 7_900, 8_000)
    most = written(Image.new("CMYK", (7_900, 8_000)), "JPEG", quality=20)
    yield "four inks, as large as may be.jpg", most
    yield "38 MB of comments.jpg", _with(good, _segment(0xFE, bytes(65_000)) * 600)
    yield "marks without end.jpg", good[:2] + b"\xff" * (20 * MEGABYTE)
    yield "larger than we take.jpg", good + bytes(41 * MEGABYTE)


def pngs() -> Iterator[tuple[str, bytes]]:
    """Yield PNGs."""
    good = written(scene(), "PNG")
    yield "half.png", good[: len(good) // 2]
    yield "a larger lie than we take.png", _png(6_400, 6_400, _zeros(10_000))
    yield "far.png", _png(0x7FFFFFFF, 0x7FFFFFFF, _zeros(MEGABYTE))
    yield "no colours to choose from.png", _png(64, 64, _zeros(64 * 65), colour=3)
    crowd = _chunk(b"tEXt", b"a\0b") * 200_000
    yield "very many notes.png", _png(64, 64, _zeros(64 * 193), crowd)
    frames = _chunk(b"acTL", struct.pack(">2I", 0xFFFFFFFF, 0))
    yield "moving without end.png", _png(64, 64, _zeros(64 * 193), frames)
    yield "no size.png", _png(0, 0, b"")
    yield "a wrong sum.png", good[:40] + b"\0" + good[41:]
    yield "an endless part.png", good[:8] + b"\xff\xff\xff\xffIHDR" + good[16:]


def large_pngs() -> Iterator[tuple[str, bytes]]:
    """Yield PNGs that take long to make, or to take."""
    yield "a thin line.png", _png(64_000_000, 1, _zeros(192_000_001))
    yield "a bomb.png", _png(FAR, FAR, _zeros(200 * MEGABYTE))
    yield "a lie about its size.png", _png(8_000, 8_000, _zeros(10_000))
    yield "too large.png", _png(6_400, 6_400, _zeros(6_400 * (3 * 6_400 + 1)))
    for side in (_LARGE, _HALF):
        yield from _large_pngs(side)
    yield "more behind the picture.png", _png(100, 100, _zeros(300 * MEGABYTE))
    note = _chunk(b"zTXt", b"note\0\0" + _zeros(200 * MEGABYTE))
    yield "notes that grow.png", _png(64, 64, _zeros(64 * 193), note)
    profile = _chunk(b"iCCP", b"x\0\0" + _zeros(200 * MEGABYTE))
    yield "colours that grow.png", _png(64, 64, _zeros(64 * 193), profile)


def _large_pngs(side: int) -> Iterator[tuple[str, bytes]]:
    """Yield PNGs of one size, with as much in each dot as there may be."""
    for name, bits, how in (
        ("plain", 24, {}),
        ("clear", 32, {"colour": 6}),
        ("clear, sixteen bits", 64, {"colour": 6, "depth": 16}),
        ("grey", 8, {"colour": 0}),
        ("grey, sixteen bits", 16, {"colour": 0, "depth": 16}),
        ("grey, clear, sixteen bits", 32, {"colour": 4, "depth": 16}),
        ("one bit", 1, {"colour": 0, "depth": 1}),
    ):
        yield f"{side}, {name}.png", _png(side, side, _zeros(side * (side * bits // 8 + 2)), **how)
    chosen = _chunk(b"PLTE", bytes(768)), _chunk(b"tRNS", bytes(256))
    yield f"{side}, chosen.png", _png(side, side, _zeros(side * (side + 1)), chosen[0], colour=3)
    yield (
        f"{side}, chosen, clear.png",
        _png(side, side, _zeros(side * (side + 1)), *chosen, colour=3),
    )
    yield f"{side}, laced.png", _png(side, side, _zeros(side * (3 * side + 1) + 99_999), lace=1)


def others() -> Iterator[tuple[str, bytes]]:
    """Yield pictures of other kinds, those we take and those we do not."""
    frames = [Image.new("P", (600, 400), one) for one in range(40)]
    yield "moving.gif", written(frames[0], "GIF", save_all=True, append_images=frames[1:])
    yield "far.gif", b"GIF89a" + struct.pack("<2H", FAR, FAR) + bytes(500)
    yield "far.bmp", b"BM" + bytes(12) + struct.pack("<I2i2H", 40, 2**31 - 1, -1, 1, 24) + bytes(90)
    yield "leaves.tiff", written(scene(), "TIFF")
    yield "far.tiff", b"II*\0\xf0\xff\xff\xff" + bytes(200)
    yield (
        "a program in a picture.svg",
        b'<svg onload="x()"><image href="file:///etc/passwd"/></svg>',
    )
    laughs = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 9) for n in range(1, 12))
    yield "laughs.svg", b'<!DOCTYPE svg [<!ENTITY a0 "ha">' + laughs + b"]><svg>&a11;</svg>"
    yield "a page.pdf", b"%PDF-1.7\n" + b"1 0 obj<</Pages 1 0 R>>" * 500
    yield "a drawing.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) (r) file" * 20
    webp = written(scene(), "WEBP")
    yield "half.webp", webp[: len(webp) // 2]
    moving = [Image.new("RGB", (800, 600), (one, one, one)) for one in range(0, 200, 5)]
    yield "moving.webp", written(moving[0], "WEBP", save_all=True, append_images=moving[1:])
    canvas = b"VP8X" + struct.pack("<I", 10) + b"\x02" + bytes(3) + b"\xfe\xff\xff\xfe\xff\xff"
    yield "far.webp", b"RIFF" + struct.pack("<I", 4 + len(canvas)) + b"WEBP" + canvas
    brand = b"\0\0\0\x18ftypheic\0\0\0\0heicmif1"
    yield "nothing.heic", brand
    yield "junk.heic", brand + chance_of(8).randbytes(200_000)
    boxes = brand + struct.pack(">I", 0x7FFFFFFF) + b"meta" + bytes(5_000)
    yield "an endless box.heic", boxes
    yield "icon.ico", b"\0\0\1\0\xff\xff" + bytes(5_000)
    yield "layers.psd", b"8BPS\0\1" + bytes(6) + struct.pack(">H2I2H", 56, FAR, FAR, 8, 3)
    yield "a program.jpg", b"MZ" + bytes(90_000)


def large_others() -> Iterator[tuple[str, bytes]]:
    """Yield pictures of other kinds that take long to make, or to take."""
    large = Image.new("RGB", (16_383, 760))
    yield "as large as may be.webp", written(large, "WEBP", quality=10, method=0)
    yield (
        "too large.webp",
        written(Image.new("L", (16_383, 4_000)).convert("RGB"), "WEBP", method=0),
    )
    lossless = Image.new("RGBA", (3_530, 3_530))
    yield "lossless.webp", written(lossless, "WEBP", lossless=True, method=0)


def spoilt(count: int) -> Iterator[tuple[str, bytes]]:
    """Yield real pictures with some bytes changed, moved or cut: the same ones each time."""
    chance = chance_of(11)
    small = scene().resize((160, 120))
    real = {
        "jpg": written(small, "JPEG", exif=_exif_block(), progressive=True),
        "png": written(small.convert("RGBA"), "PNG"),
        "webp": written(small, "WEBP"),
    }
    for number in range(count):
        ending = tuple(real)[number % 3]
        yield f"spoilt {number}.{ending}", mutated(real[ending], chance_of(chance.getrandbits(32)))


def _exif_block() -> bytes:
    return b"Exif\0\0" + _exif(6)


def mutated(real: bytes, chance: Random) -> bytes:
    """Return bytes with a few of them changed, cut out, or said twice."""
    held = bytearray(real)
    for _ in range(chance.randrange(1, 8)):
        at, length = chance.randrange(len(held)), chance.randrange(1, 64)
        match chance.randrange(5):
            case 0:
                held[at] ^= 1 << chance.randrange(8)
            case 1:
                held[at : at + 4] = chance.choice((b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff"))
            case 2:
                del held[at : at + length]
            case 3:
                held[at:at] = held[at : at + length]
            case _:
                held[at : at + length] = chance.randbytes(length)
        if not held:
            return b""
    return bytes(held)


def pictures() -> Iterator[tuple[str, bytes]]:
    """Yield the pictures that are soon made."""
    yield from jpegs()
    yield from pngs()
    yield from others()


def large_pictures() -> Iterator[tuple[str, bytes]]:
    """Yield those that are not."""
    yield from large_jpegs()
    yield from large_pngs()
    yield from large_others()
