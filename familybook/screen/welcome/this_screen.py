"""This screen, on the page where we start: its language, the size of words, and calm."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.cards import Card
from familybook.screen.kit.labels import Label
from familybook.screen.kit.segments import Segments
from familybook.screen.look import Look
from familybook.screen.tokens import Type

SIZES = {"small": 90, "middle": 100, "big": 130, "huge": 175}
"""The sizes of words that have a name; Aa has those between too."""

_CAPTION = 96
_CHOICES = 300


class ThisScreen(Card):
    """Shows how the screen looks now, whoever chose it; says how it shall look."""

    language_chosen = Signal(str)
    size_chosen = Signal(int)
    calm_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 6, 10, 11)
        self._column.setSpacing(look.px(2))
        self._languages: tuple[tuple[str, str], ...] = ()
        self._lines: list[Label] = []
        """What stands beside buttons, and is as high as they are."""
        self._row = Columns(look, gap=8)
        self._caption(self._row, "start-language")
        self.only = Label(look, "", self)
        """The one language there is; where there are more, they are chosen from."""
        self._lines.append(self.only)
        self._row.add(self.only, _CHOICES, 1)
        self.languages: Segments | None = None
        self._column.addLayout(self._row)
        self.sizes = self._segments("size", tuple(SIZES))
        self.sizes.chosen.connect(lambda key: self.size_chosen.emit(SIZES[key]))
        self.calm = self._segments("calm", ("off", "on"))
        self.calm.chosen.connect(self.calm_chosen)
        look.changed.connect(self._show_look)
        self._show_look()

    def _caption(self, row: Columns, key: str) -> None:
        label = Label(self.look, self.look.words(key), self, size=Type.LABEL, voice=Voice.BOLD)
        self._lines.append(label)
        row.add(label, _CAPTION, 0)

    def _segments(self, row: str, keys: Sequence[str]) -> Segments:
        words, line = self.look.words, Columns(self.look, gap=8)
        self._caption(line, f"start-{row}")
        choices = [(key, words(f"start-{row}-{key}")) for key in keys]
        found = Segments(self.look, choices, self, name=words(f"start-{row}"))
        line.add(found, _CHOICES, 1)
        self._column.addLayout(line)
        return found

    def show_languages(self, languages: Sequence[tuple[str, str]], now: str) -> None:
        """Show the languages there are, each by its own name, and that of the book."""
        if tuple(languages) != self._languages:
            self._languages = tuple(languages)
            self._make_languages()
        self.only.setText(dict(languages).get(now, now))
        if self.languages is not None:
            self.languages.show_choice(now)

    def _make_languages(self) -> None:
        if self.languages is not None:
            self._row.removeWidget(self.languages)
            self.languages.hide()
            self.languages.deleteLater()
            self.languages = None
        several = len(self._languages) > 1
        self.only.setVisible(not several)
        if several:
            name = self.look.words("start-language")
            self.languages = Segments(self.look, self._languages, self, name=name)
            self.languages.chosen.connect(self.language_chosen)
            self._row.add(self.languages, _CHOICES, 1)

    def _show_look(self) -> None:
        tokens = self.look.tokens
        for line in self._lines:
            line.setMinimumHeight(tokens.target + 4)
        self.sizes.show_choice(next((k for k, size in SIZES.items() if size == tokens.text), ""))
        self.calm.show_choice("on" if tokens.calm else "off")
