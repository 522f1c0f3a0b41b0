"""Print in the real window: from the click to the queue, and what goes wrong on the way."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from handout_studio.application import PrintWish
from handout_studio.delivery.page_count import page_count
from handout_studio.delivery.programs import Ended
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.rendering.raster import PageRaster
from handout_studio.ui.asking.print_choice import PrintAsk, PrintChoice
from handout_studio.ui.printing.print_command import PrintCommand
from tests.rendering.sheets import page_texts
from tests.studio import Studio

PATIENCE = 20_000  # milliseconds
LEFT = Qt.MouseButton.LeftButton


class Spool:
    """A queue called Office that keeps what it is sent."""

    def __init__(self) -> None:
        self.is_stopped = False
        self.commands: list[list[str]] = []
        self.pdfs: list[bytes] = []

    def lpstat(self, command: Sequence[str]) -> Ended:
        if "-p" in command:
            known = "Office" in command
            return Ended(0 if known else 1, f"printer Office {'disabled' if self.is_stopped else 'is idle'}\n")
        return Ended(0, "Office\n" if "-e" in command else "system default destination: Office\n")

    def lp(self, command: Sequence[str]) -> Ended:
        self.commands.append(list(command))
        self.pdfs.append(Path(command[-1]).read_bytes())
        return Ended(0, f"request id is Office-{len(self.pdfs)} (1 file(s))\n")


@pytest.fixture
def studio(studio: Studio) -> Studio:
    """A practice whose every field is filled."""
    brand = Brand(practice="Elm Street", phone="555 0100", email="elm@example.org")
    studio.session.edit(edits.set_brand(studio.handout, brand), "change brand")
    return studio


@pytest.fixture
def spool(studio: Studio) -> Spool:
    made = Spool()
    studio.programs.answers.update(lpstat=made.lpstat, lp=made.lp, cancel=0)
    return made


def choose(studio: Studio, paper: str | None = "a4", printer: str = "Office") -> None:
    """What the next print dialog is answered with."""
    wish = PrintWish(printer, 2, "two-sided-long-edge", ((1, 1),), grey=True)
    studio.prompts.printing.append(PrintChoice(wish, paper, "Letter" if paper == "letter" else "A5"))  # type: ignore[arg-type]


def printing(studio: Studio) -> PrintCommand:
    return studio.window.outputs.printing


def bar_text(studio: Studio) -> str:
    found = studio.find("outcomeText")
    assert isinstance(found, QLabel)
    return found.text()


def test_the_pages_on_screen_go_to_the_printer_that_was_chosen(studio: Studio, spool: Spool, qtbot: QtBot) -> None:
    choose(studio)

    with qtbot.waitSignal(printing(studio).finished, timeout=PATIENCE) as ended:
        qtbot.keyClick(studio.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert ended.args == [True]
    assert studio.window.preview.document is not None
    assert spool.pdfs == [studio.window.preview.document.pdf]
    (command,) = spool.commands
    job = command[command.index("lp") :]
    assert job[:5] == ["lp", "-d", "Office", "-t", "Handout"]
    assert {"media=A4", "print-scaling=none", "sides=two-sided-long-edge", "print-color-mode=monochrome"} <= {*job}
    assert not any(studio.handout.title in word for word in command)
    assert bar_text(studio) == "Sent to “Office”."
    assert studio.prompts.waiting == []


def test_printer_and_sides_are_remembered(studio: Studio, spool: Spool, qtbot: QtBot) -> None:
    choose(studio)
    for _ in range(2):
        with qtbot.waitSignal(printing(studio).finished, timeout=PATIENCE):
            studio.trigger("print")

    pages = len(studio.window.preview.document.pages)  # type: ignore[union-attr]
    assert [asked for question, asked in studio.prompts.asked if question == "print"] == [
        PrintAsk("a4", pages),
        PrintAsk("a4", pages, "Office", "two-sided-long-edge"),
    ]


def test_a_job_that_waits_can_be_taken_back(studio: Studio, spool: Spool, qtbot: QtBot) -> None:
    spool.is_stopped = True
    choose(studio)
    with qtbot.waitSignal(printing(studio).finished, timeout=PATIENCE):
        qtbot.mouseClick(studio.find("tool-print"), LEFT)
    assert "is stopped: the pages wait" in bar_text(studio)

    qtbot.mouseClick(studio.find("outcome-cancel-print"), LEFT)

    qtbot.waitUntil(lambda: bool(studio.programs.commands_of("cancel")), timeout=PATIENCE)
    qtbot.waitUntil(lambda: studio.window.outputs.bar.isVisible(), timeout=PATIENCE)
    assert studio.programs.commands_of("cancel") == [["cancel", "Office-1"]]
    assert bar_text(studio) == "Taken out of the queue of “Office”."


def test_giving_up_while_it_is_sent_takes_the_job_back(studio: Studio, spool: Spool, qtbot: QtBot) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def slow(command: Sequence[str]) -> Ended:
        reached.set()
        assert go_on.wait(20)
        return spool.lp(command)

    studio.programs.answers["lp"] = slow
    choose(studio)
    with qtbot.waitSignal(printing(studio).finished, timeout=PATIENCE) as ended:
        studio.trigger("print")
        qtbot.waitUntil(reached.is_set, timeout=PATIENCE)
        studio.prompts.waiting[0]()
        go_on.set()

    assert ended.args == [False]
    assert studio.programs.commands_of("cancel") == [["cancel", "Office-1"]]
    assert bar_text(studio) == "Nothing was printed."


def test_pages_are_laid_out_again_for_the_printers_paper(studio: Studio, spool: Spool, qtbot: QtBot) -> None:
    studio.prompts.paper = "lay out"
    choose(studio, "letter")
    with qtbot.waitSignal(printing(studio).finished, timeout=PATIENCE):
        studio.trigger("print")

    assert ("other paper", ("a4", "Office", "Letter", True)) in studio.prompts.asked
    with PageRaster(spool.pdfs[0]) as raster:
        assert raster.page_size(0) == pytest.approx((612, 792), abs=0.5)
    assert "media=Letter" in spool.commands[0]
    assert studio.handout.paper is None or studio.handout.paper == "a4"


def test_they_can_stay_as_they_are_and_are_never_scaled(studio: Studio, spool: Spool, qtbot: QtBot) -> None:
    studio.prompts.paper = "as it is"
    choose(studio, None)
    with qtbot.waitSignal(printing(studio).finished, timeout=PATIENCE):
        studio.trigger("print")

    assert ("other paper", ("a4", "Office", "A5", False)) in studio.prompts.asked
    assert {"media=A4", "print-scaling=none"} <= {*spool.commands[0]}


def test_no_printer_offers_export(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    studio.programs.answers.update(lpstat=0)
    studio.prompts.unprinted = ["export"]
    studio.prompts.paths = [tmp_path / "out.pdf"]

    with qtbot.waitSignal(studio.window.outputs.export.finished, timeout=PATIENCE):
        studio.trigger("print")

    (message,) = (asked for question, asked in studio.prompts.asked if question == "unprinted")
    assert getattr(message, "what", "") == "No printer is set up."
    assert (tmp_path / "out.pdf").exists()
    assert "print" not in studio.prompts.was_asked()


def test_a_printer_that_vanished_is_told_and_another_chosen(studio: Studio, spool: Spool, qtbot: QtBot) -> None:
    choose(studio, printer="Gone")
    choose(studio)
    studio.prompts.unprinted = ["again"]

    with qtbot.waitSignal(printing(studio).finished, timeout=PATIENCE) as ended:
        studio.trigger("print")

    (message,) = (asked for question, asked in studio.prompts.asked if question == "unprinted")
    assert getattr(message, "what", "") == "The printer “Gone” is no longer there."
    assert ended.args == [True]
    assert len(spool.pdfs) == 1


def test_the_test_page_is_printed_on_the_handouts_paper(studio: Studio, spool: Spool, qtbot: QtBot) -> None:
    choose(studio)
    with qtbot.waitSignal(printing(studio).finished, timeout=PATIENCE):
        studio.trigger("test-page")

    assert page_count(spool.pdfs[0]) == 1
    assert studio.window.preview.document is None or spool.pdfs[0] != studio.window.preview.document.pdf
    assert "media=A4" in spool.commands[0]


def test_details_of_a_client_are_asked_for_and_printed(studio: Studio, spool: Spool, qtbot: QtBot) -> None:
    first = studio.handout.sections[0]
    studio.session.edit(edits.write_body(studio.handout, first.id, "Dear {{client.first_name}}, welcome."), "write")
    choose(studio)

    with qtbot.waitSignal(printing(studio).finished, timeout=PATIENCE):
        studio.trigger("print")
        qtbot.waitUntil(lambda: bool(studio.programs.commands_of("lpstat")), timeout=PATIENCE)
        qtbot.waitUntil(lambda: _is_there(studio, "detail-client.first_name"), timeout=PATIENCE)
        line = studio.find("detail-client.first_name")
        assert isinstance(line, QLineEdit)
        qtbot.keyClicks(line, "Ana")
        qtbot.mouseClick(studio.find("stepOn"), LEFT)
        qtbot.waitUntil(studio.find("stepOn").isEnabled, timeout=PATIENCE)
        qtbot.mouseClick(studio.find("stepOn"), LEFT)

    assert "Dear Ana, welcome." in page_texts(spool.pdfs[0])[0]
    assert not any("Ana" in word for command in spool.commands for word in command)


def _is_there(studio: Studio, name: str) -> bool:
    try:
        return studio.find(name).isVisible()
    except AssertionError:
        return False
