"""Which folder a file dialog begins in, and how the last one is remembered."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from handout_studio.domain.errors import FileTrouble

if TYPE_CHECKING:
    from handout_studio.application import Workspace
    from handout_studio.ui.session import HandoutSession


def starting_folder(session: HandoutSession) -> Path:
    """The folder last used, else that of the handout's own file, else the person's documents."""
    from handout_studio.application import folder_answers  # not before the first paint

    last = session.workspace.preferences.last_folder
    if last and folder_answers(Path(last)):
        return Path(last)
    if session.path is not None and folder_answers(session.path.parent):
        return session.path.parent
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def saving_folder(session: HandoutSession) -> Path:
    """The folder of the handout's own file, for saving it under another name; without one, where dialogs begin."""
    from handout_studio.application import folder_answers  # not before the first paint

    if session.path is not None and folder_answers(session.path.parent):
        return session.path.parent
    return starting_folder(session)


def free_path(path: Path) -> Path:
    """A name beside a file's that no file has yet: `name 2.handout`."""
    paths = (path.with_stem(f"{path.stem} {number}") for number in count(2))
    return next(each for each in paths if not each.exists())


def remember_folder(workspace: Workspace, path: Path) -> None:
    """The next dialog begins where this file is; that it can't be kept for the next start is no reason to stop."""
    folder = str(path.absolute().parent)
    if folder == workspace.preferences.last_folder:
        return
    try:
        workspace.change_preferences(last_folder=folder)
    except FileTrouble:
        return
