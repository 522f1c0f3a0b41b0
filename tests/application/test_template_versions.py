"""Earlier versions of one's own templates: kept with every change, brought back, and no reason for a change to fail."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from handout_studio.application import Workspace
from handout_studio.domain.section import Section
from handout_studio.domain.template import OwnTemplate, Source
from handout_studio.domain.values import HandoutPicture
from tests.pictures import small_png

PICTURE = HandoutPicture(id="boat", media_type="image/png", data=small_png())
FIRST = OwnTemplate(
    title="First visit",
    tags=("new",),
    sections=(Section(id="a", title="A", body="![a boat](image:boat)"), Section(id="b", title="B", body="Words.")),
    images=(PICTURE,),
    sources=(Source(section="a", wording="short", digest="0" * 64),),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "data", locale_country="GB")


def kept(workspace: Workspace, template_id: str) -> list[OwnTemplate]:
    versions = workspace.stock.template_versions
    return [versions.read(template_id, version) for version in versions.of(template_id)]


def test_every_change_leaves_a_version_also_a_new_name(workspace: Workspace) -> None:
    gallery, versions = workspace.stock.gallery, workspace.stock.template_versions
    name = gallery.add(FIRST)
    gallery.change(name, title="First hour", tags=())
    gallery.change(name, title="First hour", tags=())
    assert [one.title for one in kept(workspace, name)] == ["First hour", "First visit"]

    versions.bring_back(name, kept(workspace, name)[1])

    assert gallery.template(name) == FIRST
    assert [one.title for one in kept(workspace, name)] == ["First visit", "First hour", "First visit"]
    versions.clear(name)
    assert gallery.template(name) == FIRST
    assert kept(workspace, name) == [FIRST]


def test_one_section_comes_back_with_its_picture_and_source(workspace: Workspace) -> None:
    gallery = workspace.stock.gallery
    changes = {"title": "Other", "sections": (Section(id="b", title="B", body="New."),), "images": (), "sources": ()}
    name = gallery.add(FIRST)
    gallery.change(name, **changes)

    workspace.stock.template_versions.bring_back_section(name, kept(workspace, name)[1], "a")

    now = gallery.template(name)
    assert now.title == "Other"
    assert now.sections == (changes["sections"][0], FIRST.sections[0])
    assert (now.images, now.sources) == (FIRST.images, FIRST.sources)


def test_a_change_by_another_computer_is_kept_before_ones_own(workspace: Workspace, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    workspace.share_library(shared)
    name = workspace.stock.gallery.add(FIRST)
    other = Workspace(tmp_path / "other")
    other.share_library(shared)
    other.stock.gallery.change(name, title="Theirs")
    ahead = workspace.stock.own.templates.entries[0].path
    os.utime(ahead, (4_000_000_000, 4_000_000_000))  # their clock is wrong
    workspace.stock.own.reread()

    workspace.stock.gallery.change(name, title="Mine")

    assert [one.title for one in kept(workspace, name)] == ["Mine", "Theirs", "First visit"]


def test_a_version_that_cannot_be_kept_stops_no_change(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "history").write_text("in the way")

    name = workspace.stock.gallery.add(FIRST)

    assert workspace.stock.gallery.template(name) == FIRST
    assert workspace.stock.template_versions.of(name) == ()
    assert "history-trouble" in workspace.safekeeping.log.text()
