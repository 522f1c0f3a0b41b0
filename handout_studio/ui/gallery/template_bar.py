"""The line below the cards: what the current template is, what can be done with it, and the way back from the trash."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from handout_studio.application import TemplateCard
from handout_studio.ui.category_names import category_names
from handout_studio.ui.dates import short_date
from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.icons import icon

if TYPE_CHECKING:
    from handout_studio.ui.gallery.template_work import TemplateWork


class TemplateBar(QFrame):
    """Speaks of the card that it is shown; `menu` holds all that can be done with it."""

    use_wished = Signal()

    def __init__(self, work: TemplateWork, today: Callable[[], datetime.date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templateBar")
        self.setStyleSheet("#templateBar { background: palette(base); border-top: 1px solid palette(midlight); }")
        self._work = work
        self._today = today
        self._card: TemplateCard | None = None
        self._title = plain_label("", "", "templateTitle")
        self._title.setStyleSheet("font-weight: 600;")
        self._about = plain_label("", "muted", "templateAbout")
        self.menu = QMenu(self)
        self.menu.setObjectName("templateActions")
        self._actions = self._fill_menu()
        self._undo = push_button("undoRemove", self.tr("Undo"), work.undo)
        self._update = push_button("reviewUpdate", self.tr("Look at the update…"), lambda: self._do(work.review_update))
        more = push_button("templateMore", self.tr("&More"))
        more.setIcon(icon("chevron-down"))
        more.setIconSize(QSize(16, 16))
        more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign after the word
        more.setMenu(self.menu)
        use = push_button("useTemplate", self.tr("&Use this template"), self.use_wished.emit, look="primary")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 10, 18, 12)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (self._undo, self._update, more, use):
            row.addWidget(button)
        self._own = (more, use)
        work.removed.connect(self._tell_removed)
        self._undo.hide()

    def show_card(self, card: TemplateCard | None) -> None:
        """Speak of this template now."""
        self._card = card
        for button in self._own:
            button.setEnabled(card is not None)
        self._update.setVisible(card is not None and card.updates > 0)
        for name, action in self._actions.items():
            action.setEnabled(card is not None and (not card.built_in or name in ("duplicate", "export")))
        if card is not None:
            self._title.setText(card.title)
            self._about.setText(self._told(card))
        else:
            self._title.setText("")
            self._about.setText("")

    def answer(self, event: QKeyEvent) -> bool:
        """Do what the key stands for in the menu; says whether it was one of these."""
        keys = QKeySequence(event.keyCombination())
        for action in self._actions.values():
            if action.isEnabled() and action.shortcut() == keys:
                action.trigger()
                return True
        return False

    def _told(self, card: TemplateCard) -> str:
        tags = category_names(card.tags)
        parts = [card.description or card.subtitle]
        if tags:
            parts.append(self.tr("Tags: {tags}").format(tags=tags))
        if card.last_used is not None:
            day = short_date(card.last_used, self._today())
            parts.append(self.tr("Last used: {day}").format(day=day))
        return "  ·  ".join(part for part in parts if part)

    def _fill_menu(self) -> dict[str, QAction]:
        work = self._work
        rows: tuple[tuple[str, str, str, Callable[[TemplateCard], None]], ...] = (
            ("rename", self.tr("&Rename…"), "F2", work.rename),
            ("describe", self.tr("&Tags and description…"), "Ctrl+T", work.describe),
            ("duplicate", self.tr("&Duplicate"), "Ctrl+D", work.duplicate),
            ("versions", self.tr("Earlier &versions…"), "Ctrl+H", work.earlier_versions),
            ("export", self.tr("&Export to pass on…"), "Ctrl+E", work.export),
            ("remove", self.tr("&Move to the trash"), "Del", work.remove),
        )
        actions: dict[str, QAction] = {}
        for name, text, keys, act in rows:
            action = self.menu.addAction(text)
            action.setObjectName(f"template-{name}")
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda checked=False, act=act: self._do(act))
            actions[name] = action
        return actions

    def _do(self, act: Callable[[TemplateCard], None]) -> None:
        if self._card is not None:
            act(self._card)

    def _tell_removed(self, title: str) -> None:
        """Say what is in the trash, as long as it can be brought back."""
        self._undo.setVisible(bool(title))
        if title:
            self._undo.setText(self.tr("Undo: bring back “{title}”").format(title=title[:40].replace("&", "&&")))
            self._undo.setAccessibleName(self.tr("Bring back {title} from the trash").format(title=title))
