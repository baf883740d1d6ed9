"""Searches bytes for what a family said and showed, in every form in which it could lie about."""

from __future__ import annotations

import base64
import json
import os
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_STREAM = re.compile(rb"stream\r?\n|x[\x01\x5e\x9c\xda]")
"""Where a packed stream may begin: in a PDF, or on its own."""
_MEMBER = re.compile(rb"PK\x03\x04")
_MEMBER_HEAD = 30
_LARGEST = 8 * 1024 * 1024
_PLAIN = re.compile("[ -~]+")
_OWN_LETTERS = 8
"""So many of a sentence are like nothing else."""
_SLICE = 48
"""Bytes of a photograph that nothing else has by chance."""


def in_base64(mark: bytes) -> Iterator[bytes]:
    """Yield how a mark looks inside base64, wherever it begins."""
    for shift in range(3):
        coded = base64.b64encode(bytes(shift) + mark)
        yield coded[4 if shift else 0 : -4]


def forms(sentence: str) -> tuple[bytes, ...]:
    """Return every way in which a sentence could be written down."""
    told = sentence.encode()
    escaped = json.dumps(sentence)[1:-1].encode()
    ways = [told, escaped, sentence.encode("utf-16-le"), sentence.encode("utf-16-be")]
    plain = max(_PLAIN.findall(sentence), key=len, default="")
    if len(plain) >= _OWN_LETTERS:  # however often the letters round it were escaped
        ways += [plain.encode(how) for how in ("ascii", "utf-16-le", "utf-16-be")]
    return (*dict.fromkeys((*ways, *in_base64(told), *in_base64(escaped))),)


def slices(jpeg: bytes) -> tuple[bytes, ...]:
    """Return parts of a photograph, as they are and inside base64."""
    parts = [jpeg[len(jpeg) * at // 4 :][:_SLICE] for at in (1, 2, 3)]
    return tuple(one for part in parts for one in (part, *in_base64(part)))


def unpacked(content: bytes) -> Iterator[bytes]:
    """Yield what packed streams in a file hold."""
    starts = [(one.start(), zlib.MAX_WBITS) for one in _STREAM.finditer(content)]
    starts += [(one.end(), zlib.MAX_WBITS) for one in _STREAM.finditer(content)]
    for one in _MEMBER.finditer(content):
        head = content[one.start() : one.start() + _MEMBER_HEAD]
        if len(head) == _MEMBER_HEAD:
            names = int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little")
            starts.append((one.start() + _MEMBER_HEAD + names, -zlib.MAX_WBITS))
    for start, bits in starts:
        try:
            found = zlib.decompressobj(bits).decompress(content[start:], _LARGEST)
        except zlib.error:
            continue
        if found:
            yield found


class Marks:
    """What is looked for: sentences, and photographs."""

    def __init__(self, sentences: Iterable[str], photos: Iterable[bytes] = ()) -> None:
        self._forms: dict[bytes, str] = {}
        for sentence in sentences:
            self._forms.update(dict.fromkeys(forms(sentence), sentence))
        for photo in photos:
            self.add_photo(photo)

    def add_photo(self, jpeg: bytes) -> None:
        """Look for a photograph too."""
        self._forms.update(dict.fromkeys(slices(jpeg), "a photograph"))

    def found_in(self, content: bytes) -> set[str]:
        """Return what stands in some bytes, packed or not."""
        return {
            mark
            for part in (content, *unpacked(content))
            for form, mark in self._forms.items()
            if form in part
        }

    def counted_in(self, content: bytes) -> int:
        """Return how often any form of a mark stands in some bytes, as they are."""
        return sum(content.count(form) for form in self._forms)

    def found_under(self, *folders: Path, but: Iterable[Path] = ()) -> dict[Path, set[str]]:
        """Return the files under some folders in whose names or bytes anything stands."""
        left_out = {one.resolve() for one in but}
        found: dict[Path, set[str]] = {}
        for one in (each for folder in folders for each in sorted(folder.rglob("*"))):
            if not one.is_file() or one.resolve() in left_out:
                continue
            there = self.found_in(one.read_bytes()) | self.found_in(str(one).encode())
            if there:
                found[one] = there
        return found


@contextmanager
def looked_at_before_it_goes(patch: Any, look: Callable[[Path], object]) -> Iterator[None]:
    """Look at every file that this program deletes or renames, just before."""

    def watched(deed: Callable[..., Any]) -> Callable[..., Any]:
        def act(path: Any, *more: Any, **how: Any) -> Any:
            if isinstance(path, str | Path) and Path(path).is_file():
                look(Path(path))
            return deed(path, *more, **how)

        return act

    with patch.context() as patched:
        for name in ("unlink", "remove", "rename", "replace"):
            patched.setattr(os, name, watched(getattr(os, name)))
        yield
