from __future__ import annotations

from dataclasses import replace

import pikepdf.pdfa
import pytest

from familybook.core.blocks import Figure, Heading, Listing, Paragraph, Photograph
from familybook.core.drawing import Drawing, Label, Role
from tests.paper.pdf_reader import elements, faults, opened, roles, text_of
from tests.paper.samples import BEACH, EVERY_BLOCK, PICTURE, SCENERY, STORY, leaf, printed

# pikepdf knows level B only, and not the schema that PDF/UA brings.
KNOWN_FALSE = ("pdfaExtension", "pdfaSchema", "pdfaProperty", "pdfuaid:part", "expected 'B'")


@pytest.mark.parametrize("grey", [False, True])
def test_every_block_prints_without_a_fault(grey: bool) -> None:
    pdf = printed(leaf(*EVERY_BLOCK), grey=grey).pdf

    assert faults(opened(pdf)) == []


@pytest.mark.parametrize("grey", [False, True])
def test_an_archive_finds_nothing_to_refuse(grey: bool) -> None:
    pdf = printed(leaf(*EVERY_BLOCK), grey=grey).pdf

    report = pikepdf.pdfa.check(opened(pdf), "2b")

    found = [one.message for one in report.findings]
    assert [one for one in found if not any(known in one for known in KNOWN_FALSE)] == []


def test_a_picture_is_read_before_its_words_and_its_list_is_a_list() -> None:
    pdf = printed(leaf(Figure(PICTURE))).pdf

    read = roles(opened(pdf))

    assert read == [
        *("Document", "H1", "P", "Figure", "H2"),
        *("L", "LI", "LBody", "LI", "LBody", "P"),
    ]


def test_scenery_is_only_for_the_eye() -> None:
    pdf = printed(leaf(Figure(SCENERY))).pdf

    assert "Figure" not in roles(opened(pdf))


def test_a_heading_never_skips_a_level() -> None:
    pdf = printed(leaf(Heading("Deep", level=3), Heading("Less", level=2))).pdf

    assert [role for role in roles(opened(pdf)) if role[0] == "H"] == ["H1", "H2", "H2"]


def test_headings_that_are_as_deep_as_each_other_stay_so() -> None:
    asked = [Heading(str(deep), level=deep) for deep in (3, 3, 2, 3, 3)]
    pdf = printed(leaf(*asked)).pdf

    found = [role for role in roles(opened(pdf)) if role[0] == "H"]

    assert found == ["H1", "H2", "H2", "H2", "H3", "H3"]


def test_the_first_words_of_a_cover_are_its_heading() -> None:
    words = Label(lines=("Our book",), at=(90, 90), size=44, pitch=50, role=Role.HEAD)
    drawing = Drawing(size=(595, 842), marks=PICTURE.marks[:1], labels=(words,), says="A house.")
    cover = replace(leaf(Figure(drawing)), cover=True)

    pdf = printed(cover).pdf

    assert roles(opened(pdf)) == ["Document", "Figure", "H1"]


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    pdf = opened(printed(leaf(Paragraph(text=STORY * 60))).pdf)

    found = [element for element in elements(pdf) if element.S == "/P"]

    assert len(pdf.pages) > 1
    assert len(found) == 2
    assert len(found[1].K) == len(pdf.pages)


def test_a_title_that_comes_again_is_read_once() -> None:
    pdf = printed(leaf(Paragraph(text=STORY * 60), title="Only once")).pdf

    assert roles(opened(pdf)).count("H1") == 1
    assert all("Only once" in page for page in text_of(pdf))


def test_a_photograph_is_a_figure_that_says_what_it_shows() -> None:
    pdf = opened(printed(leaf(Photograph(photo=BEACH, says="Four people on a beach."))).pdf)

    figures = [element for element in elements(pdf) if element.S == "/Figure"]

    assert [str(figure.Alt) for figure in figures] == ["Four people on a beach."]


def test_a_list_with_nothing_in_it_leaves_nothing_behind() -> None:
    pdf = printed(leaf(Listing(items=()), Paragraph(text=" \n "))).pdf

    assert roles(opened(pdf)) == ["Document", "H1", "P"]


def test_the_file_says_its_title_and_language_and_no_name() -> None:
    pdf = opened(printed(leaf(*EVERY_BLOCK, title="The Smiths")).pdf)

    told = pdf.Root.Metadata.read_bytes().decode() + repr(dict(pdf.docinfo))

    assert str(pdf.docinfo.Title) == "Our family book"
    assert str(pdf.Root.Lang) == "en-GB"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert not any(name in told for name in ("Smith", "Mum", "Gran"))


def test_the_outline_leads_to_each_page() -> None:
    first, second = leaf(title="This is us", key="a"), leaf(title="Our people", key="b")

    with opened(printed(first, second).pdf).open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["This is us", "Our people"]
