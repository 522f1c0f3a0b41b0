"""The list of sections under a real mouse and a real keyboard: each thing done is one step that undo takes back."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from handout_studio.application import Workspace
from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import SECTION_LIMIT
from handout_studio.ui.panels.section_list import SectionListPanel
from handout_studio.ui.session import Focus, HandoutSession

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
Make = Callable[[Handout], tuple[SectionListPanel, HandoutSession]]


def handout_of(names: str) -> Handout:
    sections = tuple(Section(id=name, title=name.upper(), body=f"About {name}.") for name in names)
    return Handout(date=datetime.date(2026, 1, 1), sections=sections)


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Make:
    def make(handout: Handout) -> tuple[SectionListPanel, HandoutSession]:
        session = HandoutSession(Workspace(tmp_path), handout)
        panel = SectionListPanel(session)
        qtbot.addWidget(panel)
        panel.resize(300, 420)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.view.setFocus()
        return panel, session

    return make


@pytest.fixture
def shown(make: Make) -> tuple[SectionListPanel, HandoutSession]:
    return make(handout_of("abcde"))


def order(session: HandoutSession) -> str:
    return "".join(section.id for section in session.handout.sections)


def place(panel: SectionListPanel, row: int, share: float = 0.5) -> QPoint:
    """A point within a row, `share` of its height below its top."""
    rect = panel.view.visualRect(panel.view.model().index(row, 0))
    return QPoint(rect.center().x(), rect.top() + round(rect.height() * share))


def box(panel: SectionListPanel, row: int) -> QPoint:
    return panel.view.tick_area(panel.view.model().index(row, 0)).center()


def drag(qtbot: QtBot, panel: SectionListPanel, row: int, to: QPoint, *, let_go: bool = True) -> None:
    viewport, start = panel.view.viewport(), place(panel, row)
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(0, QApplication.startDragDistance() + 1))
    qtbot.mouseMove(viewport, to)
    if let_go:
        qtbot.mouseRelease(viewport, LEFT, pos=to)


def menu_of(panel: SectionListPanel) -> QMenu:
    menu = panel.findChild(QMenu, "sectionMenu")
    assert menu is not None
    return menu


# --- choosing ---


def test_a_click_selects_a_section(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=place(panel, 2))

    assert session.selected == "c"
    assert session.undo_stack.count() == 0


def test_the_arrow_keys_select_a_section(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert session.selected == "c"

    qtbot.keyClick(panel.view, Qt.Key.Key_End)
    assert session.selected == "e"


def test_the_list_follows_a_selection_made_elsewhere(shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown
    told: list[Focus] = []
    session.selection_changed.connect(told.append)

    session.select(Focus("d", "body", 2, 4))

    assert panel.view.currentIndex().row() == 3
    assert told == [Focus("d", "body", 2, 4)]  # the list doesn't select anew and lose the caret
    session.select(Focus(None, "handout-title"))
    assert not panel.view.currentIndex().isValid()


def test_a_click_beside_the_rows_changes_nothing(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown
    viewport = panel.view.viewport()

    qtbot.mouseClick(viewport, LEFT, pos=QPoint(100, viewport.height() - 3))

    assert session.selected == "a"
    assert panel.view.currentIndex().row() == 0


# --- ticking ---


def test_a_click_on_the_box_ticks(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=box(panel, 1))

    assert not session.handout.section("b").included
    assert session.undo_stack.undoText() == "untick section"
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=box(panel, 1))
    assert session.handout.section("b").included
    assert session.undo_stack.undoText() == "tick section"


def test_a_double_click_on_the_box_ticks_twice(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=box(panel, 1))
    qtbot.mouseDClick(panel.view.viewport(), LEFT, pos=box(panel, 1))
    qtbot.mouseRelease(panel.view.viewport(), LEFT, pos=box(panel, 1))

    assert session.undo_stack.count() == 2


def test_a_press_on_the_box_let_go_elsewhere_ticks_nothing(
    qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]
) -> None:
    panel, session = shown

    qtbot.mousePress(panel.view.viewport(), LEFT, pos=box(panel, 1))
    qtbot.mouseRelease(panel.view.viewport(), LEFT, pos=place(panel, 1))

    assert session.undo_stack.count() == 0


def test_space_ticks_the_selected_section(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)

    assert [section.included for section in session.handout.sections] == [True, False, True, True, True]


# --- moving ---


def test_alt_and_the_arrows_move_the_selected_section(
    qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]
) -> None:
    panel, session = shown

    qtbot.keyClick(panel.view, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, ALT)
    assert order(session) == "bcade"
    assert panel.view.currentIndex().row() == 2

    qtbot.keyClick(panel.view, Qt.Key.Key_Up, ALT)
    assert order(session) == "bacde"
    assert session.undo_stack.undoText() == "move section"
    for _ in range(3):
        session.undo_stack.undo()
    assert order(session) == "abcde"
    assert session.selected == "a"


def test_the_first_section_moves_no_further(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    qtbot.keyClick(panel.view, Qt.Key.Key_Up, ALT)

    assert session.undo_stack.count() == 0
    assert session.selected == "a"


@pytest.mark.parametrize(
    ("row", "onto", "share", "expected"),
    [
        (0, 3, 0.8, "bcdae"),
        (0, 3, 0.2, "bcade"),
        (4, 0, 0.2, "eabcd"),
        (4, 0, 0.8, "aebcd"),
        (2, 4, 0.9, "abdec"),
        (1, 1, 0.9, "abcde"),
        (1, 2, 0.2, "abcde"),
    ],
)
def test_a_dragged_row_falls_between_the_rows(
    qtbot: QtBot,
    shown: tuple[SectionListPanel, HandoutSession],
    row: int,
    onto: int,
    share: float,
    expected: str,
) -> None:
    panel, session = shown

    drag(qtbot, panel, row, place(panel, onto, share))

    assert order(session) == expected
    assert session.undo_stack.count() == (expected != "abcde")
    assert session.selected == "abcde"[row]
    assert not panel.view.dragging


def test_a_row_dropped_below_all_rows_becomes_the_last(
    qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]
) -> None:
    panel, session = shown

    drag(qtbot, panel, 1, QPoint(100, panel.view.viewport().height() + 50))

    assert order(session) == "acdeb"


def test_escape_leaves_a_dragged_row_where_it_was(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    drag(qtbot, panel, 0, place(panel, 3), let_go=False)
    assert panel.view.dragging
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not panel.view.dragging
    qtbot.mouseRelease(panel.view.viewport(), LEFT, pos=place(panel, 3))

    assert session.undo_stack.count() == 0


def test_a_change_of_the_rows_ends_a_drag(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown
    drag(qtbot, panel, 0, place(panel, 3), let_go=False)

    session.edit(edits.remove_section(session.handout, "a"), "remove section")
    qtbot.mouseRelease(panel.view.viewport(), LEFT, pos=place(panel, 2))

    assert order(session) == "bcde"


def test_a_row_held_at_the_lower_edge_scrolls_the_list(qtbot: QtBot, make: Make) -> None:
    panel, session = make(handout_of("abcdefghijklmnopqrst"))
    bar, height = panel.view.verticalScrollBar(), panel.view.viewport().height()

    drag(qtbot, panel, 0, QPoint(100, height - 4), let_go=False)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    qtbot.mouseRelease(panel.view.viewport(), LEFT, pos=QPoint(100, height - 4))

    assert order(session) == "bcdefghijklmnopqrsta"


# --- copying, removing, renaming, adding ---


def test_ctrl_d_duplicates(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    qtbot.keyClick(panel.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert [section.id for section in session.handout.sections][:3] == ["a", "a-2", "b"]
    assert session.selected == "a-2"
    assert panel.view.currentIndex().row() == 1
    assert session.undo_stack.undoText() == "duplicate section"


def test_delete_removes_and_undo_brings_back(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown
    session.select(Focus("e"))

    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert order(session) == "abcd"
    assert session.selected == "d"
    assert panel.view.currentIndex().row() == 3

    session.undo_stack.undo()
    assert order(session) == "abcde"
    assert session.selected == "e"
    assert panel.view.currentIndex().row() == 4


def test_a_list_may_be_emptied_and_filled_again(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    for _ in range(7):
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert order(session) == ""
    assert session.selected is None

    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert order(session) == "abcde"
    assert panel.view.model().rowCount() == 5


def test_f2_renames_in_the_row(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    field = panel.findChild(QLineEdit, "sectionTitleField")
    assert field is not None
    assert field.selectedText() == "A"
    qtbot.keyClicks(field, "Talking openly")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: session.handout.section("a").title == "Talking openly")
    assert session.undo_stack.undoText() == "rename section"
    assert panel.view.currentIndex().data() == "Talking openly"


def test_escape_gives_up_renaming(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    field = panel.findChild(QLineEdit, "sectionTitleField")
    assert field is not None
    qtbot.keyClicks(field, "Other")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.findChild(QLineEdit, "sectionTitleField") is None)

    assert session.undo_stack.count() == 0


@pytest.mark.parametrize("way", ["Enter", "double click"])
def test_enter_and_a_double_click_go_on_to_the_text(
    qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession], way: str
) -> None:
    panel, session = shown
    session.select(Focus("b"))

    with qtbot.waitSignal(panel.writing_wished) as wished:
        if way == "Enter":
            qtbot.keyClick(panel.view, Qt.Key.Key_Return)
        else:
            qtbot.mouseDClick(panel.view.viewport(), LEFT, pos=place(panel, 1))

    assert wished.args == [Focus("b")]


def test_new_section_adds_ones_own_and_goes_to_its_title(
    qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]
) -> None:
    panel, session = shown
    button = panel.findChild(QPushButton, "addOwnSection")

    with qtbot.waitSignal(panel.writing_wished) as wished:
        qtbot.mouseClick(button, LEFT)

    assert wished.args == [Focus("section", "title")]
    assert [section.id for section in session.handout.sections][:3] == ["a", "section", "b"]
    assert panel.view.currentIndex().data() == "Untitled section"
    assert session.undo_stack.undoText() == "add section"


def test_a_full_handout_takes_no_more(qtbot: QtBot, make: Make) -> None:
    sections = tuple(Section(id=f"s{number}") for number in range(SECTION_LIMIT))
    panel, session = make(Handout(date=datetime.date(2026, 1, 1), sections=sections))

    panel.add_own()
    qtbot.keyClick(panel.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert len(session.handout.sections) == SECTION_LIMIT
    button = panel.findChild(QPushButton, "addOwnSection")
    assert button is not None
    assert not button.isEnabled()
    assert str(SECTION_LIMIT) in button.toolTip()


# --- buttons and menu ---


def test_the_buttons_do_what_the_keys_do(qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    def press(name: str) -> None:
        qtbot.mouseClick(panel.findChild(QToolButton, name), LEFT)

    press("moveSectionDown")
    assert order(session) == "bacde"
    press("moveSectionUp")
    press("duplicateSection")
    assert [section.id for section in session.handout.sections][:2] == ["a", "a-2"]
    press("removeSection")
    assert order(session) == "abcde"


def test_a_button_is_off_where_it_would_do_nothing(shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown

    def enabled() -> list[bool]:
        names = ("moveSectionUp", "moveSectionDown", "duplicateSection", "removeSection")
        buttons = [panel.findChild(QToolButton, name) for name in names]
        return [button is not None and button.isEnabled() for button in buttons]

    assert enabled() == [False, True, True, True]
    session.select(Focus("e"))
    assert enabled() == [True, False, True, True]
    session.select(Focus())
    assert enabled() == [False, False, False, False]


def test_the_menu_changes_the_wording_and_goes_back_to_the_library(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    welcome = Workspace(tmp_path).library()[0]
    panel, session = make(edits.add_from_library(handout_of(""), welcome))

    def choose(name: str) -> None:
        panel.view.customContextMenuRequested.emit(place(panel, 0))
        menu = menu_of(panel)
        action = next(action for action in menu.actions() if action.objectName() == name)
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        qtbot.waitUntil(lambda: panel.findChild(QMenu, "sectionMenu") is None)

    choose("fullWording")
    assert session.handout.sections[0].body == welcome.full
    assert session.undo_stack.undoText() == "change wording"

    session.edit(edits.rename_section(session.handout, "welcome", "Mine"), "rename section")
    with qtbot.waitSignal(panel.message):
        choose("restoreLibraryText")
    assert session.handout.sections[0].title == welcome.title
    assert session.undo_stack.undoText() == "back to library text"


def test_the_menu_offers_no_wording_for_ones_own_section(
    qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]
) -> None:
    panel, _session = shown

    panel.view.customContextMenuRequested.emit(place(panel, 1))
    menu = menu_of(panel)
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    menu.close()

    assert "fullWording" not in names
    assert {"moveSectionUp", "renameSection", "tickSection", "newSection"} <= set(names)


def test_what_has_no_room_in_a_row_is_told_in_whole(qtbot: QtBot, make: Make) -> None:
    long = Section(id="long", title="What stays private, and what may not, in this practice and online", body="Words.")
    panel, _session = make(Handout(date=datetime.date(2026, 1, 1), sections=(long, Section(id="b", title="B"))))

    def tip(row: int) -> str:
        viewport, at = panel.view.viewport(), place(panel, row)
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
        return QToolTip.text()

    assert long.title in tip(0)
    assert "1 word" in tip(0)
    tip(1)
    qtbot.waitUntil(lambda: QToolTip.text() == "")


# --- in step with the session ---


def test_typing_elsewhere_changes_the_row_and_keeps_where_one_has_scrolled_to(make: Make) -> None:
    panel, session = make(handout_of("abcdefghijklmnopqrst"))
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum())

    session.edit(edits.write_body(session.handout, "a", "One two three four."), "typing", source="editor")

    index = panel.view.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("A, included, 4 words")
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("looked_away", [False, True])
def test_the_row_in_sight_stays_so_where_the_list_loses_room(make: Make, looked_away: bool) -> None:
    panel, session = make(handout_of("abcdefghijklmnopqrst"))
    session.select(Focus("t"))
    bar = panel.view.verticalScrollBar()
    if looked_away:
        bar.setValue(0)

    panel.resize(300, 260)
    QApplication.processEvents()

    assert bar.value() == (0 if looked_away else bar.maximum())


def test_loading_another_handout_shows_it(shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, session = shown
    session.select(Focus("d"))

    session.load(handout_of("xyz"))

    assert [panel.view.model().index(row, 0).data() for row in range(3)] == ["X", "Y", "Z"]
    assert panel.view.model().rowCount() == 3
    assert panel.view.currentIndex().row() == 0


def test_a_window_shortcut_does_not_take_a_key_from_the_list(
    qtbot: QtBot, shown: tuple[SectionListPanel, HandoutSession]
) -> None:
    panel, session = shown
    taken: list[str] = []
    QShortcut("Alt+Down", panel, lambda: taken.append("window"))

    qtbot.keyClick(panel.view, Qt.Key.Key_Down, ALT)

    assert taken == []
    assert order(session) == "bacde"


def test_all_that_can_be_touched_has_a_name_to_say(shown: tuple[SectionListPanel, HandoutSession]) -> None:
    panel, _session = shown

    for widget in (panel.view, *panel.findChildren(QToolButton), *panel.findChildren(QPushButton)):
        assert widget.objectName()
        assert widget.accessibleName()
