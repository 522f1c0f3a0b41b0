"""Pages painted on a printer have their true size and place; a printer that writes a PDF stands in for paper."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtPrintSupport import QPrinter

from handout_studio.application import PrintWish
from handout_studio.domain.delivery_errors import PrintTrouble
from handout_studio.domain.values import Paper
from handout_studio.rendering.calibration_page import calibration_pdf
from handout_studio.rendering.raster import PageRaster
from handout_studio.ui.asking.print_choice import PrintChoice
from handout_studio.ui.printing.painted_printers import PaintedPrinters, wanted_pages
from handout_studio.ui.printing.print_job import Pages

pytestmark = pytest.mark.usefixtures("qapp")
DOTS_A_MILLIMETRE = 10
SCALE = 25.4 * DOTS_A_MILLIMETRE / 72


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


def pages(paper: Paper) -> Pages:
    return Pages(calibration_pdf(paper), paper, calibration_pdf)


def choice(printer: QPrinter | None, ranges: tuple[tuple[int, int], ...] = ()) -> PrintChoice:
    return PrintChoice(PrintWish("Office", pages=ranges), "a4", "A4", printer)


def ruler(pdf: bytes) -> tuple[int, int, int]:
    """Length, left end and height on the page of the ruler of 10 cm, in tenths of a millimetre."""
    with PageRaster(pdf) as raster:
        image = raster.page_image(0, SCALE)
    for row in range(image.height):
        line = image.pixels[row * image.stride : row * image.stride + 4 * image.width : 4]
        dark = "".join("#" if value < 110 else " " for value in line)
        run = max(dark.split(" "), key=len)
        if 900 < len(run) < 1010:
            return len(run), dark.index(run), row
    raise AssertionError("there is no ruler on the page")


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_page_is_painted_in_its_true_size_and_place(printer: QPrinter, tmp_path: Path, paper: Paper) -> None:
    queued = PaintedPrinters().send(pages(paper), choice(printer), Event())

    assert queued is not None
    assert (queued.printer, queued.request) == ("Office", "")
    painted, itself = (tmp_path / "paper.pdf").read_bytes(), calibration_pdf(paper)
    with PageRaster(painted) as raster, PageRaster(itself) as own:
        assert raster.page_count == 1
        assert raster.page_size(0) == pytest.approx(own.page_size(0), abs=0.6)
    for measured, wanted in zip(ruler(painted), ruler(itself), strict=True):
        assert measured == pytest.approx(wanted, abs=3)


def test_giving_up_prints_nothing(printer: QPrinter) -> None:
    stop = Event()
    stop.set()
    assert PaintedPrinters().send(pages("a4"), choice(printer), stop) is None


def test_pages_that_are_not_there_are_refused(printer: QPrinter) -> None:
    with pytest.raises(PrintTrouble) as refused:
        PaintedPrinters().send(pages("a4"), choice(printer, ((1, 2),)), Event())
    assert refused.value.code == "bad_pages"
    assert wanted_pages(4, ((3, 4), (1, 1))) == [2, 3, 0]
    assert wanted_pages(2, ()) == [0, 1]


def test_a_printer_that_takes_no_paint_is_told(tmp_path: Path, printer: QPrinter) -> None:
    printer.setOutputFileName(str(tmp_path / "nowhere" / "paper.pdf"))
    with pytest.raises(PrintTrouble) as refused:
        PaintedPrinters().send(pages("a4"), choice(printer), Event())
    assert refused.value.code == "refused"
