from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.drawings.picks import PICTURES
from familybook.screen.help.help_screen import HelpScreen
from familybook.screen.help.topics import KEYS, TOPICS
from familybook.screen.kit.labels import Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.look import Look
from tests.windows import settle, visible

pytestmark = pytest.mark.gui

NEEDED = {
    *("shelf", "names", "path", "page", "drawing", "photo", "look", "make", "curtain", "keys"),
    *("around", "paper", "private"),
}


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> HelpScreen:
    del qapp
    screen = HelpScreen(Look(words()))
    qtbot.addWidget(screen)
    screen.resize(1366, 660)
    screen.show_topic("shelf")
    screen.show()
    return screen


def told(screen: HelpScreen) -> list[str]:
    assert screen.article is not None
    return [one.text() for one in visible(screen.article, Label)]


def test_every_screen_has_a_topic() -> None:
    assert set(TOPICS) >= NEEDED


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_is_short_and_has_a_picture_for_every_step(shown: HelpScreen, topic: str) -> None:
    shown.show_topic(topic)
    settle()

    assert shown.article is not None
    pictures = visible(shown.article, PictureView)
    if topic == "keys":
        assert len(told(shown)) == 2 * len(KEYS)
    else:
        assert len(pictures) == len(told(shown)) == len(TOPICS[topic])
        assert 2 <= len(pictures) <= 6
    assert all(picture in PICTURES for _, picture in TOPICS[topic])


def test_no_sentence_of_help_is_written_and_never_shown(shown: HelpScreen) -> None:
    written = set()
    for topic in TOPICS:
        written |= set(words().keys(f"help-{topic}-"))
    seen = {f"help-{topic}-title" for topic in TOPICS} | {"help-keys-lead"}
    for topic, steps in TOPICS.items():
        seen |= {f"help-{topic}-{step}" for step, _ in steps}

    assert written == seen
    pressed = {one.removeprefix("help-press-") for one in words().keys("help-press-")}
    assert pressed == set(KEYS)
    assert {one.removeprefix("help-does-") for one in words().keys("help-does-")} == set(KEYS)
    assert shown.topics.keys() == TOPICS.keys()


def test_the_others_are_one_press_away_and_this_one_is_not_offered_again(
    shown: HelpScreen,
) -> None:
    shown.topics["private"].click()
    settle()

    assert shown.topic_shown == "private"
    assert any("Nothing is ever sent." in one for one in told(shown))
    assert not shown.topics["private"].isVisible()
    assert all(shown.topics[one].isVisible() for one in TOPICS if one != "private")
    assert shown.back.hasFocus()


def test_an_unknown_topic_shows_the_first_one(shown: HelpScreen) -> None:
    shown.show_topic("the moon")

    assert shown.topic_shown == "shelf"


def test_page_down_shows_more_where_there_is_little_room(shown: HelpScreen, qtbot: QtBot) -> None:
    shown.resize(700, 400)
    shown.show_topic("page")
    settle()
    bar = shown.body.verticalScrollBar()
    assert bar.maximum() > 0
    shown.back.setFocus()

    qtbot.keyClick(shown.back, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(shown.back, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(shown.back, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_in_little_room_the_other_topics_stand_below(shown: HelpScreen) -> None:
    assert shown.article is not None
    others = shown.topics["keys"]
    assert others.mapTo(shown, others.rect().topLeft()).x() > shown.article.width()

    shown.resize(700, 500)
    settle()

    below = others.mapTo(shown, others.rect().topLeft())
    assert below.y() > shown.article.mapTo(shown, shown.article.rect().bottomLeft()).y()


def test_the_key_table_names_every_key_the_window_listens_to() -> None:
    bound = {"F1", "F2", "F7", "F9", "F11", "Esc", "Alt"}
    bound |= {f"Ctrl + {key}" for key in "BPYZ"}
    table = " ".join(words()(f"help-press-{one}") for one in KEYS)

    assert not [one for one in bound if not re.search(rf"{re.escape(one)}\b", table)]
