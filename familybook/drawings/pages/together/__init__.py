"""Lines to sign on."""

from __future__ import annotations
