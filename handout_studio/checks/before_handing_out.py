"""Every check in one list, in the order of the handout."""

from __future__ import annotations

from handout_studio.checks.finding import Finding
from handout_studio.checks.page_findings import page_findings
from handout_studio.checks.section_findings import section_findings
from handout_studio.domain.handout import Handout
from handout_studio.rendering.result import RenderedDocument


def check_handout(handout: Handout, document: RenderedDocument) -> tuple[Finding, ...]:
    """A handout and its rendering -> what to look at, sections in order, then place by place."""
    order = {section.id: index for index, section in enumerate(handout.sections)}
    findings = (*page_findings(handout, document), *section_findings(handout))
    return tuple(sorted(findings, key=lambda found: (order.get(found.section or "", -1), found.start or 0)))
