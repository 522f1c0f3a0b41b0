"""Export: what is ready is written where the person says, or a reason why not and another try."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from handout_studio.application import Composed, Workspace, compose
from handout_studio.ui.handing_over.ready import Purpose, Ready
from handout_studio.ui.outputs.export import Export
from handout_studio.ui.session import HandoutSession
from tests.ui.scripted_prompts import ScriptedPrompts


class Desk:
    """Hands over a copy at once, or gives up."""

    def __init__(self, composed: Composed) -> None:
        self.composed: Composed | None = composed
        self.asked: list[Purpose] = []

    def prepare(
        self, purpose: Purpose, then: Callable[[Ready], None], *, otherwise: Callable[[], None] | None = None
    ) -> None:
        self.asked.append(purpose)
        if self.composed is not None:
            then(Ready(b"" if purpose == "text" else b"%PDF-the pages", self.composed))
        elif otherwise is not None:
            otherwise()


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> HandoutSession:
    workspace = Workspace(tmp_path / "data", today=lambda: datetime.date(2026, 1, 2), locale_country="GB")
    return HandoutSession(workspace, workspace.new_handout("feeling-safe-in-therapy"))


@pytest.fixture
def desk(session: HandoutSession) -> Desk:
    fields = (("client.first_name", "Ana"),)
    return Desk(compose(session.handout, default_brand=session.workspace.default_brand(), fields=fields))


@pytest.fixture
def prompts(tmp_path: Path) -> ScriptedPrompts:
    return ScriptedPrompts(tmp_path / "out.pdf")


@pytest.fixture
def export(session: HandoutSession, prompts: ScriptedPrompts, desk: Desk) -> Export:
    return Export(session, prompts, desk)  # type: ignore[arg-type]


@pytest.fixture
def ended(export: Export) -> list[object]:
    ends: list[object] = []
    export.finished.connect(ends.append)
    return ends


def test_the_bytes_that_are_ready_are_written(
    export: Export, prompts: ScriptedPrompts, ended: list[object], tmp_path: Path
) -> None:
    export.begin()

    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF-the pages"
    assert ended == [tmp_path / "out.pdf"]
    (question, suggested) = prompts.asked[0]
    assert isinstance(suggested, Path)
    assert (question, suggested.name) == ("write pdf", "Feeling safe in therapy.pdf")
    assert prompts.told == []


def test_the_next_dialog_begins_in_the_last_folder(export: Export, prompts: ScriptedPrompts, tmp_path: Path) -> None:
    export.begin()
    prompts.paths = [None]
    export.begin()

    assert prompts.asked[1][1] == tmp_path / "Feeling safe in therapy.pdf"


def test_the_words_alone_are_written_as_text(
    export: Export, prompts: ScriptedPrompts, session: HandoutSession, desk: Desk, tmp_path: Path
) -> None:
    prompts.paths = [tmp_path / "out.txt"]

    export.begin_text()

    text = (tmp_path / "out.txt").read_text(encoding="utf-8")
    assert desk.asked == ["text"]
    assert text.startswith(session.handout.title)
    assert session.handout.sections[1].title in text
    assert "**" not in text


@pytest.mark.parametrize("begin", ["begin", "begin_text"])
def test_the_handouts_own_file_is_never_written_over(
    export: Export, prompts: ScriptedPrompts, session: HandoutSession, ended: list[object], tmp_path: Path, begin: str
) -> None:
    own = tmp_path / "mine.handout"
    session.mark_saved(own, session.workspace.save_handout(session.handout, own))
    before = own.read_bytes()
    other_name = tmp_path / "other.pdf"
    other_name.hardlink_to(own)
    prompts.paths = [other_name]

    getattr(export, begin)()

    assert own.read_bytes() == before
    assert prompts.told[0].what == "other.pdf is the handout itself, and would be lost."
    assert ended == [None]


def test_giving_up_before_or_at_the_dialog_writes_nothing(
    export: Export, prompts: ScriptedPrompts, desk: Desk, ended: list[object], tmp_path: Path
) -> None:
    prompts.paths = [None]
    export.begin()
    desk.composed = None
    export.begin()

    assert ended == [None, None]
    assert not list(tmp_path.glob("*.pdf"))


def test_a_target_that_cannot_be_written_is_told_and_another_name_offered(
    export: Export, prompts: ScriptedPrompts, ended: list[object], tmp_path: Path
) -> None:
    prompts.paths = [tmp_path / "nowhere" / "out.pdf", tmp_path / "is" / "nowhere.pdf", tmp_path / "good.pdf"]
    prompts.unwritten = ["again", "other name", "other name"]

    export.begin()

    assert prompts.was_asked() == ["write pdf", "unwritten", "unwritten", "write pdf", "unwritten", "write pdf"]
    message = prompts.asked[1][1]
    assert getattr(message, "what", "").startswith("out.pdf: it can't be written")
    assert (tmp_path / "good.pdf").read_bytes() == b"%PDF-the pages"
    assert ended == [tmp_path / "good.pdf"]


def test_one_may_leave_it_at_that(
    export: Export, prompts: ScriptedPrompts, ended: list[object], tmp_path: Path
) -> None:
    prompts.paths = [tmp_path / "nowhere" / "out.pdf"]

    export.begin()

    assert prompts.was_asked() == ["write pdf", "unwritten"]
    assert ended == [None]
