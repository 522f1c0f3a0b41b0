"""Templates go out and come in as files, and everything moves to a new computer, by the real entry point."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from handout_studio.domain.brand import Brand
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import Section
from handout_studio.domain.template import OwnTemplate
from handout_studio.domain.values import Picture
from handout_studio.storage.brand_library import write_brand
from handout_studio.storage.entry_files import write_entry
from handout_studio.storage.handout_files import read_handout
from handout_studio.storage.preferences import Preferences, read_preferences, write_preferences
from tests.cli.studio import Studio
from tests.pictures import small_png

LEAST = {"format": "handout-studio/template", "version": 1, "title": "Sheet"}
BRAND = Brand(
    id="mine",
    practice="Elm Street Practice",
    person="Maya Okafor",
    credentials="LMFT 99-321",
    phone="(555) 010-0142",
    logo=Picture(media_type="image/png", data=small_png()),
)


def imported(studio: Studio, name: str) -> str:
    """The id that an import got."""
    outcome = studio("import-template", name)
    assert (outcome.status, outcome.errors) == (0, "")
    return outcome.output.removesuffix("\n")


def test_a_template_goes_out_comes_in_twice_and_is_used(studio: Studio) -> None:
    assert studio("export-template", "one-page-welcome", "-o", "a.template").path == Path("a.template")
    written = json.loads((studio.folder / "a.template").read_text(encoding="utf-8"))
    assert (written["format"], written["version"], written["title"]) == (
        "handout-studio/template",
        1,
        "One-page welcome",
    )
    assert "brand" not in written
    assert "date" not in written

    first, second = imported(studio, "a.template"), imported(studio, "a.template")

    assert (first, second) == ("one-page-welcome-2", "one-page-welcome-3")
    listed = {template["id"]: template for template in studio("templates", "--json").json}
    assert [listed[name]["built_in"] for name in ("one-page-welcome", first, second)] == [True, False, False]
    assert listed[first]["sections"] == listed["one-page-welcome"]["sections"]
    assert f"{second}\tOne-page welcome" in studio("templates").output.splitlines()
    write_brand(BRAND, studio.data / "brands")
    write_preferences(Preferences(default_brand="mine"), studio.data / "preferences.json")
    handout, _ = read_handout(studio.folder / studio("new", second, "-o", "x.handout").path)
    assert [section.id for section in handout.sections] == ["welcome", "privacy-in-brief", "crisis"]
    assert handout.brand == BRAND
    assert studio("render", "x.handout").path == Path("x.pdf")


def test_an_exported_template_holds_nothing_of_this_practice_or_region(studio: Studio) -> None:
    write_brand(BRAND, studio.data / "brands")
    body = (
        "Call (555) 010-0142, or my mobile 555 010 7777.\nMaya Okafor, LMFT 99-321, license no. 4455667\n"
        "- In danger, call 911\nYou choose."
    )
    template = OwnTemplate(title="Mine", paper="letter", sections=(Section(id="a", title="Reach me", body=body),))
    write_entry(template, _folder(studio, "templates") / "mine.template")

    studio("export-template", "mine", "-o", "out.template")

    text = (studio.folder / "out.template").read_text(encoding="utf-8")
    for private in ("0142", "7777", "Okafor", "99-321", "4455667", "911", "letter", "logo", "iVBOR"):
        assert private not in text, private
    section = json.loads(text)["sections"][0]
    assert section["body"] == (
        "Call {{practice.phone}}, or my mobile {{practice.phone}}.\n"
        "{{practice.person}}, {{practice.credentials}}, {{practice.credentials}}\nYou choose."
    )


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("hello", "line 1, column 1: this is not JSON; correct the file or use a copy that is whole"),
        (
            {**LEAST, "version": 2},
            "version: the file has version 2, this program knows 1; open it with a newer Handout Studio",
        ),
        (
            {**LEAST, "format": "handout-studio/handout"},
            "format: is not “handout-studio/template”; check that this is the right kind of file",
        ),
        (
            {**LEAST, "brand": None, "sections": [{"id": "a"}, {"id": "a", "body": 1}, {"id": "a"}]},
            "sections 2, body: must be text; the file: has the unknown key “brand”; "
            "sections: numbers 1 and 2 have the same id “a”; sections: numbers 1 and 3 have the same id “a”; "
            "correct the file or use a copy that is whole",
        ),
        (
            {**LEAST, "images": [{"id": "p", "media_type": "image/png", "data": "AAAA"}]},
            "images 1: the picture is not the PNG or JPEG that it should be; "
            "choose another PNG or JPEG of at most 2 MB",
        ),
        (
            {"format": "handout-studio/template", "version": 1},
            "title: is missing; correct the file or use a copy that is whole",
        ),
    ],
)
def test_a_bad_template_is_refused_with_all_that_is_wrong(studio: Studio, content: object, line: str) -> None:
    studio.write("bad.template", content)  # type: ignore[arg-type]

    assert studio("import-template", "bad.template").refusal == f"bad.template: {line}"
    assert not studio.data.exists()


def test_a_file_that_is_not_there_and_an_unknown_id_are_told(studio: Studio) -> None:
    assert studio("import-template", "no.template").refusal.startswith("no.template: there is no such file; ")
    assert studio("export-template", "nothing", "-o", "x").refusal.startswith("there is no template “nothing”; ")
    assert studio("new", "nothing", "-o", "x").refusal.startswith("there is no template “nothing”; ")
    assert studio.names() == []


def test_a_bad_file_among_ones_own_spoils_no_other(studio: Studio) -> None:
    (_folder(studio, "templates") / "bad.template").write_text("{")
    write_entry(OwnTemplate(title="Good"), _folder(studio, "templates") / "good.template")

    assert [line for line in studio("templates").output.splitlines() if "ood" in line] == ["good\tGood"]
    assert "the file ends in the middle" in studio("new", "bad", "-o", "x").refusal


def test_a_shared_folder_is_read_and_one_out_of_reach_stops_nothing(studio: Studio) -> None:
    shared = studio.folder / "shared"
    (shared / "templates").mkdir(parents=True)
    write_entry(OwnTemplate(title="Ours"), shared / "templates" / "ours.template")
    write_preferences(Preferences(library_folder=str(shared)), studio.data / "preferences.json")
    studio("export-template", "ours", "-o", "out.template")
    assert imported(studio, "out.template") == "ours-2"
    assert sorted(path.name for path in (shared / "templates").iterdir()) == ["ours-2.template", "ours.template"]

    shared.rename(studio.folder / "away")

    assert "ours" not in studio("templates").output
    assert imported(studio, "out.template") == "ours"
    assert (studio.data / "templates" / "ours.template").exists()


def test_everything_moves_to_a_new_computer(studio: Studio) -> None:
    write_brand(BRAND, studio.data / "brands")
    write_preferences(Preferences(default_brand="mine", paper="letter", theme="dark"), studio.data / "preferences.json")
    write_entry(OwnTemplate(title="Mine"), _folder(studio, "templates") / "mine.template")
    write_entry(OwnSection(title="Parking", body="Behind."), _folder(studio, "sections") / "parking.section")
    assert studio("move-out", "-o", "all.json").path == Path("all.json")
    new = Studio(studio.folder, studio.folder.parent / "new")
    write_brand(Brand(id="mine", practice="Another"), new.data / "brands")

    assert new("move-in", "all.json").output == "brands: 1, templates: 1, sections: 1\n"
    assert new("move-in", "all.json").output == "brands: 0, templates: 0, sections: 0\n"

    assert sorted(path.name for path in (new.data / "brands").iterdir()) == ["mine-2.brand", "mine.brand"]
    assert "mine\tMine" in new("templates").output.splitlines()
    assert "parking\tParking" in new("sections").output.splitlines()
    kept, trouble = read_preferences(new.data / "preferences.json", Preferences())
    assert trouble is None
    assert (kept.paper, kept.theme, kept.default_brand) == ("letter", "dark", "mine-2")


@pytest.mark.parametrize("content", ["{", {"format": "handout-studio/everything", "version": 1, "x": 1}])
def test_a_bad_file_of_everything_is_refused(studio: Studio, content: object) -> None:
    studio.write("all.json", content)  # type: ignore[arg-type]
    assert studio("move-in", "all.json").refusal.startswith("all.json: ")
    assert not studio.data.exists()


def _folder(studio: Studio, name: str) -> Path:
    folder = studio.data / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder
