"""How the screen looks: the one object every widget of ours is given, and repaints by.

Every control takes the `Look` first. It asks it for colours, sizes, fonts and words whenever it
paints or measures, keeps none of them, and listens to `changed`. So one call of `show_tokens`
gives the whole window another theme or another size of words.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette

from familybook import assets
from familybook.core.drawing import Voice
from familybook.core.words import Words
from familybook.screen import ink
from familybook.screen.tokens import APART, LINE_PITCH, WORDS_APART, Hue, Letters, Tokens, Type

_OTHER_SCRIPTS = (
    "noto-sans/NotoSans",
    "vazirmatn/Vazirmatn",
    "noto-naskh-arabic/NotoNaskhArabic",
    "noto-sans-gurmukhi/NotoSansGurmukhi",
    "noto-sans-bengali/NotoSansBengali",
)
_WEIGHTS = ("400Regular", "700Bold")


@cache
def load_other_scripts() -> tuple[str, ...]:
    """Load the typefaces for scripts that ours do not have, and return their families.

    Call it after the first paint: it takes a moment, and most windows never need it.
    """
    folder: Path = assets.root() / "typefaces"
    files = [folder / f"{one}_{weight}.ttf" for one in _OTHER_SCRIPTS for weight in _WEIGHTS]
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in files if file.exists()]
    return tuple(
        family for number in numbers for family in QFontDatabase.applicationFontFamilies(number)
    )


class Look(QObject):
    """Tokens of the moment as Qt wants them, and the words of the screen."""

    changed = Signal()

    def __init__(self, words: Words, tokens: Tokens | None = None) -> None:
        super().__init__()
        self._tokens = tokens or Tokens()
        self._words = words
        self._fonts: dict[tuple[float, Voice], tuple[QFont, QFontMetrics]] = {}

    @property
    def tokens(self) -> Tokens:
        """Return the tokens of the moment."""
        return self._tokens

    @property
    def words(self) -> Words:
        """Return the words the screen speaks."""
        return self._words

    def show_tokens(self, tokens: Tokens) -> None:
        """Look otherwise from now on."""
        if tokens != self._tokens:
            self._tokens = tokens
            self._fonts.clear()
            self.changed.emit()

    def px(self, length: float) -> int:
        """Return a length given for 100 % in logical pixels."""
        return self._tokens.px(length)

    def colour(self, hue: Hue, alpha: int = 255) -> QColor:
        """Return a colour."""
        colour = QColor(self._tokens.colour(hue))
        colour.setAlpha(alpha)
        return colour

    def font(self, size: Type | float = Type.BODY, voice: Voice = Voice.BODY) -> QFont:
        """Return a font of your own, its size given for 100 %."""
        return QFont(self._measured(size, voice)[0])

    def metrics(self, size: Type | float = Type.BODY, voice: Voice = Voice.BODY) -> QFontMetrics:
        """Return how much room words take."""
        return self._measured(size, voice)[1]

    def _measured(self, size: Type | float, voice: Voice) -> tuple[QFont, QFontMetrics]:
        """Return a font and how much room its words take, made once for each text size."""
        if (size, voice) not in self._fonts:
            font = self._font_of(size * self._tokens.text / 100, voice)
            self._fonts[size, voice] = font, QFontMetrics(font)
        return self._fonts[size, voice]

    def _font_of(self, size: float, voice: Voice) -> QFont:
        if self._tokens.letters is not Letters.WIDER:
            return ink.font_of(voice, size)
        font = ink.font_of(Voice.BOLD if voice is Voice.HEAD else voice, size)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * APART)
        font.setWordSpacing(size * WORDS_APART)
        return font

    @property
    def line_pitch(self) -> int:
        """Return the distance of writing lines in logical pixels."""
        return self.px(LINE_PITCH)

    def palette(self) -> QPalette:
        """Return a palette for the few parts that Qt paints itself: text boxes and menus."""
        palette = QPalette()
        roles = (
            (QPalette.ColorRole.Window, Hue.PAPER),
            (QPalette.ColorRole.Base, Hue.CARD),
            (QPalette.ColorRole.AlternateBase, Hue.LEAF_TINT),
            (QPalette.ColorRole.Button, Hue.CARD),
            (QPalette.ColorRole.WindowText, Hue.INK),
            (QPalette.ColorRole.Text, Hue.INK),
            (QPalette.ColorRole.ButtonText, Hue.INK),
            (QPalette.ColorRole.PlaceholderText, Hue.EXAMPLE),
            (QPalette.ColorRole.ToolTipBase, Hue.CARD),
            (QPalette.ColorRole.ToolTipText, Hue.INK),
            (QPalette.ColorRole.Highlight, Hue.LEAF),
            (QPalette.ColorRole.HighlightedText, Hue.ON_LEAF),
        )
        for role, hue in roles:
            palette.setColor(role, self.colour(hue))
        return palette
