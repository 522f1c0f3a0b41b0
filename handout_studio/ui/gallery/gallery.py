"""The gallery: choose what a handout begins with, and keep one's own templates in order."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from handout_studio.application import TemplateCard
from handout_studio.ui.dialogs.parts import line_edit, plain_label
from handout_studio.ui.gallery.card_model import CardModel, PictureOf, found_cards
from handout_studio.ui.gallery.card_view import CARD, CardView, bring_in_sight
from handout_studio.ui.gallery.template_bar import TemplateBar
from handout_studio.ui.icons import icon
from handout_studio.ui.theme import dress
from handout_studio.ui.welcome.start_column import StartColumn

if TYPE_CHECKING:
    from handout_studio.ui.gallery.template_work import TemplateWork


class Gallery(QWidget):
    """Shows `work.cards()` beside what else one can begin with; what is done to templates is `work`'s."""

    chosen = Signal(str)  # a template's id
    back_wished = Signal()

    def __init__(
        self,
        work: TemplateWork,
        picture_of: PictureOf,
        *,
        now: Callable[[], datetime.datetime] = datetime.datetime.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("gallery")
        self.setAccessibleName(self.tr("Welcome"))
        self._work = work
        self.start = StartColumn(now=now)
        self.search_box = line_edit("templateSearch", self.tr("Search templates"), hint=self.tr("Search templates"))
        self.search_box.setClearButtonEnabled(True)
        lens = self.search_box.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        lens.setText(self.tr("Search"))
        self.built_in, self.mine = (
            CardView(CardModel(picture_of, lambda: now().date(), self)) for _ in ("built in", "mine")
        )
        self._title = QLabel(self.tr("Start from a template"))
        dress(self._title, times=1.25, weight=QFont.Weight.Bold)
        self._built_in_heading = plain_label(self.tr("BUILT IN"), "heading")
        self._nothing = plain_label("", "muted", "galleryNothing")
        self._unread = plain_label("", "warning", "galleryUnread")
        self._told = plain_label("", "muted", "galleryTold")
        self.bar = TemplateBar(work, lambda: now().date(), self)
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()
        self._fit()
        self.refresh()

    def say(self, sentence: str) -> None:
        """Tell something that was done, until something else is."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def take_keyboard(self) -> None:
        """Have the keyboard on the current card."""
        view = self.mine if self.mine.current_card() else self.built_in
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the templates as they are now, the current one still current."""
        current = self.current
        found = found_cards(self._work.cards(), self.search_box.text())
        self._model(self.built_in).show([card for card in found if card.built_in])
        self._model(self.mine).show([card for card in found if not card.built_in])
        for view in self._views:
            view.setVisible(view.model().rowCount() > 0)
        self._built_in_heading.setVisible(self.built_in.model().rowCount() > 0)
        self._nothing.setVisible(self.mine.model().rowCount() == 0)
        troubles = self._work.troubles()
        self._unread.setText("\n".join(troubles[:3]))
        self._unread.setVisible(bool(troubles))
        searched = bool(self.search_box.text().strip())
        self._nothing.setText(
            self.tr("No template of yours has these words.")
            if searched
            else self.tr("Save a handout as a template, or duplicate a built-in one, and it appears here.")
        )
        self.choose(current.id if current else "")
        self.bar.show_card(self.current)

    def pictures_came(self) -> None:
        """Draw the pages that have come since."""
        for view in self._views:
            self._model(view).pictures_came()

    @property
    def current(self) -> TemplateCard | None:
        """The template that is chosen now."""
        for view in self._views:
            card = view.current_card()
            if isinstance(card, TemplateCard):
                return card
        return None

    def choose(self, template_id: str) -> None:
        """Make a template the current one, else the first there is."""
        rows = [(view, self._model(view).row_of(template_id)) for view in self._views]
        view, row = next(((v, r) for v, r in rows if r >= 0), (self.built_in, 0))
        if view is self.built_in and row == 0 and not view.model().rowCount():
            view = self.mine
        view.choose(row)
        if self.focusWidget() in self._views:  # else the other view would choose a card of its own when it has it again
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _views(self) -> tuple[CardView, CardView]:
        return self.built_in, self.mine

    def _model(self, view: CardView) -> CardModel:
        model = view.model()
        assert isinstance(model, CardModel)
        return model

    def _lay_out(self) -> None:
        for view, name, spoken in (
            (self.built_in, "builtInTemplates", self.tr("Built-in templates")),
            (self.mine, "ownTemplates", self.tr("My templates")),
        ):
            view.setObjectName(name)
            view.setAccessibleName(spoken)
        self._told.hide()
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.search_box)
        cards = self._cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(2, 4, 2, 4)
        column.setSpacing(8)
        column.addWidget(self._built_in_heading)
        column.addWidget(self.built_in)
        column.addWidget(plain_label(self.tr("MINE"), "heading"))
        column.addWidget(self.mine)
        column.addWidget(self._nothing)
        column.addWidget(self._unread)
        column.addStretch(1)
        cards.setAutoFillBackground(False)
        self._scroll.setWidget(cards)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setMinimumWidth(CARD + 40)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right = QVBoxLayout()
        right.setContentsMargins(26, 22, 18, 0)
        right.setSpacing(12)
        right.addLayout(top)
        right.addWidget(self._told)
        right.addWidget(self._scroll, 1)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addLayout(right, 1)
        side.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.start)
        row.addLayout(side, 1)

    def _connect(self) -> None:
        for view, other, step in ((self.built_in, self.mine, 1), (self.mine, self.built_in, -1)):
            view.used.connect(lambda card: self._use(card.id))
            view.selectionModel().currentChanged.connect(
                lambda now, before, view=view, other=other: self._follow(view, other)
            )
            view.gone_past.connect(lambda way, column, other=other, step=step: self._go_on(other, way, step, column))
            view.customContextMenuRequested.connect(lambda place, view=view: self._open_menu(view, place))
        self.search_box.textChanged.connect(self.refresh)
        self.search_box.returnPressed.connect(self._use_current)
        self.bar.use_wished.connect(self._use_current)
        self._work.changed.connect(self._take_change)
        self.start.back_wished.connect(self.back_wished)

    def _fit(self) -> None:
        self.search_box.setFixedWidth(26 * self.fontMetrics().horizontalAdvance("n") + 50)

    def _follow(self, view: CardView, other: CardView) -> None:
        """One card of both lists is current; it is in sight, and the bar speaks of it."""
        if view.currentIndex().isValid():
            other.choose(-1)
            bring_in_sight(self._scroll, view)
        self.bar.show_card(self.current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: bring_in_sight(self._scroll, *self._views))  # once the cards have places

    def _go_on(self, other: CardView, way: int, step: int, column: int) -> None:
        if way == step and other.model().rowCount():
            other.enter(step, column)
        elif way < 0:
            self.search_box.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_menu(self, view: CardView, place: QPoint) -> None:
        if view.indexAt(place).isValid():
            view.setCurrentIndex(view.indexAt(place))
            self.bar.menu.popup(view.viewport().mapToGlobal(place))

    def _take_change(self, template_id: str) -> None:
        row = self.mine.currentIndex().row()
        self.refresh()
        gone, left = row >= 0 > self.mine.currentIndex().row(), self.mine.model().rowCount()
        if template_id:
            self.choose(template_id)
        elif gone and left:  # the one after it, which now stands in its place
            self.mine.choose(min(row, left - 1))
            self.take_keyboard()
        QTimer.singleShot(0, self, lambda: bring_in_sight(self._scroll, *self._views))

    def _use_current(self) -> None:
        if self.current is not None:
            self._use(self.current.id)

    def _use(self, template_id: str) -> None:
        self.say("")
        self.chosen.emit(template_id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._work.undo()
        elif event.key() == Qt.Key.Key_Down and self.search_box.hasFocus():
            view = self.built_in if self.built_in.isVisible() else self.mine
            view.enter(1, 0)
        elif event.key() == Qt.Key.Key_Escape and self.search_box.hasFocus() and self.search_box.text():
            self.search_box.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_wished.emit()
        elif not self.bar.answer(event):
            super().keyPressEvent(event)
