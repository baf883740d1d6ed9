"""Ways in which a sealed copy can come to harm, each of them a file that must not be opened."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from familybook.core.errors import FamilybookError
from familybook.store.sealed import CHUNK, TAG, Keys, SealedReader

HEAD = 6 + 2 + 16 + 1 + 83 + 16
"""Bytes before the first chunk of a copy with one slot."""


def chance_of(seed: int) -> random.Random:
    """Return chance that is the same each time."""
    return random.Random(seed)  # noqa: S311 - nothing is kept secret with it


def harmed(
    sealed: bytes, other: bytes, chance: random.Random, *, flips: int, cuts: int
) -> Iterator[tuple[str, bytes]]:
    """Yield what befell a copy, and what is left of it.

    Every byte of the head is flipped, and `flips` others; `cuts` are lengths it is cut to.
    `other` is another copy of the same thing.
    """
    places = [*range(HEAD), *(chance.randrange(HEAD, len(sealed)) for _ in range(flips))]
    for at in places:
        flipped = bytearray(sealed)
        flipped[at] ^= chance.randrange(1, 256)
        yield f"byte {at}", bytes(flipped)
    edges = [0, 1, 6, 8, HEAD - 1, HEAD, HEAD + TAG - 1, HEAD + TAG, HEAD + CHUNK + TAG]
    for length in (*edges, len(sealed) - 1, *(chance.randrange(len(sealed)) for _ in range(cuts))):
        yield f"cut at {length}", sealed[:length]
    first, second, rest = _chunks(sealed)
    head = sealed[:HEAD]
    yield "two chunks swapped", head + second + first + rest
    yield "a chunk repeated", head + first + first + rest
    yield "a chunk sent twice", head + first + second + second + rest
    yield "a chunk left out", head + first + rest
    yield "the end left out", head + first + second
    yield "a byte more", sealed + b"\0"
    yield "its chunks again", sealed + sealed[HEAD:]
    yield "another's chunks", head + other[HEAD:]
    yield "another's head", other[:HEAD] + sealed[HEAD:]
    yield "another's end", sealed[: HEAD + CHUNK + TAG] + other[HEAD + CHUNK + TAG :]


def _chunks(sealed: bytes) -> tuple[bytes, bytes, bytes]:
    one = CHUNK + TAG
    after = HEAD + 2 * one
    return sealed[HEAD : HEAD + one], sealed[HEAD + one : after], sealed[after:]


def unnoticed(path: Path, broken: bytes, keys: Keys) -> str:
    """Open what is left of a copy; tell what happened if it was not refused in our own words."""
    path.write_bytes(broken)
    try:
        with SealedReader(path, keys) as opened:
            opened.read()
    except FamilybookError:
        return ""
    except Exception as error:  # noqa: BLE001 - any other is what we look for
        return repr(error)
    return "opened"
