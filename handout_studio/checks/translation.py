"""A translated section that nobody is said to have looked over."""

from __future__ import annotations

from collections.abc import Iterator

from handout_studio.checks.finding import Finding
from handout_studio.checks.sheet import Sheet
from handout_studio.domain.phrase import phrase
from handout_studio.text.small_print import is_unreviewed


class UnreviewedTranslation:
    """`translation.not-reviewed`: language help comes from qualified people, not from a machine."""

    rule = "translation.not-reviewed"
    source = "Section 1557 of the US Affordable Care Act: qualified translators"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """One finding a section of a translation without a reviewer of its own or of the whole."""
        for view in sheet.sections:
            if is_unreviewed(sheet.handout, view.section.id):
                message = phrase("Nobody is named who reviewed this translation")
                help_with = phrase("Name someone in Page details, or leave the section out")
                yield view.finding(self.rule, "note", message, self.source, suggestion=help_with)
