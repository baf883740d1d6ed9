"""Lanterns hung on days to look forward to."""

from __future__ import annotations
