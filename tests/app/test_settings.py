from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.laptop import Laptop, theme_like
from familybook.app.settings import Colours, Motion, Settings, read_settings, write_settings
from familybook.app.voice import Speed
from familybook.screen.tokens import Letters, Theme

pytestmark = pytest.mark.gui


def test_what_was_chosen_is_there_next_time(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    chosen = Settings(
        theme=Colours.DUSK,
        text=150,
        motion=Motion.OFF,
        letters=Letters.WIDER,
        calm=True,
        voice="Alba",
        speed=Speed.SLOWER,
    )

    write_settings(path, chosen)

    assert read_settings(path) == chosen
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "written",
    [
        *("", "{", "[]", "3", "[" * 100_000, '{"text": 7}', '{"text": "100"}', '{"calm": 1}'),
        '{"theme": "mauve", "letters": 3, "motion": null, "speed": [], "voice": 4}',
    ],
)
def test_a_file_that_makes_no_sense_is_as_if_it_were_new(tmp_path: Path, written: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(written, encoding="utf-8")

    assert read_settings(path) == Settings()


def test_an_odd_size_of_words_becomes_the_usual_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dusk", "text": 9000, "motion": "on"}', encoding="utf-8")

    assert read_settings(path) == Settings(theme=Colours.DUSK, motion=Motion.ON)


def test_what_a_newer_program_wrote_is_kept_as_far_as_we_know_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "mauve", "text": 130, "ear": 3, "calm": true}', encoding="utf-8")

    assert read_settings(path) == Settings(text=130, calm=True)


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


@pytest.mark.parametrize("laptop", list(Theme))
def test_colours_follow_the_laptop_unless_told(laptop: Theme) -> None:
    assert Settings().tokens(laptop_moves=True, laptop_theme=laptop).theme is laptop

    for colours in (Colours.PAPER, Colours.DUSK, Colours.CONTRAST):
        tokens = Settings(theme=colours).tokens(laptop_moves=True, laptop_theme=laptop)
        assert tokens.theme.value == colours.value


@pytest.mark.parametrize(
    ("scheme", "strong", "theme"),
    [
        (Qt.ColorScheme.Light, False, Theme.PAPER),
        (Qt.ColorScheme.Unknown, False, Theme.PAPER),
        (Qt.ColorScheme.Dark, False, Theme.DUSK),
        (Qt.ColorScheme.Dark, True, Theme.CONTRAST),
        (Qt.ColorScheme.Light, True, Theme.CONTRAST),
    ],
)
def test_each_look_of_the_laptop_has_colours_of_ours(
    scheme: Qt.ColorScheme, strong: bool, theme: Theme
) -> None:
    assert theme_like(scheme, strong=strong) is theme


def test_that_the_laptop_looks_otherwise_now_is_heard(qapp: QApplication, qtbot: QtBot) -> None:
    laptop = Laptop(qapp)
    hints = qapp.styleHints()

    with qtbot.waitSignal(laptop.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    with qtbot.waitSignal(laptop.changed):
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)


def test_calm_is_flat_and_still() -> None:
    tokens = Settings(calm=True, motion=Motion.ON).tokens(laptop_moves=True)

    assert tokens.plain_ground
    assert not tokens.moves
