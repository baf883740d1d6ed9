"""The path a family walked, over two sides."""

from __future__ import annotations
