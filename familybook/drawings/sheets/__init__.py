"""Pictures of the loose sheets: for a fridge, a wallet, a wall, somebody else."""

from __future__ import annotations
