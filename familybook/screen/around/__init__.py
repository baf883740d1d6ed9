"""The laptop turned round: one warm question at a time, large, for everybody at the table."""

from __future__ import annotations
