"""Handouts to render in tests, and what their PDFs show."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import page
import pypdfium2

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import Picture

DAY = datetime.date(2026, 11, 23)
HARD_BODY = Path(__file__).with_name("hard_body.md")

HARBOUR = Brand(
    id="harbour",
    name="Harbour",
    practice="Harbour Counselling",
    person="Maya Okafor",
    credentials="LMFT",
    tagline="Individual & couples therapy",
    phone="(555) 010-0142",
    email="hello@harbour.example",
    website="harbour.example",
    address="12 Quay Street\nPort Town",
    footer="This sheet does not replace care, a privacy notice or a consent form.",
)


def sheet(*bodies: str, title: str = "A handout", titled: bool = True) -> Handout:
    """A handout with a section a body, titled "Section 1" and so on."""
    sections = tuple(
        Section(id=f"s{number}", title=f"Section {number}" if titled else "", body=body)
        for number, body in enumerate(bodies, 1)
    )
    return Handout(title=title, date=DAY, sections=sections)


def hard_sheet(logo: Picture | None = None) -> tuple[Handout, Brand]:
    """Every block, and what is hard about each."""
    rows = "\n".join(
        f"| row {number} | words that go over two lines of the cell, again and again |" for number in range(40)
    )
    bodies = (
        HARD_BODY.read_text(encoding="utf-8"),
        "word " * 5_000,
        "x" * 300 + " https://example.org/" + "a/b" * 60,
        f"| Name | What it means |\n|---|:-:|\n{rows}",
        "",
        "Ελληνικά Русский Tiếng Việt ệ ữ — “quotes” … ☐ ✓ 😀 שלום e\u0301x\u0302",
        "Text\n\n### A heading at the very end",
    )
    return sheet(*bodies, title="Hard <b>cases</b> & more"), HARBOUR.model_copy(update={"logo": logo})


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, line ends as the PDF has them."""
    with opened(pdf) as document:
        return [document[number].get_textpage().get_text_range() for number in range(len(document))]


def text_in(document: pypdfium2.PdfDocument, number: int, left: float, top: float, right: float, bottom: float) -> str:
    """The text inside a box, in points from the page's top left corner."""
    sheet_page = document[number]
    height = sheet_page.get_height()
    bounded = sheet_page.get_textpage().get_text_bounded(left, height - bottom, right, height - top)
    return str(bounded)


def problems(pdf: bytes) -> list[str]:
    """What PDF/UA-1 and PDF/A-2a have against a PDF, by `page`, which needs no Java."""
    found = []
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        report = page.validate_pdf_bytes(pdf, profile=profile)
        found += [f"{profile}: {failure.rule_id} {failure.message}" for failure in report.failures]
    return found
