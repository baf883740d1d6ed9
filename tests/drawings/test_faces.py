from __future__ import annotations

from familybook.core.drawing import Drawing
from familybook.drawings.parts.faces import MOODS, SIDE, face, faces, faces_to_ring
from familybook.drawings.parts.left_column import WIDE, in_column
from familybook.drawings.plate.lino import Plate


def test_no_two_faces_look_alike() -> None:
    assert len({str(face(mood).marks) for mood in range(MOODS)}) == MOODS


def test_faces_stand_in_the_order_in_which_they_are_read() -> None:
    from_left = faces([0, 4], from_right=False)
    from_right = faces([0, 4], from_right=True)

    assert from_right == faces([4, 0], from_right=False)
    assert from_left != from_right
    assert from_left.size[1] == SIDE


def test_all_faces_stand_beside_each_other_with_room_for_a_ring() -> None:
    drawn = faces_to_ring(330, "Five faces.")

    xs = [x for mark in drawn.marks for ring in getattr(mark, "rings", ()) for x, _ in ring]
    assert drawn.size[0] == 330
    assert drawn.says == "Five faces."
    assert min(xs) > 4
    assert max(xs) < 326


def test_a_picture_stands_in_the_middle_of_its_column_and_says_what_it_said() -> None:
    plate = Plate()
    plate.ground("M0 0h40v20h-40Z", wobble=0.0)
    wide = plate.drawing(40, 20, "a bench")

    drawn = in_column(wide, 46)

    assert drawn.size[0] == WIDE
    assert drawn.size[1] == WIDE / 2  # no wider than its column
    assert drawn.says == "a bench"
    assert _middle(in_column(wide, 10)) == WIDE / 2


def _middle(drawing: Drawing) -> float:
    xs: list[float] = [
        x for mark in drawing.marks for ring in getattr(mark, "rings", ()) for x, _ in ring
    ]
    return round((min(xs) + max(xs)) / 2, 1)
