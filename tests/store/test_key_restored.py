"""A key that was damaged, lost or withheld: mended in silence, or brought back from its sheet."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from familybook.core.answers import begin
from familybook.core.errors import NoKeyError
from familybook.core.recovery import SheetError, Slip, secret_of, sheet_groups
from familybook.store import keys
from familybook.store.bookfile import BookFile
from familybook.store.key_files import FILES, KeptBy, Sheet, Why
from familybook.store.keys import (
    LaptopKey,
    hold,
    key_in,
    note_sheet,
    restored,
    with_other,
)
from familybook.store.shelf import know_shelf, shelves_of
from familybook.store.windows import Dpapi
from familybook.templates.our_book import OUR_BOOK
from tests.store.test_keys import Crypt32

OTHER = bytes(range(16))
THIRD = bytes(range(16, 32))


@pytest.fixture(autouse=True)
def nothing_in_hand() -> None:
    keys._in_hand.clear()


def book_on(folder: Path, key: LaptopKey) -> Path:
    shelf = folder / "shelf"
    shelf.mkdir(exist_ok=True)
    path = shelf / "b-0123456789abcdef.familybook"
    BookFile.create(path, begin(OUR_BOOK, language="en-GB"), key.book_key()).close()
    return path


def spoil(folder: Path) -> None:
    for name in FILES:
        (folder / name).write_bytes(b"\x00" * 300)


def why(folder: Path, keeper: Dpapi | None = None) -> str | int:
    with pytest.raises(NoKeyError) as raised:
        key_in(folder, keeper)
    return raised.value.facts["why"]


@pytest.mark.parametrize(("name", "step"), [(FILES[0], 1), (FILES[1], 9)])
def test_whichever_byte_of_a_key_file_is_damaged_the_key_stays_and_the_file_is_mended(
    tmp_path: Path, name: str, step: int
) -> None:
    key_in(tmp_path, None)
    with_other(OTHER, tmp_path, None)
    key = note_sheet(Sheet.PROVED, tmp_path, None)
    path = tmp_path / name
    whole = path.read_bytes()

    for at in range(0, len(whole), step):
        path.write_bytes(whole[:at] + bytes((whole[at] ^ 0x10,)) + whole[at + 1 :])
        assert key_in(tmp_path, None) == key, at

    path.write_bytes(whole[: len(whole) // 2])
    assert key_in(tmp_path, None) == key
    assert path.read_bytes() == whole


def test_the_sheet_brings_a_damaged_key_back_and_the_book_opens(tmp_path: Path) -> None:
    key = key_in(tmp_path, None)
    book = book_on(tmp_path, key)
    sheet = " ".join(sheet_groups(key.secret))
    spoil(tmp_path)
    assert why(tmp_path) == Why.DAMAGED

    restored(secret_of(sheet), tmp_path, None, [tmp_path / "shelf"])

    BookFile.open(book, key_in(tmp_path, None).book_key()).close()
    assert key_in(tmp_path, None).sheet is Sheet.PROVED
    assert len({(tmp_path / name).read_text() for name in FILES}) == 1


def test_the_sheet_of_another_laptop_shuts_no_book_away(tmp_path: Path) -> None:
    key = key_in(tmp_path, None)
    book_on(tmp_path, key)
    spoil(tmp_path)
    before = [(tmp_path / name).read_bytes() for name in FILES]

    with pytest.raises(SheetError) as raised:
        restored(OTHER, tmp_path, None, [tmp_path / "shelf"])

    assert raised.value.slip is Slip.OTHER
    assert [(tmp_path / name).read_bytes() for name in FILES] == before
    restored(key.secret, tmp_path, None, [tmp_path / "shelf"])
    assert key_in(tmp_path, None).secret == key.secret


def test_the_right_sheet_is_known_though_every_book_is_damaged(tmp_path: Path) -> None:
    windows = Crypt32()
    keeper = Dpapi(windows, windows)
    key = key_in(tmp_path, keeper)
    book_on(tmp_path, key).write_bytes(b"damaged" * 100)
    windows.gives_back = False
    assert why(tmp_path, keeper) == Why.WITHHELD

    restored(key.secret, tmp_path, keeper, [tmp_path / "shelf"])

    assert (tmp_path / FILES[0]).is_file()


def test_after_a_reset_password_the_sheet_lets_windows_keep_the_key_again(tmp_path: Path) -> None:
    old, new = Crypt32(), Crypt32()
    key = key_in(tmp_path, Dpapi(old, old))
    book_on(tmp_path, key)
    new.mask = 0x3C
    keeper = Dpapi(new, new)
    assert why(tmp_path, keeper) == Why.WITHHELD

    restored(key.secret, tmp_path, keeper, [tmp_path / "shelf"])

    assert key_in(tmp_path, keeper).secret == key.secret
    assert key_in(tmp_path, keeper).kept_by is KeptBy.WINDOWS


def test_where_windows_keeps_no_key_it_is_held_while_we_run_and_asked_for_again(
    tmp_path: Path,
) -> None:
    windows = Crypt32()
    keeper = Dpapi(windows, windows)
    key = key_in(tmp_path, keeper)
    book_on(tmp_path, key)
    windows.refuses = True

    restored(key.secret, tmp_path, keeper, [tmp_path / "shelf"])

    assert keys._in_hand[tmp_path].secret == key.secret
    assert why(tmp_path, keeper) == Why.ASKED
    for path in tmp_path.iterdir():
        assert path.is_dir() or key.secret not in path.read_bytes()
        assert path.is_dir() or sheet_groups(key.secret)[0] not in path.read_text("utf-8")


def test_a_key_that_nobody_keeps_opens_copies_of_another_laptop_while_we_run(
    tmp_path: Path,
) -> None:
    windows = Crypt32()
    windows.refuses = True
    keeper = Dpapi(windows, windows)
    hold(LaptopKey(THIRD, KeptBy.NOBODY), tmp_path)

    with_other(OTHER, tmp_path, keeper)
    key = note_sheet(Sheet.PROVED, tmp_path, keeper)

    assert (key.secret, key.others, key.sheet) == (THIRD, (OTHER,), Sheet.PROVED)
    assert keys._in_hand[tmp_path] == key
    assert why(tmp_path, keeper) == Why.ASKED
    held = "".join((tmp_path / name).read_text() for name in FILES)
    assert not [one for one in (THIRD, OTHER) if base64.b64encode(one).decode() in held]


def test_where_windows_keeps_none_a_first_start_makes_none(tmp_path: Path) -> None:
    windows = Crypt32()
    windows.refuses = True

    assert why(tmp_path, Dpapi(windows, windows)) == Why.UNKEPT
    assert list(tmp_path.iterdir()) == []


def test_a_laptop_with_books_goes_on_with_its_own_key_and_opens_copies_of_another(
    tmp_path: Path,
) -> None:
    key = key_in(tmp_path, None)

    with_other(OTHER, tmp_path, None)
    with_other(THIRD, tmp_path, None)
    with_other(OTHER, tmp_path, None)

    again = key_in(tmp_path, None)
    assert (again.secret, again.others) == (key.secret, (OTHER, THIRD))
    assert again.book_key() == key.book_key()
    assert again.seal_keys() == tuple(
        LaptopKey(one, KeptBy.OWNER_ONLY_FILE).seal_key() for one in (key.secret, OTHER, THIRD)
    )


def test_a_new_laptop_takes_the_key_of_the_sheet_and_keeps_the_one_it_had(tmp_path: Path) -> None:
    key = key_in(tmp_path, None)

    with_other(OTHER, tmp_path, None, is_new=True)

    again = key_in(tmp_path, None)
    assert (again.secret, again.others, again.sheet) == (OTHER, (key.secret,), Sheet.PROVED)


def test_its_own_sheet_changes_nothing(tmp_path: Path) -> None:
    key = key_in(tmp_path, None)

    assert with_other(key.secret, tmp_path, None).others == ()
    assert with_other(key.secret, tmp_path, None, is_new=True).others == ()


def test_a_sheet_that_was_printed_stays_printed(tmp_path: Path) -> None:
    assert key_in(tmp_path, None).sheet is Sheet.NOT_OFFERED

    for sheet in (Sheet.LATER, Sheet.PROVED, Sheet.LATER):
        note_sheet(sheet, tmp_path, None)

    assert key_in(tmp_path, None).sheet is Sheet.PROVED


def test_a_change_that_was_cut_short_between_both_files_loses_no_key(tmp_path: Path) -> None:
    key = key_in(tmp_path, None)
    second = (tmp_path / FILES[1]).read_bytes()
    with_other(OTHER, tmp_path, None, is_new=True)
    (tmp_path / FILES[1]).write_bytes(second)

    again = key_in(tmp_path, None)

    assert (again.secret, again.others) == (OTHER, (key.secret,))
    (tmp_path / FILES[0]).unlink()
    assert key_in(tmp_path, None) == again


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_a_key_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    key = key_in(tmp_path, None)
    for name in FILES:
        (tmp_path / name).chmod(0o666)

    assert key_in(tmp_path, None) == key
    assert {(tmp_path / name).stat().st_mode & 0o777 for name in FILES} == {0o600}


@pytest.mark.parametrize("text", ["[" * 100_000, '{"version": 1, "kept_by": 5}', "{" + " " * 10**6])
def test_a_key_file_made_to_hurt_is_passed_over(tmp_path: Path, text: str) -> None:
    key = key_in(tmp_path, None)
    (tmp_path / FILES[0]).write_text(text)

    assert key_in(tmp_path, None) == key


KILLED = """
    import os, sys
    from pathlib import Path
    from familybook.store import keys
    home = Path(sys.argv[1])
    other = bytes(range(16))
    seen = at = 0
    folder = home

    def watch(event, args):
        global seen
        if event in ("open", "os.rename", "os.remove") and str(folder) in str(args[0]):
            seen += 1
            if seen == at:
                os._exit(9)

    sys.addaudithook(watch)
    ended = 9
    while ended == 9:
        wanted, at = at + 1, 0
        folder = home / str(wanted)
        folder.mkdir()
        before = keys.key_in(folder, None).secret
        child = os.fork()
        if not child:
            seen, at = 0, wanted
            keys.with_other(other, folder, None, is_new=True)
            os._exit(0)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        after = keys.key_in(folder, None)
        assert before in (after.secret, *after.others), wanted
        assert after.secret in (before, other), wanted
        assert keys.key_in(folder, None) == after, wanted
        at = wanted
    assert after.secret == other
    print(ended, wanted)
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows has no fork")
def test_killed_at_any_step_of_a_change_the_key_before_or_after_is_there(tmp_path: Path) -> None:
    """Every opening, renaming and removing of a file in the folder is where it may end."""
    ran = [sys.executable, "-c", textwrap.dedent(KILLED), str(tmp_path)]

    done = subprocess.run(ran, check=True, capture_output=True, text=True)

    ended, steps = map(int, done.stdout.split())
    assert ended == 0
    assert steps > 8


ADDING = """
    import sys
    from pathlib import Path
    from familybook.store import keys
    folder, first = Path(sys.argv[1]), int(sys.argv[2])
    for number in range(first, first + 12):
        keys.with_other(bytes([number]) * 16, folder, None)
"""


def test_two_programs_that_change_it_at_once_lose_nothing(tmp_path: Path) -> None:
    key = key_in(tmp_path, None)
    code = textwrap.dedent(ADDING)
    running = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path), first])
        for first in ("10", "40")
    ]

    assert [one.wait(120) for one in running] == [0, 0]

    again = key_in(tmp_path, None)
    added = {bytes([n]) * 16 for n in (*range(10, 22), *range(40, 52))}
    assert (again.secret, set(again.others)) == (key.secret, added)


def shelf_elsewhere(folder: Path, key: LaptopKey) -> Path:
    """Put a book on the shelf of a policy, and nothing on the one at home."""
    elsewhere = folder.with_name(f"{folder.name}-books")
    elsewhere.mkdir()
    book_on(folder, key).replace(elsewhere / "b-0123456789abcdef.familybook")
    know_shelf(folder, elsewhere)
    return elsewhere


def test_with_books_on_the_shelf_of_a_policy_and_no_key_none_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    folder.mkdir()
    key = key_in(folder, None)
    elsewhere = shelf_elsewhere(folder, key)
    for name in FILES:
        (folder / name).unlink()

    assert why(folder) == Why.DAMAGED
    windows = Crypt32()
    assert why(folder, Dpapi(windows, windows)) == Why.DAMAGED
    assert not any((folder / name).exists() for name in FILES)

    restored(key.secret, folder, None, shelves_of(folder))
    (book,) = elsewhere.iterdir()
    BookFile.open(book, key_in(folder, None).book_key()).close()


def test_a_shelf_known_to_one_home_keeps_no_other_home_from_its_key(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    shelf_elsewhere(tmp_path / "one", key_in(tmp_path / "one", None))

    assert shelves_of(tmp_path / "two") == (tmp_path / "two" / "shelf",)
    key_in(tmp_path / "two", None)


class Meanwhile(Crypt32):
    """Windows that gives a key back just after another program has changed it."""

    def __init__(self) -> None:
        super().__init__()
        self.then: list[Callable[[], object]] = []

    def _opened(self, sealed: bytes) -> bytes | None:
        if self.then:
            self.then.pop()()
        return super()._opened(sealed)


def test_mending_a_file_never_puts_a_key_back_that_another_program_has_changed(
    tmp_path: Path,
) -> None:
    windows = Meanwhile()
    keeper = Dpapi(windows, windows)
    old = key_in(tmp_path, keeper)
    (tmp_path / FILES[1]).write_bytes(b"{}")
    windows.then = [lambda: with_other(OTHER, tmp_path, keeper, is_new=True)]

    key_in(tmp_path, keeper)

    assert windows.then == []
    now = key_in(tmp_path, keeper)
    assert (now.secret, now.others) == (OTHER, (old.secret,))
    assert len({(tmp_path / name).read_text() for name in FILES}) == 1
