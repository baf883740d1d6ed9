"""Letter papers and felt hearts."""

from __future__ import annotations
