from __future__ import annotations

from pathlib import Path

import pytest

from familybook.app import log


def look_up(text: str) -> str:
    lost: dict[str, str] = {}
    try:
        return lost[text]
    except KeyError as error:
        raise ValueError(text) from error


def wrong(text: str) -> BaseException:
    with pytest.raises(ValueError, match=text) as caught:
        look_up(text)
    return caught.value


def test_kinds_and_places_are_written_down_and_no_words() -> None:
    log.note(wrong("Gran said so"))

    written = log.log_path().read_text("utf-8")
    assert "builtins.ValueError" in written
    assert "builtins.KeyError" in written
    assert "test_log.py:" in written
    assert "Gran" not in written
    assert str(Path(__file__).parent) not in written


def test_a_log_does_not_grow_for_ever() -> None:
    log.log_path().write_bytes(b"x" * (log.LARGEST_LOG + 1))

    log.note(wrong("a"))

    assert log.log_path().stat().st_size < 2_000
    assert log.log_path().with_suffix(".log.old").exists()


def test_a_log_that_cannot_be_written_is_no_trouble(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("FAMILYBOOK_HOME", str(tmp_path / "file"))

    log.note(wrong("a"))

    assert (tmp_path / "file").read_bytes() == b""


def test_errors_that_cause_each_other_come_to_an_end() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first

    assert len(log.entry(first).splitlines()) <= 101
