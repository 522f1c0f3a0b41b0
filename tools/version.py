"""The version, from the one place where it is written: handout_studio/__init__.py."""

from pathlib import Path

from handout_studio import __version__

PROJECT = Path(__file__).resolve().parent.parent


def version() -> str:
    """Such as `0.1.0`."""
    return __version__
