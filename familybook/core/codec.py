"""Pages as plain data and back: what is saved, and what an answers file holds.

Every answer is an object with `text`, `said_by`, `how` and `show_in`; `pick`, `photo` and
`strokes` are there when they hold something. `show_in` is `"all"` or a list of copies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from familybook.core.drawing import WHOLE, View
from familybook.core.errors import AnswersError
from familybook.core.fields import Field, Group, fields_of
from familybook.core.ids import CopyId, PersonId, PhotoId
from familybook.core.lines import one_line
from familybook.core.palette import Tone
from familybook.core.said import LONGEST_ANSWER, NO_SNAP, How, PenStroke, Said, Snap

Plain = dict[str, Any]
PhotoName = Callable[[PhotoId], str]
PhotoTaker = Callable[[str, str], PhotoId]
"""Takes the name in the file and the place it stands at; gives the id of the photograph."""

MOST_STROKES = 5_000
MOST_POINTS = 20_000
MOST_ROWS = 1_000


def _as_is(photo: PhotoId) -> str:
    return photo


def _trusted(name: str, place: str) -> PhotoId:
    del place
    return PhotoId(name)


def said_to_plain(said: Said, name_of: PhotoName = _as_is) -> Plain:
    """Return one answer as plain data."""
    plain: Plain = {
        "text": said.text,
        "said_by": list(said.said_by),
        "how": said.how.value,
        "show_in": "all" if said.show_in is None else list(said.show_in),
    }
    if said.pick:
        plain["pick"] = said.pick
    if said.photo:
        plain["photo"] = name_of(said.photo)
    if said.strokes:
        plain["strokes"] = [
            {
                "tone": stroke.tone.value,
                "width": stroke.width,
                "points": [list(point) for point in stroke.points],
            }
            for stroke in said.strokes
        ]
    if said.snap != NO_SNAP:
        plain["snap"] = _snap_to_plain(said.snap)
    return plain


def _snap_to_plain(snap: Snap) -> Plain:
    return {
        "caption": snap.caption,
        "who": list(snap.who),
        "agreed": list(snap.agreed),
        "turn": snap.view.turn,
        "box": list(snap.view.box),
    }


def to_plain(value: Any, name_of: PhotoName = _as_is) -> Any:
    """Return a page, group, answer or tuple of them as plain data.

    Fields that nobody has touched are left out.
    """
    match value:
        case Said():
            return said_to_plain(value, name_of)
        case tuple():
            return [to_plain(one, name_of) for one in value]
        case Group():
            new = type(value)()
            held = ((field.name, getattr(value, field.name)) for field in fields_of(type(value)))
            return {name: to_plain(one, name_of) for name, one in held if one != getattr(new, name)}
        case _:
            message = f"cannot keep a {type(value).__name__}"
            raise TypeError(message)


class Reader:
    """Reads plain data back into values; says where something is not as it should be."""

    def __init__(self, take_photo: PhotoTaker = _trusted) -> None:
        self._take_photo = take_photo

    def group(self, kind: type[Group], plain: Any, place: str) -> Any:
        """Return a page or group from plain data.

        Raises:
            AnswersError: at the first thing that does not belong.
        """
        held = expect(plain, dict, place)
        fields = {field.name: field for field in fields_of(kind)}
        only(held, fields, place)
        return kind(
            **{name: self.field(fields[name], one, f"{place}.{name}") for name, one in held.items()}
        )

    def field(self, field: Field, plain: Any, place: str) -> Any:
        """Return what one field holds, from plain data."""
        hint = field.of
        if hint is not None and field.holds_rows:
            return tuple(
                self.group(hint, one, f"{place}[{number}]")
                for number, one in enumerate(rows(plain, place))
            )
        if hint is not None:
            return self.group(hint, plain, place)
        if field.holds_many:
            return tuple(
                self.said(one, f"{place}[{number}]")
                for number, one in enumerate(rows(plain, place))
            )
        return self.said(plain, place)

    def said(self, plain: Any, place: str) -> Said:
        """Return one answer from plain data."""
        held = expect(plain, dict, place)
        only(held, _SAID_KEYS, place)
        text = short(held.get("text", ""), f"{place}.text", LONGEST_ANSWER)
        photo = expect(held.get("photo", ""), str, f"{place}.photo")
        return Said(
            text,
            tuple(PersonId(one) for one in strings(held.get("said_by", []), f"{place}.said_by")),
            how=_how(held.get("how", "words"), f"{place}.how"),
            show_in=read_show_in(held.get("show_in", "all"), f"{place}.show_in"),
            pick=expect(held.get("pick", ""), str, f"{place}.pick"),
            photo=self._take_photo(photo, f"{place}.photo") if photo else PhotoId(""),
            strokes=_strokes(held.get("strokes", []), f"{place}.strokes"),
            snap=_snap(held["snap"], f"{place}.snap") if "snap" in held else NO_SNAP,
        )


_SAID_KEYS = ("text", "said_by", "how", "show_in", "pick", "photo", "strokes", "snap")
_SNAP_KEYS = ("caption", "who", "agreed", "turn", "box")


def expect(plain: Any, kind: type, place: str) -> Any:
    """Return the value if it is of that JSON type.

    Raises:
        AnswersError: if it is not.
    """
    if not isinstance(plain, kind) or (kind is not bool and isinstance(plain, bool)):
        raise AnswersError(place, "type", wanted=_TYPE_NAMES[kind])
    return plain


_TYPE_NAMES: dict[type, str] = {dict: "object", list: "list", str: "text", bool: "boolean"}


def only(held: Mapping[str, Any], known: Any, place: str) -> None:
    """Raise if the object has a key that is not known.

    Raises:
        AnswersError: naming the first such key.
    """
    for key in held:
        if key not in known:
            raise AnswersError(f"{place}.{key}".lstrip("."), "key", known=", ".join(known))


def rows(plain: Any, place: str) -> list[Any]:
    """Return a list that is not absurdly long."""
    held: list[Any] = expect(plain, list, place)
    if len(held) > MOST_ROWS:
        raise AnswersError(place, "too-many", most=MOST_ROWS)
    return held


def strings(plain: Any, place: str) -> list[str]:
    """Return a list of texts."""
    return [expect(one, str, f"{place}[{number}]") for number, one in enumerate(rows(plain, place))]


def short(plain: Any, place: str, most: int) -> str:
    """Return a text that is no longer than it may be."""
    text: str = expect(plain, str, place)
    if len(text) > most:
        raise AnswersError(place, "too-long", most=most)
    return text


def line(plain: Any, place: str, most: int) -> str:
    """Return a text of one line that is no longer than it may be."""
    return one_line(short(plain, place, most))


def _how(plain: Any, place: str) -> How:
    if plain not in list(How):
        raise AnswersError(place, "choice", choices=", ".join(How))
    return How(plain)


def read_show_in(plain: Any, place: str) -> tuple[CopyId, ...] | None:
    """Return which copies may show something; None for all."""
    if plain == "all":
        return None
    return tuple(CopyId(one) for one in strings(plain, place))


def _snap(plain: Any, place: str) -> Snap:
    held = expect(plain, dict, place)
    only(held, _SNAP_KEYS, place)
    return Snap(
        caption=line(held.get("caption", ""), f"{place}.caption", LONGEST_ANSWER),
        who=tuple(PersonId(one) for one in strings(held.get("who", []), f"{place}.who")),
        agreed=tuple(PersonId(one) for one in strings(held.get("agreed", []), f"{place}.agreed")),
        view=_view(held, place),
    )


def _view(held: Mapping[str, Any], place: str) -> View:
    turn = _number(held.get("turn", 0.0), f"{place}.turn", -180, 180)
    plain: list[Any] = expect(held.get("box", list(WHOLE.box)), list, f"{place}.box")
    if len(plain) != len(WHOLE.box):
        raise AnswersError(f"{place}.box", "box")
    left, top, wide, high = (_number(one, f"{place}.box", 0, 1) for one in plain)
    if not (wide and high) or left + wide > _EDGE or top + high > _EDGE:
        raise AnswersError(f"{place}.box", "box")
    return View(turn=turn, box=(left, top, wide, high))


_EDGE = 1.000_001
"""Where a photograph ends, and what adding two fractions may be out by."""


def _strokes(plain: Any, place: str) -> tuple[PenStroke, ...]:
    held: list[Any] = expect(plain, list, place)
    if len(held) > MOST_STROKES:
        raise AnswersError(place, "too-many", most=MOST_STROKES)
    return tuple(_stroke(one, f"{place}[{number}]") for number, one in enumerate(held))


def _stroke(plain: Any, place: str) -> PenStroke:
    held = expect(plain, dict, place)
    only(held, ("tone", "width", "points"), place)
    tone = held.get("tone", "ink")
    if tone not in list(Tone):
        raise AnswersError(f"{place}.tone", "choice", choices=", ".join(Tone))
    points: list[Any] = expect(held.get("points", []), list, f"{place}.points")
    if len(points) > MOST_POINTS:
        raise AnswersError(f"{place}.points", "too-many", most=MOST_POINTS)
    return PenStroke(
        tuple(_point(one, f"{place}.points[{number}]") for number, one in enumerate(points)),
        Tone(tone),
        _number(held.get("width", 0.012), f"{place}.width"),
    )


def _point(plain: Any, place: str) -> tuple[float, float, float]:
    held: list[Any] = expect(plain, list, place)
    if len(held) != len("xyp"):
        raise AnswersError(place, "point")
    x, y, pressure = (_number(one, place) for one in held)
    return x, y, pressure


def _number(plain: Any, place: str, least: int = 0, most: int = 10) -> float:
    """Return a number; ten sheets wide is nobody's stroke."""
    number = not isinstance(plain, bool) and isinstance(plain, int | float)
    if not number or not least <= plain <= most:
        raise AnswersError(place, "number", least=least, most=most)
    return float(plain)
