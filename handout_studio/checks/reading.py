"""Text that is hard to read."""

from __future__ import annotations

from collections.abc import Iterator

from handout_studio.checks.finding import Finding
from handout_studio.checks.section_view import SectionView
from handout_studio.domain.phrase import phrase
from handout_studio.text.readability import Readability

HIGHEST_GRADE = 8.0
"""Average readers in the US read at grade 8 or 9: harder text loses half of them."""

FEWEST_WORDS = 15
"""A grade of fewer words says nothing."""


class ReadingGrade:
    """`reading.grade`: a section above grade 8 (Flesch-Kincaid, a rough guide), at its hardest sentence."""

    rule = "reading.grade"
    source = "AHRQ Health Literacy Universal Precautions Toolkit, tool 11"

    def __init__(self, readability: Readability) -> None:
        self._readability = readability

    def look(self, view: SectionView) -> Iterator[Finding]:
        """One finding a section, whose place is its hardest sentence."""
        if self._readability.words(view.prose) < FEWEST_WORDS:
            return
        grade = self._readability.grade(view.prose)
        if round(grade, 1) <= HIGHEST_GRADE:
            return
        hardest = self._readability.hardest_sentences(view.text)
        yield view.finding(
            self.rule,
            "warning",
            phrase("This reads at grade {grade}: aim for 8 or less", grade=f"{grade:.1f}"),
            self.source,
            span=hardest[0].span if hardest else None,
            suggestion=phrase("Begin with the hardest sentence: break it in two, and use shorter words"),
        )
