"""The use cases over one data folder, as the window and the command line have them."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PIL import Image

from handout_studio.application.template_use import STARTING_FOOTER
from handout_studio.application.workspace import Workspace
from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import BadFile, ChangedOnDisk, FileTrouble, UnknownBrand, UnknownTemplate
from handout_studio.domain.handout import Handout
from tests.pictures import encoded

TODAY = datetime.date(2026, 11, 23)
MINE = Brand(id="mine", name="Mine", practice="Elm Street", paper="letter")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that isn't there yet."""
    return tmp_path / "data"


@pytest.fixture
def workspace(data: Path) -> Workspace:
    """A fresh person's workspace, in Britain."""
    return Workspace(data, today=lambda: TODAY, locale_country="GB")


def names_in(folder: Path) -> list[str]:
    """What is in the folder."""
    return sorted(path.name for path in folder.iterdir())


def test_looking_around_makes_nothing(workspace: Workspace, data: Path) -> None:
    assert workspace.templates()
    assert workspace.library() is workspace.library()
    assert workspace.brands() == (workspace.default_brand(),)
    assert workspace.preferences.paper == "a4"
    assert workspace.new_handout("one-page-welcome").sections
    assert not data.exists()


def test_a_handout_from_a_template_is_whole(workspace: Workspace) -> None:
    handout = workspace.new_handout("feeling-safe-in-therapy")
    assert len(handout.sections) == 10
    assert handout.title == "Feeling safe in therapy"
    assert (handout.date, handout.language, handout.paper) == (TODAY, "en-GB", None)
    assert handout.sections[1].body == workspace.library()[1].short
    assert handout.sections[1].origin is not None
    assert handout.brand == workspace.default_brand()


def test_a_fresh_person_has_a_plain_brand(workspace: Workspace) -> None:
    brand = workspace.default_brand()
    assert (brand.name, brand.practice, brand.person, brand.logo) == ("My practice", "", "", None)
    assert brand.footer == STARTING_FOOTER


def test_a_blank_handout_is_blank(workspace: Workspace) -> None:
    assert workspace.blank_handout() == Handout(date=TODAY, language="en-GB", brand=workspace.default_brand())


def test_an_unknown_template_is_told_with_those_there_are(workspace: Workspace) -> None:
    with pytest.raises(UnknownTemplate) as unknown:
        workspace.new_handout("nothing")
    assert unknown.value.known == tuple(template.id for template in workspace.templates())


@pytest.mark.parametrize(
    ("country", "paper", "language"), [("US", "letter", "en-US"), ("CA", "letter", "en-CA"), ("DE", "a4", "en-US")]
)
def test_paper_and_english_are_the_countrys(data: Path, country: str, paper: str, language: str) -> None:
    workspace = Workspace(data, today=lambda: TODAY, locale_country=country)
    assert workspace.preferences.paper == paper
    assert workspace.blank_handout().language == language


def test_a_handout_is_saved_and_opened(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.handout"
    handout = workspace.new_handout("one-page-welcome")
    fingerprint = workspace.save_handout(handout, path)
    opened = workspace.read_handout(path)
    assert (opened.handout, opened.path, opened.fingerprint) == (handout, path, fingerprint)
    path.write_text("somebody else's")
    with pytest.raises(ChangedOnDisk):
        workspace.save_handout(handout, path, expected=fingerprint)
    assert path.read_text() == "somebody else's"


def test_markdown_becomes_a_handout(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "My notes.md"
    path.write_bytes("\ufeffhello\r\n## Größe\r\n![](secret.png)\r\n".encode())
    handout = workspace.import_markdown(path)
    assert handout.title == "My notes"
    assert [(section.title, section.body) for section in handout.sections] == [
        ("", "hello"),
        ("Größe", "![](secret.png)"),
    ]
    assert (handout.date, handout.brand, handout.images) == (TODAY, workspace.default_brand(), ())


def test_markdown_with_faults_is_refused_with_all_of_them(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("## A\n" + "x" * 60_001 + "\n## B\n" + "x" * 60_001)
    with pytest.raises(BadFile) as refused:
        workspace.import_markdown(path)
    assert len(refused.value.problems) == 2


def test_a_pdf_is_written_whole_or_not_at_all(workspace: Workspace, tmp_path: Path) -> None:
    workspace.export_file(b"%PDF", tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"
    with pytest.raises(FileTrouble):
        workspace.export_file(b"%PDF", tmp_path / "a.pdf" / "b.pdf")


def test_brands_are_kept_between_starts(workspace: Workspace, data: Path) -> None:
    workspace.save_brand(MINE)
    workspace.save_brand(workspace.default_brand().model_copy(update={"id": "a", "name": "A"}))
    workspace.set_default_brand("mine")
    later = Workspace(data, today=lambda: TODAY)
    assert [brand.id for brand in later.brands()] == ["a", "mine"]
    assert later.default_brand() == later.required_default_brand() == MINE
    assert later.blank_handout().brand == MINE
    later.remove_brand("mine")
    assert later.default_brand().id == "a"


def test_an_unknown_brand_is_told_with_those_there_are(workspace: Workspace) -> None:
    assert workspace.brand("practice") == workspace.default_brand()
    with pytest.raises(UnknownBrand) as unknown:
        workspace.brand("nothing")
    assert unknown.value.known == ("practice",)
    workspace.save_brand(MINE)
    with pytest.raises(UnknownBrand):
        workspace.set_default_brand("practice")


def test_a_bad_brand_is_never_passed_over_where_it_is_required(workspace: Workspace, data: Path) -> None:
    workspace.save_brand(MINE)
    (data / "brands" / "mine.brand").write_text("{")
    assert workspace.default_brand().id == "practice"
    with pytest.raises(BadFile):
        workspace.required_default_brand()
    workspace.save_brand(MINE.model_copy(update={"id": "other"}))
    workspace.change_preferences(default_brand="mine")
    assert workspace.default_brand().id == "other"
    with pytest.raises(BadFile):
        workspace.required_default_brand()
    (data / "brands" / "mine.brand").unlink()
    with pytest.raises(UnknownBrand):
        workspace.required_default_brand()


def test_a_logo_is_taken_in(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "logo.jpg"
    path.write_bytes(encoded(Image.new("RGB", (30, 10), (9, 9, 9)), "JPEG"))
    assert workspace.pictures.take_in_file(path, "logo").media_type == "image/jpeg"
    path.write_bytes(b"GIF89a")
    with pytest.raises(BadFile) as refused:
        workspace.pictures.take_in_file(path, "logo")
    assert refused.value.path == path
    assert refused.value.problems[0].code == "picture_of_unknown_kind"


def test_choices_are_kept_between_starts(workspace: Workspace, data: Path) -> None:
    workspace.change_preferences(theme="dark", window={"size": "AAE="})
    assert Workspace(data).preferences == workspace.preferences
    assert workspace.preferences.theme == "dark"


def test_two_windows_keep_each_others_choices(data: Path) -> None:
    one, two = Workspace(data), Workspace(data)
    assert one.preferences == two.preferences
    one.change_preferences(theme="dark")
    assert two.change_preferences(paper="letter").theme == "dark"


def test_recent_files_come_latest_first_once_and_few(workspace: Workspace, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.handout" for number in range(15)]
    for path in (*paths, paths[3]):
        workspace.note_recent(path)
    recent = workspace.preferences.recent
    assert recent[:2] == (str(paths[3]), str(paths[14]))
    assert len(recent) == len(set(recent)) == 12
    workspace.forget_recent(paths[3])
    assert workspace.preferences.recent == recent[1:]


def test_damaged_preferences_are_told_once(data: Path) -> None:
    data.mkdir()
    (data / "preferences.json").write_text("{")
    workspace = Workspace(data)
    assert workspace.preferences.theme == "system"
    assert len(workspace.troubles()) == 1
    assert workspace.troubles() == ()
    assert names_in(data) == ["preferences.json.damaged-1"]


def test_a_data_folder_that_can_not_be_spoils_no_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    workspace = Workspace(tmp_path / "file" / "data", today=lambda: TODAY)
    handout = workspace.new_handout("one-page-welcome")
    workspace.save_handout(handout, tmp_path / "a.handout")
    workspace.note_recent(tmp_path / "a.handout")
    assert workspace.preferences.recent == (str(tmp_path / "a.handout"),)
    assert workspace.troubles()
    with pytest.raises(FileTrouble):
        workspace.change_preferences(theme="dark")
    assert workspace.preferences.theme == "dark"
    with pytest.raises(FileTrouble):
        workspace.save_brand(MINE)


def test_texts_are_measured(workspace: Workspace) -> None:
    assert workspace.readability.words("You can always ask.") == 4
