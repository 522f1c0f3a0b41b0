"""The application's public names are all there, and are loaded only when asked for."""

import subprocess
import sys

import handout_studio.application as application


def test_every_public_name_is_there() -> None:
    for name in application.__all__:
        assert getattr(application, name) is not None
        assert not isinstance(getattr(application, name), type(sys)), name


def test_a_name_that_is_not_public_is_none() -> None:
    assert not hasattr(application, "write_atomically")


def test_nothing_is_loaded_before_it_is_asked_for() -> None:
    script = "import sys, handout_studio.application; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "handout_studio.application" in loaded
    assert not {"pydantic", "PIL", "uharfbuzz", "PySide6"} & set(loaded)
