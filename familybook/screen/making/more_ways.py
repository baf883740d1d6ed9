"""More ways to save: small enough to mail, for a print shop, or locked with a password."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.assets.six_words import new_words
from familybook.core.drawing import Voice
from familybook.core.edition import Output
from familybook.core.imposition import Printing
from familybook.core.password import LONGEST, as_typed, can_be_typed, is_long_enough
from familybook.editions import EDITIONS
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.faces import say
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.picks import PickChip
from familybook.screen.look import Look
from familybook.screen.making.asked import THE_BOOK, Asked
from familybook.screen.tokens import Hue, Type

_FIELD = 460
_OFFERED = 4
"""Words of a password we offer."""


class MoreWays(QWidget):
    """Closed at first: few need it. What is chosen is in what is asked for; a password is not."""

    chosen = Signal(object)
    """What is asked for now."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._asked = THE_BOOK
        words = look.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        row = FlowLayout()
        opener = words("make-more")
        self.open = Button(look, opener, self, manner=Manner.PLAIN, icon=Icon.DOWN)
        self.open.setCheckable(True)
        self.open.toggled.connect(self._show_ways)
        row.addWidget(self.open)
        column.addLayout(row)
        self._ways = QWidget(self)
        inside = QVBoxLayout(self._ways)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(4))
        chips = FlowLayout(gap=4)
        self._chips = {key: self._chip(chips, key) for key in ("small", "shop", "lock")}
        self.small, self.shop, self.lock = self._chips.values()
        inside.addLayout(chips)
        self._told = Label(look, "", self._ways, size=Type.SMALL, hue=Hue.SOFT)
        inside.addWidget(self._told)
        inside.addWidget(self._password_part())
        column.addWidget(self._ways)
        self.forget()

    def _chip(self, chips: FlowLayout, key: str) -> PickChip:
        chip = PickChip(self._look, self._look.words(f"make-{key}"), self._ways)
        chip.clicked.connect(partial(self._choose, key))
        chips.addWidget(chip)
        return chip

    def _password_part(self) -> QWidget:
        look, words = self._look, self._look.words
        self._locking = QWidget(self._ways)
        column = QVBoxLayout(self._locking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        name = words("make-password")
        column.addWidget(Label(look, name, self._locking, size=Type.LABEL, voice=Voice.BOLD))
        self.field = LineField(look, name, self._locking, longest=LONGEST)
        self._widen()
        look.changed.connect(self._widen)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        column.addWidget(self.field)
        acts = FlowLayout(gap=4)
        self.offer = Button(look, words("make-password-offer"), self._locking)
        self.offer.clicked.connect(self._offer)
        acts.addWidget(self.offer)
        column.addLayout(acts)
        column.addWidget(Label(look, words("make-password-why"), self._locking))
        keep = words("make-password-keep")
        column.addWidget(Label(look, keep, self._locking, voice=Voice.BOLD))
        return self._locking

    def _widen(self) -> None:
        """Let four words be seen whole in letters of any size."""
        self.field.setMaximumWidth(self._look.px(_FIELD))

    @property
    def is_locked(self) -> bool:
        """Whether the file is to be locked."""
        return not self.isHidden() and self.lock.isChecked()

    @property
    def password(self) -> str:
        """Return the password, as a file takes it; nothing where it is not to be locked."""
        return as_typed(self.field.text()) if self.is_locked else ""

    @property
    def lacks_password(self) -> bool:
        """Whether a password is wanted that is not long enough yet, or that few could type."""
        typed = self.field.text()
        return self.is_locked and not (is_long_enough(typed) and can_be_typed(typed))

    def show_asked(self, asked: Asked) -> None:
        """Show what is asked for: a sheet has no marks, and a file for a phone none of all this."""
        self._asked = asked
        self.setVisible(asked.page is not None or EDITIONS[asked.edition].output is Output.PDF)
        self.shop.setVisible(asked.page is None)
        self.small.setChecked(asked.small)
        self.shop.setChecked(asked.page is None and asked.printing is Printing.SHOP)
        self._tell()

    def _tell(self) -> None:
        """Say what is chosen means."""
        told = "small" if self.small.isChecked() else "shop" if self.shop.isChecked() else ""
        self._told.setText(self._look.words(f"make-{told}-about") if told else "")
        self._told.setVisible(bool(told))
        self._locking.setVisible(self.lock.isChecked())

    def forget(self) -> None:
        """Keep nothing of a password, not even to be taken back, and close."""
        self.field.setText("")
        self.lock.setChecked(False)
        self.open.setChecked(False)
        self._show_ways(False)
        self._tell()

    def _show_ways(self, shown: bool) -> None:
        self._ways.setVisible(shown)

    def _choose(self, key: str) -> None:
        asked, ticked = self._asked, self._chips[key].isChecked()
        folds = asked.page is None and EDITIONS[asked.edition].folds
        usual = Printing.TWO_SIDED if folds else Printing.READING
        match key:
            case "small":
                printing = Printing.READING if ticked else usual
                self.chosen.emit(replace(asked, small=ticked, printing=printing))
            case "shop":
                printing = Printing.SHOP if ticked else usual
                self.chosen.emit(replace(asked, small=False, printing=printing))
            case _:
                self._tell()
                if ticked:
                    self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        """Offer four words; they stand in the field, to be read and changed."""
        self.field.setText(" ".join(new_words()[:_OFFERED]))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        say(self.field, self.field.text())
