from __future__ import annotations

import pytest

from familybook.core.blocks import Figure, Paragraph
from familybook.core.drawing import Drawing, Label
from familybook.paper.tongues import tongue_of
from tests.paper.pdf_reader import elements, opened
from tests.paper.samples import leaf, printed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We turn up", ""),
        ("Zażółć gęślą jaźń", ""),
        ("ہم ایک ساتھ ہنستے ہیں", "ur"),
        ("نحن نضحك معا", "ar"),
        ("ਅਸੀਂ ਇਕੱਠੇ ਹੱਸਦੇ ਹਾਂ, Mum", "pa"),
        ("Mum says ਹਾਂ", ""),
        ("♥ 2024", ""),
    ],
)
def test_a_language_is_told_only_where_its_letters_tell_it(text: str, language: str) -> None:
    assert tongue_of(text, "en-GB") == language


def test_the_books_own_language_is_not_told_again() -> None:
    assert tongue_of("ہم ایک ساتھ ہنستے ہیں", "ur-PK") == ""


def test_words_in_another_language_say_so_in_the_file() -> None:
    label = Label(lines=("ਅਸੀਂ ਇਕੱਠੇ",), at=(0, 30), size=14, pitch=18)
    drawing = Drawing(size=(200, 60), labels=(label,))

    pdf = opened(printed(leaf(Paragraph(text="ہم ہنستے ہیں"), Figure(drawing))).pdf)

    told = [str(element.get("/Lang", "")) for element in elements(pdf)]
    assert told == ["en-GB", "", "", "ur", "pa"]
