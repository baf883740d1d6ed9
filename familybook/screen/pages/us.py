"""This is us: a wall of frames; the words below are those of whoever was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.fields import Way
from familybook.core.ids import PersonId, PhotoId
from familybook.core.kind import Kind
from familybook.core.palette import Pattern
from familybook.core.person import Being, Person, next_person
from familybook.core.said import How, Said
from familybook.drawings.picks import pick_picture
from familybook.kinds.us import Frame
from familybook.screen.editors.picks import PicksEditor, offer_of
from familybook.screen.kit.labels import Label
from familybook.screen.kit.left_card import LeftCard
from familybook.screen.kit.more import is_in_sight, show_whole
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.frame_panel import FramePanel
from familybook.screen.pages.parts import card_column
from familybook.screen.pages.photo_trouble import PhotoTrouble
from familybook.screen.pages.wall import Wall
from familybook.screen.tokens import Hue


class UsEditor(PageEditor):
    """Frames on the wall, one chosen; its picture, words and pattern; what matters to us."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self._page: Any = kind()
        self._chosen = PersonId("")
        self._left: tuple[Person, int] | None = None
        """Who has just been taken out, and where they stood among the people."""
        self.wall = Wall(look, self)
        call_it(self.wall, look.words("pages-us-wall"))
        self.wall.new_frame.clicked.connect(self._add)
        self._panel_wanted = QTimer(self, singleShot=True, interval=0)
        self._panel_wanted.timeout.connect(self._show_whole_panel)
        self._start = Label(look, look.words("pages-us-start"), self, hue=Hue.SOFT)
        self.column.addWidget(self.wall)
        self.column.addWidget(self._start)
        self.panel = self._make_panel()
        self.trouble = PhotoTrouble(look, self)
        self.trouble.photo_wanted.connect(self._try_another)
        self.trouble.draw_wanted.connect(self._draw_instead)
        self.trouble.pattern_wanted.connect(self._take_pattern)
        self.trouble.later.connect(self._leave_trouble)
        self._troubled: Said | None = None
        """The picture for which something is told in place of the panel, as it was then."""
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.panel)
        self.left = LeftCard(look, self)
        self.left.hide()
        self.left.back_wanted.connect(self._bring_back)
        self.column.addWidget(self.left)
        card, column = card_column(look, self)
        offer = offer_of(look, "us-matters", best=6, at_first=9)
        asked = self.question("matters")
        matters = PicksEditor(
            look, ("matters",), asked, offer, card, across=3, picture_of=pick_picture
        )
        self.take(matters, "matters")
        column.addWidget(matters)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def _make_panel(self) -> FramePanel:
        panel = FramePanel(self.look, self.question, self)
        self._picture, self.words = panel.picture, panel.words
        self._picture.edited.connect(self._change)
        self._picture.photo_wanted.connect(self.photo_wanted)
        self._picture.photo_given.connect(self.photo_given)
        self.words.edited.connect(self._change)
        self.words.renamed.connect(self._rename)
        self.words.being_chosen.connect(self._change_being)
        self.words.pattern_chosen.connect(self._change_pattern)
        self.words.leave_wanted.connect(self._take_down)
        self.name = self.words.name
        return panel

    def show_answers(self, page: Any) -> None:
        """Show the wall, and the words of whoever was chosen."""
        self._page = page
        super().show_answers(page)
        self.around = self.around.with_rows(page.frames)
        family = self.around.family
        if self._left is not None and self.around.person(self._left[0].id) is not None:
            self._chosen, self._left = self._left[0].id, None
            self._go_to_row()
        if family and self._person() is None and self._left is None:
            adding = next((one for one in family if one.id in self.around.adding), family[0])
            self._chosen = adding.id
            self._go_to_row()
        self._show_wall(family)
        self._start.setVisible(not family)
        person = self._person()
        if person is None or self._row_of(person.id).picture != self._troubled:
            self._forget_trouble()
        self.panel.setVisible(person is not None and self._troubled is None)
        self.left.setVisible(self._left is not None)
        if person is not None:
            number = self._number(person.id)
            self.panel.show_frame(person, self._row_of(person.id), number, self.around, self.book)

    def _show_wall(self, family: tuple[Person, ...]) -> None:
        while len(self.wall.frames) < len(family):
            number = len(self.wall.frames)
            self.wall.add().clicked.connect(partial(self._choose, number))
        for person, frame in zip(family, self.wall.frames, strict=False):
            frame.show_person(person, self._row_of(person.id).picture, self.around)
            frame.setChecked(person.id == self._chosen)
        self.wall.show_family(family)

    def first_focus(self) -> QWidget | None:
        """Return the frame that is open."""
        frames = (one for one in self.wall.frames if one.isChecked())
        return next(frames, super().first_focus())

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence; about a picture, in the frame it was meant for."""
        if way[:1] == ("frames",) and isinstance(way[1], int) and way[1] < len(self._page.frames):
            self._chosen = PersonId(self._page.frames[way[1]].who.pick)
            self._go_to_row()
            self.show_answers(self._page)
            if way[2:3] == ("picture",):
                self._tell_trouble(sentence)
                return True
        inner = (self._picture, *self.words.texts.values())
        return any(one.show_problem(way, sentence) for one in inner) or super().show_problem(
            way, sentence
        )

    def _person(self) -> Person | None:
        return next((one for one in self.around.family if one.id == self._chosen), None)

    def _number(self, who: PersonId) -> int:
        """Return which row is theirs; one past the end if they have none yet."""
        for number, row in enumerate(self._page.frames):
            if row.who.pick == who:
                return number
        return len(self._page.frames)

    def _row_of(self, who: PersonId) -> Frame:
        number = self._number(who)
        if number < len(self._page.frames):
            found: Frame = self._page.frames[number]
            return found
        return Frame(who=Said(pick=who, how=How.PICK))

    def _way(self, name: str) -> Way:
        return ("frames", self._number(self._chosen), name)

    def _tell_trouble(self, sentence: str) -> None:
        """Say in place of the panel what happened to a photograph."""
        person = self._person()
        if person is None:
            return
        self._troubled = self._row_of(person.id).picture
        self.panel.hide()
        self.trouble.show_sentence(sentence)
        QTimer.singleShot(0, self.trouble, partial(show_whole, self.trouble))

    def _forget_trouble(self) -> None:
        if self._troubled is not None:
            self._troubled = None
            self.trouble.show_sentence("")

    def _try_another(self) -> None:
        self.photo_wanted.emit(self._way("picture"))

    def _draw_instead(self) -> None:
        self._leave_trouble()
        self._picture.start_drawing()

    def _take_pattern(self) -> None:
        self._leave_trouble()
        self._picture.take_pattern()

    def _leave_trouble(self) -> None:
        """Show the panel again, with the focus where the photograph is wanted."""
        self._forget_trouble()
        self.panel.setVisible(self._person() is not None)
        self._picture.slot.print.setFocus()

    def _go_to_row(self) -> None:
        self._forget_trouble()
        self._picture.start_anew(self._way("picture"))

    def _choose(self, number: int) -> None:
        self._chosen = self.wall.frames[number].person.id
        self._left = None
        self._go_to_row()
        self.show_answers(self._page)
        self._panel_wanted.start()

    def _show_whole_panel(self) -> None:
        """Show the panel; while it is in sight, the frames stay where they were pressed."""
        if not is_in_sight(self.panel):
            show_whole(self.panel, opened_by=self.first_focus())

    def _change(self, way: Way, answer: Any, act: str) -> None:
        number = self._number(self._chosen)
        if number < len(self._page.frames):
            self.edited.emit(way, answer, act)
            return
        row = replace(self._row_of(self._chosen), **{str(way[2]): answer})
        self.edited.emit(("frames", number), row, act)

    def await_photo(self) -> None:
        """See to it that the chosen one has a row: a photograph needs a place to go to."""
        number = self._number(self._chosen)
        if number == len(self._page.frames):
            self.edited.emit(("frames", number), self._row_of(self._chosen), "ask-act-frame")

    def _say_person(self, person: Person, act: str) -> None:
        if self.book is not None:
            self.say_book(self.book.with_person(person), act)

    def _add(self) -> None:
        if self.book is None:
            return
        person = next_person(self.book.people, gone=self.book.gone())
        self._chosen, self._left = person.id, None
        self._picture.start_anew(("frames", len(self._page.frames), "picture"))
        self._say_person(person, "ask-act-person")
        self.name.setFocus()

    def _rename(self, name: str) -> None:
        person = self._person()
        if person is not None:
            self._say_person(replace(person, name=name), "ask-act-name")

    def _change_being(self, being: str) -> None:
        person = self._person()
        if person is not None:
            self._say_person(replace(person, being=Being(being)), "ask-act-look")

    def _change_pattern(self, pattern: Pattern) -> None:
        person = self._person()
        if person is not None:
            self._say_person(replace(person, pattern=pattern), "ask-act-look")

    def _take_down(self) -> None:
        """Take somebody out. Nobody else's words come under the hand that did it."""
        person = self._person()
        if self.book is None or person is None:
            return
        self.left.show_left(person.name, self.look.words("pages-us-left"), self.panel)
        self._left = (person, self.book.people.index(person))
        self._chosen = PersonId("")
        self.left.back.setFocus()
        self.say_book(self.book.without_person(person.id), "ask-act-left")

    def _bring_back(self) -> None:
        if self.book is None or self._left is None:
            return
        person, at = self._left
        people = (*self.book.people[:at], person, *self.book.people[at:])
        self.say_book(replace(self.book, people=people), "ask-act-person")
        self.name.setFocus()
