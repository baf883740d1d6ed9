"""Drawing pad: paper, pots, rubber, steps back, the whole screen as paper."""

from __future__ import annotations
