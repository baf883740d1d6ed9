"""A page of the book: its editor, its picture, the rail of all pages beside it."""

from __future__ import annotations
