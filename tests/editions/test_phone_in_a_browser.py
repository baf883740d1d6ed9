"""The page for a phone in Chromium, as a phone shows it: looked over by axe, light and dark."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from familybook.core.ids import PageKey
from tests.editions.phones import SOME, phone_page_of

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

BOOKS = {
    "practice": SOME | {PageKey("weather")},
    "empty": SOME | {PageKey("ladder"), PageKey("rights")},
    "overfull": frozenset(map(PageKey, ("cover", "proud"))),
    "ur": frozenset(map(PageKey, ("cover", "steady", "numbers"))),
}
"""Books, and some pages of each, so that they are quickly looked at."""

GLASS = {"width": 360, "height": 740}
"""A small phone, held upright."""

_ALONE = ["--no-sandbox", "--disable-dev-shm-usage"]
"""For a machine of checks, which has no sandbox and little shared memory."""

_FINGER = 44
_MINUTE = 60_000
_ONLY_WRONG = {"resultTypes": ["violations"]}
_COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, **_ONLY_WRONG}
"""In the dark only colours differ."""

_TARGETS = """() => [...document.querySelectorAll('a')].map(one => {
  const box = one.getBoundingClientRect();
  return [one.textContent, box.width, box.height];
})"""
_TOLD = """() => [...document.querySelectorAll('.told .unseen')]
  .filter(one => one.textContent.trim()).map(one => one.getBoundingClientRect().height)"""
_PLAN = """() => [...[...document.querySelectorAll('section')]
  .find(one => one.innerText.includes('Gran comes and stays the night'))
  .querySelectorAll('h4, li, li span:not(.unseen), p, blockquote, .ring')]
  .map(one => [one.innerText, parseFloat(getComputedStyle(one).fontSize)])"""
_WIDE = "document.documentElement.scrollWidth"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=_ALONE, timeout=_MINUTE)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where each book lies as a page."""
    folder = tmp_path_factory.mktemp("phone")
    for name, only in BOOKS.items():
        (folder / f"{name}.html").write_bytes(phone_page_of(name, only).html)
    return folder


def shown(browser: Any, file: Path, **wished: Any) -> Any:
    """Return a page as it is shown on a small phone."""
    page = browser.new_context(viewport=GLASS, **wished).new_page()
    page.goto(file.as_uri(), timeout=_MINUTE)
    return page


def test_axe_finds_nothing_wrong_by_day_or_by_night(browser: Any, folder: Path) -> None:
    for name in BOOKS:
        # Axe is put into the page, which runs nothing else.
        page = shown(browser, folder / f"{name}.html", bypass_csp=True, color_scheme="light")
        light = axe.Axe().run(page, options=_ONLY_WRONG).response
        page.emulate_media(color_scheme="dark")
        dark = axe.Axe().run(page, options=_COLOURS).response
        page.context.close()

        assert len(light["passes"]) > 20, name
        assert [one["id"] for one in dark["passes"]] == ["color-contrast"], name
        found = [*light["violations"], *dark["violations"]]
        assert [(name, one["id"], one["nodes"][0]["html"]) for one in found] == []


def test_it_fits_a_small_phone_also_in_letters_twice_as_large(browser: Any, folder: Path) -> None:
    for name in BOOKS:
        page = shown(browser, folder / f"{name}.html")
        assert page.evaluate(_WIDE) <= GLASS["width"], name
        page.add_style_tag(content="html { font-size: 200%; }")
        assert page.evaluate(_WIDE) <= GLASS["width"], name
        page.context.close()


def test_a_finger_finds_whatever_leads_on(browser: Any, folder: Path) -> None:
    page = shown(browser, folder / "practice.html")

    targets = page.evaluate(_TARGETS)
    page.context.close()

    assert len(targets) > 10
    small = [one for one in targets if min(one[1:]) < _FINGER - 0.5]
    assert small == []


def test_a_number_in_a_picture_can_be_tapped_where_it_stands(browser: Any, folder: Path) -> None:
    page = shown(browser, folder / "practice.html")

    number = page.locator("svg text", has_text="999").first
    number.scroll_into_view_if_needed()
    box = number.bounding_box()
    middle = [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]
    hit = page.evaluate("([x, y]) => document.elementFromPoint(x, y).href", middle)
    page.context.close()

    assert hit == "tel:999"


def test_the_plan_is_words_that_are_large_on_a_small_phone(browser: Any, folder: Path) -> None:
    page = shown(browser, folder / "practice.html")

    told = page.evaluate(_PLAN)
    page.context.close()

    words = " ".join(" ".join(text for text, _ in told).split())
    assert "No sleep for days" in words
    assert "We will ring: Gran 01632 960 123" in words
    assert "In danger now: 999" in words
    assert min(size for _, size in told) >= 16


def test_the_words_of_pictures_are_seen_once_letters_are_large(browser: Any, folder: Path) -> None:
    page = shown(browser, folder / "practice.html")
    assert set(page.evaluate(_TOLD)) == {1}
    page.set_viewport_size({"width": 200, "height": 740})  # as many letters wide as large ones

    heights = page.evaluate(_TOLD)
    fits = page.evaluate(_WIDE) <= 200
    page.context.close()

    assert min(heights) > 10
    assert fits


def test_each_word_of_a_picture_is_read_once(browser: Any, folder: Path) -> None:
    page = shown(browser, folder / "practice.html")

    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    page.context.close()

    said = [one["name"].get("value", "") for one in tree if _role(one) == "StaticText"]
    for words in ("We say sorry", "Sit on the stairs with us", "Police, ambulance or fire."):
        assert said.count(words) == 1, words
    numbers = [one for one in tree if _role(one) == "link" and one["name"]["value"] == "999"]
    assert len(numbers) == 2  # in the plan, and among the numbers


def _role(node: Any) -> str:
    return "" if node["ignored"] else str(node["role"]["value"])


def test_it_asks_for_nothing_and_breaks_no_promise(browser: Any, folder: Path) -> None:
    page = browser.new_context(viewport=GLASS).new_page()
    asked: list[str] = []
    told: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: told.append(message.text))
    file = folder / "practice.html"

    page.goto(file.as_uri(), timeout=_MINUTE)
    drawn = page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px book0'))")
    page.context.close()

    elsewhere = [one for one in asked if not one.startswith(("data:", file.as_uri()))]
    assert elsewhere == []
    assert told == []
    assert drawn
