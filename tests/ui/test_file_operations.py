"""Files: what is saved where, and that nothing unsaved goes without a question."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from handout_studio.application import Message, Workspace
from handout_studio.domain import edits
from handout_studio.ui.draft_keeper import DraftKeeper
from handout_studio.ui.file_operations import FileOperations, shown_name
from handout_studio.ui.session import HandoutSession
from tests.ui.scripted_prompts import ScriptedPrompts


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "data", today=lambda: datetime.date(2026, 1, 2), locale_country="GB")


@pytest.fixture
def session(qapp: Any, workspace: Workspace) -> HandoutSession:
    return HandoutSession(workspace, workspace.new_handout("one-page-welcome"))


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def files(session: HandoutSession, prompts: ScriptedPrompts) -> FileOperations:
    return FileOperations(session, prompts)


def change(session: HandoutSession, title: str = "Changed") -> None:
    session.edit(edits.set_title(session.handout, title), "change title")


def test_the_first_save_asks_where_and_later_ones_do_not(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    target = tmp_path / "mine.handout"
    prompts.paths = [target]
    change(session, "First")

    assert files.save()
    change(session, "Second")
    assert files.save()

    assert prompts.was_asked() == ["write handout"]
    assert session.workspace.read_handout(target).handout.title == "Second"
    assert session.is_clean
    assert session.workspace.preferences.recent == (str(target),)


def test_the_suggested_name_comes_from_the_title(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts
) -> None:
    prompts.paths = [None]
    change(session, "What / when?")

    assert not files.save()

    (_, suggested) = prompts.asked[0]
    assert isinstance(suggested, Path)
    assert suggested.name == "What when.handout"
    assert not session.is_clean


def test_the_dialog_begins_where_the_last_one_ended(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    prompts.paths = [folder / "a.handout", None]

    files.save()
    files.open()

    assert prompts.asked[1] == ("open handout", folder)


def test_another_name_is_asked_for_beside_the_handouts_own_file(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    own, other = tmp_path / "letters" / "a.handout", tmp_path / "received" / "b.md"
    for path in (own, other):
        path.parent.mkdir()
    prompts.paths = [own, other, None]
    files.save()
    files.import_markdown()  # the folder last used is another now; the file isn't there, so the handout stays

    files.save_as()

    assert prompts.asked[-1] == ("write handout", own)
    assert session.path == own


@pytest.mark.parametrize(
    ("answer", "left", "title_on_disk"),
    [("save", True, "Changed"), ("discard", True, "Kept"), ("cancel", False, "Kept")],
)
def test_opening_another_settles_unsaved_changes_first(
    files: FileOperations,
    session: HandoutSession,
    prompts: ScriptedPrompts,
    tmp_path: Path,
    answer: Any,
    left: bool,
    title_on_disk: str,
) -> None:
    workspace = session.workspace
    first, other = tmp_path / "first.handout", tmp_path / "other.handout"
    workspace.save_handout(edits.set_title(session.handout, "Kept"), first)
    workspace.save_handout(edits.set_title(session.handout, "Other"), other)
    assert files.open_path(first)
    change(session)
    prompts.leaving = answer

    assert files.open_path(other) is left

    assert prompts.asked[-1] == ("leave", "first")
    assert workspace.read_handout(first).handout.title == title_on_disk
    assert session.handout.title == ("Other" if left else "Changed")
    assert session.is_clean is left


def test_saving_and_opening_the_same_file_again_loses_nothing(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    path = tmp_path / "same.handout"
    prompts.paths = [path]
    files.save()
    change(session)
    prompts.leaving = "save"

    assert files.open_path(path)

    assert session.handout.title == "Changed"


def test_a_cancelled_first_save_keeps_the_handout(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts
) -> None:
    change(session)
    prompts.leaving = "save"
    prompts.paths = [None]

    files.new_blank()

    assert session.handout.title == "Changed"


def test_a_bad_file_is_told_and_changes_nothing(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.handout"
    bad.write_text('{"format": ', encoding="utf-8")
    before = session.handout

    assert not files.open_path(bad)

    (told,) = prompts.told
    assert told.what.startswith("bad.handout: ")
    assert told.what.endswith(".")
    assert told.remedy.endswith(".")
    assert session.handout is before
    assert session.path is None


def test_a_folder_that_is_not_there_is_told(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.paths = [tmp_path / "nowhere" / "a.handout"]
    change(session)

    assert not files.save()

    (_, refused) = prompts.asked[-1]
    assert isinstance(refused, Message)
    assert refused.what.startswith("a.handout: it can't be written: its folder is not there")
    assert not session.is_clean


@pytest.mark.parametrize(("answer", "theirs"), [("overwrite", False), ("cancel", True), ("save as", True)])
def test_a_file_changed_by_others_is_not_overwritten_unasked(
    files: FileOperations,
    session: HandoutSession,
    prompts: ScriptedPrompts,
    tmp_path: Path,
    answer: Any,
    theirs: bool,
) -> None:
    path, elsewhere = tmp_path / "shared.handout", tmp_path / "mine.handout"
    prompts.paths = [path, elsewhere]
    files.save()
    session.workspace.save_handout(edits.set_title(session.handout, "Theirs"), path)
    change(session, "Mine")
    prompts.overwriting = answer

    saved = files.save()

    assert saved is (answer != "cancel")
    assert (session.workspace.read_handout(path).handout.title == "Theirs") is theirs
    assert elsewhere.exists() is (answer == "save as")
    if answer == "save as":  # a name that keeps both
        assert prompts.asked[-1] == ("write handout", tmp_path / "shared 2.handout")
    assert session.path == (elsewhere if answer == "save as" else path)


@pytest.mark.parametrize(("answer", "stays"), [("cancel", True), ("remove", False)])
def test_a_recent_file_that_has_gone_can_be_taken_off_the_list(
    files: FileOperations,
    session: HandoutSession,
    prompts: ScriptedPrompts,
    tmp_path: Path,
    answer: Any,
    stays: bool,
) -> None:
    gone = tmp_path / "gone.handout"
    session.workspace.note_recent(gone)
    prompts.missing = answer

    files.open_recent(gone)

    assert prompts.asked == [("missing", gone)]
    assert (str(gone) in session.workspace.preferences.recent) is stays


def test_a_recent_file_that_has_moved_can_be_located(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    gone, here = tmp_path / "gone.handout", tmp_path / "here.handout"
    session.workspace.save_handout(session.handout, here)
    session.workspace.note_recent(gone)
    prompts.missing, prompts.paths = "locate", [here]

    files.open_recent(gone)

    assert session.path == here
    assert session.workspace.preferences.recent == (str(here),)


def test_importing_begins_a_handout_without_a_file(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text("# My notes\n\n## One\n\nWords.\n", encoding="utf-8")
    prompts.paths = [notes]

    files.import_markdown()

    assert (session.handout.title, session.path) == ("My notes", None)
    assert shown_name(session) == "My notes"


def test_new_from_template_starts_without_history(files: FileOperations, session: HandoutSession) -> None:
    files.new_from_template("feeling-safe-in-therapy")

    assert len(session.handout.sections) == 10
    assert session.is_clean
    assert not session.undo_stack.canUndo()


def test_a_handout_without_a_title_has_a_name_to_ask_about(session: HandoutSession) -> None:
    change(session, " ")

    assert shown_name(session) == "Untitled handout"


def test_a_second_window_on_a_file_opens_a_copy(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    path = tmp_path / "shared.handout"
    prompts.paths = [path]
    files.save()
    second = HandoutSession(session.workspace, session.workspace.blank_handout())
    others = FileOperations(second, prompts)

    assert others.open_path(path)

    assert prompts.asked[-1] == ("copy", path)
    assert (second.handout, second.path) == (session.handout, None)
    prompts.paths = [path]
    assert not others.save_as()
    assert prompts.told[-1].what == "shared.handout is open in another window."
    prompts.copying = False
    assert not others.open_path(path)


def test_a_file_is_free_again_once_its_window_has_another_or_is_gone(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    first, other = tmp_path / "first.handout", tmp_path / "other.handout"
    for path in (first, other):
        session.workspace.save_handout(session.handout, path)
    second = HandoutSession(session.workspace, session.workspace.blank_handout())
    others = FileOperations(second, prompts)
    files.open_path(first)

    files.open_path(other)
    assert others.open_path(first)
    files.close()
    assert others.open_path(other)

    assert "copy" not in prompts.was_asked()
    assert second.path == other


def test_a_save_that_fails_elsewhere_leaves_the_own_file_marked(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    own = tmp_path / "own.handout"
    prompts.paths = [own, tmp_path / "nowhere" / "a.handout"]
    files.save()

    assert not files.save_as()

    second = HandoutSession(session.workspace, session.workspace.blank_handout())
    assert not FileOperations(second, prompts).take_file(own)
    assert session.path == own


@pytest.mark.parametrize(("answer", "place"), [("again", "a.handout"), ("save as", "b.handout")])
def test_a_refused_save_is_tried_again_or_goes_elsewhere(
    files: FileOperations,
    session: HandoutSession,
    prompts: ScriptedPrompts,
    tmp_path: Path,
    answer: Any,
    place: str,
) -> None:
    """The folder comes back while the question stands, as one of a network does."""
    folder = tmp_path / "share"
    prompts.paths = [folder / "a.handout", tmp_path / "b.handout"]

    class Patient(ScriptedPrompts):
        def save_refused(self, message: Message) -> Any:
            folder.mkdir(exist_ok=True)
            return super().save_refused(message)

    patient = Patient(*prompts.paths)
    patient.refused = [answer]
    operations = FileOperations(session, patient)

    assert operations.save()

    assert session.path is not None
    assert session.path.name == place
    assert session.is_clean
    assert session.workspace.read_handout(session.path).handout == session.handout


def test_the_draft_catches_up_before_the_file_is_written(
    session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    path = tmp_path / "a.handout"
    prompts.paths = [path]
    seen: list[bool] = []
    assert FileOperations(session, prompts, before_save=lambda: seen.append(path.exists())).save()
    assert seen == [False]


def test_a_failed_save_keeps_the_draft(
    files: FileOperations, session: HandoutSession, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    keeper = DraftKeeper(session)
    change(session, "Kept")
    prompts.paths = [tmp_path / "nowhere" / "a.handout"]

    assert not files.save()

    assert keeper.keep_now()
    (draft,) = (tmp_path / "data" / "drafts").iterdir()
    assert "Kept" in (draft / "draft.json").read_text(encoding="utf-8")
    prompts.paths = [tmp_path / "a.handout"]
    assert files.save()
    assert keeper.writer.wait_until_kept()
    assert not (draft / "draft.json").exists()
    keeper.close()
    assert not draft.exists()
