"""A child's or teenager's own page."""

from __future__ import annotations
