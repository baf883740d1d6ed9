from __future__ import annotations

import json
from pathlib import Path

import pytest

from familybook.app.cli import OURS, main
from familybook.core.today import GIVEN

EXAMPLE = Path(__file__).parents[2] / "docs" / "example-pack"
OLD = """\
[[numbers]]
key = "our-council"
name = "A name of their own"
number = "01632 960 100"
checked_on = "2026-05"
"""
ANSWERS = {
    "familybook": 1,
    "people": [{"id": "p1", "name": "A neighbour", "around": True}],
    "pages": {
        "strengths": {"roots": [{"text": "songs", "said_by": ["p1"]}]},
        "numbers": {"chosen": [{"pick": "our-council"}]},
        "ahead": {"check_ins": [{"day": {"text": "2026-11-29"}}]},
    },
}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    at = tmp_path / "our-town"
    at.mkdir()
    (at / "numbers.toml").write_text(OLD, "utf-8")
    return at


@pytest.fixture
def book(pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(GIVEN, "2026-11-30")
    path, answers = tmp_path / "ours.familybook", tmp_path / "answers.json"
    answers.write_text(json.dumps(ANSWERS), "utf-8")
    assert main(["new", str(path), "--pack", str(pack)]) == 0
    assert main(["fill", str(path), str(answers)]) == 0
    return path


def test_a_number_checked_long_ago_is_told_where_the_pack_is_loaded(
    pack: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = OURS("cli-old-number", what="our-council", month="2026-05")
    for day, expected in (("2026-11-30", ""), ("2026-12-01", f"{told}\n")):
        monkeypatch.setenv(GIVEN, day)
        out = tmp_path / f"{day}.familybook"

        assert main(["new", str(out), "--pack", str(pack)]) == 0

        shown = capsys.readouterr()
        assert (shown.out, shown.err) == (f"{out}\n", expected)


def test_a_place_asked_long_ago_is_told_too(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack / "places.toml").write_text(
        '[[places]]\nkey = "mill"\nname = "The mill"\nchecked_on = "2020-02"\n', "utf-8"
    )

    main(["new", str(tmp_path / "b.familybook"), "--pack", str(pack)])

    assert OURS("cli-old-place", what="mill", month="2020-02") in capsys.readouterr().err


def sentences(*pages: tuple[str, str]) -> list[str]:
    return [OURS(f"remark-{trouble}", page=OURS(f"{area}-title")) for trouble, area in pages]


def test_what_is_worth_a_look_is_told_by_check_and_after_a_print(
    book: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wanted = sentences(
        ("not-asked", "strengths"),
        ("not-asked", "people"),
        ("past-day", "ahead"),
        ("old-number", "numbers"),
    )
    monkeypatch.setenv(GIVEN, "2026-12-01")
    capsys.readouterr()

    assert main(["check", str(book)]) == 1
    checked = capsys.readouterr().out
    assert main(["print", str(book), "--out", str(tmp_path / "ours.pdf")]) == 0
    printed = capsys.readouterr().err

    assert checked.splitlines() == printed.splitlines() == wanted
    assert "neighbour" not in checked + printed
    assert (tmp_path / "ours.pdf").exists()


def test_the_day_decides_what_is_old(
    book: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(GIVEN, "2026-11-29")
    capsys.readouterr()

    main(["check", str(book)])

    named = sentences(("not-asked", "strengths"), ("not-asked", "people"))
    assert capsys.readouterr().out.splitlines() == named


def test_a_page_printed_alone_is_looked_at_alone(
    book: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(GIVEN, "2026-12-01")
    capsys.readouterr()

    main(["print", str(book), "--out", str(tmp_path / "one.pdf"), "--page", "numbers"])

    assert capsys.readouterr().err.splitlines() == sentences(("old-number", "numbers"))


def test_a_book_goes_to_json_and_back_with_the_whole_example_pack(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "a.familybook", tmp_path / "b.familybook"
    main(["new", str(first), "--pack", str(EXAMPLE)])
    capsys.readouterr()
    main(["show", str(first), "--json"])
    told = capsys.readouterr().out
    answers = tmp_path / "a.json"
    answers.write_text(told, "utf-8")

    assert main(["new", str(second)]) == 0
    assert main(["fill", str(second), str(answers)]) == 0
    capsys.readouterr()
    main(["show", str(second), "--json"])

    assert json.loads(capsys.readouterr().out) == json.loads(told)
    assert len(json.loads(told)["pack"]["places"]) == 3


def test_a_pack_that_is_not_right_makes_no_book(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack / "pack.toml").write_text('off = ["wether"]\n', "utf-8")
    out = tmp_path / "b.familybook"

    assert main(["new", str(out), "--pack", str(pack)]) == 1

    assert capsys.readouterr().err == (
        "In “our-town”, pack.toml, line 1, we have no “wether”; look at “weather”.\n"
    )
    assert not out.exists()
