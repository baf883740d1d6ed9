"""One more row of a page: suggestions to pick, and a line for our own words."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from familybook.drawings.picks import pick_picture
from familybook.screen.editors.picks import Offer, OwnWords, Suggestions
from familybook.screen.editors.texts import Question
from familybook.screen.kit.labels import Heading
from familybook.screen.look import Look
from familybook.screen.pages.parts import card_column


class NewCard:
    """A card that asks for one more. `start` is how the keys of its suggestions begin."""

    def __init__(
        self, look: Look, question: Question, start: str, at_first: int, parent: QWidget
    ) -> None:
        self._words = {key: look.words(key) for key in look.words.keys(start)}
        self.card, self.column = card_column(look, parent)
        self.column.addWidget(Heading(look, question.text, self.card))
        offer = Offer(picks=tuple(self._words.items()), at_first=at_first)
        self.suggestions = Suggestions(look, offer, self.card, picture_of=pick_picture)
        self.column.addWidget(self.suggestions)
        self.own = OwnWords(look, question, self.card)
        self.column.addWidget(self.own)

    def show_taken(self, texts: Collection[str]) -> None:
        """Offer only what no row says yet."""
        taken = (key for key, words in self._words.items() if words in texts)
        self.suggestions.show_taken(frozenset(taken))
