"""What a window that died was writing is offered at the next start, and goes only where the person says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from handout_studio.application import Workspace
from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.storage.drafts import lost_drafts, open_draft
from handout_studio.storage.plain_files import Fingerprint
from handout_studio.ui.draft_keeper import DraftKeeper
from handout_studio.ui.file_operations import FileOperations
from handout_studio.ui.recovery.recovery import Recovery
from handout_studio.ui.recovery.recovery_dialog import RecoveryDialog
from handout_studio.ui.session import HandoutSession
from tests.studio import TODAY, OpenStudio, Studio

PATIENCE = 20_000  # milliseconds


def lose(data: Path, handout: Handout, path: Path | None = None, fingerprint: Fingerprint | None = None) -> str:
    """Leave a draft as a window does that is killed."""
    draft = open_draft(data / "drafts")
    draft.write(handout, path, fingerprint)
    draft.close()
    return draft.id


def workspace_of(data: Path) -> Workspace:
    return Workspace(data, today=lambda: TODAY, locale_country="GB")


def dialog_of(studio: Studio, qtbot: QtBot) -> RecoveryDialog:
    qtbot.waitUntil(lambda: studio.window.recovery.dialog is not None, timeout=PATIENCE)
    dialog = studio.window.recovery.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=PATIENCE)
    return dialog


def text_of(studio: Studio, name: str) -> str:
    label = studio.find(name)
    assert isinstance(label, QLabel)
    return label.text()


def press(studio: Studio, name: str) -> None:
    studio.find(name).click()  # type: ignore[attr-defined]


def test_a_draft_never_named_is_offered_and_recovered(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    handout = edits.set_title(workspace_of(tmp_path).new_handout("one-page-welcome"), "Never named")
    lose(tmp_path, handout)

    with open_studio(tmp_path) as studio:
        dialog = dialog_of(studio, qtbot)
        assert text_of(studio, "savedCardTimes") == "Never saved to a file"
        assert text_of(studio, "recoveryCalm") == "Your words are safe. Nothing is deleted until you say so."
        assert text_of(studio, "draftCardTimes").startswith("Last change today")
        qtbot.waitUntil(lambda: dialog.draft_card.has_page, timeout=PATIENCE)
        press(studio, "recoverDraft")
        assert studio.handout == handout
        assert not studio.session.is_clean
        assert lost_drafts(tmp_path / "drafts") == ()
        assert len(list((tmp_path / "drafts").iterdir())) == 1
    assert list((tmp_path / "drafts").iterdir()) == []


def test_both_versions_are_drawn_and_what_differs_is_told(
    qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio
) -> None:
    workspace = workspace_of(tmp_path)
    path = tmp_path / "mine.handout"
    saved = workspace.new_handout("one-page-welcome")
    fingerprint = workspace.save_handout(saved, path)
    first, second = saved.sections[:2]
    draft = edits.remove_section(edits.write_body(saved, first.id, first.body + "\n\nBring a friend."), second.id)
    lose(tmp_path, draft, path, fingerprint)

    with open_studio(tmp_path) as studio:
        dialog = dialog_of(studio, qtbot)
        qtbot.waitUntil(lambda: dialog.draft_card.has_page and dialog.saved_card.has_page, timeout=PATIENCE)
        told = text_of(studio, "draftDifferences")
        assert f"Removed: “{second.title}”" in told
        assert f"Changed: “{first.title}”, with “Bring a friend.” added" in told
        assert "another program" not in told
        press(studio, "recoverDraft")
        assert (studio.handout, studio.session.path) == (draft, path)
        assert not studio.session.is_clean
        assert studio.window.files.save()
        assert studio.prompts.asked == []
    assert workspace.read_handout(path).handout == draft


def test_a_file_changed_since_is_told_and_not_replaced_unasked(
    qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio
) -> None:
    workspace = workspace_of(tmp_path)
    path = tmp_path / "mine.handout"
    handout = workspace.new_handout("one-page-welcome")
    fingerprint = workspace.save_handout(handout, path)
    lose(tmp_path, edits.set_title(handout, "Draft"), path, fingerprint)
    workspace.save_handout(edits.set_title(handout, "Theirs"), path)

    with open_studio(tmp_path) as studio:
        dialog_of(studio, qtbot)
        assert "changed by another program since" in text_of(studio, "draftDifferences")
        press(studio, "recoverDraft")
        assert not studio.window.files.save()
        assert studio.prompts.was_asked() == ["overwrite"]
    assert workspace.read_handout(path).handout.title == "Theirs"


def test_keeping_the_saved_one_deletes_only_the_draft(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    workspace = workspace_of(tmp_path)
    path = tmp_path / "mine.handout"
    handout = workspace.new_handout("one-page-welcome")
    lose(tmp_path, edits.set_title(handout, "Draft"), path, workspace.save_handout(handout, path))
    before = path.read_bytes()

    with open_studio(tmp_path) as studio:
        dialog = dialog_of(studio, qtbot)
        with qtbot.waitSignal(dialog.finished):
            press(studio, "keepSaved")
        assert lost_drafts(tmp_path / "drafts") == ()
        assert studio.handout.title == "Feeling safe in therapy"
    assert path.read_bytes() == before


def test_the_only_copy_is_not_deleted_unasked(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    draft = lose(tmp_path, workspace_of(tmp_path).new_handout("one-page-welcome"))

    with open_studio(tmp_path) as studio:
        dialog_of(studio, qtbot)
        studio.prompts.deleting = False
        press(studio, "keepSaved")
        assert studio.prompts.was_asked() == ["delete draft"]
        assert lost_drafts(tmp_path / "drafts") == (draft,)


def test_deciding_later_asks_again_at_the_next_start_and_in_the_menu(
    qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio
) -> None:
    draft = lose(tmp_path, workspace_of(tmp_path).new_handout("one-page-welcome"))

    for _ in range(2):
        with open_studio(tmp_path) as studio:
            dialog_of(studio, qtbot)
            press(studio, "decideLater")
            assert lost_drafts(tmp_path / "drafts") == (draft,)
            studio.trigger("recover")
            dialog_of(studio, qtbot)


def test_a_draft_that_was_just_saved_is_not_asked_about(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    workspace = workspace_of(tmp_path)
    path = tmp_path / "mine.handout"
    handout = workspace.new_handout("one-page-welcome")
    workspace.save_handout(handout, path)
    lose(tmp_path, handout, path)

    with open_studio(tmp_path) as studio:
        assert not studio.window.recovery.offer()
    assert list((tmp_path / "drafts").iterdir()) == []


def test_without_a_draft_nothing_is_asked(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    with open_studio(tmp_path) as studio:
        with qtbot.waitActive(studio.window, timeout=PATIENCE):
            pass
        assert studio.window.recovery.dialog is None
        studio.trigger("recover")
        assert len(studio.prompts.informed) == 1


def test_of_several_the_first_comes_here_and_the_next_into_a_window_of_its_own(
    qtbot: QtBot, studio: Studio, tmp_path: Path
) -> None:
    workspace = workspace_of(tmp_path / "more")
    starter = workspace.new_handout("one-page-welcome")
    for title in ("One", "Two", "Three"):
        lose(tmp_path / "more", edits.set_title(starter, title))
    elsewhere: list[str] = []
    session = HandoutSession(workspace, starter)
    files, keeper = FileOperations(session, studio.prompts), DraftKeeper(session)
    recovery = Recovery(session, files, keeper, studio.prompts, studio.window, elsewhere.append)

    assert recovery.offer()

    dialog = recovery.dialog
    assert dialog is not None
    rows = studio.find("lostDrafts")
    assert isinstance(rows, QListWidget)
    assert rows.count() == 3
    first = dialog.selected
    press(studio, "recoverDraft")
    assert first is not None
    assert session.handout == first.draft.handout
    second = dialog.selected
    press(studio, "recoverDraft")
    assert second is not None
    assert elsewhere == [second.draft.id]
    assert session.handout == first.draft.handout
    assert second.draft.id in lost_drafts(tmp_path / "more" / "drafts")
    recovery.close()
    keeper.close()


def test_another_window_begins_with_the_draft_it_is_given(
    qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio
) -> None:
    starter = workspace_of(tmp_path).new_handout("one-page-welcome")
    wanted, other = (lose(tmp_path, edits.set_title(starter, title)) for title in ("Wanted", "Other"))

    with open_studio(tmp_path, draft=wanted) as studio:
        qtbot.waitUntil(lambda: studio.handout.title == "Wanted", timeout=PATIENCE)
        assert studio.window.recovery.dialog is None
        assert not studio.session.is_clean
        assert lost_drafts(tmp_path / "drafts") == (other,)


def test_opening_a_file_offers_the_draft_of_it(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    workspace = workspace_of(tmp_path)
    path = tmp_path / "mine.handout"
    handout = workspace.new_handout("one-page-welcome")
    fingerprint = workspace.save_handout(handout, path)
    with open_studio(tmp_path) as studio:
        with qtbot.waitActive(studio.window, timeout=PATIENCE):
            pass
        lose(tmp_path, edits.set_title(handout, "Draft"), path, fingerprint)
        lose(tmp_path, edits.set_title(handout, "Another"))
        assert studio.window.files.open_path(path)
        dialog = dialog_of(studio, qtbot)
        assert [lost.draft.handout.title for lost in dialog.drafts] == ["Draft"]
