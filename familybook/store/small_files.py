"""Our own small files, as settings: whatever stands under their name, reading one is soon done."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

LARGEST = 256 * 1024
"""Bytes; ours have a few hundred."""


def read_json(path: Path) -> Any:
    """Return what a file holds; None if there is none, or nothing can be made of it."""
    try:
        if not path.is_file():  # a pipe would keep us waiting for ever
            return None
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
        return json.loads(raw.decode("utf-8")) if len(raw) <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        return None
