"""What a family book is: values and pure functions, on the standard library alone."""

from __future__ import annotations
