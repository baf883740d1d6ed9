"""The editor of every way of asking."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtWidgets import QWidget

from familybook.core.fields import (
    AskChoice,
    AskDay,
    AskGroup,
    AskLevel,
    AskLine,
    AskList,
    AskNumbers,
    AskPeople,
    AskPerson,
    AskPicks,
    AskPicture,
    AskPlace,
    AskProse,
    AskRights,
    AskRows,
    Field,
    Way,
)
from familybook.drawings.picks import pick_picture
from familybook.screen.editors.base import Editor
from familybook.screen.editors.choices import ChoiceEditor, NumbersEditor
from familybook.screen.editors.day import DayEditor
from familybook.screen.editors.groups import GroupEditor
from familybook.screen.editors.level import LevelEditor
from familybook.screen.editors.picks import Offer, PicksEditor, offer_of
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.places import PlaceEditor
from familybook.screen.editors.rights import RightsEditor
from familybook.screen.editors.rows import RowsEditor
from familybook.screen.editors.texts import ListEditor, Question, TextEditor
from familybook.screen.editors.whom import PeopleEditor, PersonEditor
from familybook.screen.look import Look


def key_of(area: str, way: Way) -> str:
    """Return the words key of the question at a way: its names, without the numbers."""
    names = (step.replace("_", "-") for step in way if isinstance(step, str))
    return "-".join((area, *names))


def question_of(look: Look, area: str, way: Way) -> Question:
    """Return what is asked at a way of a page, with its hint if there is one."""
    key = key_of(area, way)
    text = look.words(key) if look.words.has(key) else ""
    hint = look.words(f"{key}-hint") if look.words.has(f"{key}-hint") else ""
    return Question(text=text, hint=hint)


class Maker:
    """Makes the editors of the pages of one area."""

    def __init__(self, look: Look, area: str) -> None:
        self._look = look
        self._area = area

    def __call__(  # noqa: C901, PLR0911, PLR0912 - one closed choice, one answer for each
        self, field: Field, way: Way, parent: QWidget
    ) -> Editor:
        """Return the editor of a question, which stands at the end of the way."""
        look = self._look
        question = question_of(look, self._area, way)
        ask = field.ask
        match ask:
            case AskLine():
                return TextEditor(look, way, question, parent, longest=ask.longest)
            case AskDay():
                return DayEditor(look, way, question, parent)
            case AskLevel():
                return LevelEditor(look, way, question, ask, parent)
            case AskPlace():
                return PlaceEditor(look, way, question, parent)
            case AskRights():
                return RightsEditor(look, way, question, parent)
            case AskProse():
                return TextEditor(look, way, question, parent, prose=True)
            case AskList():
                return ListEditor(look, way, question, parent, prose=ask.prose)
            case AskPicks():
                offer = offer_of(look, ask.of, best=ask.best)
                pictures = pick_picture if all_pictured(offer) else None
                return PicksEditor(look, way, question, offer, parent, picture_of=pictures)
            case AskChoice():
                return ChoiceEditor(look, way, question, offer_of(look, ask.of), parent)
            case AskPeople():
                return PeopleEditor(look, way, question, parent)
            case AskPerson():
                return PersonEditor(look, way, question, parent)
            case AskNumbers():
                return NumbersEditor(look, way, question, parent)
            case AskPicture():
                return PictureEditor(look, way, question, ask, parent)
            case AskGroup():
                return GroupEditor(look, way, _held(field), self, parent)
            case AskRows():
                return self._rows(field, way, parent)
            case _ as unreachable:
                assert_never(unreachable)

    def _rows(self, field: Field, way: Way, parent: QWidget) -> RowsEditor:
        look = self._look
        key = f"{key_of(self._area, way)}-add"
        add = look.words(key) if look.words.has(key) else ""
        question = question_of(look, self._area, way)
        return RowsEditor(look, way, question, _held(field), self, parent, add=add)


def all_pictured(offer: Offer) -> bool:
    """Tell whether every suggestion has a picture; a list shows them all or none."""
    return all(pick_picture(key) is not None for key, _ in offer.picks)


def _held(field: Field) -> type:
    if field.of is None:
        message = f"{field.name} holds no class of questions"
        raise TypeError(message)
    return field.of
