"""Before you hand it out: what there is to look at comes up at rest, and each row leads to its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.application import Finding
from handout_studio.domain import edits, limit_edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.phrase import Phrase
from handout_studio.ui.handout_check import HandoutCheck
from handout_studio.ui.models.section_list_model import SectionRole
from handout_studio.ui.panels.check_card import MOST, CheckCard
from handout_studio.ui.panels.finding_row import FindingRow
from handout_studio.ui.session import Focus
from tests.studio import TODAY, Studio

UNKNOWN = "\U00012000\U00012001\U00012002"  # cuneiform, which no bundled face has


def write(studio: Studio, body: str, section: int = 3) -> None:
    name = studio.handout.sections[section].id
    studio.session.edit(edits.write_body(studio.handout, name, body), "write")


def card(studio: Studio) -> CheckCard:
    return studio.window.check_card


def wait_for(studio: Studio, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: len(studio.window.check.findings) == count, timeout=10_000)


def row(studio: Studio, number: int) -> QPushButton:
    found = studio.find(f"finding{number}")
    assert isinstance(found, QPushButton)
    return found


@pytest.fixture
def studio(studio: Studio) -> Studio:
    """The starter handout, for a practice that can be reached and has read the limits over, has nothing to look at."""
    brand = (studio.handout.brand or Brand()).model_copy(update={"phone": "555 0142", "email": "hello@harbour.example"})
    confirmed = limit_edits.confirm(studio.handout, "confidentiality", TODAY)
    studio.session.edit(edits.set_brand(confirmed, brand), "brand")
    return studio


@pytest.fixture
def three(studio: Studio, qtbot: QtBot) -> Studio:
    """A studio with three things to look at in the fourth section."""
    write(studio, "One " + " two ".join(UNKNOWN))
    fourth = studio.handout.sections[3].id
    found = studio.window.check  # before, there may be as many about what the practice has to fill in
    qtbot.waitUntil(lambda: [finding.section for finding in found.findings] == [fourth] * 3, timeout=10_000)
    return studio


def test_there_is_no_card_without_a_finding(studio: Studio, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: studio.window.preview.document is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not studio.window.check._rest.isActive())

    assert studio.window.check.findings == ()
    assert not card(studio).isVisible()
    assert not studio.window.findChild(QWidget, "findingCount").isVisible()


def test_each_finding_has_a_row_with_its_words_and_section(three: Studio) -> None:
    assert card(three).isVisible()
    title = three.handout.sections[3].title
    assert row(three, 1).accessibleName().startswith(f"“{UNKNOWN[0]}” (CUNEIFORM SIGN A) is drawn as a box")
    assert row(three, 1).accessibleName().endswith(f". {title}")
    counted = three.find("findingCount")
    assert isinstance(counted, QPushButton)
    assert counted.text() == "3 things to look at"
    assert three.find("checkHeading").accessibleName() == "Before you hand it out: 3 things to look at"


@pytest.mark.parametrize("how", ["click", "enter", "space"])
def test_a_row_leads_to_its_characters(three: Studio, qtbot: QtBot, how: str) -> None:
    assert three.session.selected == three.handout.sections[0].id
    second = row(three, 2)
    if how == "click":
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    else:
        second.setFocus()
        qtbot.keyClick(second, Qt.Key.Key_Return if how == "enter" else Qt.Key.Key_Space)

    assert three.session.selected == three.handout.sections[3].id
    assert three.window.editor.body.passage().selected == UNKNOWN[1]
    assert three.window.editor.body.hasFocus()


def test_arrows_go_from_row_to_row(three: Studio, qtbot: QtBot) -> None:
    row(three, 1).setFocus()

    qtbot.keyClick(row(three, 1), Qt.Key.Key_Down)

    assert row(three, 2).hasFocus()


def test_what_is_mended_goes(three: Studio, qtbot: QtBot) -> None:
    write(three, "One")

    qtbot.waitUntil(lambda: not card(three).isVisible(), timeout=10_000)
    assert three.window.check.findings == ()


def test_the_list_stays_as_it_is_while_keys_come(three: Studio, qtbot: QtBot) -> None:
    three.session.select(three.window.check.place_of(three.window.check.findings[0]))
    three.window.editor.write()
    shown: list[object] = []
    three.window.check.changed.connect(shown.append)

    for letter in "abcdefgh":
        qtbot.keyClicks(three.window.editor.body, letter)
        with qtbot.waitSignal(three.window.preview.document_ready, timeout=10_000):
            pass
        assert three.window.check._rest.isActive()
    assert shown == []

    qtbot.waitUntil(lambda: len(shown) == 1, timeout=10_000)


def test_the_heading_closes_and_opens_the_list(three: Studio, qtbot: QtBot) -> None:
    heading = three.find("checkHeading")
    qtbot.waitUntil(lambda: card(three).height() > 3 * heading.height())
    before = card(three).height()

    qtbot.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert not card(three).is_open
    qtbot.waitUntil(lambda: card(three).height() < before)
    assert card(three).isVisible()

    qtbot.mouseClick(heading, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card(three).height() == before)


def test_the_count_below_opens_the_list(three: Studio, qtbot: QtBot) -> None:
    qtbot.mouseClick(three.find("checkHeading"), Qt.MouseButton.LeftButton)

    qtbot.mouseClick(three.find("findingCount"), Qt.MouseButton.LeftButton)

    assert card(three).is_open
    assert row(three, 1).hasFocus()


def test_many_findings_take_a_third_of_the_height_at_most(studio: Studio, qtbot: QtBot) -> None:
    many = ". ".join(chr(0x12000 + number) for number in range(MOST + 20))
    write(studio, many)
    wait_for(studio, qtbot, MOST + 20)

    qtbot.waitUntil(lambda: card(studio).height() > 150)
    assert card(studio).height() <= studio.find("writingColumn").height() // 3
    last = row(studio, MOST)
    last.setFocus()
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    assert studio.window.findChild(QWidget, f"finding{MOST + 1}") is None


def test_in_a_low_window_the_text_comes_first_until_a_person_opens_the_card(three: Studio, qtbot: QtBot) -> None:
    body = three.window.editor.body
    line = body.fontMetrics().lineSpacing()
    three.window.resize(1024, 640)
    qtbot.waitUntil(lambda: three.window.height() == 640 and not card(three).is_open)
    assert card(three).isVisible()
    qtbot.waitUntil(lambda: body.height() >= 6 * line)

    qtbot.mouseClick(three.find("checkHeading"), Qt.MouseButton.LeftButton)
    assert card(three).is_open
    qtbot.waitUntil(lambda: card(three).height() > 2 * three.find("checkHeading").height())
    assert body.height() >= 3 * line

    three.window.resize(1440, 900)
    qtbot.waitUntil(lambda: three.window.height() == 900)
    three.window.resize(1024, 640)
    qtbot.waitUntil(lambda: three.window.height() == 640)
    assert card(three).is_open


def test_a_card_that_comes_up_makes_no_window_larger(studio: Studio, qtbot: QtBot) -> None:
    least = studio.window.minimumSizeHint()
    studio.window.resize(least)
    qtbot.waitUntil(lambda: studio.window.height() <= least.height() + 1)

    write(studio, UNKNOWN)
    wait_for(studio, qtbot, 3)

    assert studio.window.minimumSizeHint().height() == least.height()
    assert studio.window.height() <= least.height() + 1
    count = studio.find("findingCount")
    qtbot.mouseClick(count, Qt.MouseButton.LeftButton)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not focused.visibleRegion().isEmpty()


def test_another_handout_begins_without_findings(three: Studio) -> None:
    three.prompts.leaving = "discard"
    three.window.files.new_blank()

    assert three.window.check.findings == ()
    assert not card(three).isVisible()


def test_a_character_of_a_title_leads_to_the_title(studio: Studio, qtbot: QtBot) -> None:
    name = studio.handout.sections[2].id
    studio.session.edit(edits.rename_section(studio.handout, name, f"Pace {UNKNOWN[0]}"), "rename section")
    wait_for(studio, qtbot, 1)

    qtbot.mouseClick(row(studio, 1), Qt.MouseButton.LeftButton)

    assert studio.session.selected == name
    assert studio.window.editor.title.hasFocus()


def test_a_finding_whose_section_is_gone_leads_nowhere_else(three: Studio) -> None:
    check: HandoutCheck = three.window.check
    gone: Handout = edits.remove_section(three.handout, three.handout.sections[3].id)
    finding = check.findings[0]
    three.session.edit(gone, "remove section")

    assert check.place_of(finding).section == three.session.selected


PROMISE = "Tell me what helps. What you say here is strictly confidential."


def test_fix_is_one_step_of_undo_and_leaves_the_caret(studio: Studio, qtbot: QtBot) -> None:
    editor, name = studio.window.editor, studio.handout.sections[3].id
    write(studio, PROMISE)
    wait_for(studio, qtbot, 1)
    editor.write(Focus(name, "body", 4, 4))

    qtbot.mouseClick(studio.find("findingFix"), Qt.MouseButton.LeftButton)

    assert studio.handout.section(name).body == "Tell me what helps. What you say here is private, with some limits."
    assert (editor.body.passage().start, editor.body.hasFocus()) == (4, True)
    qtbot.waitUntil(lambda: not card(studio).isVisible(), timeout=10_000)
    studio.trigger("undo")
    assert studio.handout.section(name).body == PROMISE
    wait_for(studio, qtbot, 1)


def test_what_the_brand_lacks_is_filled_in_where_it_is_told(studio: Studio, qtbot: QtBot) -> None:
    studio.session.edit(edits.set_brand(studio.handout, Brand(id="elm", practice="Elm")), "change brand")
    write(studio, "Call {{practice.phone}}.")
    qtbot.waitUntil(lambda: "practice phone" in str(studio.window.check.findings), timeout=10_000)
    rows = studio.window.check_card.findChildren(FindingRow)
    lacking = next(each for each in rows if each.finding and "practice phone" in str(each.finding.message))

    fill_in = lacking.findChild(QPushButton, "findingFix")
    assert fill_in is not None
    assert fill_in.text() == "Fill in…"
    qtbot.mouseClick(fill_in, Qt.MouseButton.LeftButton)
    line = studio.find("brand-phone")
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "555 0100")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert studio.handout.brand is not None
    assert studio.handout.brand.phone == "555 0100"
    qtbot.waitUntil(lambda: "practice phone" not in str(studio.window.check.findings), timeout=10_000)


def test_whom_to_call_is_added_where_it_is_missed(studio: Studio, qtbot: QtBot) -> None:
    plain = tuple(section for section in studio.handout.sections if section.kind != "crisis")[:1]
    studio.session.edit(studio.handout.model_copy(update={"sections": plain}), "leave out")
    qtbot.waitUntil(lambda: any(each.rule == "crisis.missing" for each in studio.window.check.findings), timeout=10_000)

    add = next(each for each in card(studio).findChildren(QPushButton, "findingFix") if each.text() == "Add")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)

    assert [section.kind for section in studio.handout.sections] == ["text", "crisis"]
    assert not any(each.rule == "crisis.missing" for each in studio.window.check.findings)
    studio.trigger("undo")
    assert studio.handout.sections == plain


def test_fix_finds_its_words_after_keys_before_them(studio: Studio, qtbot: QtBot) -> None:
    write(studio, PROMISE)
    wait_for(studio, qtbot, 1)
    write(studio, f"Do. {PROMISE}")

    studio.window.check.mend(studio.window.check.findings[0])

    assert studio.handout.sections[3].body.startswith("Do. Tell me")
    assert studio.handout.sections[3].body.endswith("here is private, with some limits.")


def test_delete_dismisses_and_bring_back_lists_again(three: Studio, qtbot: QtBot) -> None:
    row(three, 2).setFocus()
    qtbot.keyClick(row(three, 2), Qt.Key.Key_Delete)

    assert [dict(each.message.values)["character"] for each in three.window.check.findings] == [UNKNOWN[0], UNKNOWN[2]]
    assert row(three, 2).hasFocus()
    assert three.find("findingCount").accessibleName() == "2 things to look at"
    line = three.find("dismissedCount")
    assert line.accessibleName() == "1 dismissed · Show"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.mouseClick(three.find("findingBack"), Qt.MouseButton.LeftButton)
    assert len(three.window.check.findings) == 3
    assert three.handout.dismissed == ()
    assert not card(three).dismissed.isVisible()


def test_undo_takes_a_dismissal_back(three: Studio, qtbot: QtBot) -> None:
    three.window.check.dismiss(three.window.check.findings[0])
    assert len(three.window.check.findings) == 2

    three.trigger("undo")

    assert len(three.window.check.findings) == 3


def test_with_all_dismissed_the_card_is_quiet_and_the_keyboard_back_in_the_text(three: Studio, qtbot: QtBot) -> None:
    for _ in range(3):
        row(three, 1).setFocus()
        qtbot.keyClick(row(three, 1), Qt.Key.Key_Delete)

    assert three.window.check.findings == ()
    assert card(three).isVisible()
    assert card(three).property("look") == "card"
    assert three.window.editor.body.hasFocus()
    assert not three.window.findChild(QWidget, "findingCount").isVisible()


def test_a_list_that_empties_leaves_the_keyboard_where_it_is(three: Studio, qtbot: QtBot) -> None:
    row(three, 1).setFocus()
    three.window.editor.title.setFocus()

    write(three, "One")

    qtbot.waitUntil(lambda: not card(three).isVisible(), timeout=10_000)
    assert three.window.editor.title.hasFocus()


def test_the_list_of_sections_says_how_much_there_is_to_check(three: Studio) -> None:
    view = three.window.section_list.view
    told = [view.model().index(number, 0).data(SectionRole.ALERT) for number in (2, 3)]

    assert told == ["", "3 things to check"]


def test_another_language_says_what_is_not_checked(studio: Studio, qtbot: QtBot) -> None:
    studio.session.edit(edits.set_language(studio.handout, "de-DE"), "language")

    qtbot.waitUntil(card(studio).isVisible, timeout=10_000)
    note = studio.find("checkNote")
    assert isinstance(note, QLabel)
    assert "in English only" in note.text()


def test_a_short_last_page_is_made_to_fit(studio: Studio, qtbot: QtBot) -> None:
    check, finding = studio.window.check, Finding("page.short-last", "note", None, None, None, Phrase("Short"), "")
    studio.session.edit(edits.set_pages(studio.handout, None), "pages")
    qtbot.waitUntil(lambda: studio.window.preview.is_current, timeout=10_000)
    document = studio.window.preview.document
    assert document is not None

    check.mend(finding)

    assert studio.handout.pages == (len(document.pages) - 1 or None)
