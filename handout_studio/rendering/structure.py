"""The structure elements of a tagged PDF, as far as the layout knows them: a tag, a parent and attributes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(eq=False, slots=True)
class Element:
    """One structure element; it stands among its siblings in the order of drawing (ISO 32000-1, 14.7)."""

    tag: str
    parent: Element | None = None
    alt: str = ""
    actual_text: str = ""
    attributes: str = ""
    """A PDF dictionary as text (`<</O /Table /Scope /Column>>`), written as it is."""

    def child(self, tag: str, alt: str = "", attributes: str = "") -> Element:
        """A new element below this one."""
        return Element(tag, self, alt, "", attributes)
