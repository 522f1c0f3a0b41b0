"""The window as a whole: its title, its commands, its state, and what a person meets in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from handout_studio import __version__
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.ui.hint_bar import HintBar
from handout_studio.ui.theme import DARK, LIGHT, current_tokens
from tests.studio import OpenStudio, Studio


def label(studio: Studio, name: str) -> str:
    found = studio.find(name)
    assert isinstance(found, QLabel)
    return found.text()


def test_the_title_names_the_handout_and_the_program_once(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    shown = studio.window.windowHandle()
    assert shown.title() == "Feeling safe in therapy — Handout Studio"

    studio.session.edit(edits.set_title(studio.handout, "Safe [*] here"), "change title")
    assert shown.title() == "Safe [*] here* — Handout Studio"

    studio.prompts.paths = [tmp_path / "first session.handout"]
    studio.trigger("save")
    assert shown.title() == "first session — Handout Studio"


def test_undo_and_redo_say_what_they_do(studio: Studio) -> None:
    undo, redo = studio.window.commands["undo"], studio.window.commands["redo"]
    assert not undo.isEnabled()

    studio.trigger("move-down")

    assert undo.text() == "&Undo move section"
    assert undo.toolTip() == "Undo move section (Ctrl+Z)"
    studio.trigger("undo")
    assert redo.text() == "&Redo move section"
    assert studio.session.is_clean


def test_the_status_line_follows(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    assert label(studio, "savedState") == "Not saved yet"
    qtbot.waitUntil(lambda: label(studio, "pageCount") == "2 pages · A4", timeout=10_000)
    qtbot.waitUntil(lambda: label(studio, "wordCount").endswith(" words"))

    studio.trigger("remove-section")
    assert label(studio, "savedState") == "Unsaved changes"

    studio.prompts.paths = [tmp_path / "a.handout"]
    studio.trigger("save")
    assert label(studio, "savedState") == "Saved a moment ago"


def test_the_section_menu_greys_what_would_do_nothing(studio: Studio) -> None:
    commands = studio.window.commands
    assert not commands["move-up"].isEnabled()
    assert commands["move-down"].isEnabled()
    assert not commands["restore-section"].isEnabled()
    assert commands["toggle-section"].isChecked()

    studio.trigger("full-wording")
    studio.trigger("toggle-section")

    assert not commands["toggle-section"].isChecked()
    assert studio.window.commands["undo"].text() == "&Undo untick section"
    studio.prompts.leaving = "discard"
    studio.window.files.new_blank()
    assert not commands["remove-section"].isEnabled()
    assert commands["add-section"].isEnabled()


def test_new_offers_the_templates(studio: Studio, qtbot: QtBot) -> None:
    studio.trigger("new")
    cards = studio.find("builtInTemplates")
    assert isinstance(cards, QAbstractItemView)
    titles = [cards.model().index(row, 0).data() for row in range(cards.model().rowCount())]
    assert titles == [template.title for template in studio.workspace.templates()]

    qtbot.waitUntil(cards.hasFocus)
    qtbot.keyClick(cards, Qt.Key.Key_Right)
    qtbot.keyClick(cards, Qt.Key.Key_Return)

    assert [section.id for section in studio.handout.sections] == list(studio.workspace.templates()[1].sections)


def test_recent_files_are_offered(studio: Studio, tmp_path: Path) -> None:
    menu = studio.window.menus.recent_menu
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions()] == [False]

    path = tmp_path / "R&B.handout"
    studio.prompts.paths = [path]
    studio.trigger("save-as")
    studio.window.files.new_blank()
    menu.aboutToShow.emit()
    (entry,) = menu.actions()
    assert "R&&B" in entry.text()
    entry.trigger()

    assert studio.session.path == path


def choose_page(studio: Studio, words: str) -> None:
    menu = studio.window.toolbar.edition_button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_another_paper_is_one_step_and_remembered(studio: Studio) -> None:
    choose_page(studio, "Letter")

    assert studio.handout.paper == "letter"
    assert studio.window.toolbar.edition_button.choice == "Standard · Letter · 2 pages"
    assert studio.workspace.preferences.paper == "letter"
    assert studio.session.undo_stack.undoText() == "change paper"
    studio.trigger("undo")
    assert studio.handout.paper is None


def test_another_edition_is_one_step_and_shown(studio: Studio, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: label(studio, "pageCount") == "2 pages · A4", timeout=10_000)
    choose_page(studio, "Large print")

    assert studio.handout.edition == "large-print"
    assert studio.window.toolbar.edition_button.choice == "Large print · A4 · 2 pages"
    assert studio.session.undo_stack.undoText() == "change edition"
    qtbot.waitUntil(lambda: label(studio, "pageCount") not in ("2 pages · A4", ""), timeout=10_000)
    studio.trigger("undo")
    assert studio.window.toolbar.edition_button.choice == "Standard · A4 · 2 pages"


@pytest.mark.parametrize(
    ("words", "choice", "step"),
    [
        ("Fit on one page", "Standard · A4 · 1 page", "fit on one page"),
        ("Fit on two pages", "Standard · A4 · 2 pages", "fit on two pages"),
        ("Fill in on a screen", "Standard · A4 · fill-in", "fill in on a screen"),
    ],
)
def test_what_shapes_the_pages_is_one_step_and_ticked(studio: Studio, words: str, choice: str, step: str) -> None:
    choose_page(studio, "As many pages as it takes")
    choose_page(studio, words)

    assert studio.window.toolbar.edition_button.choice == choice
    assert studio.window.commands["undo"].text() == f"&Undo {step}"
    menu = studio.window.menus.page_menu
    menu.aboutToShow.emit()
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert words in ticked
    assert ("As many pages as it takes" in ticked) == (not words.startswith("Fit"))
    studio.trigger("undo")
    assert studio.window.toolbar.edition_button.choice == "Standard · A4"


def test_the_page_menu_chooses_too(studio: Studio) -> None:
    choose_page(studio, "As many pages as it takes")
    for words in ("Large print", "Fit on two pages", "Fill in on a screen", "Fill in on a screen"):
        menu = studio.window.menus.page_menu
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == words).trigger()

    handout = studio.handout
    assert (handout.edition, handout.pages, handout.fillable) == ("large-print", 2, False)
    assert studio.window.toolbar.edition_button.choice == "Large print · A4 · 2 pages"
    assert studio.session.undo_stack.count() == 5


def test_fitting_on_fewer_pages_is_seen(studio: Studio, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: label(studio, "pageCount") == "2 pages · A4", timeout=10_000)
    for section in studio.handout.sections[3:]:
        studio.session.edit(edits.remove_section(studio.handout, section.id), "remove section")
    choose_page(studio, "Fit on one page")

    qtbot.waitUntil(lambda: label(studio, "pageCount") == "1 page · A4", timeout=10_000)


def test_the_theme_changes_at_once_and_is_kept(studio: Studio) -> None:
    studio.trigger("theme-dark")
    assert current_tokens() is DARK
    assert studio.workspace.preferences.theme == "dark"

    studio.trigger("theme-light")
    assert current_tokens() is LIGHT


def test_the_hint_goes_once_the_practice_has_a_name(studio: Studio) -> None:
    hint = studio.find("brandHint")
    assert isinstance(hint, HintBar)
    brand = studio.handout.brand
    assert brand is not None

    studio.window.brands.choose(brand.model_copy(update={"practice": "Harbour"}))
    assert not hint.isVisible()
    studio.trigger("undo")
    assert hint.isVisible()

    hint.dismissed.emit()
    assert not hint.isVisible()


def drop(studio: Studio, path: Path, widget: QWidget | None = None) -> None:
    """Drop a file on the middle of a widget, as a file manager does."""
    target = widget or studio.window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, plain)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, data, left, plain))


def test_a_handout_dropped_on_the_window_opens(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "dropped.handout"
    studio.workspace.save_handout(edits.set_title(studio.handout, "Dropped"), path)

    drop(studio, path)

    qtbot.waitUntil(lambda: studio.handout.title == "Dropped")


def test_a_handout_dropped_on_the_text_opens_too(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "dropped.handout"
    studio.workspace.save_handout(edits.set_title(studio.handout, "Dropped"), path)
    body = studio.handout.sections[0].body

    drop(studio, path, studio.window.editor.body.viewport())

    qtbot.waitUntil(lambda: studio.handout.title == "Dropped")
    assert studio.handout.sections[0].body == body


def test_another_kind_of_file_is_not_taken(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )

    QApplication.sendEvent(studio.window, enter)

    assert not enter.isAccepted()


def test_closing_with_changes_asks_and_can_be_called_off(studio: Studio) -> None:
    studio.trigger("move-down")
    studio.prompts.leaving = "cancel"

    assert not studio.window.close()
    assert studio.window.isVisible()
    assert studio.prompts.was_asked() == ["leave"]

    studio.prompts.leaving = "discard"
    assert studio.window.close()


def test_the_place_of_the_window_and_its_columns_is_kept(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    with open_studio(tmp_path / "data") as studio:
        qtbot.waitExposed(studio.window).__enter__()
        studio.window.resize(1111, 666)
        columns = studio.window.centralWidget().findChild(QWidget, "columns")
        columns.setSizes([300, 400, 380])
        qtbot.waitUntil(lambda: studio.window.width() == 1111)
        kept = columns.sizes()
    with open_studio(tmp_path / "data") as again:
        qtbot.waitExposed(again.window).__enter__()
        qtbot.waitUntil(lambda: (again.window.width(), again.window.height()) == (1111, 666))
        assert again.window.centralWidget().findChild(QWidget, "columns").sizes() == kept


def test_a_window_kept_off_every_screen_comes_back(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    with open_studio(tmp_path / "data") as studio:
        studio.window.move(20_000, 20_000)
    with open_studio(tmp_path / "data") as again:
        frame = again.window.frameGeometry()
        assert QGuiApplication.primaryScreen().availableGeometry().intersects(frame)


def test_kept_places_that_are_damaged_do_no_harm(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    with open_studio(tmp_path / "data") as studio:
        studio.workspace.change_preferences(window={"geometry": "%%%", "columns": "AAAA", "left": ""})
        kept = studio.workspace.preferences.window
        assert kept["geometry"] == "%%%"
        other = open_studio(tmp_path / "data")
        with other as again:
            assert again.window.width() > 600


def test_a_narrow_window_keeps_every_button_in_sight(studio: Studio, qtbot: QtBot) -> None:
    assert studio.window.minimumSizeHint().width() <= 683  # 1024 pixels at 150 %

    studio.window.resize(683, 640)
    qtbot.waitUntil(lambda: studio.window.width() <= 700)

    export = studio.window.toolbar.export_button
    qtbot.waitUntil(lambda: export.isVisible() and export.geometry().right() <= studio.window.width())


def test_what_is_chosen_is_shown_in_full_as_long_as_captions_can_give_way(studio: Studio, qtbot: QtBot) -> None:
    brand = Brand(practice="Elm Street Counselling and Therapy")
    studio.session.edit(edits.set_brand(studio.handout, brand), "change brand")
    studio.window.resize(1024, 640)
    qtbot.waitUntil(lambda: studio.window.width() == 1024)

    bar = studio.window.toolbar
    for chooser in (bar.brand_button, bar.edition_button):
        qtbot.waitUntil(lambda chooser=chooser: chooser.width() >= chooser.sizeHint().width())
    assert bar.export_button.text()


def test_a_click_in_the_toolbar_leaves_the_keyboard_in_the_text(studio: Studio, qtbot: QtBot) -> None:
    body = studio.window.editor.body
    brand = Brand(practice="Elm Street", phone="555 0100", email="elm@example.org")  # nothing to ask about
    studio.session.edit(edits.set_brand(studio.handout, brand), "change brand")
    body.setFocus()
    studio.prompts.paths = [None]

    qtbot.mouseClick(studio.window.toolbar.export_button, Qt.MouseButton.LeftButton)
    button = studio.window.toolbar.edition_button
    button.menu().aboutToShow.connect(button.menu().close, Qt.ConnectionType.QueuedConnection)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: studio.prompts.was_asked() == ["write pdf"])
    assert body.hasFocus()


def test_a_long_sentence_below_makes_no_window_wider(studio: Studio) -> None:
    before = studio.window.minimumSizeHint().width()

    studio.window.status_line.say("Exported to /" + "long/" * 100)

    assert studio.window.minimumSizeHint().width() == before


def controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSlider)
    found = [widget for kind in kinds for widget in window.findChildren(kind)]
    return [
        widget
        for widget in found
        if not isinstance(widget, QScrollBar) and not widget.objectName().startswith("qt_") and widget.isVisible()
    ]


def test_every_control_has_a_name(studio: Studio) -> None:
    nameless = [widget for widget in controls(studio.window) if not widget.accessibleName() and not widget_text(widget)]
    assert [(type(widget).__name__, widget.objectName()) for widget in nameless] == []
    anonymous = [widget.accessibleName() for widget in controls(studio.window) if not widget.objectName()]
    assert [name for name in anonymous if name] == []


def widget_text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_no_two_commands_share_a_key(studio: Studio) -> None:
    actions = {action for action in studio.window.findChildren(QAction) if action.shortcuts()}
    owners: dict[str, list[str]] = {}
    for action in actions:
        if action.shortcutContext() in (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut):
            for keys in action.shortcuts():
                owners.setdefault(keys.toString(), []).append(action.objectName() or action.text())
    assert {keys: names for keys, names in owners.items() if len(names) > 1} == {}


def test_about_tells_the_version_and_where_to_look_for_a_newer_one(studio: Studio) -> None:
    studio.trigger("about")
    words = "\n".join(label.text() for label in studio.find("about").findChildren(QLabel))
    assert f"Handout Studio {__version__}" in words
    assert "where you got this one" in words


@pytest.mark.parametrize(("name", "dialog"), [("shortcuts", "shortcutSheet"), ("about", "about")])
def test_help_opens_and_escape_closes_it(studio: Studio, qtbot: QtBot, name: str, dialog: str) -> None:
    studio.trigger(name)
    sheet = studio.find(dialog)

    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not any(top.objectName() == dialog for top in QApplication.topLevelWidgets()))


def test_no_two_commands_share_a_shortcut(studio: Studio) -> None:
    actions = {**studio.window.commands, **studio.window.editor.formatting}
    used = [keys.toString() for action in actions.values() for keys in action.shortcuts()]
    assert sorted(used) == sorted(set(used))
