"""Ways out in the real window: what follows an export, words on the clipboard, pictures of the pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from handout_studio.application import PrintWish
from handout_studio.delivery.programs import Ended
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.ui.asking.print_choice import PrintChoice
from tests.studio import Studio

PATIENCE = 20_000  # milliseconds
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def studio(studio: Studio) -> Studio:
    """A practice whose every field is filled."""
    brand = Brand(practice="Elm Street", phone="555 0100", email="elm@example.org")
    studio.session.edit(edits.set_brand(studio.handout, brand), "change brand")
    return studio


def export(studio: Studio, qtbot: QtBot, target: Path) -> None:
    studio.prompts.paths = [target]
    with qtbot.waitSignal(studio.window.outputs.export.finished, timeout=PATIENCE):
        studio.trigger("export")


def click(qtbot: QtBot, studio: Studio, name: str) -> None:
    qtbot.mouseClick(studio.find(name), LEFT)


def is_there(studio: Studio, name: str) -> bool:
    try:
        return studio.find(name).isVisible()
    except AssertionError:
        return False


def bar_text(studio: Studio) -> str:
    found = studio.find("outcomeText")
    assert isinstance(found, QLabel)
    return found.text()


def test_after_an_export_the_file_is_opened_and_shown(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    studio.programs.answers.update({"xdg-open": 0, "dbus-send": 0})
    target = tmp_path / "sheet.pdf"
    export(studio, qtbot, target)
    assert bar_text(studio) == "Exported as “sheet.pdf”."

    click(qtbot, studio, "outcome-open")
    click(qtbot, studio, "outcome-folder")

    qtbot.waitUntil(lambda: bool(studio.programs.commands_of("dbus-send")), timeout=PATIENCE)
    qtbot.waitUntil(lambda: studio.programs.commands_of("xdg-open") == [["xdg-open", str(target)]], timeout=PATIENCE)
    assert f"array:string:{target.as_uri()}" in studio.programs.commands_of("dbus-send")[0]
    click(qtbot, studio, "outcomeClose")
    assert not is_there(studio, "outcomeBar")


def test_where_no_program_opens_it_one_is_told_where_it_is(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    export(studio, qtbot, tmp_path / "sheet.pdf")
    click(qtbot, studio, "outcome-open")
    qtbot.waitUntil(lambda: bool(studio.prompts.told), timeout=PATIENCE)
    assert studio.prompts.told[0].remedy == f"You find it in {tmp_path}."


def test_an_export_can_be_printed_at_once_and_another_handout_ends_it(
    studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    sent: list[bytes] = []

    def lp(command: Sequence[str]) -> Ended:
        sent.append(Path(command[-1]).read_bytes())
        return Ended(0, "request id is Office-1 (1 file(s))")

    studio.programs.answers.update(lpstat=lambda command: Ended(0, "Office\n"), lp=lp)
    studio.prompts.printing = [PrintChoice(PrintWish("Office"), "a4", "A4")]
    target = tmp_path / "sheet.pdf"
    export(studio, qtbot, target)

    with qtbot.waitSignal(studio.window.outputs.printing.finished, timeout=PATIENCE):
        click(qtbot, studio, "outcome-print")

    assert sent == [target.read_bytes()]
    studio.prompts.leaving = "discard"
    studio.trigger("new-blank")
    assert not is_there(studio, "outcomeBar")


def test_a_locked_export_is_printed_without_its_password(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    sent: list[bytes] = []

    def lp(command: Sequence[str]) -> Ended:
        sent.append(Path(command[-1]).read_bytes())
        return Ended(0, "request id is Office-1 (1 file(s))")

    studio.programs.answers.update(lpstat=lambda command: Ended(0, "Office\n"), lp=lp)
    studio.prompts.printing = [PrintChoice(PrintWish("Office"), "a4", "A4")]
    first = studio.handout.sections[0]
    studio.session.edit(edits.write_body(studio.handout, first.id, "Dear {{client.first_name}}, welcome."), "write")
    studio.prompts.paths = [tmp_path / "locked.pdf"]
    with qtbot.waitSignal(studio.window.outputs.export.finished, timeout=PATIENCE):
        studio.trigger("export")
        line = studio.find("detail-client.first_name")
        assert isinstance(line, QLineEdit)
        qtbot.keyClicks(line, "Ana")
        click(qtbot, studio, "lockPdf")
        click(qtbot, studio, "stepOn")
        click(qtbot, studio, "stepOn")
        qtbot.waitUntil(studio.find("stepOn").isEnabled, timeout=PATIENCE)
        click(qtbot, studio, "stepOn")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "locked.pdf")

    with qtbot.waitSignal(studio.window.outputs.printing.finished, timeout=PATIENCE) as ended:
        click(qtbot, studio, "outcome-print")

    assert ended.args == [True]
    assert sent
    assert b"/Encrypt" not in sent[0]


def test_an_export_can_be_mailed_as_it_is(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    studio.workspace.change_preferences(email_notice_read=True)
    target = tmp_path / "sheet.pdf"
    export(studio, qtbot, target)
    mailed: list[bytes] = []

    def show(command: Sequence[str]) -> Ended:
        mailed.append(Path(unquote(urlsplit(command[-2].removeprefix("array:string:")).path)).read_bytes())
        return Ended(0)

    studio.programs.answers["dbus-send"] = show  # there is no mail program: the folder opens
    click(qtbot, studio, "outcome-email")
    with qtbot.waitSignal(studio.window.ways_out.email.finished, timeout=PATIENCE):
        click(qtbot, studio, "mailOn")

    qtbot.waitUntil(lambda: bool(mailed), timeout=PATIENCE)
    assert mailed == [target.read_bytes()]


def test_a_file_that_cannot_be_written_is_asked_about_in_the_window(
    studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    studio.prompts.paths = [tmp_path / "nowhere" / "sheet.pdf", tmp_path / "sheet.pdf"]
    studio.prompts.unwritten = ["other name"]
    with qtbot.waitSignal(studio.window.outputs.export.finished, timeout=PATIENCE) as ended:
        studio.trigger("export")

    assert studio.prompts.was_asked() == ["write pdf", "unwritten", "write pdf"]
    assert ended.args == [tmp_path / "sheet.pdf"]


def test_the_handout_is_copied_as_text_and_with_formatting(studio: Studio, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    title = studio.handout.title

    studio.trigger("copy-text")
    assert clipboard.text().startswith(title)
    assert not clipboard.mimeData().hasHtml()
    assert bar_text(studio) == "Copied as plain text. You can paste it anywhere."

    studio.trigger("copy-formatted")
    assert f"<h1>{title}</h1>" in clipboard.mimeData().html()
    assert clipboard.text().startswith(title)


def test_details_go_into_what_is_copied(studio: Studio, qtbot: QtBot) -> None:
    first = studio.handout.sections[0]
    studio.session.edit(edits.write_body(studio.handout, first.id, "Dear {{client.first_name}}, welcome."), "write")
    studio.trigger("copy-formatted")
    line = studio.find("detail-client.first_name")
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "Ana <3")
    click(qtbot, studio, "stepOn")
    click(qtbot, studio, "stepOn")

    qtbot.waitUntil(lambda: is_there(studio, "outcomeBar"), timeout=PATIENCE)
    assert "<p>Dear Ana &lt;3, welcome.</p>" in QGuiApplication.clipboard().mimeData().html()


def test_pages_become_pictures(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "sheet-1.png").write_bytes(b"old")
    studio.prompts.paths = [tmp_path / "sheet.png"]
    studio.programs.answers["dbus-send"] = 0
    with qtbot.waitSignal(studio.window.outputs.pictures.finished, timeout=PATIENCE) as ended:
        studio.trigger("export-pictures")
        qtbot.waitUntil(lambda: is_there(studio, "sharpness-screen"), timeout=PATIENCE)
        click(qtbot, studio, "sharpness-screen")
        click(qtbot, studio, "sharpnessGoOn")

    document = studio.window.preview.document
    assert document is not None
    paths = [tmp_path / f"sheet-{number}.png" for number in range(1, len(document.pages) + 1)]
    assert ended.args is not None
    assert list(ended.args[0]) == paths
    with Image.open(paths[0]) as picture:
        assert picture.size == (910, 1287)
    assert ("replace", (1, "sheet-1.png")) in studio.prompts.asked
    assert studio.prompts.waiting == []
    assert studio.workspace.preferences.window["sharpness"] == "screen"
    click(qtbot, studio, "outcome-folder")
    qtbot.waitUntil(lambda: bool(studio.programs.commands_of("dbus-send")), timeout=PATIENCE)


def test_giving_up_while_pictures_are_drawn_leaves_none(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    studio.prompts.paths = [tmp_path / "sheet.png"]
    with qtbot.waitSignal(studio.window.outputs.pictures.finished, timeout=PATIENCE) as ended:
        studio.trigger("export-pictures")
        qtbot.waitUntil(lambda: is_there(studio, "sharpnessGoOn"), timeout=PATIENCE)
        click(qtbot, studio, "sharpnessGoOn")
        assert len(studio.prompts.waiting) == 1
        studio.prompts.waiting[0]()

    assert ended.args == [()]
    assert not list(tmp_path.glob("*.png"))
