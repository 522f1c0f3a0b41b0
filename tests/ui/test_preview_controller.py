"""The preview's controller: what it asks for and when, and which of the replies it takes."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handout_studio.application import Composed, RenderFailure
from handout_studio.domain import edits
from handout_studio.ui.preview.controller import PreviewController
from tests.ui.preview_stage import StagedRenderer, make_document, make_handout

HANDOUT = make_handout()
EDITED = edits.write_body(HANDOUT, "one", "First words, changed.")
VIEWS = ((0, 1.5),)


@pytest.fixture
def renderer() -> StagedRenderer:
    return StagedRenderer()


@pytest.fixture
def controller(qtbot: QtBot, renderer: StagedRenderer) -> Iterator[PreviewController]:
    made = PreviewController(renderer, lambda handout: Composed(handout, None, "a4"))
    yield made
    made.close()


def test_an_edit_is_asked_for_at_once_with_the_pages_in_sight(
    controller: PreviewController, renderer: StagedRenderer
) -> None:
    controller.show(HANDOUT)
    controller.look_at(VIEWS, ())
    controller.show(EDITED)
    assert renderer.last.handout == EDITED
    assert renderer.last.views == VIEWS
    revisions = [request.revision for request in renderer.requests]
    assert revisions == sorted(set(revisions))


def test_a_reply_from_another_thread_arrives_in_the_windows(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    controller.show(HANDOUT)
    threads: list[threading.Thread] = []
    controller.call_with_pdf(lambda *_: threads.append(threading.current_thread()))
    reader = threading.Thread(target=renderer.answer, args=(make_document("a"),))
    with qtbot.waitSignal(controller.document_changed):
        reader.start()
    reader.join()
    assert threads == [threading.main_thread()]
    assert controller.is_current


def test_a_reply_that_comes_after_a_newer_one_is_dropped(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    controller.show(HANDOUT)
    older = renderer.last
    controller.show(EDITED)
    with qtbot.waitSignal(controller.document_changed):
        renderer.answer(make_document("new"))
    renderer.answer(make_document("old"), older)
    with qtbot.waitSignal(controller.document_changed):
        controller.show(HANDOUT)
        renderer.answer(make_document("newest"))
    assert controller.document == make_document("newest")
    assert controller.serial == 2


def test_pages_on_the_way_are_shown_while_typing_goes_on_but_are_not_current(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    controller.show(HANDOUT)
    older = renderer.last
    controller.show(EDITED)
    with qtbot.waitSignal(controller.document_changed):
        renderer.answer(make_document("old"), older)
    assert not controller.is_current


def test_pages_of_the_handout_before_are_not_shown_for_one_just_opened(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    controller.show(HANDOUT)
    older = renderer.last
    controller.show(EDITED, fresh=True)
    renderer.answer(make_document("other"), older)
    with qtbot.waitSignal(controller.document_changed):
        renderer.answer(make_document("opened"))
    assert controller.serial == 1


def test_a_failure_leaves_the_last_good_document_and_goes_with_the_next(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    _show(qtbot, controller, renderer)
    controller.show(EDITED)
    with qtbot.waitSignal(controller.failure_changed) as failed:
        renderer.fail("one", "deadline")
    assert failed.args == [RenderFailure("one", "deadline")]
    assert controller.document == make_document("a")
    assert not controller.is_current
    controller.show(HANDOUT)
    with qtbot.waitSignal(controller.failure_changed) as mended:
        renderer.answer(make_document("b"))
    assert mended.args == [None]
    assert controller.is_current


def test_while_the_handout_fails_other_pages_of_the_last_good_one_are_asked_for(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    _show(qtbot, controller, renderer)
    controller.show(EDITED)
    with qtbot.waitSignal(controller.failure_changed):
        renderer.fail("one", "deadline")
    controller.look_at(((1, 1.5),), ())
    assert (renderer.last.handout, renderer.last.views) == (HANDOUT, ((1, 1.5),))
    with qtbot.waitSignal(controller.pictures_changed):
        renderer.answer(make_document("a"))
    assert controller.failure is not None
    assert controller.serial == 1
    assert controller.cache.sharp(1, 1, 1.5) is not None


def test_scrolling_while_a_hopeless_handout_is_tried_does_not_try_it_twice(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    _show(qtbot, controller, renderer)
    controller.show(EDITED)
    hopeless = renderer.last
    controller.look_at(((1, 1.5),), ())
    with qtbot.waitSignal(controller.failure_changed):
        renderer.fail("one", "deadline", hopeless)
    assert renderer.last.handout == HANDOUT


def test_a_hopeless_handout_that_waits_again_is_replaced_even_if_no_picture_is_missing(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    _show(qtbot, controller, renderer)
    controller.show(EDITED)
    hopeless = renderer.last
    controller.look_at(((0, 1.5), (1, 1.5)), ())
    controller.look_at(VIEWS, ())
    assert renderer.last.handout == EDITED
    with qtbot.waitSignal(controller.failure_changed):
        renderer.fail("one", "deadline", hopeless)
    assert renderer.last.handout == HANDOUT


def test_a_picture_that_cant_be_had_is_no_failure_and_not_asked_for_again_and_again(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    _show(qtbot, controller, renderer)
    controller.look_at(((1, 2.0),), ())
    asked = len(renderer.requests)
    with qtbot.assertNotEmitted(controller.failure_changed):
        renderer.fail(None, "crashed")
        QApplication.processEvents()
    assert len(renderer.requests) == asked
    assert controller.is_current


def test_only_pictures_that_are_missing_are_asked_for(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    _show(qtbot, controller, renderer)
    controller.look_at(((0, 1.5), (1, 1.5)), ())
    assert renderer.last.views == ((1, 1.5),)
    with qtbot.waitSignal(controller.pictures_changed):
        renderer.answer(make_document("a"))
    asked = len(renderer.requests)
    controller.look_at(VIEWS, ())
    assert len(renderer.requests) == asked
    assert controller.serial == 1


def test_near_pages_are_asked_for_in_a_rest(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    controller.look_at(VIEWS, ((1, 1.5),))
    _show(qtbot, controller, renderer)
    qtbot.waitUntil(lambda: renderer.last.views == ((1, 1.5),))
    assert renderer.last.handout == HANDOUT


def test_the_pdf_is_handed_over_once_it_is_that_of_the_handout(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    _show(qtbot, controller, renderer)
    got: list[tuple[bytes | None, RenderFailure | None]] = []
    controller.call_with_pdf(lambda pdf, failure: got.append((pdf, failure)))
    assert got == [(b"%PDF a", None)]
    controller.show(EDITED)
    controller.call_with_pdf(lambda pdf, failure: got.append((pdf, failure)))
    assert len(got) == 1
    renderer.answer(make_document("b"))
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got[1] == (b"%PDF b", None)


def test_a_waiting_export_learns_of_the_failure_of_its_own_handout_only(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    _show(qtbot, controller, renderer)
    controller.show(EDITED)
    with qtbot.waitSignal(controller.failure_changed):
        renderer.fail("one", "layout")
    got: list[tuple[bytes | None, RenderFailure | None]] = []
    controller.call_with_pdf(lambda pdf, failure: got.append((pdf, failure)))
    assert got == [(None, RenderFailure("one", "layout"))]
    controller.show(HANDOUT)
    controller.call_with_pdf(lambda pdf, failure: got.append((pdf, failure)))
    renderer.answer(make_document("b"))
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got[1] == (b"%PDF b", None)


def test_after_the_end_nothing_is_asked_or_taken(
    qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer
) -> None:
    controller.show(HANDOUT)
    asked = len(renderer.requests)
    controller.close()
    assert renderer.closed
    renderer.answer(make_document("late"))
    controller.show(EDITED)
    assert len(renderer.requests) == asked
    assert controller.document is None


def _show(qtbot: QtBot, controller: PreviewController, renderer: StagedRenderer) -> None:
    controller.show(HANDOUT)
    controller.look_at(VIEWS, controller._near)
    with qtbot.waitSignal(controller.document_changed):
        renderer.answer(make_document("a"))
