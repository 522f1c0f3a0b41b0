"""Dates and times as people say them, in the system's language."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def short_date(day: datetime.date, today: datetime.date) -> str:
    """`3 Nov`, with the year where it is another one."""
    form = QCoreApplication.translate("dates", "d MMM" if day.year == today.year else "d MMM yyyy")
    return QLocale().toString(_qt(day), form)


def long_date(day: datetime.date) -> str:
    """`3 November 2026`."""
    return QLocale().toString(_qt(day), long_form())


def long_form() -> str:
    """The pattern of such a date in the window's language, for a field that holds one."""
    return QCoreApplication.translate("dates", "d MMMM yyyy")


def told_day(when: datetime.datetime, now: datetime.datetime) -> str:
    """`today, 09:14`, `Friday` within the week, else the date."""
    days = (now.date() - when.date()).days
    if days == 0:
        return QCoreApplication.translate("dates", "today, {time}").format(time=when.strftime("%H:%M"))
    return QLocale().toString(_qt(when.date()), "dddd") if 0 < days < 7 else short_date(when.date(), now.date())


def _qt(day: datetime.date) -> QDate:
    return QDate(day.year, day.month, day.day)
