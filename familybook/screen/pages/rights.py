"""What we can ask for: tick what matters most, and say how we like people to work with us."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.pack import PackRecord
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.picks import PicksEditor, offer_of
from familybook.screen.editors.texts import question_label
from familybook.screen.kit.labels import Label
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue

_RECORD = ("keeps", "see", "complain", "advice")


class RightsPageEditor(PageEditor):
    """The list first, then our wishes; what is kept about us is the pack's, and only shown."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        card, column = card_column(look, self)
        column.addWidget(self.make("matter", card))
        self.column.addWidget(card)
        wishes, inside = card_column(look, self)
        offer = offer_of(look, "rights-ask-of-helpers", best=4, at_first=8)
        asked = self.question("ask_of_helpers")
        picks = PicksEditor(look, ("ask_of_helpers",), asked, offer, wishes, across=2)
        inside.addWidget(self.take(picks, "ask_of_helpers"))
        self.column.addWidget(wishes)
        self._record = self._make_record()
        self.column.addWidget(self._record)
        self.column.addStretch(1)

    def _make_record(self) -> QWidget:
        look = self.look
        card, column = card_column(look, self)
        column.addWidget(Label(look, look.words("pages-rights-record"), card, hue=Hue.SOFT))
        self._told: dict[str, tuple[QWidget, Label]] = {}
        for names in (_RECORD[:2], _RECORD[2:]):
            pair = Columns(look, gap=20)
            for name in names:
                cell = QWidget(card)
                stack = QVBoxLayout(cell)
                stack.setContentsMargins(0, 0, 0, look.px(6))
                stack.setSpacing(0)
                stack.addWidget(question_label(look, look.words(f"rights-print-{name}"), cell))
                told = Label(look, "", cell)
                stack.addWidget(told)
                stack.addStretch(1)
                pair.add(cell, 340, 1)
                self._told[name] = (cell, told)
            column.addLayout(pair)
        return card

    def show_answers(self, page: object) -> None:
        """Show what was ticked, and what the pack tells of what is kept about us."""
        super().show_answers(page)
        record = self.around.pack.record
        self._record.setVisible(record != PackRecord())
        for name, (cell, told) in self._told.items():
            text = getattr(record, name).strip()
            if text != told.text():
                told.setText(text)
            cell.setVisible(bool(text))
