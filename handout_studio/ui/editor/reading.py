"""The hardest sentences of a section, in a menu over its reading grade: one chosen is selected in the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from handout_studio.text.readability import word_list
from handout_studio.text.written_section import written_body
from handout_studio.ui.editor.editor_panel import EditorPanel
from handout_studio.ui.session import Focus, HandoutChange, HandoutSession

MOST = 6  # sentences in the menu
_SHOWN = 64  # characters of each


class Reading(QObject):
    """Follows a click on the grade under the text; and has it measured anew when the handout's language changes."""

    def __init__(self, session: HandoutSession, editor: EditorPanel) -> None:
        super().__init__(editor)
        self._session = session
        self._editor = editor
        self._footer = editor.card.footer
        self._footer.sentences_wished.connect(self.open)
        session.handout_changed.connect(self._follow)

    def open(self) -> QMenu | None:
        """Show the sentences, hardest first; None without a section."""
        section = self._session.selected
        if section is None:
            return None
        menu = QMenu(self._editor)
        menu.setObjectName("hardestSentences")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setToolTipsVisible(True)
        heading = menu.addAction(self.tr("Hardest sentences first. The grade is a rough guide."))
        heading.setEnabled(False)
        menu.addSeparator()
        body = self._session.handout.section(section).body
        hardest = self._session.workspace.readability.hardest_sentences(body)[:MOST]
        for sentence in hardest:
            words = " ".join(body[sentence.start : sentence.end].split())
            action = menu.addAction(self._row(words, sentence.grade).replace("&", "&&"))
            action.setToolTip(self.tr("Select it in the text"))
            focus = Focus(section, "body", sentence.start, sentence.end)
            action.triggered.connect(lambda checked=False, focus=focus: self._editor.write(focus))
        if not hardest:
            menu.addAction(self.tr("There is no sentence of six words or more")).setEnabled(False)
        corner = self._footer.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))
        if hardest:
            menu.setActiveAction(menu.actions()[2])
        return menu

    def _row(self, words: str, grade: float) -> str:
        shown = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1].rsplit(' ', 1)[0]}…"
        told = self.tr("Grade {grade} · {count} words · {sentence}")
        return told.format(grade=max(1, round(grade)), count=len(word_list(words)), sentence=shown)

    def _follow(self, change: HandoutChange) -> None:
        section, language = self._session.selected, change.after.language
        if change.before.language != language and section is not None:
            self._footer.show_body(written_body(change.after.section(section), language), language)
