"""Windows' own keeping of secrets (DPAPI), and what it says about drives, through `ctypes`.

What Windows keeps for a signed-in person only that person, signed in, can have back.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

UI_FORBIDDEN = 0x1
"""CRYPTPROTECT_UI_FORBIDDEN: never ask anything in a window of its own."""

PURPOSE = b"familybook laptop key 1"
"""Mixed in as entropy, so that no other program's use of DPAPI opens ours by accident."""


class Blob(ctypes.Structure):
    """Windows' DATA_BLOB: so many bytes, over there."""

    _fields_ = (("size", ctypes.c_uint32), ("at", ctypes.POINTER(ctypes.c_ubyte)))

    def taken(self) -> bytes:
        """Return a copy of the bytes."""
        return ctypes.string_at(self.at, self.size)


def blob_of(content: bytes) -> Blob:
    """Return a blob of those bytes. They live as long as it does."""
    held = (ctypes.c_ubyte * len(content)).from_buffer_copy(content)
    return Blob(len(content), ctypes.cast(held, ctypes.POINTER(ctypes.c_ubyte)))


class Dpapi:
    """Seals and opens secrets for the person signed in to Windows.

    Raises:
        OSError: from both, if Windows refuses.
    """

    def __init__(self, crypt32: Any, kernel32: Any) -> None:
        self._protect = _declared(crypt32.CryptProtectData, ctypes.c_wchar_p)
        self._unprotect = _declared(crypt32.CryptUnprotectData, ctypes.POINTER(ctypes.c_wchar_p))
        self._free = kernel32.LocalFree
        self._free.argtypes = (ctypes.c_void_p,)
        self._free.restype = ctypes.c_void_p

    def seal(self, secret: bytes) -> bytes:
        """Return the secret as only this person's Windows can open it."""
        return self._through(self._protect, secret)

    def open(self, sealed: bytes) -> bytes:
        """Return the secret."""
        return self._through(self._unprotect, sealed)

    def _through(self, call: Any, content: bytes) -> bytes:
        given, purpose, made = blob_of(content), blob_of(PURPOSE), Blob()
        done = call(
            ctypes.byref(given),
            None,
            ctypes.byref(purpose),
            None,
            None,
            UI_FORBIDDEN,
            ctypes.byref(made),
        )
        if not done:
            raise OSError(_last_error(), "Windows did not keep or give back the key")
        try:
            return made.taken()
        finally:
            self._free(ctypes.cast(made.at, ctypes.c_void_p))


def _declared(call: Any, description: Any) -> Any:
    blob = ctypes.POINTER(Blob)
    call.argtypes = (
        blob,
        description,
        blob,
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_uint32,
        blob,
    )
    call.restype = ctypes.c_int
    return call


def _last_error() -> int:
    if sys.platform == "win32":
        return ctypes.get_last_error()
    return 0


def dpapi() -> Dpapi | None:
    """Return Windows' keeper of secrets; None elsewhere."""
    if sys.platform == "win32":
        crypt32 = ctypes.WinDLL("crypt32", use_last_error=True)
        return Dpapi(crypt32, ctypes.WinDLL("kernel32", use_last_error=True))
    return None


def drive_type(anchor: str) -> int:
    """Return what Windows says of a drive: 4 is a network's. 0 on other systems."""
    if sys.platform == "win32":
        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel32.GetDriveTypeW.argtypes = (ctypes.c_wchar_p,)
        kernel32.GetDriveTypeW.restype = ctypes.c_uint32
        return int(kernel32.GetDriveTypeW(anchor))
    return 0
