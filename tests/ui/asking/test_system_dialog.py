"""What the system's print dialog is opened with, and what is read out of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.ui.asking.print_choice import PrintAsk
from handout_studio.ui.asking.system_dialog import ask_for_printer, choice_of, printer_for

pytestmark = pytest.mark.usefixtures("qapp")
ASK = PrintAsk("a4", 4, "Gone since", "two-sided-short-edge")


def test_it_begins_with_the_page_and_what_was_chosen_the_last_time() -> None:
    printer = printer_for(ASK)

    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    assert printer.docName() == "Handout"
    assert printer.printerName() != "Gone since"
    assert choice_of(printer, ASK).wish.pages == ()


def test_all_that_can_be_chosen_is_read_out() -> None:
    printer = printer_for(ASK)
    printer.setCopyCount(3)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1-2,4"))

    wish = choice_of(printer, ASK).wish

    assert (wish.copies, wish.grey, wish.pages) == (3, True, ((1, 2), (4, 4)))


def test_what_the_dialog_keeps_for_the_queue_is_read_too() -> None:
    printer = printer_for(ASK)
    printer.setCollateCopies(False)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    kept = ["number-up", "2", "job-priority", "50", "page-ranges", "1-2,4", "page-set", "odd"]

    wish = choice_of(printer, ASK, kept).wish

    assert (wish.collate, wish.reverse, wish.pages) == (False, True, ((1, 2), (4, 4)))
    assert wish.options == (("number-up", "2"), ("page-set", "odd"))


def test_all_pages_as_a_range_are_all_pages() -> None:
    printer = printer_for(ASK)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1-4"))
    assert choice_of(printer, ASK).wish.pages == ()


@pytest.mark.parametrize(
    ("size", "paper", "name"),
    [
        (QPageSize.PageSizeId.Letter, "letter", "Letter"),
        (QPageSize.PageSizeId.A5, None, "A5"),
        (QPageSize.PageSizeId.A4, "a4", "A4"),
    ],
)
def test_other_paper_is_told(size: QPageSize.PageSizeId, paper: str | None, name: str) -> None:
    printer = printer_for(ASK)
    printer.setPageSize(QPageSize(size))

    choice = choice_of(printer, ASK)

    assert choice.paper == paper
    assert choice.paper_name.startswith(name)


def test_leaving_the_dialog_chooses_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[tuple[int, int]] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        seen.append((dialog.minPage(), dialog.maxPage()))
        dialog.reject()

    QTimer.singleShot(0, leave)

    assert ask_for_printer(ASK, window) is None
    assert seen == [(1, 4)]
