"""All templates on offer, built in and one's own, with what a person can do with each."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handout_studio.application.deliver import suggested_name
from handout_studio.application.own_library import OwnLibrary
from handout_studio.application.own_template_use import handout_from_own, own_from_outline
from handout_studio.application.template_making import TemplateDraft, draft_for_others
from handout_studio.application.template_updates import SectionUpdate, settle_updates, updates_for
from handout_studio.application.template_use import handout_from_template
from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import BadFile, HandoutStudioError, UnchangeableTemplate, UnknownTemplate
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection
from handout_studio.domain.template import OwnTemplate, Template
from handout_studio.storage.entry_files import Entry
from handout_studio.storage.exchange import export_template, read_exported
from handout_studio.storage.shelf import Removed
from handout_studio.storage.template_library import OWN_TEMPLATES
from handout_studio.storage.template_uses import read_uses, write_uses


@dataclass(frozen=True, slots=True)
class TemplateCard:
    """One template as a list shows it. `changed` is None for what comes with the program, `last_used` if never."""

    id: str
    title: str
    subtitle: str
    description: str
    tags: tuple[str, ...]
    built_in: bool
    sections: tuple[str, ...]
    wordings: tuple[str | None, ...]
    is_shared: bool = False
    changed: datetime.datetime | None = None
    uses: int = 0
    last_used: datetime.date | None = None
    updates: int = 0


class TemplateGallery:
    """The use cases over templates. A template that came with the program is never changed: copies are."""

    def __init__(
        self,
        built_in: tuple[Template, ...],
        library: Callable[[], tuple[LibrarySection, ...]],
        own: OwnLibrary,
        uses: Path,
        *,
        today: Callable[[], datetime.date] = datetime.date.today,
        keep: Callable[[Entry[OwnTemplate]], None],
        place: Callable[[], tuple[Brand, str]],
    ) -> None:
        """`uses`: the file that remembers how often each was used; `keep` keeps an earlier version of a template.

        `place` gives the usual brand and language, which tell whose limits and crisis contacts a copy has.
        """
        self._built_in = {template.id: template for template in built_in}
        self._library = library
        self._own = own
        self._uses = uses
        self._today = today
        self._keep = keep
        self._place = place

    def cards(self) -> tuple[TemplateCard, ...]:
        """Those that come with the program in their order, then one's own that can be read, by title."""
        uses = read_uses(self._uses)

        def used(template_id: str) -> dict[str, Any]:
            use = uses.of(template_id)
            return {"uses": use.count, "last_used": use.last}

        built_in = tuple(_outline_card(template, used(template.id)) for template in self._built_in.values())
        own = [
            self._own_card(entry, entry.value, used(entry.id)) for entry in self._own.templates.entries if entry.value
        ]
        return (*built_in, *sorted(own, key=lambda card: (card.title.casefold(), card.id)))

    def troubles(self) -> tuple[HandoutStudioError, ...]:
        """What is wrong with those of one's own files that can't be read."""
        return tuple(entry.trouble for entry in self._own.templates.entries if entry.trouble)

    def handout(self, template_id: str, brand: Brand, language: str) -> Handout:
        """A handout of that template, dated today. Raises UnknownTemplate, and what is wrong with its file."""
        outline = self._built_in.get(template_id)
        if outline is None:
            template = self.template(template_id)
            return handout_from_own(template, brand, date=self._today(), language=language)
        return handout_from_template(outline, self._library(), brand, date=self._today(), language=language)

    def template(self, template_id: str) -> OwnTemplate:
        """The template with that id, as a whole. Raises UnknownTemplate, and what is wrong with its file."""
        outline = self._built_in.get(template_id)
        if outline is not None:
            return own_from_outline(outline, self._library(), *self._place())
        return _value_of(self.entry(template_id))

    def as_handout(self, template: OwnTemplate, brand: Brand) -> Handout:
        """What a template that isn't kept yet would look like in that brand."""
        return handout_from_own(template, brand, date=self._today(), language="en-US")

    def file_name(self, template: OwnTemplate) -> str:
        """A safe name for a template's file to pass on."""
        return suggested_name(template.title, OWN_TEMPLATES.suffix)

    def note_use(self, template_id: str) -> None:
        """It is being used now."""
        write_uses(read_uses(self._uses).with_use(template_id, self._today()), self._uses)

    def add(self, template: OwnTemplate) -> str:
        """Keep a new template; returns the id it got. Raises BadFile and FileTrouble."""
        return self._kept(self._own.templates.add(template, template.title))

    def replace(self, template_id: str, template: OwnTemplate) -> str:
        """Keep the template in place of another; returns its id, another one where both had to be kept.

        Raises UnknownTemplate, UnchangeableTemplate, BadFile and FileTrouble.
        """
        return self._changed(self.entry(template_id), template)

    def change(self, template_id: str, **changes: Any) -> str:
        """Change some of a template's values, such as title, tags and description. As `replace` else."""
        entry = self.entry(template_id)
        return self._changed(entry, _value_of(entry).model_copy(update=changes))

    def duplicate(self, template_id: str) -> str:
        """A copy of one's own, built in or not; returns its id. Raises what `template` and `add` do."""
        template = self.template(template_id)
        return self.add(template.model_copy(update={"title": self.free_title(template.title)}))

    def remove(self, template_id: str) -> Removed:
        """Throw it away; what comes back can be given to `restore`. As `replace` else."""
        return self._own.templates.remove(self.entry(template_id))

    def restore(self, removed: Removed) -> str:
        """It is there again; returns its id. Raises FileTrouble."""
        return self._own.templates.restore(removed).id

    def updates(self, template_id: str) -> tuple[SectionUpdate, ...]:
        """The sections that have a newer text in the program. As `template` else."""
        return updates_for(_value_of(self.entry(template_id)), self._library())

    def settle_updates(self, template_id: str, taken: frozenset[str]) -> str:
        """Take the newer text in those sections and keep one's own in the others. As `replace` else."""
        entry = self.entry(template_id)
        return self._changed(entry, settle_updates(_value_of(entry), self._library(), taken))

    def for_others(self, template_id: str, brands: tuple[Brand, ...]) -> TemplateDraft:
        """The template without what belongs to this practice or region, and what that was. As `template` else."""
        return draft_for_others(self.template(template_id), brands, self._library())

    def write(self, template: OwnTemplate, path: Path) -> None:
        """Write a template as one file to pass on. Raises BadFile and FileTrouble."""
        export_template(template, path)

    def read(self, path: Path) -> OwnTemplate:
        """The template in a file from somebody else; nothing is kept yet. Raises BadFile and FileTrouble."""
        return read_exported(path)

    def free_title(self, title: str) -> str:
        """The title, or with a number behind it where a template has it already."""
        taken = {card.title.casefold() for card in self.cards()}
        name, number = title, 2
        while name.casefold() in taken:
            name, number = f"{title[:190]} ({number})", number + 1
        return name

    def entry(self, template_id: str) -> Entry[OwnTemplate]:
        """One of one's own. Raises UnchangeableTemplate for one that came with the program, and UnknownTemplate."""
        if template_id in self._built_in:
            raise UnchangeableTemplate(template_id)
        entry = self._own.templates.find(template_id)
        if entry is None:
            raise UnknownTemplate(template_id, tuple(card.id for card in self.cards()))
        return entry

    def _changed(self, entry: Entry[OwnTemplate], template: OwnTemplate) -> str:
        self._keep(entry)
        return self._kept(self._own.templates.change(entry, template))

    def _kept(self, entry: Entry[OwnTemplate]) -> str:
        self._keep(entry)
        return entry.id

    def _own_card(self, entry: Entry[OwnTemplate], template: OwnTemplate, used: dict[str, Any]) -> TemplateCard:
        return TemplateCard(
            id=entry.id,
            title=template.title,
            subtitle=template.subtitle,
            description=template.description,
            tags=template.tags,
            built_in=False,
            sections=tuple(section.id for section in template.sections),
            wordings=tuple(section.origin.wording if section.origin else None for section in template.sections),
            is_shared=self._own.templates.is_shared(entry),
            changed=datetime.datetime.fromtimestamp(entry.changed),
            updates=len(updates_for(template, self._library())),
            **used,
        )


def _outline_card(template: Template, used: dict[str, Any]) -> TemplateCard:
    return TemplateCard(
        id=template.id,
        title=template.title,
        subtitle=template.subtitle,
        description=template.description,
        tags=template.categories,
        built_in=True,
        sections=tuple(origin.section for origin in template.sections),
        wordings=tuple(origin.wording for origin in template.sections),
        **used,
    )


def _value_of(entry: Entry[OwnTemplate]) -> OwnTemplate:
    if entry.value is None:
        raise entry.trouble or BadFile(entry.path, ())
    return entry.value
