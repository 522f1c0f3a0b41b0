"""What the layout did becomes something a person can read and act on."""

import pytest

from handout_studio.checks.page_findings import page_findings
from handout_studio.domain import edits
from handout_studio.domain.crisis import CrisisContacts
from handout_studio.domain.handout import Handout
from handout_studio.rendering.document import render_pdf
from tests.rendering.sheets import HARBOUR, sheet


def found(handout: Handout) -> list[tuple[str, str | None, int | None, str]]:
    document = render_pdf(handout, brand=HARBOUR)
    return [(each.rule, each.section, each.start, str(each.message)) for each in page_findings(handout, document)]


def test_a_plain_sheet_has_nothing_to_look_at() -> None:
    assert found(sheet("Plain words.", "More {{practice.phone}}.")) == []


def test_a_missing_character_is_named_once_with_its_place() -> None:
    assert found(sheet("Fine.", "So 😀 and 😀.")) == [
        ("glyph.missing", "s2", 3, "“😀” (GRINNING FACE) is drawn as a box: no font here has it")
    ]


@pytest.mark.parametrize(
    ("words", "reason"),
    [("שלום", "right-to-left text"), ("日本", "Chinese, Japanese and Korean"), ("مرحبا", "right-to-left")],
)
def test_scripts_that_are_not_supported_are_said_to_be_so(words: str, reason: str) -> None:
    findings = found(sheet(words))
    assert len(findings) == len(set(words))
    assert all(reason in message and "not supported yet" in message for *_, message in findings)


def test_a_handout_that_cannot_fit_says_what_to_shorten_and_by_how_much() -> None:
    handout = edits.set_pages(sheet("Short.", "Words and words. " * 400, "A few words. " * 30), 1)
    section, message = next(
        (section, message) for rule, section, _, message in found(handout) if rule == "fit.too-long"
    )
    assert section == "s2"
    assert message.startswith("This doesn't fit on one page: shorten “Section 2” by about ")


def test_no_advice_is_to_leave_out_privacy_or_whom_to_call() -> None:
    plain = edits.set_pages(sheet("Words and words. " * 120, "A few words. " * 70), 1)
    assert [section for rule, section, *_ in found(plain) if rule == "fit.leave-out"] == ["s2"]
    crisis = plain.section("s2").model_copy(update={"kind": "crisis", "contacts": CrisisContacts()})
    handout = plain.model_copy(update={"sections": (plain.sections[0], crisis)})
    assert [section for rule, section, *_ in found(handout) if rule == "fit.leave-out"] == ["s1"]


def test_a_picture_that_is_not_there_is_named() -> None:
    assert [(rule, message) for rule, _, _, message in found(sheet("![A lake](image:lake)"))] == [
        ("image.missing", "There is no picture “lake” in this handout: its mark is shown as typed")
    ]
