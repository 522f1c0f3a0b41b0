"""Writing in the middle column: every key is a step of the one history, and the caret stays on its words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolButton

from handout_studio.application import Workspace
from handout_studio.domain import edits
from handout_studio.domain.values import BODY_LIMIT
from handout_studio.ui.editor.editor_panel import EditorPanel
from handout_studio.ui.editor.history_keys import put_history
from handout_studio.ui.session import Focus, HandoutSession
from handout_studio.ui.theme import apply_theme, current_tokens

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "rapport"


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> HandoutSession:
    workspace = Workspace(tmp_path)
    made = HandoutSession(workspace, workspace.new_handout("feeling-safe-in-therapy"))
    made.select(Focus(NAME))
    return made


@pytest.fixture
def panel(qtbot: Any, session: HandoutSession) -> EditorPanel:
    made = EditorPanel(session)
    qtbot.addWidget(made)
    made.resize(520, 760)
    made.show()
    made.activateWindow()
    made.body.setFocus()
    qtbot.waitUntil(made.body.hasFocus)
    return made


def put(panel: EditorPanel, session: HandoutSession, marked: str) -> None:
    """Make the section's text that one, with the caret or the selection where `|` stands."""
    start = marked.index("|")
    text = marked.replace("|", "", 1)
    end = text.find("|")
    text = text.replace("|", "", 1)
    session.edit(edits.write_body(session.handout, NAME, text), "set the stage")
    panel.body.select(start, start if end < 0 else end)


def shown(panel: EditorPanel) -> str:
    passage = panel.body.passage()
    text, start, end = passage.text, passage.start, passage.end
    return f"{text[:start]}|{text[end:]}" if start == end else f"{text[:start]}|{text[start:end]}|{text[end:]}"


def body(session: HandoutSession) -> str:
    return session.handout.section(NAME).body


def paste(panel: EditorPanel, text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    panel.body.insertFromMimeData(data)


def button(panel: EditorPanel, name: str) -> QToolButton:
    found = panel.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def test_the_caret_stays_in_sight_where_the_text_loses_room(panel: Any, session: Any) -> None:
    put(panel, session, "A line.\n\n" * 9 + "The last line.|")
    assert panel.body.viewport().rect().contains(panel.body.cursorRect())
    panel.resize(520, 420)
    QApplication.processEvents()
    assert panel.body.viewport().rect().contains(panel.body.cursorRect())


def test_each_key_is_in_the_handout_at_once_and_typing_is_one_step(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "One |two")
    heard = []
    session.handout_changed.connect(lambda change: heard.append(change.after.section(NAME).body))

    qtbot.keyClicks(panel.body, "abc")

    assert heard == ["One atwo", "One abtwo", "One abctwo"]
    assert session.focus == Focus(NAME, "body", 7, 7)
    assert session.undo_stack.undoText() == "typing"
    qtbot.keyClick(panel.body, Qt.Key.Key_Z, CONTROL)
    assert (body(session), shown(panel)) == ("One two", "One |two")
    qtbot.keyClick(panel.body, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert (body(session), panel.body.body) == ("One abctwo", "One abctwo")


def test_typing_over_a_selection_is_undone_at_once(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "|One two")
    qtbot.keyClick(panel.body, Qt.Key.Key_Right, CONTROL | SHIFT)

    qtbot.keyClicks(panel.body, "Open ")

    assert body(session) == "Open two"
    qtbot.keyClick(panel.body, Qt.Key.Key_Z, CONTROL)
    assert body(session) == "One two"


def test_typing_over_the_whole_title_is_undone_at_once(qtbot: Any, panel: Any, session: Any) -> None:
    title = session.handout.section(NAME).title
    panel.write_title()

    qtbot.keyClicks(panel.title, "Trust")

    assert session.handout.section(NAME).title == "Trust"
    qtbot.keyClick(panel.title, Qt.Key.Key_Z, CONTROL)
    assert session.handout.section(NAME).title == title


@pytest.mark.parametrize("line", [">" * 59_000, "> " * 29_000])
def test_a_line_of_nothing_but_marks_is_shown_at_once(panel: Any, session: Any, line: str) -> None:
    session.edit(edits.write_body(session.handout, NAME, line), "elsewhere")

    block = panel.body.document().firstBlock()
    assert block.text() == line
    assert block.blockFormat().leftMargin() == 0
    session.edit(edits.write_body(session.handout, NAME, "> > - one"), "elsewhere")
    assert panel.body.document().firstBlock().blockFormat().leftMargin() > 0


def test_undo_brings_another_section_back_into_sight(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "Words|")
    qtbot.keyClicks(panel.body, "!")
    session.select(Focus("closing"))
    assert panel.body.body == session.handout.section("closing").body

    qtbot.keyClick(panel.body, Qt.Key.Key_Z, CONTROL)

    assert session.selected == NAME
    assert shown(panel) == "Words|"


def test_a_change_from_elsewhere_leaves_the_caret_on_its_word(panel: Any, session: Any) -> None:
    put(panel, session, "😀 one |two| three")

    session.edit(edits.write_body(session.handout, NAME, "😀😀 zero one two three"), "elsewhere")

    assert shown(panel) == "😀😀 zero one |two| three"


def test_each_section_remembers_its_caret(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "One |two")
    qtbot.keyClick(panel.body, Qt.Key.Key_Right)
    session.select(Focus("closing"))
    session.select(Focus(NAME))
    assert shown(panel) == "One t|wo"
    session.select(Focus(NAME, "body", 0, 3))
    assert shown(panel) == "|One| two"


def test_moving_the_caret_tells_the_session_where_and_changes_nothing(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "😀|👩‍👧 e\u0301שלום")
    before, steps = session.handout, session.undo_stack.count()
    qtbot.keyClick(panel.body, Qt.Key.Key_End, SHIFT)
    assert session.focus == Focus(NAME, "body", 1, len(body(session)))
    assert (session.handout, session.undo_stack.count()) == (before, steps)


@pytest.mark.parametrize(
    ("before", "keys", "after"),
    [
        ("😀 one|", "two", "😀 onetwo|"),
        ("a😀|b", "x", "a😀x|b"),
        ("|😀😀| b", "x", "x| b"),
    ],
)
def test_emoji_count_as_one_character(qtbot: Any, panel: Any, session: Any, before: str, keys: str, after: str) -> None:
    put(panel, session, before)
    qtbot.keyClicks(panel.body, keys)
    assert shown(panel) == after
    assert body(session) == after.replace("|", "")


def test_quotation_marks_are_those_of_the_handouts_language(qtbot: Any, panel: Any, session: Any) -> None:
    session.edit(edits.set_language(session.handout, "de-DE"), "change language")
    panel.body.setFocus()
    panel.body.selectAll()
    qtbot.keyClicks(panel.body, 'Sag "nein"')
    assert session.handout.section(session.selected).body == "Sag „nein“"


def test_backspace_takes_a_whole_emoji(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "a😀|b")
    qtbot.keyClick(panel.body, Qt.Key.Key_Backspace)
    assert (shown(panel), body(session)) == ("a|b", "ab")


def test_what_an_input_method_composes_comes_when_it_is_committed(panel: Any, session: Any) -> None:
    put(panel, session, "a |b")
    QApplication.sendEvent(panel.body, QInputMethodEvent("に", []))
    assert body(session) == "a b"
    done = QInputMethodEvent("", [])
    done.setCommitString("日本")
    QApplication.sendEvent(panel.body, done)
    assert (body(session), shown(panel)) == ("a 日本b", "a 日本|b")


def test_a_combining_mark_joins_its_letter_and_a_hard_space_stays(panel: Any, session: Any) -> None:
    put(panel, session, "caf|\u00a0x")
    done = QInputMethodEvent("", [])
    done.setCommitString("e\u0301")
    QApplication.sendEvent(panel.body, done)
    assert (body(session), shown(panel)) == ("café\u00a0x", "café|\u00a0x")


@pytest.mark.parametrize(
    ("key", "before", "after"),
    [
        (Qt.Key.Key_B, "wo|rd", "**wo|rd**"),
        (Qt.Key.Key_I, "|word|", "*|word|*"),
    ],
)
def test_shortcuts_format(qtbot: Any, panel: Any, session: Any, key: Qt.Key, before: str, after: str) -> None:
    put(panel, session, before)
    qtbot.keyClick(panel.body, key, CONTROL)
    assert shown(panel) == after
    assert body(session) == after.replace("|", "")
    qtbot.keyClick(panel.body, key, CONTROL)
    assert shown(panel) == before


def test_a_button_formats_and_is_a_step_with_a_name(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "o|ne\ntwo")
    qtbot.mouseClick(button(panel, "format-bullets"), Qt.MouseButton.LeftButton)
    assert (shown(panel), session.undo_stack.undoText()) == ("- o|ne\ntwo", "bullet list")
    assert panel.body.hasFocus()
    session.undo_stack.undo()
    assert body(session) == "one\ntwo"


def test_words_typed_in_bold_are_one_step_with_their_marks(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "1. One\n2. |")
    steps = session.undo_stack.count()
    panel.formatting["bold"].trigger()
    panel.formatting["italic"].trigger()
    qtbot.keyClicks(panel.body, "two")
    assert shown(panel) == "1. One\n2. ***two|***"

    qtbot.keyClick(panel.body, Qt.Key.Key_Z, CONTROL)
    assert shown(panel) == "1. One\n2. |"

    panel.formatting["bold"].trigger()
    panel.formatting["bold"].trigger()  # no: it was not wanted
    assert session.undo_stack.count() == steps


def test_the_bar_shows_what_the_caret_is_in(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "|- **bold** plain")
    for _ in range(6):
        qtbot.keyClick(panel.body, Qt.Key.Key_Right)
    on = {name for name, action in panel.formatting.items() if action.isChecked()}
    assert on == {"bold", "bullets"}
    qtbot.mouseClick(button(panel, "format-bullets"), Qt.MouseButton.LeftButton)
    assert not panel.formatting["bullets"].isChecked()
    session.select(Focus("closing", "body", 0, 0))
    assert not panel.formatting["bold"].isChecked()


def test_every_command_of_the_table_does_something(panel: Any, session: Any) -> None:
    for name, action in panel.formatting.items():
        if action.menu() or name in ("link", "code", "picture"):
            continue
        stage = {"nest": "- a\n- |b|", "unnest": "- a\n  - |b|", "plain": "# |b|"}
        put(panel, session, stage.get(name, "|words| here"))
        before = body(session)
        action.trigger()
        assert body(session) != before, name


def test_enter_goes_on_with_a_list_and_ends_it(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "- one|")
    qtbot.keyClick(panel.body, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.body, "two")
    qtbot.keyClick(panel.body, Qt.Key.Key_Return)
    qtbot.keyClick(panel.body, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.body, "Text")
    assert body(session) == "- one\n- two\n\nText"


def test_shift_enter_is_a_line_break_that_the_file_can_hold(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "a|b")
    qtbot.keyClick(panel.body, Qt.Key.Key_Return, SHIFT)
    assert body(session) == "a\nb"


def test_backspace_behind_a_mark_takes_it_off(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "- one\n  - |two")
    qtbot.keyClick(panel.body, Qt.Key.Key_Backspace)
    assert body(session) == "- one\n- two"
    qtbot.keyClick(panel.body, Qt.Key.Key_Backspace)
    assert body(session) == "- one\ntwo"


def test_tab_nests_in_a_list_and_is_no_trap(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "- one\n- two|")
    qtbot.keyClick(panel.body, Qt.Key.Key_Tab)
    assert body(session) == "- one\n  - two"
    qtbot.keyClick(panel.body, Qt.Key.Key_Backtab, SHIFT)
    assert body(session) == "- one\n- two"
    qtbot.keyClick(panel.body, Qt.Key.Key_Tab, CONTROL)
    qtbot.waitUntil(lambda: not panel.body.hasFocus())


def test_tab_in_plain_text_leaves_the_field(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "plain|")
    qtbot.keyClick(panel.body, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not panel.body.hasFocus())
    assert body(session) == "plain"


def test_paste_is_clean_text(panel: Any, session: Any) -> None:
    put(panel, session, "a |b")
    paste(panel, "x\x00\x07y\r\nz\u2028w ")
    assert body(session) == "a xy\nz\nw b"
    assert session.undo_stack.undoText() == "paste"


def test_a_key_after_redo_of_a_paste_or_undo_of_a_deletion_takes_nothing(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "Some |tea| please")
    qtbot.keyClick(panel.body, Qt.Key.Key_Delete)
    qtbot.keyClick(panel.body, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClicks(panel.body, "s")
    assert shown(panel) == "Some teas| please"

    paste(panel, " and cake")
    qtbot.keyClick(panel.body, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(panel.body, Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.keyClicks(panel.body, "s")
    assert shown(panel) == "Some teas and cakes| please"


def test_rich_paste_becomes_markdown_and_loads_nothing(panel: Any, session: Any) -> None:
    put(panel, session, "|")
    paste(panel, "ignored", "<p>Hi <b>there</b><img src='http://example.org/x.png'></p><ul><li>one</li></ul>")
    assert body(session) == "Hi **there**\n\n- one"


def test_a_few_plain_words_keep_their_spaces(panel: Any, session: Any) -> None:
    put(panel, session, "a|b")
    paste(panel, " plain words ", "<span> plain <i></i>words </span>")
    assert body(session) == "a plain words b"


def test_files_are_not_for_the_text(panel: Any) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/x.handout")])
    data.setText("/tmp/x.handout")
    assert not panel.body.canInsertFromMimeData(data)


def test_what_was_copied_here_comes_back_as_it_was(panel: Any, session: Any) -> None:
    verse = "A line of verse that is long enough to look as if a page broke it\nand goes on\u00ad here"
    put(panel, session, f"|{verse}|")
    panel.body.copy()
    panel.body.paste()
    assert body(session) == verse


def test_a_paste_past_the_limit_is_refused_whole(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "keep |this| safe")
    with qtbot.waitSignal(panel.message) as told:
        paste(panel, "x" * BODY_LIMIT)
    assert f"{BODY_LIMIT:,}" in told.args[0]
    assert shown(panel) == "keep |this| safe"
    assert body(session) == "keep this safe"


def test_a_key_past_the_limit_is_refused_too(qtbot: Any, panel: Any, session: Any) -> None:
    full = "word\n" * (BODY_LIMIT // 5)
    put(panel, session, "|" + full)
    with qtbot.waitSignal(panel.message):
        qtbot.keyClicks(panel.body, "x")
    assert body(session) == full
    assert shown(panel) == "|" + full


def test_copy_takes_the_marks_along(panel: Any, session: Any) -> None:
    put(panel, session, "|**a**\u00a0b\nc|")
    assert panel.body.createMimeDataFromSelection().text() == "**a**\u00a0b\nc"


def test_words_under_marks_look_as_they_mean(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "😀 **bold** plain|")
    cursor = QTextCursor(panel.body.document())
    formats = cursor.block().layout().formats()
    bold = [each for each in formats if each.format.fontWeight() >= 700]
    assert [(each.start, each.length) for each in bold] == [(5, 4)]


def test_lists_hang_from_their_marks_and_text_does_not(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "- one|\n\ntext")
    block = panel.body.document().firstBlock()
    assert block.blockFormat().leftMargin() >= -block.blockFormat().textIndent() > 0
    assert block.next().next().blockFormat().leftMargin() == 0
    qtbot.keyClick(panel.body, Qt.Key.Key_Return)
    assert block.next().blockFormat() == block.blockFormat()
    qtbot.keyClick(panel.body, Qt.Key.Key_Return)
    assert block.next().blockFormat().leftMargin() == 0
    assert body(session) == "- one\n\n\n\ntext"
    assert session.undo_stack.count() == 3


def test_marks_follow_the_theme(panel: Any, session: Any, qapp: Any) -> None:
    put(panel, session, "- one|")
    seen = set()
    for theme in ("light", "dark", "light"):
        apply_theme(qapp, theme)
        formats = panel.body.document().firstBlock().layout().formats()
        colour = formats[0].format.foreground().color()
        assert colour.name().upper() == current_tokens().outline
        seen.add(colour.name())
    assert len(seen) == 2


def test_the_title_is_renamed_while_typing_in_one_step(qtbot: Any, panel: Any, session: Any) -> None:
    before = session.handout.section(NAME).title
    panel.write(Focus(NAME, "title", len(before), len(before)))
    qtbot.keyClicks(panel.title, " now")
    assert session.handout.section(NAME).title == f"{before} now"
    qtbot.keyClick(panel.title, Qt.Key.Key_Z, CONTROL)
    assert panel.title.text() == session.handout.section(NAME).title == before


def test_the_handouts_own_title_and_subtitle(qtbot: Any, panel: Any, session: Any) -> None:
    for field, read in (
        (panel.handout_card.title, lambda: session.handout.title),
        (panel.handout_card.subtitle, lambda: session.handout.subtitle),
    ):
        before = read()
        field.setFocus()
        field.end(False)
        qtbot.keyClicks(field, " too")
        assert read() == f"{before} too"
        assert session.selected == NAME
        session.undo_stack.undo()
        assert field.text() == read() == before


def test_wordings_and_the_way_back(qtbot: Any, panel: Any, session: Any) -> None:
    source = next(each for each in session.workspace.library() if each.id == NAME)
    restore = panel.card.footer.restore
    assert not restore.isEnabled()
    with qtbot.assertNotEmitted(panel.message):  # nothing of the person's own was in the text
        qtbot.mouseClick(button(panel, "fullWording"), Qt.MouseButton.LeftButton)
    assert (body(session), panel.body.body) == (source.full, source.full)
    assert not button(panel, "fullWording").isEnabled()
    qtbot.keyClicks(panel.body, "x")
    assert restore.isEnabled()
    with qtbot.waitSignal(panel.message) as told:
        qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert told.args == ["Your own words gave way to the library's. Undo brings them back."]
    assert body(session) == source.full
    assert not restore.isEnabled()
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert (body(session), panel.body.body) == (source.short, source.short)


def test_a_section_of_ones_own_has_no_wordings(panel: Any, session: Any) -> None:
    panel.empty_page.own_wanted.emit()
    assert session.selected == "section"
    assert not button(panel, "shortWording").isVisible()
    assert not panel.card.footer.restore.isVisible()
    assert panel.title.hasFocus()


def test_an_empty_handout_says_what_to_do(qtbot: Any, panel: Any, session: Any) -> None:
    session.load(session.workspace.blank_handout())
    assert panel.empty_page.isVisible()
    assert not panel.body.isVisible()
    with qtbot.waitSignal(panel.library_wished):
        qtbot.mouseClick(panel.empty_page.library, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.empty_page.own, Qt.MouseButton.LeftButton)
    assert panel.body.isVisible()
    assert [section.id for section in session.handout.sections] == ["section"]


def test_another_handout_begins_at_its_top(panel: Any, session: Any) -> None:
    put(panel, session, "The same words|")
    session.load(session.handout)
    session.select(Focus(NAME))
    assert shown(panel) == "|The same words"


def test_the_menu_of_a_field_has_the_sessions_undo(panel: Any, session: Any) -> None:
    put(panel, session, "a|")
    for field in (panel.body, panel.title):
        menu = field.createStandardContextMenu()
        put_history(menu, session.undo_stack)
        assert [action.text().replace("&", "") for action in menu.actions()[:2]] == ["Undo set the stage", "Redo"]
        menu.actions()[0].trigger()
        assert body(session) != "a"
        session.undo_stack.redo()


def test_removing_the_section_shown_shows_its_neighbour(panel: Any, session: Any) -> None:
    session.edit(edits.remove_section(session.handout, NAME), "remove section")
    assert session.selected is not None
    assert panel.body.body == session.handout.section(session.selected).body


def test_a_link_is_made_changed_and_taken_off(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "see our |site| now")
    qtbot.keyClick(panel.body, Qt.Key.Key_K, CONTROL)
    bar = panel.card.link_bar
    qtbot.waitUntil(bar.address.hasFocus)
    assert not bar.done.isEnabled()
    qtbot.keyClicks(bar.address, "example.org")
    qtbot.keyClick(bar.address, Qt.Key.Key_Return)
    assert body(session) == "see our [site](https://example.org) now"
    assert panel.body.hasFocus()
    assert not bar.isVisible()
    panel.body.select(10, 10)
    panel.card.format("link")
    bar.address.clear()
    qtbot.mouseClick(bar.done, Qt.MouseButton.LeftButton)
    assert body(session) == "see our site now"


def test_escape_leaves_the_link_row_and_a_bad_address_makes_no_link(qtbot: Any, panel: Any, session: Any) -> None:
    put(panel, session, "|site|")
    panel.card.format("link")
    bar = panel.card.link_bar
    qtbot.keyClicks(bar.address, "javascript:alert(1)")
    qtbot.keyClick(bar.address, Qt.Key.Key_Return)
    assert bar.isVisible()
    qtbot.keyClick(bar.address, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert body(session) == "site"


def test_no_button_of_the_bar_is_ever_cut_off(qtbot: Any, panel: Any) -> None:
    bar = panel.card.bar
    assert panel.minimumSizeHint().width() <= 300
    for width in (900, 520, 420, 360, 300):
        panel.resize(width, 760)
        qtbot.waitUntil(lambda width=width: width - 8 <= bar.width() <= width)
        for each in bar.findChildren(QToolButton):
            assert each.isHidden() or each.geometry().right() <= bar.width()
        offered = {action.objectName() for action in bar.findChild(QToolButton, "format-more").menu().actions()}
        assert offered == {f"action-format-{name}" for name in bar.hidden_commands()}
    assert "fields" in bar.hidden_commands()


class _Counting:
    """Measures that say how often they were asked."""

    def __init__(self) -> None:
        self.asked = 0

    def words(self, text: str) -> int:
        self.asked += 1
        return len(text.split())

    def grade(self, text: str) -> float:
        return 5.2


def test_a_long_text_is_measured_once_the_keys_rest(qtbot: Any, panel: Any) -> None:
    footer, measures = panel.card.footer, _Counting()
    footer.measure_with(measures)
    for keys in range(5):
        footer.show_body("word " * (2_000 + keys), "en-GB", typing=True)
    assert measures.asked == 0
    qtbot.waitUntil(lambda: measures.asked == 1)
    assert footer.told() == "2004 words, reading grade 5"
    footer.show_body("Ein Wort", "de", typing=True)
    assert footer.told() == "2 words"
