"""Which earlier versions are kept: the last saves, then one a day, one a week and one a month."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable

LATEST, DAYS, WEEKS, MONTHS = 10, 12, 10, 9


def kept_times(times: Iterable[datetime.datetime]) -> set[datetime.datetime]:
    """Of the times of all versions those that stay: at most 41, the newest among them.

    The newest of each of the last 12 days, 10 weeks and 9 months in which anything was saved, and the last 10 saves.
    Days are those of the times' own zone.
    """
    newest_first = sorted(set(times), reverse=True)
    kept = set(newest_first[:LATEST])
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        kept |= _newest_of_each(newest_first, period, count)
    return kept


def _newest_of_each(
    newest_first: list[datetime.datetime], period: Callable[[datetime.datetime], object], count: int
) -> set[datetime.datetime]:
    newest: dict[object, datetime.datetime] = {}
    for time in newest_first:
        newest.setdefault(period(time), time)
    return set(list(newest.values())[:count])


def _day(time: datetime.datetime) -> object:
    return time.date()


def _week(time: datetime.datetime) -> object:
    return time.isocalendar()[:2]


def _month(time: datetime.datetime) -> object:
    return time.year, time.month
