"""Around the table: which questions are asked aloud, and in what order."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from familybook.app.sitting import Sitting
from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.person import Person
from familybook.core.template import Question
from familybook.drawings.scenes.aloud import aloud
from familybook.screen.around.around_table import AroundTable
from familybook.templates.our_book import OUR_BOOK

ANYTHING = Question(PageKey(""), "around-any", "flowers")
"""What is asked when the pages of all questions were put away."""


class AroundDesk(QObject):
    """Turns the window to everybody at the table and back. Its view is made when first wanted."""

    view_made = Signal(object)
    """The view is there: a voice may be offered in it."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._view: AroundTable | None = None
        self._asked: Question | None = None
        sitting.window.around_wanted.connect(self.turn)

    @property
    def view(self) -> AroundTable:
        """Return the view for everybody at the table."""
        if self._view is None:
            self._view = self._new_view()
            self.view_made.emit(self._view)
        return self._view

    def _new_view(self) -> AroundTable:
        window = self._sitting.window
        view = AroundTable(window.look, window)
        view.next_wanted.connect(self._go_on)
        view.back_wanted.connect(window.turn_back)
        view.curtain_wanted.connect(window.fall)
        view.text_wanted.connect(window.text_wanted)
        return view

    def turn(self) -> None:
        """Turn the window, and ask about the page we are at, or go on where we were."""
        window = self._sitting.window
        if window.is_covered or window.is_turned:
            return
        questions = self._questions()
        here = self._sitting.here
        of_page = next((one for one in questions if one.page == here), None)
        at_page = self._asked is not None and self._asked.page == here
        if of_page is not None and not at_page:
            self._ask(of_page)
        elif self._asked in questions and self._asked is not None:
            self._ask(self._asked)
        else:
            self._ask(questions[0])
        window.turn(self.view, self.view.next)

    def _go_on(self) -> None:
        questions = self._questions()
        at = questions.index(self._asked) if self._asked in questions else -1
        self._ask(questions[(at + 1) % len(questions)])

    def _ask(self, question: Question) -> None:
        self._asked = question
        words = self._sitting.look.words
        self.view.show_question(words(question.words), aloud(question.picture, self._people()))

    def _questions(self) -> tuple[Question, ...]:
        session = self._sitting.session
        return asked_aloud(session.book) if session.is_open else OUR_BOOK.aloud

    def _people(self) -> tuple[Person, ...]:
        session = self._sitting.session
        people = session.book.people if session.is_open else ()
        return tuple(one for one in people if not (one.helper or one.around))


def asked_aloud(book: Book) -> tuple[Question, ...]:
    """Return what may be asked of a family: nothing of a page they put away."""
    unwanted = book.put_away & book.decided
    found = tuple(one for one in book.template.aloud if one.page not in unwanted)
    return found or (ANYTHING,)
