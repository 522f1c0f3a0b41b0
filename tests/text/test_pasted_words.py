"""Words from a PDF are whole again, words from elsewhere are left alone, and pasted blocks find their lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.text.passage import Passage
from handout_studio.text.paste_place import with_paste
from handout_studio.text.pasted_words import mended

CLIPBOARD = Path(__file__).parent / "clipboard"


def test_as_a_viewer_copies_a_pdf() -> None:
    text = (CLIPBOARD / "pdf.txt").read_text(encoding="utf-8")
    assert mended(text) == (CLIPBOARD / "pdf.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "A line.\nAnother line.\nA third.",
        "- one item that is long enough to have been broken by a page\n- two",
        "| A table with cells that are long enough to look like prose |\n| --- |",
        "Roses are red,\nviolets are blue",
        "# A heading that goes on for longer than forty-five characters\nand words",
        "",
        " spaces kept ",
    ],
)
def test_other_words_keep_their_lines(text: str) -> None:
    assert mended(text) == text


@given(st.text(alphabet="abc DE.-\n•| é", max_size=200))
def test_no_letter_is_lost(text: str) -> None:
    def letters(words: str) -> list[str]:
        return [letter for letter in words if letter.isalpha()]

    assert letters(mended(text)) == letters(text)


@pytest.mark.parametrize(
    ("stage", "words", "after"),
    [
        ("a |b", "plain", "a plain|b"),
        ("a |b", "one\ntwo", "a one\ntwo|b"),
        ("a|", "### Head\n\ntext", "a\n\n### Head\n\ntext|"),
        ("|b", "- x\n- y", "- x\n- y|\n\nb"),
        ("- a\n- |", "- x\n- y", "- a\n- x\n- y|"),
        ("  - |", "1. x\n  - y", "  1. x\n    - y|"),
        ("- a|", "- x", "- a\n- x|"),
        ("- |", "| a | b |\n| --- | --- |", "- \n\n| a | b |\n| --- | --- ||"),
        ("a|bc|d", "x", "ax|d"),
    ],
)
def test_where_it_goes(stage: str, words: str, after: str) -> None:
    start, end = stage.index("|"), stage.rindex("|")
    text = stage.replace("|", "")
    made = with_paste(Passage(text, start, end - (end > start)), words)
    assert f"{made.text[: made.start]}|{made.text[made.start :]}" == after


def test_into_a_cell_it_is_one_line() -> None:
    row = "| a | "
    made = with_paste(Passage(f"{row} |\n| --- | --- |", len(row), len(row)), "- x\n- y | z")
    assert made.text == "| a | - x - y \\| z |\n| --- | --- |"
