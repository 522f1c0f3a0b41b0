"""Rows chosen the way a screen reader chooses them, and what the pages are to one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QLabel
from pytestqt.qtbot import QtBot

from tests.studio import Studio


@pytest.fixture(autouse=True)
def heard(qapp: object) -> Iterator[None]:
    """As with a screen reader at work."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def interface(thing: object) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(thing)  # type: ignore[call-overload]
    assert found is not None
    return found


def select(view: QAbstractItemView, row: int) -> None:
    listed = interface(view)
    chosen = listed.selectionInterface()
    assert chosen is not None
    assert chosen.select(listed.child(row))


def press(view: QAbstractItemView, row: int) -> None:
    action = interface(view).child(row).actionInterface()
    assert action is not None
    action.doAction(action.actionNames()[0])


def test_a_section_that_is_selected_is_the_one_to_edit(studio: Studio) -> None:
    view = studio.window.section_list.view
    for choose, row in ((select, 2), (press, 4)):
        choose(view, row)
        assert studio.session.selected == studio.handout.sections[row].id
        assert studio.window.editor.body.toPlainText().startswith(studio.handout.sections[row].body[:12])


def test_sections_moved_together_keep_the_one_that_is_edited(studio: Studio) -> None:
    view = studio.window.section_list.view
    first, second = (section.id for section in studio.handout.sections[:2])
    select(view, 1)
    assert studio.session.selected == second
    assert view.chosen() == [first, second]

    studio.window.section_list.move_down()

    assert studio.session.selected == second
    assert view.chosen() == [first, second]


def test_a_library_section_and_a_template_that_are_selected_are_current(studio: Studio) -> None:
    library = studio.window.library.view
    select(library, 4)
    assert library.currentIndex().row() == 4
    studio.trigger("new")
    gallery = studio.window.welcome.gallery
    assert gallery is not None
    for choose, row in ((select, 3), (press, 5)):
        choose(gallery.built_in, row)
        card = gallery.current
        assert card is not None
        assert card.title == gallery.built_in.model().index(row, 0).data()
        assert card.title in [label.text() for label in gallery.bar.findChildren(QLabel)]


def test_the_pages_are_a_document_that_names_its_page(studio: Studio, qtbot: QtBot) -> None:
    view = studio.window.preview.view
    qtbot.waitUntil(lambda: studio.window.preview.document is not None, timeout=20_000)
    said: list[str] = []
    view.page_changed.connect(lambda page, count: said.append(interface(view).text(QAccessible.Text.Name)))

    studio.trigger("next-page")

    count = len(studio.window.preview.document.pages)  # type: ignore[union-attr]
    assert count > 1
    assert said[-1] == interface(view).text(QAccessible.Text.Name) == f"Preview, Page 2 of {count}"
    assert interface(view).role() == QAccessible.Role.Document
    assert "printed" in interface(view).text(QAccessible.Text.Description)
