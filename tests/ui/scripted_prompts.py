"""Prompts that answer from a script and remember what they were asked and told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from handout_studio.application import Message
from handout_studio.domain.values import Paper
from handout_studio.ui.asking.print_choice import PrintAsk, PrintChoice
from handout_studio.ui.asking.questions import OtherPaper, Progress, Unprinted, Unwritten
from handout_studio.ui.file_kinds import FileKind
from handout_studio.ui.prompts import Leaving, Missing, Overwriting, Refused


class ScriptedPrompts:
    """`paths` are given out in turn, one for each file dialog; the other answers stay until they are changed."""

    def __init__(self, *paths: Path | None) -> None:
        self.paths = list(paths)
        self.leaving: Leaving = "cancel"
        self.overwriting: Overwriting = "cancel"
        self.refused: list[Refused] = []
        self.copying = True
        self.deleting = True
        self.clearing = True
        self.missing: Missing = "cancel"
        self.removing = True
        self.replacing = True
        self.asked: list[tuple[str, object]] = []
        self.told: list[Message] = []
        self.informed: list[str] = []
        self.waiting: list[Callable[[], None]] = []
        self.unwritten: list[Unwritten] = []
        self.unprinted: list[Unprinted] = []
        self.printing: list[PrintChoice | None] = []
        self.paper: OtherPaper = "cancel"

    def path_to_open(self, kind: FileKind, folder: Path) -> Path | None:
        self.asked.append((f"open {kind}", folder))
        return self.paths.pop(0)

    def path_to_write(self, kind: FileKind, suggested: Path) -> Path | None:
        self.asked.append((f"write {kind}", suggested))
        return self.paths.pop(0)

    def leave_changes(self, name: str) -> Leaving:
        self.asked.append(("leave", name))
        return self.leaving

    def overwrite_changed(self, path: Path) -> Overwriting:
        self.asked.append(("overwrite", path))
        return self.overwriting

    def save_refused(self, message: Message) -> Refused:
        """Each answer is given once, and then it is left at that."""
        self.asked.append(("refused", message))
        return self.refused.pop(0) if self.refused else "cancel"

    def open_copy(self, path: Path) -> bool:
        self.asked.append(("copy", path))
        return self.copying

    def clear_versions(self, text: str, files: int | None) -> bool:
        self.asked.append(("clear versions", files))
        return self.clearing

    def clear_gone(self, text: str) -> bool:
        self.asked.append(("clear gone", text))
        return self.clearing

    def delete_draft(self, name: str) -> bool:
        self.asked.append(("delete draft", name))
        return self.deleting

    def missing_recent(self, path: Path) -> Missing:
        self.asked.append(("missing", path))
        return self.missing

    def folder_to_share(self, start: Path) -> Path | None:
        self.asked.append(("folder", start))
        return self.paths.pop(0)

    def folder_for_files(self, start: Path) -> Path | None:
        self.asked.append(("folder for files", start))
        return self.paths.pop(0)

    def move_in(self, inside: str) -> bool:
        self.asked.append(("move in", inside))
        return True

    def remove_brand(self, name: str) -> bool:
        self.asked.append(("remove brand", name))
        return self.removing

    def inform(self, text: str) -> None:
        self.informed.append(text)

    def tell(self, message: Message) -> None:
        self.told.append(message)

    def wait(self, text: str, cancel: Callable[[], None]) -> Callable[[], None]:
        self.waiting.append(cancel)
        return lambda: self.waiting.remove(cancel)

    def write_refused(self, message: Message) -> Unwritten:
        self.asked.append(("unwritten", message))
        return self.unwritten.pop(0) if self.unwritten else "cancel"

    def print_refused(self, message: Message, *, may_export: bool = True) -> Unprinted:
        self.asked.append(("unprinted", message))
        return self.unprinted.pop(0) if self.unprinted else "cancel"

    def print_choice(self, ask: PrintAsk) -> PrintChoice | None:
        self.asked.append(("print", ask))
        return self.printing.pop(0) if self.printing else None

    def other_paper(self, page: Paper, printer: str, paper: str, *, can_lay_out: bool) -> OtherPaper:
        self.asked.append(("other paper", (page, printer, paper, can_lay_out)))
        return self.paper

    def replace_files(self, count: int, first: str) -> bool:
        self.asked.append(("replace", (count, first)))
        return self.replacing

    def progress(self, text: str, total: int, cancel: Callable[[], None]) -> Progress:
        self.waiting.append(cancel)
        return Progress(lambda done: None, lambda: self.waiting.remove(cancel))

    def was_asked(self) -> list[str]:
        """Which questions came, in order."""
        return [question for question, _ in self.asked]
