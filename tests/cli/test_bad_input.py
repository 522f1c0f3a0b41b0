"""Every bad input is one clear line and status 2; the original stays, and nothing half is left."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path
from typing import Any

import pytest

from handout_studio.storage.preferences import Preferences, write_preferences
from tests.cli.studio import LEAST, Outcome, Studio
from tests.full_disk import small_disk
from tests.pictures import small_png

PNG = base64.b64encode(small_png()).decode()
BROKEN = base64.b64encode(small_png()[:-6]).decode()


MAY_TAKE_TOO_LONG = "section “Part” (part) takes too long to lay out; shorten or simplify its text"


def rendered(studio: Studio, name: str, content: str | bytes | dict[str, Any]) -> Outcome:
    """What rendering a file with that content comes to; whatever happens, the file itself stays as it was."""
    path = studio.write(name, content)
    before = path.read_bytes()
    outcome = studio("render", name)
    assert path.read_bytes() == before
    assert studio.names() == sorted([name, *([f"{path.stem}.pdf"] if outcome.status == 0 else [])])
    return outcome


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("hello", "line 1, column 1: this is not JSON; correct the file or use a copy that is whole"),
        ("", "the file is empty; use a copy that is whole, such as a backup"),
        (b"\0" * 4096, "the file is empty; use a copy that is whole, such as a backup"),
        (
            '{"format": "handout-stu',
            "line 1, column 12: the file ends in the middle; use a copy that is whole, such as a backup",
        ),
        (b'{"title": "\xe9"}', "line 1: this is not UTF-8 text; save it as UTF-8 text and try again"),
        ('["a"]', "the file holds no JSON object; correct the file or use a copy that is whole"),
        (
            {**LEAST, "version": 7},
            "version: the file has version 7, this program knows 1; open it with a newer Handout Studio",
        ),
        (
            {**LEAST, "format": "handout-studio/brand"},
            "format: is not “handout-studio/handout”; check that this is the right kind of file",
        ),
        (
            {**LEAST, "colour": "red", "sections": [{"id": "a", "text": ""}]},
            "sections 1: has the unknown key “text”; the file: has the unknown key “colour”; "
            "correct the file or use a copy that is whole",
        ),
        (
            {**LEAST, "sections": [{"id": "a"}, {"id": "b"}, {"id": "a"}]},
            "sections: numbers 1 and 3 have the same id “a”; correct the file or use a copy that is whole",
        ),
        (
            {**LEAST, "brand": {"logo": {"media_type": "image/png", "data": BROKEN}}},
            "brand, logo: the picture is damaged or not complete; choose another PNG or JPEG of at most 2 MB",
        ),
        (
            {**LEAST, "brand": {"logo": {"media_type": "image/jpeg", "data": PNG}}},
            "brand, logo: the picture is not the PNG or JPEG that it should be; "
            "choose another PNG or JPEG of at most 2 MB",
        ),
        (
            {**LEAST, "sections": [{"id": "a", "body": "x" * 60_001}]},
            "sections 1, body: is longer than 60,000 characters; shorten it or split it, and try again",
        ),
        (
            '{"format": "handout-studio/handout", "version": 1, "date": "2026-11-23", "version": 1, "title": NaN}',
            "the file: has the key “version” twice; title: is NaN, which is no number in JSON; "
            "correct the file or use a copy that is whole",
        ),
        ("[" * 5_000, "is nested too deeply; correct the file or use a copy that is whole"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_bad_handout_is_one_line(studio: Studio, content: str | bytes | dict[str, Any], line: str) -> None:
    assert rendered(studio, "a.handout", content).refusal == f"a.handout: {line}"


def test_a_handout_too_large_is_one_line(studio: Studio) -> None:
    path = studio.write("a.handout", "")
    with path.open("r+b") as hollow:
        hollow.truncate(17 * 1024 * 1024)
    assert studio("render", "a.handout").refusal.startswith("a.handout: the file is larger than 16 MiB; ")


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<script>alert(1)</script>\n\n<img src='/etc/passwd'>\n\n<b>words", None),
        ("* " * 5_000 + "a", None),
        ("> " * 5_000 + "a", None),
        ("[" * 50_000, MAY_TAKE_TOO_LONG),
        ("\u200fמרחבא\u200e mixed \u202eoverride\u202c with Latin", None),
        ("👩‍👩‍👧 😀 🇨🇦 ☎\ufe0f", None),
        ("x\0y", "line 2: holds the control character U+0000"),
        ("\x1b]0;title\x07", "line 2: holds the control character U+001B"),
        ("x" * 60_001, "section “Part” (line 1): is longer than 60,000 characters"),
        ("![](file:///etc/passwd) [x](javascript:alert(1))", None),
    ],
    ids=["html", "lists", "quotes", "brackets", "right to left", "emoji", "nul", "escape", "long", "links"],
)
def test_hostile_markdown_is_rendered_or_one_line(studio: Studio, body: str, told: str | None) -> None:
    outcome = rendered(studio, "a.md", f"## Part\n{body}\n")
    if outcome.status == 0:
        assert (studio.folder / outcome.path).read_bytes().startswith(b"%PDF-")
        assert told is None or told == MAY_TAKE_TOO_LONG
    else:
        assert told is not None
        assert outcome.refusal.startswith(f"a.md: {told}")


def test_a_hundred_thousand_brackets_are_one_line(studio: Studio) -> None:
    line = rendered(studio, "a.md", "## Part\n" + "[" * 100_000).refusal
    assert line == (
        "a.md: section “Part” (line 1): is longer than 60,000 characters; shorten it or split it, and try again"
    )


def test_5000_nested_lists_in_a_handout_are_rendered_or_one_line(studio: Studio) -> None:
    outcome = rendered(studio, "a.handout", {**LEAST, "sections": [{"id": "deep", "body": "* " * 5_000 + "a"}]})
    assert outcome.status == 0 or "deep" in outcome.refusal


@pytest.mark.parametrize("command", ["render", "import"])
@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("missing.md", "there is no such file; "),
        ("folder.md", "this is a folder; "),
        ("file/below.md", "there is no such folder; "),
        ("", "this is a folder; "),
        ("x" * 300 + ".md", "the name is too long; "),
    ],
    ids=["missing", "folder", "below a file", "empty", "long"],
)
def test_a_source_that_can_not_be_read_is_one_line(studio: Studio, command: str, name: str, what: str) -> None:
    (studio.folder / "folder.md").mkdir()
    studio.write("file", "")
    line = studio(command, name, "-o", "out").refusal
    assert line.startswith(f"{name or '.'}: {what}")
    assert studio.names() == ["file", "folder.md"]


@pytest.mark.skipif(os.name != "posix", reason="made of POSIX files")
def test_a_pipe_is_one_line_and_never_waited_for(studio: Studio) -> None:
    os.mkfifo(studio.folder / "pipe.handout")
    assert studio("render", "pipe.handout").refusal.startswith("pipe.handout: this is not a plain file; ")
    assert studio("pipe.handout").refusal.startswith("pipe.handout: this is not a plain file; ")
    studio.write("a.md", "x")
    assert studio("render", "a.md", "-o", "pipe.handout").refusal.startswith("pipe.handout: it can't be written: ")


TARGETS = {
    "missing/out": "its folder is not there; ",
    "file/out": "its folder is not there; ",
    "folder": "this is a folder; ",
    "x" * 300: "the name is too long; ",
}


@pytest.mark.parametrize("command", [("render", "a.md"), ("import", "a.md"), ("new", "one-page-welcome")])
@pytest.mark.parametrize("target", TARGETS, ids=["missing", "below a file", "folder", "long"])
def test_a_target_that_can_not_be_written_is_one_line(studio: Studio, command: tuple[str, str], target: str) -> None:
    (studio.folder / "folder").mkdir()
    studio.write("file", "x")
    studio.write("a.md", "words")
    line = studio(*command, "-o", target).refusal
    assert line.startswith(f"{target}: it can't be written: {TARGETS[target]}")
    assert studio.names() == ["a.md", "file", "folder"]


@pytest.mark.skipif(os.name != "posix", reason="the device is a POSIX one")
def test_a_device_is_no_target(studio: Studio) -> None:
    studio.write("a.md", "words")
    assert (
        "/dev/full: it can't be written: this is not a plain file; "
        in studio("render", "a.md", "-o", "/dev/full").refusal
    )


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="this read-only folder is Linux's")
def test_a_folder_that_only_can_be_read_is_one_line(studio: Studio) -> None:
    studio.write("a.md", "words")
    assert studio("render", "a.md", "-o", "/proc/out.pdf").refusal.startswith("/proc/out.pdf: it can't be written: ")


@pytest.mark.skipif(os.name != "posix", reason="a failing port shows the same in tests/storage")
def test_a_full_disk_is_one_line_and_the_old_files_stay(studio: Studio, tmp_path: Path) -> None:
    studio.write("a.md", "\n".join(f"## Part {n}\n" + "Words that fill the page. " * 100 for n in range(60)))
    with small_disk(tmp_path / "disk") as disk:
        old = {disk / "a.pdf": b"the old page", disk / "a.handout": b"the old words"}
        for path, content in old.items():
            path.write_bytes(content)
        for command, path in zip(("render", "import"), old, strict=True):
            ended = studio(command, "a.md", "-o", path, environment={})  # a copy wouldn't have the limit
            assert ended.refusal.startswith(f"{path}: it can't be written: the ")
        assert {path: path.read_bytes() for path in disk.iterdir()} == old


def test_the_file_that_is_read_is_never_written_over(studio: Studio) -> None:
    studio.write("a.md", "words")
    for command in ("render", "import"):
        assert studio(command, "a.md", "-o", studio.folder / "a.md").refusal.endswith("choose another name with -o")
    assert (studio.folder / "a.md").read_text() == "words"


def test_another_kind_of_file_is_one_line(studio: Studio) -> None:
    assert (
        rendered(studio, "a.docx", "x").refusal
        == "a.docx: this is neither a .handout nor a .md file; name one of those"
    )


BAD_BRANDS = {
    "gone": None,
    "cut": '{"format": "handout-studio/brand", "version": 1, "na',
    "colour": '{"format": "handout-studio/brand", "version": 1, "primary": "blue"}',
    "logo": json.dumps(
        {
            "format": "handout-studio/brand",
            "version": 1,
            "logo": {"media_type": "image/png", "data": BROKEN},
        }
    ),
    "path": '{"format": "handout-studio/brand", "version": 1, "logo": "/home/me/logo.png"}',
}


@pytest.mark.parametrize("fault", BAD_BRANDS)
def test_a_bad_brand_is_one_line_and_never_passed_over(studio: Studio, fault: str) -> None:
    studio.write("a.handout", LEAST)
    content = BAD_BRANDS[fault]
    folder = studio.data / "brands"
    folder.mkdir(parents=True)
    (folder / "other.brand").write_text('{"format": "handout-studio/brand", "version": 1}')
    if content is not None:
        (folder / "mine.brand").write_text(content)
        (studio.folder / "mine.brand").write_text(content)
    write_preferences(Preferences(default_brand="mine"), studio.data / "preferences.json")
    before = studio.names()
    told = "there is no brand “mine”; " if content is None else f"{folder / 'mine.brand'}: "
    assert studio("render", "a.handout").refusal.startswith(told)
    assert studio("render", "a.handout", "--brand", "mine").refusal.startswith(told)
    assert studio("new", "one-page-welcome", "-o", "b.handout").refusal.startswith(told)
    assert studio("render", "a.handout", "--brand", "./mine.brand").refusal.startswith("mine.brand: ")
    assert studio.names() == before
    assert studio("render", "a.handout", "--brand", "other").status == 0


def test_damaged_preferences_stop_nothing(studio: Studio) -> None:
    studio.data.mkdir()
    (studio.data / "preferences.json").write_text("{")
    studio.write("a.md", "words")
    outcome = studio("render", "a.md")
    assert (outcome.status, outcome.output) == (0, "a.pdf\n")
    aside = studio.data / "preferences.json.damaged-1"
    assert outcome.errors.startswith(f"handout-studio: {aside}: your preferences were damaged and start afresh; ")
    assert outcome.errors.count("\n") == 1
    assert list(studio.data.iterdir()) == [aside]
    assert studio("render", "a.md").errors == ""


@pytest.mark.parametrize("data", ["file", "file/below", ""])
def test_a_data_folder_that_can_be_none_is_one_line(studio: Studio, data: str) -> None:
    studio.write("file", "x")
    line = studio.bare("templates", "--data-dir", data).refusal
    assert line.startswith(f"--data-dir {data}: ")


def test_a_place_in_a_line_is_always_one_line(studio: Studio) -> None:
    line = studio("render", "two\nlines\u202e\x1b[31m.md").refusal
    assert line.startswith("two lines [31m.md: there is no such file; ")
