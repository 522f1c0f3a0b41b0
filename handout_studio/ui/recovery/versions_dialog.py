"""Earlier versions of a handout or template: look at one, compare its sections with now, bring back one or all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from handout_studio.application import Version
from handout_studio.domain.comparison import compare
from handout_studio.domain.handout import Handout
from handout_studio.text.written_section import written_body
from handout_studio.ui.recovery.page_card import PageCard
from handout_studio.ui.recovery.page_pictures import PagePictures
from handout_studio.ui.recovery.text_comparison import show_comparison
from handout_studio.ui.recovery.times import told_time
from handout_studio.ui.window_state import fitted_size

_DATA = Qt.ItemDataRole.UserRole


class VersionsDialog(QDialog):
    """Its owner reads each version that is wanted and hands it over by `show_version`, a template as its handout."""

    version_wanted = Signal(object)  # Version
    all_wished = Signal()  # bring back the version that is shown
    section_wished = Signal(str)  # the id of the section of it to bring back
    clear_wished = Signal()
    clear_all_wished = Signal()

    def __init__(
        self, name: str, versions: tuple[Version, ...], now: Handout, pictures: PagePictures, parent: QWidget
    ) -> None:
        """`name`: what the file or template is called."""
        super().__init__(parent)
        self.setObjectName("versionsDialog")
        self.setWindowTitle(self.tr("Earlier versions of “{name}”").format(name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._now = now
        self._shown: Handout | None = None
        self._shown_version: Version | None = None
        self._pictures = pictures
        self._pictures.drawn.connect(self._show_picture)
        self._versions = self._named_list("versionList", self.tr("Versions, newest first"))
        self._versions.setFixedWidth(190)
        self._list_versions(versions)
        self._sections = self._named_list("versionSections", self.tr("Sections of this version"))
        self.card = PageCard("versionCard")
        self._text = QTextEdit(readOnly=True)
        self._text.setObjectName("versionText")
        self._text.setAccessibleName(self.tr("This section then and now"))
        self._legend = QLabel(self.tr("Struck through: only in this version. Underlined: only in what you have now."))
        self._legend.setProperty("look", "muted")
        self._legend.setWordWrap(True)
        self._lay_out()
        self._versions.currentItemChanged.connect(self._want)
        self._sections.currentItemChanged.connect(self._show_section)
        self._versions.setCurrentRow(0)
        self.resize(fitted_size(QSize(1020, 620), parent))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for rows in (self._versions, self._sections):
            rows.doItemsLayout()  # they were measured before the style came that gives them room

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_all"):
            self._show_section()  # what came and went is written in the theme's colours

    def show_version(self, version: Version, handout: Handout | None, *, told: str = "", same: bool) -> None:
        """What was asked for by `version_wanted`, None where it can't be read; `same`: it is just what there is now.

        `told`: what differs, if more is known than a comparison of both shows.
        """
        drawing = self.tr("Drawing the page…")
        unread = self.tr("This version can't be read.")
        self.card.show_state(told_time(version.time), told or self._told(handout, same), drawing if handout else unread)
        self._shown, self._shown_version = handout, version
        self._all.setEnabled(handout is not None and not same)
        self._section.setEnabled(False)
        self._sections.clear()
        self._text.clear()
        if handout is None:
            return
        self._pictures.ask(version.file_name, handout)
        self._list_sections(handout)

    def show_now(self, now: Handout, versions: tuple[Version, ...]) -> None:
        """Something was brought back, and `versions` may have become more by that."""
        self._now = now
        if len(versions) != self._versions.count() or versions[0] != self._versions.item(0).data(_DATA):
            with QSignalBlocker(self._versions):
                self._versions.clear()
                self._list_versions(versions)
                self._versions.setCurrentRow(0)
        self._want()

    def _lay_out(self) -> None:
        clear = QPushButton(self.tr("Clea&r these versions…"))
        clear.setObjectName("clearVersions")
        clear.clicked.connect(self.clear_wished)
        clear_all = QPushButton(self.tr("Clear those of &all files…"))
        clear_all.setObjectName("clearAllVersions")
        clear_all.clicked.connect(self.clear_all_wished)
        self._section = QPushButton(self.tr("Bring back this &section"))
        self._section.setObjectName("bringBackSection")
        self._section.clicked.connect(self._wish_section)
        self._all = QPushButton(self.tr("&Bring back all of it"))
        self._all.setObjectName("bringBackAll")
        self._all.clicked.connect(lambda: self.all_wished.emit())
        close = QPushButton(self.tr("Close"))
        close.setObjectName("closeVersions")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        right = QVBoxLayout()
        right.addWidget(self._sections, 2)
        right.addWidget(self._text, 3)
        right.addWidget(self._legend)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self._versions)
        columns.addWidget(self.card, 0, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (clear, clear_all):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self._section, self._all):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(columns, 1)
        column.addLayout(buttons)

    def _named_list(self, name: str, spoken: str) -> QListWidget:
        made = QListWidget()
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.setProperty("look", "card")
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _list_versions(self, versions: tuple[Version, ...]) -> None:
        told = [told_time(version.time) for version in versions]
        for version in versions:
            alike = told.count(told_time(version.time)) > 1
            item = QListWidgetItem(told_time(version.time, seconds=alike))
            item.setData(_DATA, version)
            self._versions.addItem(item)

    def _told(self, handout: Handout | None, same: bool) -> str:
        if handout is None:
            return ""
        if same:
            return self.tr("The same as now")
        found = compare(handout, self._now)
        count = len(found.added) + len(found.removed) + len(found.changed)
        if count == 0:
            return self.tr("The same sections, set in another way")
        return (
            self.tr("1 section differs from now")
            if count == 1
            else self.tr("{n} sections differ from now").format(n=count)
        )

    def _want(self) -> None:
        item = self._versions.currentItem()
        if item is not None:
            self.version_wanted.emit(item.data(_DATA))

    def _list_sections(self, handout: Handout) -> None:
        now = {section.id: section for section in self._now.sections}
        first: QListWidgetItem | None = None
        for section in handout.sections:
            title = section.title.strip() or section.id
            if section.id not in now:
                told = self.tr("{title} — not there now").format(title=title)
            elif now[section.id] != section:
                told = self.tr("{title} — differs").format(title=title)
            else:
                told = title
            item = QListWidgetItem(told)
            item.setData(_DATA, section.id)
            self._sections.addItem(item)
            first = first or (item if told != title else None)
        self._sections.setCurrentItem(first or self._sections.item(0))

    def _show_section(self) -> None:
        item = self._sections.currentItem()
        self._section.setEnabled(False)
        if item is None or self._shown is None:
            return
        then = self._shown.section(item.data(_DATA))
        now = next((section for section in self._now.sections if section.id == then.id), None)
        self._section.setEnabled(now != then)
        show_comparison(
            self._text, f"{then.title}\n\n{written_body(then)}", f"{now.title}\n\n{written_body(now)}" if now else ""
        )

    def _wish_section(self) -> None:
        item = self._sections.currentItem()
        if item is not None and self._shown is not None:
            self.section_wished.emit(item.data(_DATA))

    def _show_picture(self, name: str, image: QImage) -> None:
        if self._shown_version is not None and name == self._shown_version.file_name:
            self.card.show_page(image, self.tr("This page can't be drawn."))
