"""How a print is cut: outlines, ink, patterns, grain, and words that are measured and set."""

from __future__ import annotations
