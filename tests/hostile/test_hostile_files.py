"""A share of the hostile files; `python -m benchmarks.hostile_files` tries all, and measures."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from tests.hostile import texts
from tests.hostile.every import books, no_files
from tests.hostile.gates import MOST_MB, REFUSED, TAKEN, File, all_met
from tests.hostile.pictures import pictures, spoilt

pytestmark = pytest.mark.skipif(os.name != "posix", reason="each file has a process of its own")


def share(folder: Path) -> Iterator[File]:
    yield from no_files()
    for name, held in (*pictures(), *spoilt(12)):
        yield "picture", name, held
    yield from books(folder, 16)
    for gate, made in (
        ("pack", islice(texts.packs(), 0, None, 2)),
        ("answers", islice(texts.answers(), 0, None, 2)),
        ("policy", texts.policies()),
        ("keys", texts.keys()),
        ("settings", texts.settings()),
    ):
        for name, held in made:
            yield gate, name, held


def test_every_hostile_file_is_refused_in_words_or_taken_safely(tmp_path: Path) -> None:
    met = list(all_met(share(tmp_path), tmp_path))

    assert len(met) > 120
    assert {one.became for one in met} == {TAKEN, REFUSED}, [one for one in met if one.fault]
    assert [one for one in met if one.became == REFUSED and not one.said.strip()] == []
    assert [one for one in met if one.megabytes > MOST_MB] == []
