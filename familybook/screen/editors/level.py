"""How high something is: a balloon beside a rope with knots, moved up and down."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familybook.core.fields import AskLevel, Way, level_of
from familybook.core.palette import Pattern, Tone
from familybook.core.said import NOTHING, How
from familybook.screen.editors.balloon_slider import BalloonSlider
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.level_sky import LevelSky
from familybook.screen.editors.texts import Question, question_label
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_WORDED = 10
"""Heights up to here have words of their own."""


def level_words(look: Look, level: int | None, most: int) -> str:
    """Return a height in words; for none, that nobody said it yet."""
    if level is None:
        return look.words("ask-level-unsaid")
    if most == _WORDED:
        return look.words(f"balloon-level-{level}")
    return look.words("ask-level-at", level=level, most=most)


class LevelEditor(Editor):
    """One height: a balloon to drag, and buttons that move it by one knot.

    With a `sky` it moves a balloon there, and shows only its buttons itself.
    """

    def __init__(  # noqa: PLR0913 - a height has a question, a sky it may share, and its own look
        self,
        look: Look,
        way: Way,
        question: Question,
        ask: AskLevel,
        parent: QWidget | None = None,
        *,
        sky: LevelSky | None = None,
        dotted: bool = False,
    ) -> None:
        super().__init__(look, way, parent)
        self._said = NOTHING
        self._most = ask.most
        self._question = question.text
        self.sky = sky or LevelSky(look, self, most=ask.most)
        self.slider: BalloonSlider = self.sky.add_balloon(question.text, dotted=dotted)
        self.slider.lifted.connect(self._say)
        self.slider.cleared.connect(self._forget)
        buttons = QWidget(self)
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addWidget(question_label(look, question.text, buttons))
        self.up = self._button("ask-level-up", Icon.UP, buttons)
        self.up.clicked.connect(partial(self.slider.step, 1))
        self.words = Label(look, "", buttons, size=Type.LABEL)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.down = self._button("ask-level-down", Icon.DOWN, buttons)
        self.down.clicked.connect(partial(self.slider.step, -1))
        self.unsay = self._button("ask-level-unsay", Icon.CROSS, buttons, Manner.PLAIN)
        self.unsay.clicked.connect(self._forget)
        self._problem = GentleLine(look, buttons)
        for part in (self.up, self.words, self.down, self.unsay, self._problem):
            column.addWidget(part)
        column.addStretch(1)
        self._lay_out(buttons, apart=sky is not None)
        self.show_value(NOTHING, Around())

    def _lay_out(self, buttons: QWidget, *, apart: bool) -> None:
        row = Columns(self.look, self, gap=16)
        if not apart:
            row.add(self.sky, 260, 0)
        row.add(buttons, 220, 1 if apart else 0)

    def _button(
        self, key: str, icon: Icon, parent: QWidget, manner: Manner = Manner.QUIET
    ) -> Button:
        text = self.look.words(key)
        name = f"{self._question}: {text}"
        button = Button(self.look, text, parent, manner=manner, icon=icon, name=name)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        button.setSizePolicy(policy)
        return button

    def show_look(self, pattern: Pattern, tone: Tone) -> None:
        """Give the balloon somebody's pattern and colour."""
        self.slider.show_look(pattern, tone)

    def show_value(self, value: Any, around: Around) -> None:
        """Show a height; words that are no height stay as they were said."""
        self.around = around
        self._said = value
        level = level_of(value, self._most)
        words = level_words(self.look, level, self._most)
        if level is None and value.text.strip():
            words = value.text
        self.slider.show_level(level, words)
        self.words.setText(words)
        self.words.show_hue(Hue.SOFT if level is None else Hue.INK)
        self.unsay.setVisible(bool(value))

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence under the buttons."""
        if way != self.way:
            return False
        self._problem.show_sentence(sentence)
        return True

    def _say(self, level: int) -> None:
        said_by = self._said.said_by or self.around.adding
        said = replace(self._said, text=str(level), said_by=said_by, how=How.WORDS)
        if said != self._said:
            self.says(said, "ask-act-level")

    def _forget(self) -> None:
        if self._said:
            self.says(self._said.emptied, "ask-act-level")
        self.slider.setFocus()
