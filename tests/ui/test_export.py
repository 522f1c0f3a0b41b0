"""Export: the bytes that are on screen, or a reason why not."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from handout_studio.application import RenderFailure, Workspace
from handout_studio.domain import edits
from handout_studio.ui.export import Export, PdfCallback
from handout_studio.ui.session import HandoutSession
from tests.ui.scripted_prompts import ScriptedPrompts


class Pages:
    """A preview that answers when told to."""

    def __init__(self) -> None:
        self.callbacks: list[PdfCallback] = []

    def current_pdf(self, callback: PdfCallback) -> None:
        self.callbacks.append(callback)

    def answer(self, pdf: bytes | None, failure: RenderFailure | None = None) -> None:
        for callback in self.callbacks:
            callback(pdf, failure)


@pytest.fixture
def session(qapp: Any, tmp_path: Path) -> HandoutSession:
    workspace = Workspace(tmp_path / "data", today=lambda: datetime.date(2026, 1, 2), locale_country="GB")
    return HandoutSession(workspace, workspace.new_handout("feeling-safe-in-therapy"))


@pytest.fixture
def pages() -> Pages:
    return Pages()


@pytest.fixture
def prompts(tmp_path: Path) -> ScriptedPrompts:
    return ScriptedPrompts(tmp_path / "out.pdf")


@pytest.fixture
def export(session: HandoutSession, prompts: ScriptedPrompts, pages: Pages) -> Export:
    return Export(session, prompts, pages)


def test_the_bytes_on_screen_are_written(
    export: Export, pages: Pages, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    said: list[str] = []
    export.reported.connect(said.append)

    export.begin()
    assert len(prompts.waiting) == 1
    pages.answer(b"%PDF-the pages")

    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF-the pages"
    assert said == [f"Exported to {tmp_path / 'out.pdf'}"]
    assert prompts.waiting == []
    assert prompts.told == []


def test_the_suggested_name_comes_from_the_title(export: Export, prompts: ScriptedPrompts) -> None:
    prompts.paths = [None]

    export.begin()

    (question, suggested) = prompts.asked[0]
    assert question == "write pdf"
    assert isinstance(suggested, Path)
    assert suggested.name == "Feeling safe in therapy.pdf"


def test_a_handout_that_cannot_be_laid_out_names_the_section(
    export: Export, pages: Pages, prompts: ScriptedPrompts, session: HandoutSession, tmp_path: Path
) -> None:
    export.begin()
    pages.answer(None, RenderFailure(session.handout.sections[1].id, "deadline"))

    assert session.handout.sections[1].title in prompts.told[0].what
    assert "takes too long" in prompts.told[0].what
    assert not (tmp_path / "out.pdf").exists()


def test_the_words_alone_are_written_as_text(
    export: Export, prompts: ScriptedPrompts, session: HandoutSession, tmp_path: Path
) -> None:
    said: list[str] = []
    export.reported.connect(said.append)
    brand = session.handout.brand
    assert brand is not None
    session.edit(edits.set_brand(session.handout, brand.model_copy(update={"practice": "Café Ruhe"})), "change brand")
    prompts.paths = [tmp_path / "out.txt"]

    export.begin_text()

    text = (tmp_path / "out.txt").read_text(encoding="utf-8")
    assert text.startswith(session.handout.title)
    assert session.handout.sections[1].title in text
    assert "Café Ruhe" in text
    assert "**" not in text
    assert said == [f"Exported to {tmp_path / 'out.txt'}"]
    (question, suggested) = prompts.asked[0]
    assert (question, suggested.name) == ("write text", "Feeling safe in therapy.txt")  # type: ignore[attr-defined]


def test_text_that_cannot_be_written_is_told(export: Export, prompts: ScriptedPrompts, tmp_path: Path) -> None:
    prompts.paths = [tmp_path / "nowhere" / "out.txt"]

    export.begin_text()

    assert prompts.told[0].what.startswith("out.txt: it can't be written")


@pytest.mark.parametrize("begin", ["begin", "begin_text"])
def test_the_handouts_own_file_is_never_written_over(
    export: Export, pages: Pages, prompts: ScriptedPrompts, session: HandoutSession, tmp_path: Path, begin: str
) -> None:
    own = tmp_path / "mine.handout"
    session.mark_saved(own, session.workspace.save_handout(session.handout, own))
    before = own.read_bytes()
    other_name = tmp_path / "other.pdf"
    other_name.hardlink_to(own)
    prompts.paths = [other_name]
    ended: list[object] = []
    export.finished.connect(ended.append)

    getattr(export, begin)()

    assert own.read_bytes() == before
    assert prompts.told[0].what == "other.pdf is the handout itself, and would be lost."
    assert pages.callbacks == []
    assert ended == [None]


def test_giving_up_while_it_waits_writes_nothing(
    export: Export, pages: Pages, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    export.begin()
    prompts.waiting[0]()
    pages.answer(b"%PDF-late")

    assert not (tmp_path / "out.pdf").exists()
    assert prompts.waiting == []


def test_a_target_that_cannot_be_written_is_told(
    export: Export, pages: Pages, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.paths = [tmp_path / "nowhere" / "out.pdf"]
    ended: list[object] = []
    export.finished.connect(ended.append)

    export.begin()
    pages.answer(b"%PDF-")

    assert prompts.told[0].what.startswith("out.pdf: it can't be written")
    assert prompts.told[0].remedy
    assert ended == [None]
