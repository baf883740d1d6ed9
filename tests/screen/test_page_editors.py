from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from familybook.core.book import new_book
from familybook.core.person import next_person
from familybook.core.said import LONGEST_ANSWER, How, Said
from familybook.kinds.own import Question
from familybook.kinds.people import Near
from familybook.kinds.us import Frame
from familybook.screen.editors.picks import Suggestion
from familybook.screen.editors.texts import ListEditor
from familybook.screen.editors.writing import Line, WholeLine
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.order import focusable
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.pages.us import UsEditor
from familybook.templates.our_book import OUR_BOOK
from tests.screen.paging import DAD, DOG, MUM, OWN, Table, a_book

PAGES = ("cover", "us", "strengths", "weather", "people", "numbers", OWN)


@pytest.mark.parametrize("key", PAGES)
def test_showing_a_page_says_nothing(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key).open()

    table.show()

    assert not table.acts
    assert table.book == a_book()


@pytest.mark.parametrize("key", PAGES)
def test_every_control_has_a_name_and_a_role(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key).open()

    faces = [(one, QAccessible.queryAccessibleInterface(one)) for one in focusable(table.editor)]

    assert not [type(one).__name__ for one, face in faces if not face.text(QAccessible.Text.Name)]
    unknown = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    assert not [one.accessibleName() for one, face in faces if face.role() in unknown]


@pytest.mark.parametrize("key", PAGES)
@pytest.mark.parametrize("wide", [1120, 911, 600])
@pytest.mark.parametrize("text", [90, 150, 200])
def test_nothing_is_cut_off_at_any_size(qtbot: QtBot, key: str, wide: int, text: int) -> None:
    table = Table(qtbot, key, text=text).open(wide, 464)

    assert not table.cut_off()
    assert not table.too_small()


@pytest.mark.parametrize("key", PAGES)
def test_tab_goes_all_the_way_round(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key).open()
    shown = [one for one in focusable(table.editor) if one.isVisible() and one.isEnabled()]
    shown[0].setFocus()

    met = []
    for _ in range(len(shown) + 5):
        now = QApplication.focusWidget()
        assert now is not None
        met.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)

    groups = {one for one in shown if getattr(one, "autoExclusive", bool)()}
    assert not [one.accessibleName() for one in shown if one not in met and one not in groups]


def test_the_same_page_shown_again_keeps_caret_and_focus(qtbot: QtBot) -> None:
    table = Table(qtbot, "cover").open()
    table.write("What shall we call our book?", "Our boook")
    field = table.named("What shall we call our book?")

    field.setCursorPosition(6)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)

    assert field.text() == "Our book"
    assert field.cursorPosition() == 5
    assert field.hasFocus()
    assert table.page.title == Said("Our book", (DAD,))


def test_the_cover_gives_a_window_to_those_chosen(qtbot: QtBot) -> None:
    table = Table(qtbot, "cover").open()

    table.press("Pick a picture: A boat")
    table.press("Mum")

    assert table.page.scene.pick == "cover-scene-pick-boat"
    assert [said.pick for said in table.page.windows] == [MUM]
    assert table.page.windows[0].said_by == (DAD,)


def test_a_scene_pressed_again_is_not_chosen_any_more(qtbot: QtBot) -> None:
    table = Table(qtbot, "cover").open()
    table.press("Pick a picture: A boat")

    table.press("Pick a picture: A boat")

    assert not table.page.scene


def test_words_go_to_the_frame_that_was_chosen(qtbot: QtBot) -> None:
    table = Table(qtbot, "us").open()
    table.press("Mum, with a pattern")

    table.write("I love …", "the sea")

    assert table.page.frames == (
        Frame(who=Said(pick=MUM, how=How.PICK), i_love=Said("the sea", (DAD,))),
    )


def test_everybody_who_is_added_gets_a_frame_and_a_look(qtbot: QtBot) -> None:
    table = Table(qtbot, "us").open()

    table.press("A person or a pet")
    table.write("The name I like to be called", "Gran")
    table.press("Who is it?: A pet")
    table.press("My pattern: Waves")

    gran = table.book.people[-1]
    assert (gran.name, gran.being.value, gran.pattern.value) == ("Gran", "pet", "waves")
    assert table.acts[0] == "ask-act-person"


def _a_wall(qtbot: QtBot, count: int, wide: int = 856, text: int = 100) -> Table:
    book = new_book(OUR_BOOK)
    for number in range(count):
        name = ("Mum", "Grandmother", "Our eldest")[number % 3]
        book = book.with_person(next_person(book.people, name))
    table = Table(qtbot, "us", book, text=text).open(wide, 590)
    QApplication.processEvents()
    return table


@pytest.mark.parametrize("count", range(1, 9))
def test_up_to_eight_frames_and_one_more_hang_in_one_row(qtbot: QtBot, count: int) -> None:
    table = _a_wall(qtbot, count)

    editor = table.editor
    assert isinstance(editor, UsEditor)
    hung = [*editor.wall.frames, editor.wall.new_frame]
    assert {one.y() for one in hung} == {hung[0].y()}
    assert not table.too_small()
    assert not table.cut_off()


@pytest.mark.parametrize(("count", "text"), [(4, 100), (8, 100), (20, 100), (4, 200)])
def test_choosing_a_frame_brings_its_words_into_view(qtbot: QtBot, count: int, text: int) -> None:
    table = _a_wall(qtbot, count, text=text)
    editor = table.editor
    assert isinstance(editor, UsEditor)

    qtbot.mouseClick(editor.wall.frames[-1], Qt.MouseButton.LeftButton)

    def top_of_panel() -> int:
        return editor.panel.mapTo(table.area.viewport(), QPoint(0, 0)).y()

    # A third of it is enough: what is in sight stays where it was pressed.
    qtbot.waitUntil(lambda: 0 <= top_of_panel() <= table.area.viewport().height() * 2 // 3)
    assert not editor.name.visibleRegion().isEmpty()


def test_a_frame_taken_down_leaves_the_words(qtbot: QtBot) -> None:
    table = Table(qtbot, "us").open()
    table.press("Mum, with a pattern")
    table.write("I love …", "tea")

    table.press("Take Mum out of our book")

    assert table.book.person(MUM) is None
    assert table.page.frames[0].i_love.text == "tea"


def test_a_photo_wanted_for_a_bare_frame_has_a_place_to_go(qtbot: QtBot) -> None:
    table = Table(qtbot, "us").open()
    table.press("Our dog, with a pattern")

    table.press("Choose a photo")

    assert table.photo_ways == [("frames", 0, "picture")]
    assert not table.page.frames, "nothing has come yet"
    table.editor.await_photo()
    assert table.page.frames[0].who.pick == DOG


def test_trouble_with_a_photo_is_told_in_the_frame_it_was_for(qtbot: QtBot) -> None:
    table = Table(qtbot, "us").open()
    table.put(frames=(Frame(who=Said(pick=DOG)),))

    shown = table.editor.show_problem(("frames", 0, "picture"), "We could not read that picture.")

    assert shown
    table.press("Choose another photo")
    assert table.photo_ways == [("frames", 0, "picture")]


def test_a_card_is_picked_by_whoever_is_adding_and_put_back(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open()

    table.press("We keep going")
    picked = table.page.strengths
    table.press("We keep going")

    assert picked == (Said("", (DAD,), how=How.PICK, pick="strengths-pick-keep-going"),)
    assert table.page.strengths == ()


def test_more_cards_come_and_go(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open()

    table.press("Show more")
    table.press("We are brave")

    assert table.page.strengths[0].pick == "strengths-pick-brave"


def test_a_sign_moves_from_the_picks_to_the_list(qtbot: QtBot) -> None:
    table = Table(qtbot, "weather").open()

    table.press("Snapping")
    table.write("Add: What can we do early?", "sit on the stairs")
    qtbot.keyClick(table.named("Add: What can we do early?"), Qt.Key.Key_Return)

    assert table.page.cloudy.signs[0].pick == "weather-cloudy-signs-pick-snapping"
    assert table.page.cloudy.does == (Said("sit on the stairs", (DAD,)),)
    chips = table.editor.findChildren(Suggestion)
    assert not [one for one in chips if one.isVisible() and one.text() == "Snapping"]


def test_each_sky_keeps_its_own_answers(qtbot: QtBot) -> None:
    table = Table(qtbot, "weather").open()

    table.press("Sunny")
    table.press("We sleep well")
    table.press("Stormy")
    table.press("Nobody eats")

    assert [said.pick for said in table.page.sunny.signs] == ["weather-sunny-signs-pick-sleep"]
    assert [said.pick for said in table.page.stormy.signs] == ["weather-stormy-signs-pick-eating"]


def test_somebody_comes_and_moves_nearer(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open()

    table.press("Next door")
    table.press("How close? In our home")

    (near,) = table.page.circle
    assert near.name == Said("Next door", (DAD,))
    assert near.being.pick == "people-being-pick-place"
    assert near.ring.pick == "people-ring-pick-home"


def test_rings_that_are_full_turn_into_shelves_and_lose_nobody(qtbot: QtBot) -> None:
    table = Table(qtbot, "people")
    circle = tuple(Near(name=Said(f"Neighbour number {n}")) for n in range(40))

    table.put(circle=circle)
    table.open()

    buttons = table.editor.rings.buttons  # type: ignore[attr-defined]  # of this page only
    seats = [one.geometry() for one in buttons if one.isVisible()]
    assert len(seats) == 40 + 3 + 1
    overlaps = [1 for n, one in enumerate(seats) for two in seats[:n] if one.intersects(two)]
    assert not overlaps
    assert not table.cut_off()


def test_the_stool_asks_for_someone_new(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open()

    table.press("Add someone new")

    assert table.named("Add: Who else?").hasFocus()
    assert not table.acts


def test_our_own_number_is_written_and_taken_out(qtbot: QtBot) -> None:
    table = Table(qtbot, "numbers").open()

    table.press("Add a number")
    table.write("Who is it?", "Gran")
    ours = table.page.ours
    table.press("Take out: Number 1")

    assert ours[0].name == Said("Gran", (DAD,))
    assert table.page.ours == ()


def test_a_free_line_of_the_pack_is_chosen(qtbot: QtBot) -> None:
    table = Table(qtbot, "numbers").open()

    table.press("A kind ear  116 123")

    assert [said.pick for said in table.page.chosen] == ["listening"]


def test_a_page_of_our_own_is_made_from_nothing(qtbot: QtBot) -> None:
    table = Table(qtbot, OWN).open()

    table.write("What is this page called?", "Our birthdays")
    table.press("Add a question")
    table.write("What shall we ask?", "What do we eat?")
    table.press("A few words")
    table.press("Back to our answers")
    blank = next(
        one for one in table.editor.findChildren(QLineEdit) if one.placeholderText() ==
        "In your own words" and one.isVisible()
    )  # fmt: skip
    qtbot.keyClicks(blank, "cake")

    (question,) = table.page.questions
    assert table.book.titles[OWN] == "Our birthdays"
    assert question.prompt.text == "What do we eat?"
    assert question.answers == (Said("cake", (DAD,)),)


def test_a_question_is_written_without_making_its_answer_anew(qtbot: QtBot) -> None:
    table = Table(qtbot, OWN).open()
    table.press("Add a question")
    answers = table.editor.findChildren(ListEditor)

    for letter in "What cake do we like? " * 6:
        qtbot.keyClicks(QApplication.focusWidget() or table.editor, letter)
        QApplication.processEvents()

    assert table.page.questions[0].prompt.text.startswith("What cake do we like?")
    assert table.editor.findChildren(ListEditor) == answers


def test_the_weather_opens_with_its_open_sky_in_focus(qtbot: QtBot) -> None:
    table = Table(qtbot, "weather").open()

    first = table.editor.first_focus()

    assert isinstance(first, QAbstractButton)
    assert first.isChecked()
    assert first.accessibleName().startswith("Cloudy")


def test_a_whole_page_is_done_by_keyboard(qtbot: QtBot) -> None:
    table = Table(qtbot, "weather").open()
    table.editor.first_focus().setFocus()  # type: ignore[union-attr]  # the skies are there

    chip = table.reach("Going quiet")
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    field = table.reach("Add: What can we do early?")
    qtbot.keyClicks(field, "ring Gran")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(table.reach("Mum"), Qt.Key.Key_Space)
    word = table.reach("What is our family word for “it is cloudy”?")
    qtbot.keyClicks(word, "pineapple")

    assert [one.pick for one in table.page.cloudy.signs] == ["weather-cloudy-signs-pick-quiet"]
    assert table.page.cloudy.does == (Said("ring Gran", (DAD,)),)
    assert [one.pick for one in table.page.cloudy.noticed_by] == [MUM]
    assert table.page.signal == Said("pineapple", (DAD,))


def test_a_paste_of_a_megabyte_is_not_taken(qtbot: QtBot) -> None:
    table = Table(qtbot, "us").open()
    table.press("Mum, with a pattern")
    table.write("I love …", "tea")
    clipboard = QApplication.clipboard()

    clipboard.setText("x" * 1_000_000)
    field = table.named("I love …")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert isinstance(field, QTextEdit)
    assert table.page.frames[0].i_love.text == "tea"
    said = [one.text() for one in table.editor.findChildren(GentleLine) if one.isVisible()]
    assert said == [table.look.words("ask-too-long")]
    assert len("x" * 1_000_000) > LONGEST_ANSWER


def test_what_was_written_and_not_added_is_there_when_the_page_turns(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open()
    table.write("Add: What is true of us?", "We dance")

    table.editor.finish()

    assert table.page.strengths == (Said("We dance", (DAD,)),)


@pytest.mark.parametrize("key", PAGES)
def test_twelve_people_and_long_names_fit(qtbot: QtBot, key: str) -> None:
    book = a_book()
    for number in range(9):
        name = f"{number} great-great-aunt with a very long name indeed"
        book = book.with_person(next_person(book.people, name))

    table = Table(qtbot, key, book, text=150).open(700, 464)

    assert not table.cut_off()


@pytest.mark.parametrize(
    "words",
    [
        "We are good at finding lost shoes, and we laugh about it all the way to school",
        "ہم ایک دوسرے کو ہنساتے ہیں اور گھر میں سب کے لیے جگہ ہے اور چائے بھی",
        "w" * 110,
    ],
)
def test_own_words_that_are_long_are_seen_whole(qtbot: QtBot, words: str) -> None:
    table = Table(qtbot, "strengths")
    table.put(strengths=(Said("short"), Said(words)))
    table.open(760)

    short, long = (one for one in table.editor.findChildren(WholeLine) if one.text())
    assert long.height() >= short.height() + 14
    assert long.height() >= long.heightForWidth(long.width())
    margins = long.textMargins()
    last = (
        long.grab()
        .toImage()
        .copy(
            margins.left(),
            long.height() // 2,
            long.width() - margins.left() * 2,
            long.height() // 2,
        )
    )
    dark = [last.pixelColor(x, y).lightness() < 90 for x in range(last.width()) for y in range(9)]
    assert any(dark)


def test_tab_goes_from_a_written_name_to_its_number(qtbot: QtBot) -> None:
    table = Table(qtbot, "numbers")
    table.adding = ()
    table.open()
    table.press(table.look.words("numbers-ours-add"))
    for words in ("Gran", "01632 960 001", "A cup of tea"):
        field = QApplication.focusWidget()
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Tab)

    row = table.page.ours[0]

    assert [row.name.text, row.number.text, row.what_for.text] == [
        "Gran",
        "01632 960 001",
        "A cup of tea",
    ]
    who = QApplication.focusWidget()
    assert who is not None
    assert who.accessibleName() == table.look.words("ask-whose-nobody")


def test_tab_goes_from_words_to_words_about_one_of_us(qtbot: QtBot) -> None:
    table = Table(qtbot, "us")
    table.adding = ()
    table.open()
    table.named(table.look.words("pages-us-name")).setFocus()
    for words in (" x", "kind", "tea", "jokes"):
        field = QApplication.focusWidget()
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Tab)

    frame = table.page.frames[0]

    assert [frame.i_am.text, frame.i_love.text, frame.laughs_at.text] == ["kind", "tea", "jokes"]


def test_a_suggestion_is_nobodys_words(qtbot: QtBot) -> None:
    ask = Said(pick="own-ask-pick-pick")
    asked = Question(prompt=Said("Which ice cream?"), ask=ask, picks=(Said("Lemon"),))
    table = Table(qtbot, OWN).open()
    table.put(questions=(asked,))
    table.press(table.look.words("pages-own-edit"))

    names = [one.accessibleName() for one in focusable(table.editor) if one.isVisible()]

    assert table.look.words("ask-whose-nobody") not in names
    assert table.look.words("ask-take-out-named", words="Lemon") in names


def test_changing_the_questions_begins_with_the_first_one(qtbot: QtBot) -> None:
    table = Table(qtbot, OWN).open()
    table.put(questions=(Question(prompt=Said("Which ice cream?")),))

    table.press(table.look.words("pages-own-edit"))

    field = QApplication.focusWidget()
    assert isinstance(field, Line)
    assert field.text() == "Which ice cream?"


def test_picking_a_strength_leaves_the_line_for_own_words_where_it_is(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open(high=900)
    picks = table.editor.findChildren(CardPicks)[0]
    before = picks.own.mapTo(table.editor, QPoint())

    next(iter(picks.sheets.cards.values())).click()
    QApplication.processEvents()

    assert len(table.page.strengths) == 1
    assert picks.own.mapTo(table.editor, QPoint()) == before
