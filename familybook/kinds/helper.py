"""Helper sheets: one for each person who helps, with their lines only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, ClassVar

from familybook.core.blocks import (
    Beside,
    Block,
    Figure,
    Heading,
    NewPage,
    Paragraph,
    PenLines,
    Quote,
)
from familybook.core.drawing import Drawing, Voice
from familybook.core.fields import answer_at
from familybook.core.ids import PersonId
from familybook.core.kind import Context, Kind
from familybook.core.palette import Pattern, Tone
from familybook.drawings.pages.phones import spelled
from familybook.drawings.parts.plants import leaf
from familybook.drawings.picks import pick_picture
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.sheets.greeting import greeting, thanks

_PEN_WHAT = 3
_PEN_ASK = 2
_PEN_SIGN = 2


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing somebody does."""

    kinds: tuple[str, ...]
    picture: Drawing | None
    will_do: str
    when: str
    said_yes: bool


@dataclass(slots=True)
class _Sheet:
    """What one person does, and their number where it may be shown."""

    name: str = ""
    look: tuple[Pattern, Tone] = (Pattern.PLAIN, Tone.MINT)
    number: str = ""
    lines: list[_Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperSheets(Kind):
    """A sheet to give to each helper; nothing is asked here.

    Nothing of anybody else stands on it: no other helper, no speaker, no page but their lines.
    """

    area: ClassVar[str] = "helper"
    loose: ClassVar[bool] = True

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield a page for each person who has a sheet; for nobody, one page for a pen."""
        for number, sheet in enumerate(_sheets(context) or (_Sheet(),)):
            if number:
                yield NewPage()
            yield from _head(sheet, context)
            yield from _lines(sheet, context)
            yield from _foot(sheet, context)

    def mark(self) -> Drawing:
        """Return a letter with a leaf."""
        plate = Plate()
        plate.shape(box(1.4, 4.2, 13.2, 9.4), Tone.CREAM, line=1.2, wobble=0.2)
        plate.line("M1.8 4.8L8 10L14.2 4.8", 1.1, wobble=0.2)
        leaf(plate, 8, 5.6, 6.5, -60, line=0.9)
        return plate.drawing(16, 16)


def _sheets(context: Context) -> tuple[_Sheet, ...]:
    """Return a sheet for each person it was wanted for, in the order of the page."""
    sheets: dict[str, _Sheet] = {}
    for number, row in enumerate(context.held("helps", "helps") or ()):
        name = _text(row, "who", context)
        line = _line(row, context)
        told = name or line.kinds or line.will_do or line.when
        if not (answer_at(row, ("make_sheet",)).pick and told):
            continue
        picked = answer_at(row, ("who",)).pick
        key = picked or name.casefold() or f"{number}"
        person = context.people.get(PersonId(picked))
        sheet = sheets.setdefault(key, _Sheet(name))
        if person is not None:
            sheet.look = (person.pattern, person.tone)
        if answer_at(row, ("show_number",)).pick:
            sheet.number = sheet.number or _text(row, "reach", context)
        sheet.lines.append(line)
    return tuple(sheets.values())


def _line(row: Any, context: Context) -> _Line:
    kinds = [one for one in answer_at(row, ("kind",)) if context.text(one).strip()]
    pictures = (pick_picture(one.pick) for one in kinds if one.pick)
    return _Line(
        kinds=tuple(context.text(one).strip() for one in kinds),
        picture=next((one for one in pictures if one is not None), None),
        will_do=_text(row, "will_do", context),
        when=_text(row, "when", context),
        said_yes=bool(answer_at(row, ("said_yes",)) or answer_at(row, ("said_yes_on",))),
    )


def _text(row: Any, name: str, context: Context) -> str:
    return context.text(answer_at(row, (name,))).strip()


def _head(sheet: _Sheet, context: Context) -> Iterator[Block]:
    words = context.words
    dear = words("helper-print-dear", name=sheet.name) if sheet.name else words("helper-print-pen")
    drawing = greeting(
        dear,
        sheet.look,
        [one.pattern for one in context.family],
        context.edition.column[0],
        letters=context.letters,
        from_right=words.right_to_left,
        pen=not sheet.name,
        says=words("helper-says"),
    )
    yield Heading(dear) if drawing is None else Figure(drawing)


def _lines(sheet: _Sheet, context: Context) -> Iterator[Block]:
    """Yield what they said they would do, and what we would like to ask."""
    words = context.words
    told = [one for one in sheet.lines if one.kinds or one.will_do or one.when]
    if not told:
        yield Heading(words("helper-print-would"))
        yield PenLines(count=_PEN_WHAT)
        yield PenLines(count=1, prompt=words("helper-print-when-pen"))
        return
    for said_yes, head in ((True, "helper-print-would"), (False, "helper-print-like")):
        some = [one for one in told if one.said_yes is said_yes]
        if some:
            yield Heading(words(head))
        for line in some:
            yield from _beside(line, context)


def _beside(line: _Line, context: Context) -> Iterator[Block]:
    blocks: list[Block] = []
    if line.kinds:
        blocks.append(Paragraph(text=", ".join(line.kinds), voice=Voice.BOLD))
    if line.will_do:
        blocks.append(Quote(text=line.will_do))
    if line.when:
        blocks.append(Paragraph(text=context.words("helper-print-when", when=line.when)))
    if line.picture is None:
        yield from blocks
    else:
        yield Beside(line.picture, tuple(blocks))


def _foot(sheet: _Sheet, context: Context) -> Iterator[Block]:
    """Yield how we ask, that a no is fine, and thanks."""
    words = context.words
    yield Heading(words("helper-print-ask"))
    if sheet.number:
        number = spelled(sheet.number, from_right=words.right_to_left)
        yield Paragraph(text=words("helper-print-number", number=number))
    yield PenLines(count=_PEN_ASK - bool(sheet.number))
    yield from (Paragraph(text=words(f"helper-print-{key}")) for key in ("change", "fine"))
    yield Figure(
        thanks(
            words("helper-print-thanks"),
            context.family,
            context.edition.column[0],
            letters=context.letters,
            says=words("helper-says-thanks"),
        )
    )
    yield PenLines(count=_PEN_SIGN, prompt=words("helper-print-from"))
