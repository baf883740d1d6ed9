"""The head of a sealed copy: what opens it, and the key of what is in it, wrapped.

How it is laid out is told in `sealed`.
"""

from __future__ import annotations

import hashlib
import secrets
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from familybook.core.sealed_errors import (
    DamagedCopyError,
    NeedsWordsError,
    NewerCopyError,
    NotACopyError,
    WrongLaptopError,
    WrongWordsError,
)

MAGIC = b"FBSEAL"
VERSION = 1
KEY_BYTES = 32

MEMORY_KIB, PASSES, LANES = 64 * 1024, 3, 1
"""What each try of six words costs; a file that asks for more is not opened."""
LEAST_MEMORY_KIB = 8 * 1024

_TOP = struct.Struct(">6sH16sB")
_COST = struct.Struct(">BIBB16s")
_WRAPPED = struct.Struct(">12s48s")
_SLOT = _COST.size + _WRAPPED.size
_CHECK = 16


class Kind(IntEnum):
    """What opens a slot."""

    WORDS = 1
    LAPTOP = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What a copy is sealed with, or what is at hand to open one: six words, a laptop's key."""

    words: str = field(default="", repr=False)
    laptop: bytes = field(default=b"", repr=False)

    def of(self, kind: Kind) -> bytes:
        """Return what opens slots of that kind; nothing if it is not at hand."""
        return self.words.encode() if kind is Kind.WORDS else self.laptop


def _cost(kind: Kind, salt: bytes) -> bytes:
    if kind is Kind.WORDS:
        return _COST.pack(kind, MEMORY_KIB, PASSES, LANES, salt)
    return _COST.pack(kind, 0, 0, 0, salt)


def _slot_key(cost: bytes, secret: bytes) -> AESGCM:
    kind, memory, passes, lanes, salt = _COST.unpack(cost)
    if kind == Kind.WORDS:
        derived = Argon2id(
            salt=salt, length=KEY_BYTES, iterations=passes, lanes=lanes, memory_cost=memory
        ).derive(secret)
    else:
        derived = HKDF(SHA256(), KEY_BYTES, salt=salt, info=b"familybook copy 1").derive(secret)
    return AESGCM(derived)


def new_head(keys: Keys, content_key: bytes) -> bytes:
    """Return the head of a new copy: its key wrapped for each of what shall open it."""
    held = [kind for kind in Kind if keys.of(kind)]
    if not held:
        message = "a copy that nothing opens"
        raise ValueError(message)
    top = _TOP.pack(MAGIC, VERSION, secrets.token_bytes(16), len(held))
    slots = b""
    for kind in held:
        cost, nonce = _cost(kind, secrets.token_bytes(16)), secrets.token_bytes(12)
        wrapped = _slot_key(cost, keys.of(kind)).encrypt(nonce, content_key, top + cost)
        slots += cost + _WRAPPED.pack(nonce, wrapped)
    return top + slots + hashlib.sha256(top + slots).digest()[:_CHECK]


def read_head(file: BinaryIO, path: Path) -> bytes:
    """Return the head of a copy, known to be whole."""
    file.seek(0)
    top = file.read(_TOP.size)
    if not top.startswith(MAGIC):
        raise NotACopyError(path)
    if len(top) < _TOP.size:
        raise DamagedCopyError(path)
    _, version, _, count = _TOP.unpack(top)
    slots = file.read(min(count, len(Kind)) * _SLOT)
    check = file.read(_CHECK)
    whole = check == hashlib.sha256(top + slots).digest()[:_CHECK]
    if version > VERSION:
        raise NewerCopyError(path)
    if not whole or version < 1 or not 1 <= count <= len(Kind):
        raise DamagedCopyError(path)
    return top + slots + check


def _slots(head: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield of each slot what it costs to open, its nonce, and its wrapped key."""
    for at in range(_TOP.size, len(head) - _CHECK, _SLOT):
        cost = head[at : at + _COST.size]
        nonce, wrapped = _WRAPPED.unpack(head[at + _COST.size : at + _SLOT])
        yield cost, nonce, wrapped


def unwrapped(head: bytes, keys: Keys, path: Path) -> bytes:
    """Return the key of what is in a copy."""
    met: set[int] = set()
    tried: set[int] = set()
    for cost, nonce, wrapped in _slots(head):
        kind = _expect_modest(cost, path)
        if kind in met:
            raise DamagedCopyError(path)
        met.add(kind)
        secret = keys.of(kind)
        if not secret:
            continue
        tried.add(kind)
        try:
            return _slot_key(cost, secret).decrypt(nonce, wrapped, head[: _TOP.size] + cost)
        except InvalidTag:
            continue
    if Kind.WORDS in tried:
        raise WrongWordsError(path)
    raise NeedsWordsError(path) if Kind.WORDS in met else WrongLaptopError(path)


def _expect_modest(cost: bytes, path: Path) -> Kind:
    """Return what kind a slot is, having looked that it asks for no more than ours do."""
    kind, memory, passes, lanes, _ = _COST.unpack(cost)
    if kind == Kind.WORDS:
        modest = (
            LEAST_MEMORY_KIB <= memory <= MEMORY_KIB
            and 1 <= passes <= PASSES
            and 1 <= lanes <= LANES
        )
    else:
        modest = kind == Kind.LAPTOP and not memory and not passes and not lanes
    if not modest:
        raise DamagedCopyError(path)
    return Kind(kind)
