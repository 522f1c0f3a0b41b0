"""Findings as rows of plain values: safe to read from the render process."""

from __future__ import annotations

from typing import Any

from handout_studio.checks.finding import Finding, Fix
from handout_studio.domain.phrase import Phrase

Row = tuple[Any, ...]


def row_of_finding(finding: Finding) -> Row:
    """All of a finding as nested tuples."""
    fix, suggestion = finding.fix, finding.suggestion
    return (
        finding.rule,
        finding.severity,
        finding.section,
        finding.start,
        finding.end,
        (finding.message.template, finding.message.values),
        finding.source,
        suggestion and (suggestion.template, suggestion.values),
        fix and (fix.section, fix.start, fix.end, fix.text),
    )


def finding_of_row(row: Row) -> Finding:
    """The finding that the row was made of."""
    rule, severity, section, start, end, message, source, suggestion, fix = row
    return Finding(
        rule,
        severity,
        section,
        start,
        end,
        Phrase(*message),
        source,
        Phrase(*suggestion) if suggestion else None,
        Fix(*fix) if fix else None,
    )
