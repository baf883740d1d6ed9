"""The picture of each page; a page with several files has a folder."""

from __future__ import annotations
