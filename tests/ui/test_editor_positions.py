"""Places in a text agree with Qt's, and a changed text arrives in the field by the smallest replacement."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QUndoStack

from handout_studio.domain.values import clean_text
from handout_studio.ui.editor.body_edit import BodyEdit
from handout_studio.ui.editor.positions import from_units, to_units

_texts = st.text(alphabet="ab😀👩‍👧é\u0301\u202eש\n -*", max_size=30).map(clean_text)


@given(_texts, st.data())
def test_positions_there_and_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    assert from_units(text, to_units(text, offset)) == offset
    assert to_units(text, len(text)) == len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(("position", "offset"), [(-3, 0), (0, 0), (1, 1), (2, 1), (3, 2), (99, 3)])
def test_a_position_inside_a_character_is_the_one_before_it(position: int, offset: int) -> None:
    assert from_units("a😀b", position) == offset


def test_a_field_holds_each_text_it_is_given(qtbot: object, qapp: object) -> None:
    field = BodyEdit(QUndoStack())
    heard: list[object] = []
    field.edited.connect(heard.append)

    @given(st.lists(_texts, min_size=1, max_size=4), st.data())
    def holds(texts: list[str], data: st.DataObject) -> None:
        field.show_body(texts[0])
        for text in texts:
            start = data.draw(st.integers(0, len(field.body)))
            field.select(start, start)
            field.take_body(text)
            assert field.document().toRawText().replace("\u2029", "\n") == text
            passage = field.passage()
            assert passage.text == text
            assert 0 <= passage.start <= len(text)

    holds()
    assert heard == []
    field.deleteLater()
