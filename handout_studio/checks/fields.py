"""Fields that nothing fills, and fields that there are none of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from handout_studio.checks.finding import Finding, Severity
from handout_studio.checks.section_view import SectionView
from handout_studio.checks.sheet import Sheet
from handout_studio.domain.phrase import Phrase, phrase
from handout_studio.text.placeholders import KNOWN_FIELDS, field_label, field_values

_FIELD = re.compile(r"\{\{[ \t]*([^{}\n]{0,80}?)[ \t]*\}\}")
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_.]{0,63}")
_ALIKE = 0.78
"""How alike two keys are (0 to 1) that differ by a letter or two."""


class UnfilledFields:
    """`field.unfilled`: a field that brand or handout could fill, and don't; or one for each client's copy."""

    rule = "field.unfilled"
    source = "Patient-information standards: practice and contact on the page"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """Each field once a section, where it first stands."""
        values = field_values(sheet.handout, sheet.brand, dict(sheet.given))
        for view, key, span in _first_fields(sheet):
            if not _KEY.fullmatch(key) or values.get(key):
                continue
            label = field_label(key)
            if key in KNOWN_FIELDS:
                message = phrase("The {label} is empty: a blank line stands in its place", label=label)
                help_with = phrase("Fill it in under the brand, or take the field out")
                yield _finding(view, self.rule, "warning", message, self.source, span=span, suggestion=help_with)
            elif nearest_field(key) is None:
                message = phrase("“{label}” is filled in for each person: until then it is a blank line", label=label)
                yield _finding(view, self.rule, "note", message, self.source, span=span)


class UnknownFields:
    """`field.unknown`: a field that there is none of, most often a known one misspelt."""

    rule = "field.unknown"
    source = "The fields of this program (docs/file-format.md)"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """Each such field once a section, with the known one that it looks like."""
        given = dict(sheet.given)
        for view, key, span in _first_fields(sheet):
            if key in KNOWN_FIELDS or key in given:
                continue
            likely = nearest_field(key)
            if likely is not None:
                yield _finding(
                    view,
                    self.rule,
                    "warning",
                    phrase("There is no field “{key}”", key=key),
                    self.source,
                    span=span,
                    suggestion=phrase("Did you mean “{likely}”?", likely=likely),
                    fix=None if span is None else (*span, f"{{{{{likely}}}}}"),
                )
            elif not _KEY.fullmatch(key) or key.split(".")[0].lower() in ("practice", "handout"):
                message = phrase("There is no field “{key}”: it is shown as typed or stays blank", key=key)
                yield _finding(view, self.rule, "warning", message, self.source, span=span)


def nearest_field(key: str) -> str | None:
    """The known field that a wrong key was meant for, if one is near enough."""
    if key in KNOWN_FIELDS:
        return None
    low = re.sub(r"[\s_-]+", ".", key.strip().lower())
    if low in KNOWN_FIELDS:
        return low
    close = get_close_matches(low, KNOWN_FIELDS, n=1, cutoff=_ALIKE)
    if close:
        return close[0]
    ends = [known for known in KNOWN_FIELDS if known.split(".")[1] == low]
    return ends[0] if len(ends) == 1 and low not in ("title", "date", "name") else None


def _first_fields(sheet: Sheet) -> Iterator[tuple[SectionView | None, str, tuple[int, int] | None]]:
    """Each field of a section (None: of the handout's own titles), and where it stands if that is in the text."""
    for key in dict.fromkeys(found[1] for found in _FIELD.finditer(f"{sheet.handout.title}\n{sheet.handout.subtitle}")):
        yield None, key, None
    for view in sheet.sections:
        seen = {found[1] for found in _FIELD.finditer(view.section.title)}
        yield from ((view, key, None) for key in sorted(seen))
        if "{{" in view.text:
            for found in _FIELD.finditer(view.text):
                if found[1] not in seen:
                    seen.add(found[1])
                    yield view, found[1], found.span()


def _finding(
    view: SectionView | None,
    rule: str,
    severity: Severity,
    message: Phrase,
    source: str,
    *,
    span: tuple[int, int] | None,
    suggestion: Phrase | None = None,
    fix: tuple[int, int, str] | None = None,
) -> Finding:
    if view is None:
        return Finding(rule, severity, None, None, None, message, source, suggestion)
    return view.finding(rule, severity, message, source, span=span, suggestion=suggestion, fix=fix)
