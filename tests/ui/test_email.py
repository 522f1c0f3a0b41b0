"""Email in the real window: the notice once, the draft in a mail program, and what is left to do where none took it."""

from __future__ import annotations

from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from handout_studio.delivery.programs import Ended
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from tests.studio import Studio

PATIENCE = 20_000  # milliseconds
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def studio(studio: Studio) -> Studio:
    """A practice whose every field is filled."""
    brand = Brand(practice="Elm Street", phone="555 0100", email="elm@example.org")
    studio.session.edit(edits.set_brand(studio.handout, brand), "change brand")
    return studio


@pytest.fixture
def drafts(studio: Studio) -> list[bytes]:
    """What the mail program was given: this one takes every draft."""
    taken: list[bytes] = []

    def take(command: Sequence[str]) -> Ended:
        taken.append(Path(command[-1]).read_bytes())
        return Ended(0)

    def mime(command: Sequence[str]) -> Ended:
        return Ended(0, "message/rfc822\n" if "filetype" in command else "mail.desktop\n")

    studio.programs.answers |= {"xdg-mime": mime, "xdg-open": take}
    return taken


def begin(studio: Studio) -> None:
    studio.workspace.change_preferences(email_notice_read=True)
    studio.trigger("email")


def click(qtbot: QtBot, studio: Studio, name: str) -> None:
    qtbot.mouseClick(studio.find(name), LEFT)


def type_in(qtbot: QtBot, studio: Studio, name: str, words: str) -> None:
    line = studio.find(name)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)


def go_on(qtbot: QtBot, studio: Studio) -> bool:
    """Go on to the end; whether a mail program took the draft."""
    with qtbot.waitSignal(studio.window.ways_out.email.finished, timeout=PATIENCE) as ended:
        click(qtbot, studio, "mailOn")
    return bool(ended.args and ended.args[0])


def said(studio: Studio, name: str) -> str:
    label = studio.find(name)
    assert isinstance(label, QLabel)
    return label.text()


def test_the_first_time_one_is_told_that_email_is_not_private(studio: Studio, qtbot: QtBot) -> None:
    click(qtbot, studio, "tool-email")
    assert studio.find("mailNotice").isVisible()
    click(qtbot, studio, "mailOn")
    assert studio.find("emailForm").isVisible()
    click(qtbot, studio, "mailCancel")
    studio.trigger("email")
    assert studio.find("emailForm").isVisible()
    click(qtbot, studio, "mailCancel")


def test_the_mail_program_gets_the_very_pages_on_screen(studio: Studio, drafts: list[bytes], qtbot: QtBot) -> None:
    begin(studio)
    type_in(qtbot, studio, "mailTo1", "ann@example.org, bob@example.org")
    click(qtbot, studio, "addAddress")  # leaving the line gives each address one of its own
    type_in(qtbot, studio, "mailTo3", "cy@example.org")
    type_in(qtbot, studio, "mailSubject", "The sheet")
    assert go_on(qtbot, studio)

    message = message_from_bytes(drafts[0], policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message["To"] == "ann@example.org, bob@example.org, cy@example.org"
    assert message["Subject"] == "The sheet"
    (part,) = message.iter_attachments()
    assert studio.window.preview.document is not None
    assert part.get_content() == studio.window.preview.document.pdf
    assert "opens the draft" in said(studio, "mailTold")
    assert "Nothing has been sent" in said(studio, "mailLeft")
    click(qtbot, studio, "mailOn")


def test_an_address_that_is_none_is_told_at_its_line(studio: Studio, drafts: list[bytes], qtbot: QtBot) -> None:
    begin(studio)
    type_in(qtbot, studio, "mailTo1", "nobody")
    click(qtbot, studio, "mailOn")
    assert "not an email address" in said(studio, "addressProblem")
    type_in(qtbot, studio, "mailTo1", "a@b.example; nobody@")
    click(qtbot, studio, "mailOn")
    assert isinstance(studio.find("mailTo2"), QLineEdit)  # seen as the second address that it is
    assert "“nobody@” is not an email address" in said(studio, "addressProblem")
    assert drafts == []
    click(qtbot, studio, "mailCancel")


def test_a_locked_copy_says_so_in_the_text(studio: Studio, drafts: list[bytes], qtbot: QtBot) -> None:
    begin(studio)
    click(qtbot, studio, "mailLock")
    text = studio.find("mailText")
    assert isinstance(text, QPlainTextEdit)
    assert "opens with a password" in text.toPlainText()
    click(qtbot, studio, "mailOn")
    password = studio.find("passwordWords")
    assert isinstance(password, QLineEdit)
    secret = password.text()
    click(qtbot, studio, "stepOn")
    qtbot.waitUntil(studio.find("stepOn").isEnabled, timeout=PATIENCE)
    with qtbot.waitSignal(studio.window.ways_out.email.finished, timeout=PATIENCE):
        click(qtbot, studio, "stepOn")
    message = message_from_bytes(drafts[0], policy=policy.default)
    assert b"/Encrypt" in next(message.iter_attachments()).get_content()  # type: ignore[attr-defined]
    assert secret.encode() not in drafts[0]
    click(qtbot, studio, "mailOn")


def test_giving_up_at_a_step_comes_back_to_what_was_typed(studio: Studio, drafts: list[bytes], qtbot: QtBot) -> None:
    begin(studio)
    type_in(qtbot, studio, "mailTo1", "ann@example.org")
    click(qtbot, studio, "mailLock")
    click(qtbot, studio, "mailOn")
    click(qtbot, studio, "cancelHandingOver")
    line = studio.find("mailTo1")
    assert isinstance(line, QLineEdit)
    assert line.text() == "ann@example.org"
    click(qtbot, studio, "mailCancel")
    assert drafts == []


def test_without_a_mail_program_folder_and_text_are_given(studio: Studio, qtbot: QtBot) -> None:
    studio.programs.answers["dbus-send"] = 0
    begin(studio)
    assert not go_on(qtbot, studio)
    qtbot.waitUntil(lambda: "folder is open" in said(studio, "mailLeft"), timeout=PATIENCE)

    (shown,) = studio.programs.commands_of("dbus-send")
    assert any(part.endswith(".pdf") and "/outgoing/" in part for part in shown)
    assert QGuiApplication.clipboard().text().startswith("Hello,")
    assert "No mail program" in said(studio, "mailTold")
    click(qtbot, studio, "mailOn")
    left = list(studio.workspace.safekeeping.outgoing._root.rglob("*.pdf"))
    assert len(left) == 1
    studio.prompts.leaving = "discard"
    studio.window.close()
    assert not left[0].exists()


def test_without_a_file_manager_the_place_is_told(studio: Studio, qtbot: QtBot) -> None:
    begin(studio)
    assert not go_on(qtbot, studio)
    qtbot.waitUntil(lambda: "The PDF is here:" in said(studio, "mailLeft"), timeout=PATIENCE)
    assert "Feeling safe in therapy.pdf" in said(studio, "mailLeft")
    click(qtbot, studio, "mailOn")


def test_the_usual_text_follows_the_handouts_language(studio: Studio, qtbot: QtBot) -> None:
    studio.workspace.change_preferences(email_notice_read=True)
    studio.session.edit(studio.handout.model_copy(update={"language": "de-DE"}), "change language")
    studio.trigger("email")
    subject, text = studio.find("mailSubject"), studio.find("mailText")
    assert isinstance(subject, QLineEdit)
    assert isinstance(text, QPlainTextEdit)
    assert subject.text() == "Ihr Handout"
    assert "Passwort" not in text.toPlainText()
    qtbot.mouseClick(studio.find("mailLock"), LEFT)
    assert text.toPlainText().startswith("Guten Tag,")
    assert "Passwort" in text.toPlainText()
