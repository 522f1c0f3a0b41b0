"""Joins what is found with where it shows: the card, the rows of the sections, the count, and the text itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from handout_studio.application import not_checked
from handout_studio.ui.editor.editor_panel import EditorPanel
from handout_studio.ui.editor.field_help import FieldHelp
from handout_studio.ui.editor.reading import Reading
from handout_studio.ui.editor.spelling import Spelling
from handout_studio.ui.handout_check import HandoutCheck
from handout_studio.ui.panels.check_card import CheckCard
from handout_studio.ui.panels.section_list import SectionListPanel
from handout_studio.ui.phrases import said
from handout_studio.ui.preview.preview_panel import PreviewPanel
from handout_studio.ui.prompts import Prompts
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.status_line import StatusLine

if TYPE_CHECKING:
    from handout_studio.application import Finding


class Checking(QObject):
    """Owns the check and its card; the other parts are the window's."""

    def __init__(
        self,
        session: HandoutSession,
        preview: PreviewPanel,
        editor: EditorPanel,
        sections: SectionListPanel,
        prompts: Prompts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._sections = sections
        self._status: StatusLine | None = None
        self._fill_in: Callable[[str], None] = lambda field: None
        self.check = HandoutCheck(session, preview, self)
        self.card = CheckCard()
        self.spelling = Spelling(session, self.check, editor, preview, prompts)
        self.reading = Reading(session, editor)
        self.fields = FieldHelp(session, editor, self.spelling.marks)
        self.check.changed.connect(self._show)
        self.card.wished.connect(lambda finding: editor.write(self.check.place_of(finding)))
        self.card.mending_wished.connect(self._mend)
        self.card.dismissal_wished.connect(self.check.dismiss)
        self.card.return_wished.connect(self.check.bring_back)
        self.card.left.connect(editor.write)

    def tick(self, actions: Mapping[str, QAction]) -> None:
        """Show in the menu whether spelling is checked."""
        actions["spelling"].setCheckable(True)
        actions["spelling"].setChecked(self.spelling.is_on)

    def tell(self, status: StatusLine, fill_in: Callable[[str], None]) -> None:
        """Tell the line at the foot of the window, whose count leads to the card; `fill_in`: opens a brand's field."""
        self._status, self._fill_in = status, fill_in
        status.findings_wished.connect(self.card.go_to_first)
        self.check.reported.connect(status.say)
        self.spelling.reported.connect(status.say)
        self._sections.message.connect(status.say)
        self.fields.came_upon.connect(status.say)
        self.fields.left.connect(status.take_back)

    def _mend(self, finding: Finding) -> None:
        mending = self.check.mending_of(finding)
        if mending is not None and mending.brand_field:
            self._fill_in(mending.brand_field)
        else:
            self.check.mend(finding)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        language = not_checked(self._session.handout.language)
        self.card.show_findings(
            findings,
            self._session.handout,
            dismissed=self.check.dismissed,
            mending_of=self.check.mending_of,
            note=said(language) if language else "",
        )
        self._sections.show_counts(Counter(finding.section for finding in findings if finding.section))
        if self._status is not None:
            self._status.show_finding_count(len(findings))
