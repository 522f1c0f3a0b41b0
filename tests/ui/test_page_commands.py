"""The pages in the real window: one at a time, small ones beside, greys, go to one, links, words found on them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.ui.preview.kept_view import put_back_view
from handout_studio.ui.preview.page_view import PageView
from handout_studio.ui.preview.zoom import FIT_PAGE, MOST, Zoom
from handout_studio.ui.session import Focus
from tests.studio import Studio, open_studio

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def view(studio: Studio, qtbot: QtBot) -> PageView:
    preview = studio.window.preview
    qtbot.waitUntil(lambda: preview.document is not None and len(preview.document.pages) == 2, timeout=PATIENCE)
    return preview.view


def turn_wheel(view: PageView, clicks: int) -> None:
    middle = QPointF(view.viewport().rect().center())
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    where = QPointF(view.viewport().mapToGlobal(middle.toPoint()))
    turned = QPoint(0, 120 * clicks)
    event = QWheelEvent(middle, where, QPoint(), turned, none, plain, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view.viewport(), event)


def words_of(studio: Studio, name: str) -> str:
    label = studio.find(name)
    assert isinstance(label, QLabel)
    return label.text()


def test_a_single_page_is_turned_by_keys_and_wheel_and_never_shows_its_neighbour(
    studio: Studio, qtbot: QtBot, view: PageView
) -> None:
    studio.trigger("fit-page")
    with qtbot.waitSignal(view.painted_sharp, timeout=PATIENCE):
        studio.trigger("single-page")
    bar = view.verticalScrollBar()
    assert bar.minimum() == bar.maximum()  # the page is whole: nothing to scroll
    assert view._layout.visible(view._window()) == (0,)

    studio.trigger("next-page")
    assert view._layout.visible(view._window()) == (1,)
    assert words_of(studio, "previewPage") == "Page 2 of 2"
    turn_wheel(view, 1)
    assert view.current_page == 0
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.current_page == 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_page == 0

    studio.trigger("fit-width")
    assert bar.maximum() > bar.minimum()
    studio.session.select(Focus(studio.handout.sections[-1].id))
    assert view._layout.visible(view._window()) == (1,)  # what is edited comes in sight, whichever page it is on
    studio.trigger("single-page")
    assert bar.minimum() == 0
    assert view.current_page == 1


def test_small_pages_are_drawn_and_a_click_goes_there(studio: Studio, qtbot: QtBot, view: PageView) -> None:
    studio.trigger("thumbnails")
    strip = studio.window.preview.commands.thumbnails
    assert strip.isVisible()
    cache, serial = view._cache, view._serial
    qtbot.waitUntil(
        lambda: all(cache.sharp(view._serial, page, scale) is not None for page, scale in strip.views()),
        timeout=PATIENCE,
    )
    assert len(strip.views()) == 2
    assert serial > 0

    second = strip.visualRect(strip.model().index(1, 0)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert view.current_page == 1
    studio.trigger("previous-page")
    assert strip.currentIndex().row() == 0
    studio.trigger("thumbnails")
    assert not strip.isVisible()


def test_in_black_the_pages_have_no_colour_and_come_back_to_it(studio: Studio, qtbot: QtBot, view: PageView) -> None:
    def is_coloured() -> bool:
        picture = view.viewport().grab().toImage().scaled(120, 90)
        page = picture.copy(40, 20, 40, 60).convertToFormat(QImage.Format.Format_RGB32)
        colours = (page.pixelColor(x, y) for x in range(page.width()) for y in range(page.height()))
        return any(colour.saturation() > 40 for colour in colours)

    studio.session.select(Focus(None, "handout-title"))  # no outline, which is in colour
    qtbot.waitUntil(is_coloured, timeout=PATIENCE)
    studio.trigger("greyscale")
    assert not is_coloured()
    studio.trigger("greyscale")

    assert is_coloured()


def test_a_page_is_gone_to_by_its_number(studio: Studio, qtbot: QtBot, view: PageView) -> None:
    studio.trigger("go-to-page")
    field = studio.find("previewPageNumber")
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()

    qtbot.keyClicks(field, "9")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert view.current_page == 1  # the last there is
    studio.trigger("go-to-page")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert view.current_page == 1


def test_words_are_found_marked_and_followed_as_the_text_changes(studio: Studio, qtbot: QtBot, view: PageView) -> None:
    studio.session.edit(edits.write_body(studio.handout, studio.handout.sections[0].id, "A zebra, a zebra."), "typing")
    studio.trigger("find-in-pages")
    field = studio.find("pageSearch")
    qtbot.keyClicks(field, "zebra")
    qtbot.waitUntil(lambda: words_of(studio, "pageSearchCount") == "1 of 2", timeout=PATIENCE)
    (box,) = view._boxes(view._found[0])
    picture = view.viewport().grab().toImage()
    at = box.topLeft() - view._window().topLeft()
    assert picture.pixelColor(at + QPoint(0, 0)) == QColor("#FFB74D")

    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words_of(studio, "pageSearchCount") == "2 of 2"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words_of(studio, "pageSearchCount") == "1 of 2"
    studio.session.edit(
        edits.write_body(studio.handout, studio.handout.sections[0].id, "Two zebra zebra zebra"), "typing"
    )
    qtbot.waitUntil(lambda: words_of(studio, "pageSearchCount").endswith("of 3"), timeout=PATIENCE)
    qtbot.keyClicks(field, "s and more")
    qtbot.waitUntil(lambda: words_of(studio, "pageSearchCount") == "Not on the pages", timeout=PATIENCE)
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert not field.isVisible()
    assert view.hasFocus()
    assert view._found == ()


def test_the_pointer_over_a_link_tells_its_address(studio: Studio, qtbot: QtBot, view: PageView) -> None:
    body = "Read [this page](https://example.org/x) now."
    studio.session.edit(edits.write_body(studio.handout, studio.handout.sections[0].id, body), "typing")
    preview = studio.window.preview
    qtbot.waitUntil(lambda: preview.document is not None and bool(preview.document.pages[0].links), timeout=PATIENCE)
    assert preview.document is not None
    link = preview.document.pages[0].links[0]
    frame = view._layout.frame(0, link.box).translated(-view._window().topLeft())

    qtbot.mouseMove(view.viewport(), (QPointF(frame.center()) / view.devicePixelRatioF()).toPoint())
    qtbot.waitUntil(lambda: words_of(studio, "statusMessage") == "https://example.org/x")
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))

    assert words_of(studio, "statusMessage") == ""


def test_two_fingers_enlarge_about_the_point_between_them(studio: Studio, view: PageView) -> None:
    at = QPointF(200, 150)
    before, percent = view._layout.locate(view._on_desk(at)), view.percent
    kind, where = Qt.NativeGestureType.ZoomNativeGesture, QPointF(view.viewport().mapToGlobal(at.toPoint()))
    event = QNativeGestureEvent(kind, QPointingDevice.primaryPointingDevice(), 2, at, at, where, 0.25, QPointF())

    QApplication.sendEvent(view.viewport(), event)

    after = view._layout.locate(view._on_desk(at))
    assert view.percent == pytest.approx(percent * 1.25, rel=0.01)
    assert (after.page, after.x) == (before.page, pytest.approx(before.x, abs=2))
    assert after.y == pytest.approx(before.y, abs=2)


def test_the_pages_are_looked_at_as_they_were_left(qtbot: QtBot, tmp_path: Path) -> None:
    looks = ("single-page", "thumbnails", "greyscale")
    with open_studio(tmp_path) as studio:
        for name in looks:
            studio.trigger(name)
        studio.window.preview.view.set_zoom(Zoom.fixed(137.5))

    with open_studio(tmp_path) as studio:
        preview = studio.window.preview
        assert preview.view.zoom == Zoom.fixed(137.5)
        assert preview.view.single
        assert preview.view.greyscale
        assert preview.commands.thumbnails.isVisible()
        assert all(studio.window.commands[name].isChecked() for name in looks)
        studio.trigger("greyscale")
        preview.view.set_zoom(FIT_PAGE)

    with open_studio(tmp_path) as studio:
        assert studio.window.preview.view.zoom == FIT_PAGE
        assert not studio.window.preview.view.greyscale
        put_back_view(studio.window.preview, "nan sideways", studio.window.commands)
        assert studio.window.preview.view.zoom.percent <= MOST
