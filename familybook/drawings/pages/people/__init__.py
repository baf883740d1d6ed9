"""Rings of the people around a family."""

from __future__ import annotations
