"""What a person keeps beside handouts: templates, library sections, the folder they share, and moving it all."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.ui.file_operations import FileOperations
from handout_studio.ui.library_folder import LibraryFolder
from handout_studio.ui.moving import Moving
from handout_studio.ui.own_section_commands import OwnSectionCommands
from handout_studio.ui.panels.library_panel import LibraryPanel
from handout_studio.ui.prompts import Prompts
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.template_commands import TemplateCommands


class OwnThings(QObject):
    """`changed` tells that the library is another than it was; `reported` is a line for the window's foot."""

    changed = Signal()
    reported = Signal(str)

    def __init__(self, session: HandoutSession, prompts: Prompts, files: FileOperations, window: QWidget) -> None:
        super().__init__(window)
        self.templates = TemplateCommands(session, prompts, files, window)
        self.sections = OwnSectionCommands(session, prompts, window)
        self.folder = LibraryFolder(session.workspace, prompts, window)
        self.moving = Moving(session, prompts, window)
        for teller in (self.templates, self.sections, self.folder, self.moving):
            teller.reported.connect(self.reported)
        for changed in (self.sections.changed, self.folder.changed, self.moving.came_in):
            changed.connect(self.changed)

    def serve(self, library: LibraryPanel) -> None:
        """Do what the panel wishes, and keep it in step."""
        library.save_wished.connect(self.sections.save)
        library.edit_wished.connect(self.sections.edit)
        library.remove_wished.connect(self.sections.remove)
        library.undo_wished.connect(self.sections.undo_remove)
        self.sections.removed.connect(library.tell_removed)
        self.changed.connect(library.refresh)

    def close(self) -> None:
        """The window goes."""
        self.templates.pictures.close()
        self.folder.close()
