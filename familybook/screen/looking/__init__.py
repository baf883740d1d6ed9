"""The screen on which a family looks through its book."""

from __future__ import annotations
