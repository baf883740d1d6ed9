"""Things that stand in more than one picture: people, pets, plants, sky, small objects."""

from __future__ import annotations
