"""One editor for each way of asking."""

from __future__ import annotations
