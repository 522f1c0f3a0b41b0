"""Many at once in the real window: the table looked over, a file for each, and stopping in the midst."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.ui.handing_over.people_model import PeopleModel
from tests.cli.test_commands import page_text
from tests.full_disk import small_disk
from tests.studio import Studio

PATIENCE = 30_000  # milliseconds
LEFT = Qt.MouseButton.LeftButton
PEOPLE = "First name;client.appointment\nZoë;3 May\n=1+1;4 May\n;5 May\n"


@pytest.fixture
def studio(studio: Studio) -> Studio:
    """A short handout that greets its reader and names a day."""
    first = studio.handout.sections[0]
    body = "Dear {{client.first_name}}, until {{client.appointment}}."
    handout = edits.write_body(studio.handout, first.id, body)
    handout = handout.model_copy(update={"title": "A sheet", "sections": handout.sections[:1]})
    studio.session.edit(handout, "write")
    return studio


def begin(studio: Studio, qtbot: QtBot, table: Path, folder: Path) -> None:
    """Open the dialog, and choose table and folder."""
    studio.prompts.paths = [table, folder]
    studio.trigger("many")
    with qtbot.waitSignal(studio.window.ways_out.many.planned, timeout=PATIENCE):
        click(qtbot, studio, "chooseTable")
    click(qtbot, studio, "chooseFolder")


def click(qtbot: QtBot, studio: Studio, name: str) -> None:
    qtbot.mouseClick(studio.find(name), LEFT)


def said(studio: Studio, name: str) -> str:
    widget = studio.find(name)
    assert isinstance(widget, QLabel | QPlainTextEdit)
    return widget.text() if isinstance(widget, QLabel) else widget.toPlainText()


def cells(studio: Studio) -> list[list[str]]:
    table = studio.find("peopleTable")
    assert isinstance(table, QTableView)
    model = table.model()
    assert isinstance(model, PeopleModel)
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[str(model.data(model.index(row, column))) for column in columns] for row in rows]


def write(tmp_path: Path, table: str | bytes = PEOPLE) -> Path:
    path = tmp_path / "people.csv"
    path.write_bytes(table.encode() if isinstance(table, str) else table)
    return path


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1252"])
def test_the_table_is_looked_over_and_each_gets_a_file(
    studio: Studio, qtbot: QtBot, tmp_path: Path, coding: str
) -> None:
    out = tmp_path / "out"
    begin(studio, qtbot, write(tmp_path, PEOPLE.encode(coding)), out)
    assert cells(studio) == [
        ["2", "Will be made", "A sheet 1.pdf", "Zoë", "3 May"],
        ["3", "Will be made", "A sheet 2.pdf", "=1+1", "4 May"],
        ["4", "Left out, missing: First name", "", "(empty)", "5 May"],
    ]
    assert "3 rows: 2 will be made, 1 left out" in said(studio, "peopleSaid")
    with qtbot.waitSignal(studio.window.ways_out.many.finished, timeout=PATIENCE):
        click(qtbot, studio, "manyOn")

    assert sorted(path.name for path in out.iterdir()) == ["A sheet 1.pdf", "A sheet 2.pdf"]
    assert "Dear Zoë, until 3 May." in page_text(out / "A sheet 1.pdf")
    assert "Dear =1+1, until 4 May." in page_text(out / "A sheet 2.pdf")
    assert said(studio, "manyTold").startswith(f"2 of 3 are finished, in {out}.")
    assert said(studio, "manyRows").startswith("Row 4: lacks client first name")
    studio.programs.answers["dbus-send"] = 0
    click(qtbot, studio, "manyShow")
    qtbot.waitUntil(lambda: len(studio.programs.commands_of("dbus-send")) == 1, timeout=PATIENCE)
    click(qtbot, studio, "manyOn")


def test_names_drafts_and_edition_are_as_chosen(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    out = tmp_path / "out"
    table = "first name,client.appointment,email\nAnn,1 May,ann@example.org\nAnn,2 May,\nCy,3 May,nobody\n"
    begin(studio, qtbot, write(tmp_path, table), out)
    pattern = studio.find("namePattern")
    assert isinstance(pattern, QLineEdit)
    with qtbot.waitSignal(studio.window.ways_out.many.planned, timeout=PATIENCE):
        pattern.setText("{nobody}")
    assert "asks for “nobody”" in said(studio, "peopleSaid")
    assert not studio.find("manyOn").isEnabled()
    with qtbot.waitSignal(studio.window.ways_out.many.planned, timeout=PATIENCE):
        pattern.setText("For {client.first_name}")
    assert [row[2] for row in cells(studio)] == ["For Ann.pdf", "For Ann-2.pdf", ""]
    assert "not an email address" in cells(studio)[2][1]
    click(qtbot, studio, "manyLetters")
    with qtbot.waitSignal(studio.window.ways_out.many.finished, timeout=PATIENCE):
        click(qtbot, studio, "manyOn")
    assert sorted(path.name for path in out.iterdir()) == [
        "For Ann-2.eml",
        "For Ann-2.pdf",
        "For Ann.eml",
        "For Ann.pdf",
    ]
    click(qtbot, studio, "manyOn")
    begin(studio, qtbot, write(tmp_path, "first name,client.appointment\nAnn,1 May\n"), out)  # asked before replacing
    with qtbot.waitSignal(studio.window.ways_out.many.planned, timeout=PATIENCE):
        studio.find("namePattern").setText("For {client.first_name}")  # type: ignore[attr-defined]
    studio.prompts.replacing = False
    click(qtbot, studio, "manyOn")
    assert ("replace", (1, "For Ann.pdf")) in studio.prompts.asked
    click(qtbot, studio, "manyCancel")


def test_stopping_keeps_what_is_finished_and_says_which(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    out = tmp_path / "out"
    table = "first name,client.appointment\n" + "".join(f"A{number},1 May\n" for number in range(10_000))
    begin(studio, qtbot, write(tmp_path, table), out)
    assert "10,000 rows, all complete." in said(studio, "peopleSaid")
    click(qtbot, studio, "manyOn")
    qtbot.waitUntil(lambda: out.is_dir() and sum(1 for _ in out.iterdir()) >= 3, timeout=PATIENCE)
    with qtbot.waitSignal(studio.window.ways_out.many.finished, timeout=PATIENCE):
        click(qtbot, studio, "manyCancel")

    made = sorted(path.name for path in out.iterdir())
    assert 3 <= len(made) < 10_000
    assert all(name.endswith(".pdf") for name in made)
    told = said(studio, "manyTold")
    assert told.startswith(f"{len(made):,} of 10,000 are finished")
    assert "Finished: row" in told
    assert "Not made: row" in told
    click(qtbot, studio, "manyOn")


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        (b"", "the table is empty"),
        (b"a,b\n\0\0\0", "this is not a text file"),
        ('a,b\n"1,2\n', "the quotation marks from line 2 on don't match"),
        ("First name,first_name\nA,B\n", "two columns are both"),
    ],
)
def test_a_table_that_cant_be_read_says_why(
    studio: Studio, qtbot: QtBot, tmp_path: Path, table: str | bytes, reason: str
) -> None:
    begin(studio, qtbot, write(tmp_path, table), tmp_path)
    assert reason in said(studio, "peopleSaid")
    assert not studio.find("manyOn").isEnabled()
    click(qtbot, studio, "manyCancel")


def test_a_full_disk_half_way_keeps_what_is_whole(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    table = "first name,client.appointment\n" + "".join(f"A{number},1 May\n" for number in range(40))
    with small_disk(tmp_path / "small") as small:
        begin(studio, qtbot, write(tmp_path, table), small)
        with qtbot.waitSignal(studio.window.ways_out.many.finished, timeout=PATIENCE):
            click(qtbot, studio, "manyOn")
        made = [path.read_bytes() for path in small.iterdir()]
        told = said(studio, "manyTold")
        click(qtbot, studio, "manyOn")
    if len(made) == 40:
        pytest.skip(f"only each file's size could be limited ({errno.ENOSPC})")
    assert all(pdf.rstrip().endswith(b"%%EOF") for pdf in made)
    assert "the disk is full" in told
    assert f"{len(made)} of 40 are finished" in told


def test_a_tables_folder_is_no_place_for_handouts(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    kept = studio.workspace.preferences.last_folder
    tables = tmp_path / "tables"
    tables.mkdir()
    table = write(tables, "first name,client.appointment\nAnn,1 May\n")
    begin(studio, qtbot, table, tmp_path)
    assert studio.workspace.preferences.last_folder == kept
    studio.prompts.paths = [None]
    click(qtbot, studio, "chooseTable")
    assert studio.prompts.asked[-1] == ("open people", tables)
