"""Find and replace: takes what the bar asks for to the places of the handout, and edits them through the session."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.text.form_texts import form_texts
from handout_studio.text.handout_search import Hit, NoRoomForReplacement, find, replace
from handout_studio.ui.editor.find_bar import FindBar
from handout_studio.ui.editor.section_card import SectionCard
from handout_studio.ui.numbers import number as written
from handout_studio.ui.session import Focus, HandoutSession

_LONG = 200_000  # characters of a handout from which on its hits are counted again only once typing rests
_REST = 120  # milliseconds
_LOW = 420  # pixels of the column: with less, the text would have no room below the bar


class Finding(QObject):
    """Looks through the whole handout while the bar is open, and goes from hit to hit."""

    message = Signal(str)
    writing_wished = Signal(object)  # the Focus that the keyboard goes to once the bar is closed

    def __init__(self, session: HandoutSession, bar: FindBar, card: SectionCard) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self._card = card
        self._hits: tuple[Hit, ...] = ()
        self._heading: QWidget | None = None
        self._title_card: QWidget | None = None
        self._at: int | None = None  # the hit looked at
        self._begin = session.focus  # where the search began
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._count)
        bar.asked.connect(self._ask)
        bar.next_wanted.connect(self.go_on)
        bar.previous_wanted.connect(self.go_back)
        bar.replace_wanted.connect(self.replace_one)
        bar.replace_all_wanted.connect(self.replace_all)
        bar.left.connect(self._leave)
        session.handout_changed.connect(self._follow_handout)
        session.selection_changed.connect(self._follow_selection)

    def make_room_with(self, heading: QWidget, title_card: QWidget) -> None:
        """While the bar is open these give way: the heading always, the card in a low window, but not with a hit."""
        self._heading, self._title_card = heading, title_card
        if column := self._bar.parentWidget():
            column.installEventFilter(self)

    def open(self) -> None:
        """Ask what to find; what is selected in the text is offered."""
        self._open(replacing=False)

    def open_replacing(self) -> None:
        """Ask what to find and what to put in its place."""
        self._open(replacing=True)

    def go_on(self) -> None:
        """To the next hit after the caret; behind the last one comes the first."""
        self._step(1)

    def go_back(self) -> None:
        """To the hit before the caret."""
        self._step(-1)

    def replace_one(self) -> None:
        """Replace the hit looked at and go to the next; where none is looked at, only go there."""
        self._count()
        if self._at is None:
            self._step(1)
            return
        hit, by = self._hits[self._at], self._bar.by.text()
        try:
            after = replace(self._session.handout, [hit], by, keep_capitals=self._bar.query().keeps_capitals)
        except NoRoomForReplacement as error:
            self._tell_full(error)
            return
        end = hit.start + len(by)
        self._session.edit(after, self.tr("replace"), focus=Focus(self._place(hit), hit.field, end, end, hit.line))
        self._count()
        self._step(1)

    def replace_all(self) -> None:
        """Replace every hit as one step."""
        self._count()
        if not self._hits:
            return
        count = len(self._hits)
        try:
            keep = self._bar.query().keeps_capitals
            after = replace(self._session.handout, self._hits, self._bar.by.text(), keep_capitals=keep)
        except NoRoomForReplacement as error:
            self._tell_full(error)
            return
        self._session.edit(after, self.tr("replace all"))
        self._count()
        told = self.tr("Replaced 1 place.") if count == 1 else self.tr("Replaced {count} places.").format(count=count)
        self._bar.announce(told)
        self.message.emit(told)

    # --- within ---

    def _open(self, *, replacing: bool) -> None:
        self._begin = self._session.focus
        chosen = self._card.body.passage().selected if self._card.body.hasFocus() else ""
        self._bar.open("" if "\n" in chosen else chosen, replacing=replacing)

    def _ask(self) -> None:
        """Other words: to the first hit from where the search began."""
        self._hits = find(self._session.handout, self._bar.query())
        following = self._following(self._begin)
        self._look_at(following)

    def _step(self, by: int) -> None:
        if not self._bar.words.text():
            self._open(replacing=False)
            return
        self._count()
        if not self._hits:
            return
        if self._at is not None:
            self._look_at((self._at + by) % len(self._hits))
            return
        following = self._following(self._session.focus) or 0
        self._look_at(following if by > 0 else (following - 1) % len(self._hits))

    def _following(self, focus: Focus) -> int | None:
        """The first hit from a place on; behind the last one the first. None where there is none."""
        here = self._order(focus.section, focus.field, focus.line, focus.start or 0)
        for number, hit in enumerate(self._hits):
            if self._order(hit.section, hit.field, hit.line, hit.start) >= here:
                return number
        return 0 if self._hits else None

    def _order(self, section: str | None, field: str, line: str, start: int) -> tuple[int, int, int]:
        """Where a place is, counted from the top of the handout."""
        handout = self._session.handout
        if field.startswith("handout") or section is None:
            return (-1, field == "handout-subtitle", start)
        lines = ("title", "body", *(name for name, _ in form_texts(handout.section(section))))
        return (handout.position(section), lines.index(line or field) if (line or field) in lines else 1, start)

    def _look_at(self, number: int | None) -> None:
        self._at = number
        if number is not None:
            hit = self._hits[number]
            self._session.select(Focus(self._place(hit), hit.field, hit.start, hit.end, hit.line))
        self._show()

    def _place(self, hit: Hit) -> str | None:
        """The section to look at; a hit in the handout's own title leaves the one that is."""
        return self._session.selected if hit.section is None else hit.section

    def _count(self) -> None:
        """Find again in the handout as it is, and see whether one of them is looked at."""
        self._rest.stop()
        self._hits = find(self._session.handout, self._bar.query())
        self._at = self._looked_at()
        self._show()

    def _looked_at(self) -> int | None:
        focus = self._session.focus
        for number, hit in enumerate(self._hits):
            same = (hit.field, hit.line, hit.start, hit.end) == (focus.field, focus.line, focus.start, focus.end)
            if same and hit.section in (None, focus.section):
                return number
        return None

    def _show(self) -> None:
        self._bar.show_count(0 if self._at is None else self._at + 1, len(self._hits))
        self._make_room()
        here = self._session.selected
        self._card.body.show_found(
            [
                (hit.start, hit.end)
                for hit in self._hits
                if self._is_open() and hit.section == here and hit.field == "body"
            ]
        )

    def _follow_handout(self) -> None:
        if not self._is_open():
            return
        if sum(len(section.body) for section in self._session.handout.sections) > _LONG:
            self._rest.start()
        else:
            self._count()

    def _follow_selection(self) -> None:
        if self._is_open():
            self._at = self._looked_at()
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._make_room()
            if self._is_open():  # the hit stays in sight, once the text has its new size
                QTimer.singleShot(0, self._card.body, self._card.body.ensureCursorVisible)
        return False

    def _make_room(self) -> None:
        if self._heading and self._title_card:
            self._heading.setHidden(self._is_open())
            column = self._bar.parentWidget()
            low = column is not None and column.height() < _LOW
            hit_inside = self._session.focus.field.startswith("handout")
            self._title_card.setHidden(self._is_open() and low and not hit_inside)

    def _is_open(self) -> bool:
        return not self._bar.isHidden()

    def _leave(self) -> None:
        self._rest.stop()
        self._show()
        self.writing_wished.emit(self._session.focus)

    def _tell_full(self, error: NoRoomForReplacement) -> None:
        self.message.emit(
            self.tr("With these words a text would have more than {limit} characters. Nothing was replaced.").format(
                limit=written(error.limit)
            )
        )
