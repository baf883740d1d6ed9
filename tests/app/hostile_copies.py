"""Copies that somebody made to do harm. Whoever makes them knows the words: the seal is whole."""

from __future__ import annotations

import base64
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PIL import Image

from familybook.store.photos import prepare_bytes
from familybook.store.sealed import CHUNK, Keys, SealedWriter
from tests.store.breaking import chance_of

KEYS = Keys(laptop=bytes(range(16)))
PHOTO = "photos/" + "a" * 64 + ".jpg"
MEGABYTE = 1 << 20

Write = Callable[[Any], None]


def book(**parts: Any) -> bytes:
    return json.dumps({"familybook": 1, "template": "our-book", **parts}).encode()


def _zip(*files: tuple[str, bytes], how: int = zipfile.ZIP_STORED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as opened:
        for name, held in files:
            opened.writestr(name, held)
    return made.getvalue()


def _cover(photo: str) -> bytes:
    return book(pages={"cover": {"picture": {"photo": photo}}})


def _jpeg(wide: int, high: int) -> bytes:
    written = io.BytesIO()
    Image.new("L", (wide, high)).save(written, "JPEG", quality=5)
    return written.getvalue()


def _many_names(count: int) -> bytes:
    """Return a zip whose list says that it holds very many files, all in one place."""
    name = b"photos/x.jpg"
    body = b"PK\3\4" + bytes(26)
    entry = struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, 20, *[0] * 7, len(name), *[0] * 6) + name
    listed = entry * count
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(listed), len(body), 0)
    return body + listed + end


def _claims(size: int) -> bytes:
    """Return a zip whose photograph says that it is larger than the file it is in."""
    made = bytearray(_zip(("book.json", _cover(PHOTO)), (PHOTO, b"x")))
    at = made.rindex(b"PK\1\2")
    made[at + 20 : at + 28] = struct.pack("<2L", size, size)
    return bytes(made)


def _bomb() -> bytes:
    """Return a zip in which 60 MB of white space are a few kilobytes."""
    packed = zlib.compressobj(9, wbits=-15)
    white = packed.compress(b" " * (60 * MEGABYTE)) + packed.flush()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        opened.writestr(zipfile.ZipInfo("book.json"), white)
    held = bytearray(made.getvalue())
    crc = zlib.crc32(b" " * (60 * MEGABYTE))
    for mark, how, sizes in ((b"PK\3\4", 8, 14), (b"PK\1\2", 10, 16)):
        at = held.index(mark)
        held[at + how : at + how + 2] = struct.pack("<H", 8)
        held[at + sizes : at + sizes + 12] = struct.pack("<3L", crc, len(white), 60 * MEGABYTE)
    return bytes(held)


def wordy(size: int) -> bytes:
    """Return what is inside a copy whose words take so many bytes, none of them packed."""
    whole = book()
    return _zip(("book.json", whole[:-1] + b" " * (size - len(whole)) + whole[-1:]))


def parcels() -> Iterator[tuple[str, bytes]]:
    """Yield what is inside each hostile copy."""
    good = ("book.json", book())
    yield "nothing", b""
    yield "a letter", b"Dear family,\n" * 500
    yield "half a zip", _zip(good)[:-30]
    yield "words after the end", _zip(good) + b"more"
    yield "words before the start", b"more" + _zip(good)
    yield "no book", _zip((PHOTO, b"x"))
    yield "two books", _twice()
    yield "a way out", _zip(good, ("../../evil.txt", b"x"))
    yield "a place of its own", _zip(good, ("/etc/passwd", b"x"))
    yield "a Windows way out", _zip(good, ("photos\\..\\..\\evil.jpg", b"x"))
    yield "a folder", _zip(good, ("photos/", b""))
    yield "a program", _zip(good, ("photos/run.exe", b"MZ"))
    yield "a name like ours", _zip(good, (PHOTO.upper(), b"x"))
    yield "packed otherwise", _zip(good, how=zipfile.ZIP_LZMA)
    yield "packed photographs", _zip(good, (PHOTO, bytes(MEGABYTE)), how=zipfile.ZIP_DEFLATED)
    yield "a million names", _many_names(60_000)
    yield "a size that lies", _claims(0x7FFFFFFF)
    yield "white space that grows", _bomb()
    yield "boxes in boxes", _zip(("book.json", b"[" * 500_000))
    yield "boxes in boxes, whole", _zip(("book.json", b"[" * 5_000 + b"]" * 5_000))
    yield "a million numbers", _zip(("book.json", b"[" + b"1," * 2_000_000 + b"1]"))
    yield "a number without end", _zip(("book.json", b'{"familybook": ' + b"9" * 5_000_000 + b"}"))
    yield "no number", _zip(("book.json", b'{"familybook": NaN}'))
    yield "letters that are none", _zip(("book.json", b'{"familybook": "\xff\xfe"}'))
    yield "another template", _zip(("book.json", book(template="../../x")))
    yield "a key we do not know", _zip(("book.json", book(run="calc.exe")))
    yield "a photograph from elsewhere", _zip(("book.json", _cover("../../../etc/passwd")))
    yield "a photograph inside", _zip(("book.json", _cover("data:image/jpeg;base64,AAAA")))
    yield "an endless name", _zip(("book.json", book(people=[{"id": "p1", "name": "x" * 10**6}])))
    yield (
        "ten thousand people",
        _zip(("book.json", book(people=[{"id": f"p{one}"} for one in range(10_000)]))),
    )
    yield (
        "words that call themselves",
        _zip(("book.json", book(pack={"name": "x", "words": {"en-GB": "a = { a }\nb = {"}}))),
    )
    yield "a language of nobody", _zip(("book.json", book(language="xx-zz-../..")))


def _twice() -> bytes:
    import warnings  # noqa: PLC0415 - Python warns of what we want

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _zip(("book.json", book()), ("book.json", book()))


def heavy() -> Iterator[tuple[str, bytes]]:
    """Yield what takes long to make: as much as a copy can bring."""
    chance = chance_of(7)
    letters = base64.b64encode(chance.randbytes(23 * MEGABYTE))
    yield "thirty million letters", _packed(book()[:-1] + b', "sign": "' + letters + b'"}')
    numbers = b",".join(b"%d" % chance.randrange(10**9) for _ in range(1_900_000))
    yield "as many numbers as there may be", _packed(b'{"familybook": [' + numbers + b"]}")
    points = b",".join(b"[%d]" % chance.randrange(10**3) for _ in range(950_000))
    yield "as many boxes as there may be", _packed(b'{"familybook": [' + points + b"]}")
    photos = [(f"photos/{one:064x}.jpg", bytes(16_000)) for one in range(12_000)]
    yield "as many files as there may be", _zip(("book.json", b"[]"), *photos)


def _packed(held: bytes) -> bytes:
    return _zip(("book.json", held), how=zipfile.ZIP_DEFLATED)


def pictures() -> Iterator[tuple[str, bytes]]:
    """Yield copies that open, without the picture they bring."""
    yield "a picture that grows", _zip(("book.json", _cover(PHOTO)), (PHOTO, _jpeg(12_000, 12_000)))
    yield "a picture that is none", _zip(("book.json", _cover(PHOTO)), (PHOTO, b"GIF89a" * 50))
    yield "a picture with no end", _zip(("book.json", _cover(PHOTO)), (PHOTO, _jpeg(90, 60)[:300]))
    yield "a picture that is not there", _zip(("book.json", _cover(PHOTO)))
    yield "a note without sense", _zip(("book.json", book()), ("copy.json", b"[" * 30_000))


def sealed(path: Path, plain: bytes) -> Path:
    """Seal what is inside, as somebody with the words would."""
    with path.open("wb") as file:
        writer = SealedWriter(file, KEYS)
        for at in range(0, len(plain), CHUNK):
            writer.write(plain[at : at + CHUNK])
        writer.finish()
    return path


def crowds() -> Iterator[tuple[str, bytes]]:
    """Yield copies that name very many pictures: each black, and so next to nothing in the file."""
    written = io.BytesIO()
    Image.new("RGB", (2480, 2480)).save(written, "PNG")
    ours = prepare_bytes(written.getvalue(), "black.png").jpeg
    for what, jpeg in (("a thousand black pictures", ours), ("others", _jpeg(2480, 2480))):
        names = [f"photos/{one:064x}.jpg" for one in range(1_000)]
        frames = [{"picture": {"how": "photo", "photo": name}} for name in names]
        plain = book(pages={"us": {"frames": frames}})
        yield what, _zip(("book.json", plain), *((name, jpeg) for name in names))
