"""Sealed copies: what may leave a laptop. Six words, or a laptop's own key, open one.

A copy is, all numbers with their highest byte first::

    6   FBSEAL
    2   version, 1
    16  by chance: no two copies share it
    1   how many slots follow, 1 or 2, each of another kind
    83  each slot: kind 1, memory in KiB 4, passes 1, lanes 1, salt 16, nonce 12, wrapped key 48
    16  the start of the SHA-256 of all above, so that damage is not taken for wrong words
    ..  chunks of 64 KiB, each AES-256-GCM with 16 bytes of tag

Each slot wraps one key, made by chance, under what the six words or the laptop's key give. The
nonce of a chunk is its number and, in the last byte, whether it is the last: so none is left out,
moved, repeated or added unseen. Each is bound to the SHA-256 of the whole head: so none comes
from another copy. `docs/sealed-copies.md` tells it to whoever writes another reader.
"""

from __future__ import annotations

import hashlib
import io
import secrets
from pathlib import Path
from types import TracebackType
from typing import IO, BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from familybook.core.sealed_errors import DamagedCopyError, NotACopyError
from familybook.store.faults import LARGEST_BOOK
from familybook.store.sealed_head import KEY_BYTES, MAGIC, Keys, new_head, read_head, unwrapped

__all__ = ["CHUNK", "ENDING", "TAG", "Keys", "SealedReader", "SealedWriter", "is_sealed"]

ENDING = ".fbseal"
CHUNK = 64 * 1024
TAG = 16


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\1" if last else b"\0")


class SealedWriter(io.RawIOBase):
    """Seals what is written to it. Only `finish` makes a whole copy: a stop before is noticed."""

    def __init__(self, file: IO[bytes], keys: Keys) -> None:
        super().__init__()
        content_key = secrets.token_bytes(KEY_BYTES)
        head = new_head(keys, content_key)
        file.write(head)
        self._file = file
        self._bound = hashlib.sha256(head).digest()
        self._cipher = AESGCM(content_key)
        self._waiting = bytearray()
        self._number = self._taken = 0

    def writable(self) -> bool:
        """Tell that it is for writing; not for going back, for what is sealed is sealed."""
        return True

    def tell(self) -> int:
        """Return how many bytes were taken."""
        return self._taken

    def write(self, data: object) -> int:
        """Take bytes; a chunk is sealed once there is more, for only then it is not the last."""
        taken = bytes(memoryview(data))  # type: ignore[arg-type]  # anything like bytes
        self._waiting += taken
        self._taken += len(taken)
        while len(self._waiting) > CHUNK:
            self._seal(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]
        return len(taken)

    def finish(self) -> None:
        """Seal the last chunk. Nothing can be written any more."""
        self._seal(bytes(self._waiting), last=True)
        self._waiting.clear()
        self.close()

    def _seal(self, plain: bytes, *, last: bool) -> None:
        nonce = _nonce(self._number, last=last)
        self._file.write(self._cipher.encrypt(nonce, plain, self._bound))
        self._number += 1


class SealedReader(io.RawIOBase):
    """Reads a sealed copy as if it were the file in it. Never is more than a chunk in memory.

    Opening looks at every chunk, so that nothing is trusted before all of it is known to be
    whole; each is looked at again when it is read.
    """

    def __init__(self, path: Path, keys: Keys) -> None:
        """Open a copy.

        Raises:
            NotACopyError: if it is no sealed copy.
            NewerCopyError: if a newer program made it.
            DamagedCopyError: if it is not whole.
            NeedsWordsError: if only words open it, and none were given.
            WrongWordsError: if others than those given do.
            OSError: if it cannot be read.
        """
        super().__init__()
        self.path = path
        self._file = _opened(path)
        try:
            self._size_of_file = self._file.seek(0, io.SEEK_END)
            head = read_head(self._file, path)
            self._cipher = AESGCM(unwrapped(head, keys, path))
            self._bound = hashlib.sha256(head).digest()
            self._start = len(head)
            self._count, self._size = self._measured()
            self._here = 0
            self._kept: tuple[int, bytes] = (-1, b"")
            for number in range(self._count):
                self._chunk(number)
        except BaseException:
            self._file.close()
            raise

    def _measured(self) -> tuple[int, int]:
        """Return how many chunks there are, and how many bytes they hold."""
        sealed = self._size_of_file - self._start
        count = -(-sealed // (CHUNK + TAG))
        size = sealed - count * TAG
        # A last chunk holds something, or it is the only one: there is one way to seal each file.
        if count == 0 or size < 0 or (count > 1 and size <= (count - 1) * CHUNK):
            raise DamagedCopyError(self.path)
        return count, size

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._kept = (-1, b"")
        self._file.close()
        super().close()

    def readable(self) -> bool:
        """Tell that it is for reading."""
        return True

    def seekable(self) -> bool:
        """Tell that it can be read from anywhere."""
        return True

    def tell(self) -> int:
        """Return where reading goes on."""
        return self._here

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go on reading elsewhere."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._here, io.SEEK_END: self._size}[whence]
        if base + offset < 0:
            message = "before the start"
            raise ValueError(message)
        self._here = base + offset
        return self._here

    def readinto(self, buffer: object) -> int:
        """Read into a buffer, and return how much there was."""
        room = memoryview(buffer).cast("B")  # type: ignore[arg-type]  # anything like a bytearray
        number, skip = divmod(self._here, CHUNK)
        if self._here >= self._size or not len(room):
            return 0
        part = self._chunk(number)[skip : skip + len(room)]
        room[: len(part)] = part
        self._here += len(part)
        return len(part)

    def _chunk(self, number: int) -> bytes:
        """Return what a chunk holds."""
        if self._kept[0] == number:
            return self._kept[1]
        self._file.seek(self._start + number * (CHUNK + TAG))
        sealed = self._file.read(CHUNK + TAG)
        nonce = _nonce(number, last=number == self._count - 1)
        try:
            plain = self._cipher.decrypt(nonce, sealed, self._bound)
        except (InvalidTag, ValueError) as error:
            raise DamagedCopyError(self.path) from error
        self._kept = (number, plain)
        return plain


def is_sealed(path: Path) -> bool:
    """Tell from its start whether a file is a sealed copy."""
    try:
        if not path.is_file():  # a pipe would keep us waiting for ever
            return False
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def _opened(path: Path) -> BinaryIO:
    """Open a file that could be a copy, whatever stands under its name."""
    if not path.is_file():  # a pipe would keep us waiting for ever
        raise NotACopyError(path)
    file = path.open("rb")
    if path.stat().st_size > LARGEST_BOOK:
        file.close()
        raise NotACopyError(path)
    return file
