"""A handout's own file is never written over by what is made of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from handout_studio.application import Message


def is_own_file(target: Path, own: Path | None) -> bool:
    """Whether two names are of one file."""
    try:
        return own is not None and target.samefile(own)
    except (OSError, ValueError):
        return False


def own_file_message(target: Path) -> Message:
    """What to say of such a choice."""
    what = QCoreApplication.translate("Export", "{name} is the handout itself, and would be lost.")
    return Message(what.format(name=target.name), QCoreApplication.translate("Export", "Choose another name."))
