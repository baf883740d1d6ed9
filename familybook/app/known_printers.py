"""What test sheets told of the printers of this laptop, for one person who uses it.

A printer may be called after a family, so its name is nowhere: only what it is worked out to.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path

from familybook.core.passes import Turning, Ways
from familybook.store.places import home
from familybook.store.small_files import read_json

FILE = "printers.json"
_MOST = 50
"""Printers that are remembered: those of many visits."""
_LONG = 16


def known_ways(printer: str, turning: Turning, *, lies: bool) -> Ways | None:
    """Return what a test sheet told of a printer, for sheets turned so; None where none did."""
    held = _held().get(_key(printer, turning, lies=lies))
    if not isinstance(held, dict):
        return None
    return Ways(last_first=held.get("last-first") is True, on_head=held.get("on-head") is True)


def keep_ways(printer: str, turning: Turning, ways: Ways, *, lies: bool) -> None:
    """Remember what a test sheet told; where nothing can be written, it is asked again."""
    key = _key(printer, turning, lies=lies)
    others = [(one, held) for one, held in _held().items() if one != key]
    told = {"last-first": ways.last_first, "on-head": ways.on_head}
    kept = dict([*others, (key, told)][-_MOST:])
    part = _file().with_suffix(".part")
    with suppress(OSError):
        part.write_text(json.dumps(kept), encoding="utf-8")
        part.replace(_file())


def _held() -> dict[str, object]:
    held = read_json(_file())
    return held if isinstance(held, dict) else {}


def _file() -> Path:
    return home() / FILE


def _key(printer: str, turning: Turning, *, lies: bool) -> str:
    """Return what a printer is worked out to, for sheets that lie or stand, and who turns them."""
    text = f"{'lies' if lies else 'stands'} {turning} {printer}"
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_LONG]
