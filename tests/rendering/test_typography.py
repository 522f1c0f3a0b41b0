"""The rules of setting, held over many handouts: what stays together, how long lines are, and that no word is lost."""

from __future__ import annotations

import ctypes
import io
import itertools
import random
import re
from dataclasses import dataclass
from typing import get_args

import pikepdf
import pypdfium2.raw as pdfium
import pytest

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import Design, Edition, Pairing, Paper
from handout_studio.rendering.document import render_pdf
from handout_studio.rendering.style_sheet import LINE_CHARACTERS, SMALLEST_BODY, style_sheet
from tests.golden.handouts import DESIGNS, EDITIONS, PAIRINGS, lake
from tests.golden.structure import text_of_mark
from tests.rendering.sheets import DAY, HARBOUR, opened

SHEETS = 60
WORDS = re.findall(
    r"\S+",
    "you may ask me about anything and we will look at it together whenever you feel ready for that because trust "
    "takes time I won’t hurry “not yet” is an answer — as good as any other therapy-related question 12 weeks/months",
)


@dataclass(frozen=True)
class Sheet:
    """A handout of many blocks, with what it is printed as."""

    handout: Handout
    design: Design
    pairing: Pairing
    paper: Paper

    def render(self) -> bytes:
        brand = HARBOUR.model_copy(update={"design": self.design, "pairing": self.pairing})
        return render_pdf(self.handout, brand=brand, paper=self.paper).pdf


def words(dice: random.Random, least: int, most: int) -> str:
    return " ".join(dice.choice(WORDS) for _ in range(dice.randint(least, most)))


def block(dice: random.Random) -> str:
    match dice.randrange(9):
        case 0:
            return f"{'#' * dice.randint(1, 3)} {words(dice, 1, 6)}"
        case 1:
            return "\n".join(f"- {words(dice, 2, 30)}" for _ in range(dice.randint(1, 6)))
        case 2:
            return "\n".join(f"{number}. {words(dice, 2, 30)}" for number in range(8, 8 + dice.randint(1, 5)))
        case 3:
            return f"> [!{dice.choice(['NOTE', 'IMPORTANT'])}] {words(dice, 1, 4)}\n> {words(dice, 5, 70)}"
        case 4:
            rows = "\n".join(f"| {words(dice, 1, 9)} | {words(dice, 1, 5)} |" for _ in range(dice.randint(1, 20)))
            return f"| alpha | omega |\n|---|---|\n{rows}"
        case 5:
            return "![A lake](image:lake)"
        case _:
            return words(dice, 3, 220)


def made(seed: int) -> Sheet:
    dice = random.Random(seed)
    sections = tuple(
        Section(
            id=f"s{number}", title=words(dice, 1, 8), body="\n\n".join(block(dice) for _ in range(dice.randint(1, 9)))
        )
        for number in range(dice.randint(1, 9))
    )
    handout = Handout(
        title=words(dice, 1, 7),
        date=DAY,
        sections=sections,
        images=(lake(),),
        edition=dice.choice(EDITIONS),
        pages=dice.choice([None, None, 1, 2]),
    )
    return Sheet(handout, dice.choice(DESIGNS), dice.choice(PAIRINGS), dice.choice(get_args(Paper)))


@dataclass(frozen=True)
class Run:
    """One run of text on a page, with the tags of what it belongs to; lengths in points, y from the bottom."""

    page: int
    tags: tuple[str, ...]
    element: tuple[int, ...]
    x: float
    y: float
    size: float
    text: str

    @property
    def is_body(self) -> bool:
        """Whether it stands in a section: not in the head, which is the first of them, and not in the footer."""
        return "Sect" in self.tags and self.element[1] > 0


def runs_of(pdf: bytes) -> list[Run]:
    """The text of a PDF in reading order, and its pictures as runs without text; those without tags are artifacts."""
    owners = owners_of(pdf)
    found = []
    with opened(pdf) as document:
        for number in range(len(document)):
            page = document[number]
            words = page.get_textpage()
            for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_IMAGE]):
                mark = pdfium.FPDFPageObj_GetMarkedContentID(item)
                tags, element = owners.get((number, mark), ((), ()))
                size, matrix = ctypes.c_float(), item.get_matrix()
                pdfium.FPDFTextObj_GetFontSize(item, size)
                text = text_of_mark(item, words) if item.type == pdfium.FPDF_PAGEOBJ_TEXT else ""
                text = text.replace("\x02", "-")  # pdfium's sign for a hyphen that ends a line
                run = Run(number, tags, element, matrix.e, matrix.f, round(size.value, 2), text)
                found.append(run)
    return found


def owners_of(pdf: bytes) -> dict[tuple[int, int], tuple[tuple[str, ...], tuple[int, ...]]]:
    """Each page and marked content id with the tags from the document down, and the way to the element."""
    owners: dict[tuple[int, int], tuple[tuple[str, ...], tuple[int, ...]]] = {}
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = {page.obj.objgen: index for index, page in enumerate(document.pages)}

        def walk(node: pikepdf.Object, tags: tuple[str, ...], way: tuple[int, ...]) -> None:
            for number, kid in enumerate(node.get("/K", ())):
                if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                    walk(kid, (*tags, str(kid.S)[1:]), (*way, number))
                elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
                    owners[pages[kid.Pg.objgen], int(kid.MCID)] = (tags, way)
                elif not isinstance(kid, pikepdf.Dictionary):
                    owners[pages[node.Pg.objgen], int(kid)] = (tags, way)

        walk(document.Root.StructTreeRoot, (), ())
    return owners


def paragraphs(runs: list[Run]) -> dict[tuple[int, ...], list[list[Run]]]:
    """The lines of each paragraph and heading in the sections; a link counts to the paragraph it is in."""
    found: dict[tuple[int, ...], dict[tuple[int, float], list[Run]]] = {}
    for run in runs:
        if run.is_body and run.tags[-1] in {"P", "H2", "H3", "H4", "H5"}:
            found.setdefault(run.element, {}).setdefault((run.page, round(run.y, 1)), []).append(run)
    return {element: list(lines.values()) for element, lines in found.items()}


def in_section(run: Run) -> tuple[int, ...]:
    return run.element[:2]


@dataclass(frozen=True)
class Printed:
    """A sheet with the runs of text of its PDF."""

    sheet: Sheet
    runs: tuple[Run, ...]

    @property
    def body(self) -> list[Run]:
        """The runs in its sections, in reading order."""
        return [run for run in self.runs if run.is_body]


@pytest.fixture(scope="module")
def printed() -> tuple[Printed, ...]:
    """Many sheets, each printed once: every rule is held over all of them."""
    sheets = [made(seed) for seed in range(SHEETS)]
    return tuple(Printed(sheet, tuple(runs_of(sheet.render()))) for sheet in sheets)


def test_no_heading_is_the_last_on_a_page(printed: tuple[Printed, ...]) -> None:
    seen = 0
    for each in printed:
        for run, following in itertools.pairwise(each.body):
            if following.page > run.page and run.tags[-1].startswith("H"):
                assert in_section(run) != in_section(following), run
            seen += following.page > run.page
    assert seen > SHEETS


def test_no_line_of_a_paragraph_is_alone_on_a_page(printed: tuple[Printed, ...]) -> None:
    cut = 0
    for each in printed:
        for lines in paragraphs(each.body).values():
            pages = [line[0].page for line in lines]
            if pages[0] != pages[-1]:
                assert pages.count(pages[0]) >= 2, lines[0]
                assert pages.count(pages[-1]) >= 2, lines[-1]
                cut += 1
    assert cut > SHEETS / 2


def test_lines_are_left_aligned_large_enough_and_not_too_long(printed: tuple[Printed, ...]) -> None:
    for each in printed:
        for lines in paragraphs(each.body).values():
            assert len({round(line[0].x, 1) for line in lines if not is_number(line[0])}) <= 1
            for line in lines:
                assert len("".join(run.text for run in line if not is_number(run)).strip()) <= LINE_CHARACTERS
                assert all(run.size >= SMALLEST_BODY for run in line)


def is_number(run: Run) -> bool:
    """Whether it is the number of a section, which hangs before its title."""
    return run.tags[-1] == "H2" and re.fullmatch(r"\d+ ", run.text) is not None and run.x < 110


def test_labels_hang_before_their_words(printed: tuple[Printed, ...]) -> None:
    for each in printed:
        labels = [(run, following) for run, following in itertools.pairwise(each.body) if run.tags[-1] == "Lbl"]
        for label, first in labels:
            assert label.x < first.x
            assert label.y == pytest.approx(first.y, abs=0.1)
        items: dict[tuple[int, ...], set[float]] = {}
        for run in each.body:
            if "LBody" in run.tags and run.tags[-1] == "P":
                items.setdefault(run.element, set()).add(round(run.x, 1))
        assert all(len(edges) == 1 for edges in items.values())


def test_callouts_and_rows_are_never_cut_and_tables_repeat_their_header(printed: tuple[Printed, ...]) -> None:
    for each in printed:
        whole: dict[tuple[int, ...], set[int]] = {}
        for run in each.runs:
            for tag in {"Div", "TR"} & set(run.tags):
                depth = run.tags.index(tag) + 1
                whole.setdefault(run.element[:depth], set()).add(run.page)
        assert all(len(pages) == 1 for pages in whole.values())
        for page in {run.page for run in each.runs if "TD" in run.tags}:
            texts = [run.text.strip() for run in each.runs if run.page == page]
            assert "alpha" in texts
            assert "omega" in texts


def test_every_word_comes_out_in_order_and_none_are_fused(printed: tuple[Printed, ...]) -> None:
    for each in printed:
        elements: dict[tuple[int, ...], str] = {}
        for run in each.body:
            if run.tags[-1] != "Lbl" and not is_number(run):
                elements[run.element] = elements.get(run.element, "") + run.text
        shown = " ".join(elements.values()).split()
        sections = each.sheet.handout.sections
        typed = " ".join(f"{section.title}\n{section.body}" for section in sections)
        marks = r"!\[A lake\]\(image:lake\)|^#+ |^- |^\d+\. |^> (\[!\w+\])?|---|\|"
        assert [section.title for section in sections]
        assert shown == re.sub(marks, " ", typed, flags=re.MULTILINE).split()


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("pairing", PAIRINGS)
@pytest.mark.parametrize("squeeze", [step / 8 for step in range(9)])
def test_no_fit_makes_type_small_or_lines_tight(edition: Edition, pairing: Pairing, squeeze: float) -> None:
    brand = HARBOUR.model_copy(update={"pairing": pairing})
    for paper in get_args(Paper):
        sheet = style_sheet(paper, brand, edition, squeeze=squeeze)
        for style in (sheet.body, sheet.callout_title, *sheet.headings, sheet.section_title):
            assert style.size >= SMALLEST_BODY
            assert style.leading >= 1.2 * style.size
            assert style.line_characters <= LINE_CHARACTERS
        assert sheet.left >= 36
