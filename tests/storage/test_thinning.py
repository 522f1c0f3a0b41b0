"""The versions that stay: few, the newest, and spread over days, weeks and months."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from handout_studio.storage.thinning import DAYS, LATEST, MONTHS, WEEKS, kept_times

NOW = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
TIMES = st.lists(st.timedeltas(datetime.timedelta(0), datetime.timedelta(days=900)).map(lambda ago: NOW - ago))


def test_a_year_of_daily_work_leaves_days_weeks_and_months() -> None:
    """Each save is thinned out as it comes, as the program does."""
    kept: set[datetime.datetime] = set()
    for day in range(365):
        for hour in (9, 11):
            kept = kept_times([*kept, datetime.datetime(2026, 1, 1, hour) + datetime.timedelta(days=day)])
    newest = max(kept)
    days = {time.date() for time in kept}
    assert {newest.date() - datetime.timedelta(days=ago) for ago in range(DAYS)} <= days
    assert len({time.isocalendar()[:2] for time in kept}) >= WEEKS
    assert {(2026, month) for month in range(12 - MONTHS + 1, 13)} <= {(time.year, time.month) for time in kept}
    assert len(kept) <= LATEST + DAYS + WEEKS + MONTHS


@given(TIMES)
def test_the_newest_stays_and_there_are_never_many(times: list[datetime.datetime]) -> None:
    kept = kept_times(times)
    assert kept <= set(times)
    assert len(kept) <= LATEST + DAYS + WEEKS + MONTHS
    assert not times or max(times) in kept
    assert kept_times(kept) == kept
