from __future__ import annotations

import hashlib
import io
import os
import struct
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.sealed_errors import (
    DamagedCopyError,
    NeedsWordsError,
    NewerCopyError,
    NotACopyError,
    WrongLaptopError,
    WrongWordsError,
)
from familybook.store.sealed import CHUNK, Keys, SealedReader, SealedWriter
from tests.store.breaking import HEAD, chance_of, harmed, unnoticed

OURS = Keys(laptop=bytes(range(32)))
SIX = Keys(words="kettle harbour ribbon willow crayon lantern")


def seal(plain: bytes, keys: Keys = OURS, *, by: int = 100_000) -> bytes:
    made = io.BytesIO()
    writer = SealedWriter(made, keys)
    for at in range(0, len(plain), by):
        writer.write(plain[at : at + by])
    writer.finish()
    return made.getvalue()


@cache
def sealed_with_words() -> bytes:
    """A copy that six words open: to make one takes a while, as it should."""
    return seal(b"our book", SIX)


def kept(path: Path, sealed: bytes) -> Path:
    path.write_bytes(sealed)
    return path


@given(
    st.sampled_from((0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7)),
    st.sampled_from((1_000, CHUNK, 100_000)),
)
def test_what_is_sealed_comes_out_again(tmp_path: Path, size: int, by: int) -> None:
    plain = chance_of(size).randbytes(size)

    path = kept(tmp_path / "a.fbseal", seal(plain, by=by))

    with SealedReader(path, OURS) as opened:
        assert opened.read() == plain


@given(st.lists(st.tuples(st.integers(0, 200_000), st.integers(0, 90_000)), max_size=6))
def test_it_is_read_from_anywhere_as_any_file_is(
    tmp_path: Path, wanted: list[tuple[int, int]]
) -> None:
    plain = chance_of(4).randbytes(170_000)
    path = kept(tmp_path / "a.fbseal", seal(plain))

    with SealedReader(path, OURS) as sealed, io.BufferedReader(sealed) as opened:
        for start, length in wanted:
            opened.seek(start)
            assert opened.read(length) == plain[start : start + length]


def test_two_copies_of_one_thing_have_nothing_in_common() -> None:
    first, second = seal(b"a" * 300), seal(b"a" * 300)

    assert first[:8] == second[:8]
    assert sum(a == b for a, b in zip(first[HEAD:], second[HEAD:], strict=True)) < 20
    assert b"aaaa" not in first


def test_words_open_what_was_sealed_with_words(tmp_path: Path) -> None:
    path = kept(tmp_path / "a.fbseal", sealed_with_words())

    with SealedReader(path, SIX) as opened:
        assert opened.read() == b"our book"
    with pytest.raises(WrongWordsError):
        SealedReader(path, Keys(words="kettle harbour ribbon willow crayon tiger"))


def test_either_key_opens_what_was_sealed_with_both(tmp_path: Path) -> None:
    both = Keys(words=SIX.words, laptop=OURS.laptop)
    path = kept(tmp_path / "a.fbseal", seal(b"our book", both))

    for keys in (SIX, OURS, Keys(words="other words", laptop=OURS.laptop)):
        with SealedReader(path, keys) as opened:
            assert opened.read() == b"our book"


def test_what_is_missing_is_told_for_what_it_is(tmp_path: Path) -> None:
    for_words = kept(tmp_path / "words.fbseal", sealed_with_words())
    for_laptop = kept(tmp_path / "laptop.fbseal", seal(b"x", OURS))

    with pytest.raises(NeedsWordsError):
        SealedReader(for_words, OURS)
    with pytest.raises(WrongLaptopError):
        SealedReader(for_laptop, SIX)
    with pytest.raises(WrongLaptopError):
        SealedReader(for_laptop, Keys(laptop=bytes(32)))


def test_no_harm_to_a_copy_goes_unnoticed(tmp_path: Path) -> None:
    chance = chance_of(1)
    plain = chance.randbytes(2 * CHUNK + 5_000)
    sealed, other = seal(plain), seal(plain)

    met = [
        (what, found)
        for what, broken in harmed(sealed, other, chance, flips=40, cuts=20)
        if (found := unnoticed(tmp_path / "a.fbseal", broken, OURS))
    ]

    assert met == []


def test_a_slot_that_was_damaged_is_not_taken_for_wrong_words(tmp_path: Path) -> None:
    for at in range(6 + 2 + 16 + 1, HEAD):
        flipped = bytearray(sealed_with_words())
        flipped[at] ^= 1

        path = kept(tmp_path / "a.fbseal", bytes(flipped))

        with pytest.raises(DamagedCopyError):
            SealedReader(path, SIX)


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [
        *((1 << 30, 3, 1), (64 * 1024 + 1, 3, 1), (64 * 1024, 255, 1), (64 * 1024, 3, 255)),
        *((0, 3, 1), (64 * 1024, 0, 1), (64 * 1024, 3, 0)),
    ],
)
def test_no_file_asks_for_more_work_than_ours_do(
    tmp_path: Path, memory: int, passes: int, lanes: int
) -> None:
    sealed = bytearray(sealed_with_words())
    sealed[26:32] = struct.pack(">IBB", memory, passes, lanes)

    path = kept(tmp_path / "a.fbseal", _with_check(bytes(sealed)))

    with pytest.raises(DamagedCopyError):
        SealedReader(path, SIX)


def test_two_slots_of_one_kind_are_not_opened(tmp_path: Path) -> None:
    both = seal(b"x", Keys(words=SIX.words, laptop=OURS.laptop))
    laptop = both[25 + 83 : 25 + 2 * 83]

    path = kept(tmp_path / "a.fbseal", _with_check(both[:25] + laptop + laptop + both[25 + 166 :]))

    with pytest.raises(DamagedCopyError):
        SealedReader(path, Keys(laptop=bytes(32)))


def _with_check(sealed: bytes) -> bytes:
    """Return a copy whose head was changed by somebody who knows how it is made."""
    end = 25 + 83 * sealed[24]
    check = hashlib.sha256(sealed[:end]).digest()[:16]
    return sealed[:end] + check + sealed[end + 16 :]


def test_a_copy_of_a_newer_program_is_told_as_such(tmp_path: Path) -> None:
    sealed = seal(b"x")

    path = kept(tmp_path / "a.fbseal", sealed[:6] + b"\0\2" + sealed[8:])

    with pytest.raises(NewerCopyError):
        SealedReader(path, OURS)


@pytest.mark.parametrize("held", [b"", b"FBSEA", b"PK\3\4 a zip", b"Dear family,\n" * 900])
def test_other_files_are_not_taken_for_copies(tmp_path: Path, held: bytes) -> None:
    with pytest.raises(NotACopyError):
        SealedReader(kept(tmp_path / "a.fbseal", held), OURS)


def test_neither_folders_nor_pipes_nor_files_without_end_are_opened(tmp_path: Path) -> None:
    (tmp_path / "folder.fbseal").mkdir()
    places = [tmp_path / "folder.fbseal", tmp_path / "nothing.fbseal"]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.fbseal")
        places.append(tmp_path / "pipe.fbseal")
    with (tmp_path / "huge.fbseal").open("wb") as huge:
        huge.write(b"FBSEAL\0\1")
        huge.truncate(1 << 30)
    places.append(tmp_path / "huge.fbseal")

    for place in places:
        with pytest.raises(NotACopyError):
            SealedReader(place, OURS)


def test_a_copy_without_any_key_is_never_made() -> None:
    with pytest.raises(ValueError, match="nothing opens"):
        SealedWriter(io.BytesIO(), Keys())


def test_keys_are_not_shown() -> None:
    assert "kettle" not in repr(SIX)
    assert repr(OURS) == "Keys()"
