"""The measures of a row's text come at once, and those of a long one that is typed in once the keys rest."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from handout_studio.ui.models.row_measures import RowMeasures


class _Counting:
    """Measures that remember what they were asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def words(self, text: str) -> int:
        self.asked.append(text)
        return len(text.split())

    def grade(self, text: str) -> float:
        return 0.2


def test_each_text_is_measured_once() -> None:
    counting = _Counting()
    rows = RowMeasures(counting)
    assert rows.of("a", "two words", graded=True) == (2, 1)
    assert rows.of("a", "two words", graded=True) == (2, 1)
    assert rows.of("b", "", graded=True) == (0, None)
    assert rows.of("a", "three words now", graded=False) == (3, None)
    assert counting.asked == ["two words", "", "three words now"]


def test_a_long_text_that_changes_is_measured_when_typing_rests(qtbot: QtBot) -> None:
    counting = _Counting()
    rows = RowMeasures(counting)
    long = "word " * 1_000
    assert rows.of("a", long, graded=True) == (1_000, 1)  # its first measures come at once
    with qtbot.waitSignal(rows.rested) as rested:
        for more in range(5):
            assert rows.of("a", long + "more " * more, graded=True) == (1_000, 1)
    assert rested.args == [frozenset({"a"})]
    assert rows.of("a", long + "more " * 4, graded=True) == (1_004, 1)
    assert len(counting.asked) == 2
