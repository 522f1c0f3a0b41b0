"""What was dismissed is found for who shows it apart, and known as dismissed there."""

from __future__ import annotations

from dataclasses import replace

from handout_studio.checks.dismissal import dismissal_of, dismissals_of
from handout_studio.domain import edits
from tests.checks.sheets import SETTINGS, found_in, handout_of


def test_what_is_dismissed_is_found_where_it_is_asked_for() -> None:
    handout = handout_of("We guarantee it. In an emergency, call 911.")
    (finding,) = found_in(handout)
    dismissed = edits.dismiss(handout, dismissal_of(finding, handout, everywhere=True))

    assert found_in(dismissed) == []
    assert found_in(dismissed, settings=replace(SETTINGS, with_dismissed=True)) == [finding]
    assert dismissals_of(finding, dismissed) == dismissed.dismissed
    assert dismissals_of(finding, handout) == ()
