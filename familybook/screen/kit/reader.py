"""Long words to read, with headings and pictures among them: keys scroll them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.more import scroll_bar_style
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_LEAST = 160


class Reader(QTextEdit):
    """A sheet of words that cannot be changed; what is chosen of them can be copied."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._html = ""
        self._pictures: Mapping[str, QImage] = {}
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        call_it(self, name)
        self._restyle()
        look.changed.connect(self._restyle)

    def show_html(self, body: str, pictures: Mapping[str, QImage]) -> None:
        """Show a page from its top, its pictures by the names it calls them by."""
        self._html, self._pictures = body, pictures
        document = self.document()
        document.clear()
        for name, image in pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        self.setHtml(body)
        self._begin_all_there()

    def go_to(self, place: str) -> None:
        """Show a part by the name of its place from its top; keys go on from there."""
        block = self.document().begin()
        while block.isValid():
            inside = block.begin()
            if not inside.atEnd() and place in inside.fragment().charFormat().anchorNames():
                self.setTextCursor(QTextCursor(block))
                break
            block = block.next()
        self.scrollToAnchor(place)

    def _begin_all_there(self) -> None:
        """Begin what is written the other way on the side where all begins, too."""
        sides = Qt.AlignmentFlag
        begins = sides.AlignRight if self.isRightToLeft() else sides.AlignLeft
        there = QTextBlockFormat()
        there.setAlignment(begins | sides.AlignAbsolute)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(there)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give nothing but what was brought along: no page reads a file or asks anybody."""
        del kind
        return self._pictures.get(QUrl(name).toString(), QImage())

    def _restyle(self) -> None:
        look, colour = self._look, self._look.tokens.colour
        self.setMinimumHeight(look.px(_LEAST))
        self.setFont(look.font(Type.BODY))
        ink, family = colour(Hue.INK), look.font(Type.H2, Voice.HEAD).family()
        self.document().setDefaultStyleSheet(
            f"p,li,h4{{color:{ink};font-size:{look.px(Type.BODY)}px}}"
            f"small{{color:{colour(Hue.SOFT)};font-size:{look.px(Type.SMALL)}px}}"
            f"p,h4{{margin:0 0 {look.px(4)}px 0}} h4{{margin-top:{look.px(10)}px}}"
            f"h2,h3{{color:{ink};font-family:'{family}';margin-bottom:{look.px(4)}px}}"
            f"h2{{font-size:{look.px(26)}px;margin-top:{look.px(26)}px}}"
            f"h3{{font-size:{look.px(Type.H2)}px;margin-top:{look.px(16)}px}}"
        )
        self.setStyleSheet(  # a palette would be forgotten once the style changes
            f"QTextEdit{{background:{colour(Hue.CARD)};color:{ink};"
            f"border:2px solid {colour(Hue.LINE)};border-radius:12px;padding:8px {look.px(16)}px}}"
            f"QTextEdit:focus{{border:3px solid {colour(Hue.FOCUS)}}}"
        )
        self.verticalScrollBar().setStyleSheet(scroll_bar_style(look))
        if self._html:
            at = self.verticalScrollBar().value()
            self.show_html(self._html, self._pictures)
            self.verticalScrollBar().setValue(at)
