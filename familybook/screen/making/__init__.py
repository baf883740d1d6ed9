"""Make our book: length, sheet, what to look at, print and save."""

from __future__ import annotations
