"""Shared by all tests. GUI tests are skipped, and say why, where Qt's libraries are missing."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator
from functools import partialmethod
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

from familybook.core.sweeping import Sweep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTEST_QT_API", "pyside6")
settings.register_profile(
    "familybook",
    deadline=None,
    max_examples=30,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.large_base_example,
    ],
    derandomize=True,
)
settings.register_profile(
    "quick",
    settings.get_profile("familybook"),
    max_examples=15,
    phases=(Phase.explicit, Phase.generate),
)
settings.register_profile("thorough", settings.get_profile("familybook"), max_examples=300)
settings.load_profile("familybook")

gc.disable()
sweep = Sweep()

GUI_FOLDERS = ("screen",)
"""Folders whose tests need Qt; elsewhere a test says so with the mark `gui`."""

try:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication
except ImportError as error:
    NO_QT = (
        f"Qt cannot start here ({error}). On Debian, as root: "
        "xargs apt-get install -y --no-install-recommends < .ci/debian.txt"
    )
else:
    NO_QT = ""
    pytest_plugins = ["pytestqt.plugin"]

    from pytestqt.qtbot import QtBot

    LONGEST_MS = 60_000

    class PatientBot(QtBot):
        """Waits for what comes as long as a busy machine may need, unless a test says how long."""

        waitUntil = partialmethod(QtBot.waitUntil, timeout=LONGEST_MS)  # noqa: N815 - its own name
        waitSignal = partialmethod(QtBot.waitSignal, timeout=LONGEST_MS)  # noqa: N815 - its own name
        waitSignals = partialmethod(QtBot.waitSignals, timeout=LONGEST_MS)  # noqa: N815 - its own name
        waitExposed = partialmethod(QtBot.waitExposed, timeout=LONGEST_MS)  # noqa: N815 - its own name
        waitActive = partialmethod(QtBot.waitActive, timeout=LONGEST_MS)  # noqa: N815 - its own name
        waitCallback = partialmethod(QtBot.waitCallback, timeout=LONGEST_MS)  # noqa: N815 - its own name

    @pytest.fixture
    def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
        """Have a patient one instead of one that gives up after five seconds."""
        del qapp
        return PatientBot(request)


collect_ignore_glob: list[str] = []


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "gui: needs Qt and its system libraries")
    config.pluginmanager.import_plugin("tests.promised")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Do not even import GUI tests where Qt is missing; one stand-in reports them."""
    if not NO_QT or collection_path.name == "test_gui_is_here.py":
        return None
    if collection_path.suffix != ".py" or "tests" not in collection_path.parts:
        return None
    if any(folder in collection_path.parts for folder in GUI_FOLDERS):
        return True
    return True if "pytest.mark.gui" in collection_path.read_text("utf-8") else None


def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    for item in items:
        if NO_QT and item.path.name == "test_gui_is_here.py":
            item.add_marker(pytest.mark.skip(reason=NO_QT))


def pytest_collection_finish() -> None:
    """Never look again through what stays to the end: all modules, and all the tests there are."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_widgets_left() -> Iterator[None]:
    """Delete what a test has closed: without a running loop it would stay, and slow all others."""
    yield
    if not NO_QT and QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # As in the program itself: never on a thread that saves or prints, which would take apart there
    # what an earlier test had in its window.
    gc.disable()
    sweep()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test: keys, shelf, settings and log."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("FAMILYBOOK_HOME", str(folder))
    return folder
