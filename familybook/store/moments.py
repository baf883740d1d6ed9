"""Moments, as a book keeps them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def now() -> str:
    """Return the moment in UTC, never twice the same: SQLite does not write what is there."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def days_ago(days: int) -> str:
    """Return the moment so many days ago, to be compared with others."""
    return (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="microseconds")
