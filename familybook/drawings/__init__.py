"""Every picture in the book: pure functions from answers to a `Drawing`."""

from __future__ import annotations
