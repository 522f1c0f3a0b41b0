"""What only a person can settle is marked until they do: a reviewer of a translation, a reason for a limit left out."""

import datetime

from handout_studio.checks.before_handing_out import Checker
from handout_studio.checks.settings import CheckSettings
from handout_studio.domain.confidentiality import Confidentiality, Limit
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.rendering.document import render_pdf

DAY = datetime.date(2026, 3, 4)
SPANISH = (Section(id="a", title="Uno", body="Hola."), Section(id="b", body="Adiós.", reviewed_by="C. D."))


def found(handout: Handout, rule: str) -> list[tuple[str | None, str, str]]:
    findings = Checker(CheckSettings(today=DAY)).check(handout, render_pdf(handout))
    return [(one.section, one.severity, str(one.message)) for one in findings if one.rule == rule]


def test_a_translation_that_nobody_reviewed_is_marked() -> None:
    handout = Handout(date=DAY, language="es-US", translated=True, sections=SPANISH)
    rule = "translation.not-reviewed"
    assert [one[:2] for one in found(handout, rule)] == [("a", "note")]
    assert found(handout.model_copy(update={"reviewed_by": "A. B."}), rule) == []
    assert found(handout.model_copy(update={"translated": False}), rule) == []


def test_a_limit_left_out_without_a_reason_is_marked() -> None:
    out = Limit(id="court", words="A court orders it.", included=False)

    def handout(*limits: Limit) -> Handout:
        section = Section(id="a", kind="confidentiality", body="Private.", limits=Confidentiality(limits=limits))
        return Handout(date=DAY, sections=(section,))

    rule = "confidentiality.left-out"
    assert found(handout(out), rule) == [("a", "note", "Left out without a reason: A court orders it.")]
    assert found(handout(out.model_copy(update={"reason": "Said by word"})), rule) == []
    assert found(handout(out.model_copy(update={"included": True})), rule) == []
