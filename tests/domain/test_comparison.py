"""What differs between two states of a handout is told section by section."""

from __future__ import annotations

import datetime

from handout_studio.domain import edits
from handout_studio.domain.comparison import compare
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section

ONE, TWO, THREE = (Section(id=name, title=name.title(), body=name) for name in ("one", "two", "three"))
HANDOUT = Handout(title="Before", date=datetime.date(2026, 1, 1), sections=(ONE, TWO))


def test_equal_states_do_not_differ() -> None:
    assert compare(HANDOUT, HANDOUT.model_copy()).is_empty


def test_each_kind_of_change_is_told() -> None:
    after = edits.add_section(edits.remove_section(HANDOUT, "one"), THREE)
    after = edits.set_title(edits.write_body(after, "two", "other words"), "After")
    found = compare(HANDOUT, after)
    assert found.added == (THREE,)
    assert found.removed == (ONE,)
    assert found.changed == ((TWO, after.section("two")),)
    assert not found.reordered
    assert found.others == ("title",)


def test_a_new_order_is_told_once() -> None:
    found = compare(HANDOUT, edits.move_section(HANDOUT, "two", 0))
    assert found.reordered
    assert (found.added, found.removed, found.changed) == ((), (), ())
    assert not compare(HANDOUT, edits.add_section(HANDOUT, THREE, 0)).reordered
