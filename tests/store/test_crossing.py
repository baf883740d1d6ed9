from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from familybook.core.errors import BookExistsError
from familybook.store.crossing import forget_left_behind, put_across, set_out


def goes_on() -> None: ...


def on_the_way(home: Path) -> list[Path]:
    return [one for one in home.rglob("*") if one.is_file()]


@contextmanager
def a_copy(home: Path) -> Iterator[Path]:
    with set_out(home) as here:
        here.write_bytes(b"a copy")
        yield here


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "share").mkdir()
    return tmp_path / "share" / "copy.fbseal"


def test_a_file_goes_across_whole_and_nothing_of_it_stays_behind(home: Path, out: Path) -> None:
    content = os.urandom(1_000_000)
    with set_out(home) as here:
        here.write_bytes(content)
        put_across(here, out, goes_on)

    assert out.read_bytes() == content
    assert list(out.parent.iterdir()) == [out]
    assert on_the_way(home) == []


def test_a_file_of_that_name_stays_as_it_was(home: Path, out: Path) -> None:
    out.write_bytes(b"somebody's letter")
    with a_copy(home) as here, pytest.raises(BookExistsError):
        put_across(here, out, goes_on)

    assert out.read_bytes() == b"somebody's letter"
    assert list(out.parent.iterdir()) == [out]


def test_a_file_that_reads_otherwise_there_is_not_kept(home: Path, out: Path) -> None:
    pieces: list[int] = []

    def spoils() -> None:
        pieces.append(1)
        if len(pieces) == 1:  # written, and not looked at yet
            (part,) = out.parent.glob(".familybook-*.part")
            with part.open("r+b") as file:
                file.write(b"!")

    with a_copy(home) as here, pytest.raises(OSError, match="part"):
        put_across(here, out, spoils)

    assert list(out.parent.iterdir()) == []


def test_whoever_is_told_to_leave_off_gives_no_file_its_name(home: Path, out: Path) -> None:
    pieces: list[int] = []

    def leaves_off() -> None:
        pieces.append(1)
        if len(pieces) == 3:  # written, read again, and not in its place yet
            raise TimeoutError

    with a_copy(home) as here, pytest.raises(TimeoutError):
        put_across(here, out, leaves_off)

    assert list(out.parent.iterdir()) == []
    assert on_the_way(home) == []


def test_what_a_laptop_that_went_out_left_on_the_way_goes(home: Path) -> None:
    with set_out(home) as here:
        here.write_bytes(b"a copy")
        left = here.with_name("0123456789abcdef")
        left.write_bytes(b"half a copy")
    os.utime(left, (0, 0))

    with set_out(home):
        assert not left.exists()
    left.write_bytes(b"half a copy")
    forget_left_behind(home)
    assert on_the_way(home) == []
