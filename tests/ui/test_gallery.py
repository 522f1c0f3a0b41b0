"""The gallery in the real window: choosing, searching, keeping one's own templates in order, by mouse and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QRadioButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.domain.section import Section
from handout_studio.domain.template import OwnTemplate
from handout_studio.ui.gallery.card_model import CardRole
from handout_studio.ui.gallery.card_view import CardView
from handout_studio.ui.gallery.gallery import Gallery
from tests.studio import Studio

PATIENCE = 20_000  # milliseconds
LEFT = Qt.MouseButton.LeftButton


def opened(studio: Studio, qtbot: QtBot) -> Gallery:
    """The gallery, with the keyboard in it."""
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=PATIENCE)
    qtbot.keyClick(studio.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    gallery = studio.find("gallery")
    assert isinstance(gallery, Gallery)
    qtbot.waitUntil(lambda: gallery.isActiveWindow() and gallery.built_in.hasFocus(), timeout=PATIENCE)
    return gallery


def titles(view: CardView) -> list[str]:
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def click(qtbot: QtBot, studio: Studio, name: str) -> None:
    qtbot.mouseClick(studio.find(name), LEFT)


def type_in(qtbot: QtBot, studio: Studio, name: str, text: str) -> None:
    field = studio.find(name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def own(studio: Studio, title: str, **more: object) -> str:
    """A template of one's own."""
    template = OwnTemplate(title=title, sections=(Section(id="a", title="First", body="Words."),))
    return studio.workspace.stock.gallery.add(template.model_copy(update=more))


def test_a_title_with_no_room_on_its_card_is_told_in_whole(studio: Studio, qtbot: QtBot) -> None:
    long = "What stays private, and what may not, in this practice and online"
    own(studio, long)
    own(studio, "Short")
    view = opened(studio, qtbot).mine
    viewport = view.viewport()

    def tip(title: str) -> None:
        at = view.visualRect(view.model().index(titles(view).index(title), 0)).center()
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))

    tip(long)
    assert long in QToolTip.text()
    tip("Short")
    qtbot.waitUntil(lambda: QToolTip.text() == "")


def test_cards_show_real_pages_and_are_drawn_once(studio: Studio, qtbot: QtBot) -> None:
    gallery = opened(studio, qtbot)
    model = gallery.built_in.model()

    def drawn() -> bool:
        return all(model.index(row, 0).data(CardRole.PICTURE) is not None for row in range(model.rowCount()))

    qtbot.waitUntil(drawn, timeout=PATIENCE)

    first = model.index(0, 0).data(CardRole.PICTURE)
    assert first.pages == 2
    assert {first.image.pixelColor(x, 60).name() for x in range(first.image.width())} != {"#ffffff"}
    assert model.index(0, 0).data(CardRole.LINE) == "2 pages · 10 sections"
    qtbot.keyClick(gallery, Qt.Key.Key_Escape)
    again = opened(studio, qtbot)
    assert again.built_in.model().index(0, 0).data(CardRole.PICTURE) is first


def test_keys_lead_through_all_cards_and_enter_uses_one(studio: Studio, qtbot: QtBot) -> None:
    name = own(studio, "Mine")
    gallery = opened(studio, qtbot)
    assert gallery.current is not None
    assert gallery.current.id == "feeling-safe-in-therapy"

    qtbot.keyClick(gallery.built_in, Qt.Key.Key_Right)
    assert gallery.current.id == "one-page-welcome"
    for _ in titles(gallery.built_in):
        if gallery.built_in.hasFocus():
            qtbot.keyClick(gallery.built_in, Qt.Key.Key_Down)
    assert gallery.mine.hasFocus()
    assert gallery.current.id == name
    qtbot.keyClick(gallery.mine, Qt.Key.Key_Up)
    assert gallery.built_in.hasFocus()
    for _ in titles(gallery.built_in):
        if gallery.built_in.hasFocus():
            qtbot.keyClick(gallery.built_in, Qt.Key.Key_Up)
    assert gallery.search_box.hasFocus()
    qtbot.keyClicks(gallery.search_box, "mine")
    assert (titles(gallery.built_in), titles(gallery.mine)) == ([], ["Mine"])
    qtbot.keyClick(gallery.search_box, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not gallery.isVisible())
    assert [section.title for section in studio.handout.sections] == ["First"]
    assert studio.handout.title == "Mine"
    (card,) = (card for card in studio.workspace.templates() if card.id == name)
    assert card.uses == 1


def test_a_search_that_finds_nothing_says_so_and_escape_clears_it(studio: Studio, qtbot: QtBot) -> None:
    gallery = opened(studio, qtbot)
    gallery.search_box.setFocus()
    qtbot.keyClicks(gallery.search_box, "zebra")
    label = gallery.findChild(QLabel, "galleryNothing")
    assert label is not None
    assert label.text() == "No template of yours has these words."
    assert gallery.current is None
    assert not studio.find("useTemplate").isEnabled()

    qtbot.keyClick(gallery.search_box, Qt.Key.Key_Escape)

    assert gallery.isVisible()
    assert len(titles(gallery.built_in)) >= 8


def test_a_template_that_can_not_be_read_is_told_in_the_gallery(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    own(studio, "Good")
    (studio.workspace.stock.own.templates.folders[0] / "bad.template").write_text("{")
    studio.workspace.stock.own.reread()
    gallery = opened(studio, qtbot)
    label = studio.find("galleryUnread")
    assert isinstance(label, QLabel)
    assert label.text() == "bad.template: line 1, column 2: the file ends in the middle."
    assert titles(gallery.mine) == ["Good"]


def test_rename_tag_duplicate_and_find_by_tag(studio: Studio, qtbot: QtBot) -> None:
    own(studio, "Sheet & <b>co</b>")
    gallery = opened(studio, qtbot)
    gallery.choose("sheet-b-co-b")
    qtbot.keyClick(gallery.mine, Qt.Key.Key_F2)
    type_in(qtbot, studio, "detailTitle", "Teens")
    type_in(qtbot, studio, "detailTags", "school, parents, school")
    click(qtbot, studio, "keepDetails")
    assert titles(gallery.mine) == ["Teens"]
    assert gallery.current is not None
    assert gallery.current.tags == ("school", "parents")

    qtbot.keyClick(gallery.mine, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert titles(gallery.mine) == ["Teens", "Teens (2)"]
    gallery.search_box.setText("school")
    assert titles(gallery.mine) == ["Teens", "Teens (2)"]
    assert titles(gallery.built_in) == []


def test_the_trash_gives_back(studio: Studio, qtbot: QtBot) -> None:
    name = own(studio, "Mine")
    gallery = opened(studio, qtbot)
    qtbot.keyClick(gallery.built_in, Qt.Key.Key_Delete)
    assert len(titles(gallery.built_in)) >= 8
    gallery.choose(name)

    qtbot.keyClick(gallery.mine, Qt.Key.Key_Delete)
    assert titles(gallery.mine) == []
    undo = studio.find("undoRemove")
    assert isinstance(undo, QAbstractButton)
    assert undo.text() == "Undo: bring back “Mine”"
    qtbot.mouseClick(undo, LEFT)

    assert titles(gallery.mine) == ["Mine"]
    assert not undo.isVisible()
    gallery.choose(name)
    qtbot.keyClick(gallery.mine, Qt.Key.Key_Delete)
    qtbot.keyClick(gallery, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert titles(gallery.mine) == ["Mine"]


def test_a_removed_template_gives_way_to_its_neighbour(studio: Studio, qtbot: QtBot) -> None:
    for title in ("A", "B", "C"):
        last = own(studio, title)
    gallery = opened(studio, qtbot)
    gallery.choose(last)
    gallery.take_keyboard()
    for left in ("B", "A"):
        qtbot.keyClick(gallery.mine, Qt.Key.Key_Delete)
        assert gallery.current is not None
        assert gallery.current.title == left
        assert gallery.mine.hasFocus()


def test_a_template_just_saved_is_in_sight_when_the_gallery_opens(studio: Studio, qtbot: QtBot) -> None:
    gallery = opened(studio, qtbot)
    qtbot.keyClick(gallery.built_in, Qt.Key.Key_Escape)
    assert not gallery.isVisible()
    name = own(studio, "Mine")
    gallery.refresh()
    gallery.choose(name)
    studio.trigger("new")

    view = gallery.mine
    qtbot.waitUntil(lambda: view.visibleRegion().contains(view.visualRect(view.currentIndex()).center()))


def test_a_copy_stays_the_one_chosen_while_dialogs_come_and_go(studio: Studio, qtbot: QtBot) -> None:
    gallery = opened(studio, qtbot)
    gallery.choose("one-page-welcome")
    qtbot.keyClick(gallery.built_in, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert gallery.current is not None
    assert not gallery.current.built_in
    copy = gallery.current.id
    qtbot.keyClick(gallery.mine, Qt.Key.Key_F2)
    details = studio.find("templateDetails")
    qtbot.waitUntil(details.isActiveWindow, timeout=PATIENCE)
    qtbot.keyClick(details, Qt.Key.Key_Escape)
    qtbot.waitUntil(gallery.isActiveWindow, timeout=PATIENCE)
    assert gallery.mine.hasFocus()
    assert gallery.current is not None
    assert gallery.current.id == copy


def test_newer_text_is_offered_beside_ones_own(studio: Studio, qtbot: QtBot) -> None:
    stock = studio.workspace.stock
    name = stock.gallery.duplicate("one-page-welcome")
    template = stock.gallery.template(name)
    old = tuple(one.model_copy(update={"digest": "0" * 64}) for one in template.sources)
    mine = tuple(one.model_copy(update={"body": f"Mine. {one.body}"}) for one in template.sections)
    stock.gallery.change(name, sources=old, sections=mine)
    gallery = opened(studio, qtbot)
    gallery.choose(name)
    assert gallery.mine.currentIndex().data(CardRole.LINE) == "update available"

    click(qtbot, studio, "reviewUpdate")
    take = studio.find("take-privacy-in-brief")
    assert isinstance(take, QRadioButton)
    take.click()
    click(qtbot, studio, "settleUpdate")

    bodies = [section.body.startswith("Mine. ") for section in stock.gallery.template(name).sections]
    assert bodies == [True, False, True]
    assert not gallery.findChild(QWidget, "reviewUpdate").isVisible()  # type: ignore[union-attr]


def test_a_template_is_exported_once_the_person_has_seen_what_stays(
    studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    body = "Ring +1 555 010 7777.\n- In danger call 911"
    name = own(studio, "Mine", sections=(Section(id="a", title="Reach me", body=body),))
    gallery = opened(studio, qtbot)
    gallery.choose(name)
    target = tmp_path / "out.template"
    studio.prompts.paths = [target]

    qtbot.keyClick(gallery.mine, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shown = studio.find("strippedList")
    told = [shown.item(row).text() for row in range(shown.count())]  # type: ignore[attr-defined]
    assert any("+1 555 010 7777" in line for line in told)
    assert any("In danger call 911" in line for line in told)
    assert not target.exists()
    click(qtbot, studio, "exportTemplate")

    assert studio.prompts.asked[-1] == ("write template", studio.prompts.asked[-1][1])
    assert "7777" not in target.read_text(encoding="utf-8")


def test_the_start_column_begins_and_opens(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    saved = tmp_path / "Last week.handout"
    studio.prompts.paths = [saved]
    studio.trigger("save-as")
    gallery = opened(studio, qtbot)
    click(qtbot, studio, "galleryBlank")
    assert not gallery.isVisible()
    assert studio.handout.sections == ()
    assert studio.window.editor.handout_card.title.hasFocus()  # there is nothing else to write in

    opened(studio, qtbot)
    (row,) = gallery.start.recent.rows
    qtbot.waitUntil(lambda: row.open_button.accessibleName().startswith("Last week, today, "), timeout=PATIENCE)
    click(qtbot, studio, "recent-0")
    assert studio.session.path == saved
    assert studio.window.section_list.view.hasFocus()

    studio.trigger("new-blank")  # from the handout itself
    qtbot.keyClicks(studio.window.focusWidget(), "Afterwards")
    assert studio.handout.title == "Afterwards"


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640)])
def test_all_that_can_be_touched_has_a_name_and_room(studio: Studio, qtbot: QtBot, size: tuple[int, int]) -> None:
    own(studio, "Mine")
    gallery = opened(studio, qtbot)
    studio.window.resize(*size)
    QApplication.processEvents()
    for widget in gallery.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit | CardView) and widget.isVisible():
            assert widget.objectName() or widget.parent() is gallery.search_box, widget
            spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert spoken or widget.parent() is gallery.search_box, widget.objectName()
            corner = widget.mapTo(gallery, QPoint(widget.width(), 0))
            assert corner.x() <= gallery.width(), widget.objectName()
