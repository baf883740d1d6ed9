from __future__ import annotations


def test_the_window_can_be_tested_on_this_machine() -> None:
    """Stands for every GUI test where Qt's libraries are missing, and says what to install."""
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415 - the point of this test

    assert QWidget.__name__ == "QWidget"
