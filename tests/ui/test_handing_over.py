"""Handing over in the real window: details for one copy, a password, and a look at what goes out."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.ui.handing_over.look_step import LookStep
from handout_studio.ui.handing_over.ready import Purpose, Ready
from tests.cli.test_commands import page_text
from tests.studio import Studio

PATIENCE = 20_000  # milliseconds
LEFT = Qt.MouseButton.LeftButton
NAME = "Quetzal *Ana*"


class Taken:
    """What came of handing over."""

    def __init__(self) -> None:
        self.ready: list[Ready] = []
        self.given_up = 0

    def give_up(self) -> None:
        self.given_up += 1


@pytest.fixture
def taken() -> Taken:
    return Taken()


def begin(studio: Studio, taken: Taken, purpose: Purpose = "export", *, locked: bool = False) -> None:
    studio.window.handing_over.prepare(purpose, taken.ready.append, otherwise=taken.give_up, locked=locked)


@pytest.fixture
def studio(studio: Studio) -> Studio:
    """A practice whose every field is filled."""
    brand = Brand(practice="Elm Street", phone="555 0100", email="elm@example.org")
    studio.session.edit(edits.set_brand(studio.handout, brand), "change brand")
    return studio


def greet(studio: Studio) -> None:
    """The first section greets a client by a name that is yet to be given."""
    first = studio.handout.sections[0]
    studio.session.edit(edits.write_body(studio.handout, first.id, "Dear {{client.first_name}}, welcome."), "write")


def click(qtbot: QtBot, studio: Studio, name: str) -> None:
    qtbot.mouseClick(studio.find(name), LEFT)


def type_in(qtbot: QtBot, studio: Studio, name: str, words: str) -> None:
    line = studio.find(name)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, words)


def wait_for_pages(qtbot: QtBot, studio: Studio) -> None:
    button = studio.find("stepOn")
    look = studio.find("lookStep")
    assert isinstance(look, LookStep)
    qtbot.waitUntil(lambda: button.isEnabled() and look.document is not None, timeout=PATIENCE)


def dialogs() -> list[str]:
    return [top.objectName() for top in QApplication.topLevelWidgets() if top.isVisible() and top.isModal()]


def test_what_is_on_screen_goes_out_without_a_question(studio: Studio, taken: Taken, qtbot: QtBot) -> None:
    begin(studio, taken)
    qtbot.waitUntil(lambda: bool(taken.ready), timeout=PATIENCE)
    (ready,) = taken.ready
    assert studio.window.preview.document is not None
    assert ready.pdf == studio.window.preview.document.pdf
    assert dialogs() == []
    assert studio.prompts.waiting == []


def test_details_are_on_that_copy_alone(studio: Studio, taken: Taken, qtbot: QtBot, tmp_path: Path) -> None:
    greet(studio)
    before = studio.handout
    begin(studio, taken)
    type_in(qtbot, studio, "detail-client.first_name", NAME)
    qtbot.keyClick(studio.find("detail-client.first_name"), Qt.Key.Key_Return)
    wait_for_pages(qtbot, studio)
    assert taken.ready == []
    click(qtbot, studio, "stepOn")

    (ready,) = taken.ready
    (tmp_path / "out.pdf").write_bytes(ready.pdf)
    assert f"Dear {NAME}, welcome." in page_text(tmp_path / "out.pdf")
    assert ready.composed.fields == (("client.first_name", NAME),)
    assert studio.handout == before
    begin(studio, taken)  # nothing of it is left for the next
    line = studio.find("detail-client.first_name")
    assert isinstance(line, QLineEdit)
    assert line.text() == ""
    click(qtbot, studio, "cancelHandingOver")
    assert taken.given_up == 1


def test_a_detail_that_is_kept_takes_the_fields_place_in_one_step(studio: Studio, taken: Taken, qtbot: QtBot) -> None:
    greet(studio)
    first = studio.handout.sections[0].id
    begin(studio, taken)
    type_in(qtbot, studio, "detail-client.first_name", NAME)
    click(qtbot, studio, "keep-client.first_name")
    click(qtbot, studio, "stepOn")
    wait_for_pages(qtbot, studio)
    click(qtbot, studio, "stepOn")

    assert studio.handout.section(first).body == r"Dear Quetzal \*Ana\*, welcome."
    studio.trigger("undo")
    assert studio.handout.section(first).body == "Dear {{client.first_name}}, welcome."


def test_what_is_left_empty_is_asked_about_once(studio: Studio, taken: Taken, qtbot: QtBot) -> None:
    greet(studio)
    begin(studio, taken, "print")
    lock = studio.window.findChild(QCheckBox, "lockPdf")
    assert lock is not None
    assert lock.isHidden()  # paper has no password
    click(qtbot, studio, "stepOn")
    assert studio.find("emptyDetails").isVisible()
    click(qtbot, studio, "stepOn")
    wait_for_pages(qtbot, studio)
    click(qtbot, studio, "stepBack")
    assert studio.find("detailsStep").isVisible()
    click(qtbot, studio, "stepOn")
    wait_for_pages(qtbot, studio)
    click(qtbot, studio, "stepOn")
    assert taken.ready[0].composed.fields == ()


def test_a_password_of_words_locks_the_copy(studio: Studio, taken: Taken, qtbot: QtBot) -> None:
    greet(studio)
    begin(studio, taken, "email")
    type_in(qtbot, studio, "detail-client.first_name", "Ana")
    click(qtbot, studio, "lockPdf")
    click(qtbot, studio, "stepOn")
    words = studio.find("passwordWords")
    assert isinstance(words, QLineEdit)
    earlier, _ = words.text(), click(qtbot, studio, "passwordAgain")
    password = words.text()
    assert password != earlier
    assert password.count("-") == 4
    click(qtbot, studio, "stepOn")
    wait_for_pages(qtbot, studio)
    click(qtbot, studio, "stepOn")

    (ready,) = taken.ready
    assert ready.locked
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(ready.pdf))
    with pikepdf.open(io.BytesIO(ready.pdf), password=password) as opened:
        assert opened.encryption.R == 6
        assert len(opened.pages) >= 1


def test_a_password_of_ones_own_is_typed_twice(studio: Studio, taken: Taken, qtbot: QtBot) -> None:
    begin(studio, taken, locked=True)
    typed = studio.find("passwordTyped")
    assert isinstance(typed, QRadioButton)
    typed.click()
    click(qtbot, studio, "stepOn")
    assert "no password" in studio.find("passwordProblem").text()  # type: ignore[attr-defined]
    type_in(qtbot, studio, "passwordFirst", "river stone")
    type_in(qtbot, studio, "passwordSecond", "river stome")
    click(qtbot, studio, "stepOn")
    assert "not the same" in studio.find("passwordProblem").text()  # type: ignore[attr-defined]
    qtbot.keyClicks(studio.find("passwordSecond"), "river stone")  # what was there is selected
    click(qtbot, studio, "stepOn")
    wait_for_pages(qtbot, studio)
    click(qtbot, studio, "stepOn")
    with pikepdf.open(io.BytesIO(taken.ready[0].pdf), password="river stone") as opened:
        assert opened.is_encrypted


def test_another_edition_is_shown_before_it_goes(studio: Studio, taken: Taken, qtbot: QtBot) -> None:
    studio.window.handing_over.prepare("email", taken.ready.append, edition="large-print")
    wait_for_pages(qtbot, studio)
    click(qtbot, studio, "stepOn")
    assert taken.ready[0].composed.handout.edition == "large-print"
    assert studio.handout.edition == "standard"


def test_the_words_alone_are_shown_as_words(studio: Studio, taken: Taken, qtbot: QtBot) -> None:
    greet(studio)
    begin(studio, taken, "text")
    type_in(qtbot, studio, "detail-client.first_name", "Ana")
    click(qtbot, studio, "stepOn")
    assert "Dear Ana, welcome." in studio.find("lookWords").toPlainText()  # type: ignore[attr-defined]
    button = studio.find("stepOn")
    assert isinstance(button, QPushButton)
    button.click()
    assert taken.ready[0].pdf == b""


def test_what_the_brand_lacks_is_asked_for_too(studio: Studio, taken: Taken, qtbot: QtBot) -> None:
    studio.session.edit(edits.set_brand(studio.handout, Brand(practice="Elm Street")), "change brand")
    begin(studio, taken)
    type_in(qtbot, studio, "detail-practice.phone", "555 0199")
    click(qtbot, studio, "stepOn")
    assert studio.find("emptyDetails").isVisible()  # the email address
    click(qtbot, studio, "stepOn")
    wait_for_pages(qtbot, studio)
    click(qtbot, studio, "stepOn")
    assert taken.ready[0].composed.fields == (("practice.phone", "555 0199"),)


def test_what_the_brand_lacks_may_stay_in_it_for_the_next_time(studio: Studio, taken: Taken, qtbot: QtBot) -> None:
    studio.session.edit(edits.set_brand(studio.handout, Brand(id="elm", practice="Elm Street")), "change brand")
    begin(studio, taken)
    type_in(qtbot, studio, "detail-practice.phone", "555 0199")
    click(qtbot, studio, "keep-practice.phone")
    click(qtbot, studio, "stepOn")
    click(qtbot, studio, "stepOn")
    wait_for_pages(qtbot, studio)
    click(qtbot, studio, "stepOn")

    assert studio.handout.brand is not None
    assert studio.handout.brand.phone == "555 0199"
    assert "{{practice.phone}}" in "".join(section.body for section in studio.handout.sections)
    assert studio.workspace.brand("elm").phone == "555 0199"
    studio.trigger("undo")
    assert studio.handout.brand.phone == ""


def test_one_that_waits_for_pages_gives_way_to_the_next(studio: Studio, taken: Taken, qtbot: QtBot) -> None:
    studio.session.edit(edits.set_title(studio.handout, "Anew"), "change title")  # its pages are still to be made
    first = Taken()
    begin(studio, first)
    begin(studio, taken)

    qtbot.waitUntil(lambda: bool(taken.ready), timeout=PATIENCE)
    assert (first.ready, first.given_up, taken.given_up) == ([], 1, 0)
    assert studio.prompts.waiting == []


def test_a_locked_export_is_in_the_menu(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    studio.prompts.paths = [tmp_path / "locked.pdf"]
    studio.trigger("export-locked")
    words = studio.find("passwordWords")
    assert isinstance(words, QLineEdit)
    password = words.text()
    click(qtbot, studio, "stepOn")
    wait_for_pages(qtbot, studio)
    with qtbot.waitSignal(studio.window.outputs.export.finished, timeout=PATIENCE):
        click(qtbot, studio, "stepOn")
    with pikepdf.open(tmp_path / "locked.pdf", password=password) as opened:
        assert opened.is_encrypted
