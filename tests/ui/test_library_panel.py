"""The library under a real mouse and a real keyboard: what a search finds, and what is added where."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from handout_studio.application import Workspace
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection, Section
from handout_studio.domain.values import SECTION_LIMIT
from handout_studio.ui.models.library_model import LibraryModel, LibraryRole, preview_text
from handout_studio.ui.models.library_search import found_sections
from handout_studio.ui.panels.library_panel import LibraryPanel
from handout_studio.ui.session import Focus, HandoutSession

LEFT = Qt.MouseButton.LeftButton
EMPTY = Handout(date=datetime.date(2026, 1, 1))


def offered(name: str, title: str = "", text: str = "", **more: tuple[str, ...]) -> LibrarySection:
    return LibrarySection(id=name, title=title, short=text, full=text, **more)


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> HandoutSession:
    sections = tuple(Section(id=name, title=name) for name in ("one", "two"))
    return HandoutSession(Workspace(tmp_path), Handout(date=datetime.date(2026, 1, 1), sections=sections))


@pytest.fixture
def panel(qtbot: QtBot, session: HandoutSession) -> LibraryPanel:
    panel = LibraryPanel(session)
    qtbot.addWidget(panel)
    panel.resize(300, 420)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def row(panel: LibraryPanel, number: int) -> QPoint:
    return panel.view.visualRect(panel.view.model().index(number, 0)).center()


def plus(panel: LibraryPanel, number: int) -> QPoint:
    return QPoint(18, row(panel, number).y())


def titles(panel: LibraryPanel) -> list[str]:
    model = panel.view.model()
    return [model.index(number, 0).data() for number in range(model.rowCount())]


# --- what a search finds ---


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["feelings", "goals", "emotion"]),
        ("   ", ["feelings", "goals", "emotion"]),
        ("FEEL", ["feelings", "goals"]),
        ("émotions", ["emotion"]),
        ("emotions", ["emotion"]),
        ("trust", ["goals"]),
        ("together plan", ["goals"]),
        ("together zebra", []),
        ("first", ["emotion", "goals"]),
    ],
)
def test_a_search_finds_every_word_in_title_labels_or_text(query: str, found: list[str]) -> None:
    library = (
        offered("feelings", "When feelings get strong"),
        offered("goals", "Together", "We plan how you feel at first.", keywords=("trust",)),
        offered("emotion", "Vos Émotions, first"),
    )

    assert [section.id for section in found_sections(library, query)] == found


def test_a_preview_is_what_a_person_reads() -> None:
    text = "# Call **me**\n> [!ASK] On *{{practice.phone}}*\n- 2 < 3\n- [ ] Yes\n[lines: 2]\n[scale: 0-2 low | high]"

    read = preview_text(offered("a", text=text)).split("\n")
    assert read == ["Call me", "On [practice phone]", "- 2 < 3", "☐ Yes", "_" * 30, "_" * 30, "low  0  1  2  high"]


def test_only_rows_whose_mark_changes_are_told() -> None:
    model = LibraryModel((offered("a", "A"), offered("b", "B", categories=("Trust", "Start"))), EMPTY)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    held = Section.model_validate({"id": "x", "origin": {"section": "b"}})
    assert model.index(1).data(LibraryRole.LINE) == "Trust, Start"

    model.mark_used(EMPTY.model_copy(update={"sections": (held,)}))

    assert changed == [1]
    assert model.index(1).data(LibraryRole.LINE) == "in this handout"
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "B, in this handout"


# --- the panel ---


def test_all_sections_are_on_offer(panel: LibraryPanel, session: HandoutSession) -> None:
    assert titles(panel) == [section.title for section in session.workspace.library()]
    assert panel.search_box.placeholderText() == f"Search {len(session.workspace.library())} sections"


def test_a_click_on_the_plus_adds_below_the_selected_section(
    qtbot: QtBot, panel: LibraryPanel, session: HandoutSession
) -> None:
    first = session.workspace.library()[0]

    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=plus(panel, 0))

    assert [section.id for section in session.handout.sections] == ["one", first.id, "two"]
    assert session.handout.section(first.id).body == first.short
    assert session.selected == first.id
    assert session.undo_stack.undoText() == "add section"
    session.undo_stack.undo()
    assert [section.id for section in session.handout.sections] == ["one", "two"]


def test_a_click_on_a_card_only_chooses_it(qtbot: QtBot, panel: LibraryPanel, session: HandoutSession) -> None:
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=row(panel, 1))

    assert panel.view.currentIndex().row() == 1
    assert session.undo_stack.count() == 0


@pytest.mark.parametrize("way", ["double click", "Enter"])
def test_a_double_click_and_enter_add(qtbot: QtBot, panel: LibraryPanel, session: HandoutSession, way: str) -> None:
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=row(panel, 1))

    if way == "Enter":
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    else:
        qtbot.mouseDClick(panel.view.viewport(), LEFT, pos=row(panel, 1))

    assert session.selected == session.workspace.library()[1].id


def test_with_the_handout_selected_a_section_comes_last(
    qtbot: QtBot, panel: LibraryPanel, session: HandoutSession
) -> None:
    session.select(Focus(None, "handout-title"))

    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=plus(panel, 0))

    assert session.handout.sections[-1].id == session.workspace.library()[0].id


def test_a_section_may_be_added_twice(qtbot: QtBot, panel: LibraryPanel, session: HandoutSession) -> None:
    first = session.workspace.library()[0].id

    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=plus(panel, 0))
    assert panel.view.model().index(0, 0).data(LibraryRole.LINE) == "in this handout"
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=plus(panel, 0))

    assert [section.id for section in session.handout.sections] == ["one", first, f"{first}-2", "two"]


def test_typing_narrows_the_list_and_enter_adds_the_first_found(
    qtbot: QtBot, panel: LibraryPanel, session: HandoutSession
) -> None:
    wanted = session.workspace.library()[3]

    qtbot.keyClicks(panel.search_box, wanted.title)
    assert titles(panel)[0] == wanted.title
    assert len(titles(panel)) < 9
    qtbot.keyClick(panel.search_box, Qt.Key.Key_Return)

    assert session.selected == wanted.id


def test_enter_in_an_empty_box_adds_nothing(qtbot: QtBot, panel: LibraryPanel, session: HandoutSession) -> None:
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=row(panel, 1))

    qtbot.keyClick(panel.search_box, Qt.Key.Key_Return)

    assert session.undo_stack.count() == 0


def test_a_search_that_finds_nothing_says_so(qtbot: QtBot, panel: LibraryPanel) -> None:
    label = panel.findChild(QLabel, "libraryNothingFound")
    assert label is not None
    assert not label.isVisible()

    qtbot.keyClicks(panel.search_box, "<b>zebra")

    assert label.isVisible()
    assert not panel.view.isVisible()
    assert label.text() == "No section has “<b>zebra” in it. Try another word."
    assert label.textFormat() == Qt.TextFormat.PlainText
    qtbot.keyClick(panel.search_box, Qt.Key.Key_Escape)
    assert panel.search_box.text() == ""
    assert panel.view.isVisible()
    assert len(titles(panel)) >= 33


def test_a_long_search_does_not_push_the_column_wider(qtbot: QtBot, panel: LibraryPanel) -> None:
    narrow = panel.minimumSizeHint().width()

    panel.search_box.setText("W" * 300)

    assert panel.minimumSizeHint().width() <= max(narrow, 320)


def test_the_clear_button_brings_all_back(qtbot: QtBot, panel: LibraryPanel) -> None:
    qtbot.keyClicks(panel.search_box, "zebra")
    clear = next(action for action in panel.search_box.actions() if action.objectName() == "clearLibrarySearch")
    assert clear.isVisible()

    clear.trigger()

    assert len(titles(panel)) >= 33
    assert not clear.isVisible()


def test_down_goes_from_the_search_into_the_list(qtbot: QtBot, panel: LibraryPanel, session: HandoutSession) -> None:
    qtbot.keyClick(panel.search_box, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)

    assert session.selected == session.workspace.library()[1].id


def test_a_chip_narrows_to_its_category_and_the_search_stays_in_it(
    qtbot: QtBot, panel: LibraryPanel, session: HandoutSession
) -> None:
    library = session.workspace.library()
    name = library[0].categories[0]
    inside = [section.title for section in library if name in section.categories]

    qtbot.mouseClick(panel.findChild(QPushButton, f"category-{name}"), LEFT)
    assert titles(panel) == inside
    panel.search_box.setText(inside[-1])
    assert titles(panel)[0] == inside[-1]
    panel.search_box.setText("zebra")
    label = panel.findChild(QLabel, "libraryNothingFound")
    assert label is not None
    assert label.text().startswith(f"No section in {name} has “zebra”")
    panel.search_box.clear()
    panel.chips.choose(None)
    assert len(titles(panel)) == len(library)


def test_categories_without_room_stand_in_the_menu_and_the_chosen_one_is_always_seen(
    qtbot: QtBot, panel: LibraryPanel
) -> None:
    menu, chips = panel.findChild(QMenu, "categoryMenu"), panel.chips
    assert menu is not None
    menu.aboutToShow.emit()
    last = menu.actions()[-1]
    hidden = panel.findChild(QPushButton, f"category-{last.text().split(chr(9))[0]}")
    assert hidden is not None
    assert not hidden.isVisible()

    last.trigger()

    assert hidden.isVisible()
    assert hidden.isChecked()
    assert chips.choice == last.text().split("\t")[0]
    shown = [chip for chip in chips.findChildren(QPushButton) if chip.isVisible()]
    assert all(chips.rect().contains(chip.geometry()) for chip in shown)


def test_the_arrow_keys_go_from_chip_to_chip(qtbot: QtBot, panel: LibraryPanel) -> None:
    every = panel.findChild(QPushButton, "category-all")
    assert every is not None
    every.setFocus()

    qtbot.keyClick(every, Qt.Key.Key_Right)

    assert panel.chips.choice is not None
    assert len(titles(panel)) < 33


def test_space_shows_the_real_text_before_it_is_added(
    qtbot: QtBot, panel: LibraryPanel, session: HandoutSession
) -> None:
    told: list[str] = []
    panel.view.looked_at.connect(told.append)
    panel.view.setFocus()
    panel.view.choose(0)
    look, first, second = panel.view.look, *session.workspace.library()[:2]

    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    text = look.findChild(QTextBrowser, "libraryLookText")
    assert text is not None
    assert look.isVisible()
    assert look.section == first
    assert first.short.split("\n")[0] in text.toPlainText()
    assert told[0].startswith(first.title)

    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert look.section == second
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not look.isVisible()
    assert session.undo_stack.count() == 0


def test_the_look_opens_where_the_pointer_rests_and_goes_with_it(qtbot: QtBot, panel: LibraryPanel) -> None:
    viewport = panel.view.viewport()
    place = row(panel, 1)

    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    assert panel.view.look.isVisible()
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))

    assert not panel.view.look.isVisible()


def test_the_menu_adds_the_fuller_wording(qtbot: QtBot, panel: LibraryPanel, session: HandoutSession) -> None:
    panel.view.customContextMenuRequested.emit(row(panel, 0))
    menu = panel.findChild(QMenu, "libraryMenu")
    assert menu is not None
    action = next(action for action in menu.actions() if action.objectName() == "addFullWording")
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    assert session.handout.sections[1].body == session.workspace.library()[0].full


def test_a_full_handout_takes_no_more(qtbot: QtBot, panel: LibraryPanel, session: HandoutSession) -> None:
    sections = tuple(Section(id=f"s{number}") for number in range(SECTION_LIMIT))
    session.load(Handout(date=datetime.date(2026, 1, 1), sections=sections))

    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=plus(panel, 0))

    assert len(session.handout.sections) == SECTION_LIMIT


def test_all_that_can_be_touched_has_a_name_to_say(panel: LibraryPanel) -> None:
    for widget in (panel.view, panel.search_box):
        assert widget.objectName()
        assert widget.accessibleName()
