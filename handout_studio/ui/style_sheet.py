"""The window's one style sheet: cards, borders and focus rings, filled with the colours of a theme."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_SHEET = Template(
    """
QMainWindow, QDialog, QMessageBox, QSplitter { background: $window; }
QWidget { selection-background-color: $selection; selection-color: $text; }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }

QMenuBar { background: $surface; border-bottom: 1px solid $border; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $tint; }
QMenu { background: $surface; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; color: $text; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $outline; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }

QToolBar { background: $surface; border: none; border-bottom: 1px solid $border; padding: 8px 10px; spacing: 6px; }
QToolBar QLabel { background: transparent; color: $muted; padding: 0 2px 0 6px; }
QStatusBar { background: $surface; border-top: 1px solid $border; min-height: $foot; }
QStatusBar::item { border: none; }
QStatusBar QLabel { background: transparent; color: $muted; padding: 0 8px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 6px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $tint; color: $primary; }
QToolButton:focus { border-color: $primary; }
QToolButton:disabled { color: $outline; }
QToolButton[look="muted"] { color: $muted; padding: 2px 4px; }
QToolButton[look="choice"] { border-color: $border; padding: 4px 9px; }
QToolButton[look="choice"]:checked { border-color: $primary; }
QToolButton[look="choice"]:focus { border: 2px solid $primary; padding: 3px 8px; }
QToolButton::menu-indicator { image: none; }

QPushButton { background: $surface; border: 1px solid $border; border-radius: 7px; padding: 6px 13px; color: $text; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $tint; }
QPushButton:focus { border: 2px solid $primary; padding: 5px 12px; }
QPushButton:disabled { color: $outline; background: $window; }
QPushButton::menu-indicator { image: none; }
QPushButton[look="primary"], QPushButton:default {
    background: $primary; border: 1px solid $primary; color: $on_primary; }
QPushButton[look="primary"], QPushButton[default="true"] { font-weight: 600; }
QPushButton[look="primary"]:hover, QPushButton:default:hover { background: $primary_hover; }
QPushButton[look="primary"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled, QPushButton:default:disabled {
    background: $border; border-color: $border; color: $muted; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="quiet"]:focus { border: 2px solid $primary; }
QPushButton[look="chip"] { border-radius: 11px; padding: 2px 9px; color: $muted; font-size: 9pt; }
QPushButton[look="chip"]:checked { background: $tint; border-color: $primary; color: $primary; font-weight: 600; }
QPushButton[look="chip"]:focus { border: 2px solid $primary; padding: 1px 8px; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $surface; border: 1px solid $outline; border-radius: 7px; color: $text; }
QLineEdit { padding: 6px 9px; placeholder-text-color: $muted; }
QLineEdit:focus { border: 2px solid $primary; padding: 5px 8px; }
QPlainTextEdit, QTextEdit { padding: 5px; placeholder-text-color: $muted; }
QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] { border-color: $border; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $primary; padding: 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $window; color: $outline; border-color: $border; }
QDateEdit { background: $surface; border: 1px solid $outline; border-radius: 7px; color: $text; padding: 5px 8px; }
QDateEdit:focus { border: 2px solid $primary; padding: 4px 7px; }
QDateEdit::drop-down { border: none; width: 32px; }
QDateEdit::down-arrow { image: none; }
QComboBox { background: $surface; border: 1px solid $outline; border-radius: 7px; color: $text; padding: 5px 9px; }
QComboBox:focus { border: 2px solid $primary; padding: 4px 8px; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url("$chevron"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $outline; padding: 4px; color: $text; }
QProgressBar {
    background: $surface; border: 1px solid $outline; border-radius: 7px; color: $text; min-height: 18px;
    text-align: center; }
QProgressBar::chunk { background: $selection; border-radius: 6px; }
QCalendarWidget { background: $surface; border: 1px solid $outline; }
#qt_calendar_navigationbar { background: $surface; border-bottom: 1px solid $border; }
#qt_calendar_navigationbar QToolButton { padding: 3px 7px; }
#qt_calendar_calendarview { border: none; border-radius: 0; background: $surface; outline: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $border; padding: 6px 8px; }
QTableView { background: $surface; gridline-color: $border; outline: 0; }
QTableView::item { padding: 0 6px; }
QTableView::item:selected { background: $selection; color: $text; }

QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $outline; border-radius: 8px; background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $primary; }
QRadioButton::indicator:disabled { border-color: $border; }
QCheckBox::indicator { width: 13px; height: 13px; }
QCheckBox::indicator:unchecked { border: 1px solid $outline; border-radius: 3px; background: $surface; }
QCheckBox::indicator:unchecked:disabled { border-color: $border; }
QCheckBox::indicator:checked {
    background: $primary; border: 1px solid $primary; border-radius: 3px; color: $on_primary; image: url("$tick"); }
QCheckBox::indicator:checked:disabled { background: $outline; border-color: $outline; }

QFrame[look="card"], QListView[look="card"] {
    background: $surface; border: 1px solid $border; border-radius: 9px; }
QListView[look="card"]:focus { border-color: $primary; }
QListView { background: $surface; outline: 0; }
QListWidget[look="card"] { padding: 4px; }
QListWidget[look="card"]::item { padding: 5px 8px; border-radius: 5px; color: $text; }
QListWidget[look="card"]::item:selected { background: $selection; }
QListWidget[look="card"]::item:hover:!selected { background: $hover; }
QFrame[look="warning"] { background: $warning_surface; border: 1px solid $warning_border; border-radius: 9px; }
QFrame[look="warning"] QLabel { background: transparent; color: $text; }
QFrame[look="warning"] QLabel[look="muted"] { color: $muted; }
QFrame[look="warning"] QLabel[look="small"] { color: $muted; font-size: $small; }
QPushButton[look="findings-heading"], QPushButton[look="finding"] {
    background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 0; }
QPushButton[look="finding"] { border-top: 1px solid $warning_border; border-radius: 0; }
QPushButton[look="findings-heading"]:hover, QPushButton[look="finding"]:hover { background: $warning_border; }
QPushButton[look="findings-heading"]:focus, QPushButton[look="finding"]:focus {
    border: 2px solid $primary; border-radius: 8px; }
QFrame[look="card"] QPushButton[look="finding"] { border-top: 1px solid $border; }
QFrame[look="card"] QPushButton[look="findings-heading"]:hover, QFrame[look="card"] QPushButton[look="finding"]:hover {
    background: $hover; }
QFrame[look="card"] QLabel[look="small"] { color: $muted; font-size: 9pt; }
QPushButton[look="small"] { padding: 3px 11px; }
QPushButton[look="small"]:focus { border: 2px solid $primary; padding: 2px 10px; }
QPushButton[look="alert"] { background: transparent; border: 1px solid transparent; color: $warning; padding: 2px 7px; }
QPushButton[look="alert"]:hover { background: $warning_surface; }
QPushButton[look="alert"]:focus { border: 1px solid $primary; }
QPushButton[look="row"] { background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 0; }
QPushButton[look="row"]:hover { background: $hover; }
QPushButton[look="row"]:focus { border: 2px solid $primary; padding: 0; }
QPushButton[look="row"] QLabel { background: transparent; }
QPushButton[look="link"] {
    background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0 3px;
    color: $warning; font-size: $small; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid $primary; padding: 0 3px; }
QFrame[look="popover"] { background: $surface; border: 1px solid $outline; }
QFrame[look="popover"] QTextBrowser { border: none; padding: 0; }
QFrame[look="hint"] { background: $tint; border: 1px solid $border; border-radius: 9px; }
QFrame[look="hint"] QLabel { background: transparent; color: $text; border: none; }
QLabel[look="paper"] { background: #FFFFFF; color: #566664; border: 1px solid $border; border-radius: 7px; }
QWidget[look="page"] { background: $window; }
QFrame[look="desk"] QScrollBar::handle { background: $outline; }
QFrame[look="desk"] QScrollBar::handle:hover { background: $muted; }
QFrame[look="desk"] { background: $desk; border: 1px solid $border; border-radius: 9px; }
QFrame[look="desk"]:focus { border-color: $primary; }
QLabel[look="heading"] { color: $muted; font-size: $small; font-weight: 700; letter-spacing: 0.6px; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: $small; }
QLabel[look="small-warning"] { color: $warning; font-size: $small; }
QLabel[look="danger"] { color: $danger; }
QLabel[look="warning"], QLabel[look="amber"] { color: $warning; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $border; }
QScrollArea { background: transparent; border: none; }
QScrollArea[look="reading"] { padding: 6px; }
QScrollArea[look="reading"], QTableView { border: 1px solid $border; border-radius: 9px; }
QScrollArea[look="reading"]:focus, QTableView:focus { border-color: $primary; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 2px; }
QScrollBar:horizontal { height: 12px; margin: 2px; }
QScrollBar::handle { background: $border; border-radius: 4px; }
QScrollBar::handle:hover { background: $outline; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px 7px; }
"""
)


def style_sheet(tokens: Mapping[str, str]) -> str:
    """The style sheet with each `$name` replaced by `tokens[name]`: a colour, a size, a file. Raises KeyError."""
    return _SHEET.substitute(tokens)
