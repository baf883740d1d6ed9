"""One page of the book: its question on the left, the real page on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from familybook.core.ids import PageKey
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import MoreBelow
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.page.page_view import PageView
from familybook.screen.page.rail import Rail
from familybook.screen.pages.base import PageEditor
from familybook.screen.path.route import Route
from familybook.screen.tokens import Type

PREVIEW_FROM = 1150
"""Width, at 100 %, from which the page stands beside the question."""
NUMBERS_BELOW = (1000, 480)
"""Width and height under which the rail is numbers."""
NO_RAIL_BELOW = 620

_PREVIEW = 262
_LARGE = 900
_QUIET = 7
"""The rank of what the menu may always have."""


class PageScreen(Screen):
    """Shows a page's editor between rail and preview; says where to go next.

    The editor is given by `show_editor`; this screen knows no kind of page.
    """

    tells_itself = True
    help_topic = "page"
    page_chosen = Signal(object)
    path_wanted = Signal()
    happy_said = Signal(object, bool)
    preview_wanted = Signal()
    """The real page is to be seen and may be old."""

    print_wanted = Signal(object)
    """This page alone is to be printed."""

    adds = True

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._route = Route()
        self._key: PageKey | None = None
        self._large = False
        self._way_back: Callable[[], None] | None = None
        self._editor: PageEditor | None = None
        self.rail = Rail(look, self)
        self.rail.page_chosen.connect(self.page_chosen)
        self.rail.all_wanted.connect(self.path_wanted)
        self.middle.insertWidget(0, self.rail)
        self.content.setContentsMargins(14, 0, 14, 10)
        self._fill_head()
        self._place = QVBoxLayout()
        self.content.addLayout(self._place, 1)
        self._fill_preview()
        self._fill_foot()

    def _fill_head(self) -> None:
        words = self.look.words
        self.heading, self.lead = self.add_title("", "")
        self.why_button = Button(self.look, words("screen-why"), self, manner=Manner.PLAIN)
        self.why_button.setCheckable(True)
        self.why_button.toggled.connect(self._show_why)
        self.title_row.addWidget(self.why_button, 0, Qt.AlignmentFlag.AlignTop)
        self._why = Label(self.look, "", self)
        self._why.hide()
        self.content.addWidget(self._why)

    def _fill_preview(self) -> None:
        words = self.look.words
        self._beside = QWidget(self)
        column = QVBoxLayout(self._beside)
        column.setContentsMargins(4, 0, 14, 0)
        title = Label(self.look, words("screen-our-page"), self._beside, size=Type.SMALL)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        area = MoreBelow(self.look, self._beside)
        self.view = PageView(self.look)
        area.show_widget(self.view)
        column.addWidget(area, 1)
        self.middle.addWidget(self._beside)
        self._large_area = MoreBelow(self.look, self)
        self._large_view = PageView(self.look, beside=True, widest=_LARGE)
        self._large_area.show_widget(self._large_view)
        self._large_area.hide()
        self.middle.addWidget(self._large_area, 1)

    def _fill_foot(self) -> None:
        look, words, bar = self.look, self.look.words, self.foot.bar
        self.back = Button(look, words("screen-back"), bar)
        self.see = Button(look, words("screen-see-page"), bar, icon=Icon.PAGE)
        self.see.setCheckable(True)
        self.not_now = Button(
            look,
            words("screen-not-now"),
            bar,
            manner=Manner.PLAIN,
            name=words("screen-not-now-name"),
        )
        self.happy = Button(look, words("screen-happy"), bar, icon=Icon.TICK)
        self.happy.setCheckable(True)
        self.next = Button(look, words("screen-next"), bar, manner=Manner.MAIN)
        self.returns = Button(look, words("look-return"), bar, manner=Manner.MAIN)
        self.all = Button(look, words("path-all"), bar, icon=Icon.STONES)
        self.all.clicked.connect(self.path_wanted)
        self.print = Button(
            look, words("make-print-page"), bar, manner=Manner.PLAIN, icon=Icon.PRINT
        )
        self.print.clicked.connect(self._print)
        bar.add(self.back, rank=2)
        bar.add(self.all, rank=6)
        bar.add(self.print, rank=_QUIET)
        self.foot.finish(folds_from=_QUIET)
        bar.add(self.see, rank=3, at_end=True)
        bar.add(self.not_now, rank=5, at_end=True)
        bar.add(self.happy, rank=4, at_end=True)
        bar.add(self.next, at_end=True)
        bar.add(self.returns, at_end=True)
        self.show_return()
        self.back.clicked.connect(self._return)
        self.see.clicked.connect(self.show_large)
        self.not_now.clicked.connect(self.path_wanted)
        self.happy.clicked.connect(self._say_happy)
        self.next.clicked.connect(partial(self._go, 1))
        self.returns.clicked.connect(self._return)

    @property
    def key(self) -> PageKey | None:
        """Return which page is shown."""
        return self._key

    @property
    def editor(self) -> PageEditor | None:
        """Return the page's editor."""
        return self._editor

    def show_page(self, key: PageKey, title: str, lead: str, why: str) -> None:
        """Show a page's title and words: it is opened with its questions, never large."""
        changed = key != self._key
        self._key = key
        self.heading.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self._why.setText(why)
        self.why_button.setVisible(bool(why))
        if changed:
            self.why_button.setChecked(False)
            self._show_no_sides()
            self.body.verticalScrollBar().setValue(0)
        self.show_large(False)
        self.show_route(self._route)

    def show_editor(self, editor: PageEditor) -> None:
        """Show the editor of the page, and let the one before go."""
        if self._editor is editor:
            return
        before, self._editor = self._editor, editor
        if before is not None:
            self._place.removeWidget(before)
            before.hide()
            # Taking it apart takes a while: the new page is painted first.
            QTimer.singleShot(0, before, before.deleteLater)
        self._place.addWidget(editor)

    def forget(self) -> None:
        """Show nothing of the page that was open: its book was closed."""
        self._key = None
        self.show_large(False)
        self._show_no_sides()
        for label in (self.heading, self.lead, self._why):
            label.setText("")
        if self._editor is not None:
            self._place.removeWidget(self._editor)
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None

    def _show_no_sides(self) -> None:
        self.view.show_sides(())
        self._large_view.show_sides(())

    def show_route(self, route: Route) -> None:
        """Show where we are on the path."""
        self._route = route
        self.rail.show_route(route, self._key)
        if self._key is None:
            return
        stone = route.stone(self._key)
        self.happy.setChecked(stone is not None and stone.progress.value == "happy")
        words, before = self.look.words, (self.print.text(), self.next.text())
        loose = stone is not None and stone.loose
        self.print.show_text(words("make-print-sheet" if loose else "make-print-page"))
        last = route.beside(self._key, 1) is None
        self.next.show_text(words("screen-to-path" if last else "screen-next"))
        if before != (self.print.text(), self.next.text()):
            self.foot.bar.arrange()

    def show_return(self, words: str = "", go: Callable[[], None] | None = None) -> None:
        """Offer the way back to where the page was opened from, in place of the next page."""
        self._way_back = go
        if words:
            self.returns.show_text(words)
        bar = self.foot.bar
        if bar.want(self.returns, go is not None) | bar.want(self.next, go is None) or words:
            bar.arrange()

    def _return(self) -> None:
        """Go back to where the page was opened from; else to the page before."""
        go = self._way_back
        if go is None:
            self.go(-1)
        else:
            self.show_return()
            go()

    def show_sides(self, sides: Sequence[QImage], says: str = "") -> None:
        """Show the real page."""
        view = self._large_view if self._large else self.view
        view.show_sides(sides, says)

    def show_large(self, large: bool) -> None:
        """Show the real page in place of the questions, or the questions again."""
        self._large = large
        words = self.look.words
        self.see.setChecked(large)
        self.see.show_text(words("screen-see-questions" if large else "screen-see-page"))
        self._arrange()
        if large:
            self.preview_wanted.emit()

    @property
    def preview_px(self) -> int:
        """Return how wide the real page is shown just now, in dots of the screen."""
        wide = min(_LARGE, self.width()) if self._large else self.look.px(_PREVIEW)
        return round(wide * self.devicePixelRatioF())

    @property
    def shows_preview(self) -> bool:
        """Whether the real page can be seen just now."""
        return self._large or not self._beside.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look, wide, high = self.look, self.width(), self.height()
        was_beside = not self._beside.isHidden()
        beside = wide >= look.px(PREVIEW_FROM) and not self._large
        self._beside.setVisible(beside)
        self._beside.setFixedWidth(look.px(_PREVIEW) + 18)
        self.body.setVisible(not self._large)
        self._large_area.setVisible(self._large)
        narrow = wide < look.px(NUMBERS_BELOW[0]) or high < NUMBERS_BELOW[1] - 80
        self.rail.show_narrow(narrow)
        railed = wide >= look.px(NO_RAIL_BELOW)
        self.rail.setVisible(railed and not self._large)
        self.foot.bar.want(self.all, not railed)
        self.foot.bar.arrange()
        if beside and not was_beside:
            self.preview_wanted.emit()

    def _show_why(self, shown: bool) -> None:
        self._why.setVisible(shown)

    def _print(self) -> None:
        if self._key is not None:
            self.print_wanted.emit(self._key)

    def _say_happy(self, happy: bool) -> None:
        self.happy_said.emit(self._key, happy)

    def go(self, way: int) -> None:
        """Go to the page after (1) or before (-1); past either end to the path."""
        there = self._route.beside(self._key, way) if self._key is not None else None
        if there is None:
            self.path_wanted.emit()
        else:
            self.page_chosen.emit(there)

    def _go(self, way: int, checked: bool = False) -> None:
        del checked
        self.go(way)

    @property
    def read_part(self) -> QScrollArea:
        """Return the questions, or the real page where it is shown in their place."""
        return self._large_area if self._large else self.body

    def parts(self) -> list[QWidget]:
        """Return what Tab goes through, in order: body, foot, rail."""
        return [self.body, self._large_area, self.foot, self.rail]

    def first_focus(self) -> QWidget | None:
        """Return the first thing in the editor that takes the focus."""
        return None if self._editor is None else self._editor.first_focus()
