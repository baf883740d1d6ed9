"""Wires everything; the only one that knows all."""

from __future__ import annotations
