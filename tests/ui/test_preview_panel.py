"""The preview as a person meets it: real events on the panel, a render process that answers when told."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from handout_studio.application import RenderedDocument, RenderReply
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.rendering.style_sheet import PAPER_SIZES
from handout_studio.ui.preview.page_view import PageView
from handout_studio.ui.preview.preview_panel import PAPER_POINTS, PreviewPanel
from handout_studio.ui.preview.zoom import FIT_PAGE, FIT_WIDTH, Zoom
from handout_studio.ui.session import Focus, HandoutSession
from tests.ui.preview_stage import StagedRenderer, make_document, make_handout, make_page, make_session


@pytest.fixture
def renderer() -> StagedRenderer:
    return StagedRenderer()


@pytest.fixture
def session() -> HandoutSession:
    return make_session()


@pytest.fixture
def panel(qtbot: QtBot, session: HandoutSession, renderer: StagedRenderer) -> Iterator[PreviewPanel]:
    made = PreviewPanel(session, renderer)
    qtbot.addWidget(made)
    made.resize(500, 600)
    with qtbot.waitExposed(made):
        made.show()
    _answer(qtbot, made, renderer)
    yield made
    made.shutdown()


def test_the_first_pages_come_sharp_and_fill_the_width(panel: PreviewPanel, renderer: StagedRenderer) -> None:
    view = panel.view
    assert view.zoom == FIT_WIDTH
    scale = next(scale for request in reversed(renderer.requests) for page, scale in request.views if page == 0)
    room = view.viewport().width() - 32
    assert round(595 * scale) == round(room * view.devicePixelRatioF())
    assert panel.is_current
    assert panel.findChild(QLabel, "previewPage").text() == "Page 1 of 2"
    assert view.accessibleName() == "Preview, Page 1 of 2"


def test_an_edit_keeps_the_old_picture_in_place_until_the_new_one_is_there(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession, renderer: StagedRenderer
) -> None:
    view = panel.view
    view.verticalScrollBar().setValue(200)
    _settle(qtbot, panel, renderer)
    before = _picture(view)
    session.edit(edits.write_body(session.handout, "one", "Changed."), "typing")
    assert renderer.last.handout == session.handout
    assert _picture(view) == before
    with qtbot.waitSignal(panel.painted) as painted:
        renderer.answer(make_document("b"), grey=90)
    assert painted.args == [panel.revision]
    assert view.verticalScrollBar().value() == 200
    assert _picture(view).pixelColor(60, 300) == QColor(90, 90, 90)
    assert panel.is_current


def test_fewer_pages_leave_the_view_at_the_new_end(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession, renderer: StagedRenderer
) -> None:
    view = panel.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    _settle(qtbot, panel, renderer)
    session.edit(edits.remove_section(session.handout, "two"), "remove section")
    with qtbot.waitSignal(panel.document_ready):
        renderer.answer(make_document("b", pages=1))
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert panel.findChild(QLabel, "previewPage").text() == "Page 1 of 1"


def test_a_resized_column_keeps_its_place_on_the_page(qtbot: QtBot, panel: PreviewPanel) -> None:
    view = panel.view
    view.verticalScrollBar().setValue(300)
    anchor = view._layout.locate(view._on_desk(QPointF(200, 0)))
    for width in (520, 610, 433, 380, 500):
        panel.resize(width, 600)
        QApplication.processEvents()
    again = view._layout.locate(view._on_desk(QPointF(200, 0)))
    assert again.page == anchor.page
    assert again.y == pytest.approx(anchor.y, abs=1.5)


def test_a_click_puts_the_caret_between_the_letters_under_it(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession
) -> None:
    with qtbot.waitSignal(panel.writing_wished) as wished:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=_on_screen(panel, 0, 101, 150))
    assert wished.args == [Focus("one", "body", 4, 4)]
    assert session.focus == Focus("one", "body", 4, 4)


def test_a_click_beside_the_sections_changes_nothing(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession
) -> None:
    with qtbot.assertNotEmitted(session.selection_changed):
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=_on_screen(panel, 0, 300, 400))


def test_the_pointer_is_a_hand_over_a_section_only(qtbot: QtBot, panel: PreviewPanel) -> None:
    viewport = panel.view.viewport()
    qtbot.mouseMove(viewport, _on_screen(panel, 0, 300, 400))
    qtbot.mouseMove(viewport, _on_screen(panel, 0, 100, 150))
    qtbot.waitUntil(lambda: viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor)
    qtbot.mouseMove(viewport, _on_screen(panel, 0, 300, 410))
    qtbot.waitUntil(lambda: viewport.cursor().shape() == Qt.CursorShape.ArrowCursor)


def test_the_section_being_edited_is_outlined_in_the_brands_accent(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession, renderer: StagedRenderer
) -> None:
    session.edit(edits.set_brand(session.handout, Brand(accent="#AA2211")), "brand")
    with qtbot.waitSignal(panel.painted):
        renderer.answer(make_document("b"))
    frame = panel.view._frames("one")[0].translated(-panel.view._window().topLeft())
    picture = _picture(panel.view)
    assert picture.pixelColor(frame.center().x(), frame.top() + 1) == QColor("#AA2211")
    assert picture.pixelColor(frame.center().x(), frame.bottom()) == QColor("#AA2211")
    session.select(Focus("two"))
    assert _picture(panel.view).pixelColor(frame.center().x(), frame.top() + 1) != QColor("#AA2211")


def test_an_accent_that_nobody_sees_on_white_is_not_used_for_the_outline(
    panel: PreviewPanel, session: HandoutSession
) -> None:
    session.edit(edits.set_brand(session.handout, Brand(accent="#FFFFE0")), "brand")
    assert panel.view._outline_colour.lightnessF() < 0.6


def test_a_section_out_of_sight_comes_in_sight_when_it_is_selected(
    panel: PreviewPanel, session: HandoutSession
) -> None:
    bar = panel.view.verticalScrollBar()
    session.select(Focus("two"))
    moved = bar.value()
    assert moved > 0
    assert _in_sight(panel, "two")
    session.select(Focus("two", "body", 5, 5))
    assert bar.value() == moved


def test_a_section_in_sight_stays_where_it_is_when_it_is_selected(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession
) -> None:
    session.select(Focus("two"))
    bar = panel.view.verticalScrollBar()
    for moved in (10, -10):
        kept = bar.value() + moved
        bar.setValue(kept)
        session.select(Focus(None))
        session.select(Focus("two"))
        assert bar.value() == kept


def test_the_caret_moving_in_a_section_scrolled_away_doesnt_bring_it_back(
    panel: PreviewPanel, session: HandoutSession
) -> None:
    session.select(Focus("two"))
    panel.view.verticalScrollBar().setValue(0)
    session.select(Focus("two", "title", 0, 0))
    assert panel.view.verticalScrollBar().value() == 0


def test_a_new_section_comes_in_sight_once_its_page_is_there(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession, renderer: StagedRenderer
) -> None:
    bar = panel.view.verticalScrollBar()
    session.edit(edits.duplicate_section(session.handout, "two"), "duplicate section", focus=Focus("two-2"))
    assert session.selected == "two-2"
    assert bar.value() == 0
    longer = RenderedDocument(b"%PDF", (*make_document().pages, make_page("two-2", 100.0)))
    with qtbot.waitSignal(panel.document_ready):
        renderer.answer(longer)
    assert _in_sight(panel, "two-2")
    bar.setValue(0)
    session.edit(edits.write_body(session.handout, "two-2", "More."), "typing")
    with qtbot.waitSignal(panel.document_ready):
        renderer.answer(longer)
    assert bar.value() == 0


def test_a_section_begun_empty_comes_in_sight_with_its_first_words(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession, renderer: StagedRenderer
) -> None:
    session.edit(edits.duplicate_section(session.handout, "two"), "new section", focus=Focus("two-2"))
    with qtbot.waitSignal(panel.document_ready):
        renderer.answer(make_document())
    assert panel.view.verticalScrollBar().value() == 0
    session.edit(edits.write_body(session.handout, "two-2", "Words."), "typing", source=session)
    with qtbot.waitSignal(panel.document_ready):
        renderer.answer(RenderedDocument(b"%PDF", (*make_document().pages, make_page("two-2", 100.0))))
    assert _in_sight(panel, "two-2")


def test_a_section_that_an_undo_moves_away_is_followed(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession, renderer: StagedRenderer
) -> None:
    session.edit(edits.move_section(session.handout, "one", 1), "move section", focus=Focus("one"))
    moved = RenderedDocument(b"%PDF 2", (make_page("two", 100.0), make_page("one", 100.0)))
    with qtbot.waitSignal(panel.document_ready):
        renderer.answer(moved)
    assert _in_sight(panel, "one")
    session.undo_stack.undo()
    with qtbot.waitSignal(panel.document_ready):
        renderer.answer(make_document())
    assert _in_sight(panel, "one")


def test_pages_count_as_painted_only_once_their_pictures_are_there(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession, renderer: StagedRenderer
) -> None:
    session.edit(edits.write_body(session.handout, "one", "Changed."), "typing")
    with qtbot.assertNotEmitted(panel.painted):
        renderer.reply(RenderReply(renderer.last.revision, make_document("b"), (), None))
        QApplication.processEvents()
        panel.view.viewport().repaint()
        QApplication.processEvents()
    assert panel.document == make_document("b")
    with qtbot.waitSignal(panel.painted) as painted:
        renderer.answer(make_document("b"))
    assert painted.args == [panel.revision]


def test_a_handout_just_opened_is_seen_from_its_start(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession, renderer: StagedRenderer
) -> None:
    panel.view.verticalScrollBar().setValue(400)
    session.load(edits.set_title(make_handout(), "Another"))
    with qtbot.waitSignal(panel.document_ready):
        renderer.answer(make_document("b"))
    assert panel.view.verticalScrollBar().value() == 0


def test_the_wheel_with_control_enlarges_around_the_pointer(
    qtbot: QtBot, panel: PreviewPanel, renderer: StagedRenderer
) -> None:
    view = panel.view
    point = QPointF(120, 200)
    before = view._layout.locate(view._on_desk(point))
    percent = view.percent
    for _ in range(8):
        _turn(view, point, 120)
    assert view.percent == pytest.approx(min(300, percent * 1.1**8))
    after = view._layout.locate(view._on_desk(point))
    assert (after.x, after.y) == (pytest.approx(before.x, abs=1.5), pytest.approx(before.y, abs=1.5))
    assert renderer.last.views[0][1] == view._layout.scale


def test_until_the_sharp_picture_comes_the_old_one_is_stretched(
    qtbot: QtBot, panel: PreviewPanel, renderer: StagedRenderer
) -> None:
    view = panel.view
    view.set_zoom(Zoom.fixed(150))
    assert _picture(view).pixelColor(200, 400) == QColor(200, 200, 200)
    assert renderer.last.views[0][1] == view._layout.scale
    renderer.answer(panel.document, grey=120)
    qtbot.waitUntil(lambda: _picture(view).pixelColor(200, 400) == QColor(120, 120, 120))


def test_the_keys_zoom_and_turn_pages(qtbot: QtBot, panel: PreviewPanel) -> None:
    view, bar = panel.view, panel.view.verticalScrollBar()
    fit = view.percent
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.percent > fit
    assert bar.value() == 0
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == FIT_WIDTH
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.percent < fit
    view.set_zoom(FIT_WIDTH)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert panel.findChild(QLabel, "previewPage").text() == "Page 2 of 2"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    places = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        qtbot.keyClick(view, key)
        places.append(bar.value())
    assert all(before < after for before, after in pairwise(places))
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        qtbot.keyClick(view, key)
    assert bar.value() == 0


def test_a_whole_page_fits_and_the_page_keys_go_from_page_to_page(qtbot: QtBot, panel: PreviewPanel) -> None:
    view = panel.view
    view.set_zoom(FIT_PAGE)
    page = view._layout.pages[0]
    assert page.height() <= view._window().height()
    assert page.height() >= view._window().height() - 34 * view.devicePixelRatioF()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.current_page == 1
    assert abs(view._layout.pages[1].top() - view._window().top() - 16 * view.devicePixelRatioF()) <= 1
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.verticalScrollBar().value() == 0


def test_the_header_offers_the_zooms(qtbot: QtBot, panel: PreviewPanel) -> None:
    choice = panel.findChild(QToolButton, "previewZoom")
    assert choice.text() == "Fit width"
    qtbot.mouseClick(panel.findChild(QToolButton, "previewZoomIn"), Qt.MouseButton.LeftButton)
    assert choice.text() == f"{round(panel.view.percent)} %"
    actions = {action.text(): action for action in choice.menu().actions() if not action.isSeparator()}
    assert list(actions) == ["Fit width", "Fit page", "50 %", "75 %", "100 %", "125 %", "150 %", "200 %", "300 %"]
    actions["300 %"].trigger()
    assert panel.view.percent == 300
    assert actions["300 %"].isChecked()
    assert not panel.findChild(QToolButton, "previewZoomIn").isEnabled()
    actions["Fit page"].trigger()
    assert panel.view.zoom == FIT_PAGE
    assert choice.accessibleName() == "Zoom: Fit page"


def test_a_section_that_fails_is_named_and_gone_to(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession, renderer: StagedRenderer
) -> None:
    before = _picture(panel.view)
    session.edit(edits.write_body(session.handout, "two", "[" * 9), "typing")
    renderer.fail("two", "deadline")
    button = panel.findChild(QPushButton, "previewBannerButton")
    qtbot.waitUntil(button.isVisible)
    words = panel.findChild(QLabel, "previewBannerText").text()
    assert words == "“Two” couldn't be laid out: it takes too long. The pages below are from before."
    assert panel.document == make_document("a")
    assert _picture(panel.view).pixelColor(100, 300) == before.pixelColor(100, 300)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.selected == "two"
    session.edit(edits.write_body(session.handout, "two", "Plain."), "typing")
    renderer.answer(make_document("b"))
    qtbot.waitUntil(lambda: not button.isVisible())


def test_a_failure_without_a_section_says_so_without_a_button(
    qtbot: QtBot, panel: PreviewPanel, session: HandoutSession, renderer: StagedRenderer
) -> None:
    session.edit(edits.set_title(session.handout, "x"), "typing")
    renderer.fail(None, "memory")
    words = panel.findChild(QLabel, "previewBannerText")
    qtbot.waitUntil(words.isVisible)
    assert words.text().startswith("The pages couldn't be laid out: it takes more memory")
    assert not panel.findChild(QPushButton, "previewBannerButton").isVisible()


def test_the_sheet_shown_before_the_first_page_has_its_size() -> None:
    """Else the first pictures would be of the wrong scale and have to be made twice."""
    assert PAPER_POINTS == PAPER_SIZES


def test_every_control_has_a_name(panel: PreviewPanel) -> None:
    for kind in (QToolButton, QPushButton):
        for widget in panel.findChildren(kind):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert widget.objectName(), widget
                assert widget.accessibleName(), widget.objectName()


def _answer(qtbot: QtBot, panel: PreviewPanel, renderer: StagedRenderer) -> None:
    with qtbot.waitSignal(panel.painted):
        _settle(qtbot, panel, renderer)


def _settle(qtbot: QtBot, panel: PreviewPanel, renderer: StagedRenderer) -> None:
    """Answer until every page has its picture at this size."""
    controller = panel._controller

    def is_settled() -> bool:
        renderer.answer(make_document("a"))
        return all(
            controller.cache.sharp(controller.serial, page, panel.view._layout.scale) is not None for page in range(2)
        )

    qtbot.waitUntil(is_settled)
    QApplication.processEvents()


def _picture(view: PageView) -> QImage:
    return view.viewport().grab().toImage()


def _on_screen(panel: PreviewPanel, page: int, x: float, y: float) -> QPoint:
    """The viewport's point where a place of a page (in points) is seen."""
    view = panel.view
    corner = view._layout.pages[page].topLeft() - view._window().topLeft()
    ratio, scale = view.devicePixelRatioF(), view._layout.scale
    return QPoint(round((corner.x() + x * scale) / ratio), round((corner.y() + y * scale) / ratio))


def _in_sight(panel: PreviewPanel, section: str) -> bool:
    window = panel.view._window()
    return any(window.contains(frame) for frame in panel.view._frames(section))


def _turn(view: PageView, point: QPointF, angle: int) -> None:
    viewport = view.viewport()
    event = QWheelEvent(
        point,
        viewport.mapToGlobal(point),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
