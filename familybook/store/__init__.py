"""Books and photographs on disk."""

from __future__ import annotations
