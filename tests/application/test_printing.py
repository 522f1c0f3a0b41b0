"""Pages go to a queue under a name that says nothing, and leave no copy of ours behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from handout_studio.application.printing import Printing, Queued
from handout_studio.delivery.print_plan import Cups, PrintWish
from handout_studio.delivery.programs import Ended
from handout_studio.domain.delivery_errors import PrintTrouble
from handout_studio.storage.outgoing import Outgoing
from tests.programs import ScriptedPrograms

WISH = PrintWish("Office", 2, "two-sided-long-edge", ((1, 1),), grey=True)


def lpstat(*printers: str, stopped: bool = False) -> Callable[[Sequence[str]], Ended]:
    """What `lpstat` says where there are those printers."""

    def answer(command: Sequence[str]) -> Ended:
        if "-p" in command:
            known = command[command.index("-p") + 1] in printers
            return Ended(0 if known else 1, f"printer x {'disabled' if stopped else 'is idle'} since now\n")
        return Ended(0, "\n".join(printers) if "-e" in command else "")

    return answer


@pytest.fixture
def programs() -> ScriptedPrograms:
    return ScriptedPrograms(lpstat=lpstat("Office"), lp=lambda command: Ended(0, "request id is Office-7 (1 file(s))"))


@pytest.fixture
def printing(tmp_path: Path, programs: ScriptedPrograms) -> Printing:
    return Printing(Outgoing(tmp_path / "out"), Cups(programs))


def test_the_pdf_itself_is_queued_and_our_copy_goes(
    printing: Printing, programs: ScriptedPrograms, tmp_path: Path
) -> None:
    seen: list[bytes] = []

    def lp(command: Sequence[str]) -> Ended:
        seen.append(Path(command[-1]).read_bytes())
        return Ended(0, "request id is Office-7 (1 file(s))")

    programs.answers["lp"] = lp

    assert printing.send(b"%PDF-", "letter", WISH, threading.Event()) == Queued("Office", "Office-7")
    assert seen == [b"%PDF-"]
    (command,) = programs.commands_of("lp")
    assert Path(command[-1]).name == "Handout.pdf"
    assert {"media=Letter", "print-scaling=none", "sides=two-sided-long-edge", "print-color-mode=monochrome"} <= {
        *command
    }
    assert list((tmp_path / "out").iterdir()) == []


def test_a_queue_that_stands_is_told(printing: Printing, programs: ScriptedPrograms) -> None:
    programs.answers["lpstat"] = lpstat("Office", stopped=True)

    queued = printing.send(b"%PDF-", "a4", WISH, threading.Event())

    assert queued is not None
    assert queued.is_stopped


def test_a_printer_that_vanished_and_one_that_refuses(
    printing: Printing, programs: ScriptedPrograms, tmp_path: Path
) -> None:
    with pytest.raises(PrintTrouble) as gone:
        printing.send(b"%PDF-", "a4", PrintWish("Elsewhere"), threading.Event())
    programs.answers["lp"] = lambda command: Ended(1, "", "lp: not today")
    with pytest.raises(PrintTrouble) as refused:
        printing.send(b"%PDF-", "a4", WISH, threading.Event())

    assert (gone.value.code, refused.value.code) == ("gone", "refused")
    assert list((tmp_path / "out").iterdir()) == []


def test_giving_up_while_it_is_sent_takes_it_back(printing: Printing, programs: ScriptedPrograms) -> None:
    stop = threading.Event()

    def lp(command: Sequence[str]) -> Ended:
        stop.set()
        return Ended(0, "request id is Office-7 (1 file(s))")

    programs.answers.update(lp=lp, cancel=0)

    assert printing.send(b"%PDF-", "a4", WISH, stop) is None
    assert programs.commands_of("cancel") == [["cancel", "Office-7"]]


def test_a_job_that_is_printed_already_stays_printed(printing: Printing, programs: ScriptedPrograms) -> None:
    programs.answers["cancel"] = 1
    assert not printing.take_back(Queued("Office", "Office-7"))


def test_no_printer_and_no_printing_system(printing: Printing, programs: ScriptedPrograms) -> None:
    assert printing.printers() == ("Office",)
    programs.answers["lpstat"] = 0
    with pytest.raises(PrintTrouble) as none:
        printing.printers()
    del programs.answers["lpstat"]
    with pytest.raises(PrintTrouble) as nothing:
        printing.printers()
    assert (none.value.code, nothing.value.code) == ("no_printer", "no_program")
