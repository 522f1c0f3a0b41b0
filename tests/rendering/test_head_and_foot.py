"""The head and the foot of the page have the room that their words take, and are read once."""

import pytest

from handout_studio.domain.values import Edition
from handout_studio.rendering.document import render_pdf
from tests.golden.handouts import EDITIONS, LONG_BRAND
from tests.golden.structure import structure_of
from tests.rendering.sheets import HARBOUR, page_texts, sheet
from tests.rendering.test_typography import Run, runs_of


def footer_runs(pdf: bytes, words: str) -> list[Run]:
    return [run for run in runs_of(pdf) if words in run.text]


def test_a_footer_of_many_lines_keeps_them_all_and_pushes_the_text_up() -> None:
    lines = [f"Footer line {number}" for number in range(6)]
    brand = HARBOUR.model_copy(update={"footer": "\n".join(lines)})
    pdf = render_pdf(sheet("Words and words. " * 400), brand=brand).pdf
    runs = runs_of(pdf)
    assert [line for line in lines if line not in page_texts(pdf)[0]] == []
    assert min(run.y for run in runs) > 12
    highest = max(run.y for run in runs if run.text.startswith("Footer"))
    assert all(run.y > highest + 12 for run in runs if run.is_body)


def test_the_footer_is_read_on_the_last_page_and_an_artifact_before() -> None:
    runs = footer_runs(render_pdf(sheet("Words and words. " * 600), brand=HARBOUR).pdf, "does not replace care")
    assert len(runs) >= 2
    assert [run.tags for run in runs[:-1]] == [()] * (len(runs) - 1)
    assert runs[-1].tags == ("Document", "P")


def test_a_long_name_and_a_long_address_stay_beside_each_other_on_the_paper() -> None:
    marks = structure_of(render_pdf(sheet("Text."), brand=LONG_BRAND).pdf)["marks"]
    texts = [mark for mark in marks if mark[0] == "text"]
    name = [mark for mark in texts if mark[5].startswith("SourceSerif") and "Counselling" in mark[-1]]
    contact = [mark for mark in texts if "appointments" in mark[-1]]
    assert max(mark[3] for mark in name) < min(mark[1] for mark in contact)
    assert all(mark[3] < 595.3 - 54 for mark in texts)


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_print_is_smaller_than_the_edition_allows(edition: Edition) -> None:
    handout = sheet("Text.").model_copy(update={"edition": edition})
    least = {"large-print": 12.0, "easy-reading": 9.5}.get(edition, 8.5)
    assert min(run.size for run in runs_of(render_pdf(handout, brand=HARBOUR).pdf)) >= least


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("scale", ["0-10", "1-5", "0-20", "90-110"])
def test_the_numbers_of_a_scale_stand_inside_their_circles(edition: Edition, scale: str) -> None:
    handout = sheet(f"[scale: {scale} low | high]").model_copy(update={"edition": edition})
    marks = structure_of(render_pdf(handout, brand=HARBOUR).pdf)["marks"]
    circles = [mark for mark in marks if mark[0] == "line" and abs((mark[3] - mark[1]) - (mark[4] - mark[2])) < 1.0]
    numbers = [
        mark for mark in marks if mark[0] == "text" and mark[-1].strip().isdigit() and mark[6] >= 12 and mark[1] > 50
    ]
    low, high = map(int, scale.split("-"))
    inside = [
        number
        for number in numbers
        if any(c[1] < number[1] and number[3] < c[3] and c[2] < number[2] and number[4] < c[4] for c in circles)
    ]
    assert [int(number[-1]) for number in inside] == list(range(low, high + 1))
