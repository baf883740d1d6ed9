from __future__ import annotations

from pathlib import Path

import pytest

from familybook.app.settings import Motion, Settings, read_settings, write_settings
from familybook.screen.tokens import Theme

pytestmark = pytest.mark.gui


def test_what_was_chosen_is_there_next_time(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    chosen = Settings(theme=Theme.DUSK, text=150, motion=Motion.OFF)

    write_settings(path, chosen)

    assert read_settings(path) == chosen
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "written", ["", "{", "[]", '{"theme": "mauve", "text": 100, "motion": "on"}', '{"text": 7}']
)
def test_a_file_that_makes_no_sense_is_as_if_it_were_new(tmp_path: Path, written: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(written, encoding="utf-8")

    assert read_settings(path) == Settings()


def test_an_odd_size_of_words_becomes_the_usual_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dusk", "text": 9000, "motion": "on"}', encoding="utf-8")

    assert read_settings(path) == Settings(theme=Theme.DUSK, motion=Motion.ON)


def test_where_nothing_can_be_written_nobody_is_troubled(tmp_path: Path) -> None:
    write_settings(tmp_path / "nowhere" / "settings.json", Settings())

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("motion", "laptop", "moves"),
    [("same", True, True), ("same", False, False), ("on", False, True), ("off", True, False)],
)
def test_movement_follows_the_laptop_unless_told(motion: str, laptop: bool, moves: bool) -> None:
    settings = Settings(motion=Motion(motion))

    assert settings.tokens(laptop_moves=laptop).motion is moves
