"""What no one should write still gives a page that is right, and a finding that says what was done."""

import pytest

from handout_studio.checks.before_handing_out import Checker
from handout_studio.checks.settings import CheckSettings
from handout_studio.domain.handout import Handout, HandoutPicture
from handout_studio.domain.section import Section
from handout_studio.domain.values import Picture
from handout_studio.rendering.document import render_pdf
from tests.golden.structure import structure_of
from tests.pictures import encoded, noise
from tests.rendering.sheets import DAY, HARBOUR, page_texts, problems, sheet

LONG = "incomprehensibilities"
HEADER = "|".join(f"{LONG}{number}" for number in range(12))
WIDE_TABLE = f"|{HEADER}|\n|{'---|' * 12}\n" + "".join(f"|{'|'.join([LONG] * 12)}|\n" for _ in range(4))
TALL_ROW = "| a | b |\n|---|---|\n| " + "words and more of them " * 500 + " | b |\n| c | d |"
LONG_ADDRESS = "https://example.org/" + "way/" * 450


def damaged(data: bytes) -> bytes:
    """A picture whose outside is whole, and whose pixels are not."""
    middle = data.index(b"IDAT") + 20
    return data[:middle] + bytes(64) + data[middle + 64 :]


def with_picture(body: str, data: bytes) -> Handout:
    picture = HandoutPicture(id="lake", media_type="image/png", data=data)
    return sheet(body).model_copy(update={"images": (picture,)})


CASES: dict[str, tuple[Handout, set[str]]] = {
    "wide table": (sheet(WIDE_TABLE), {"table.too-wide"}),
    "table of many columns": (sheet("|" + "a|" * 60 + "\n|" + "---|" * 60 + "\n|" + "b|" * 60), {"table.too-wide"}),
    "row taller than a page": (sheet(TALL_ROW), set()),
    "header taller than a page": (sheet(f"| {'words ' * 3_000} | b |\n|---|---|\n| c | d |"), set()),
    "long paragraph": (sheet("word " * 5_000), {"paragraph.long"}),
    "long word": (sheet("x" * 300), {"word.broken"}),
    "long word in a list, a callout and a cell": (
        sheet(f"- {'x' * 300}\n\n> [!NOTE] {'y' * 300}\n> z\n\n| {'z' * 300} |\n|---|\n| a |"),
        {"word.broken", "table.too-wide"},
    ),
    "tall picture": (
        with_picture("Before.\n\n![Noise](image:lake)\n\nAfter.", encoded(noise(20, 3_000, "L"))),
        {"image.too-tall"},
    ),
    "many sections": (sheet(*(f"Words of section {number}." for number in range(200))), set()),
    "empty sections": (sheet("", "", ""), {"section.empty"}),
    "empty section without a title": (
        Handout(title="A", date=DAY, sections=(Section(id="s1"), Section(id="s2", body="B."))),
        {"section.empty"},
    ),
    "heading last": (sheet("word " * 5 + "\n\n" + "Line.\n\n" * 22 + "### The end"), {"heading.last"}),
    "unsafe links": (sheet("[a](javascript:alert(1)) <file:///etc/passwd> [b](file:///x)"), {"link.unsafe"}),
    "damaged picture": (
        with_picture("Before.\n\n![Noise](image:lake)", damaged(encoded(noise(60, 60)))),
        {"image.damaged"},
    ),
    "picture of nothing": (with_picture("![Noise](image:lake)", b"\x89PNG\r\n\x1a\n"), {"image.damaged"}),
    "picture that isn't there": (sheet("![x](image:nowhere)"), {"image.missing"}),
    "callout longer than a page": (sheet("> [!NOTE] Title\n> " + "words and more " * 900), set()),
    "code of a long address": (sheet(f"[qr: {LONG_ADDRESS}]"), set()),
    "scale of many steps": (sheet("> - [ ] a\n>\n>   [scale: 100-120 low | high]"), set()),
    "deep list": (sheet("\n".join(f"{'  ' * depth}- {'deep ' * 20}" for depth in range(12))), set()),
    "long titles": (sheet("Text.", title="T" * 200), {"word.broken"}),
}


def ends_of_page(pdf: bytes) -> list[list[float]]:
    """The boxes of all words and boxes drawn, without grounds that cover the page's width."""
    marks = [mark for mark in structure_of(pdf)["marks"] if mark[0] != "page"]
    at = {"boxes": 2}
    boxes = [mark[at.get(mark[0], 1) :][:4] for mark in marks]
    return [box for box in boxes if box[2] - box[0] < 580]


@pytest.mark.parametrize("edition", ["standard", "large-print"])
@pytest.mark.parametrize("name", CASES)
def test_the_page_is_right_and_says_what_was_done(name: str, edition: str) -> None:
    handout, rules = CASES[name]
    handout = handout.model_copy(update={"edition": edition})
    document = render_pdf(handout, brand=HARBOUR)
    assert problems(document.pdf) == []
    for left, bottom, right, top in ends_of_page(document.pdf):
        assert left >= 18
        assert right <= 595.3 - 36
        assert bottom >= 12
        assert top <= 841.9 - 12
    found = {finding.rule for finding in Checker(CheckSettings(handout.date)).check(handout, document)}
    assert rules <= found
    about_words = {"crisis.missing", "reading.grade", "spelling", "page.too-many", "page.short-last"}
    assert found - rules <= {"paragraph.long", "word.broken", "table.too-wide"} | about_words


@pytest.mark.parametrize("name", ["row taller than a page", "header taller than a page", "callout longer than a page"])
def test_what_is_taller_than_a_page_goes_on_and_loses_no_word(name: str) -> None:
    handout, _ = CASES[name]
    text = " ".join(page_texts(render_pdf(handout, brand=HARBOUR).pdf))
    assert text.count("words") == handout.sections[0].body.count("words")


def test_records_hold_every_cell_beside_its_name() -> None:
    text = " ".join("".join(page_texts(render_pdf(CASES["wide table"][0], brand=HARBOUR).pdf)).split())
    for number in range(12):
        assert text.count(f"{LONG}{number} {LONG} ") == 4


def test_a_damaged_logo_is_left_out() -> None:
    logo = Picture(media_type="image/png", data=damaged(encoded(noise(60, 60))))
    handout = sheet("Text.")
    document = render_pdf(handout, brand=HARBOUR.model_copy(update={"logo": logo}))
    assert problems(document.pdf) == []
    findings = Checker(CheckSettings(handout.date)).check(handout, document)
    assert [finding.rule for finding in findings if finding.rule != "crisis.missing"] == ["logo.damaged"]
