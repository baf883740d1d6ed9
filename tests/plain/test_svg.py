from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from familybook.core.drawing import Align, Drawing, Fill, Label, Picture, Ring, View, Voice
from familybook.core.ids import PhotoId
from familybook.core.palette import Tone
from familybook.plain.svg import Pen, Shot, outline, view_box

SQUARE: Ring = ((0, 0), (10, 0), (10, 10), (0, 10))
NUMBER = re.compile(r"-?\d+")

coordinates = st.floats(0, 500)
rings = st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=40).map(tuple)


def drawn(drawing: Drawing, pen: Pen | None = None) -> ET.Element:
    """Return a drawing as a viewer takes it in."""
    return ET.fromstring(f"<svg>{(pen or Pen()).inside(drawing)}</svg>")  # noqa: S314 - our own drawings


def corners_of(path: str) -> list[list[tuple[float, float]]]:
    """Return the corners a path goes through, in points."""
    found = []
    for ring in filter(None, path.split("z")):
        start, _, steps = ring.removeprefix("M").partition("l")
        numbers = [int(one) for one in NUMBER.findall(f"{start} {steps}")]
        x, y = numbers[:2]
        corners = [(x / 10, y / 10)]
        for across, down in zip(numbers[2::2], numbers[3::2], strict=True):
            x, y = x + across, y + down
            corners.append((x / 10, y / 10))
        found.append(corners)
    return found


@given(rings)
def test_each_corner_is_where_it_was_to_a_tenth_of_a_point(ring: Ring) -> None:
    there = {(round(x * 10) / 10, round(y * 10) / 10) for x, y in ring}

    for corners in corners_of(outline((ring,))):
        assert set(corners) <= there


def test_corners_that_nobody_would_miss_are_left_out() -> None:
    along = ((0, 0), (5, 0.02), (10, 0), (10, 10), (0, 10), (0, 10.01))

    assert corners_of(outline((along,))) == [[(0, 0), (10, 0), (10, 10), (0, 10)]]


def test_a_thin_hook_keeps_its_point() -> None:
    hook = ((0, 0), (20, 0), (10, 0), (10, 10))

    assert (20, 0) in corners_of(outline((hook,)))[0]


def test_shapes_of_one_tone_that_follow_each_other_are_one_group() -> None:
    marks = (Fill((SQUARE,), Tone.SUN), Fill((SQUARE,), Tone.SUN), Fill((SQUARE,), Tone.INK))

    groups = [(one.get("class"), len(one)) for one in drawn(Drawing(size=(9, 9), marks=marks))]

    assert groups == [("t-sun", 2), ("t-ink", 1)]


def test_what_is_cut_out_is_cut_by_a_name_of_its_own() -> None:
    cut = Fill((SQUARE,), Tone.SUN, inside=(SQUARE,))
    pen = Pen()
    twice = [drawn(Drawing(size=(9, 9), marks=(cut, cut)), pen) for _ in range(2)]

    names = [one.get("id") for svg in twice for one in svg.iter("clipPath")]

    assert len(set(names)) == len(names) == 4


def test_a_photograph_fills_its_frame_or_is_seen_whole() -> None:
    photo = Picture(PhotoId("a" * 64), (0, 0, 40, 30))
    whole = Picture(PhotoId("a" * 64), (0, 0, 40, 30), whole=True)

    def shot(photo: PhotoId, view: View) -> Shot:
        del photo, view
        return Shot("data:image/jpeg;base64,AA", 4, 3)

    svg = drawn(Drawing(size=(40, 30), marks=(photo, whole)), Pen(shot))

    fits = [one.get("preserveAspectRatio") for one in svg.iter("image")]
    assert fits == ["xMidYMid slice", "xMidYMid meet"]
    assert [one.tag for one in drawn(Drawing(size=(40, 30), marks=(photo,)))] == ["path"]


def test_words_stand_where_they_did_whichever_way_they_run() -> None:
    looks = {"size": 12.0, "pitch": 15.0, "voice": Voice.BOLD}
    english = Label(lines=("We <sing>", "in the car"), at=(10, 20), **looks)  # type: ignore[arg-type] # mixed values
    urdu = Label(lines=("ہم گاتے ہیں",), at=(90, 20), align=Align.RIGHT, **looks)  # type: ignore[arg-type] # as above

    first, second, third = drawn(Drawing(size=(99, 99), labels=(english, urdu))).iter("text")

    assert (first.text, first.get("x"), first.get("y")) == ("We <sing>", "100", "200")
    assert (second.get("y"), second.get("text-anchor")) == ("350", None)
    # From the right, a line that ends at a place starts there.
    assert (third.get("x"), third.get("text-anchor")) == ("900", None)
    assert "rtl" in str(third.get("class"))


def test_the_sheet_is_as_large_as_it_was() -> None:
    assert view_box((12.34, 5)) == "0 0 123 50"
