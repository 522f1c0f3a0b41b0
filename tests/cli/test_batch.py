"""`batch` makes a file for each row, keeps what is finished whatever happens, and names the rows that failed."""

from __future__ import annotations

import os
import signal
import subprocess
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.cli.studio import PROGRAM, Outcome, Studio
from tests.cli.test_commands import page_size, page_text
from tests.full_disk import small_disk

PEOPLE = "client.first_name;day\nZoë;3 May\n=1+1;4 May\n;5 May\n"


@pytest.fixture
def sheet(studio: Studio) -> Studio:
    """A handout that names a field of its reader, and a table."""
    studio.write("a.md", "# A title\nDear {{client.first_name}}, until {{day}}.")
    studio.write("p.csv", PEOPLE)
    return studio


def lines(outcome: Outcome) -> list[str]:
    """What was said on standard output, in the order of names."""
    return sorted(outcome.output.splitlines())


def test_a_file_for_each_row_and_the_rows_that_lack_something_named(sheet: Studio) -> None:
    told = sheet("batch", "a.md", "--csv", "p.csv", "-o", "out", "--jobs", "2", "--paper", "letter")
    assert told.status == 1
    assert lines(told) == ["out/A title 1.pdf", "out/A title 2.pdf"]
    assert told.errors == (
        "handout-studio: p.csv: row 4: lacks client first name (client.first_name); fill it in and try again\n"
    )
    first, second = (sheet.folder / line for line in lines(told))
    assert "Dear Zoë, until 3 May." in page_text(first)
    assert "Dear =1+1, until 4 May." in page_text(second)
    assert page_size(first) == (612, 792)
    assert sorted(path.name for path in (sheet.folder / "out").iterdir()) == ["A title 1.pdf", "A title 2.pdf"]


def test_each_is_what_render_makes(sheet: Studio) -> None:
    sheet("batch", "a.md", "--csv", "p.csv", "-o", "out")
    studio_one = sheet("render", "a.md", "--field", "client.first_name=Zoë", "--field", "day=3 May").path
    assert (sheet.folder / studio_one).read_bytes() == (sheet.folder / "out" / "A title 1.pdf").read_bytes()
    assert b"Zo" not in (sheet.folder / "out" / "A title 1.pdf").read_bytes()


@pytest.mark.parametrize("coding", ["utf-8-sig", "cp1252"])
def test_the_table_in_other_codings(sheet: Studio, coding: str) -> None:
    sheet.write("p.csv", "first name,day\nZoë,3 März\n".encode(coding))
    told = sheet("batch", "a.md", "--csv", "p.csv", "-o", "out", "--name", "{client.first_name}")
    assert (told.status, told.output, told.errors) == (0, "out/Zoë.pdf\n", "")
    assert "Dear Zoë, until 3 März." in page_text(sheet.folder / "out" / "Zoë.pdf")


def test_drafts_beside_them(sheet: Studio) -> None:
    sheet.write("p.csv", "first name,day,email\nAnn,1,ann@example.org\nBob,2,\nCy,3,nobody\n")
    told = sheet("batch", "a.md", "--csv", "p.csv", "-o", "out", "--eml")
    assert lines(told) == ["out/A title 1.eml", "out/A title 1.pdf", "out/A title 2.eml", "out/A title 2.pdf"]
    assert "row 4: “nobody” is not an email address; " in told.errors
    message = message_from_bytes((sheet.folder / "out/A title 1.eml").read_bytes(), policy=policy.default)
    assert message["To"] == "ann@example.org"
    (part,) = message.iter_attachments()  # type: ignore[attr-defined]
    assert part.get_content() == (sheet.folder / "out/A title 1.pdf").read_bytes()


def test_the_text_edition(sheet: Studio) -> None:
    told = sheet("batch", "a.md", "--csv", "p.csv", "-o", "out", "--edition", "text")
    assert lines(told) == ["out/A title 1.txt", "out/A title 2.txt"]
    assert "Dear Zoë" in (sheet.folder / "out/A title 1.txt").read_text(encoding="utf-8")
    assert (
        "no pages to attach"
        in sheet("batch", "a.md", "--csv", "p.csv", "-o", "o", "--edition", "text", "--eml").refusal
    )


@pytest.mark.parametrize(
    ("table", "options", "line"),
    [
        ("", [], "p.csv: the table is empty; begin it with a row of field names such as client.first_name"),
        ("a,b\n", [], "p.csv: the table has no rows below its header; add a row for each person"),
        (b"a,b\n\0\0\0", [], "p.csv: this is not a text file with a table in it; save it as CSV (UTF-8) and try again"),
        ('a,b\n"1,2\n', [], "p.csv: the quotation marks from line 2 on don't match; save it as CSV again"),
        ("a,b\n1,2\n", ["--name", "{c}"], "the name pattern asks for “c”, which is no column; use one of the table's"),
        ("a,b\n1,2\n", ["--csv", "none.csv"], "none.csv: there is no such file; check the name and the folder"),
        ("a,b\n1,2\n", ["-o", "a.md"], "a.md: it can't be written: its folder is not a folder; choose another folder"),
        ("a,b\n1,2\n", ["--jobs", "0"], "argument --jobs: “0” is not a number from 1 to 999; see handout-studio batch"),
    ],
)
def test_what_cant_be_begun_is_refused(sheet: Studio, table: str | bytes, options: list[str], line: str) -> None:
    sheet.write("p.csv", table)
    assert sheet("batch", "a.md", "--csv", "p.csv", "-o", "out", *options).refusal.startswith(line)
    assert sheet.names() == ["a.md", "p.csv"]


def test_a_missing_column_fails_every_row(sheet: Studio) -> None:
    sheet.write("p.csv", "day\n1\n2\n")
    told = sheet("batch", "a.md", "--csv", "p.csv", "-o", "out")
    assert (told.status, told.output) == (1, "")
    assert told.errors.count("lacks client first name") == 2
    assert list((sheet.folder / "out").iterdir()) == []


def test_a_row_that_cant_be_laid_out_does_not_stop_the_others(sheet: Studio) -> None:
    (sheet.folder / "out" / "B.pdf").mkdir(parents=True)
    sheet.write("p.csv", "first name,day\nA,1\nB,2\nC,3\n")
    told = sheet("batch", "a.md", "--csv", "p.csv", "-o", "out", "--name", "{first_name}", "--jobs", "2")
    assert told.status == 2  # the column is known by the field that it fills
    told = sheet("batch", "a.md", "--csv", "p.csv", "-o", "out", "--name", "{client.first_name}", "--jobs", "2")
    assert (told.status, lines(told)) == (1, ["out/A.pdf", "out/C.pdf"])
    assert told.errors == (
        "handout-studio: p.csv: row 3: out/B.pdf: it can't be written: this is a folder; name a file in it\n"
    )


@pytest.mark.skipif(os.name != "posix", reason="needs a disk of a fixed size")
def test_a_full_disk_half_way(sheet: Studio, tmp_path: Path) -> None:
    sheet.write("p.csv", "first name,day\n" + "".join(f"A{n},{n}\n" for n in range(40)))
    with small_disk(tmp_path / "small") as small:
        if not small.is_mount():
            pytest.skip("a limit for each file stops none half way: only who may mount has a disk that fills")
        told = sheet("batch", "a.md", "--csv", "p.csv", "-o", small)
        made = sorted(path.name for path in small.iterdir())
        whole = [b"%%EOF" in (small / name).read_bytes()[-8:] for name in made]
    assert told.status == 1
    assert 0 < len(made) < 40
    assert all(whole)
    assert sorted(Path(line).name for line in told.output.splitlines()) == made
    assert "the disk is full; make room or choose another folder" in told.errors
    assert f"stopped: {len(made)} of 40 rows are finished; not made: rows " in told.errors
    assert told.errors.count("\n") <= 6


@pytest.mark.skipif(os.name != "posix", reason="a signal of POSIX")
def test_ctrl_c_keeps_what_is_finished_and_says_which(sheet: Studio, tmp_path: Path) -> None:
    sheet.write("p.csv", "first name,day\n" + "".join(f"A{n},{n}\n" for n in range(3_000)))
    call = [PROGRAM, "batch", "a.md", "--csv", "p.csv", "-o", "out", "--data-dir", sheet.data]
    with (tmp_path / "errors").open("w+") as told:
        process = subprocess.Popen(
            call, cwd=sheet.folder, stdout=subprocess.PIPE, stderr=told, text=True, start_new_session=True
        )
        assert process.stdout
        lines = [process.stdout.readline() for _ in range(5)]
        os.killpg(process.pid, signal.SIGINT)
        lines += process.stdout.readlines()  # by the same buffer, which may hold lines already
        assert process.wait(20) == 130
        told.seek(0)
        errors = told.read()
    made = sorted(path.name for path in (sheet.folder / "out").iterdir())
    assert 5 <= len(made) < 3_000
    assert sorted(Path(line.strip()).name for line in lines) == made
    assert f"handout-studio: stopped: {len(made)} of 3000 rows are finished; not made: rows " in errors
    assert errors.count("\n") == 1
    assert all((sheet.folder / "out" / name).read_bytes().rstrip().endswith(b"%%EOF") for name in made)


def test_nothing_of_a_row_is_left_in_the_data_folder(sheet: Studio) -> None:
    sheet("batch", "a.md", "--csv", "p.csv", "-o", "out")
    assert not sheet.data.exists()
