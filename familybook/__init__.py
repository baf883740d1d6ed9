"""Make a family book together, and print it."""

from __future__ import annotations

__version__ = "0.1.0"
