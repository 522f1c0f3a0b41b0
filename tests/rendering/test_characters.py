"""Every character that goes onto the page comes out of it again, in every pairing."""

import io
import unicodedata
from typing import get_args

import pypdf
import pytest

from handout_studio.domain.values import Pairing
from handout_studio.rendering.document import render_pdf
from handout_studio.rendering.fonts import FontBook
from handout_studio.rendering.type_pairings import OPEN_DYSLEXIC
from tests.rendering.sheets import HARBOUR, problems, sheet

PAIRINGS: tuple[Pairing, ...] = get_args(Pairing)
ALIKE = (
    "a b\u00a0c d-e\u2011f g\u2010h i\u2013j k\u2014l \u00b5m \u03bcn \u0394p \u2206q \u03c6r \u03d5s "
    "A\u0391\u0410 B\u0392\u0412 o\u03bf\u043e p\u03c1\u0440 c\u0441 \u2019t \u02bcu \u2018v \u02bbw "
    "1\u20442 3\u22154 fi fl ffi \ufb01 \ufb02 -> => 3x4 (c) 1/2 :) \u2026 ... \u201cq\u201d "
    "\u0131 i \u0130 I \u1ebf\u1ec7\u1eef \u0439 \u0451 \u03ad \u03ca \u2460 \u00df \u017f"
)
"""Characters that look alike, share a glyph in some face, or are tempting to join."""


def words_of(pdf: bytes) -> str:
    """The text as the file has it: pypdf, unlike pdfium, tidies no character away."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize("pairing", PAIRINGS)
@pytest.mark.parametrize("marks", ["", "**", "*", "***"], ids=["plain", "bold", "italic", "both"])
def test_what_looks_alike_is_read_as_what_was_typed(pairing: Pairing, marks: str) -> None:
    brand = HARBOUR.model_copy(update={"pairing": pairing})
    words = ALIKE.split(" ")
    body = "\n".join(f"{marks}{' '.join(words[at : at + 6])}{marks}" for at in range(0, len(words), 6))
    document = render_pdf(sheet(body), brand=brand)
    text = words_of(document.pdf)
    missing = {note.detail for note in document.notes}
    for word in words:
        if not missing & set(word):
            assert word in text, word.encode("unicode-escape")
    assert problems(document.pdf) == []


def test_a_character_drawn_as_two_glyphs_is_read_as_its_parts() -> None:
    brand = HARBOUR.model_copy(update={"pairing": "lexend"})
    text = words_of(render_pdf(sheet("pa\u0140les \u01c4ep"), brand=brand).pdf)
    assert unicodedata.normalize("NFKD", "pa\u0140les \u01c4ep") in unicodedata.normalize("NFKD", text)


def test_dyslexic_readers_get_each_letter_for_itself() -> None:
    face = FontBook().face(OPEN_DYSLEXIC, False, False)
    assert len(face.shape("office flame")) == 12
