"""The form for crisis contacts: where one works, each line in order, and when each was last checked."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handout_studio.domain import contact_edits
from handout_studio.domain.contact_edits import AroundLine, ContactLine
from handout_studio.domain.crisis import CrisisContact, CrisisContacts, stale_contacts, unconfirmed_contacts
from handout_studio.domain.places import Region, Setting
from handout_studio.domain.section import Section
from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.editor.forms.contact_row import ContactRow
from handout_studio.ui.editor.forms.section_form import SectionForm, news_label
from handout_studio.ui.editor.forms.words_field import WordsField
from handout_studio.ui.session import HandoutSession


class ContactsForm(SectionForm):
    """Shows the contacts of one section."""

    kind = "crisis"

    def __init__(self, session: HandoutSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("contactsForm")
        self._rows: dict[str, ContactRow] = {}
        self._order: list[str] = []
        self._regions, self._settings = self.place_row(self._move_place)
        self._advice = plain_label(
            self.tr(
                "Numbers change. Look each one up where you are before you hand this out, and tick that you did. "
                "The handout says when they were last checked."
            ),
            "muted",
            "contactsAdvice",
        )
        self._news = news_label("contactsNews")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._lines: dict[AroundLine, WordsField] = {
            "danger": self._line("danger", self.tr("The heading over the emergency number")),
            "notice": self._line("notice", self.tr("That your messages are not watched round the clock")),
            "closing": self._line("closing", self.tr("What comes last"), lines=True),
        }
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(push_button("addContact", self.tr("Add a line"), self._add))
        buttons.addStretch(1)
        buttons.addWidget(push_button("checkAllContacts", self.tr("I checked all today"), self._check_all))
        self.column.addWidget(self._advice)
        self.column.addWidget(self._news)
        self.column.addLayout(self._list)
        self.column.addLayout(buttons)
        for field in self._lines.values():
            self.add_labelled(field.accessibleName(), field)
        self.column.addStretch(1)

    def show_section(self, section: Section) -> None:
        """Show the section's contacts as they are now."""
        super().show_section(section)
        contacts = section.contacts
        if contacts is None:
            return
        self._regions.show_value(contacts.region)
        self._settings.show_value(contacts.setting)
        self._show_rows(contacts)
        for line, field in self._lines.items():
            field.show_text(getattr(contacts, line))
        today = self.session.workspace.today()
        news = []
        if unread := unconfirmed_contacts(contacts):
            news.append(self.tr("To be confirmed: {names}").format(names=", ".join(one.name for one in unread)))
        if stale := stale_contacts(contacts, today):
            names = ", ".join(one.name for one in stale)
            news.append(self.tr("Not checked for six months: {names}").format(names=names))
        self._news.setText("\n".join(news))
        self._news.setVisible(bool(news))

    def open_line(self, line: str) -> WordsField | None:
        name, _, part = line.partition("/")
        if part:
            return self._rows[name].open_line(part) if name in self._rows else None
        return next((field for around, field in self._lines.items() if around == line), None)

    def _line(self, line: AroundLine, spoken: str, *, lines: bool = False) -> WordsField:
        def typed(words: str) -> None:
            if self.section is not None:
                after = contact_edits.write_around(self.session.handout, self.section.id, line, words)
                self.edit(after, self.tr("change words"), f"contacts-{line}")

        return self.words(f"contactsLine-{line}", spoken, typed, lines=lines)

    def _show_rows(self, contacts: CrisisContacts) -> None:
        """One row a contact, in order; rows that stay keep the keyboard and what is open."""
        wanted = [one.id for one in contacts.contacts]
        is_new, self._order = wanted != self._order, wanted
        for name in [name for name in self._rows if name not in wanted]:
            row = self._rows.pop(name)
            row.setParent(None)
            row.deleteLater()
        today = self.session.workspace.today()
        for place, contact in enumerate(contacts.contacts):
            row = self._rows.get(contact.id) or self._new_row(contact)
            row.show_contact(contact, today)
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
                row.show()  # at once: Qt would leave it to the next round of the event loop
        if is_new:
            self.order_tabs()

    def _new_row(self, contact: CrisisContact) -> ContactRow:
        row = self._rows[contact.id] = ContactRow(contact, self.session.undo_stack)
        row.ticked.connect(self._tick)
        row.written.connect(self._write)
        row.checked.connect(self._check)
        row.moved.connect(self._move)
        row.removed.connect(self._remove)
        return row

    # --- from the person to the session ---

    def _move_place(self, region: Region, setting: Setting) -> None:
        source = self.source()
        if self.section is not None and source is not None and source.crisis_presets is not None:
            after = contact_edits.set_place(
                self.session.handout, self.section.id, source.crisis_presets, region, setting
            )
            self.edit(after, self.tr("change region or setting"))

    def _tick(self, contact: str, included: bool) -> None:
        if self.section is not None:
            after = contact_edits.include_contact(self.session.handout, self.section.id, contact, included)
            self.edit(after, self.tr("tick contact") if included else self.tr("untick contact"))

    def _write(self, contact: str, line: str, words: str) -> None:
        if self.section is not None:
            field = cast(ContactLine, line)
            after = contact_edits.write_contact(self.session.handout, self.section.id, contact, field, words)
            self.edit(after, self.tr("change contact"), f"contact-{contact}-{line}")

    def _check(self, contact: str) -> None:
        if self.section is not None:
            today = self.session.workspace.today()
            after = contact_edits.check_contact(self.session.handout, self.section.id, contact, today)
            self.edit(after, self.tr("check contact"))

    def _check_all(self) -> None:
        if self.section is not None:
            today = self.session.workspace.today()
            after = contact_edits.check_all(self.session.handout, self.section.id, today)
            self.edit(after, self.tr("check contacts"))

    def _move(self, contact: str, by: int) -> None:
        if self.section is not None:
            after = contact_edits.move_contact(self.session.handout, self.section.id, contact, by)
            self.edit(after, self.tr("move contact"))

    def _add(self) -> None:
        if self.section is not None:
            known = set(self._rows)
            self.edit(contact_edits.add_contact(self.session.handout, self.section.id), self.tr("add contact"))
            for name in self._rows.keys() - known:
                self._rows[name].open_details()

    def _remove(self, contact: str) -> None:
        if self.section is not None:
            after = contact_edits.remove_contact(self.session.handout, self.section.id, contact)
            self.edit(after, self.tr("remove contact"))
