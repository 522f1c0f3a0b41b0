"""What was being written when a window died, beside what is in the file: recover it, keep the file, or decide later."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from handout_studio.application import LostDraft
from handout_studio.ui.recovery.differences import told_differences
from handout_studio.ui.recovery.page_card import PageCard
from handout_studio.ui.recovery.page_pictures import PagePictures
from handout_studio.ui.recovery.times import told_time

LINES = 8  # differences that are told one by one


class RecoveryDialog(QDialog):
    """Shows one draft at a time; its owner does what is wished and takes settled drafts off with `remove`."""

    recover_wished = Signal(object)  # LostDraft
    discard_wished = Signal(object)

    def __init__(self, drafts: tuple[LostDraft, ...], pictures: PagePictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recoveryDialog")
        self.setWindowTitle(self.tr("Unsaved work"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._drafts = list(drafts)
        self._pictures = pictures
        self._pictures.drawn.connect(self._show_picture)
        self._list = QListWidget()
        self._list.setObjectName("lostDrafts")
        self._list.setAccessibleName(self.tr("Drafts that were not saved"))
        self._list.setProperty("look", "card")
        self._list.addItems([draft_name(lost) for lost in drafts])
        self._list.setFixedWidth(210)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.draft_card = PageCard("draftCard")
        self.saved_card = PageCard("savedCard")
        self._calm, self._differ = QLabel(), QLabel()
        self._differences = QLabel()
        self._differences.setObjectName("draftDifferences")
        self._differences.setAccessibleName(self.tr("What differs"))
        self._differences.setTextFormat(Qt.TextFormat.PlainText)
        self._differences.setWordWrap(True)
        self._differences.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)
        self._list.setVisible(len(drafts) > 1)
        self._recover.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list.doItemsLayout()  # the rows were measured before the style came that gives them room

    @property
    def drafts(self) -> tuple[LostDraft, ...]:
        """The drafts not decided yet."""
        return tuple(self._drafts)

    @property
    def selected(self) -> LostDraft | None:
        """The draft that is shown."""
        row = self._list.currentRow()
        return self._drafts[row] if 0 <= row < len(self._drafts) else None

    def remove(self, lost: LostDraft) -> None:
        """The draft has been decided on; the dialog ends with the last one."""
        row = self._drafts.index(lost)
        del self._drafts[row]
        self._list.takeItem(row)
        if not self._drafts:
            self.accept()
            return
        self._show(self._list.currentRow())

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Handout Studio ended before this was saved."))
        heading.setProperty("look", "title")
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        heading.setFont(font)
        calm = self._calm
        calm.setObjectName("recoveryCalm")
        calm.setProperty("look", "muted")
        differ = self._differ
        differ.setProperty("look", "heading")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._differences)
        area.setAccessibleName(self.tr("What differs in the draft"))
        area.setProperty("look", "reading")
        area.setMinimumWidth(230)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.addWidget(self._list, 0, 0, 2, 1)
        grid.addWidget(self.draft_card, 0, 1, 2, 1)
        grid.addWidget(self.saved_card, 0, 2, 2, 1)
        grid.addWidget(differ, 0, 3)
        grid.addWidget(area, 1, 3)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(calm)
        column.addLayout(grid, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        later = QPushButton(self.tr("Decide &later"))
        later.setObjectName("decideLater")
        later.setAutoDefault(False)
        later.clicked.connect(self.reject)
        self._discard = QPushButton()
        self._discard.setObjectName("keepSaved")
        self._discard.setAutoDefault(False)
        self._discard.clicked.connect(lambda: self.discard_wished.emit(self.selected))
        self._recover = QPushButton(self.tr("&Recover the draft"))
        self._recover.setObjectName("recoverDraft")
        self._recover.setDefault(True)
        self._recover.clicked.connect(lambda: self.recover_wished.emit(self.selected))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(later)
        row.addStretch()
        row.addWidget(self._discard)
        row.addWidget(self._recover)
        return row

    def _show(self, row: int) -> None:
        lost = self.selected
        if lost is None:
            return
        drawing = self.tr("Drawing the page…")
        draft = lost.draft
        times = self.tr("Last change {time}").format(time=told_time(draft.written))
        self.draft_card.show_state(self.tr("The draft"), times, drawing)
        self._pictures.ask(f"draft {draft.id}", draft.handout)
        if lost.saved is not None and lost.saved_at is not None:
            times = self.tr("Saved {time}").format(time=told_time(lost.saved_at))
            self.saved_card.show_state(self.tr("The saved file"), times, drawing)
            self._pictures.ask(f"saved {draft.id}", lost.saved)
        else:
            self.saved_card.show_state(self.tr("The saved file"), self._why_not_saved(lost), self.tr("There is none."))
        named = lost.saved is not None
        safe = self.tr("Both versions are safe.") if named else self.tr("Your words are safe.")
        self._calm.setText(f"{safe} {self.tr('Nothing is deleted until you say so.')}")
        self._differ.setText(self.tr("What differs in the draft") if named else self.tr("What is in the draft"))
        self._discard.setText(self.tr("&Keep the saved one") if named else self.tr("&Delete the draft…"))
        self._differences.setText(self._told(lost))

    def _why_not_saved(self, lost: LostDraft) -> str:
        if lost.draft.path is None:
            return self.tr("Never saved to a file")
        return self.tr("{name} can't be found or read").format(name=lost.draft.path.name)

    def _told(self, lost: LostDraft) -> str:
        sections = lost.draft.handout.sections
        if lost.saved is None:
            lines = [section.title.strip() or section.id for section in sections]
            head = [self.tr("It holds these sections:")] if lines else [self.tr("It holds no section.")]
        else:
            lines = list(told_differences(lost.saved, lost.draft.handout))
            head = [] if lines else [self.tr("Nothing: the draft is what is in the file.")]
        more = len(lines) - LINES
        shown = [f"•  {line}" for line in lines[:LINES]]
        if more > 0:
            shown.append(self.tr("and {count} more").format(count=more))
        if lost.changed_since:
            shown.append("")
            shown.append(
                self.tr("The file was changed by another program since. Saving will ask before it replaces it.")
            )
        return "\n".join([*head, *shown])

    def _show_picture(self, name: str, image: QImage) -> None:
        lost = self.selected
        instead = self.tr("This page can't be drawn. Its words are safe.")
        if lost is not None and name == f"draft {lost.draft.id}":
            self.draft_card.show_page(image, instead)
        elif lost is not None and name == f"saved {lost.draft.id}":
            self.saved_card.show_page(image, instead)


def draft_name(lost: LostDraft) -> str:
    """What a draft is called in a list: its file, else its title."""
    return f"{lost.name}\n{told_time(lost.draft.written)}"
