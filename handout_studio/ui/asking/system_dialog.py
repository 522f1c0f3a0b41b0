"""The system's print dialog: opened with what was chosen the last time, and read out afterwards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from handout_studio.application import PrintWish, Sides
from handout_studio.domain.values import Paper
from handout_studio.ui.asking.print_choice import PrintAsk, PrintChoice

SIZES: dict[Paper, QPageSize.PageSizeId] = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}

_DUPLEX: dict[Sides, QPrinter.DuplexMode] = {
    "one-sided": QPrinter.DuplexMode.DuplexNone,
    "two-sided-long-edge": QPrinter.DuplexMode.DuplexLongSide,
    "two-sided-short-edge": QPrinter.DuplexMode.DuplexShortSide,
}


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
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return choice_of(printer, ask)
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


def choice_of(printer: QPrinter, ask: PrintAsk) -> PrintChoice:
    """What the dialog left in the printer's settings.

    The printer's paper is the one chosen in the dialog, else the one it is usually loaded with.
    """
    name = printer.printerName()
    chosen = printer.pageLayout().pageSize()
    size = chosen if chosen.id() != SIZES[ask.paper] else QPrinterInfo.printerInfo(name).defaultPageSize()
    if not size.isValid():
        size = chosen
    paper = next((paper for paper, known in SIZES.items() if known == size.id()), None)
    wish = PrintWish(
        printer=name,
        copies=printer.copyCount(),
        sides=_sides(printer),
        pages=_pages(printer, ask.pages),
        grey=printer.colorMode() == QPrinter.ColorMode.GrayScale,
    )
    return PrintChoice(wish, paper, QPageSize.name(size.id()), printer)


def _sides(printer: QPrinter) -> Sides:
    duplex = printer.duplex()
    if duplex == QPrinter.DuplexMode.DuplexAuto:
        return "two-sided-long-edge"
    return next((sides for sides, mode in _DUPLEX.items() if mode == duplex), "one-sided")


def _pages(printer: QPrinter, count: int) -> tuple[tuple[int, int], ...]:
    """The ranges that were asked for; none stand for all pages."""
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return ()
    ranges = tuple((part.from_, part.to) for part in printer.pageRanges().toRangeList())
    return () if ranges == ((1, count),) else ranges
