from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QObject
one = QObject()
for _ in range(20_000):
    one.setObjectName("x")
"""


def test_qt_gives_back_none_without_losing_it() -> None:
    """PySide6 6.12.0 on Python 3.11 drops references to None until the interpreter aborts."""
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, check=False)

    assert done.returncode == 0, done.stderr.decode()
