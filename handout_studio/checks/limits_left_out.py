"""A limit of privacy that was left out, and nobody has said why."""

from __future__ import annotations

from collections.abc import Iterator

from handout_studio.checks.finding import Finding
from handout_studio.checks.sheet import Sheet
from handout_studio.domain.phrase import phrase


class LimitLeftOut:
    """`confidentiality.left-out`: of the limits commonly named none is dropped without a word."""

    rule = "confidentiality.left-out"
    source = "ACA Code of Ethics 2014, B.1.d; BACP Ethical Framework: limits are told from the start"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """One finding a section, with the limits that were left out without a reason."""
        for view in sheet.sections:
            limits = view.section.limits
            if view.section.kind != "confidentiality" or limits is None:
                continue
            out = [limit.words for limit in limits.left_out() if not limit.reason.strip()]
            if out:
                message = phrase("Left out without a reason: {words}", words=" ".join(out))
                yield view.finding(self.rule, "note", message, self.source, suggestion=phrase("Say why in the section"))
