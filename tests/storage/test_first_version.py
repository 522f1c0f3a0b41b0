"""Files of version 1 open for ever, as what they were; what is newer is refused with what to do about it."""

from __future__ import annotations

import datetime
import json
import shutil
from pathlib import Path

import pytest

from handout_studio.application import Workspace, sentence
from handout_studio.domain.errors import BadFile
from handout_studio.storage.drafts import read_draft
from tests.pictures import small_png

FIXTURES = Path(__file__).parents[1] / "fixtures" / "v1"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "data")


def test_limits_contacts_and_small_print_are_read(workspace: Workspace) -> None:
    handout = workspace.read_handout(FIXTURES / "structured.handout").handout
    assert (handout.author, handout.revision, handout.notice) == ("Maya Okafor", "3", "It replaces no consent form.")
    assert (handout.translated, handout.reviewed_by, handout.sections[1].reviewed_by) == (True, "A. B.", "C. D.")
    limits, contacts = handout.sections[0].limits, handout.sections[1].contacts
    assert limits is not None
    assert contacts is not None
    day = datetime.date(2026, 11, 25)
    assert (limits.region, limits.setting, limits.confirmed) == ("england", "teens", day)
    assert [(limit.id, limit.reason) for limit in limits.left_out()] == [("insurer", "Nobody pays but the client")]
    assert [(one.id, one.checked) for one in contacts.shown()][-1] == ("own-1", None)
    assert contacts.contacts[0].checked == day


def test_all_that_a_file_may_hold_is_read(workspace: Workspace) -> None:
    handout = workspace.read_handout(FIXTURES / "full.handout").handout
    assert (handout.title, handout.subtitle, handout.language) == (
        "Feeling safe in therapy",
        "What you can expect",
        "en-GB",
    )
    assert (handout.date, handout.paper, handout.edition) == (datetime.date(2026, 11, 23), "letter", "large-print")
    assert (handout.pages, handout.fillable) == (2, True)
    welcome, own = handout.sections
    assert welcome.body.startswith("Dear {{client.first_name}},\n\n- You choose.")
    assert welcome.origin
    assert (welcome.origin.section, welcome.origin.wording) == ("welcome", "full")
    assert (own.title, own.included, own.origin) == ("Own words: “ä é ñ ø” 漢字 😀", False, None)
    assert [(picture.id, picture.data) for picture in handout.images] == [("door", small_png())]
    assert handout.brand == workspace.read_brand(FIXTURES / "quay.brand")


def test_a_brand_is_read(workspace: Workspace) -> None:
    brand = workspace.read_brand(FIXTURES / "quay.brand")
    assert (brand.id, brand.practice, brand.address) == ("quay", "Quay Practice", "1 Quay Street\nHarbour")
    assert (brand.primary, brand.accent, brand.paper) == ("#1F6F69", "#B5532A", "a4")
    assert brand.logo
    assert brand.logo.data == small_png()


def test_what_a_file_leaves_out_is_as_it_always_was(workspace: Workspace) -> None:
    handout = workspace.read_handout(FIXTURES / "least.handout").handout
    assert (handout.title, handout.sections, handout.images, handout.brand) == ("", (), (), None)
    assert (handout.language, handout.paper, handout.edition) == ("en-US", None, "standard")
    assert (handout.pages, handout.fillable) == (None, False)


@pytest.mark.parametrize("name", ["full.handout", "least.handout"])
def test_a_file_that_is_saved_again_says_the_same(workspace: Workspace, tmp_path: Path, name: str) -> None:
    handout = workspace.read_handout(FIXTURES / name).handout
    workspace.save_handout(handout, tmp_path / name)
    assert workspace.read_handout(tmp_path / name).handout == handout


def test_a_draft_of_the_first_version_is_read(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "drafts" / ("0" * 16)
    folder.mkdir(parents=True)
    shutil.copy(FIXTURES / "draft.json", folder)
    draft = read_draft(tmp_path / "drafts", folder.name)
    assert draft.handout.sections == workspace.read_handout(FIXTURES / "full.handout").handout.sections
    assert draft.path == Path("/files/full.handout")
    assert draft.written == datetime.datetime(2026, 11, 23, 9, 0, tzinfo=datetime.UTC)


@pytest.mark.parametrize("name", ["full.handout", "quay.brand"])
def test_a_newer_file_is_refused_with_what_to_do(workspace: Workspace, tmp_path: Path, name: str) -> None:
    raw = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    path = tmp_path / name
    path.write_text(json.dumps({**raw, "version": 2, "aura": "violet"}), encoding="utf-8")
    with pytest.raises(BadFile) as refused:
        (workspace.read_brand if name.endswith(".brand") else workspace.read_handout)(path)
    told = sentence(refused.value)
    assert told.what == "version: the file has version 2, this program knows 1"
    assert told.remedy == "open it with a newer Handout Studio"
