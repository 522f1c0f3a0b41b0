"""Handouts and templates whose files are gone are brought back, or what is kept of them cleared, in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from tests.studio import Studio

LEFT = Qt.MouseButton.LeftButton


def rows(studio: Studio) -> list[str]:
    found = studio.find("goneList")
    assert isinstance(found, QListWidget)
    return [found.item(row).text().split("\n")[0] for row in range(found.count())]


def is_open(studio: Studio) -> bool:
    return any(each.isVisible() for each in studio.window.findChildren(QWidget, "goneFiles"))


def choose(studio: Studio, name: str) -> None:
    found = studio.find("goneList")
    assert isinstance(found, QListWidget)
    found.setCurrentRow(rows(studio).index(name))


def test_a_handout_and_a_template_come_back(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    gallery = studio.workspace.stock.gallery
    template = gallery.duplicate("one-page-welcome")
    gallery.change(template, description="Mine")
    path, kept = tmp_path / "monday.handout", tmp_path / "kept.handout"
    studio.prompts.paths = [path]
    studio.trigger("save")
    studio.session.edit(edits.set_title(studio.handout, "For Monday"), "rename")
    studio.trigger("save")
    studio.prompts.paths = [kept]
    studio.trigger("save-as")
    path.unlink()
    gallery.remove(template)
    studio.trigger("new-blank")

    studio.trigger("gone")
    assert sorted(rows(studio)) == sorted([template, "monday"])
    choose(studio, "monday")
    qtbot.mouseClick(studio.find("bringBackGone"), LEFT)
    assert studio.handout.title == "For Monday"
    assert studio.session.path is None
    assert not is_open(studio)

    studio.trigger("gone")
    choose(studio, template)
    with qtbot.waitSignal(studio.window.own.changed):
        qtbot.mouseClick(studio.find("bringBackGone"), LEFT)
    assert gallery.template(template).description == "Mine"
    studio.trigger("gone")
    assert rows(studio) == ["monday"]

    studio.prompts.clearing = False
    qtbot.mouseClick(studio.find("clearGone"), LEFT)
    assert rows(studio) == ["monday"]
    studio.prompts.clearing = True
    qtbot.mouseClick(studio.find("clearGone"), LEFT)
    assert rows(studio) == []
    assert not studio.find("bringBackGone").isEnabled()
    assert studio.workspace.safekeeping.history.versions(path) == ()
    assert studio.workspace.safekeeping.history.versions(kept) != ()
