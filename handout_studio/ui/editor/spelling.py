"""Marks misspelt words and fields in the text and its titles, and puts what can be done about them into their menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu

from handout_studio.domain import edits
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.ui.editor.editor_panel import EditorPanel
from handout_studio.ui.editor.line_field import LineField
from handout_studio.ui.editor.word_marks import WordMarks
from handout_studio.ui.editor.word_menu import WordMenu
from handout_studio.ui.focus import Field
from handout_studio.ui.handout_check import HandoutCheck, places_of
from handout_studio.ui.preview.preview_panel import PreviewPanel
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import Focus, HandoutSession

if TYPE_CHECKING:
    from handout_studio.application import Finding

_MARKED = ("spelling", "field.unknown")


class Spelling(QObject):
    """Follows the check; words of one's own are kept for every handout, words to ignore in this one."""

    reported = Signal(str)  # what was just done about a word

    def __init__(
        self,
        session: HandoutSession,
        check: HandoutCheck,
        editor: EditorPanel,
        preview: PreviewPanel,
        prompts: Prompts,
    ) -> None:
        super().__init__(editor)
        self._session = session
        self._check = check
        self._preview = preview
        self._prompts = prompts
        self._editor = editor
        self.marks = WordMarks(editor.body)
        self._titles: dict[Field, LineField] = {
            "title": editor.title,
            "handout-title": editor.handout_card.title,
            "handout-subtitle": editor.handout_card.subtitle,
        }
        for told in (check.changed, check.placed, session.selection_changed):
            told.connect(self._show)
        session.handout_changed.connect(self._follow)
        editor.body.menu_opening.connect(self._fill_menu)
        editor.body.installEventFilter(self)
        for field, line in self._titles.items():
            line.menu_opening.connect(lambda menu, place, field=field: self._fill_title_menu(menu, place, field))

    @property
    def is_on(self) -> bool:
        """Whether spelling is checked at all."""
        return self._session.workspace.preferences.spelling

    def turn(self) -> None:
        """Check spelling from now on, or don't."""
        self._keep(lambda: self._session.workspace.change_preferences(spelling=not self.is_on))

    def add_word(self, word: str) -> None:
        """Leave that spelling alone in every handout."""
        if self._keep(lambda: self._session.workspace.add_word(word)):
            self.reported.emit(
                self.tr("“{word}” is one of your words now. The preferences list them.").format(word=word)
            )

    def show_own_words(self) -> None:
        """Show the words that were added, to be forgotten if they were added by mistake."""
        from handout_studio.ui.dialogs.own_words import OwnWords  # few ask for it: not before the first paint

        workspace = self._session.workspace

        def forget(word: str) -> bool:
            return self._keep(lambda: workspace.remove_word(word))

        OwnWords(workspace.own_words(), forget, QApplication.activeModalWidget() or self._editor.window()).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self.marks.refresh()
        return False

    def _keep(self, change: Callable[[], object]) -> bool:
        """Change what spelling goes by and check anew; whether that could be kept."""
        try:
            change()
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return False
        finally:
            self._preview.refresh()
        return True

    def _follow(self) -> None:
        self.marks.refresh()
        self._mark_titles()

    def _show(self) -> None:
        section = self._session.selected
        found = [each for each in self._check.findings if each.rule in _MARKED and each.section == section]
        placed = ((finding, self._check.span_of(finding)) for finding in found)
        self.marks.show([(finding, span) for finding, span in placed if span])
        self._mark_titles()

    def _mark_titles(self) -> None:
        for field, line in self._titles.items():
            line.mark([place for finding in self._about(field) for place in places_of(finding, line.text())])

    def _about(self, field: Field) -> list[Finding]:
        section = self._session.selected if field == "title" else None
        if field == "title" and section is None:
            return []
        return [each for each in self._check.findings if each.section == section and each.start is None]

    def _fill_menu(self, menu: QMenu, place: int) -> None:
        marked, section = self.marks.at(place), self._session.selected
        if marked is None or section is None:
            return
        if marked.finding.rule != "spelling":
            mending = self._check.mending_of(marked.finding)
            if mending is not None:
                WordMenu(menu).offer(mending.tip, lambda: self._check.mend(marked.finding))
            return

        def put(word: str) -> None:
            body = self._session.handout.section(section).body
            after = body[: marked.start] + word + body[marked.end :]
            end = marked.start + len(word)
            changed = edits.write_body(self._session.handout, section, after)
            self._edit(changed, Focus(section, "body", end, end))

        word = self._editor.body.body[marked.start : marked.end]
        self._offer_words(menu, word, marked.finding, put)

    def _fill_title_menu(self, menu: QMenu, place: int, field: Field) -> None:
        title = self._titles[field].text()
        for finding in self._about(field):
            for start, end in places_of(finding, title):
                if start <= place <= end:

                    def put(word: str, start: int = start, end: int = end) -> None:
                        after, focus = title[:start] + word + title[end:], start + len(word)
                        self._edit(self._with_title(field, after), Focus(self._session.selected, field, focus, focus))

                    self._offer_words(menu, title[start:end], finding, put)
                    return

    def _with_title(self, field: Field, text: str) -> Handout:
        handout, section = self._session.handout, self._session.selected
        if field == "handout-title":
            return edits.set_title(handout, text)
        if field == "handout-subtitle":
            return edits.set_subtitle(handout, text)
        return edits.rename_section(handout, section or "", text)

    def _edit(self, after: Handout, focus: Focus) -> None:
        self._session.edit(after, self.tr("correct spelling"), focus=focus)

    def _offer_words(self, menu: QMenu, word: str, finding: Finding, put: Callable[[str], None]) -> None:
        offered = WordMenu(menu)
        offered.wait_for_words(put)
        offered.offer(self.tr("Add “{word}” to my words").format(word=word), lambda: self.add_word(word))
        offered.offer(
            self.tr("Ignore “{word}” in this handout").format(word=word),
            lambda: self._check.dismiss(finding, everywhere=True),
        )
        self._preview.suggest(word, self._session.handout.language, offered.show_words)
