"""The book as text."""

from __future__ import annotations
