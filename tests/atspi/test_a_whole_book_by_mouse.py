"""A whole book by the mouse alone, from the shelf to paper: only the names are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from tests.atspi.desk import Desk, missing
from tests.atspi.hearing import titles_of
from tests.atspi.mouse import Mouse

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]

PHOTO = "at the sea.jpg"
SEA, SUN, CLAY = (20, 60, 200), (230, 40, 30), (168, 71, 42)

PICKED = {
    "Our book": "Pick a picture: A boat",
    "This book is ours": "On a hard day",
    "This is us": "Our music",
    "What we are good at": "We keep going",
    "What we love about each other": "Gives the best hugs",
    "Our path": "We rested",
    "We are proud": "I can swim",
    "How high is our balloon?": "Sleep",
    "What keeps us steady": "A hug",
    "What we know now": "Someone listened",
    "When the weather changes": "Going quiet",
    "Our people": "Gran",
    "Who helps with what": "A lift",
    "Near us": "The library (an example)",
    "If we want more help again": "We talk at the table",
    "What we can ask for": "Plain words, and time to think",
    "My page": "Cake",
    "Letters": "hopeful",
    "People to ring": "Samaritans  116 123",
    "Made together": "It is today",
}
"""What is picked, of all that each page offers."""

PRINTED = {
    "Our book": "",  # a picture
    "Near us": "",  # an example is printed once it has been given its own name
    "People to ring": "Samaritans 116 123",
    "Made together": "The day we finished",
}
"""What of it is printed, where it is not the same words."""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk in whose home folder lies one photograph: the left of it sea, the right of it sun."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    photo = Image.new("RGB", (1600, 1200), SEA)
    photo.paste(SUN, (800, 0, 1600, 1200))
    photo.save(tmp_path / PHOTO, quality=95)
    home = tmp_path / ".familybook"
    home.mkdir()
    with Desk(home) as desk:
        yield desk


def start(desk: Desk, mouse: Mouse) -> None:
    """Start a book for two, and say yes for one of them."""
    mouse.press("Start a book")
    mouse.press("The name I like to be called", "text")
    desk.typed("Mum")
    mouse.press("Add a person")
    desk.typed("Ellie")
    mouse.press("Go on")
    mouse.press("We may use photos of me.: Yes")
    mouse.press("Skip this for now")


def draw_a_face(desk: Desk, mouse: Mouse) -> None:
    mouse.press("Draw my face")
    mouse.press("Colours: Brick red")
    paper = desk.find("Paper to draw on", "canvas")
    mouse.draw(paper, (0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9), (0.1, 0.1))
    desk.find("Undo: Drawing changed")


def stick_in_the_sea(desk: Desk, mouse: Mouse) -> None:
    """Choose the photograph from its folder, and pull it narrower until no sun is left."""
    mouse.press("Choose a photo")
    mouse.press(PHOTO, times=2)
    mouse.press("Crop or turn")
    photo = desk.find("The photo, and the part we show")
    mouse.draw(photo, (0.953, 0.045), (0.7, 0.06), (0.4, 0.06))
    mouse.press("Done")


def make_it(desk: Desk, mouse: Mouse, paper: Path) -> None:
    """Look the book through, say yes by name, and save it as it is offered."""
    mouse.press("Look through")
    mouse.press("Turn on")
    mouse.press("Mum: Yes")
    mouse.press("Make it")
    desk.screen("Make our book")
    mouse.press("Save as a file", "push button")
    for what in ("We make this book together.", "We may name other people."):
        for name in ("Mum", "Ellie"):
            mouse.press(f"{name}: {what} Yes")
    mouse.press("Save", "push button")
    desk.wait(lambda: paper.exists() and b"%%EOF" in paper.read_bytes()[-32:], "the file")


def test_a_whole_book_is_made_with_nothing_but_names_written(desk: Desk, tmp_path: Path) -> None:
    mouse = Mouse(desk)
    start(desk, mouse)
    path = desk.screen("Where shall we go today?")
    titles = titles_of(path)
    mouse.press_on(next(node for node in path.all() if node.name.startswith(titles[0])))
    for title in titles[: titles.index("Made together") + 1]:
        desk.screen(title)
        if title in PICKED:
            mouse.press(PICKED[title])
        if title == "This is us":
            draw_a_face(desk, mouse)
        elif title == "We are proud":
            stick_in_the_sea(desk, mouse)
        mouse.press("Next page")
    mouse.press("All our pages")
    paper = tmp_path / "our-family-book.pdf"
    make_it(desk, mouse, paper)

    with pypdfium2.PdfDocument(paper) as book:
        sides = {words_on(side).splitlines()[0]: side for side in book}
        told = " ".join(" ".join(map(words_on, book)).split())
        seen = {title: colours_on(sides[title]) for title in ("This is us", "We are proud")}
    assert [words for words in (PICKED | PRINTED).values() if words not in told] == []
    assert {"Mum", "Ellie"} <= set(told.split())
    assert near(seen["We are proud"], SEA) > 500
    assert near(seen["We are proud"], SUN) == 0
    assert near(seen["This is us"], CLAY) > 200


def words_on(side: pypdfium2.PdfPage) -> str:
    return str(side.get_textpage().get_text_range())


def colours_on(side: pypdfium2.PdfPage) -> bytes:
    """Return red, green and blue of each dot of a side, in turn."""
    return bytes(side.render(scale=1).to_pil().convert("RGB").tobytes())


def near(seen: bytes, colour: tuple[int, int, int]) -> int:
    """Return how many dots are of a colour, give or take a little."""
    dots = zip(seen[::3], seen[1::3], seen[2::3], strict=True)
    red, green, blue = colour
    return sum(
        abs(dot[0] - red) < 24 and abs(dot[1] - green) < 24 and abs(dot[2] - blue) < 24
        for dot in dots
    )
