"""Which day it is: the one place that looks at the clock for it."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

GIVEN = "FAMILYBOOK_TODAY"
"""A day in the environment, as `2026-11-23`, stands in for the clock's: to try a day out."""


def today() -> date:
    """Return the day it is here."""
    try:
        return date.fromisoformat(os.environ.get(GIVEN, ""))
    except ValueError:
        return datetime.now(UTC).astimezone().date()
