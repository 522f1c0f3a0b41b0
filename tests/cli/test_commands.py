"""Each command does what it says, by the real entry point."""

from __future__ import annotations

import json
from pathlib import Path

import pypdf
import pytest

import handout_studio
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.storage.brand_library import write_brand
from handout_studio.storage.handout_files import read_handout
from handout_studio.storage.preferences import Preferences, write_preferences
from tests.cli.studio import LEAST, Studio

A4, LETTER = (595, 842), (612, 792)


def page_text(pdf: Path) -> str:
    """All words of a PDF."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)


def page_size(pdf: Path) -> tuple[int, int]:
    """The size of its first page, in whole points."""
    box = pypdf.PdfReader(pdf).pages[0].mediabox
    return round(box.width), round(box.height)


def test_version(studio: Studio) -> None:
    assert studio("version").output == f"Handout Studio {handout_studio.__version__}\n"
    assert studio.bare("--version").output == studio("version").output


def test_help(studio: Studio) -> None:
    for arguments in (["--help"], ["render", "--help"], ["--data-dir", "x", "new", "-h"]):
        told = studio.bare(*arguments)
        assert (told.status, told.errors) == (0, "")
        assert "usage: handout-studio" in told.output
    assert studio.names() == []


def test_templates(studio: Studio) -> None:
    assert studio("templates").output.splitlines()[:2] == [
        "feeling-safe-in-therapy\tFeeling safe in therapy",
        "one-page-welcome\tOne-page welcome",
    ]
    first, second, *more = studio("templates", "--json").json
    assert len(more) >= 6
    assert (first["id"], first["title"]) == ("feeling-safe-in-therapy", "Feeling safe in therapy")
    assert len(first["sections"]) == len(first["wordings"]) == 10
    assert second["sections"] == ["welcome", "privacy-in-brief", "crisis"]


def test_sections(studio: Studio) -> None:
    sections = studio("sections", "--json").json
    assert [section["id"] for section in sections][:2] == ["welcome", "rapport"]
    assert len(sections) >= 33
    assert {"id", "title", "short", "full", "categories"} <= set(sections[0])
    assert all(len(section["full"]) > len(section["short"]) > 100 for section in sections)
    assert not any("presets" in key for key in sections[0])
    assert studio("sections").output.splitlines()[0] == f"welcome\t{sections[0]['title']}"


def test_schema(studio: Studio) -> None:
    schema = studio("schema").json
    assert {"format", "version", "date"} <= set(schema["required"])
    assert schema["additionalProperties"] is False
    assert schema["properties"]["format"]["const"] == "handout-studio/handout"


def test_new(studio: Studio) -> None:
    path = studio("new", "one-page-welcome", "-o", "a.handout").path
    assert path == Path("a.handout")
    handout, _ = read_handout(studio.folder / path)
    assert [section.id for section in handout.sections] == ["welcome", "privacy-in-brief", "crisis"]
    assert handout.brand is not None
    assert handout.brand.name == "My practice"


def test_new_takes_the_persons_default_brand(studio: Studio) -> None:
    write_brand(Brand(id="a", name="A"), studio.data / "brands")
    write_brand(Brand(id="mine", practice="Elm Street"), studio.data / "brands")
    write_preferences(Preferences(default_brand="mine"), studio.data / "preferences.json")
    handout, _ = read_handout(studio.folder / studio("new", "one-page-welcome", "-o", "a.handout").path)
    assert handout.brand is not None
    assert handout.brand.practice == "Elm Street"


def test_new_replaces_a_file(studio: Studio) -> None:
    studio.write("a.handout", "old")
    studio("new", "one-page-welcome", "-o", studio.folder / "a.handout")
    assert read_handout(studio.folder / "a.handout")[0].sections
    assert studio.names() == ["a.handout"]


def test_import(studio: Studio) -> None:
    studio.write("My notes.md", "intro\n## First\nHello\n```\n## no\n```\n## Second\n![x](/etc/passwd)\n")
    studio("import", "My notes.md", "-o", "notes.handout")
    handout, _ = read_handout(studio.folder / "notes.handout")
    assert handout.title == "My notes"
    assert [section.title for section in handout.sections] == ["", "First", "Second"]
    assert handout.sections[2].body == "![x](/etc/passwd)"


def test_render_beside_the_file(studio: Studio) -> None:
    studio("new", "feeling-safe-in-therapy", "-o", "my sheet.handout")
    assert studio("render", "my sheet.handout").path == Path("my sheet.pdf")
    assert "Feeling safe in therapy" in page_text(studio.folder / "my sheet.pdf")
    assert page_size(studio.folder / "my sheet.pdf") == A4
    assert studio.names() == ["my sheet.handout", "my sheet.pdf"]


def test_render_the_same_twice_is_the_same_bytes(studio: Studio) -> None:
    studio("new", "one-page-welcome", "-o", "a.handout")
    first = (studio.folder / studio("render", "a.handout").path).read_bytes()
    second = (studio.folder / studio("render", "a.handout", "-o", "b.pdf").path).read_bytes()
    assert first == second
    assert first.startswith(b"%PDF-")


def test_render_replaces_a_file(studio: Studio) -> None:
    studio.write("a.md", "words")
    studio.write("a.pdf", "old")
    studio("render", "a.md")
    assert (studio.folder / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert studio.names() == ["a.md", "a.pdf"]


def test_render_markdown_as_import_does(studio: Studio) -> None:
    write_brand(Brand(id="mine", practice="Elm Street Practice"), studio.data / "brands")
    studio.write("a.md", "# Notes of mine\n## Part one\nHello there\n")
    text = page_text(studio.folder / studio("render", "a.md").path)
    for words in ("Notes of mine", "Part one", "Hello there", "Elm Street Practice"):
        assert words in text


@pytest.mark.parametrize(
    ("option", "own", "of_brand", "default", "size"),
    [
        ("letter", "a4", "a4", "a4", LETTER),
        (None, "letter", "a4", "a4", LETTER),
        (None, None, "letter", "a4", LETTER),
        (None, None, None, "letter", LETTER),
        (None, None, None, "a4", A4),
        ("a4", "letter", "letter", "letter", A4),
    ],
)
def test_paper_is_the_options_else_the_handouts_else_the_persons(
    studio: Studio, option: str | None, own: str | None, of_brand: str | None, default: str, size: tuple[int, int]
) -> None:
    write_preferences(Preferences.model_validate({"paper": default}), studio.data / "preferences.json")
    studio.write("a.handout", {**LEAST, "paper": own, "brand": {"paper": of_brand}})
    chosen = ["--paper", option] if option else []
    assert page_size(studio.folder / studio("render", "a.handout", *chosen).path) == size


def test_paper_follows_the_country_until_chosen(studio: Studio) -> None:
    studio.write("a.md", "words")
    in_canada = {"LANG": "fr_CA.UTF-8", "LC_ALL": "", "LC_PAPER": ""}
    assert page_size(studio.folder / studio("render", "a.md", environment=in_canada).path) == LETTER


def test_brand_is_the_options_else_the_handouts_else_the_persons(studio: Studio) -> None:
    write_brand(Brand(id="mine", practice="Person’s own"), studio.data / "brands")
    write_brand(Brand(id="other", practice="Other of the library"), studio.data / "brands")
    write_preferences(Preferences(default_brand="mine"), studio.data / "preferences.json")
    write_brand(Brand(id="far", practice="From a file"), studio.folder)
    studio.write("with.handout", {**LEAST, "brand": {"practice": "Inside the handout"}})
    studio.write("without.handout", LEAST)

    def practice(*arguments: str) -> str:
        return page_text(studio.folder / studio("render", *arguments).path)

    assert "Inside the handout" in practice("with.handout")
    assert "Person’s own" in practice("without.handout")
    assert "Other of the library" in practice("with.handout", "--brand", "other")
    assert "From a file" in practice("with.handout", "--brand", "far.brand")
    studio.write("plain", (studio.folder / "far.brand").read_bytes())
    studio.write("other", "a file of the same name as a brand")
    assert "From a file" in practice("with.handout", "--brand", "plain")
    assert "Other of the library" in practice("with.handout", "--brand", "other")
    assert "From a file" in practice("without.handout", "--brand", str(studio.folder / "far.brand"))


def test_fields_are_filled_or_left_as_labelled_blanks(studio: Studio) -> None:
    studio.write("a.md", "Dear {{client.first_name}}, on {{client.day}}: {{no.such_field}}.")
    path = studio("render", "a.md", "--field", "client.first_name=Zoë = Z", "--field", "client.day=").path
    text = page_text(studio.folder / path)
    assert "Dear Zoë = Z" in text
    assert "{{" not in text
    assert "such field" in text.replace("_", " ").replace(".", " ").lower()


def test_the_data_folder_may_be_named_before_and_after(studio: Studio) -> None:
    write_brand(Brand(id="practice", practice="Kept here"), studio.data / "brands")
    studio.write("a.md", "words")
    calls = [
        ["--data-dir", str(studio.data), "render", "a.md"],
        [f"--data-dir={studio.data}", "render", "a.md"],
        ["render", "--data-dir", str(studio.data), "a.md"],
        ["render", "a.md", f"--data-dir={studio.data}"],
    ]
    for call in calls:
        assert "Kept here" in page_text(studio.folder / studio.bare(*call).path)


def test_nothing_is_left_in_the_data_folder(studio: Studio) -> None:
    studio("new", "one-page-welcome", "-o", "a.handout")
    studio("render", "a.handout", "--field", "client.first_name=Canary")
    assert not studio.data.exists()


def test_what_new_writes_fits_the_schema_in_its_keys(studio: Studio) -> None:
    schema = studio("schema").json
    studio("new", "one-page-welcome", "-o", "a.handout")
    written = json.loads((studio.folder / "a.handout").read_text(encoding="utf-8"))
    assert set(written) == set(schema["properties"]) == set(Handout.model_fields)
    assert set(written["sections"][0]) == set(schema["$defs"]["Section"]["properties"])
    assert set(written["brand"]) == set(schema["$defs"]["Brand"]["properties"])
