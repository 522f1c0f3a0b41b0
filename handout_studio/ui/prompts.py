"""What the window asks a person and tells them: a port, and the real dialogs behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from handout_studio.application import Message
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.asking.progress_box import end_progress, progress_box
from handout_studio.ui.asking.questions import OutwardDialogs, OutwardPrompts
from handout_studio.ui.file_kinds import SUFFIXES, FileKind, caption, kind_name
from handout_studio.ui.message_box import answer, message_box, show_box
from handout_studio.ui.phrases import explained

Leaving = Literal["save", "discard", "cancel"]
Overwriting = Literal["overwrite", "save as", "cancel"]
Refused = Literal["again", "save as", "cancel"]
Missing = Literal["locate", "remove", "cancel"]


class Prompts(OutwardPrompts, Protocol):
    """Every question and every message; each returns what the person chose."""

    def path_to_open(self, kind: FileKind, folder: Path) -> Path | None:
        """A file to read, None for none."""

    def path_to_write(self, kind: FileKind, suggested: Path) -> Path | None:
        """Where to write; a file that is there already has been agreed to."""

    def leave_changes(self, name: str) -> Leaving:
        """What becomes of unsaved changes."""

    def overwrite_changed(self, path: Path) -> Overwriting:
        """The file was changed by someone else since it was read."""

    def save_refused(self, message: Message) -> Refused:
        """The file can't be written now; the message says why."""

    def open_copy(self, path: Path) -> bool:
        """Whether to open a copy of a file that another window has open."""

    def clear_versions(self, text: str, files: int | None) -> bool:
        """Whether earlier versions may be deleted: of one file (None), or of so many."""

    def clear_gone(self, text: str) -> bool:
        """Whether all that is kept of a file that is gone may be deleted."""

    def delete_draft(self, name: str) -> bool:
        """Whether a draft that is in no file may be deleted."""

    def missing_recent(self, path: Path) -> Missing:
        """A recent file is no longer where it was."""

    def remove_brand(self, name: str) -> bool:
        """Whether a brand may be taken off the list."""

    def folder_to_share(self, start: Path) -> Path | None:
        """A folder for the library, None for none."""

    def folder_for_files(self, start: Path) -> Path | None:
        """A folder to make files in, None for none."""

    def move_in(self, inside: str) -> bool:
        """Whether all that a file holds may come in."""

    def inform(self, text: str) -> None:
        """Something that is well, in whole sentences."""

    def tell(self, message: Message) -> None:
        """Something went wrong, and what to do about it: two whole sentences."""

    def wait(self, text: str, cancel: Callable[[], None]) -> Callable[[], None]:
        """Show that something takes its time; `cancel` is called where the person gives up. Returns what ends it."""


def message_for(error: HandoutStudioError, subject: str = "") -> Message:
    """The error as two whole sentences; the first names the file, or `subject` where the error knows none."""
    path = getattr(error, "path", None)
    told = explained(error)
    name = path.name if isinstance(path, Path) else subject
    what = f"{name}: {told.what}" if name else told.what[:1].upper() + told.what[1:]
    return Message(f"{what}.", f"{told.remedy[:1].upper()}{told.remedy[1:]}.")


class DialogPrompts(OutwardDialogs):
    """Asks with the system's file dialogs and message boxes, over the window `parent`."""

    def path_to_open(self, kind: FileKind, folder: Path) -> Path | None:
        dialog = QFileDialog(self._parent, caption(kind, "open"), str(folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._chosen(dialog, kind)

    def path_to_write(self, kind: FileKind, suggested: Path) -> Path | None:
        dialog = QFileDialog(self._parent, caption(kind, "write"), str(suggested.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        # With the suffix known to the dialog its question about replacing a file names the file that is written.
        dialog.setDefaultSuffix(SUFFIXES[kind][0])
        dialog.selectFile(suggested.name)
        return self._chosen(dialog, kind)

    def leave_changes(self, name: str) -> Leaving:
        box = self._box(_tr("Do you want to save your changes to “{name}”?").format(name=name))
        box.setInformativeText(_tr("Your changes are lost if you don't save them."))
        save = box.addButton(_tr("&Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(_tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        choices: list[tuple[QPushButton, Leaving]] = [(save, "save"), (discard, "discard")]
        return answer(box, choices, "cancel")

    def overwrite_changed(self, path: Path) -> Overwriting:
        box = self._box(_tr("“{name}” was changed by another program since you opened it.").format(name=path.name))
        box.setInformativeText(_tr("Save under another name to keep both, or replace the file with your version."))
        other = box.addButton(_tr("Save &as…"), QMessageBox.ButtonRole.AcceptRole)
        replace = box.addButton(_tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        choices: list[tuple[QPushButton, Overwriting]] = [(other, "save as"), (replace, "overwrite")]
        return answer(box, choices, "cancel")

    def save_refused(self, message: Message) -> Refused:
        box = self._box(message.what)
        box.setIcon(QMessageBox.Icon.Warning)
        kept = _tr("Your words are kept as a draft meanwhile.")
        box.setInformativeText(f"{message.remedy} {kept}")
        again = box.addButton(_tr("&Try again"), QMessageBox.ButtonRole.AcceptRole)
        other = box.addButton(_tr("Save &elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        choices: list[tuple[QPushButton, Refused]] = [(again, "again"), (other, "save as")]
        return answer(box, choices, "cancel")

    def open_copy(self, path: Path) -> bool:
        box = self._box(_tr("“{name}” is open in another window already.").format(name=path.name))
        box.setInformativeText(
            _tr("You can open a copy here. It has no file until you save it under a name of its own.")
        )
        copy = box.addButton(_tr("&Open a copy"), QMessageBox.ButtonRole.AcceptRole)
        return answer(box, [(copy, True)], False)

    def clear_versions(self, text: str, files: int | None) -> bool:
        box = self._box(text)
        if files is None:
            box.setInformativeText(_tr("What you have now stays as it is."))
        else:
            told = _tr("Earlier versions of {count} files are kept on this computer.").format(count=files)
            box.setInformativeText(f"{told} {_tr('Deleting them changes none of the files.')}")
        clear = box.addButton(_tr("&Delete them"), QMessageBox.ButtonRole.DestructiveRole)
        return answer(box, [(clear, True)], False)

    def clear_gone(self, text: str) -> bool:
        box = self._box(text)
        box.setInformativeText(_tr("The file itself is gone, so they are all there is of it."))
        clear = box.addButton(_tr("&Delete them"), QMessageBox.ButtonRole.DestructiveRole)
        return answer(box, [(clear, True)], False)

    def delete_draft(self, name: str) -> bool:
        box = self._box(_tr("Delete the draft “{name}”?").format(name=name))
        box.setInformativeText(_tr("It was never saved to a file, so this is its only copy."))
        delete = box.addButton(_tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        return answer(box, [(delete, True)], False)

    def missing_recent(self, path: Path) -> Missing:
        box = self._box(_tr("“{name}” is no longer in {folder}.").format(name=path.name, folder=path.parent))
        box.setInformativeText(_tr("It may have been moved or renamed, or its drive is not connected."))
        locate = box.addButton(_tr("&Locate…"), QMessageBox.ButtonRole.AcceptRole)
        remove = box.addButton(_tr("&Remove from the list"), QMessageBox.ButtonRole.DestructiveRole)
        choices: list[tuple[QPushButton, Missing]] = [(locate, "locate"), (remove, "remove")]
        return answer(box, choices, "cancel")

    def folder_to_share(self, start: Path) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._parent, _tr("Choose the shared folder"), str(start))
        return Path(chosen) if chosen else None

    def folder_for_files(self, start: Path) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._parent, _tr("Choose a folder for the files"), str(start))
        return Path(chosen) if chosen else None

    def move_in(self, inside: str) -> bool:
        box = self._box(_tr("Take in {inside}?").format(inside=inside))
        box.setInformativeText(_tr("They come beside what you have. Your paper and theme become those of the file."))
        take = box.addButton(_tr("&Take in"), QMessageBox.ButtonRole.AcceptRole)
        return answer(box, [(take, True)], False)

    def remove_brand(self, name: str) -> bool:
        box = self._box(_tr("Remove the brand “{name}”?").format(name=name))
        box.setInformativeText(_tr("Handouts that use it keep their own copy."))
        remove = box.addButton(_tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        return answer(box, [(remove, True)], False)

    def inform(self, text: str) -> None:
        box = self._box(text)
        box.addButton(QMessageBox.StandardButton.Ok)
        show_box(box)

    def tell(self, message: Message) -> None:
        box = self._box(message.what)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setInformativeText(message.remedy)
        box.addButton(QMessageBox.StandardButton.Ok)
        show_box(box)

    def wait(self, text: str, cancel: Callable[[], None]) -> Callable[[], None]:
        shown = progress_box(self._parent, text, cancel)
        return lambda: end_progress(shown, cancel)

    def _box(self, text: str) -> QMessageBox:
        return message_box(self._parent, text)

    def _chosen(self, dialog: QFileDialog, kind: FileKind) -> Path | None:
        patterns = " ".join(f"*.{suffix}" for suffix in SUFFIXES[kind])
        dialog.setNameFilters([f"{kind_name(kind)} ({patterns})", _tr("All files (*)")])
        if dialog.exec() != QFileDialog.DialogCode.Accepted or not dialog.selectedFiles():
            return None
        return Path(dialog.selectedFiles()[0])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Prompts", text)
