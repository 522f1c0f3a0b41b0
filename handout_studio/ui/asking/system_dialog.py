"""The system's print dialog: opened with what was chosen the last time, and read out afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrintEngine, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from handout_studio.application import PrintWish, Sides
from handout_studio.domain.values import Paper
from handout_studio.ui.asking.print_choice import PAPER_NAMES, PrintAsk, PrintChoice

SIZES: dict[Paper, QPageSize.PageSizeId] = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}

_DUPLEX: dict[Sides, QPrinter.DuplexMode] = {
    "one-sided": QPrinter.DuplexMode.DuplexNone,
    "two-sided-long-edge": QPrinter.DuplexMode.DuplexLongSide,
    "two-sided-short-edge": QPrinter.DuplexMode.DuplexShortSide,
}

_CUPS_OPTIONS = 0xFE00
"""PPK_CupsOptions of Qt's private qprint_p.h: the only place where typed pages, odd or even ones, and the like are."""

_USUAL = {"number-up": "1", "number-up-layout": "lrtb", "job-priority": "50", "job-sheets": "none,none"}


def ask_for_printer(ask: PrintAsk, parent: QWidget) -> PrintChoice | None:
    """Open the dialog over the window; what was chosen, None where it was cancelled."""
    printer = printer_for(ask)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.setWindowTitle(QCoreApplication.translate("PrintDialog", "Print"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintSelection, False)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage, False)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setMinMax(1, ask.pages)
    dialog.setFromTo(1, ask.pages)
    dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return choice_of(printer, ask, kept_for_queue(printer))
    finally:
        dialog.deleteLater()


def printer_for(ask: PrintAsk) -> QPrinter:
    """A printer as the dialog shall begin with: the last one if it is there still, and the page's own paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if ask.printer and ask.printer in QPrinterInfo.availablePrinterNames():
        printer.setPrinterName(ask.printer)
    printer.setDocName("Handout")  # what a queue shows: never the handout's own title
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(SIZES[ask.paper]))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    for sides, mode in _DUPLEX.items():
        if sides == ask.sides:
            printer.setDuplex(mode)
    return printer


def choice_of(printer: QPrinter, ask: PrintAsk, kept: Sequence[str] = ()) -> PrintChoice:
    """What the dialog left in the printer's settings; `kept` for a queue: names and values in turn.

    The printer's paper is the one chosen in the dialog, else the one it is usually loaded with.
    """
    name = printer.printerName()
    chosen = printer.pageLayout().pageSize()
    size = chosen if chosen.id() != SIZES[ask.paper] else QPrinterInfo.printerInfo(name).defaultPageSize()
    if not size.isValid():
        size = chosen
    paper = next((paper for paper, known in SIZES.items() if known == size.id()), None)
    options = dict(zip(kept[::2], kept[1::2], strict=False))
    wish = PrintWish(
        printer=name,
        copies=printer.copyCount(),
        sides=_sides(printer),
        pages=_pages(printer, options.pop("page-ranges", ""), ask.pages),
        grey=printer.colorMode() == QPrinter.ColorMode.GrayScale,
        collate=printer.collateCopies(),
        reverse=printer.pageOrder() == QPrinter.PageOrder.LastPageFirst,
        options=tuple((name, value) for name, value in options.items() if _USUAL.get(name) != value),
    )
    return PrintChoice(wish, paper, PAPER_NAMES[paper] if paper else QPageSize.name(size.id()), printer)


def _sides(printer: QPrinter) -> Sides:
    duplex = printer.duplex()
    if duplex == QPrinter.DuplexMode.DuplexAuto:
        return "two-sided-long-edge"
    return next((sides for sides, mode in _DUPLEX.items() if mode == duplex), "one-sided")


def _pages(printer: QPrinter, typed: str, count: int) -> tuple[tuple[int, int], ...]:
    """The ranges that were asked for by two numbers, or `typed` as a list of them; none stand for all pages."""
    asked = QPageRanges.fromString(typed) if typed else printer.pageRanges()
    if not typed and printer.printRange() != QPrinter.PrintRange.PageRange:
        return ()
    ranges = tuple((part.from_, part.to) for part in asked.toRangeList())
    return () if ranges == ((1, count),) else ranges


def kept_for_queue(printer: QPrinter) -> list[str]:
    """What the dialog keeps for CUPS beside what the printer's own methods tell: names and values in turn."""
    kept = printer.printEngine().property(QPrintEngine.PrintEnginePropertyKey(_CUPS_OPTIONS))
    return [str(word) for word in kept] if isinstance(kept, list | tuple) else []
