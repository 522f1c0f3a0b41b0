"""The fewest row changes between two lists, against lists drawn at random."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.ui.models.row_changes import Inserted, Moved, Removed, RowChange, row_changes

names = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=7)


def replay(rows: list[str], changes: list[RowChange]) -> list[str]:
    rows = list(rows)
    for change in changes:
        match change:
            case Removed(name, row):
                assert rows.pop(row) == name
            case Inserted(name, row):
                rows.insert(row, name)
            case Moved(name, row, to):
                assert rows.pop(row) == name
                rows.insert(to, name)
    return rows


def fewest_moves(before: list[str], after: list[str]) -> int:
    """By trying every set of rows that could stay."""
    kept = [name for name in before if name in after]
    order = [name for name in after if name in kept]
    for size in range(len(kept), -1, -1):
        runs = set(combinations(order, size))
        if runs & set(combinations(kept, size)):
            return len(kept) - size
    raise AssertionError


@given(names, names)
def test_the_changes_make_one_list_of_the_other(before: list[str], after: list[str]) -> None:
    assert replay(before, row_changes(before, after)) == after


@given(names, names)
def test_no_change_is_wasted(before: list[str], after: list[str]) -> None:
    changes = row_changes(before, after)

    assert sum(isinstance(change, Removed) for change in changes) == len(set(before) - set(after))
    assert sum(isinstance(change, Inserted) for change in changes) == len(set(after) - set(before))
    assert sum(isinstance(change, Moved) for change in changes) == fewest_moves(before, after)


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        pytest.param("abcdef", "bcdefa", [Moved("a", 0, 5)], id="dragged down"),
        pytest.param("abcdef", "fabcde", [Moved("f", 5, 0)], id="dragged up"),
        pytest.param("abc", "abxc", [Inserted("x", 2)], id="added"),
        pytest.param("abc", "ac", [Removed("b", 1)], id="removed"),
        pytest.param("abc", "abc", [], id="the same"),
        pytest.param("ab", "", [Removed("b", 1), Removed("a", 0)], id="emptied from below"),
    ],
)
def test_one_edit_is_one_change(before: str, after: str, changes: list[RowChange]) -> None:
    assert row_changes(before, after) == changes
