"""The printed book: leaves in, a PDF out."""

from __future__ import annotations
