"""Tells what stays out of a template, and which words may be somebody's name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from handout_studio.application import PossibleName, Stripped
from handout_studio.text.placeholders import field_label
from handout_studio.ui.dialogs.parts import plain_label, warning_card
from handout_studio.ui.phrases import say

_NAMES_SHOWN = 12
_PADDING, _ABOVE_AND_BELOW = 44, 10  # window pixels around the words of a row


class StrippedList(QWidget):
    """`always` are things that never go into a template; below them each thing that was found in a text."""

    def __init__(self, heading: str, always: Iterable[str], stripped: Iterable[Stripped]) -> None:
        super().__init__()
        rows = self._rows = QListWidget()
        rows.setObjectName("strippedList")
        rows.setAccessibleName(self.tr("What stays out"))
        rows.setProperty("look", "card")
        rows.setWordWrap(True)
        rows.setResizeMode(QListWidget.ResizeMode.Adjust)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setSpacing(3)
        for text in (*always, *(told(one) for one in stripped)):
            rows.addItem(QListWidgetItem(text))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label(heading, "heading"))
        column.addWidget(rows, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Rows as high as their wrapped words, which the style measures as one line."""
        room = QRect(0, 0, self._rows.viewport().width() - _PADDING, 10_000)
        for number in range(self._rows.count()):
            item = self._rows.item(number)
            words = self._rows.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(0, words.height() + _ABOVE_AND_BELOW))


def told(one: Stripped) -> str:
    """One thing that was taken out, and what stands in its place."""
    where = _tr("“{text}” in “{place}”") if one.place else _tr("“{text}” in the handout's own lines")
    text = where.format(text=one.fact.text[:80], place=one.place[:60])
    if one.fact.field is None:
        return _tr("{text}: left out, it belongs to one region").format(text=text)
    return _tr("{text}: now the field for the {field}").format(text=text, field=say(field_label(one.fact.field)))


def names_card(names: tuple[PossibleName, ...]) -> QWidget | None:
    """A warning about words that may be a client's name; None where there are none."""
    if not names:
        return None
    shown = [
        _tr("“{name}” in “{place}”").format(name=one.name[:60], place=one.place[:60])
        if one.place
        else f"“{one.name[:60]}”"
        for one in names[:_NAMES_SHOWN]
    ]
    if len(names) > _NAMES_SHOWN:
        shown.append(_tr("and {count} more").format(count=len(names) - _NAMES_SHOWN))
    return warning_card(
        "possibleNames",
        _tr("Is one of these a client's name? ") + ", ".join(shown),
        _tr("We can only guess. If it is one, cancel and take it out of the text first."),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("StrippedList", text)
