"""Trees and sprigs that grow from strengths."""

from __future__ import annotations
