"""What a person does with handout files: new, open, save, import, and leaving without losing words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from handout_studio.application import Fingerprint, Message
from handout_studio.domain.errors import ChangedOnDisk, FileTrouble, HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.ui.folders import free_path, remember_folder, saving_folder, starting_folder
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.side_work import GivenUp, Result, wait_or_give_up


class FileOperations(QObject):
    """The File menu's work on one session; every question goes through `prompts`."""

    saved = Signal()
    recent_changed = Signal()
    opened = Signal(object)  # the Path of a file that was opened here

    def __init__(
        self,
        session: HandoutSession,
        prompts: Prompts,
        parent: QObject | None = None,
        *,
        before_save: Callable[[], object] = lambda: None,
    ) -> None:
        """`before_save` is called on the saving thread."""
        super().__init__(parent)
        self._before_save = before_save
        self._session = session
        self._prompts = prompts
        self._workspace = session.workspace
        self._safekeeping = session.workspace.safekeeping
        self._open_file = self._safekeeping.open_file()
        self._is_busy = False
        session.file_changed.connect(self._follow_file)

    def new_from_template(self, template_id: str) -> None:
        """Begin a handout of that template."""
        self.begin(lambda: self._workspace.new_handout(template_id))

    def new_blank(self) -> None:
        """Begin a handout without a section."""
        self.begin(self._workspace.blank_handout)

    def begin(self, make: Callable[[], Handout]) -> bool:
        """Begin what `make` gives, once unsaved changes are settled; says whether it is there now."""
        if not self.may_leave():
            return False
        try:
            self._session.load(make())
        except GivenUp:
            return False
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return False
        return True

    def import_markdown(self) -> None:
        """Begin a handout of a Markdown file."""
        path = self._prompts.path_to_open("markdown", starting_folder(self._session))
        if path is not None:
            remember_folder(self._workspace, path)
            self.begin(lambda: self._waited_for(lambda: self._workspace.import_markdown(path), path))

    def open(self) -> None:
        """Open a handout file of the person's choice."""
        path = self._prompts.path_to_open("handout", starting_folder(self._session))
        if path is not None:
            self.open_path(path)

    def open_recent(self, path: Path) -> None:
        """Open a file of the recent list; one that has gone can be looked for or taken off the list."""
        try:
            is_there = self._waited_for(path.exists, path)
        except GivenUp:
            return
        if is_there:
            self.open_path(path)
            return
        choice = self._prompts.missing_recent(path)
        if choice == "locate":
            self.locate_recent(path)
        elif choice == "remove":
            self.forget_recent(path)

    def locate_recent(self, path: Path) -> None:
        """Ask where a recent file is now, and open it there; the old place leaves the list."""
        found = self._prompts.path_to_open("handout", starting_folder(self._session))
        if found is not None and self.open_path(found):
            self.forget_recent(path)

    def forget_recent(self, path: Path) -> None:
        """Take a file off the recent list; the file itself, wherever it is, stays."""
        self._workspace.forget_recent(path)
        self.recent_changed.emit()

    def open_path(self, path: Path) -> bool:
        """Open this file, once unsaved changes are settled; says whether it is open now."""
        if not self.may_leave():
            return False
        try:
            opened = self._waited_for(lambda: self._workspace.read_handout(path), path)
        except GivenUp:
            return False
        except HandoutStudioError as error:
            self._safekeeping.log.note("open-refused", fact=type(error).__name__)
            self._prompts.tell(message_for(error))
            return False
        if not self._open_file.take(path):
            if not self._prompts.open_copy(path):
                return False
            self._safekeeping.log.note("opened-as-copy")
            self._session.load(opened.handout)
            return True
        self._safekeeping.log.note("opened")
        self._session.load(opened.handout, opened.path, opened.fingerprint)
        self._note_file(path)
        self.opened.emit(path)
        return True

    def save(self) -> bool:
        """Save to the handout's file, or ask for one; says whether it is saved now."""
        path = self._session.path
        return self.save_as() if path is None else self._write(path, replace=False)

    def save_as(self, *, beside: Path | None = None) -> bool:
        """Save to a file of the person's choice; says whether it is saved now. `beside`: the file to be kept too."""
        session = self._session
        name = session.path.name if session.path else self._workspace.suggested_name(session.handout, ".handout")
        suggested = saving_folder(session) / name if beside is None else free_path(beside)
        path = self._prompts.path_to_write("handout", suggested)
        if path is None:
            return False
        if not self._open_file.take(path):
            what = self.tr("{name} is open in another window.").format(name=path.name)
            self._prompts.tell(Message(what, self.tr("Choose another name, or close it there first.")))
            return False
        return self._write(path, replace=True)

    def take_file(self, path: Path) -> bool:
        """Mark a file as open here; False where another window has it."""
        return self._open_file.take(path)

    def take_own_file(self) -> bool:
        """Mark the session's file as open. Where another window has it, the handout becomes a copy: False."""
        path = self._session.path
        if path is None or self._open_file.take(path):
            return True
        self._safekeeping.log.note("opened-as-copy")
        self._session.load(self._session.handout)
        return False

    def close(self) -> None:
        """The window goes: others may have its file."""
        self._open_file.let_go()

    def may_leave(self) -> bool:
        """Settle unsaved changes: saved, given up, or (False) kept because the person would rather stay."""
        if self._is_busy:
            return False
        if self._session.is_clean:
            return True
        choice = self._prompts.leave_changes(shown_name(self._session))
        if choice == "save":
            return self.save()
        return choice == "discard"

    def _waited_for(self, work: Callable[[], Result], path: Path) -> Result:
        """What the work on that file gives; meanwhile the window neither closes nor opens another. Raises GivenUp."""
        self._is_busy = True
        try:
            return wait_or_give_up(work, self._prompts.wait, self.tr("Reading “{name}”…").format(name=path.name))
        finally:
            self._is_busy = False

    def _write(self, path: Path, *, replace: bool) -> bool:
        expected = None if replace else self._session.fingerprint
        handout = self._session.handout
        remember_folder(self._workspace, path)  # before, so that what a crash leaves there is found

        def work() -> Fingerprint:
            self._before_save()
            return self._safekeeping.save(handout, path, expected=expected)

        try:
            self._is_busy = True
            fingerprint = wait_or_give_up(work, self._prompts.wait, self.tr("Saving “{name}”…").format(name=path.name))
        except GivenUp:  # it may still come through: its own bytes are no one else's change to the next save
            return False
        except ChangedOnDisk:
            self._is_busy = False
            return self._write_after_asking(path)
        except FileTrouble as trouble:
            self._is_busy = False
            return self._write_after_trouble(path, trouble, replace=replace)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return False
        finally:
            self._is_busy = False
            self._follow_file()
        self._safekeeping.log.note("saved")
        self._session.mark_saved(path, fingerprint)
        self.saved.emit()
        self._note_file(path)
        return True

    def _write_after_asking(self, path: Path) -> bool:
        choice = self._prompts.overwrite_changed(path)
        if choice == "save as":
            return self.save_as(beside=path)
        return choice == "overwrite" and self._write(path, replace=True)

    def _write_after_trouble(self, path: Path, trouble: FileTrouble, *, replace: bool) -> bool:
        """A network or a synchronised folder may take the file a little later; any other place takes it now."""
        self._safekeeping.log.note("save-refused", trouble.errno)
        choice = self._prompts.save_refused(message_for(trouble))
        if choice == "save as":
            return self.save_as()
        return choice == "again" and self._write(path, replace=replace)

    def _follow_file(self) -> None:
        """Have the session's own file marked as open, whatever was tried with others."""
        if self._session.path is None:
            self._open_file.let_go()
        else:
            self._open_file.take(self._session.path)

    def _note_file(self, path: Path) -> None:
        remember_folder(self._workspace, path)
        self._workspace.note_recent(path)
        self.recent_changed.emit()


def shown_name(session: HandoutSession) -> str:
    """What the handout is called in the title bar and in questions: its file's name, else its title."""
    if session.path is not None:
        return session.path.stem
    return session.handout.title.strip() or session.tr("Untitled handout")
