"""The laptop's key: made once, kept well, never quietly replaced."""

from __future__ import annotations

import ctypes
import json
import os
import sys
import threading  # noqa: TID251 - two first starts at once
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest

from familybook.core.errors import NoKeyError
from familybook.store import keys, places
from familybook.store.key_files import FILES, LOCK, KeptBy
from familybook.store.keys import key_in, laptop_key
from familybook.store.windows import PURPOSE, UI_FORBIDDEN, Blob, Dpapi, blob_of, dpapi


def test_the_key_is_made_at_the_first_start_and_stays(home: Path) -> None:
    first = laptop_key()

    assert laptop_key() == first
    assert len(first.secret) == 16
    assert len(first.book_key()) == 32
    assert first.book_key() != first.secret + first.secret
    assert sorted(one.name for one in home.iterdir()) == sorted((*FILES, LOCK))


def test_two_laptops_have_two_keys(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()

    assert key_in(tmp_path / "one", None).secret != key_in(tmp_path / "two", None).secret


def test_books_open_with_the_same_key_for_ever() -> None:
    key = keys.LaptopKey(bytes(range(16)), KeptBy.OWNER_ONLY_FILE)

    assert key.book_key().hex() == (
        "a0ed571c5f268c81afc5672a83ae1a74c728546a28fbef78f40a11f449bed4c4"
    )


def test_a_key_does_not_show_itself_in_a_log(tmp_path: Path) -> None:
    key = key_in(tmp_path, None)

    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in repr(key)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the key itself")
def test_elsewhere_only_the_owner_can_read_it_and_the_program_is_told(home: Path) -> None:
    key = laptop_key()

    assert key.kept_by is KeptBy.OWNER_ONLY_FILE
    for name in FILES:
        assert (home / name).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damaged", FILES)
@pytest.mark.parametrize("content", [None, "", "{", "[]", '{"key": "AAAA"}', "\x00" * 300])
def test_a_damaged_copy_is_mended_from_the_other(
    tmp_path: Path, damaged: str, content: str | None
) -> None:
    key = key_in(tmp_path, None)
    path = tmp_path / damaged
    path.unlink() if content is None else path.write_text(content)

    again = key_in(tmp_path, None)

    assert again == key
    assert len({(tmp_path / name).read_text() for name in FILES}) == 1


def test_one_changed_letter_of_the_key_is_noticed(tmp_path: Path) -> None:
    key = key_in(tmp_path, None)
    held = json.loads((tmp_path / FILES[0]).read_text())
    held["key"] = ("B" if held["key"][0] == "A" else "A") + held["key"][1:]
    (tmp_path / FILES[0]).write_text(json.dumps(held))

    assert key_in(tmp_path, None) == key


def test_with_both_copies_damaged_no_new_key_shuts_the_books_away(tmp_path: Path) -> None:
    key_in(tmp_path, None)
    for name in FILES:
        (tmp_path / name).write_text("{}")

    with pytest.raises(NoKeyError):
        key_in(tmp_path, None)

    assert [(tmp_path / name).read_text() for name in FILES] == ["{}", "{}"]


def test_with_books_and_no_key_none_is_made(tmp_path: Path) -> None:
    (tmp_path / "shelf").mkdir()
    (tmp_path / "shelf" / "b-1.familybook").write_bytes(b"a book")

    with pytest.raises(NoKeyError):
        key_in(tmp_path, None)


def test_two_first_starts_at_once_agree_on_one_key(tmp_path: Path) -> None:
    for number in range(20):
        folder = tmp_path / str(number)
        folder.mkdir()
        found: list[bytes] = []
        ready = threading.Barrier(2)

        def start(folder: Path = folder, ready: Any = ready, found: Any = found) -> None:
            ready.wait()
            found.append(key_in(folder, None).secret)

        starts = [threading.Thread(target=start) for _ in range(2)]
        for one in starts:
            one.start()
        for one in starts:
            one.join()

        assert len(found) == 2
        assert found == [key_in(folder, None).secret] * 2


class Crypt32:
    """Stands where Windows' crypt32 and kernel32 stand, and checks what it is handed."""

    def __init__(self) -> None:
        self.freed = 0
        self.refuses = False
        self.gives_back = True
        self.mask = 0
        """Another one is another person's Windows."""
        self._made: list[Any] = []
        self.CryptProtectData = self._call(self._sealed)
        self.CryptUnprotectData = self._call(self._opened)
        self.LocalFree = self._free()

    def _sealed(self, content: bytes) -> bytes:
        return b"sealed:" + bytes(one ^ self.mask for one in content[::-1])

    def _opened(self, sealed: bytes) -> bytes | None:
        content = bytes(one ^ self.mask for one in sealed.removeprefix(b"sealed:")[::-1])
        return content if self.gives_back else None

    def _call(self, change: Any) -> Any:
        blob = ctypes.POINTER(Blob)
        shape = ctypes.CFUNCTYPE(
            ctypes.c_int, blob, ctypes.c_void_p, blob, ctypes.c_void_p, ctypes.c_void_p,
            ctypes.c_uint32, blob,
        )  # fmt: skip

        def call(given: Any, name: Any, purpose: Any, *rest: Any) -> int:
            reserved, prompt, flags, made = rest
            assert (name, reserved, prompt, flags) == (None, None, None, UI_FORBIDDEN)
            assert purpose.contents.taken() == PURPOSE
            content = None if self.refuses else change(given.contents.taken())
            if content is None:
                return 0
            self._made.append(blob_of(content))
            made.contents.size, made.contents.at = self._made[-1].size, self._made[-1].at
            return 1

        return shape(call)

    def _free(self) -> Any:
        def free(at: int) -> None:
            assert at == ctypes.cast(self._made[-1].at, ctypes.c_void_p).value
            self.freed += 1

        return ctypes.CFUNCTYPE(None, ctypes.c_void_p)(free)


def test_windows_is_handed_what_it_expects_and_its_memory_given_back() -> None:
    windows = Crypt32()
    keeper = Dpapi(windows, windows)

    sealed = keeper.seal(b"\x00secret\x00")

    assert sealed == b"sealed:\x00terces\x00"
    assert keeper.open(sealed) == b"\x00secret\x00"
    assert windows.freed == 2


def test_what_windows_keeps_is_not_in_the_file_and_comes_back(tmp_path: Path) -> None:
    windows = Crypt32()

    key = key_in(tmp_path, Dpapi(windows, windows))

    assert key.kept_by is KeptBy.WINDOWS
    assert key_in(tmp_path, Dpapi(windows, windows)) == key
    held = json.loads((tmp_path / FILES[0]).read_text())
    assert held["kept_by"] == "windows"
    assert key.secret.hex() not in json.dumps(held)


def test_when_windows_refuses_no_plain_key_is_written(tmp_path: Path) -> None:
    windows = Crypt32()
    windows.refuses = True

    with pytest.raises(NoKeyError):
        key_in(tmp_path, Dpapi(windows, windows))

    assert list(tmp_path.iterdir()) == []


def test_when_windows_does_not_give_the_key_back_it_is_left_alone(tmp_path: Path) -> None:
    windows = Crypt32()
    key = key_in(tmp_path, Dpapi(windows, windows))
    windows.refuses = True

    with pytest.raises(NoKeyError):
        key_in(tmp_path, Dpapi(windows, windows))

    windows.refuses = False
    assert key_in(tmp_path, Dpapi(windows, windows)) == key


def test_a_key_in_the_clear_is_not_taken_where_windows_should_keep_it(tmp_path: Path) -> None:
    key_in(tmp_path, None)
    windows = Crypt32()

    with pytest.raises(NoKeyError):
        key_in(tmp_path, Dpapi(windows, windows))


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has it")
def test_windows_itself_keeps_and_gives_back() -> None:
    keeper = dpapi()
    assert keeper is not None

    sealed = keeper.seal(b"secret")

    assert b"secret" not in sealed
    assert keeper.open(sealed) == b"secret"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has it")
def test_elsewhere_there_is_no_windows_to_ask() -> None:
    assert dpapi() is None


def test_home_can_be_moved(home: Path) -> None:
    assert places.home() == home
    assert places.shelf() == home / "shelf"
    assert places.shelf().is_dir()


def test_without_being_moved_home_is_local_to_this_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FAMILYBOOK_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))

    assert places.home().is_relative_to(tmp_path) or sys.platform == "win32"
    assert places.home().name == "familybook"


def test_a_new_books_name_says_nothing_and_is_never_the_same() -> None:
    names = {places.new_path().name for _ in range(50)}

    assert len(names) == 50
    assert all(name.startswith("b-") and name.endswith(".familybook") for name in names)


ONEDRIVE = {"OneDrive": r"C:\Users\sam\OneDrive - Council"}


@pytest.mark.parametrize(
    ("folder", "drive", "leaves"),
    [
        (r"C:\Users\sam\AppData\Local\familybook\shelf", 3, False),
        (r"C:\Users\sam\OneDrive - Council\familybook", 3, True),
        (r"c:\users\SAM\onedrive - council\familybook", 3, True),
        (r"C:\Users\sam\OneDrive - Council 2\familybook", 3, False),
        (r"H:\familybook", 4, True),
        (r"\\server\homes\sam\familybook", 0, True),
        (r"D:\familybook", 2, False),
    ],
)
def test_a_shelf_that_would_leave_the_laptop_is_known(
    folder: str, drive: int, leaves: bool
) -> None:
    assert places.leaves_this_laptop(PureWindowsPath(folder), drive, ONEDRIVE) is leaves


def test_empty_variables_mean_no_folder() -> None:
    folder = PureWindowsPath(r"C:\Users\sam\AppData\Local\familybook")

    assert not places.leaves_this_laptop(folder, 3, {"OneDrive": "", "OneDriveCommercial": ""})


@pytest.mark.skipif(os.name != "posix", reason="makes a pipe")
def test_a_pipe_in_the_place_of_the_key_is_mended_from_the_other_copy(tmp_path: Path) -> None:
    secret = key_in(tmp_path, None).secret
    (tmp_path / FILES[0]).unlink()
    os.mkfifo(tmp_path / FILES[0])

    assert key_in(tmp_path, None).secret == secret
    assert (tmp_path / FILES[0]).is_file()


def test_sealed_copies_open_with_a_key_of_their_own_for_ever() -> None:
    key = keys.LaptopKey(bytes(range(16)), KeptBy.OWNER_ONLY_FILE)

    assert key.seal_key() != key.book_key()
    assert key.seal_key().hex() == (
        "8cfa3fad7854f90d878b4b29f5c8eb31fee2f63fffe71ce4c248a6c3ea0079af"
    )
