"""Every kind of page: what it asks, and what it shows."""

from __future__ import annotations
