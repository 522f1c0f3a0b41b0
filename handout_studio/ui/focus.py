"""A place in the handout that a person looks at or writes in, and the text that is there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from handout_studio.domain.handout import Handout
from handout_studio.text.form_texts import form_texts

Field = Literal["title", "body", "form", "handout-title", "handout-subtitle"]


@dataclass(frozen=True, slots=True)
class Focus:
    """A place in the handout: a section (None: the handout itself), a field of it, and characters in that.

    `line` says which of a form's lines, by its name in `text/form_texts`.
    """

    section: str | None = None
    field: Field = "body"
    start: int | None = None
    end: int | None = None
    line: str = ""

    @property
    def whole(self) -> Focus:
        """The field it is in, without the characters."""
        return replace(self, start=None, end=None)


def text_at(handout: Handout, focus: Focus) -> str | None:
    """The text of the field that a focus is in; None where the handout has none there."""
    if focus.field == "handout-title":
        return handout.title
    if focus.field == "handout-subtitle":
        return handout.subtitle
    for section in handout.sections:
        if section.id == focus.section:
            if focus.field == "form":
                return dict(form_texts(section)).get(focus.line)
            return section.title if focus.field == "title" else section.body
    return None
