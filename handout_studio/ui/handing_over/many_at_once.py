"""Many at once: a table of people read and looked over, and a file made for each, beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.application import Composed, Message, compose
from handout_studio.domain import edits
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.folders import starting_folder
from handout_studio.ui.handing_over.field_names import field_name
from handout_studio.ui.numbers import number
from handout_studio.ui.phrases import explained, tongue
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.side_work import SideWork

if TYPE_CHECKING:
    from handout_studio.application import PeopleTable, Recipient
    from handout_studio.ui.handing_over.many_dialog import ManyDialog
    from handout_studio.ui.handing_over.many_run import ManyRun

REST = 250  # milliseconds after a key before the names are settled anew


class ManyAtOnce(QObject):
    """One run at a time; `planned` tells that the table is settled anew, `finished` that a run has ended."""

    planned = Signal()
    finished = Signal()
    _dialog: ManyDialog | None
    _path: Path | None
    _table: PeopleTable | None
    _composed: Composed | None
    _people: Sequence[Recipient]
    _run: ManyRun | None

    def __init__(self, session: HandoutSession, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self._window = window
        self._tables: Path | None = None  # the folder of the last one
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._plan)
        self._forget()

    def begin(self) -> None:
        """Open the dialog."""
        from handout_studio.ui.handing_over.many_dialog import ManyDialog  # not before the first paint

        self._forget()
        dialog = ManyDialog(self._session.handout, starting_folder(self._session), self._window)
        dialog.form.table_wished.connect(self._choose_table)
        dialog.form.folder_wished.connect(self._choose_folder)
        dialog.form.plan_changed.connect(self._rest.start)
        dialog.begin_wished.connect(self._start)
        dialog.stop_wished.connect(self._stop)
        dialog.folder_shown_wished.connect(self._show_folder)
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def close(self) -> None:
        """The window goes, and what is under way ends."""
        if self._run is not None:
            self._run.stop()

    def _forget(self) -> None:
        """Let go of all that the table held."""
        self._rest.stop()
        self._dialog = self._path = self._table = self._composed = self._run = None
        self._people = ()
        self._asked = 0

    def _choose_table(self) -> None:
        path = self._prompts.path_to_open("people", self._tables or starting_folder(self._session))
        if path is None or self._dialog is None:
            return
        self._tables = path.parent  # not where handouts and PDFs are kept
        from handout_studio.application import people_in

        self._dialog.form.show_file(path.name)
        self._dialog.form.say(self.tr("Reading the table…"))
        self._path, self._table = path, None
        SideWork(lambda: people_in(path), lambda table: self._take_table(path, table), self._refuse, self._dialog)

    def _take_table(self, path: Path, table: PeopleTable) -> None:
        if path == self._path:
            self._table = table
            self._plan()

    def _choose_folder(self) -> None:
        if self._dialog is not None:
            folder = self._prompts.folder_for_files(self._dialog.form.folder)
            if folder is not None:
                self._dialog.form.show_folder(folder)

    def _plan(self) -> None:
        """Settle what becomes of each row."""
        dialog, table, path = self._dialog, self._table, self._path
        if dialog is None or table is None or path is None or self._run is not None:
            return
        from handout_studio.application import plan_recipients

        workspace = self._session.workspace
        handout = edits.set_edition(self._session.handout, dialog.form.edition)
        brand, paper = workspace.default_brand(), workspace.preferences.paper
        composed = compose(handout, default_brand=brand, default_paper=paper)
        pattern = dialog.form.pattern.text()
        self._asked += 1
        asked = self._asked
        SideWork(
            lambda: plan_recipients(table, composed, path, pattern=pattern, shown_as=field_name),
            lambda people: self._take_plan(asked, composed, people),
            self._refuse,
            dialog,
        )

    def _take_plan(self, asked: int, composed: Composed, people: Sequence[Recipient]) -> None:
        if asked != self._asked or self._dialog is None:
            return
        self._composed, self._people = composed, people
        form = self._dialog.form
        form.model.show(self._table, people)
        form.fit_columns()
        good = sum(person.trouble is None for person in people)
        left_out = len(people) - good
        words = self.tr("{count} rows, all complete.").format(count=number(len(people)))
        if left_out:
            words = self.tr("{count} rows: {good} will be made, {left} left out, where something is missing or wrong.")
            words = words.format(count=number(len(people)), good=number(good), left=number(left_out))
        form.say(words)
        self._dialog.tell_ready(good)
        self.planned.emit()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, HandoutStudioError):
            raise error
        if self._dialog is not None:
            told = message_for(error)
            self._people = ()
            self._dialog.form.model.show(None, ())
            self._dialog.form.say(f"{told.what} {told.remedy}", "danger")
            self._dialog.tell_ready(0)
            self.planned.emit()

    def _start(self) -> None:
        dialog, composed = self._dialog, self._composed
        if dialog is None or composed is None or self._rest.isActive():
            return
        folder, letters = dialog.form.folder, dialog.form.letters.isChecked()
        there = _names_in(folder)
        taken = [person.name for person in self._people if not person.trouble and person.name in there]
        if taken and not self._prompts.replace_files(len(taken), taken[0]):
            return
        from handout_studio.application import Batch
        from handout_studio.ui.handing_over.many_run import ManyRun

        count = len(self._people)
        self._run = ManyRun(Batch(composed, self._people, folder, letters=letters), count, dialog)
        self._run.progressed.connect(lambda done, left: dialog.tell_progress(done, count, left))
        self._run.ended.connect(self._tell_end)
        dialog.tell_progress(0, count, None)

    def _stop(self) -> None:
        if self._run is not None and self._dialog is not None:
            self._dialog.tell_stopping()
            self._run.stop()

    def _tell_end(self) -> None:
        run, dialog = self._run, self._dialog
        if run is None or dialog is None:
            return
        dialog.tell_result(*self._result(run, dialog.form.folder))
        self.finished.emit()

    def _result(self, run: ManyRun, folder: Path) -> tuple[str, str, str]:
        """The heading, what is to be said, and a line for each row that came to nothing."""
        from handout_studio.application import told_rows

        done = [made.row for made in run.made if made.trouble is None]
        known = {made.row for made in run.made}
        undone = [person.row for person in self._people if person.row not in known]
        count = number(len(self._people))
        told = self.tr("{done} of {count} are finished, in {folder}.").format(
            done=number(len(done)), count=count, folder=folder
        )
        if done and (undone or run.is_stopped):
            told += " " + self.tr("Finished: {rows}.").format(rows=told_rows(done, tongue()))
        if undone:
            told += " " + self.tr("Not made: {rows}.").format(rows=told_rows(undone, tongue()))
        if run.hopeless is not None:
            message: Message = message_for(run.hopeless)
            told = f"{message.what} {message.remedy}\n\n{told}"
        lines = []
        for made in sorted(run.made, key=lambda made: made.row):
            if made.trouble is not None:
                reason = explained(made.trouble, self._session.handout)
                lines.append(
                    self.tr("Row {row}: {what}; {remedy}.").format(row=made.row, what=reason.what, remedy=reason.remedy)
                )
        if run.hopeless is not None or run.is_stopped:
            heading = self.tr("Stopped")
        else:
            heading = self.tr("Finished") if not lines else self.tr("Finished, with some rows left out")
        return heading, told, "\n".join(lines)

    def _show_folder(self) -> None:
        if self._run is None or self._dialog is None:
            return
        desktop, folder = self._session.workspace.outside.desktop, self._dialog.form.folder
        first = next((path for made in self._run.made for path in made.paths), None)
        SideWork(
            lambda: desktop.show_in_folder(first.absolute()) if first else desktop.open_file(folder.absolute()),
            lambda shown: None,
            lambda error: None,
            self._dialog,
        )


def _names_in(folder: Path) -> set[str]:
    try:
        return {entry.name for entry in folder.iterdir()}
    except OSError:
        return set()
