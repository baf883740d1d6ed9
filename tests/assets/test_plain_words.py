"""Words of one line are read without Fluent; they must be what Fluent would have said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from familybook import assets
from familybook.assets.words import words

FILES = sorted((assets.root() / "words").rglob("*.ftl"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name} {file.stem}")
def test_every_sentence_is_the_one_fluent_reads(file: Path) -> None:
    language = file.parent.name
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(file.read_text("utf-8")))
    spoken = words(language)

    keys = [key for key in spoken.keys(file.stem) if bundle.has_message(key)]

    assert keys
    for key in keys:
        pattern = bundle.get_message(key).value
        assert pattern is not None
        assert spoken(key) == bundle.format_pattern(pattern, {})[0], key


def test_a_pack_still_speaks_first() -> None:
    spoken = words("en-GB", {"en-GB": "screen-back = Go back\nscreen-undo =\n    Oh\n    no\n"})

    assert spoken("screen-back") == "Go back"
    assert spoken("screen-undo") == "Oh\nno"
    assert spoken("screen-next") == words()("screen-next")


def test_sentences_without_gaps_need_no_fluent() -> None:
    asks = (
        "import sys; from familybook.assets.words import words; "
        "print(words()('screen-back'), 'fluent' in sys.modules)"
    )

    told = subprocess.run(
        [sys.executable, "-c", asks], capture_output=True, text=True, check=True
    ).stdout

    assert told.split() == ["Back", "False"]
