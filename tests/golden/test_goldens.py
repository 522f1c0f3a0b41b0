"""The golden set: what the pages were made of is what they are made of, and each is valid."""

from __future__ import annotations

import itertools
import random
import re

import pytest

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.rendering.layout_cache import LayoutCache
from tests.golden.__main__ import PICTURED, WRITTEN, text_of
from tests.golden.handouts import Golden, PdfOf, crossed, goldens
from tests.golden.store import MEAN_DIFFERENCE, TEXTS, first_page, picture_difference, stored_structure
from tests.golden.structure import TOLERANCE, differences, structure_of
from tests.rendering.sheets import problems

GOLDENS = {golden.name: golden for golden in goldens()}
CROSSED = {golden.name: golden for golden in crossed()}
EDITED = [name for name in GOLDENS if not name.startswith("edition-") or "harbour-source" in name]
"""Those whose cache is tried: each block, each template, each edition."""
AGAIN = "; if that is what you want, run `python -m tests.golden` and look at the difference"


@pytest.mark.parametrize("name", GOLDENS)
def test_the_page_is_made_of_what_it_was_made_of(name: str, pdf_of: PdfOf) -> None:
    found = differences(stored_structure(name), structure_of(pdf_of(GOLDENS[name])))
    assert not found, "\n".join([f"{name} has changed{AGAIN}:", *found])


@pytest.mark.parametrize("name", GOLDENS)
def test_each_golden_keeps_to_its_standards(name: str, pdf_of: PdfOf) -> None:
    golden = GOLDENS[name]
    pdf = pdf_of(golden)
    found = problems(pdf)
    if golden.handout.fillable:
        assert b"<pdfaid:part>" not in pdf
        found = [problem for problem in found if problem.startswith("pdf-ua")]
    assert found == []


@pytest.mark.parametrize("name", CROSSED)
def test_every_edition_design_and_pairing_keeps_to_both_standards_and_skips_no_level(name: str, pdf_of: PdfOf) -> None:
    pdf = pdf_of(CROSSED[name])
    assert problems(pdf) == []
    assert skipped_levels(structure_of(pdf)["tags"]) == []


def skipped_levels(tags: list[str]) -> list[tuple[int, int]]:
    levels = [int(match.group(1)) for tag in tags if (match := re.match(r" *H([1-6])", tag))]
    return [(above, level) for above, level in itertools.pairwise([0, *levels]) if level > above + 1]


@pytest.mark.parametrize("name", PICTURED)
def test_the_first_page_looks_as_it_looked(name: str, pdf_of: PdfOf) -> None:
    assert picture_difference(name, first_page(pdf_of(GOLDENS[name]))) < MEAN_DIFFERENCE, f"{name}{AGAIN}"


@pytest.mark.parametrize("name", WRITTEN)
def test_the_text_edition_reads_as_it_read(name: str) -> None:
    assert text_of(GOLDENS[name]) == (TEXTS / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", EDITED)
def test_a_hundred_edits_with_a_warm_cache_change_no_byte(name: str, pdf_of: PdfOf) -> None:
    golden = GOLDENS[name]
    cold = pdf_of(golden)
    cache = LayoutCache()
    dice = random.Random(name)
    history = [golden.handout]
    for step in range(100):
        history.append(_edited(dice, step, history))
        if step % 10 == 0:  # every edit would take minutes for the whole set
            Golden(name, history[-1], golden.brand, golden.paper).render(cache)
    assert golden.render(cache).pdf == cold
    last = Golden(name, history[-1], golden.brand, golden.paper)
    assert last.render(cache).pdf == last.render().pdf


def _edited(dice: random.Random, step: int, history: list[Handout]) -> Handout:
    """The last handout with one thing changed, or an earlier one again, as an undo gives."""
    current = history[-1]
    section = dice.choice(current.sections).id
    match dice.randrange(6):
        case 0:
            return edits.write_body(current, section, f"{current.section(section).body} word{step} \u00b5 😀")
        case 1:
            return edits.move_section(current, section, dice.randrange(len(current.sections)))
        case 2:
            return edits.include_section(current, section, dice.random() < 0.5)
        case 3:
            return edits.rename_section(current, section, f"Title {step}")
        case 4:
            return current.model_copy(update={"edition": dice.choice(["standard", "photocopy"]), "title": f"T{step}"})
        case _:
            return dice.choice(history)


def test_differences_are_told_by_mark_and_box(pdf_of: PdfOf) -> None:
    golden = stored_structure("block-rule")
    moved = structure_of(pdf_of(GOLDENS["block-rule"]))
    text = next(mark for mark in moved["marks"] if mark[0] == "text")
    text[1] += TOLERANCE + 0.2
    told = differences(golden, moved)
    assert len(told) == 1
    assert told[0].startswith("marks ")
    assert repr(text) in told[0]
