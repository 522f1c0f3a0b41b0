"""Windows: pages drawn at a printer's sharpness and painted on it, each in its true size."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from handout_studio.application import PageDrawing, PageImage, Queued
from handout_studio.domain.delivery_errors import PrintTrouble
from handout_studio.ui.asking.print_choice import PrintChoice
from handout_studio.ui.asking.system_dialog import SIZES
from handout_studio.ui.printing.print_job import Pages

DOTS = 300
"""Dots an inch: nothing is seen of them on paper, and a page takes 35 MB while it is painted."""


class PaintedPrinters:
    """Behind the same face as the queues. A job that was painted whole can't be taken back."""

    def names(self) -> tuple[str, ...]:
        found = tuple(QPrinterInfo.availablePrinterNames())
        if not found:
            raise PrintTrouble("no_printer")
        return found

    def send(self, pages: Pages, choice: PrintChoice, stop: Event) -> Queued | None:
        printer = choice.device
        if printer is None:
            raise PrintTrouble("gone", choice.wish.printer)
        printer.setResolution(DOTS)
        size = QPageSize(SIZES[pages.paper])
        printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
        printer.setFullPage(True)  # the page's own corner is the paper's
        with PageDrawing(pages.pdf) as drawing:
            numbers = wanted_pages(drawing.count, choice.wish.pages, choice.wish.printer)
            if not paint_pages(printer, drawing, numbers, stop):
                return None
        stopped = QPrinterInfo.printerInfo(choice.wish.printer).state() == QPrinter.PrinterState.Error
        return Queued(choice.wish.printer, "", stopped)

    def take_back(self, queued: Queued) -> bool:
        return False


def wanted_pages(count: int, ranges: tuple[tuple[int, int], ...], printer: str = "") -> list[int]:
    """The pages of the ranges, counted from 0, each range in its turn. Raises PrintTrouble for one that isn't there."""
    if any(not 1 <= first <= last <= count for first, last in ranges):
        raise PrintTrouble("bad_pages", printer)
    return [number - 1 for first, last in ranges or ((1, count),) for number in range(first, last + 1)]


def paint_pages(printer: QPrinter, drawing: PageDrawing, numbers: list[int], stop: Event) -> bool:
    """Paint those pages on the printer; False, and nothing printed, where `stop` was set. Raises PrintTrouble."""
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintTrouble("refused", printer.printerName())
    try:
        for place, number in enumerate(numbers):
            if stop.is_set() or (place and not printer.newPage()):
                printer.abort()
                if stop.is_set():
                    return False
                raise PrintTrouble("refused", printer.printerName())
            image = drawing.page(number, DOTS)
            painter.drawImage(_true_size(image, printer), _picture(image), QRectF(0.0, 0.0, image.width, image.height))
    finally:
        painter.end()
    return True


def _true_size(image: PageImage, printer: QPrinter) -> QRectF:
    """Where the page stands on the paper, in the printer's own dots: a driver may have more than were asked for."""
    return QRectF(0.0, 0.0, image.width * printer.logicalDpiX() / DOTS, image.height * printer.logicalDpiY() / DOTS)


def _picture(image: PageImage) -> QImage:
    return QImage(image.pixels, image.width, image.height, image.stride, QImage.Format.Format_RGB32)
