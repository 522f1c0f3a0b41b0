"""A handout comes back from its file as it went in; a bad file is refused with all that is wrong with it."""

from __future__ import annotations

import base64
import contextlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import BadFile, ChangedOnDisk, FileTrouble
from handout_studio.domain.handout import Handout, HandoutPicture
from handout_studio.domain.section import Origin, Section
from handout_studio.domain.values import Picture, clean_name, clean_text
from handout_studio.storage.handout_files import read_handout, write_handout
from tests.pictures import small_png

LEAST: dict[str, Any] = {"format": "handout-studio/handout", "version": 1, "date": "2026-11-23"}


PNG = small_png()

titles = st.text(max_size=60).map(clean_name)
bodies = st.text(max_size=200).map(clean_text)
ids = st.from_regex(r"\A[a-z0-9][a-z0-9-]{0,20}\Z")
brands = st.builds(
    Brand,
    id=ids,
    name=titles,
    practice=titles,
    address=bodies,
    footer=bodies,
    logo=st.none() | st.just(Picture(media_type="image/png", data=PNG)),
    paper=st.sampled_from([None, "a4", "letter"]),
)
sections = st.builds(
    Section,
    id=ids,
    title=titles,
    body=bodies,
    included=st.booleans(),
    origin=st.none() | st.builds(Origin, section=ids, wording=st.sampled_from(["short", "full"])),
)
handouts = st.builds(
    Handout,
    title=titles,
    subtitle=titles,
    language=st.sampled_from(["en-US", "de", "sr-Latn-RS"]),
    date=st.dates(),
    paper=st.sampled_from([None, "a4", "letter"]),
    brand=st.none() | brands,
    sections=st.lists(sections, max_size=5, unique_by=lambda section: section.id).map(tuple),
    images=st.lists(
        st.builds(HandoutPicture, id=ids, media_type=st.just("image/png"), data=st.just(PNG)),
        max_size=2,
        unique_by=lambda picture: picture.id,
    ).map(tuple),
)


def problems(path: Path, content: dict[str, Any] | str | bytes) -> list[tuple[str, tuple[str | int, ...]]]:
    """The codes and places of what a file with that content is refused for."""
    if isinstance(content, dict):
        content = json.dumps(content)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(BadFile) as refused:
        read_handout(path)
    assert refused.value.path == path
    return [(problem.code, problem.place) for problem in refused.value.problems]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a handout may be."""
    return tmp_path / "file.handout"


@given(handout=handouts)
def test_a_handout_comes_back_as_it_went_in(tmp_path_factory: pytest.TempPathFactory, handout: Handout) -> None:
    path = tmp_path_factory.getbasetemp() / "round-trip.handout"
    fingerprint = write_handout(handout, path)
    assert read_handout(path) == (handout, fingerprint)
    first = path.read_bytes()
    write_handout(handout, path)
    assert path.read_bytes() == first


def test_the_file_is_readable_json_in_utf8(file: Path) -> None:
    handout = Handout(title="Grüße 😀", date=date(2026, 11, 23), sections=(Section(id="a", body="one\ntwo"),))
    write_handout(handout, file)
    text = file.read_bytes().decode("utf-8")
    assert text.startswith('{\n  "format": "handout-studio/handout",\n  "version": 1,\n')
    assert '"title": "Grüße 😀"' in text
    assert text.endswith("}\n")
    assert "\r" not in text


def test_the_least_that_a_file_may_hold_is_read(file: Path) -> None:
    file.write_text(json.dumps(LEAST))
    handout, _ = read_handout(file)
    assert handout == Handout(date=date(2026, 11, 23))


def test_a_mark_at_the_start_of_the_file_is_tolerated(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(LEAST).encode())
    assert read_handout(file)[0].date == date(2026, 11, 23)


def test_text_comes_in_as_composed_characters(file: Path) -> None:
    file.write_text(json.dumps({**LEAST, "title": "Cafe\u0301"}))
    assert read_handout(file)[0].title == "Café"


def test_every_problem_is_told_with_its_place(file: Path) -> None:
    content = {
        **LEAST,
        "title": "two\nlines",
        "language": "English",
        "date": "23.11.2026",
        "paper": "a5",
        "colour": "red",
        "brand": {"primary": "teal", "email": 5, "fax": "1"},
        "sections": [
            {"id": "same", "body": "x" * 60_001},
            {"id": "same", "title": "\u202egnirts"},
            {"id": "UPPER", "body": "a\u0000b", "included": 1},
            {"title": "no id"},
            "text",
        ],
        "images": [{"id": "p", "media_type": "image/gif", "data": "?"}],
    }
    assert set(problems(file, content)) == {
        ("more_than_one_line", ("title",)),
        ("bad_pattern", ("language",)),
        ("not_a_date", ("date",)),
        ("not_offered", ("paper",)),
        ("unknown_key", ("colour",)),
        ("bad_pattern", ("brand", "primary")),
        ("wrong_type", ("brand", "email")),
        ("unknown_key", ("brand", "fax")),
        ("text_too_long", ("sections", 0, "body")),
        ("direction_override", ("sections", 1, "title")),
        ("bad_pattern", ("sections", 2, "id")),
        ("control_character", ("sections", 2, "body")),
        ("wrong_type", ("sections", 2, "included")),
        ("missing", ("sections", 3, "id")),
        ("wrong_type", ("sections", 4)),
        ("not_offered", ("images", 0, "media_type")),
        ("not_base64", ("images", 0, "data")),
        ("equal_ids", ("sections",)),
    }


@pytest.mark.parametrize("key", ["sections", "images"])
def test_all_equal_ids_are_told(file: Path, key: str) -> None:
    picture = {"media_type": "image/png", "data": base64.b64encode(PNG).decode()} if key == "images" else {}
    members = [{"id": name, **picture} for name in ("a", "b", "a", "b", "c")]
    assert problems(file, {**LEAST, key: members}) == [("equal_ids", (key,))] * 2


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"format": "handout-studio/brand"}, ("other_format", ("format",))),
        ({"format": None}, ("other_format", ("format",))),
        ({"version": 2}, ("newer", ("version",))),
        ({"version": 0}, ("bad_version", ("version",))),
        ({"version": "1"}, ("bad_version", ("version",))),
        ({"version": True}, ("bad_version", ("version",))),
        ({"version": 1.0}, ("bad_version", ("version",))),
        ({"date": None}, ("wrong_type", ("date",))),
        ({"pages": 3}, ("too_great", ("pages",))),
        ({"pages": 0}, ("too_small", ("pages",))),
        ({"pages": 1.5}, ("wrong_type", ("pages",))),
        ({"brand": {"version": 1.5}}, ("not_offered", ("brand", "version"))),
        ({"sections": {}}, ("wrong_type", ("sections",))),
        ({"sections": [{"id": "a", "kind": "table"}]}, ("not_offered", ("sections", 0, "kind"))),
        ({"sections": [{"id": f"s{n}"} for n in range(201)]}, ("too_many", ("sections",))),
    ],
)
def test_one_wrong_value_is_one_problem(file: Path, changes: dict[str, Any], expected: tuple[str, Any]) -> None:
    assert problems(file, {**LEAST, **changes}) == [expected]


@pytest.mark.parametrize("key", ["format", "version", "date"])
def test_what_must_be_there_is_asked_for(file: Path, key: str) -> None:
    rest = {name: value for name, value in LEAST.items() if name != key}
    assert problems(file, rest)[0][1] == (key,)


def logo(media_type: str, data: bytes) -> dict[str, Any]:
    """A file's content with that logo."""
    picture = {"media_type": media_type, "data": base64.b64encode(data).decode()}
    return {**LEAST, "brand": {"logo": picture}, "images": [{"id": "p", **picture}]}


@pytest.mark.parametrize(
    ("media_type", "data", "code"),
    [
        ("image/png", PNG[:-5], "picture_damaged"),
        ("image/png", PNG.replace(b"IDAT", b"IDAX"), "picture_damaged"),
        ("image/jpeg", PNG, "picture_of_other_kind"),
        ("image/png", b"<svg/>", "picture_of_other_kind"),
    ],
)
def test_a_picture_that_is_none_is_refused(file: Path, media_type: str, data: bytes, code: str) -> None:
    assert problems(file, logo(media_type, data)) == [(code, ("brand", "logo")), (code, ("images", 0))]


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "picture_empty"), (PNG + bytes(1_500_001), "picture_too_large")], ids=["empty", "large"]
)
def test_a_picture_has_a_size(file: Path, data: bytes, code: str) -> None:
    assert (code, ("brand", "logo", "data")) in problems(file, logo("image/png", data))


def test_a_file_cut_anywhere_is_refused(file: Path) -> None:
    write_handout(Handout(title="Größe", date=date(2026, 1, 2), sections=(Section(id="a", body="b"),)), file)
    whole = file.read_bytes()
    for length in range(len(whole) - 2):
        assert problems(file, whole[:length])[0][0] in ("empty", "truncated", "not_utf8")


def test_a_file_that_is_not_utf8_tells_its_line(file: Path) -> None:
    file.write_bytes(b'{\n"title": "Gr\xf6\xdfe"}')
    with pytest.raises(BadFile) as refused:
        read_handout(file)
    assert refused.value.problems[0].values == {"line": 2}


def test_too_large_a_file_is_refused_by_its_size(file: Path) -> None:
    with file.open("wb") as hollow:
        hollow.truncate(16 * 1024 * 1024 + 1)
    with pytest.raises(BadFile) as refused:
        read_handout(file)
    assert [problem.code for problem in refused.value.problems] == ["too_large"]


@pytest.mark.parametrize("name", ["missing.handout", "file.handout/below", "."])
def test_what_can_not_be_read_is_trouble(file: Path, name: str) -> None:
    file.write_text("")
    with pytest.raises(FileTrouble) as trouble:
        read_handout(file.parent / name)
    assert trouble.value.action == "read"


def test_a_file_changed_meanwhile_is_not_written_over(file: Path) -> None:
    mine = Handout(title="mine", date=date(2026, 1, 2))
    fingerprint = write_handout(mine, file)
    others = write_handout(mine.model_copy(update={"title": "another's"}), file)
    with pytest.raises(ChangedOnDisk):
        write_handout(mine, file, expected=fingerprint)
    assert read_handout(file)[0].title == "another's"
    assert write_handout(mine, file, expected=others) == fingerprint


def test_a_file_that_is_gone_is_written_again(file: Path) -> None:
    mine = Handout(title="mine", date=date(2026, 1, 2))
    fingerprint = write_handout(mine, file)
    file.unlink()
    write_handout(mine, file, expected=fingerprint)
    assert read_handout(file)[0] == mine


def test_what_could_not_be_opened_again_is_not_saved(file: Path) -> None:
    good = Handout(title="good", date=date(2026, 1, 2), sections=(Section(id="a"),))
    write_handout(good, file)
    too_long = good.sections[0].model_copy(update={"body": "x" * 60_001})
    with pytest.raises(BadFile) as refused:
        write_handout(good.model_copy(update={"sections": (too_long,)}), file)
    assert [problem.place for problem in refused.value.problems] == [("sections", 0, "body")]
    assert read_handout(file)[0] == good


def test_a_handout_too_large_to_be_read_is_not_saved(file: Path) -> None:
    pictures = tuple(
        HandoutPicture(id=f"p{number}", media_type="image/png", data=bytes([number]) * 1_400_000) for number in range(9)
    )
    with pytest.raises(BadFile) as refused:
        write_handout(Handout(date=date(2026, 1, 2), images=pictures), file)
    assert refused.value.problems[0].code == "too_large_to_save"
    assert not file.exists()


@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.handout"
    path.write_bytes(data)
    with pytest.raises(BadFile):
        read_handout(path)


@given(st.data())
def test_a_file_changed_anywhere_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / "changed.handout"
    brand = Brand(logo=Picture(media_type="image/png", data=PNG))
    write_handout(Handout(date=date(2026, 1, 2), brand=brand, sections=(Section(id="a", body="b"),)), path)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(content))
    with contextlib.suppress(BadFile):
        assert read_handout(path)[0].version == 1
