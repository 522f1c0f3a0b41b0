"""Fields for each person's copy in the menu of fields, and what a field will say where the pointer rests on one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip

from handout_studio.text.insertion import insert_field
from handout_studio.text.placeholders import FIELD, KNOWN_FIELDS, field_label, field_values
from handout_studio.ui.editor.editor_panel import EditorPanel
from handout_studio.ui.editor.positions import from_units
from handout_studio.ui.editor.word_marks import WordMarks
from handout_studio.ui.handing_over.field_names import field_name
from handout_studio.ui.panels.row_paint import plain_tip
from handout_studio.ui.phrases import said, say
from handout_studio.ui.session import HandoutSession

CLIENT_FIELDS = ("client.first_name", "client.last_name", "client.name", "client.appointment")
_MOST = 20  # own fields in the menu
_REST = 400  # milliseconds that the caret rests in a field before that is told


class FieldHelp(QObject):
    """`marks` knows the misspelt ones. `came_upon` has what the field says in which the caret has come to rest."""

    came_upon = Signal(str)
    left = Signal(str)  # what was told of the field that it has left

    def __init__(self, session: HandoutSession, editor: EditorPanel, marks: WordMarks) -> None:
        super().__init__(editor)
        self._session = session
        self._body = editor.body
        self._marks = marks
        self._added: list[QAction] = []
        self._menu = editor.formatting["fields"].menu()
        assert isinstance(self._menu, QMenu)
        self._menu.aboutToShow.connect(self._fill)
        self._body.viewport().installEventFilter(self)
        self._told_last = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._tell_caret)
        self._body.cursorPositionChanged.connect(self._rest.start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = self.tip_at(self._place(event))
            QToolTip.showText(event.globalPos(), plain_tip(told), self._body.viewport())
            return True
        return False

    def _tell_caret(self) -> None:
        """For who has no pointer: the field that the caret is in, or right behind."""
        passage = self._body.passage()
        told = self.tip_at(passage.end) or self.tip_at(passage.end - 1) if self._body.hasFocus() else ""
        before, self._told_last = self._told_last, told
        if told and told != before:
            self.came_upon.emit(told)
        elif before and not told:
            self.left.emit(before)

    def tip_at(self, place: int | None) -> str:
        """What to say of the field that this character of the text is in; nothing where it is in none."""
        found = None
        if place is not None:
            found = next((each for each in FIELD.finditer(self._body.body) if each.start() <= place < each.end()), None)
        if found is None or place is None:
            return ""
        marked = self._marks.at(place)
        if marked is not None and marked.finding.rule == "field.unknown":
            advice = marked.finding.suggestion
            return ". ".join(filter(None, (said(marked.finding.message), said(advice) if advice else "")))
        return self._told(found[1])

    def _told(self, key: str) -> str:
        handout = self._session.handout
        brand = handout.brand or self._session.workspace.default_brand()
        value = field_values(handout, brand, {}).get(key, "")
        name = self._name(key)
        if value:
            return f"{name}: {value}"
        if key in KNOWN_FIELDS:
            return self.tr("{field}: not filled in yet. Its place is under Brand > Edit brand.").format(field=name)
        return self.tr("{field}: not filled in yet, asked for when you hand it out.").format(field=name)

    def _name(self, key: str) -> str:
        label = say(field_label(key)) if key in KNOWN_FIELDS else field_name(key)
        return label[:1].upper() + label[1:]

    def _place(self, event: QHelpEvent) -> int | None:
        """The character under the pointer; None beside the words."""
        cursor = self._body.cursorForPosition(event.pos())
        shown = self._body.cursorRect(cursor)
        near = shown.adjusted(-20, 0, 20, 0).contains(event.pos())
        return from_units(self._body.body, cursor.position()) if near else None

    def _fill(self) -> None:
        """The fields for each person's copy, and the handout's own, below those that the menu always has."""
        assert isinstance(self._menu, QMenu)
        for action in self._added:
            self._menu.removeAction(action)
        keys = [*CLIENT_FIELDS, *self._own_fields()]
        self._added = [self._menu.addSeparator(), self._menu.addAction(self.tr("Asked for when you hand it out:"))]
        self._added[-1].setEnabled(False)
        self._added += [self._action(key) for key in keys]

    def _own_fields(self) -> list[str]:
        bodies = (section.body for section in self._session.handout.sections if "{{" in section.body)
        used = dict.fromkeys(key for body in bodies for key in FIELD.findall(body))
        beside = (*KNOWN_FIELDS, *CLIENT_FIELDS)
        return [key for key in used if key not in beside and not key.startswith(("practice.", "handout."))][:_MOST]

    def _action(self, key: str) -> QAction:
        assert isinstance(self._menu, QMenu)
        action = self._menu.addAction(self._name(key).replace("&", "&&"))
        action.setData(key)
        action.triggered.connect(lambda checked=False: self._insert(key))
        return action

    def _insert(self, key: str) -> None:
        self._body.apply(insert_field(key), self._name(key).lower())
        self._body.setFocus()
