"""The form for limits of privacy: where one works, each limit with its words, and the day they were read over."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from handout_studio.domain import limit_edits
from handout_studio.domain.confidentiality import Confidentiality, LimitGroup, dropped
from handout_studio.domain.limit_edits import LimitLine
from handout_studio.domain.places import Region, Setting
from handout_studio.domain.section import Section
from handout_studio.ui.dates import long_date
from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.editor.forms.limit_row import LimitRow
from handout_studio.ui.editor.forms.section_form import SectionForm, news_label, set_look
from handout_studio.ui.editor.forms.words_field import WordsField
from handout_studio.ui.session import HandoutSession

_GROUPS: tuple[LimitGroup, ...] = ("must", "may", "know")


class LimitsForm(SectionForm):
    """Shows the limits of one section, each ticked or left out."""

    kind = "confidentiality"

    def __init__(self, session: HandoutSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("limitsForm")
        self._rows: dict[str, LimitRow] = {}
        self._order: list[str] = []
        self._gone: tuple[str, ...] = ()
        self._told_for: tuple[str, Region, Setting] | None = None
        self._regions, self._settings = self.place_row(self._move)
        self._advice = plain_label("", "muted", "limitsAdvice")
        self._news = news_label("limitsNews")
        self._lines: dict[LimitLine, WordsField] = {}
        self._lists: dict[LimitGroup, QVBoxLayout] = {}
        self._cards: dict[LimitGroup, QFrame] = {}
        self.column.addWidget(self._advice)
        self.column.addWidget(self._news)
        for group in _GROUPS:
            self.column.addWidget(self._card(group))
            if group == "must":
                spoken = self.tr("That you will try to talk with the client first")
                self._lines["first"] = self._line("first", spoken)
                self.add_labelled(spoken, self._lines["first"])
        self._lines["closing"] = self._line("closing", self.tr("What comes last"), lines=True)
        self.add_labelled(self.tr("What comes last"), self._lines["closing"])
        self._state = plain_label("", "", "limitsConfirmed")
        self._confirm = push_button("confirmLimits", self.tr("I have read these over"), self._confirm_today)
        foot = QHBoxLayout()
        foot.addWidget(self._state, 1)
        foot.addWidget(self._confirm)
        self.column.addLayout(foot)
        self.column.addStretch(1)

    def show_section(self, section: Section) -> None:
        """Show the section's limits as they are now."""
        super().show_section(section)
        limits = section.limits
        if limits is None:
            return
        self._regions.show_value(limits.region)
        self._settings.show_value(limits.setting)
        self._show_rows(limits)
        for line, field in self._lines.items():
            field.show_text(getattr(limits, line))
        self._tell(section.id, limits)

    def open_line(self, line: str) -> WordsField | None:
        row = self._rows.get(line.partition("/")[0]) if "/" in line else None
        return row.words if row is not None else next((f for name, f in self._lines.items() if name == line), None)

    def _card(self, group: LimitGroup) -> QFrame:
        card = QFrame()
        card.setObjectName(f"limits-{group}")
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        lead = self._line(group, self.tr("The words before this list"))
        lead.setStyleSheet("font-weight: 600")
        rows = QVBoxLayout()
        rows.setSpacing(6)
        offers = {"must": self.tr("Add a limit"), "may": self.tr("Add someone"), "know": self.tr("Add a thing to know")}
        add = push_button(f"addLimit-{group}", offers[group], lambda: self._add(group), look="quiet")
        foot = QHBoxLayout()
        foot.addWidget(add)
        foot.addStretch(1)
        column.addWidget(lead)
        column.addLayout(rows)
        column.addLayout(foot)
        self._lines[group], self._lists[group], self._cards[group] = lead, rows, card
        return card

    def _line(self, line: LimitLine, spoken: str, *, lines: bool = False) -> WordsField:
        def typed(words: str) -> None:
            if self.section is not None:
                after = limit_edits.write_line(self.session.handout, self.section.id, line, words)
                self.edit(after, self.tr("change words"), f"limits-{line}")

        return self.words(f"limitsLine-{line}", spoken, typed, lines=lines)

    def _show_rows(self, limits: Confidentiality) -> None:
        """One row a limit; rows that stay keep the keyboard."""
        wanted = {limit.id: limit for limit in limits.limits}
        is_new = list(wanted) != self._order
        self._order = list(wanted)
        for name in [name for name in self._rows if name not in wanted]:
            row = self._rows.pop(name)
            row.setParent(None)
            row.deleteLater()
        places = dict.fromkeys(_GROUPS, 0)
        for limit in limits.limits:
            row = self._rows.get(limit.id) or self._new_row(limit.id, limits)
            row.show_limit(limit)
            layout = self._lists[limit.group]
            if layout.indexOf(row) != places[limit.group]:
                layout.insertWidget(places[limit.group], row)
                row.show()  # at once: Qt would leave it to the next round of the event loop
            places[limit.group] += 1
        for group in _GROUPS:
            self._lines[group].setVisible(places[group] > 0)
        if is_new:
            self.order_tabs()

    def _new_row(self, name: str, limits: Confidentiality) -> LimitRow:
        limit = next(limit for limit in limits.limits if limit.id == name)
        row = self._rows[name] = LimitRow(limit, self.session.undo_stack)
        row.ticked.connect(self._tick)
        row.worded.connect(self._word)
        row.reasoned.connect(self._reason)
        row.removed.connect(self._remove)
        return row

    def _tell(self, section: str, limits: Confidentiality) -> None:
        """Not advice, what was left out, and whether someone has read it over."""
        source = self.source()
        told = self.tr("A start, not legal advice: law differs by place and profession. Read each line, and change it.")
        if source is not None and source.limit_presets is not None:
            drawn = self.tr("Drawn from: {source}, read on {date}.")
            for one in source.limit_presets.sources_for(limits.region):
                day = long_date(one.read) if one.read else "–"
                told += f" {drawn.format(source=one.name, date=day)}"
        self._advice.setText(told)
        if self._told_for != (section, limits.region, limits.setting):
            self._gone = ()
        self._told_for = (section, limits.region, limits.setting)
        news = []
        if self._gone:
            news.append(self.tr("No longer listed after this change: {words}").format(words=" ".join(self._gone)))
        if out := [limit for limit in limits.left_out() if not limit.reason.strip()]:
            words = " ".join(limit.words for limit in out)
            news.append(self.tr("Left out without a reason: {words}").format(words=words))
        self._news.setText("\n".join(news))
        self._news.setVisible(bool(news))
        if limits.confirmed is None:
            self._state.setText(self.tr("Not confirmed yet"))
        else:
            day = long_date(limits.confirmed)
            self._state.setText(self.tr("Read over and confirmed on {date}").format(date=day))
        set_look(self._state, "warning" if limits.confirmed is None else "muted")

    # --- from the person to the session ---

    def _move(self, region: Region, setting: Setting) -> None:
        source, section = self.source(), self.section
        if section is None or section.limits is None or source is None or source.limit_presets is None:
            return
        presets = source.limit_presets
        after = limit_edits.set_place(self.session.handout, section.id, presets, region, setting)
        now = after.section(section.id).limits
        if now is not None:
            self._gone = tuple(limit.words for limit in dropped(section.limits, now))
            self._told_for = (section.id, region, setting)
        self.edit(after, self.tr("change region or setting"))

    def _tick(self, limit: str, included: bool) -> None:
        if self.section is not None:
            after = limit_edits.include_limit(self.session.handout, self.section.id, limit, included)
            self.edit(after, self.tr("tick limit") if included else self.tr("leave out limit"))

    def _word(self, limit: str, words: str) -> None:
        if self.section is not None:
            after = limit_edits.word_limit(self.session.handout, self.section.id, limit, words)
            self.edit(after, self.tr("change words"), f"limit-{limit}")

    def _reason(self, limit: str, reason: str) -> None:
        if self.section is not None:
            after = limit_edits.give_reason(self.session.handout, self.section.id, limit, reason)
            self.edit(after, self.tr("change reason"), f"reason-{limit}")

    def _add(self, group: LimitGroup) -> None:
        if self.section is not None:
            known = set(self._rows)
            self.edit(limit_edits.add_limit(self.session.handout, self.section.id, group), self.tr("add limit"))
            for name in self._rows.keys() - known:
                self._rows[name].write()

    def _remove(self, limit: str) -> None:
        if self.section is not None:
            after = limit_edits.remove_limit(self.session.handout, self.section.id, limit)
            self.edit(after, self.tr("remove limit"))

    def _confirm_today(self) -> None:
        if self.section is not None:
            day = self.session.workspace.today()
            self.edit(limit_edits.confirm(self.session.handout, self.section.id, day), self.tr("confirm limits"))
