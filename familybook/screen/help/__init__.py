"""Help about where we are, and what this program is made of."""

from __future__ import annotations
