"""Looks for marks in a finished file: in all of it, whatever a viewer shows."""

from __future__ import annotations

import base64
import html
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import pikepdf
from PIL import Image

from tests.editions.marked import Colour, Mark
from tests.paper.pdf_reader import opened, text_of

_BETWEEN = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069-]+")
_PICTURE = re.compile(rb"data:image/[a-z]+;base64,([A-Za-z0-9+/=\s]+)")
_GRID, _ENOUGH = 24, 12
_NEAR, _NEAR_GREY = 8, 3


def folded(text: str) -> str:
    """Return text so that a word is found wherever a line ends."""
    return _BETWEEN.sub("", text).casefold()


def leaked(content: bytes, marks: Iterable[Mark], *, grey: bool = False) -> list[str]:
    """Return the places of those marks that are anywhere in a file."""
    told, held = folded(" ".join(told_in(content))), b"\0".join(streams_in(content))
    seen = [_colours(picture) for picture in pictures_in(content)]
    return [
        one.place
        for one in marks
        if (one.word and (folded(one.word) in told or _held(one.word, held)))
        or (one.colour is not None and any(_is_in(one.colour, some, grey=grey) for some in seen))
    ]


def told_in(content: bytes) -> Iterator[str]:
    """Yield all text of a file: pages, tags, outline, links, and what it says of itself."""
    if not content.startswith(b"%PDF"):
        text = content.decode()
        yield from (text, html.unescape(text))
        return
    yield from text_of(content)
    with opened(content) as pdf:
        for one in pdf.objects:
            yield from _words_of(one)
        yield from _words_of(pdf.trailer)


def _words_of(one: Any) -> Iterator[str]:
    """Yield each word in an object of a file, and all it holds."""
    if isinstance(one, pikepdf.Stream):
        yield from _words_of(one.stream_dict)
    elif isinstance(one, pikepdf.Dictionary):
        for name, held in one.items():
            yield name
            if not _is_elsewhere(held):
                yield from _words_of(held)
    elif isinstance(one, pikepdf.Array):
        for held in one:
            if not _is_elsewhere(held):
                yield from _words_of(held)
    elif isinstance(one, pikepdf.String):
        yield str(one)
        yield bytes(one).decode("utf-16-be", "ignore")
    elif isinstance(one, pikepdf.Name):
        yield str(one)


def streams_in(content: bytes) -> Iterator[bytes]:
    """Yield what is packed in a file, unpacked: what pages paint, faces, attachments, all else."""
    if content.startswith(b"%PDF"):
        yield content
        with opened(content) as pdf:
            for one in pdf.objects:
                if isinstance(one, pikepdf.Stream):
                    yield one.read_raw_bytes() if _is_picture(one) else one.read_bytes()


def _held(word: str, held: bytes) -> bool:
    return any(word.encode(code) in held for code in ("utf-8", "utf-16-be", "utf-16-le"))


def _is_elsewhere(held: Any) -> bool:
    """Tell whether it is an object of its own, which is looked at by itself."""
    return isinstance(held, pikepdf.Object) and held.is_indirect


def _is_picture(stream: pikepdf.Stream) -> bool:
    return stream.get("/Subtype") == "/Image"


def pictures_in(content: bytes) -> Iterator[Image.Image]:
    """Yield every picture of a file, whether or not it is shown; masks and small ones too."""
    if not content.startswith(b"%PDF"):
        for found in _PICTURE.findall(content):
            yield Image.open(io.BytesIO(base64.b64decode(found)))
        return
    with opened(content) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream) and _is_picture(one):
                yield pikepdf.PdfImage(one).as_pil_image()


def _colours(picture: Image.Image) -> Counter[Colour]:
    """Return the colours of a picture, each with how much of it has them."""
    small = picture.convert("RGB").resize((_GRID, _GRID), Image.Resampling.NEAREST)
    raw = small.tobytes()
    return Counter((raw[at], raw[at + 1], raw[at + 2]) for at in range(0, len(raw), 3))


def _is_in(colour: Colour, seen: Counter[Colour], *, grey: bool) -> bool:
    near = _near_grey if grey else _near
    return sum(count for one, count in seen.items() if near(one, colour)) >= _ENOUGH


def _near(one: Colour, other: Colour) -> bool:
    return all(abs(a - b) <= _NEAR for a, b in zip(one, other, strict=True))


def _near_grey(one: Colour, other: Colour) -> bool:
    red, green, blue = other
    return abs(one[0] - (0.299 * red + 0.587 * green + 0.114 * blue)) <= _NEAR_GREY
