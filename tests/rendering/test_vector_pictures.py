"""An SVG becomes pixels once; what isn't wholly in it, or shows nothing, is refused with the reason."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from PIL import Image

from handout_studio.domain.errors import BadPicture
from handout_studio.domain.values import PictureUse
from handout_studio.rendering.pictures import take_in_picture
from tests.drawings import DOT, copies_of_copies, deep, drawing, laughter
from tests.pictures import encoded


def drawn(data: bytes, use: PictureUse = "logo") -> Image.Image:
    """The pixels that are kept."""
    taken = take_in_picture(data, use)
    assert taken.media_type == "image/png"
    assert b"svg" not in taken.data
    return Image.open(io.BytesIO(taken.data)).convert("RGBA")


def refusal(data: bytes) -> str:
    with pytest.raises(BadPicture) as refused:
        take_in_picture(data, "image")
    return refused.value.problem.code


@pytest.mark.parametrize(("use", "size"), [("logo", (400, 1200)), ("image", (800, 2400))])
def test_its_longer_side_is_what_a_page_can_show_and_the_ground_stays_clear(
    use: PictureUse, size: tuple[int, int]
) -> None:
    image = drawn(drawing(), use)
    assert image.size == size
    scale = size[0] / 10
    assert image.getpixel((int(5 * scale), int(5 * scale))) == (255, 0, 0, 255)
    assert image.getpixel((int(5 * scale), int(20 * scale))) == (0, 0, 0, 0)


@pytest.mark.parametrize(
    "size",
    [
        'width="10mm" height="30mm"',
        'viewBox="0 0 10 30"',
        'width="100%" height="100%" viewBox="0 0 10 30"',
        'width="100000" height="300000" viewBox="0 0 10 30"',
        'width="1e6" height="3e6" viewBox="0 0 10 30"',
    ],
)
def test_any_size_comes_to_the_same(size: str) -> None:
    width, height = drawn(drawing(size=size)).size
    assert height == 1200
    assert abs(width - 400) <= 6  # whole pixels before they are made more: 38 by 113 of 10 by 30 mm


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_it_may_be_written_in_the_usual_encodings(encoding: str) -> None:
    named = "utf-8" if encoding == "utf-8-sig" else encoding
    text = drawing(f"<desc>é</desc>{DOT}", before=f'<?xml version="1.0" encoding="{named}"?>\n').decode()
    assert drawn(text.encode(encoding)).size == (400, 1200)


def test_what_drawing_programs_write_is_no_trouble() -> None:
    doctype = (
        '<?xml version="1.0" encoding="utf-8"?><!-- a generator --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns_flows "http://ns.example/Flows/1.0/">]>'
    )
    content = (
        f'<metadata xmlns:x="&ns_flows;"/><a href="https://example.org">{DOT}</a><text> </text><use xlink:href="#d"/>'
    )
    assert drawn(drawing(content, before=doctype)).size == (400, 1200)


def test_a_picture_inside_it_is_drawn() -> None:
    inside = base64.b64encode(encoded(Image.new("RGB", (4, 4), (0, 0, 255)))).decode()
    image = drawn(drawing(f'<image width="10" height="10" href="data:image/png;base64,{inside}"/>'))
    assert image.getpixel((200, 200)) == (0, 0, 255, 255)


@pytest.mark.parametrize("element", ["image", "svg:image", "feImage", "use", "IMAGE"])
@pytest.mark.parametrize("attribute", ["href", "xlink:href", "x:href"])
@pytest.mark.parametrize("form", ["{path}", "file://{path}", "{name}", "http://example.org/{name}", "&there;"])
def test_nothing_outside_it_is_looked_for(tmp_path: Path, element: str, attribute: str, form: str) -> None:
    there = tmp_path / "there.png"
    there.write_bytes(encoded(Image.new("RGB", (4, 4), (0, 0, 255))))
    address = form.format(path=there, name=there.name)
    names = 'xmlns:svg="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"'
    content = f'{DOT}<g {names}><{element} width="10" height="10" {attribute}="{address}"/></g>'
    assert refusal(drawing(content, before=f'<!DOCTYPE svg [<!ENTITY there "{there}">]>')) == "vector_with_link"


def test_a_drawing_inside_it_could_name_files_and_is_refused() -> None:
    nested = base64.b64encode(drawing()).decode()
    assert refusal(drawing(f'<image href="data:image/svg+xml;base64,{nested}"/>')) == "vector_with_link"


@pytest.mark.parametrize("words", ["<text>Elm</text>", "<text><tspan>Elm</tspan></text>", "<text>&#69;</text>"])
def test_letters_are_asked_for_as_paths(words: str) -> None:
    assert refusal(drawing(DOT + words)) == "vector_with_text"


@pytest.mark.parametrize(
    "data",
    [
        drawing()[:-9],
        drawing(size='width="0" height="9"'),
        drawing(size='width="-4" height="9"'),
        laughter(),
        copies_of_copies(),
        drawing("<desc>&x;</desc>" + DOT, before='<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
        drawing(before='<?xml version="1.0" encoding="utf-7"?>'),
        b"\xff\xfe" + drawing(),
        drawing("<desc>\xe9</desc>").replace("é".encode(), b"\xe9"),
    ],
    ids=["cut", "flat", "negative", "laughter", "copies", "outer entity", "utf-7", "half utf-16", "not utf-8"],
)
def test_what_cannot_be_read_is_damaged(data: bytes) -> None:
    assert refusal(data) in {"vector_damaged", "picture_of_unknown_kind"}


def test_an_empty_drawing_is_refused() -> None:
    assert refusal(drawing("")) == "vector_empty"


def test_groups_without_end_are_refused_before_they_are_followed() -> None:
    assert refusal(deep()) == "picture_too_hard"
