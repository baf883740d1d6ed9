"""Where a photograph is put in or taken out."""

from __future__ import annotations
