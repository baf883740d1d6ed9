"""A page of our own: its questions by way of asking, and a place to change them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import AskPicture, Way
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.said import NOTHING
from familybook.kinds.own import Question as OwnQuestion
from familybook.screen.editors.base import Around, Editor, text_of
from familybook.screen.editors.choices import ChoiceEditor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.groups import first_field
from familybook.screen.editors.picks import Offer, PicksEditor, offer_of
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import ListEditor, Question, question_label
from familybook.screen.editors.writing import Line
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue

_ASK = "own-ask-pick-"
_PICTURES = {
    "photo": AskPicture(drawing=False),
    "drawing": AskPicture(photo=False),
}


class TextPicks(PicksEditor):
    """Suggestions that the family wrote themselves: what is picked is their words."""

    def show_picked(self, keys: frozenset[str]) -> None:
        """Leave away the suggestions whose words are among the answers."""
        del keys
        self.suggestions.show_taken(frozenset(said.text for said in self._value))

    def pick(self, key: str) -> None:
        """Say that a suggestion was picked."""
        self.add_own(key)


class AnswersEditor(Editor):
    """One question as it is to be answered: in words, by picking, with a photo or a drawing."""

    def __init__(self, look: Look, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(look, way, parent)
        self._manner: object = None
        self.inner: Editor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(2))
        self._prompt = Heading(look, "", self)
        self._column.addWidget(self._prompt)

    def show_value(self, value: Any, around: Around) -> None:
        """Show a question and its answers."""
        self.around = around
        prompt = text_of(value.prompt, around, self.look)
        if prompt != self._prompt.text():
            self._prompt.setText(prompt)
        ask = value.ask.pick.removeprefix(_ASK) or "prose"
        picks = tuple(text_of(one, around, self.look) for one in value.picks if one)
        manner = (ask, picks if ask == "pick" else ())
        if manner != self._manner:
            self._manner = manner
            self._renew(ask, picks)
        if self.inner is not None:
            call_it(self.inner, prompt)
        if isinstance(self.inner, PictureEditor):
            self.inner.show_value(value.answers[0] if value.answers else NOTHING, around)
        elif self.inner is not None:
            self.inner.show_value(value.answers, around)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer."""
        return self.inner is not None and self.inner.show_problem(way, sentence)

    def _renew(self, ask: str, picks: tuple[str, ...]) -> None:
        if self.inner is not None:
            self.inner.hide()
            self.inner.deleteLater()
        way = (*self.way, "answers")
        look = self.look
        hint = look.words("own-questions-answers-hint")
        asked = Question(text="", hint=hint)
        match ask:
            case "photo" | "drawing":
                self.inner = PictureEditor(
                    look, (*way, 0), asked, _PICTURES[ask], self, may_leave=True
                )
            case "pick":
                offer = Offer(picks=tuple((one, one) for one in dict.fromkeys(picks)), at_first=12)
                self.inner = TextPicks(look, way, asked, offer, self, across=2)
            case _:
                self.inner = ListEditor(look, way, asked, self, prose=ask != "line")
        self.pass_on(self.inner)
        self._column.addWidget(self.inner)
        self.inner.show()


class QuestionEditor(Editor):
    """What is asked and how; taken out with one press."""

    def __init__(self, look: Look, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(look, way, parent)
        self._value = OwnQuestion()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        words = look.words
        row = Columns(look, gap=10)
        label = question_label(look, words("own-questions-prompt"), self)
        label.setContentsMargins(0, look.px(6), 0, 0)
        row.add(label, 220, 0)
        hint = words("own-questions-prompt-hint")
        self.prompt = Line(look, words("own-questions-prompt"), self, hint=hint, longest=200)
        self.prompt.wrote.connect(self._write)
        row.add(self.prompt, 300, 1)
        column.addLayout(row)
        self._add_manners(column)
        self.picks = ListEditor(
            look,
            (*way, "picks"),
            Question(text=words("own-questions-picks"), hint=words("own-questions-picks-hint")),
            self,
            spoken=False,
        )
        self.pass_on(self.picks)
        column.addWidget(self.picks)
        self.out = Button(
            look, words("pages-own-take-out"), self, manner=Manner.PLAIN, icon=Icon.CROSS
        )
        below = FlowLayout()
        below.addWidget(self.out)
        column.addLayout(below)

    def _add_manners(self, column: QVBoxLayout) -> None:
        asked = Question(text=self.look.words("own-questions-ask"))
        offer = offer_of(self.look, "own-ask")
        self.manner = ChoiceEditor(self.look, (*self.way, "ask"), asked, offer, self)
        self.pass_on(self.manner)
        column.addWidget(self.manner)

    def show_value(self, value: Any, around: Around) -> None:
        """Show a question."""
        self.around, self._value = around, value
        self.prompt.show_text(value.prompt.text)
        self.manner.show_value(value.ask, around)
        self.picks.show_value(value.picks, around)
        self.picks.setVisible(value.ask.pick == f"{_ASK}pick")

    def _write(self, text: str) -> None:
        prompt = self._value.prompt
        said = replace(prompt, text=text, said_by=prompt.said_by or self.around.adding)
        self.edited.emit((*self.way, "prompt"), said, "ask-act-question")


class OwnEditor(PageEditor):
    """Our own questions and answers; one button changes to the questions themselves and back."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self._page: Any = kind()
        self._asks = False
        self.cards: list[tuple[QWidget, AnswersEditor, QuestionEditor]] = []
        row = Columns(look, gap=10)
        name = look.words("pages-own-name")
        label = question_label(look, name, self)
        label.setContentsMargins(0, look.px(6), 0, 0)
        row.add(label, 220, 0)
        hint = look.words("pages-own-name-hint")
        self.title = Line(look, name, self, hint=hint, longest=80)
        self.title.wrote.connect(self._retitle)
        row.add(self.title, 300, 1)
        self.column.addLayout(row)
        self._start = Label(look, look.words("pages-own-start"), self, hue=Hue.SOFT)
        self.column.addWidget(self._start)
        self._place = QVBoxLayout()
        self._place.setSpacing(look.px(8))
        self.column.addLayout(self._place)
        below = FlowLayout(gap=4)
        self.add = Button(look, look.words("own-questions-add"), self, icon=Icon.PLUS)
        self.add.clicked.connect(self._add)
        self.change = Button(look, look.words("pages-own-edit"), self, icon=Icon.PENCIL)
        self.change.clicked.connect(self._turn)
        below.addWidget(self.add)
        below.addWidget(self.change)
        self.column.addLayout(below)
        self.column.addStretch(1)

    def show_answers(self, page: Any) -> None:
        """Show the questions, to be answered or to be changed."""
        self._page = page
        if self.book is not None:
            self.title.show_text(self.book.titles.get(self.key, ""))
        count = len(page.questions)
        while len(self.cards) < count:
            self._add_card()
        for number, (card, answers, question) in enumerate(self.cards):
            card.setVisible(number < count)
            if number >= count:
                continue
            value = page.questions[number]
            answers.show_value(value, self.around)
            question.show_value(value, self.around)
            answers.setVisible(not self._asks)
            question.setVisible(self._asks)
        self._start.setVisible(not count)
        self.change.setVisible(bool(count))
        key = "pages-own-done" if self._asks else "pages-own-edit"
        if self.change.text() != self.look.words(key):
            self.change.show_text(self.look.words(key))

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer."""
        return any(answers.show_problem(way, sentence) for _, answers, _ in self.cards)

    def _add_card(self) -> None:
        number = len(self.cards)
        card, column = card_column(self.look, self)
        answers = AnswersEditor(self.look, ("questions", number), card)
        question = QuestionEditor(self.look, ("questions", number), card)
        question.out.clicked.connect(partial(self._take_out, number))
        for editor in (answers, question):
            self.take(editor)
            column.addWidget(editor)
        self._place.addWidget(card)
        self.cards.append((card, answers, question))

    def _retitle(self, title: str) -> None:
        if self.book is not None:
            self.say_book(self.book.with_title(self.key, title), "ask-act-title")

    def _turn(self) -> None:
        self._asks = not self._asks
        self.show_answers(self._page)
        if self._asks:
            self.cards[0][2].prompt.setFocus()

    def _add(self) -> None:
        number = len(self._page.questions)
        self._asks = True
        self.edited.emit(("questions", number), OwnQuestion(), "ask-act-question")
        if number < len(self.cards):
            first_field(self.cards[number][2])

    def _take_out(self, number: int) -> None:
        questions = self._page.questions
        left = (*questions[:number], *questions[number + 1 :])
        self.edited.emit(("questions",), left, "ask-act-took-out")
