"""A real IPP printer gets the page itself through CUPS: its text, paper and size, under a name that says nothing."""

from __future__ import annotations

import os
import re
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from handout_studio.application.printing import Printing
from handout_studio.delivery.print_plan import Cups, PrintWish, Sides
from handout_studio.delivery.programs import run_program
from handout_studio.domain.delivery_errors import PrintTrouble
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import Paper
from handout_studio.rendering.document import render_pdf
from handout_studio.storage.outgoing import Outgoing
from tests.cli.studio import LEAST
from tests.peers.print_stage import PROGRAMS, PrintStage, print_stage
from tests.peers.programs import lacking

pytestmark = pytest.mark.skipif(
    bool(lacking(PROGRAMS)) or not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="needs CUPS, ippeveprinter, poppler and the right to start them: see `make peers`",
)
CLIENT = "Canary"


@pytest.fixture(scope="module")
def stage() -> Iterator[PrintStage]:
    """The printing system."""
    with print_stage() as made:
        yield made


@pytest.fixture
def cups(stage: PrintStage) -> Cups:
    """The adapter, on that system."""
    return cups_at(stage.server)


def cups_at(server: str) -> Cups:
    """The adapter for the CUPS that listens there."""
    setting = f"CUPS_SERVER={server}"
    return Cups(lambda command, typed, seconds: run_program(["env", setting, *command], typed, seconds))


def pages(paper: Paper) -> bytes:
    """Three pages about a person."""
    body = f"Dear {CLIENT}.\n\n[page]\n\nSecond page here.\n\n[page]\n\nThird page here."
    sections = (Section(id="a", title="Part", body=body),)
    handout = Handout.model_validate({**LEAST, "title": f"For {CLIENT}", "sections": sections}, strict=False)
    return render_pdf(handout, paper=paper).pdf


def boxes(pdf: Path) -> list[tuple[str, tuple[float, ...]]]:
    """Every word of a PDF and where it stands, and its pages' sizes, in points, as poppler measures them."""
    told = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True).stdout
    sizes = [
        ("page", tuple(map(float, found))) for found in re.findall(r'<page width="([\d.]+)" height="([\d.]+)"', told)
    ]
    number = r'="(-?[\d.]+)" '
    words = re.findall(rf"<word xMin{number}yMin{number}xMax{number}yMax=\"(-?[\d.]+)\">([^<]*)<", told)
    return [*sizes, *((word, tuple(map(float, place))) for *place, word in words)]


@pytest.mark.parametrize("usual", ["A4", "Letter"])
@pytest.mark.parametrize(("paper", "size"), [("a4", (21000, 29700)), ("letter", (21590, 27940))])
def test_text_paper_and_size(
    stage: PrintStage, cups: Cups, tmp_path: Path, paper: Paper, size: tuple[int, int], usual: str
) -> None:
    stage.use_paper(usual)
    outgoing = Outgoing(tmp_path / "out")
    path = outgoing.put("Handout.pdf", pages(paper))
    assert cups.print_file(str(path), paper, PrintWish(stage.queue)).startswith("peer-")
    got = stage.received()
    assert f"x-dimension={size[0]} y-dimension={size[1]}" in got.asked.get("media-col", "") or (
        got.asked.get("media", "").startswith("iso_a4" if paper == "a4" else "na_letter")
    )
    assert got.asked["job-name"] == "Handout"
    assert CLIENT not in " ".join(got.asked.values())
    (tmp_path / "got.pdf").write_bytes(got.pdf)
    sent, came = boxes(path), boxes(tmp_path / "got.pdf")
    assert [word for word, _ in came] == [word for word, _ in sent]
    assert CLIENT in " ".join(word for word, _ in came)
    for (word, before), (_, after) in zip(sent, came, strict=True):
        assert after == pytest.approx(before, abs=0.6), word  # 0.2 mm on the page
    assert _span(came) == pytest.approx(_span(sent), rel=0.002)  # 100.0 +/- 0.2 %
    outgoing.clear()


def test_what_the_window_sends_leaves_nothing_behind(stage: PrintStage, cups: Cups, tmp_path: Path) -> None:
    printing = Printing(Outgoing(tmp_path / "out"), cups)
    queued = printing.send(pages("a4"), "a4", PrintWish(stage.queue), threading.Event())
    assert queued is not None
    assert queued.printer == stage.queue
    assert list((tmp_path / "out").iterdir()) == []  # before the printer has it: CUPS took a copy
    (tmp_path / "got.pdf").write_bytes(stage.received().pdf)
    assert CLIENT in " ".join(word for word, _ in boxes(tmp_path / "got.pdf"))


def test_what_the_stage_does_to_pages_that_name_no_paper(stage: PrintStage, tmp_path: Path) -> None:
    """That is why the job names it; and it proves that these tests would see a page scaled."""
    stage.use_paper("Letter")
    path = Outgoing(tmp_path).put("Handout.pdf", pages("a4"))
    assert stage.lp("lp", "-d", stage.queue, "-o", "print-scaling=fit", str(path)).returncode == 0
    (tmp_path / "got.pdf").write_bytes(stage.received().pdf)
    assert _span(boxes(tmp_path / "got.pdf")) < 0.97 * _span(boxes(path))


def _span(words: list[tuple[str, tuple[float, ...]]]) -> float:
    """From the first word's top to the last one's, in points."""
    tops = [place[1] for word, place in words if word != "page"]
    return max(tops) - min(tops)


@pytest.mark.parametrize("sides", ["one-sided", "two-sided-long-edge", "two-sided-short-edge"])
def test_copies_sides_and_pages(stage: PrintStage, cups: Cups, tmp_path: Path, sides: Sides) -> None:
    path = Outgoing(tmp_path).put("Handout.pdf", pages("a4"))
    cups.print_file(str(path), "a4", PrintWish(stage.queue, 2, sides, ((2, 3),), grey=True))
    got = stage.received()
    (tmp_path / "got.pdf").write_bytes(got.pdf)
    words = [word for word, _ in boxes(tmp_path / "got.pdf")]
    assert got.asked["sides"] == sides
    assert got.asked["print-color-mode"] == "monochrome"
    by_printer = int(got.asked.get("copies", "1"))
    assert by_printer * words.count("Second") == by_printer * words.count("Third") == 2
    assert "Dear" not in words


def code_of(ask: Callable[[], object]) -> str:
    """The code of what is raised."""
    with pytest.raises(PrintTrouble) as refused:
        ask()
    return refused.value.code


def test_printers_and_those_that_are_gone(stage: PrintStage, cups: Cups, tmp_path: Path) -> None:
    path = Outgoing(tmp_path).put("Handout.pdf", pages("a4"))
    assert cups.printers() == (stage.queue,)
    assert not cups.is_stopped(stage.queue)
    assert code_of(lambda: cups.is_stopped("gone")) == "gone"
    assert code_of(lambda: cups.print_file(str(path), "a4", PrintWish("gone"))) == "gone"


def test_a_stopped_queue_keeps_the_job_until_it_is_taken_back(stage: PrintStage, cups: Cups, tmp_path: Path) -> None:
    path = Outgoing(tmp_path).put("Handout.pdf", pages("a4"))
    stage.lp("cupsdisable", stage.queue)
    try:
        assert cups.is_stopped(stage.queue)
        request = cups.print_file(str(path), "a4", PrintWish(stage.queue))
        assert cups.is_waiting(request)
        assert cups.cancel(request)
        assert not cups.is_waiting(request)
    finally:
        stage.lp("cupsenable", stage.queue)


def test_a_queue_that_vanishes_takes_its_jobs_along(stage: PrintStage, cups: Cups, tmp_path: Path) -> None:
    path = Outgoing(tmp_path).put("Handout.pdf", pages("a4"))
    wish = PrintWish("moved")
    stage.add_queue("moved")
    assert cups.printers() == ("moved", stage.queue)
    stage.lp("cupsdisable", "moved")
    request = cups.print_file(str(path), "a4", wish)
    assert stage.lp("lpadmin", "-x", "moved").returncode == 0
    assert not cups.is_waiting(request)
    assert not cups.cancel(request)
    assert (
        code_of(lambda: cups.print_file(str(path), "a4", wish)) == code_of(lambda: cups.is_stopped("moved")) == "gone"
    )
    assert cups.printers() == (stage.queue,)


def test_a_queue_that_takes_no_jobs(stage: PrintStage, cups: Cups, tmp_path: Path) -> None:
    path = Outgoing(tmp_path).put("Handout.pdf", pages("a4"))
    stage.lp("cupsreject", stage.queue)
    try:
        assert code_of(lambda: cups.print_file(str(path), "a4", PrintWish(stage.queue))) == "refused"
    finally:
        stage.lp("cupsaccept", stage.queue)


def test_a_printing_system_that_does_not_run(tmp_path: Path) -> None:
    path = Outgoing(tmp_path).put("Handout.pdf", pages("a4"))
    cups = cups_at(f"{tmp_path}/nobody.sock")
    assert code_of(cups.printers) == "not_running"
    assert code_of(lambda: cups.is_stopped("peer")) == "not_running"
    assert code_of(lambda: cups.print_file(str(path), "a4", PrintWish("peer"))) == "not_running"
    assert not cups.is_waiting("peer-1")
    assert not cups.cancel("peer-1")
