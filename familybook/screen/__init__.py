"""The window: shows values and says when somebody changed them."""

from __future__ import annotations
