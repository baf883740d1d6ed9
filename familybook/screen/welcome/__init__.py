"""Before a book is open: the shelf, and who is in the family."""

from __future__ import annotations
