"""What every test has: on Linux a screen of its own, and folders that are nobody's."""

import gc
import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import settings

from tests.screen import NoScreen, own_screen

COLLECTED_FROM = 20_000
"""New objects after which a test is followed by a look of the collector."""


def pytest_configure(config: pytest.Config) -> None:
    """Set the stage once a process, so that each parallel worker has a screen to itself."""
    gc.disable()  # as in the program: on this thread alone, never on one that does side work
    settings.register_profile("patient", deadline=None)  # a busy machine is slow, not wrong
    settings.load_profile("patient")
    stage = ExitStack()
    config.add_cleanup(stage.close)
    folder = Path(stage.enter_context(tempfile.TemporaryDirectory()))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(folder / name.lower())
    if sys.platform == "linux" and config.pluginmanager.hasplugin("pytest-qt") and _runs_tests(config):
        try:
            os.environ["DISPLAY"] = stage.enter_context(own_screen())
        except NoScreen as trouble:
            pytest.exit(f"handout-studio: {trouble}", returncode=1)
        os.environ.pop("WAYLAND_DISPLAY", None)
        os.environ["QT_QPA_PLATFORM"] = "xcb"


def pytest_collection_finish(session: pytest.Session) -> None:
    """Keep the tests themselves out of what the collector looks through."""
    gc.collect()
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    """Collect between two tests."""
    if gc.get_count()[0] > COLLECTED_FROM:
        gc.collect()


def _runs_tests(config: pytest.Config) -> bool:
    """Whether this process runs tests itself; one that only lists them, or hands them to workers, needs no screen."""
    if config.option.collectonly:
        return False
    return hasattr(config, "workerinput") or not config.getoption("numprocesses", None)
