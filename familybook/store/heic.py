"""iPhone pictures, through whichever reader is installed.

Both readers carry licences that a program cannot take on for its users, so neither is a
dependency: `pip install familybook[heic]` is the user's own choice.
"""

from __future__ import annotations

import io
from importlib import import_module
from typing import Any

from PIL import Image

READERS = ("pi_heif", "pillow_heif")

_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"))


def is_heic(raw: bytes) -> bool:
    """Tell from its first bytes whether a picture is an iPhone's."""
    return raw[4:8] == b"ftyp" and raw[8:12] in _BRANDS


def opened(raw: bytes) -> Any:
    """Return the picture before it is decoded: its `size` is known; None without a reader.

    Raises:
        ValueError: if it cannot be read.
    """
    reader = _reader()
    if reader is None:
        return None
    try:
        return reader.open_heif(io.BytesIO(raw), convert_hdr_to_8bit=True)
    except (EOFError, RuntimeError, SyntaxError) as error:
        raise ValueError from error


def decoded(held: Any) -> Image.Image:
    """Return the picture, already upright.

    Raises:
        ValueError: if it cannot be read.
    """
    try:
        picture: Image.Image = held.to_pillow()
    except (EOFError, RuntimeError, SyntaxError) as error:
        raise ValueError from error
    return picture


def _reader() -> Any:
    for name in READERS:
        try:
            return import_module(name)
        except ImportError:
            continue
    return None
