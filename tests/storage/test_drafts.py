"""Drafts come back whole, and only those of windows that have died."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
from pathlib import Path

import pytest

from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import BadFile, FileTrouble
from handout_studio.domain.handout import Handout, HandoutPicture
from handout_studio.domain.section import Section
from handout_studio.domain.values import Picture
from handout_studio.storage.drafts import delete_draft, lost_drafts, open_draft, read_draft
from handout_studio.storage.plain_files import Fingerprint
from tests.pictures import small_png
from tests.storage.test_atomic import failing_disk

LOGO = small_png()
HANDOUT = Handout(
    title="Ökonomie & “Ruhe”",
    date=datetime.date(2026, 11, 23),
    brand=Brand(id="mine", practice="Quay", logo=Picture(media_type="image/png", data=LOGO)),
    sections=(Section(id="one", title="One", body="Words\n\n![a](image:picture)"),),
    images=(HandoutPicture(id="picture", media_type="image/png", data=LOGO),),
)
BEGAN = datetime.datetime(2026, 11, 23, 9, 0, tzinfo=datetime.UTC)


def clock(*minutes: int) -> object:
    times = iter(minutes)
    return lambda: BEGAN + datetime.timedelta(minutes=next(times))


def test_a_draft_comes_back_whole_once_its_window_is_gone(tmp_path: Path) -> None:
    draft = open_draft(tmp_path, now=clock(0, 7))  # type: ignore[arg-type]
    draft.write(Handout(date=datetime.date(2026, 1, 1)), None, None)
    draft.write(HANDOUT, tmp_path / "a.handout", Fingerprint("f00"))
    assert lost_drafts(tmp_path) == ()

    draft.close()

    (name,) = lost_drafts(tmp_path)
    found = read_draft(tmp_path, name)
    assert found.handout == HANDOUT
    assert (found.path, found.fingerprint) == (tmp_path / "a.handout", "f00")
    assert (found.began, found.written) == (BEGAN, BEGAN + datetime.timedelta(minutes=7))


def test_a_draft_knows_its_file_from_any_folder(tmp_path: Path) -> None:
    draft = open_draft(tmp_path)
    draft.write(HANDOUT, Path("near.handout"), None)
    draft.close()
    assert read_draft(tmp_path, draft.id).path == Path.cwd() / "near.handout"


def test_pictures_are_written_once(tmp_path: Path) -> None:
    draft = open_draft(tmp_path)
    draft.write(HANDOUT, None, None)
    (picture,) = (tmp_path / draft.id / "pictures").iterdir()
    before = picture.stat().st_ino
    draft.write(HANDOUT, None, None)
    assert picture.read_bytes() == LOGO
    assert picture.stat().st_ino == before
    assert (tmp_path / draft.id / "draft.json").stat().st_size < 3_000
    draft.close()


def test_a_lost_picture_costs_no_words(tmp_path: Path) -> None:
    draft = open_draft(tmp_path)
    draft.write(HANDOUT, None, None)
    draft.close()
    for picture in (tmp_path / draft.id / "pictures").iterdir():
        picture.unlink()
    found = read_draft(tmp_path, draft.id).handout
    assert found.sections == HANDOUT.sections
    assert found.images == ()
    assert found.brand
    assert found.brand.logo is None


def test_what_was_cleared_leaves_nothing(tmp_path: Path) -> None:
    draft = open_draft(tmp_path)
    draft.write(HANDOUT, None, None)
    draft.clear()
    draft.close()
    assert list(tmp_path.iterdir()) == []


def test_a_draft_is_deleted_only_when_its_window_is_dead(tmp_path: Path) -> None:
    draft = open_draft(tmp_path)
    draft.write(HANDOUT, None, None)
    delete_draft(tmp_path, draft.id)
    assert read_draft(tmp_path, draft.id).handout == HANDOUT
    draft.close()
    delete_draft(tmp_path, draft.id)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_leaves_the_draft_before(tmp_path: Path) -> None:
    draft = open_draft(tmp_path, disk=None)
    draft.write(HANDOUT, None, None)
    draft._disk = failing_disk("sync", 28)
    with pytest.raises(FileTrouble):
        draft.write(HANDOUT.model_copy(update={"title": "later"}), None, None)
    draft.close()
    assert read_draft(tmp_path, draft.id).handout == HANDOUT


@pytest.mark.parametrize("content", [b"", b"{", b'{"format": "handout-studio/draft", "version": 1}', b"\xff"])
def test_a_damaged_draft_is_refused_by_name_and_stays(tmp_path: Path, content: bytes) -> None:
    draft = open_draft(tmp_path)
    draft.write(HANDOUT, None, None)
    draft.close()
    file = tmp_path / draft.id / "draft.json"
    file.write_bytes(content)
    with pytest.raises(BadFile):
        read_draft(tmp_path, draft.id)
    assert file.read_bytes() == content


@pytest.mark.skipif(os.name != "posix", reason="killed by a signal")
def test_a_killed_process_leaves_its_draft_to_the_next(tmp_path: Path) -> None:
    script = (
        "import sys, datetime; from pathlib import Path\n"
        "from handout_studio.domain.handout import Handout\n"
        "from handout_studio.storage.drafts import open_draft\n"
        "draft = open_draft(Path(sys.argv[1]))\n"
        "draft.write(Handout(title='Kept', date=datetime.date(2026, 1, 1)), None, None)\n"
        "print('ready', flush=True); sys.stdin.read()\n"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", script, tmp_path], **pipes) as child:  # type: ignore[call-overload]
        assert child.stdout.readline() == b"ready\n"
        assert lost_drafts(tmp_path) == ()
        child.kill()
        child.wait()
        (name,) = lost_drafts(tmp_path)
    assert read_draft(tmp_path, name).handout.title == "Kept"
