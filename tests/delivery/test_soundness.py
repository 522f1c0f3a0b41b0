"""A finished PDF is looked into as a reader would."""

from __future__ import annotations

import io

import pikepdf
import pytest

from handout_studio.delivery.soundness import faults_of
from handout_studio.rendering.document import render_pdf
from tests.rendering.sheets import sheet
from tests.small_pdf import two_pages


@pytest.fixture(scope="module")
def ours() -> bytes:
    return render_pdf(sheet("Some words."), brand=None, paper="a4", fields={}).pdf


def test_our_pages_are_sound(ours: bytes) -> None:
    assert faults_of(ours, 1) == ()


def test_each_fault_is_told(ours: bytes) -> None:
    assert faults_of(ours, 2) == ("pages",)
    assert faults_of(two_pages(), 2)[-2:] == ("untagged", "language")
    assert faults_of(ours[:200], 1) == ("unreadable",)
    assert "syntax" in faults_of(ours.replace(b"startxref\n", b"startxref\n9"), 1)
    assert faults_of(without_font_files(ours), 1) == ("font",)


def without_font_files(pdf: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for thing in opened.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
                for key in ("/FontFile2", "/FontFile3"):
                    if key in thing:
                        del thing[key]
        opened.save(out)
    return out.getvalue()
