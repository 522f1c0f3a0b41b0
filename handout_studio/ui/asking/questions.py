"""What is asked when pages leave the window: another name, a printer, its paper, how sharp pictures shall be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from handout_studio.application import Message
from handout_studio.domain.values import Paper
from handout_studio.ui.asking.print_choice import PAPER_NAMES
from handout_studio.ui.asking.progress_box import end_progress, progress_box
from handout_studio.ui.message_box import answer, message_box

if TYPE_CHECKING:
    from handout_studio.ui.asking.print_choice import PrintAsk, PrintChoice

Unwritten = Literal["again", "other name", "cancel"]
Unprinted = Literal["again", "export", "cancel"]
OtherPaper = Literal["lay out", "as it is", "cancel"]


@dataclass(frozen=True, slots=True)
class Progress:
    """Work that is counted: `step` shows how much of it is done, `end` takes the display away."""

    step: Callable[[int], None]
    end: Callable[[], None]


class OutwardPrompts(Protocol):
    """Every question on the way out; each returns what the person chose."""

    def write_refused(self, message: Message) -> Unwritten:
        """A file can't be written; the message says why."""

    def print_refused(self, message: Message, *, may_export: bool = True) -> Unprinted:
        """Nothing can be printed; the message says why."""

    def print_choice(self, ask: PrintAsk) -> PrintChoice | None:
        """The printer and how to print, None for not at all."""

    def other_paper(self, page: Paper, printer: str, paper: str, *, can_lay_out: bool) -> OtherPaper:
        """The printer has another paper than the page; `can_lay_out`: there are pages for that one."""

    def replace_files(self, count: int, first: str) -> bool:
        """Whether so many files may be replaced, the first of them being called that."""

    def progress(self, text: str, total: int, cancel: Callable[[], None]) -> Progress:
        """Show work of `total` steps; `cancel` is called where the person gives up."""


class OutwardDialogs:
    """Asks with dialogs over the window `parent`."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def write_refused(self, message: Message) -> Unwritten:
        box = self._warning(message)
        other = box.addButton(_tr("Another &name…"), QMessageBox.ButtonRole.AcceptRole)
        again = box.addButton(_tr("&Try again"), QMessageBox.ButtonRole.AcceptRole)
        choices: list[tuple[QPushButton, Unwritten]] = [(other, "other name"), (again, "again")]
        return answer(box, choices, "cancel")

    def print_refused(self, message: Message, *, may_export: bool = True) -> Unprinted:
        box = self._warning(message)
        choices: list[tuple[QPushButton, Unprinted]] = []
        if may_export:
            choices.append((box.addButton(_tr("&Export PDF…"), QMessageBox.ButtonRole.AcceptRole), "export"))
        choices.append((box.addButton(_tr("&Try again"), QMessageBox.ButtonRole.AcceptRole), "again"))
        return answer(box, choices, "cancel")

    def print_choice(self, ask: PrintAsk) -> PrintChoice | None:
        from handout_studio.ui.asking.system_dialog import ask_for_printer  # not before the first paint

        return ask_for_printer(ask, self._parent)

    def other_paper(self, page: Paper, printer: str, paper: str, *, can_lay_out: bool) -> OtherPaper:
        name = PAPER_NAMES[page]
        what = _tr("“{printer}” is set to the paper {paper}, and these pages are {page}.")
        box = message_box(self._parent, what.format(printer=printer, paper=paper, page=name))
        choices: list[tuple[QPushButton, OtherPaper]] = []
        if can_lay_out:
            told = _tr("The pages can be laid out for {paper} for this print. They are never made smaller.")
            box.setInformativeText(told.format(paper=paper))
            lay_out = box.addButton(_tr("&Lay out for {paper}").format(paper=paper), QMessageBox.ButtonRole.AcceptRole)
            choices.append((lay_out, "lay out"))
        else:
            told = _tr("Put {page} in the printer first. Pages are never made smaller.")
            box.setInformativeText(told.format(page=name))
        as_is = box.addButton(_tr("&Print on {page}").format(page=name), QMessageBox.ButtonRole.AcceptRole)
        choices.append((as_is, "as it is"))
        return answer(box, choices, "cancel")

    def replace_files(self, count: int, first: str) -> bool:
        box = message_box(self._parent, _tr("There are files of these names already."))
        told = _tr("“{name}” and {count} more would be replaced.") if count > 1 else _tr("“{name}” would be replaced.")
        box.setInformativeText(told.format(name=first, count=count - 1))
        replace = box.addButton(_tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        return answer(box, [(replace, True)], False)

    def progress(self, text: str, total: int, cancel: Callable[[], None]) -> Progress:
        shown = progress_box(self._parent, text, cancel, total)
        shown.setAutoClose(False)
        shown.setAutoReset(False)
        return Progress(shown.setValue, lambda: end_progress(shown, cancel))

    def _warning(self, message: Message) -> QMessageBox:
        box = message_box(self._parent, message.what)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setInformativeText(message.remedy)
        return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutwardPrompts", text)
