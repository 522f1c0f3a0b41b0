"""Several sections selected together, under keys and mouse in the real window: each thing done is one undo step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handout_studio.ui.models.library_model import LIBRARY_SECTION
from handout_studio.ui.panels.section_view import SectionView
from handout_studio.ui.session import Focus
from tests.studio import Studio

LEFT, SHIFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(studio: Studio, qtbot: QtBot) -> SectionView:
    view = studio.window.section_list.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    return view


def ids(studio: Studio) -> list[str]:
    return [section.id for section in studio.handout.sections]


def place(view: SectionView, row: int, share: float = 0.5) -> QPoint:
    rect = view.visualRect(view.model().index(row, 0))
    return QPoint(rect.center().x(), rect.top() + round(rect.height() * share))


def test_by_keys_several_are_moved_ticked_copied_and_removed(studio: Studio, view: SectionView, qtbot: QtBot) -> None:
    before, told = ids(studio), []
    studio.window.section_list.announced.connect(told.append)

    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.chosen() == before[:2]
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(studio) == [before[2], before[0], before[1], *before[3:]]
    assert view.chosen() == before[:2]
    assert told == ["Moved to position 3 of 10."]
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert [section.id for section in studio.handout.sections if not section.included] == before[:2]
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    assert view.chosen() == ids(studio)[3:5] == [f"{name}-2" for name in before[:2]]
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert len(ids(studio)) == 10

    assert studio.session.undo_stack.count() == 4
    for _ in range(4):
        studio.session.undo_stack.undo()
    assert ids(studio) == before


def test_a_click_with_a_key_adds_to_what_is_selected_and_one_without_ends_it(
    studio: Studio, view: SectionView, qtbot: QtBot
) -> None:
    names = ids(studio)

    qtbot.mouseClick(view.viewport(), LEFT, CTRL, place(view, 2))
    assert view.chosen() == [names[0], names[2]]
    assert studio.session.selected == names[2]
    qtbot.mouseClick(view.viewport(), LEFT, SHIFT, place(view, 4))
    assert view.chosen() == [names[0], *names[2:5]]
    tick = view.tick_area(view.model().index(3, 0)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=tick)
    assert [section.included for section in studio.handout.sections[:5]] == [False, True, False, False, False]
    qtbot.mouseClick(view.viewport(), LEFT, pos=place(view, 3))

    assert view.chosen() == [names[3]]
    assert studio.session.undo_stack.count() == 1


def test_several_are_dragged_together(studio: Studio, view: SectionView, qtbot: QtBot) -> None:
    names, viewport = ids(studio), view.viewport()
    qtbot.mouseClick(viewport, LEFT, CTRL, place(view, 2))

    qtbot.mousePress(viewport, LEFT, pos=place(view, 2))
    qtbot.mouseMove(viewport, place(view, 2) + QPoint(0, QApplication.startDragDistance() + 1))
    qtbot.mouseMove(viewport, place(view, 3, 0.8))
    qtbot.mouseRelease(viewport, LEFT, pos=place(view, 3, 0.8))

    assert ids(studio) == [names[1], names[3], names[0], names[2], *names[4:]]
    assert view.chosen() == [names[0], names[2]]


def test_control_a_in_the_list_selects_all_sections_and_not_the_text(
    studio: Studio, view: SectionView, qtbot: QtBot
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)

    assert view.chosen() == ids(studio)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen() == ids(studio)[:1]
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    studio.trigger("move-down")
    assert studio.session.undo_stack.count() == 0


def test_a_selection_made_elsewhere_is_one_section(studio: Studio, view: SectionView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)

    studio.session.select(Focus(ids(studio)[3], "body", 0, 0))

    assert view.chosen() == [ids(studio)[3]]


def test_a_section_of_the_library_is_dropped_into_a_gap(studio: Studio, view: SectionView) -> None:
    source = studio.workspace.library()[20]
    data = QMimeData()
    data.setData(LIBRARY_SECTION, source.id.encode())
    at = QPointF(place(view, 1, 0.8))
    buttons, modifier, copy = LEFT, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction

    QApplication.sendEvent(view.viewport(), QDragEnterEvent(at.toPoint(), copy, data, buttons, modifier))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(at.toPoint(), copy, data, buttons, modifier))
    assert view.from_library.gap == 2
    QApplication.sendEvent(view.viewport(), QDropEvent(at, copy, data, buttons, modifier))

    assert view.from_library.gap is None
    assert ids(studio)[2] == studio.session.selected == source.id
    assert studio.session.undo_stack.undoText() == "add section"
