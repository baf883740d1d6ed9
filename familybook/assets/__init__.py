"""Finds the files we ship: the only place that tells a checkout from a frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder that holds `words`, `typefaces` and `pack`."""
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "assets"
    shipped = package / "shipped"
    return shipped if shipped.is_dir() else package.parent / "assets"
