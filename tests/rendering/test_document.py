"""The PDF itself: valid, the same every time, set as the rules ask, and mapped to the text it shows."""

import io
import os
import random
import subprocess
import sys

import pypdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import Paper, Picture
from handout_studio.rendering.document import render_pdf
from handout_studio.rendering.layout_cache import LayoutCache
from handout_studio.rendering.style_sheet import LINE_CHARACTERS
from tests.rendering.sheets import HARBOUR, hard_sheet, opened, page_texts, problems, sheet, text_in

PAPERS: tuple[Paper, ...] = ("a4", "letter")


def logo() -> Picture:
    image = Image.new("RGBA", (300, 150), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((10, 10, 290, 140), fill=(30, 100, 180, 255))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return Picture(media_type="image/png", data=buffer.getvalue())


@pytest.mark.parametrize("paper", PAPERS)
def test_the_hard_sheet_is_pdf_ua_and_pdf_a(paper: Paper) -> None:
    handout, brand = hard_sheet(logo())
    assert problems(render_pdf(handout, brand=brand, paper=paper).pdf) == []


@pytest.mark.parametrize("handout", [sheet(title=""), sheet("", titled=False), sheet("[page]", "[page]\n[page]")])
def test_a_sheet_with_hardly_anything_is_valid_too(handout: Handout) -> None:
    assert problems(render_pdf(handout, brand=Brand()).pdf) == []


def test_another_process_with_another_hash_seed_gives_the_same_bytes() -> None:
    program = (
        "import hashlib\nfrom tests.rendering.sheets import hard_sheet\n"
        "from handout_studio.rendering.document import render_pdf\n"
        "handout, brand = hard_sheet()\nprint(hashlib.sha256(render_pdf(handout, brand=brand).pdf).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("77", "Asia/Tokyo"))
    }
    assert len(digests) == 1


def test_caches_change_no_byte() -> None:
    dice = random.Random(20261123)
    cache = LayoutCache()
    start = sheet(*(f"Words of section {number} with **bold** ones.\n\n- a\n- b" for number in range(9)))
    history = [start]
    for step in range(100):
        current = history[-1]
        section = dice.choice(current.sections).id
        match dice.randrange(5):
            case 0:
                current = edits.write_body(current, section, f"{current.section(section).body} word{step}")
            case 1:
                current = edits.move_section(current, section, dice.randrange(9))
            case 2:
                current = edits.include_section(current, section, dice.random() < 0.5)
            case 3:
                current = edits.rename_section(current, section, f"Title {step}")
            case _:
                current = dice.choice(history)
        history.append(current)
        render_pdf(current, brand=HARBOUR, cache=cache)
    for handout in (start, *dice.sample(history, 5)):
        cold = render_pdf(handout, brand=HARBOUR).pdf
        assert render_pdf(handout, brand=HARBOUR, cache=cache).pdf == cold


def test_no_line_is_longer_than_the_rule_allows_and_no_body_smaller() -> None:
    handout = sheet("Plain words that go on and on, as people do when they explain. " * 30)
    document = render_pdf(handout, brand=HARBOUR)
    for line in page_texts(document.pdf)[0].splitlines():
        assert len(line.rstrip()) <= LINE_CHARACTERS
    for page in document.pages:
        for spot in page.spots:
            assert spot.end - spot.start <= LINE_CHARACTERS + 1


def test_each_spot_shows_the_characters_it_names() -> None:
    body = "Tell **me** when it *helps*.\nCall {{practice.phone}} soon.\n\n- One thing\n- Another [here](example.org)"
    document = render_pdf(sheet(body), brand=HARBOUR)
    checked = 0
    with opened(document.pdf) as pdf:
        for number, page in enumerate(document.pages):
            for spot in page.spots:
                shown = text_in(pdf, number, spot.box.left, spot.box.top, spot.box.right, spot.box.bottom).strip()
                source = {"title": "Section 1", "body": body, "handout-title": "A handout"}[spot.field]
                named = source[spot.start : spot.end].strip()
                expected = HARBOUR.phone if named == "{{practice.phone}}" else named
                assert shown == expected
                checked += 1
    assert checked >= 9


def test_every_word_of_a_section_has_its_place_in_the_areas() -> None:
    document = render_pdf(sheet("One.\n\nTwo.", "Three."), brand=HARBOUR)
    page = document.pages[0]
    assert [area.section for area in page.areas] == ["s1", "s2"]
    for spot in (each for each in page.spots if each.section):
        area = next(area for area in page.areas if area.section == spot.section)
        assert area.box.holds(spot.box.left, (spot.box.top + spot.box.bottom) / 2)


def test_unticked_sections_are_left_out_and_the_rest_is_numbered() -> None:
    handout = edits.include_section(sheet("Alpha.", "Beta.", "Gamma."), "s2", False)
    text = page_texts(render_pdf(handout, brand=HARBOUR).pdf)[0]
    assert "Beta." not in text
    assert "1 Section 1" in text
    assert "2 Section 3" in text


def test_an_unfilled_or_unknown_field_is_a_labelled_blank() -> None:
    text = page_texts(render_pdf(sheet("Call {{practice.phone}}, {{client.first_name}}."), brand=Brand()).pdf)[0]
    assert "practice phone" in text
    assert "client first name" in text
    assert "{{" not in text


def test_a_field_value_is_text_and_nothing_more() -> None:
    fields = {"client.first_name": "**Ana** <b>[x](https://evil.example)"}
    pdf = render_pdf(sheet("Dear {{client.first_name}},"), brand=HARBOUR, fields=fields).pdf
    assert "Dear **Ana** <b>[x](https://evil.example)," in page_texts(pdf)[0]
    assert links(pdf) == []


def links(pdf: bytes) -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    return [
        str(annotation.get_object()["/A"]["/URI"]) for page in reader.pages for annotation in page.get("/Annots", ())
    ]


def test_only_safe_addresses_become_links() -> None:
    body = "[a](https://example.org/x) [b](javascript:alert(1)) [c](file:///etc/passwd) [d](mailto:a@b.example)"
    assert links(render_pdf(sheet(body), brand=HARBOUR).pdf) == ["https://example.org/x", "mailto:a@b.example"]


def test_the_metadata_is_the_handouts_own() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_pdf(sheet("Text."), brand=HARBOUR).pdf))
    facts = reader.metadata
    assert facts is not None
    assert (facts.title, facts.author) == ("A handout", "Harbour Counselling")
    assert str(facts["/CreationDate"]).startswith("D:20261123")
    assert reader.trailer["/Root"]["/Lang"] == "en-US"


def test_a_character_no_font_has_is_drawn_as_a_box_and_named() -> None:
    document = render_pdf(sheet("So 😀 glad, 😀."), brand=HARBOUR)
    found = [(note.code, note.section, note.detail, note.start, note.end) for note in document.notes]
    assert found == [("glyph.missing", "s1", "😀", 3, 4), ("glyph.missing", "s1", "😀", 11, 12)]
    assert "So \u25a1 glad" in page_texts(document.pdf)[0]


def test_greek_cyrillic_and_vietnamese_are_set() -> None:
    words = "Ελληνικά Русский Tiếng Việt"
    document = render_pdf(sheet(words), brand=HARBOUR)
    assert words in page_texts(document.pdf)[0]
    assert document.notes == ()


def test_words_do_not_fuse_at_line_ends() -> None:
    pdf = render_pdf(sheet("gentle " * 60), brand=HARBOUR).pdf
    assert "gentlegentle" not in "".join(page_texts(pdf)[0].split("\r\n"))


@pytest.mark.parametrize("paper", PAPERS)
def test_the_paper_is_the_one_asked_for(paper: Paper) -> None:
    with opened(render_pdf(sheet("Text."), brand=HARBOUR, paper=paper).pdf) as pdf:
        size = tuple(round(side) for side in pdf.get_page_size(0))
    assert size == {"a4": (595, 842), "letter": (612, 792)}[paper]


def test_a_logo_keeps_its_transparency() -> None:
    handout, brand = hard_sheet(logo())
    with opened(render_pdf(handout, brand=brand).pdf) as pdf:
        picture = pdf[0].render(scale=2).to_pil().convert("RGB")
    assert isinstance(pdf, pypdfium2.PdfDocument)
    left = round((595.276 - 396) / 2 * 2)
    assert picture.getpixel((left + 1, 2 * 41)) == (255, 255, 255)
    assert picture.getpixel((left + 80, 2 * 62)) == (30, 100, 180)


def test_titles_name_fields_on_the_page_and_in_the_outline_but_no_client_in_the_metadata() -> None:
    handout = edits.set_title(sheet("Words"), "{{practice.name}}, for {{client.first_name}}")
    handout = edits.rename_section(handout, handout.sections[0].id, "Ring {{practice.phone}}, {{client.first_name}}")
    cache = LayoutCache()
    brand = Brand(practice="Harbour", phone="555 0100")
    for name in ("Zoë", "Jonathan"):  # what was laid out for one is not handed to the next
        pdf = render_pdf(handout, brand=brand, fields={"client.first_name": name}, cache=cache).pdf
        shown = "\n".join(page_texts(pdf))
        assert f"Harbour, for {name}" in shown
        assert f"Ring 555 0100, {name}" in shown
        reader = pypdf.PdfReader(io.BytesIO(pdf))
        assert [mark.title for mark in reader.outline if not isinstance(mark, list)] == [
            f"Harbour, for {name}",
            f"Ring 555 0100, {name}",
        ]
        assert reader.metadata is not None
        assert reader.metadata.title == "Harbour, for"
        assert name not in (reader.xmp_metadata.stream.get_data().decode() if reader.xmp_metadata else "")
        assert problems(pdf) == []
