"""A person fills in the limits of privacy and the crisis contacts, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.domain.confidentiality import Confidentiality
from handout_studio.domain.crisis import CrisisContacts
from handout_studio.text.written_section import written_body
from handout_studio.ui.editor.forms.words_field import WordsField
from handout_studio.ui.session import Focus
from tests.studio import TODAY, Studio


def limits(studio: Studio) -> Confidentiality:
    found = studio.handout.section("confidentiality").limits
    assert found is not None
    return found


def contacts(studio: Studio) -> CrisisContacts:
    found = studio.handout.section("crisis").contacts
    assert found is not None
    return found


def words(studio: Studio, name: str) -> WordsField:
    found = studio.find(name)
    assert isinstance(found, WordsField)
    return found


def told(studio: Studio, name: str) -> str:
    found = studio.find(name)
    assert isinstance(found, QLabel)
    return found.text()


def click(qtbot: QtBot, studio: Studio, name: str) -> None:
    button = studio.find(name)
    studio.window.editor.form.ensureWidgetVisible(button)
    place = QPoint(8, button.height() // 2)  # on the box of a tick
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)


def choose(studio: Studio, chooser: str, offer: str) -> None:
    """Take a row of a chooser's menu."""
    button = studio.find(chooser)
    assert isinstance(button, QPushButton)
    menu = button.menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == offer).trigger()


@pytest.fixture
def privacy(studio: Studio) -> Studio:
    """The section on privacy looked at, as it comes in England."""
    studio.session.select(Focus("confidentiality"))
    assert limits(studio).region == "england"
    return studio


@pytest.fixture
def crisis(studio: Studio) -> Studio:
    """A section of crisis contacts added and looked at."""
    source = next(one for one in studio.workspace.library() if one.id == "crisis")
    studio.session.edit(edits.add_from_library(studio.handout, source), "add section", focus=Focus("crisis"))
    return studio


def test_a_limit_is_left_out_with_a_reason_and_comes_back_by_undo(qtbot: QtBot, privacy: Studio) -> None:
    click(qtbot, privacy, "limit-insurer")
    assert "insurer" not in written_body(privacy.handout.section("confidentiality"))
    assert "insurer, if you agree" in told(privacy, "limitsNews")

    qtbot.keyClicks(words(privacy, "limitReason-insurer"), "Nobody pays but the client")
    assert not privacy.window.editor.form.findChild(QLabel, "limitsNews").isVisible()
    assert [limit.reason for limit in limits(privacy).left_out()] == ["Nobody pays but the client"]

    for _ in range(2):
        privacy.trigger("undo")
    assert limits(privacy).left_out() == ()
    assert "insurer" in written_body(privacy.handout.section("confidentiality"))


def test_words_are_changed_in_place_and_an_own_limit_is_added_and_removed(qtbot: QtBot, privacy: Studio) -> None:
    field = words(privacy, "limitWords-court")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "A judge tells me to.")
    assert "- A judge tells me to.\n" in written_body(privacy.handout.section("confidentiality"))

    click(qtbot, privacy, "addLimit-must")
    own = words(privacy, "limitWords-own-1")
    assert own.hasFocus()
    qtbot.keyClicks(own, "Our ship sinks.")
    assert "- Our ship sinks.\n" in written_body(privacy.handout.section("confidentiality"))
    stops = ("limit-legal-duty", "limitWords-legal-duty", "limit-terrorism")
    privacy.find(stops[0]).setFocus()
    for stop in stops[1:]:
        qtbot.keyClick(privacy.window.focusWidget(), Qt.Key.Key_Tab)
        assert privacy.window.focusWidget().objectName() == stop
    click(qtbot, privacy, "removeLimit-own-1")
    assert "own-1" not in {limit.id for limit in limits(privacy).limits}


def test_the_wheel_over_a_limit_is_the_forms_and_takes_no_words_out_of_sight(privacy: Studio) -> None:
    field = words(privacy, "limitWords-court")
    field.setPlainText("A judge tells me to, and there is no way round it that a court would allow me. " * 2)
    point = QPointF(field.viewport().rect().center())
    for _ in range(3):
        turn = QWheelEvent(
            point,
            field.viewport().mapToGlobal(point),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field.viewport(), turn)
        assert not turn.isAccepted()  # it goes on to the form
    assert field.verticalScrollBar().value() == 0


def test_another_region_names_what_is_gone_and_reading_over_is_confirmed_with_its_day(
    qtbot: QtBot, privacy: Studio
) -> None:
    choose(privacy, "sectionRegion", "United States")
    assert limits(privacy).region == "us"
    assert "act of terror" in told(privacy, "limitsNews")
    choose(privacy, "sectionSetting", "Couples")
    assert {"couple-alone", "couple-notes"} <= {limit.id for limit in limits(privacy).limits}
    privacy.trigger("undo")
    privacy.trigger("undo")
    assert limits(privacy).region == "england"

    assert told(privacy, "limitsConfirmed") == "Not confirmed yet"
    click(qtbot, privacy, "confirmLimits")
    assert limits(privacy).confirmed == TODAY
    assert "4 March 2026" in told(privacy, "limitsConfirmed")
    click(qtbot, privacy, "limit-child")
    assert limits(privacy).confirmed is None
    assert "not legal advice" in told(privacy, "limitsAdvice")


def test_contacts_are_added_moved_written_checked_and_removed_in_a_form_for_them_alone(
    qtbot: QtBot, crisis: Studio
) -> None:
    click(qtbot, crisis, "addContact")
    for line, typed in (("name", "The night line of our town"), ("use", "Call"), ("number", "01632 960123")):
        qtbot.keyClicks(words(crisis, f"contact-own-1-{line}"), typed)
    assert "**[01632 960123](tel:01632960123)**" in written_body(crisis.handout.section("crisis"))
    assert "To be confirmed: The night line of our town" in told(crisis, "contactsNews")

    click(qtbot, crisis, "contactUp-own-1")
    assert [one.id for one in contacts(crisis).contacts][-2:] == ["own-1", "shout"]
    click(qtbot, crisis, "checkContact-own-1")
    assert contacts(crisis).contacts[-2].checked == TODAY
    click(qtbot, crisis, "removeContact-shout")
    click(qtbot, crisis, "contactTick-samaritans")
    assert [one.id for one in contacts(crisis).shown()] == ["emergency", "nhs-111", "own-1"]
    click(qtbot, crisis, "checkAllContacts")
    assert {one.checked for one in contacts(crisis).shown()} == {TODAY}
    assert written_body(crisis.handout.section("crisis"), "en-GB").endswith("Numbers checked on 4 March 2026.")

    click(qtbot, crisis, "editContact-nhs-111")
    qtbot.keyClicks(words(crisis, "contact-nhs-111-number"), "9")
    assert contacts(crisis).contacts[1].checked is None
    assert "To be confirmed by you" in told(crisis, "contactState-nhs-111")

    crisis.session.select(Focus("confidentiality"))
    assert crisis.find("limitsForm").isVisible()
    crisis.session.select(Focus("welcome"))
    for name in ("contactsForm", "limitsForm"):
        with pytest.raises(AssertionError):
            crisis.find(name)
