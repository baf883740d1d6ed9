"""The path from page to page, as stones in a meadow and as rows."""

from __future__ import annotations
