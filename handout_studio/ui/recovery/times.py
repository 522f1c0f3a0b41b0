"""Times as a person reads them: today and yesterday by name, other days by their date."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def told_time(time: datetime.datetime, today: datetime.date | None = None, *, seconds: bool = False) -> str:
    """The time in this computer's zone and form, with its seconds if need be; `today` in place of the clock's."""
    local = time.astimezone()
    day = local.date()
    today = today or datetime.datetime.now().astimezone().date()
    locale = QLocale()
    clock = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if seconds:
        clock = QTime(local.hour, local.minute, local.second).toString("HH:mm:ss")
    if day == today:
        return _tr("today, {time}").format(time=clock)
    if day == today - datetime.timedelta(days=1):
        return _tr("yesterday, {time}").format(time=clock)
    date = locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return _tr("{date}, {time}").format(date=date, time=clock)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Times", text)
