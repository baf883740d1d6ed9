"""What a book notes of its safe copies: where they are, and whether one waits."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST_KNOWN = 50


@dataclass(frozen=True, slots=True)
class Safe:
    """What a book knows of its safe copies."""

    paths: tuple[Path, ...] = ()
    """Where they are, the oldest first."""
    waits: bool = False
    """Whether the last one could not be put into its folder."""


def safe_of(plain: Any) -> Safe:
    """Return what a note says; nothing where it makes no sense."""
    held = plain if isinstance(plain, dict) else {}
    paths = held.get("paths")
    some = paths[-MOST_KNOWN:] if isinstance(paths, list) else ()
    return Safe(tuple(Path(one) for one in some if isinstance(one, str)), held.get("waits") is True)


def safe_to_plain(safe: Safe) -> dict[str, Any]:
    """Return it as plain data."""
    return {"paths": [str(one) for one in safe.paths[-MOST_KNOWN:]], "waits": safe.waits}
