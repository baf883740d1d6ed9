from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest

from familybook.app.problems import LONGEST_FACT, explain, is_expected
from familybook.assets.words import words
from familybook.core import errors, sealed_errors
from familybook.core.errors import (
    AnswersError,
    BookInUseError,
    FamilybookError,
    FileProblemError,
    NoSuchFileError,
)

WORDS = words()
UNEXPECTED = WORDS("problem-unexpected")

SIMPLE = [
    one
    for one in (vars(errors) | vars(sealed_errors)).values()
    if isinstance(one, type)
    and issubclass(one, FamilybookError)
    and one not in (FamilybookError, FileProblemError, AnswersError, errors.PackError)
]
FACTS = {"name": "x", "known": "y", "language": "z"}


@pytest.mark.parametrize("kind", SIMPLE, ids=lambda kind: kind.__name__)
def test_every_error_is_told_shortly_and_without_gaps(kind: type[FamilybookError]) -> None:
    error = kind(Path("a/ours.pdf")) if issubclass(kind, FileProblemError) else kind(**FACTS)

    told = explain(error, WORDS)

    assert told not in ("", UNEXPECTED)
    assert "{" not in told
    assert "a/" not in told
    assert len(re.findall(r"[.?!](?:\s|$)", told)) in (1, 2), "what it is, and what to do"


@pytest.mark.parametrize("key", WORDS.keys("problem-pack-"))
def test_every_sentence_about_a_pack_has_all_its_facts(key: str) -> None:
    facts = {"file": "pages.toml", "word": "a", "hint": "b"}
    error = errors.PackError(Path("town.zip"), key.removeprefix("problem-pack-"), 7, **facts)

    told = explain(error, WORDS)

    assert "town.zip" in told
    assert "{" not in told


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "problem-no-room"),
        (errno.EDQUOT, "problem-no-room"),
        (errno.EACCES, "problem-read-only"),
        (errno.EROFS, "problem-read-only"),
        (errno.ENOENT, "problem-no-such-file"),
        (errno.ENAMETOOLONG, "problem-no-such-file"),
        (errno.EIO, "problem-disk"),
    ],
)
def test_what_the_system_refuses_is_told(number: int, key: str) -> None:
    error = OSError(number, "as the system says it", "/home/somebody/ours.pdf")

    assert explain(error, WORDS) == WORDS(key, name="ours.pdf")
    assert is_expected(error)


def test_what_nobody_thought_of_is_told_without_its_text() -> None:
    assert explain(ValueError("Mum said"), WORDS) == UNEXPECTED
    assert not is_expected(ValueError())


def test_an_error_without_words_is_still_told() -> None:
    error = FamilybookError()
    error.key = "no-such-sentence"

    assert explain(error, WORDS) == UNEXPECTED


def test_a_name_is_told_on_one_line_and_not_endlessly() -> None:
    told = explain(NoSuchFileError(Path("a\n\x1b[2Jb" + "c" * 999)), WORDS)

    assert "\n" not in told
    assert "\x1b" not in told
    assert len(told) < LONGEST_FACT + 80


def test_the_start_of_an_answers_file_has_a_name() -> None:
    told = explain(AnswersError(place="", reason="type", wanted="object"), WORDS)

    assert told == "At the start of the file there should be an object."


def test_only_the_name_of_a_file_is_told() -> None:
    assert "secret" not in explain(BookInUseError(Path("/secret/b.familybook")), WORDS)


def test_a_key_cannot_turn_the_sentence_round() -> None:
    told = explain(errors.AnswersError("Gran\u202e\u2066\u2028", "person"), words())

    assert "Gran���" in told
