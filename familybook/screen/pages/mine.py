"""My page: whose it is and how it looks; then its parts; last who may see it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import AskPicture
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.own_sky import star_shape
from familybook.drawings.parts.people import figure
from familybook.drawings.parts.sky import cloud, sun
from familybook.drawings.picks import pick_picture, small_picture
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.kinds.mine import EVERYONE, FAMILY, ME, TEEN, YOUNG
from familybook.screen.editors.base import Editor
from familybook.screen.editors.choices import ChoiceEditor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.picks import Offer, PicksEditor, offer_of
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import Question
from familybook.screen.editors.whom import PeopleEditor
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import show_whole
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.pages.own_rooms import ROOMS, OwnRooms
from familybook.screen.pages.parts import card_column
from familybook.screen.pages.sheets import Sheets
from familybook.screen.pages.whose_page import WhosePage
from familybook.screen.tokens import Hue, Type

_BEST = {"cosy_when": 3, "hand_also": 5}
_LISTS = ("good", "wobbly", "know", "wishes", "cosy_when")
_OF_TEENS = "-pick-teen-"


@cache
def picture_of_choice(key: str) -> Drawing | None:
    """Return the picture of a manner, or of who may see the page."""
    plate = Plate()
    match key:
        case _ if key == YOUNG:
            sun(plate, 20, 22, 8.5, rays=10)
            cloud(plate, 41, 33, 0.4, Tone.MIST)
            star_shape(plate, 24, 46, 10)
        case _ if key == TEEN:
            plate.shape(box(9, 8, 20, 20), Tone.SKY, line=1.8, pattern=Pattern.WAVES)
            for y in (36, 44, 52):
                plate.dot(11, y, 1.7)
                plate.line(f"M17 {y}h33", 1.8)
            plate.line("M35 14h16M35 23h11", 1.8)
        case _ if key == EVERYONE:
            return small_picture("houses")
        case _ if key == FAMILY:
            return small_picture("house")
        case _ if key == ME:
            figure(plate, 30, 54, 46, pattern=Pattern.DOTS, tone=Tone.SUN)
        case _:
            return None
    return plate.drawing(60, 60)


class HelperNote(QWidget):
    """A line that opens a note for whoever helps; closed, it says nothing a child would mind."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.button = Button(look, look.words("pages-mine-helper"), self, manner=Manner.PLAIN)
        self.button.setCheckable(True)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        words = look.words("pages-mine-helper-words")
        self.note = Label(look, words, self, size=Type.SMALL, hue=Hue.SOFT)
        self.note.setContentsMargins(look.px(14), 0, look.px(14), look.px(6))
        self.note.hide()
        column.addWidget(self.note)
        self.button.toggled.connect(self.note.setVisible)


class MineEditor(PageEditor):
    """Someone young opens one picture after the other; a teenager has all lists at once."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self.room = "good"
        self.forms: dict[str, QWidget] = {}
        self._inside: dict[str, dict[str, Editor]] = {}
        self._page: Any = kind()
        self._parts_of_room: dict[str, QWidget] = {}
        self.column.addWidget(self._head())
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(self._place)
        card, column = card_column(look, self)
        offer = offer_of(look, "mine-who-sees")
        asked = self.question("who_sees")
        sees = ChoiceEditor(look, ("who_sees",), asked, offer, card, picture_of=picture_of_choice)
        column.addWidget(self.take(sees, "who_sees"))
        self.kept = GentleLine(look, card)
        self.kept.show_hue(Hue.SOFT)
        column.addWidget(self.kept)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def _head(self) -> QWidget:
        card, column = card_column(self.look, self)
        whose = WhosePage(self.look, ("who",), self.question("who"), card)
        column.addWidget(self.take(whose, "who"))
        manner = ChoiceEditor(
            self.look,
            ("manner",),
            self.question("manner"),
            offer_of(self.look, "mine-manner"),
            card,
            picture_of=picture_of_choice,
        )
        column.addWidget(self.take(manner, "manner"))
        self.helper = HelperNote(self.look, card)
        column.addWidget(self.helper)
        return card

    def show_answers(self, page: Any) -> None:
        """Show the page in its manner."""
        self._page = page
        manner = TEEN if page.manner.pick == TEEN else YOUNG
        if manner not in self.forms:
            self._make_form(manner)
        for name, form in self.forms.items():
            form.setVisible(name == manner)
        super().show_answers(page)
        for name, part in self._inside[manner].items():
            part.show_value(getattr(page, name), self.around)
        kept = ""
        if page.who_sees.pick == ME:
            named = self.around.person(page.who.pick) is not None
            kept = self.look.words("pages-mine-kept" if named else "pages-mine-kept-nobody")
        self.kept.show_sentence(kept)

    def show_problem(self, way: Any, sentence: str) -> bool:
        """Show a kind sentence beside an answer; the part it is in opens first."""
        young = self.forms.get(YOUNG)
        if way and way[0] in ROOMS and young is not None and not young.isHidden():
            self.show_room(str(way[0]))
        shown = [self._inside[name] for name, form in self.forms.items() if not form.isHidden()]
        inner = [part for parts in shown for part in parts.values()]
        return any(one.show_problem(way, sentence) for one in inner) or super().show_problem(
            way, sentence
        )

    def show_room(self, name: str) -> None:
        """Open one part of a young child's page. Nothing is edited."""
        self.room = name
        self.rooms.show_room(name)
        there = set(self._inside[YOUNG])
        if not self._sheets.open(name):
            return
        for one in self._inside[YOUNG].keys() - there:
            self._inside[YOUNG][one].show_value(getattr(self._page, one), self.around)
        self._keep_order()

    def _open_room(self, name: str) -> None:
        """Open a part for somebody, and have it seen under the picture that leads to it."""
        self.show_room(name)
        part, picture = self._parts_of_room[name], self.rooms.cards[name]
        QTimer.singleShot(0, part, partial(show_whole, part, opened_by=picture))

    def _make_form(self, manner: str) -> None:
        """Make the parts of one manner when it is first wanted."""
        form = QWidget(self)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(10))
        self.forms[manner] = form
        self._inside[manner] = {}
        (self._make_plain if manner == TEEN else self._make_rooms)(form, column)
        self._place.addWidget(form)

    def _make_rooms(self, form: QWidget, column: QVBoxLayout) -> None:
        self.rooms = OwnRooms(self.look, form)
        self.rooms.chosen.connect(self._open_room)
        column.addWidget(self.rooms)
        self._sheets = Sheets(self._make_room, form)
        self._parts_of_room = self._sheets.made
        column.addWidget(self._sheets)
        self.show_room(self.room)

    def _make_room(self, name: str, parent: QWidget) -> QWidget:
        card, inside = card_column(self.look, parent)
        match name:
            case "hand":
                inside.addWidget(self._hold(YOUNG, "hand", self._people(card)))
                inside.addWidget(self._hold(YOUNG, "hand_also", self._chips("hand_also", card)))
            case "drawing":
                inside.addWidget(self._hold(YOUNG, "drawing", self._picture(card)))
            case _:
                asked, offer = self.question(name), self._offer(name, teen=False)
                picks = CardPicks(self.look, (name,), asked, offer, pick_picture, card)
                inside.addWidget(self._hold(YOUNG, name, picks))
        return card

    def _make_plain(self, form: QWidget, column: QVBoxLayout) -> None:
        for pair in (_LISTS[:2], (_LISTS[2], "hand"), _LISTS[3:]):
            sides = Columns(self.look, gap=10)
            for name in pair:
                card, inside = card_column(self.look, form)
                if name == "hand":
                    inside.addWidget(self._hold(TEEN, name, self._people(card, teen=True)))
                    inside.addWidget(self._hold(TEEN, "hand_also", self._chips("hand_also", card)))
                else:
                    inside.addWidget(self._hold(TEEN, name, self._chips(name, card, teen=True)))
                inside.addStretch(1)
                sides.add(card, 400, 1)
            column.addLayout(sides)
        card, inside = card_column(self.look, form)
        inside.addWidget(self._hold(TEEN, "drawing", self._picture(card, teen=True)))
        column.addWidget(card)

    def _hold(self, manner: str, name: str, editor: Editor) -> Editor:
        self._inside[manner][name] = editor
        return self.take(editor)

    def _asked(self, name: str, *, teen: bool) -> Question:
        asked = self.question(name)
        key = f"mine-teen-{name.replace('_', '-')}"
        if not (teen and self.look.words.has(key)):
            return asked
        return Question(text=self.look.words(key), hint=asked.hint)

    def _offer(self, name: str, *, teen: bool) -> Offer:
        """Return what is offered at that age; a question without two lists offers all it has."""
        offer = offer_of(self.look, f"mine-{name.replace('_', '-')}", best=_BEST.get(name, 4))
        two = any(_OF_TEENS in key for key, _ in offer.picks)
        picks = tuple(one for one in offer.picks if not two or (_OF_TEENS in one[0]) == teen)
        return Offer(picks=picks, best=offer.best, at_first=6)

    def _chips(self, name: str, parent: QWidget, *, teen: bool = False) -> Editor:
        asked = self._asked(name, teen=teen)
        return PicksEditor(self.look, (name,), asked, self._offer(name, teen=teen), parent)

    def _people(self, parent: QWidget, *, teen: bool = False) -> Editor:
        return PeopleEditor(self.look, ("hand",), self._asked("hand", teen=teen), parent)

    def _picture(self, parent: QWidget, *, teen: bool = False) -> Editor:
        asked = self._asked("drawing", teen=teen)
        return PictureEditor(self.look, ("drawing",), asked, AskPicture(), parent, draws=True)
