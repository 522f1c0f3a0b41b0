"""A day to write or to take from a calendar, dressed as the other fields are."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QSizePolicy, QToolButton, QWidget

from handout_studio.ui.dates import long_form
from handout_studio.ui.icons import icon, pixmap

CHEVRON = 16
MARGIN = 12  # as that of a button that opens a menu
WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DateField(QDateEdit):
    """Shows a day in the window's language, with a chevron at its end that opens a calendar."""

    def __init__(self, name: str, spoken: str, day: datetime.date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setDisplayFormat(long_form())
        self.setCalendarPopup(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        _dress(self.calendarWidget())

    @property
    def day(self) -> datetime.date:
        """The day that is shown."""
        shown = self.date()
        return datetime.date(shown.year(), shown.month(), shown.day())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = self.width() - MARGIN - CHEVRON if right else MARGIN
        chevron = pixmap("chevron-down", "text", CHEVRON, self.devicePixelRatioF())
        QPainter(self).drawPixmap(left, (self.height() - CHEVRON) // 2, chevron)


def _dress(calendar: QCalendarWidget) -> None:
    """Our arrows for the months, and days off no louder than others."""
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in WEEKEND:
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    for name, picture in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(picture))
            button.setIconSize(QSize(CHEVRON, CHEVRON))
