"""The 28 characters of a recovery sheet: a laptop's key as people copy it from paper.

Seven groups of four in Crockford's base32, which has neither I, L, O nor U. Of their 140 bits 128
are the key. The rest is a check: two characters of a Reed-Solomon code over GF(32), which notice
any two wrong characters and tell where a single one is, and two bits of a hash.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from familybook.core.errors import FamilybookError

SECRET_BYTES = 16
GROUPS = 7
IN_GROUP = 4
LENGTH = GROUPS * IN_GROUP

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

_BITS = 5
_DATA = LENGTH - 2
_SPARE = _DATA * _BITS - 8 * SECRET_BYTES
"""Bits of the characters before the check that the key leaves over: they hold some of a hash."""

_ORDER = 31
_POLYNOMIAL = 0b100101
"""x^5 + x^2 + 1, of which x generates all of GF(32) but 0."""

_ALIKE = str.maketrans("ILOU", "110V")
"""What is easily read for another: none of these is ever printed."""


class Slip(StrEnum):
    """What is wrong with what was typed."""

    LETTER = "letter"
    """There is a character that no sheet has."""
    LENGTH = "length"
    GROUP = "group"
    """One group explains it."""
    GROUPS = "groups"
    """One of two groups does."""
    CHECK = "check"
    """More than one thing is wrong."""
    OTHER = "other"
    """It is whole, and that of another laptop."""


class SheetError(FamilybookError):
    """What was typed is not what stands on a sheet. `groups`, from 1, are worth another look."""

    def __init__(self, slip: Slip, groups: tuple[int, ...] = (), **facts: str | int) -> None:
        super().__init__(**facts)
        self.key = f"sheet-{slip}"
        self.slip = slip
        self.groups = groups


def _powers() -> tuple[int, ...]:
    found, value = [], 1
    for _ in range(_ORDER):
        found.append(value)
        value <<= 1
        if value > _ORDER:
            value ^= _POLYNOMIAL
    return tuple(found)


_POWER = _powers()
_LOG = {value: at for at, value in enumerate(_POWER)}


def _times(one: int, other: int) -> int:
    """Multiply in GF(32)."""
    return _POWER[(_LOG[one] + _LOG[other]) % _ORDER] if one and other else 0


def _over(one: int, other: int) -> int:
    """Divide in GF(32), by anything but 0."""
    return _POWER[(_LOG[one] - _LOG[other]) % _ORDER] if one else 0


def _sums(symbols: list[int]) -> tuple[int, int]:
    """Return two sums over the characters; both are 0 for those of a sheet."""
    plain = weighed = 0
    for at, symbol in enumerate(symbols):
        plain ^= symbol
        weighed ^= _times(symbol, _POWER[at])
    return plain, weighed


def _hashed(secret: bytes) -> int:
    whole = hashlib.sha256(b"familybook recovery sheet 1" + secret).digest()
    return whole[0] >> (8 - _SPARE)


def sheet_groups(secret: bytes) -> tuple[str, ...]:
    """Return the seven groups that stand on the recovery sheet of a key."""
    if len(secret) != SECRET_BYTES:
        raise ValueError
    number = int.from_bytes(secret, "big") << _SPARE | _hashed(secret)
    symbols = [number >> _BITS * (_DATA - 1 - at) & _ORDER for at in range(_DATA)]
    plain, weighed = _sums(symbols)
    one, other = _POWER[_DATA], _POWER[_DATA + 1]
    first = _over(weighed ^ _times(plain, other), one ^ other)
    symbols += [first, plain ^ first]
    text = "".join(ALPHABET[symbol] for symbol in symbols)
    return tuple(text[at : at + IN_GROUP] for at in range(0, LENGTH, IN_GROUP))


def tidied(typed: str) -> str:
    """Return what was typed as it would be printed: no spaces or dashes, capitals, 0 for O."""
    flat = "".join(_plain(letter) for letter in unicodedata.normalize("NFKC", typed))
    return flat.upper().translate(_ALIKE)


def _plain(letter: str) -> str:
    """Return one character as we read it: any script's digit as ours, nothing for a gap."""
    kind = unicodedata.category(letter)
    if kind[0] in "ZPC" or letter == "_":
        return ""
    return str(unicodedata.decimal(letter)) if kind == "Nd" else letter


def secret_of(typed: str) -> bytes:
    """Return the key that a sheet stands for.

    Raises:
        SheetError: if it is not whole, with the groups that are worth another look.
    """
    text = tidied(typed)
    strange = {_group(at) for at, letter in enumerate(text) if letter not in ALPHABET}
    if strange:
        groups = tuple(sorted(strange))
        raise SheetError(Slip.LETTER, groups, group=groups[0])
    if len(text) != LENGTH:
        raise SheetError(Slip.LENGTH, (), typed=len(text), all=LENGTH)
    symbols = [ALPHABET.index(letter) for letter in text]
    secret = _secret(symbols)
    if secret is None:
        raise _wrong(symbols)
    return secret


def _secret(symbols: list[int]) -> bytes | None:
    """Return the key, or None if the check says that something is wrong."""
    if any(_sums(symbols)):
        return None
    number = 0
    for symbol in symbols[:_DATA]:
        number = number << _BITS | symbol
    secret = (number >> _SPARE).to_bytes(SECRET_BYTES, "big")
    return secret if number & ((1 << _SPARE) - 1) == _hashed(secret) else None


def _wrong(symbols: list[int]) -> SheetError:
    """Return what to say: where one character, or two that changed places, would explain it."""
    groups = tuple(sorted({_group(at) for at in _explained(symbols)}))
    match groups:
        case (only,):
            return SheetError(Slip.GROUP, groups, group=only)
        case (one, other):
            return SheetError(Slip.GROUPS, groups, group=one, other=other)
        case _:
            return SheetError(Slip.CHECK)


def _explained(symbols: list[int]) -> Iterator[int]:
    """Yield the places at which a single slip would make all others right."""
    plain, weighed = _sums(symbols)
    if plain and weighed:
        at = (_LOG[weighed] - _LOG[plain]) % _ORDER
        if at < LENGTH:
            mended = list(symbols)
            mended[at] ^= plain
            if _secret(mended) is not None:
                yield at
    for at in range(LENGTH - 1):
        mended = list(symbols)
        mended[at], mended[at + 1] = mended[at + 1], mended[at]
        if mended != symbols and _secret(mended) is not None:
            yield at


def _group(at: int) -> int:
    return at // IN_GROUP + 1
