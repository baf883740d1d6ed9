from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.cli import main
from familybook.app.library import Library
from familybook.app.policy import NO_POLICY, Policy, read_policy
from familybook.app.problems import explain
from familybook.app.program import Program
from familybook.assets.words import words
from familybook.core.today import today
from familybook.screen.path.lengths import lengths_of
from familybook.store.key_files import Sheet
from familybook.store.keys import laptop_key, note_sheet
from familybook.store.windows import dpapi
from tests.windows import settle, visible

pytestmark = pytest.mark.gui

EXAMPLE_PACK = Path(__file__).parents[2] / "docs" / "example-pack"


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place for what holds on the whole machine."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    folder = tmp_path / "etc" / "familybook"
    folder.mkdir(parents=True)
    return folder


def put(folder: Path, text: str) -> Path:
    path = folder / "policy.toml"
    path.write_text(text, encoding="utf-8")
    return path


def told(policy: Policy) -> list[str]:
    return [explain(fault, words()) for fault in policy.faults]


def test_without_a_policy_nothing_is_set(machine: Path) -> None:
    assert machine.is_dir()
    assert read_policy() == NO_POLICY
    assert NO_POLICY.idle_minutes == 5
    assert NO_POLICY.practice


def test_every_setting_is_read_with_its_place(machine: Path, tmp_path: Path) -> None:
    path = put(
        machine,
        f"""
# of the council
shelf = "{tmp_path / "books"}"
pack = "{EXAMPLE_PACK}"
idle_minutes = 3
editions = ["standard"]
shapes = ["whole", "one-visit"]
practice = false
quiet_days = 90
""",
    )

    policy = read_policy()

    assert policy.faults == ()
    assert policy.shelf == tmp_path / "books"
    assert policy.pack == EXAMPLE_PACK
    assert (policy.idle_minutes, policy.practice, policy.quiet_days) == (3, False, 90)
    assert (policy.editions, policy.shapes) == (("standard",), ("whole", "one-visit"))
    assert {key: one.line for key, one in policy.sources.items()} == {
        "shelf": 3,
        "pack": 4,
        "idle_minutes": 5,
        "editions": 6,
        "shapes": 7,
        "practice": 8,
        "quiet_days": 9,
    }
    assert {one.path for one in policy.sources.values()} == {path}


def test_the_machines_policy_goes_before_the_one_beside_our_things(
    machine: Path, home: Path
) -> None:
    put(machine, "idle_minutes = 2\n")
    put(home, "idle_minutes = 60\npractice = false\n")

    policy = read_policy()

    assert (policy.idle_minutes, policy.practice) == (2, False)
    assert policy.sources["idle_minutes"].path == machine / "policy.toml"
    assert policy.sources["practice"].path == home / "policy.toml"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("idle_minuts = 4", "line 2, “idle_minuts” does not belong; idle_minutes does."),
        ("idle_minutes = 0", "line 2, idle_minutes should be 1-60."),
        ("idle_minutes = 61", "line 2, idle_minutes should be 1-60."),
        ("idle_minutes = true", "line 2, idle_minutes should be 1-60."),
        ('idle_minutes = "off"', "line 2, idle_minutes should be 1-60."),
        ("quiet_days = 6", "line 2, quiet_days should be 7-365."),
        ("quiet_days = 366", "line 2, quiet_days should be 7-365."),
        ("quiet_days = false", "line 2, quiet_days should be 7-365."),
        ('practice = "no"', "line 2, practice should be true / false."),
        ('editions = ["gold"]', "“gold”"),
        ('shapes = ["whole", "hole"]', "“hole”"),
        ("shapes = 3", "line 2, shapes should be"),
        ('shelf = ""', "line 2, please give shelf."),
        ('shelf = "%NOWHERE_AT_ALL%/books"', "line 2, shelf is no place we can use."),
        ('shelf = "${NOWHERE_AT_ALL}/books"', "line 2, shelf is no place we can use."),
        ('shelf = "policy.toml"', "line 2, shelf is no place we can use."),
        ('shelf = "policy.toml/below"', "line 2, shelf is no place we can use."),
        ('shelf = "a\\u0000b"', "line 2, shelf is no place we can use."),
        ('pack = "away.zip"', "line 2, pack is no place we can use."),
        ("[pack]", "line 2, pack should be"),
    ],
)
def test_one_mistake_is_told_with_its_line_and_all_else_holds(
    machine: Path, line: str, sentence: str
) -> None:
    put(machine, f"# ours\n{line}\n")

    policy = read_policy()

    assert len(policy.faults) == 1
    assert sentence in told(policy)[0]
    assert "policy.toml" in told(policy)[0]
    assert policy.shelf is None
    assert policy.pack is None
    assert policy.idle_minutes == NO_POLICY.idle_minutes
    assert policy.practice


def test_many_mistakes_are_all_told_and_what_is_right_holds(machine: Path) -> None:
    put(machine, "idle = 4\npractise = true\nidle_minutes = 7\nshapes = [2]\n")

    policy = read_policy()

    assert len(policy.faults) == 3
    assert policy.idle_minutes == 7


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"idle_minutes = = 3", "look at policy.toml, line 1: this is not TOML."),
        ("idle_minutes = 3".encode("utf-16"), "save policy.toml as UTF-8."),
        (b"#" * 70_000, "far larger"),
        (b"[" * 5_000, "line 1: this is not TOML."),
    ],
)
def test_a_file_that_is_no_policy_is_told_and_stops_nothing(
    machine: Path, raw: bytes, sentence: str
) -> None:
    (machine / "policy.toml").write_bytes(raw)

    policy = read_policy()

    assert sentence in told(policy)[0]
    assert policy.idle_minutes == 5


def test_what_notepad_writes_is_read(machine: Path) -> None:
    (machine / "policy.toml").write_bytes(b"\xef\xbb\xbfidle_minutes = 9\r\npractice = false\r\n")

    policy = read_policy()

    assert policy.faults == ()
    assert (policy.idle_minutes, policy.practice) == (9, False)


@given(st.binary(max_size=200))
def test_no_file_at_all_stops_the_program(home: Path, raw: bytes) -> None:
    (home / "policy.toml").write_bytes(raw)

    policy = read_policy()

    assert 1 <= policy.idle_minutes <= 60
    assert all(told(policy))


def test_places_start_from_the_policy_and_know_variables(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COUNCIL_DISK", str(tmp_path / "disk"))
    put(machine, 'shelf = "${COUNCIL_DISK}/books"\npack = "our pack"\n')
    (machine / "our pack").mkdir()

    policy = read_policy()

    assert policy.shelf == tmp_path / "disk" / "books"
    assert policy.pack == machine / "our pack"


def test_the_command_tells_what_holds_and_from_where(
    machine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = put(machine, "# ours\nidle_minutes = 8\n")

    assert main(["policy"]) == 0

    told = capsys.readouterr().out.splitlines()
    assert f"idle_minutes = 8  ({path}, line 2)" in told
    assert "practice = true  (not set)" in told
    assert "shapes = all  (not set)" in told


def test_the_command_ends_with_a_problem_when_something_is_to_be_mended(
    machine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(machine, "idle_minutes = 8\nshelves = 3\n")

    assert main(["policy"]) == 1

    told = capsys.readouterr().out
    assert "line 2, “shelves” does not belong; shelf does." in told
    assert "idle_minutes = 8" in told


def test_the_command_says_where_a_policy_would_stand(
    machine: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["policy"]) == 0

    told = capsys.readouterr().out.splitlines()
    assert str(machine / "policy.toml") in told
    assert str(home / "policy.toml") in told


def test_a_pack_that_is_not_as_it_should_be_is_told_too(
    machine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "numbers.toml").write_text("[[number]\n", encoding="utf-8")
    put(machine, f'pack = "{tmp_path / "pack"}"\n')

    assert main(["policy"]) == 1

    assert "numbers.toml, line 1" in capsys.readouterr().out


def test_books_go_where_the_policy_says_and_older_ones_stay_on_the_shelf(
    qapp: QApplication, machine: Path, tmp_path: Path
) -> None:
    library = Library(qapp)
    _, old = library.start("en-GB")
    old.writer.close()
    put(machine, f'shelf = "{tmp_path / "books"}"\npractice = false\nshapes = ["one-visit"]\n')

    library.policy = read_policy()
    library.books(words(), today())
    book, opened = library.start("en-GB")
    opened.writer.close()

    assert len(list((tmp_path / "books").glob("*.familybook"))) == 1
    shown = library.books(words(), today())
    assert len(shown) == 2
    assert len({one.name for one in shown}) == 2
    assert not any(one.practise for one in shown)
    assert book.shape == "one-visit"
    offered = [one.key for one in lengths_of(book, words(), library.policy.shapes)]
    assert offered == ["one-visit"]


def test_a_new_book_has_the_pack_of_the_policy(qapp: QApplication, machine: Path) -> None:
    put(machine, f'pack = "{EXAMPLE_PACK}"\n')
    library = Library(qapp)
    library.policy = read_policy()

    book, opened = library.start("en-GB")
    opened.writer.close()

    assert book.pack.name == EXAMPLE_PACK.name


def test_the_curtain_waits_as_long_as_the_policy_says(
    machine: Path, qapp: QApplication, home: Path, qtbot: QtBot
) -> None:
    put(machine, "idle_minutes = 2\n")
    program = Program(qapp, home / "settings.json")

    with qtbot.waitExposed(program.window):
        program.window.show()
    qtbot.waitUntil(lambda: program.window.shelf.books != ())

    assert program.window.quiet.minutes == 2
    notes = {one.text() for one in visible(program.window, QLabel)}
    assert words()("shelf-policy") not in notes
    program.window.close()


def test_a_policy_to_be_mended_is_one_calm_sentence_on_the_shelf(
    machine: Path, qapp: QApplication, home: Path, qtbot: QtBot
) -> None:
    put(machine, "idle_minutes = 0\npractise = 1\n")
    laptop_key()
    note_sheet(Sheet.LATER, home, dpapi())
    program = Program(qapp, home / "settings.json")

    with qtbot.waitExposed(program.window):
        program.window.show()
    qtbot.waitUntil(lambda: program.window.shelf.books != ())
    settle()

    notes = [one.text() for one in visible(program.window, QLabel)]
    assert notes.count(words()("shelf-policy")) == 1
    assert program.window.quiet.minutes == 5
    program.window.close()


def test_no_command_makes_a_key_while_books_wait_where_the_policy_says(
    machine: Path, home: Path, tmp_path: Path
) -> None:
    there = tmp_path / "books"
    there.mkdir()
    put(machine, f'shelf = "{there}"\n')
    (there / "b-0123456789abcdef.familybook").write_bytes(bytes(8192))

    for asked in (["recovery-sheet", str(tmp_path / "s.pdf")], ["new", str(tmp_path / "b")]):
        assert main(asked) == 1

    assert not list(home.glob("keys*"))
    assert not (tmp_path / "s.pdf").exists()
    assert not (tmp_path / "b").exists()
