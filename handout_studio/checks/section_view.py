"""A section as the checks see it: its words as they stand on the page, read once, with their places in the body."""

from __future__ import annotations

from functools import cached_property

from handout_studio.checks.finding import Finding, Fix, Severity
from handout_studio.checks.utterance import Utterance, utterances
from handout_studio.domain.phrase import Phrase
from handout_studio.domain.section import Section
from handout_studio.text.sentences import prose_of
from handout_studio.text.written_section import written_body


class SectionView:
    """One section in a language. Whatever is read of it is read once."""

    def __init__(self, section: Section, language: str) -> None:
        """`language`: the handout's, such as `en-GB`."""
        self.section = section
        self.language = language

    @cached_property
    def text(self) -> str:
        """The Markdown on the page; it begins with the body, so that places in the body are places in it."""
        return written_body(self.section, self.language)

    @cached_property
    def prose(self) -> str:
        """The text with blanks for fields, marks and addresses, each character in its place."""
        return prose_of(self.text)

    @cached_property
    def utterances(self) -> tuple[Utterance, ...]:
        """The sentences of the prose."""
        return utterances(self.prose)

    @property
    def title(self) -> str:
        """What to call the section in a sentence."""
        return self.section.title.strip() or "the section without a title"

    def place(self, start: int, end: int) -> tuple[int, int] | tuple[None, None]:
        """Characters of the text as characters of the body; none where the words are made from the section's data."""
        return (start, end) if end <= len(self.section.body) else (None, None)

    def finding(
        self,
        rule: str,
        severity: Severity,
        message: Phrase,
        source: str,
        *,
        span: tuple[int, int] | None = None,
        suggestion: Phrase | None = None,
        fix: tuple[int, int, str] | None = None,
    ) -> Finding:
        """A finding about this section. `span` and `fix` are in characters of the text."""
        start, end = self.place(*span) if span else (None, None)
        mending = None
        if fix is not None and self.place(*fix[:2]) != (None, None):
            mending = Fix(self.section.id, *fix)
        return Finding(rule, severity, self.section.id, start, end, message, source, suggestion, mending)
