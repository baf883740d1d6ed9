"""The window round every screen: head, curtain, how it looks, which screen stands."""

from __future__ import annotations
