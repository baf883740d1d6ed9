"""Photographs: whatever is given is taken clean, or refused in words."""

from __future__ import annotations

import base64
import importlib.util
import io
import os
import random
import struct
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from familybook.core.errors import (
    BrokenPhotoError,
    FamilybookError,
    HugePhotoError,
    IphonePhotoError,
    NoSuchFileError,
    TinyPhotoError,
    UnreadablePhotoError,
)
from familybook.store import photos
from familybook.store.cleaning import STRIP_PX
from familybook.store.photos import Prepared, prepare_bytes, prepare_photo
from familybook.store.wrappings import jpeg_segments, orientation
from tests.store.conftest import jpeg_of

SECRET = b"SECRETMARK"
NOISE = Image.effect_noise((900, 700), 60).convert("RGB")
JPEG = jpeg_of(NOISE)

HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAb5tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
    "AAAAAAAAAAAAADRpbG9jAAAAAERAAAIAAQAAAAAB4gABAAAAAAAAAIYAAgAAAAACaAABAAAAAAAAACQAAAA4aWlu"
    "ZgAAAAAAAgAAABVpbmZlAgAAAAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAAA"
    "/WlwcnAAAADdaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMA"
    "AAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkA"
    "AAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAA"
    "AAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAAAAAAAAEAAQWBAgMFhAAAABppcmVmAAAAAAAA"
    "AA5jZHNjAAIAAQABAAAAsm1kYXQAAACCKAGvE4D1J4E//+ClR/+61nh+Dw0xKt/S2WI+g63/3d0eJJThETnLG/ME"
    "JBND6dhv8a52osziRRFCdZjr6RKgoeBR/jk8KoNuT/Jr3Nc8PV0ED58u2B4UU2hfyli7sl9E4oa6/Yz1XmykNhM5"
    "ix9E+NpquCPmqIWx9JwhttvLa0rzwAAAAAZFeGlmAABNTQAqAAAACAABARIAAwAAAAEABgAAAAAAAA=="
)
"""A white sheet whose left half is red, 64 by 48, made with pillow_heif 1.8."""


def png_of(picture: Image.Image, **how: Any) -> bytes:
    written = io.BytesIO()
    picture.save(written, "PNG", **how)
    return written.getvalue()


def webp_of(picture: Image.Image, **how: Any) -> bytes:
    written = io.BytesIO()
    picture.save(written, "WEBP", **how)
    return written.getvalue()


def raw_png(width: int, height: int, rows: bytes, *more: tuple[bytes, bytes]) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), *more, (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in chunks
    )


def halves(mode: str = "RGB") -> Image.Image:
    """A picture 60 by 40, red on the left and white on the right."""
    picture = Image.new("RGB", (60, 40), "white")
    picture.paste("red", (0, 0, 30, 40))
    return picture.convert(mode)


def shown(photo: Prepared) -> Image.Image:
    return Image.open(io.BytesIO(photo.jpeg))


def near(found: Any, wanted: tuple[int, int, int], by: int = 6) -> bool:
    return all(abs(one - other) <= by for one, other in zip(found, wanted, strict=True))


def exif(turned: int = 6) -> Image.Exif:
    made = Image.Exif()
    made[0x0112] = turned
    made[0x010F] = SECRET.decode()
    made.get_ifd(0x8825)[1] = "N"
    made.get_ifd(0x8825)[2] = (52.0, 40.0, 30.0)
    return made


def texts() -> PngImagePlugin.PngInfo:
    made = PngImagePlugin.PngInfo()
    made.add_text("Comment", SECRET.decode())
    made.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    return made


XMP = b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"
ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
FILM = b"\0\0\0\x18ftypmp42" + SECRET + os.urandom(50_000)

TELLING = {
    "jpeg": jpeg_of(NOISE, exif=exif(), comment=SECRET, xmp=XMP),
    "jpeg as ours but with a comment": jpeg_of(
        NOISE, quality=85, optimize=True, progressive=True, dpi=(300, 300), comment=SECRET
    ),
    "jpeg with a film behind": JPEG + FILM,
    "png": png_of(NOISE, exif=exif(), pnginfo=texts()),
    "png with more behind": png_of(NOISE) + SECRET,
    "webp": webp_of(NOISE, exif=exif(), xmp=XMP),
}


@pytest.mark.parametrize("raw", TELLING.values(), ids=TELLING)
def test_nothing_is_left_of_who_took_it_when_and_where(raw: bytes) -> None:
    assert SECRET in raw

    photo = prepare_bytes(raw, "x")

    for jpeg in (photo.jpeg, photo.preview):
        assert SECRET not in jpeg
        assert not Image.open(io.BytesIO(jpeg)).getexif()
        markers = {segment.marker for segment in jpeg_segments(jpeg)}
        assert markers <= {0xE0, 0xDB, 0xC2, 0xC4, 0xDA, 0xD9}
        assert jpeg.endswith(b"\xff\xd9")
        assert 2 + sum(len(segment.raw) for segment in jpeg_segments(jpeg)) == len(jpeg)


def test_what_we_keep_can_be_taken_in_again_to_the_byte() -> None:
    once = prepare_bytes(jpeg_of(Image.effect_noise((3000, 2000), 30).convert("RGB")), "x.jpg")

    again = prepare_bytes(once.jpeg, "y.jpg")

    assert again == once


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_taking_in_a_second_time_changes_nothing_whatever_it_was(mode: str) -> None:
    once = prepare_bytes(jpeg_of(halves().convert(mode)), "x.jpg")

    assert prepare_bytes(once.jpeg, "x.jpg") == once


def test_a_picture_almost_as_ours_is_made_anew() -> None:
    finer = jpeg_of(NOISE, quality=95, optimize=True, progressive=True, dpi=(300, 300))

    photo = prepare_bytes(finer, "x.jpg")

    assert photo.jpeg != finer


def test_a_large_picture_comes_down_to_what_print_needs() -> None:
    photo = prepare_bytes(jpeg_of(Image.new("RGB", (4000, 3000), "navy")), "x.jpg")

    assert (photo.width, photo.height) == (2480, 1860)
    assert shown(photo).size == (2480, 1860)
    assert Image.open(io.BytesIO(photo.preview)).size == (480, 360)


def test_a_small_picture_keeps_its_size() -> None:
    photo = prepare_bytes(png_of(halves()), "x.png")

    assert (photo.width, photo.height) == (60, 40)
    assert near(shown(photo).getpixel((8, 20)), (254, 0, 0))
    assert near(shown(photo).getpixel((52, 20)), (255, 255, 255))


CORNERS = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}
"""Where the stored picture's top left corner belongs, by orientation."""


@pytest.mark.parametrize("turned", CORNERS)
@pytest.mark.parametrize("written", [jpeg_of, png_of, webp_of])
def test_every_picture_stands_upright(written: Any, turned: int) -> None:
    picture = Image.new("RGB", (64, 48), "white")
    picture.paste("blue", (0, 0, 24, 16))

    photo = prepare_bytes(written(picture, exif=exif(turned)), "x")

    assert (photo.width, photo.height) == ((64, 48) if turned < 5 else (48, 64))
    right, low = CORNERS[turned]
    corner = (photo.width - 6 if right else 5, photo.height - 6 if low else 5)
    assert near(shown(photo).getpixel(corner), (0, 0, 255), 30)


@pytest.mark.parametrize("broken", [b"", b"II", b"MM\0*" + b"\xff" * 40, b"II*\0" + bytes(30)])
def test_an_orientation_that_makes_no_sense_is_upright(broken: bytes) -> None:
    assert orientation(broken) == 1


@given(st.binary(max_size=200))
def test_no_exif_upsets_the_reading_of_it(raw: bytes) -> None:
    assert 1 <= orientation(b"MM" + raw) <= 8


SEE_THROUGH = {
    "RGBA": Image.new("RGBA", (40, 30), (10, 20, 30, 0)),
    "LA": Image.new("LA", (40, 30), (0, 0)),
    "palette": Image.new("RGB", (40, 30), "red").quantize(4),
}


@pytest.mark.parametrize("picture", SEE_THROUGH.values(), ids=SEE_THROUGH)
def test_what_can_be_seen_through_lies_on_white_paper(picture: Image.Image) -> None:
    how = {"transparency": picture.getpixel((0, 0))} if picture.mode == "P" else {}

    photo = prepare_bytes(png_of(picture, **how), "x.png")

    assert near(shown(photo).getpixel((20, 15)), (255, 255, 255))


def test_half_seen_through_is_half_white() -> None:
    photo = prepare_bytes(webp_of(Image.new("RGBA", (40, 30), (200, 0, 0, 128))), "x.webp")

    assert near(shown(photo).getpixel((20, 15)), (227, 127, 127), 12)


def test_sixteen_bit_grey_keeps_its_shades() -> None:
    photo = prepare_bytes(png_of(Image.new("I;16", (40, 30), 40_000)), "x.png")

    assert near(shown(photo).getpixel((20, 15)), (156, 156, 156))


def test_black_and_white_and_printers_inks_become_colours() -> None:
    white = prepare_bytes(png_of(Image.new("1", (40, 30), 1)), "x.png")
    red = prepare_bytes(jpeg_of(Image.new("CMYK", (40, 30), (0, 255, 255, 0))), "x.jpg")

    assert near(shown(white).getpixel((20, 15)), (255, 255, 255))
    assert near(shown(red).getpixel((20, 15)), (254, 0, 0))


def test_other_colour_spaces_become_srgb() -> None:
    srgb = ImageCms.createProfile("sRGB")
    swapped = bytearray(ImageCms.ImageCmsProfile(srgb).tobytes())
    red, blue = swapped.find(b"rXYZ"), swapped.find(b"bXYZ")
    swapped[red : red + 4], swapped[blue : blue + 4] = b"bXYZ", b"rXYZ"

    photo = prepare_bytes(jpeg_of(halves(), icc_profile=bytes(swapped)), "x.jpg")

    assert near(shown(photo).getpixel((8, 20)), (0, 0, 254), 12)
    assert "icc_profile" not in shown(photo).info


@pytest.mark.parametrize("profile", [b"x", ICC[:200], os.urandom(500)])
def test_a_broken_colour_profile_is_no_reason_to_refuse(profile: bytes) -> None:
    photo = prepare_bytes(jpeg_of(halves(), icc_profile=profile), "x.jpg")

    assert near(shown(photo).getpixel((8, 20)), (254, 0, 0))


def many_scans() -> bytes:
    whole = jpeg_of(Image.new("L", (64, 64)), progressive=True)
    parts = list(jpeg_segments(whole))
    scan = next(part for part in parts if part.marker == 0xDA)
    return b"\xff\xd8" + b"".join(part.raw for part in parts[:-1]) + scan.raw * 5000 + b"\xff\xd9"


BAD: dict[str, tuple[bytes, type[FamilybookError]]] = {
    "nothing": (b"", BrokenPhotoError),
    "text": (b"hello" * 50, BrokenPhotoError),
    "svg": (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", BrokenPhotoError),
    "gif": (b"GIF89a" + bytes(100), BrokenPhotoError),
    "tiff": (b"II*\0" + bytes(100), BrokenPhotoError),
    "postscript": (b"%!PS-Adobe-3.0 EPSF-3.0\n", BrokenPhotoError),
    "pdf": (b"%PDF-1.7\n", BrokenPhotoError),
    "html named jpg": (b"<html><body>photo</body></html>", BrokenPhotoError),
    "half a jpeg": (JPEG[: len(JPEG) // 2], BrokenPhotoError),
    "jpeg without its end": (JPEG[:-200], BrokenPhotoError),
    "start of a jpeg": (JPEG[:30], BrokenPhotoError),
    "jpeg of markers only": (b"\xff\xd8\xff\xd9", BrokenPhotoError),
    "jpeg with endless scans": (many_scans(), BrokenPhotoError),
    "half a png": (png_of(NOISE)[:9000], BrokenPhotoError),
    "png that holds nothing": (raw_png(800, 800, b""), BrokenPhotoError),
    "png bomb": (raw_png(30_000, 30_000, bytes(1000)), HugePhotoError),
    "png of 70 megapixels": (raw_png(10_000, 7_000, b""), HugePhotoError),
    "strip": (raw_png(1, 40_000, bytes(4 * 40_000)), TinyPhotoError),
    "a thread once made smaller": (png_of(Image.new("L", (16, 5000))), TinyPhotoError),
    "15 pixels": (png_of(Image.new("RGB", (15, 400))), TinyPhotoError),
    "half a webp": (webp_of(NOISE)[:2000], BrokenPhotoError),
    "riff of sound": (b"RIFF\x24\0\0\0WAVEfmt " + bytes(100), BrokenPhotoError),
    "over 40 MB": (b"\xff\xd8\xff" + bytes(photos.LARGEST_FILE), HugePhotoError),
}


@pytest.mark.parametrize(("raw", "error"), BAD.values(), ids=BAD)
def test_a_bad_picture_is_refused_in_words_and_soon(
    raw: bytes, error: type[FamilybookError], capfd: pytest.CaptureFixture[str]
) -> None:
    start = time.process_time()  # a bound on work, however busy the machine is

    with pytest.raises(error) as caught:
        prepare_bytes(raw, "holiday.jpg")

    assert type(caught.value) is error
    assert caught.value.facts == {"name": "holiday.jpg"}
    assert time.process_time() - start < 5
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("raw", "name", "error"),
    [
        (b"II*\0" + bytes(100), "old.tiff", UnreadablePhotoError),
        (b"II*\0" + bytes(100), "pasted", UnreadablePhotoError),
        (b"II*\0" + bytes(100), "OLD.JPG", BrokenPhotoError),
        (JPEG[:900], "pasted", BrokenPhotoError),
        (JPEG[:900], "beach.png", BrokenPhotoError),
    ],
)
def test_only_what_is_no_jpeg_yet_is_to_be_saved_as_one(
    raw: bytes, name: str, error: type[FamilybookError]
) -> None:
    with pytest.raises(UnreadablePhotoError) as caught:
        prepare_bytes(raw, name)

    assert type(caught.value) is error


def fuzzed() -> Iterator[bytes]:
    chance = random.Random(4)  # noqa: S311 - any places
    small = Image.effect_noise((120, 90), 60).convert("RGB")
    wholes = (
        jpeg_of(small, exif=exif(), icc_profile=ICC),
        jpeg_of(small, progressive=True),
        png_of(small, exif=exif(), icc_profile=ICC),
        webp_of(small, exif=exif()),
    )
    for number in range(400):
        raw = bytearray(wholes[number % len(wholes)])
        for _ in range(chance.choice((1, 4, 20))):
            raw[chance.randrange(len(raw))] = chance.randrange(256)
        yield bytes(raw)


def test_each_of_400_spoilt_pictures_is_taken_or_refused_in_words() -> None:
    taken = refused = 0

    for raw in fuzzed():
        try:
            photo = prepare_bytes(raw, "x")
        except FamilybookError:
            refused += 1
        else:
            taken += 1
            assert shown(photo).size == (photo.width, photo.height)
            assert not shown(photo).getexif()

    assert taken > 50
    assert refused > 50


@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"RIFF\x40\0\0\0WEBP"]),
)
def test_any_bytes_are_refused_in_words(raw: bytes, start: bytes) -> None:
    with pytest.raises(FamilybookError):
        prepare_bytes(start + raw, "x")


NO_READER = not any(importlib.util.find_spec(name) for name in ("pi_heif", "pillow_heif"))


@pytest.mark.skipif(not NO_READER, reason="a reader of iPhone pictures is installed")
def test_an_iphone_picture_is_known_even_where_it_cannot_be_read() -> None:
    with pytest.raises(IphonePhotoError):
        prepare_bytes(HEIC, "IMG_0001.HEIC")


@pytest.mark.skipif(NO_READER, reason="install familybook[heic] to read iPhone pictures")
def test_an_iphone_picture_is_read_where_it_can_be() -> None:
    photo = prepare_bytes(HEIC, "IMG_0001.HEIC")

    assert (photo.width, photo.height) == (64, 48)
    assert near(shown(photo).getpixel((8, 20)), (200, 30, 30), 12)
    assert near(shown(photo).getpixel((56, 20)), (255, 255, 255))
    assert not shown(photo).getexif()


@pytest.mark.skipif(NO_READER, reason="install familybook[heic] to read iPhone pictures")
@pytest.mark.parametrize("raw", [HEIC[:40], HEIC[:200], HEIC[:-100], HEIC[:12] + b"x" * 300])
def test_a_broken_iphone_picture_is_refused_in_words(raw: bytes) -> None:
    with pytest.raises(UnreadablePhotoError):
        prepare_bytes(raw, "IMG_0001.HEIC")


def test_a_picture_is_read_from_its_file_and_the_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "holiday.JPG"
    path.write_bytes(JPEG)

    photo = prepare_photo(path)

    assert photo == prepare_bytes(JPEG, "x")
    assert path.read_bytes() == JPEG
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_picture_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFileError):
        prepare_photo(tmp_path / "gone.jpg")
    with pytest.raises(UnreadablePhotoError):
        prepare_photo(tmp_path)


def test_a_tall_picture_seen_through_lies_on_white_paper_to_its_foot() -> None:
    picture = Image.new("RGBA", (40, 3 * STRIP_PX + 10), (255, 0, 0, 255))
    picture.paste((0, 0, 255, 0), (0, 2 * STRIP_PX, 40, picture.height))

    kept = shown(prepare_bytes(png_of(picture), "x.png"))

    assert near(kept.getpixel((20, 2 * STRIP_PX - 20)), (255, 0, 0))
    assert near(kept.getpixel((20, kept.height - 3)), (255, 255, 255))


def test_a_webp_that_would_take_a_gigabyte_is_refused_before_it_is_read() -> None:
    written = io.BytesIO()
    Image.new("RGB", (8_000, 4_100)).save(written, "WEBP", lossless=True, method=0)

    with pytest.raises(HugePhotoError):
        prepare_bytes(written.getvalue(), "x.webp")
