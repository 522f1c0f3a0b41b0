"""Pictures are taken in by a process of their own, which may hang or crash, and opens no one else's files."""

from __future__ import annotations

import datetime
import shutil
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from handout_studio.application import PictureIntake, put_in_handout, sentence
from handout_studio.application.render_launch import spawn
from handout_studio.domain.edits import drop_unnamed_pictures
from handout_studio.domain.errors import BadFile, BadPicture, FileTrouble
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import PICTURE_BYTES, PICTURE_LIMIT, Picture
from tests.drawings import drawing, nested_filters, slow_filter
from tests.pictures import encoded, noise

TODAY = datetime.date(2026, 11, 23)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "chosen picture"


def refusal(file: Path, data: bytes, intake: PictureIntake | None = None) -> str:
    file.write_bytes(data)
    with pytest.raises(BadFile) as refused:
        (intake or PictureIntake()).take_in_file(file, "image")
    assert refused.value.path == file
    told = sentence(refused.value)
    assert told.what != "can't be used"
    assert told.remedy
    return refused.value.problems[0].code


@pytest.mark.parametrize("data", [encoded(noise(30, 20)), encoded(noise(30, 20), "JPEG"), drawing()])
def test_a_picture_comes_back_from_its_process(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    assert PictureIntake().take_in_file(file, "logo").media_type in {"image/png", "image/jpeg"}


def test_a_refusal_comes_back_with_its_facts(file: Path) -> None:
    assert refusal(file, b"GIF89a") == "picture_of_unknown_kind"
    assert refusal(file, encoded(noise(30, 20))[:-30]) == "picture_damaged"


def test_too_large_a_file_is_not_even_read(file: Path) -> None:
    with file.open("wb") as sparse:
        sparse.truncate(40_000_000_000)
    with pytest.raises(BadFile) as refused:
        PictureIntake().take_in_file(file, "image")
    assert sentence(refused.value).what == "the picture is larger than 2 MB"


def test_a_file_that_is_not_there(file: Path) -> None:
    with pytest.raises(FileTrouble):
        PictureIntake().take_in_file(file, "image")


def test_a_drawing_that_hangs_is_ended_at_the_deadline(file: Path) -> None:
    assert len(slow_filter()) < 2_000
    began = time.monotonic()
    assert refusal(file, slow_filter(), PictureIntake(deadline=1.0)) == "picture_too_hard"
    assert time.monotonic() - began < 20


def test_a_drawing_that_takes_all_memory_is_ended(file: Path) -> None:
    assert len(nested_filters()) < 2_000
    assert refusal(file, nested_filters()) == "picture_too_hard"


@pytest.mark.parametrize("words", ["raise SystemExit(3)", "import sys; sys.stdout.buffer.write(bytes(200))"])
def test_a_process_that_fails_is_told_as_the_pictures_fault(file: Path, words: str) -> None:
    broken = PictureIntake(launch=partial(spawn, [sys.executable, "-c", words]))
    assert refusal(file, encoded(noise(3, 2)), broken) == "picture_too_hard"


def test_a_clipboard_may_hold_more_bytes_but_no_more_pixels() -> None:
    unpacked = encoded(noise(1000, 900), compress_level=0)
    assert len(unpacked) > 2_000_000
    assert len(PictureIntake().take_in_clipboard(unpacked).data) <= PICTURE_BYTES
    with pytest.raises(BadPicture) as refused:
        PictureIntake().take_in_clipboard(encoded(Image.new("L", (4001, 4000))))
    assert refused.value.problem.code == "picture_too_many_pixels"


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_no_file_named_in_a_drawing_is_opened_and_no_font_is_looked_for(tmp_path: Path) -> None:
    canary = tmp_path / "canary.png"
    canary.write_bytes(encoded(noise(3, 2)))
    good, bad, trace = tmp_path / "good.svg", tmp_path / "bad.svg", tmp_path / "trace"
    good.write_bytes(drawing('<g style="font-family: serif" fill="url(#none)"><path d="M0 0h9v9z" fill="red"/></g>'))
    bad.write_bytes(drawing(f'<image href="{canary}"/><image href="file://{canary}"/><image href="canary.png"/>'))
    work = (
        "import sys; from pathlib import Path; from handout_studio.application import PictureIntake\n"
        "from handout_studio.domain.errors import BadFile\n"
        "print(PictureIntake().take_in_file(Path(sys.argv[1]), 'logo').media_type)\n"
        "try: PictureIntake().take_in_file(Path(sys.argv[2]), 'logo')\n"
        "except BadFile as error: print(error.problems[0].code)\n"
    )
    calls = ["strace", "-f", "-e", "trace=open,openat,openat2,stat,statx,newfstatat,access,connect,socket", "-o"]
    command = [*calls, str(trace), sys.executable, "-c", work, str(good), str(bad)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path, timeout=120)
    assert done.stdout.split() == ["image/png", "vector_with_link"]
    said = trace.read_text(encoding="utf-8", errors="replace")
    assert "good.svg" in said  # the trace sees what is opened
    for foreign in ("canary", "/usr/share/fonts", "/etc/fonts", ".fonts", ".ttf", ".otf", "connect(", "socket("):
        assert foreign not in said, foreign


def handout(*bodies: str) -> Handout:
    sections = tuple(Section(id=f"s{number}", title="", body=body) for number, body in enumerate(bodies))
    return Handout(date=TODAY, sections=sections)


def picture(number: int, size: int = 0) -> Picture:
    return Picture(media_type="image/png", data=str(number).encode() + bytes(size))


def test_a_picture_is_kept_under_a_name_of_its_own_and_only_once() -> None:
    held, first = put_in_handout(handout(), picture(1))
    held, second = put_in_handout(held, picture(2))
    held, again = put_in_handout(held, picture(1))
    assert (first, second, again) == ("picture", "picture-2", "picture")
    assert [kept.id for kept in held.images] == ["picture", "picture-2"]


def test_pictures_that_no_text_names_make_room() -> None:
    held = handout("Look: ![a dot](image:picture-7) and image:picture-9")
    for number in range(PICTURE_LIMIT):
        held, _ = put_in_handout(held, picture(number))
    assert len(held.images) == PICTURE_LIMIT
    held, name = put_in_handout(held, picture(PICTURE_LIMIT))
    assert [kept.id for kept in held.images] == ["picture-7", "picture-9", name]


def test_a_handout_that_is_full_says_so() -> None:
    named = " ".join(f"image:picture-{number}" for number in range(2, PICTURE_LIMIT + 1))
    held = handout(f"image:picture {named}")
    for number in range(PICTURE_LIMIT):
        held, _ = put_in_handout(held, picture(number))
    with pytest.raises(BadPicture) as refused:
        put_in_handout(held, picture(PICTURE_LIMIT))
    assert sentence(refused.value).what == "the handout holds 100 pictures already"


def test_pictures_that_the_file_would_not_hold_are_refused() -> None:
    held = handout(" ".join(f"image:picture-{number}" for number in range(2, 20)), "image:picture")
    for number in range(7):
        held, _ = put_in_handout(held, picture(number, PICTURE_BYTES - 1))
    with pytest.raises(BadPicture) as refused:
        put_in_handout(held, picture(8, PICTURE_BYTES - 1))
    assert refused.value.problem.code == "no_room_for_picture"


def test_dropping_changes_nothing_where_all_are_named() -> None:
    held, _ = put_in_handout(handout("![](image:picture)"), picture(1))
    assert drop_unnamed_pictures(held) is held
