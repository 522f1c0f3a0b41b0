"""A job asks CUPS for the page's own paper and size, by a list that no name can break out of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.delivery.print_plan import COPIES, Cups, PrintWish, lp_command, page_ranges
from handout_studio.delivery.programs import Ended
from handout_studio.domain.delivery_errors import PrintTrouble

PDF = "/tmp/x/Handout.pdf"
WISH = PrintWish("Office")


def test_the_least_that_is_asked_for() -> None:
    assert lp_command(PDF, "a4", WISH) == [
        "lp", "-d", "Office", "-t", "Handout", "-o", "media=A4", "-o", "print-scaling=none", "--", "/tmp/x/Handout.pdf"
    ]  # fmt: skip


def test_all_that_can_be_asked_for() -> None:
    wish = PrintWish("Office", 3, "two-sided-short-edge", ((1, 2), (4, 4)), grey=True)
    command = lp_command("/a.pdf", "letter", wish)
    assert command[5:7] == ["-o", "media=Letter"]
    for pair in (
        ["-o", "sides=two-sided-short-edge"],
        ["-o", "print-color-mode=monochrome"],
        ["-n", "3"],
        ["-o", "collate=true"],
        ["-P", "1-2,4"],
    ):
        assert any(command[place : place + 2] == pair for place in range(len(command)))
    assert command[-2:] == ["--", "/a.pdf"]


def test_further_options_go_along_but_none_that_changes_the_size() -> None:
    options = (
        ("number-up", "2"),
        ("fit-to-page", "true"),
        ("PageSize", "A5"),
        ("a b", "c"),
        ("x", "-o"),
        ("InputSlot", "Tray2"),
    )
    command = lp_command("/a.pdf", "a4", PrintWish("Office", 2, collate=False, reverse=True, options=options))
    asked = [word for before, word in pairwise(command) if before == "-o"]
    assert asked == [
        "media=A4",
        "print-scaling=none",
        "collate=false",
        "outputorder=reverse",
        "number-up=2",
        "InputSlot=Tray2",
    ]


@pytest.mark.parametrize("printer", ["", "-o", "a b", "a/b", "a#b", "a\nb", "x" * 128])
def test_what_can_be_no_printer(printer: str) -> None:
    with pytest.raises(PrintTrouble):
        lp_command("/a.pdf", "a4", PrintWish(printer))


@pytest.mark.parametrize("copies", [0, COPIES + 1])
def test_copies_within_reason(copies: int) -> None:
    with pytest.raises(PrintTrouble):
        lp_command("/a", "a4", PrintWish("P", copies=copies))


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("", ()),
        (" ", ()),
        ("1", ((1, 1),)),
        ("1-3", ((1, 3),)),
        ("1 – 2, 4", ((1, 2), (4, 4))),
        ("4;1", ((4, 4), (1, 1))),
    ],
)
def test_pages_as_people_write_them(text: str, ranges: tuple[tuple[int, int], ...]) -> None:
    assert page_ranges(text, 4) == ranges


@pytest.mark.parametrize("text", ["0", "5", "3-1", "1-5", "a", "1-", "-1", "1--2", "1.5"])
def test_pages_that_are_not_there(text: str) -> None:
    with pytest.raises(PrintTrouble) as refused:
        page_ranges(text, 4)
    assert refused.value.code == "bad_pages"


@given(st.text(max_size=12))
def test_any_text_is_pages_or_refused(text: str) -> None:
    try:
        ranges = page_ranges(text, 4)
    except PrintTrouble:
        return
    assert all(1 <= first <= last <= 4 for first, last in ranges)


class Commands:
    """CUPS's commands as they answer in English."""

    def __init__(self, **known: Ended) -> None:
        self._known = known
        self.asked: list[list[str]] = []

    def __call__(self, command: Sequence[str], typed: bytes, seconds: float) -> Ended:
        assert list(command[:2]) == ["env", "LC_ALL=C"]
        self.asked.append(list(command[2:]))
        key = "_".join(part for part in command[2:4]).replace("-", "")
        return self._known.get(key) or self._known.get(command[2], Ended(1))


def test_printers_the_usual_one_first() -> None:
    found = Commands(
        lpstat_e=Ended(0, "Attic\nOffice\nzoo\n"), lpstat_d=Ended(0, "system default destination: Office\n")
    )
    assert Cups(found).printers() == ("Office", "Attic", "zoo")
    none = Commands(lpstat_e=Ended(0, ""), lpstat_d=Ended(0, "no system default destination\n"))
    assert Cups(none).printers() == ()


def test_without_a_printing_system() -> None:
    for missing in (Commands(lpstat=Ended(127, "", "env: 'lpstat': No such file")), _nothing):
        with pytest.raises(PrintTrouble) as refused:
            Cups(missing).printers()
        assert refused.value.code == "no_program"
    with pytest.raises(PrintTrouble) as refused:
        Cups(Commands(lpstat=Ended(None))).printers()
    assert refused.value.code == "late"


def _nothing(command: Sequence[str], typed: bytes, seconds: float) -> Ended:
    raise FileNotFoundError


def test_a_printer_that_is_stopped_or_gone() -> None:
    assert Cups(Commands(lpstat_p=Ended(0, "printer Office disabled since Mon\n\tPaused\n"))).is_stopped("Office")
    assert not Cups(Commands(lpstat_p=Ended(0, "printer Office is idle.  enabled since\n"))).is_stopped("Office")
    for printer in ("Gone", "-x"):
        with pytest.raises(PrintTrouble) as refused:
            Cups(Commands()).is_stopped(printer)
        assert (refused.value.code, refused.value.printer) == ("gone", printer)


def test_a_printing_system_that_does_not_run_is_no_lost_printer() -> None:
    asleep = Cups(
        Commands(
            lpstat_e=Ended(0, ""),
            lpstat_p=Ended(1, "", 'lpstat: Invalid destination name in list "Office".\n'),
            lp=Ended(1, "", "lp: Error - The printer or class does not exist.\n"),
            lpstat_r=Ended(0, "scheduler is not running\n"),
        )
    )
    for ask in (asleep.printers, lambda: asleep.is_stopped("Office"), lambda: asleep.print_file(PDF, "a4", WISH)):
        with pytest.raises(PrintTrouble) as refused:
            ask()
        assert refused.value.code == "not_running"


def test_a_job_has_a_name_and_can_be_taken_back() -> None:
    queue = Commands(
        lp=Ended(0, "request id is Office-12 (1 file(s))\n"),
        lpstat=Ended(0, "Office-12  ann  1024  Mon\n"),
        cancel=Ended(0),
    )
    cups = Cups(queue)
    request = cups.print_file(PDF, "a4", WISH)
    assert request == "Office-12"
    assert queue.asked == [lp_command(PDF, "a4", WISH)]
    assert cups.is_waiting("Office-12")
    assert not cups.is_waiting("Office-1")
    assert cups.cancel(request)
    assert queue.asked[-1] == ["cancel", "Office-12"]
    assert not cups.cancel("")


@pytest.mark.parametrize(
    ("errors", "code"),
    [
        ("lp: The printer or class does not exist.\n", "gone"),
        ("lp: Error - scheduler not responding.\n", "not_running"),
        ("lp: Connection refused\n", "not_running"),
        ('lp: Destination "Office" is not accepting jobs.\n', "refused"),
    ],
)
def test_what_lp_refuses(errors: str, code: str) -> None:
    with pytest.raises(PrintTrouble) as refused:
        Cups(Commands(lp=Ended(1, "", errors))).print_file(PDF, "a4", WISH)
    assert refused.value.code == code
