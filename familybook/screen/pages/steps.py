"""Our path: step on a stone to tell it, put down one more, and move it along the path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import Way, fields_of
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.drawings.pages.steps.trail_way import Shape, shape_named
from familybook.kinds.steps import Step
from familybook.screen.editors.base import Editor, text_of
from familybook.screen.editors.choices import ChoiceEditor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.picks import offer_of
from familybook.screen.editors.texts import TextEditor
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.footpath import Footpath
from familybook.screen.pages.footstones import Footstone, shortened, step_drawing
from familybook.screen.pages.new_card import NewCard
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue

_SHAPE = "steps-shape-pick-"
_NEW = "pages-steps-pick-"
_SHAPES = {"rest": "bench", "hard": "hill", "school": "bridge", "asked": "bridge"}
"""What some suggestions are drawn as; the others are stones."""


def _shape_picture(key: str) -> Drawing:
    return step_drawing(0, Shape(key.removeprefix(_SHAPE)), brave=False)


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".").casefold()


class StepsEditor(PageEditor):
    """The path with its stones; under it the stone that was chosen, and what comes next."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self._page: Any = kind()
        self._chosen = 0
        self.path = Footpath(look, self)
        self.path.chosen.connect(self.choose)
        self.column.addWidget(self.path)
        self._editors: dict[str, Editor] = {}
        self._panel = self._make_panel()
        self.column.addWidget(self._panel)
        self.column.addWidget(self._make_new())
        sides = Columns(look, gap=10)
        sides.add(self._side("hopes_then", "start"), 420, 1)
        sides.add(self._side("now", "walked_with", "bravest"), 420, 1)
        self.column.addLayout(sides)
        self.column.addStretch(1)
        self._panel_wanted = QTimer(self, singleShot=True, interval=0)
        self._panel_wanted.timeout.connect(partial(show_whole, self._panel))

    def _side(self, *names: str) -> QWidget:
        card, column = card_column(self.look, self)
        for name in names:
            column.addWidget(self.make(name, card))
        column.addStretch(1)
        return card

    def _make_panel(self) -> QWidget:
        look = self.look
        card, column = card_column(look, self, edge=Hue.LEAF, thick=True)
        self._title = Heading(look, "", card)
        column.addWidget(self._title)
        parts = Columns(look, gap=16)
        parts.add(self._make_words(card), 400, 1)
        question = self.question("steps", "shape")
        offer = offer_of(look, "steps-shape")
        shape = ChoiceEditor(look, (), question, offer, card, picture_of=_shape_picture)
        self._take_part("shape", shape)
        parts.add(shape, 400, 1)
        column.addLayout(parts)
        column.addLayout(self._make_buttons(card))
        return card

    def _make_words(self, card: QWidget) -> QWidget:
        words = QWidget(card)
        stack = QVBoxLayout(words)
        stack.setContentsMargins(0, 0, 0, 0)
        text = TextEditor(self.look, (), self.question("steps", "text"), words, beside=170)
        self._editors["text"] = text
        text.edited.connect(self._write)
        who = next(field for field in fields_of(Step) if field.name == "who")
        asked = self.maker(who, ("steps", 0, "who"), words)
        self._take_part("who", asked)
        stack.addWidget(text)
        stack.addWidget(asked)
        stack.addStretch(1)
        return words

    def _take_part(self, name: str, editor: Editor) -> None:
        self._editors[name] = self.take(editor)

    def _make_buttons(self, card: QWidget) -> FlowLayout:
        look, row = self.look, FlowLayout(gap=4)
        self.brave = Button(look, look.words("pages-steps-brave"), card)
        self.brave.setCheckable(True)
        self.brave.clicked.connect(self._dare)
        self.earlier = self._button("earlier", Icon.BACK, card)
        self.earlier.clicked.connect(partial(self._move, -1))
        self.later = self._button("later", Icon.ON, card)
        self.later.clicked.connect(partial(self._move, 1))
        self.out = self._button("out", Icon.CROSS, card)
        self.out.clicked.connect(self._take_out)
        for button in (self.brave, self.earlier, self.later, self.out):
            row.addWidget(button)
        return row

    def _button(self, name: str, icon: Icon, parent: QWidget) -> Button:
        words = self.look.words(f"pages-steps-{name}")
        return Button(self.look, words, parent, manner=Manner.PLAIN, icon=icon)

    def _make_new(self) -> QWidget:
        words = self.look.words("pages-steps-own")
        asked = replace(self.question("steps"), hint=words)
        self._new = NewCard(self.look, asked, _NEW, 8, self)
        self.suggestions, self.own = self._new.suggestions, self._new.own
        self.suggestions.picked.connect(self._add_pick)
        self.own.added.connect(self.add)
        return self._new.card

    def show_answers(self, page: Any) -> None:
        """Show the path, and the stone that was chosen."""
        self._page = page
        super().show_answers(page)
        if self._chosen > len(page.steps):
            self._chosen = 0
        self.path.show_stones(self._stones(), self._chosen)
        self._new.show_taken({self._text(step) for step in page.steps})
        self._panel.setVisible(self._chosen > 0)
        if self._chosen:
            self._show_panel(page.steps[self._chosen - 1])

    def _show_panel(self, step: Step) -> None:
        number, words = self._chosen, self.look.words
        self._title.setText(words("pages-steps-heading", number=number))
        shape = step.shape or replace(step.shape, pick=f"{_SHAPE}{Shape.STONE}")
        for name, editor in self._editors.items():
            editor.way = ("steps", number - 1, name)
            editor.show_value(shape if name == "shape" else getattr(step, name), self.around)
        self.brave.setChecked(self._is_brave(step))
        self.brave.setEnabled(bool(self._text(step)))
        self.earlier.setEnabled(number > 1)
        self.later.setEnabled(number < len(self._page.steps))
        for name, button in (("earlier", self.earlier), ("later", self.later), ("out", self.out)):
            call_it(button, words(f"pages-steps-{name}-named", number=number))

    def _stones(self) -> tuple[Footstone, ...]:
        words = self.look.words
        made: list[Footstone] = []
        for number, step in enumerate(self._page.steps, 1):
            text, shape = self._text(step), shape_named(step.shape.pick)
            brave = self._is_brave(step)
            says = words(
                f"pages-steps-says{'-brave' if brave else ''}",
                number=number,
                words=text or words("pages-steps-no-words"),
                shape=words(f"{_SHAPE}{shape}"),
            )
            faces = tuple((one.pattern, one.tone) for one in self._who(step))
            made.append(
                Footstone(
                    number=number,
                    words=shortened(text),
                    says=says,
                    shape=shape,
                    brave=brave,
                    faces=faces,
                )
            )
        new = words("pages-steps-new")
        gate = words("steps-print-now")
        made.append(Footstone(number=0, words=new, says=new))
        made.append(Footstone(number=-1, words=gate, says=self.question("now").text))
        return tuple(made)

    def _who(self, step: Step) -> Sequence[Person]:
        people = (self.around.person(said.pick) for said in step.who)
        return tuple(one for one in people if one is not None)

    def _text(self, step: Step) -> str:
        return text_of(step.text, self.around, self.look).strip()

    def _is_brave(self, step: Step) -> bool:
        bravest = _plain(text_of(self._page.bravest, self.around, self.look))
        return bool(bravest) and _plain(self._text(step)) == bravest

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer."""
        inner = (*self._editors.values(), *self.parts.values())
        return any(one.show_problem(way, sentence) for one in inner)

    def choose(self, number: int) -> None:
        """Look at a stone, put down one more, or go to where we are now.

        Words not added yet stay with the stone before.
        """
        self.finish()
        if number < 0:
            show_whole(self.parts["now"])
            self._focus(self.parts["now"])
        elif number == 0:
            self.own.line.setFocus()
            show_whole(self.own)
        else:
            self._chosen = number
            self.show_answers(self._page)
            self._panel_wanted.start()

    def _focus(self, editor: Editor) -> None:
        first = next((one for one in editor.findChildren(QWidget) if one.focusPolicy()), editor)
        first.setFocus()

    def _add_pick(self, key: str) -> None:
        shape = _SHAPES.get(key.removeprefix(_NEW), Shape.STONE.value)
        self.add(self.look.words(key), shape)

    def add(self, text: str, shape: str = Shape.STONE.value) -> None:
        """Say that a step came, at the end of the path."""
        adding = self.around.adding
        pick = Said("", adding, how=How.PICK, pick=f"{_SHAPE}{shape}")
        step = Step(text=Said(text, adding), shape=pick)
        number = len(self._page.steps)
        self._chosen = number + 1
        self.edited.emit(("steps", number), step, "ask-act-added")

    def _write(self, way: Way, said: Said, act: str) -> None:
        """Say that a step was written; the bravest one stays the bravest."""
        number = self._chosen - 1
        step = self._page.steps[number]
        if not self._is_brave(step):
            self.edited.emit(way, said, act)
            return
        steps = (
            *self._page.steps[:number],
            replace(step, text=said),
            *self._page.steps[number + 1 :],
        )
        bravest = replace(self._page.bravest, text=text_of(said, self.around, self.look))
        self.edited.emit((), replace(self._page, steps=steps, bravest=bravest), act)

    def _dare(self) -> None:
        """Say that the chosen step took the most courage, or that it is not said any more."""
        step = self._page.steps[self._chosen - 1]
        said = self._page.bravest.emptied
        if not self._is_brave(step):
            said = replace(said, text=self._text(step), said_by=self.around.adding)
        self.edited.emit(("bravest",), said, "ask-act-chose")

    def _move(self, by: int) -> None:
        here, steps = self._chosen - 1, list(self._page.steps)
        steps.insert(here + by, steps.pop(here))
        self._chosen += by
        self.edited.emit(("steps",), tuple(steps), "ask-act-moved")

    def _take_out(self) -> None:
        """Take the chosen step off the path."""
        here = self._chosen - 1
        left = (*self._page.steps[:here], *self._page.steps[here + 1 :])
        self._chosen = 0
        self.edited.emit(("steps",), left, "ask-act-took-out")
        self.own.line.setFocus()
