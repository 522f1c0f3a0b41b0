"""What differs between two states of a handout, section by section."""

from __future__ import annotations

from dataclasses import dataclass

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section


@dataclass(frozen=True, slots=True)
class Comparison:
    """From one state to another: sections by what became of them, and which other things changed.

    `changed` holds each section before and after; `others` names the handout's own fields, as in the file.
    """

    added: tuple[Section, ...]
    removed: tuple[Section, ...]
    changed: tuple[tuple[Section, Section], ...]
    reordered: bool
    others: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.added or self.removed or self.changed or self.reordered or self.others)


def compare(before: Handout, after: Handout) -> Comparison:
    """What was done to `before` to make it `after`. A section is the same one as long as it has its id."""
    old = {section.id: section for section in before.sections}
    new = {section.id: section for section in after.sections}
    stayed_before = [name for name in old if name in new]
    stayed_after = [name for name in new if name in old]
    fields = (name for name in Handout.model_fields if name not in ("sections", "images", "format", "version"))
    return Comparison(
        added=tuple(section for section in after.sections if section.id not in old),
        removed=tuple(section for section in before.sections if section.id not in new),
        changed=tuple((old[name], new[name]) for name in stayed_after if old[name] != new[name]),
        reordered=stayed_before != stayed_after,
        others=tuple(name for name in fields if getattr(before, name) != getattr(after, name)),
    )
