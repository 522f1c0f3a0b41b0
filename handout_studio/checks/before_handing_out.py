"""Every check in one list, in the order of the handout, with what did not change kept from the time before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from handout_studio.checks.brand_look import CoarseLogo, LowContrast
from handout_studio.checks.dismissal import not_dismissed
from handout_studio.checks.fields import UnfilledFields, UnknownFields
from handout_studio.checks.finding import Finding
from handout_studio.checks.language import is_english
from handout_studio.checks.language import not_checked as not_checked
from handout_studio.checks.limits_left_out import LimitLeftOut
from handout_studio.checks.page_breaks import HeadingAlone, ShortLastPage, TooManyPages
from handout_studio.checks.page_findings import page_findings
from handout_studio.checks.safety_words import MissingCrisis, MissingLimits, StaleCrisis, UnconfirmedLimits
from handout_studio.checks.section_findings import SectionText
from handout_studio.checks.section_view import SectionView
from handout_studio.checks.settings import CheckSettings
from handout_studio.checks.sheet import SectionRule, Sheet, SheetRule
from handout_studio.checks.told_once import told_once
from handout_studio.checks.translation import UnreviewedTranslation
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.rendering.result import RenderedDocument


class Checker:
    """Checks one handout after the other; a section that did not change is not read again."""

    def __init__(self, settings: CheckSettings) -> None:
        self.settings = settings
        self._names: tuple[str, ...] = ()
        self._english: tuple[SectionRule, ...] | None = None
        self._views: dict[str, tuple[SectionView, tuple[Finding, ...]]] = {}

    def check(
        self,
        handout: Handout,
        document: RenderedDocument,
        *,
        brand: Brand | None = None,
        fields: Iterable[tuple[str, str]] = (),
    ) -> tuple[Finding, ...]:
        """A handout with what it was rendered with -> what to look at, sections in order, then place by place.

        What the person has dismissed is left out, unless the settings ask for it.
        """
        self._use_names(handout, brand)
        looked_at = {section.id: self._looked_at(section.id, handout) for section in handout.included_sections()}
        self._views = looked_at
        views = tuple(view for view, _ in looked_at.values())
        sheet = Sheet(handout, document, brand or Brand(), tuple(fields), self.settings, views)
        found = [*page_findings(handout, document)]
        found += (finding for rule in self._sheet_rules for finding in rule.look(sheet))
        found += self._in_titles(handout)
        found += (finding for _, findings in looked_at.values() for finding in findings)
        order = {section.id: index for index, section in enumerate(handout.sections)}
        found.sort(key=lambda each: (order.get(each.section or "", -1), each.start or 0))
        return tuple(found) if self.settings.with_dismissed else not_dismissed(found, handout)

    def _looked_at(self, section: str, handout: Handout) -> tuple[SectionView, tuple[Finding, ...]]:
        now = handout.section(section)
        before = self._views.get(section)
        if before and before[0].section == now and before[0].language == handout.language:
            return before
        view = SectionView(now, handout.language)
        rules = (*self._any_language, *(self._rules_for_english() if is_english(handout.language) else ()))
        return view, told_once(finding for rule in rules for finding in rule.look(view))

    def _in_titles(self, handout: Handout) -> Iterator[Finding]:
        if is_english(handout.language) and self.settings.spelling:
            from handout_studio.checks.spelling import Spelling

            for rule in self._rules_for_english():
                if isinstance(rule, Spelling):
                    yield from rule.look_at_titles(handout)

    @cached_property
    def _any_language(self) -> tuple[SectionRule, ...]:
        return (SectionText(),)

    def _rules_for_english(self) -> tuple[SectionRule, ...]:
        if self._english is None:
            from handout_studio.checks.english import english_rules  # loads word lists: not for other languages
            from handout_studio.checks.spelling import words_of_names

            self._english = english_rules(self.settings, words_of_names(self._names))
        return self._english

    def _use_names(self, handout: Handout, brand: Brand | None) -> None:
        """The names of the brand are spelt right; with other names every section is read again."""
        names: tuple[str, ...] = (handout.author, handout.reviewed_by)
        if brand is not None:
            names += (brand.name, brand.practice, brand.person, brand.credentials, brand.address, brand.tagline)
        if names != self._names:
            self._names, self._english, self._views = names, None, {}

    @cached_property
    def _sheet_rules(self) -> tuple[SheetRule, ...]:
        return (
            UnfilledFields(),
            UnknownFields(),
            MissingLimits(),
            UnconfirmedLimits(),
            LimitLeftOut(),
            MissingCrisis(),
            StaleCrisis(),
            UnreviewedTranslation(),
            LowContrast(),
            CoarseLogo(),
            HeadingAlone(),
            ShortLastPage(),
            TooManyPages(),
        )
