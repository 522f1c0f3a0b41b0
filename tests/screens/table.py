"""Every screen and every dialog: what it is called, which class shows it, and what opens it.

A dialog class that is missing here makes tests/screens/test_table.py fail.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from handout_studio.application import Message
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.template import OwnTemplate
from handout_studio.storage.drafts import open_draft
from handout_studio.ui.gallery.template_work import TemplateWork
from handout_studio.ui.prompts import DialogPrompts
from handout_studio.ui.session import Focus
from tests.studio import Studio

Open = Callable[[Studio, Path], None]
Then = Open

GREETING = "Dear {{client.first_name}}, I guarantee that you will feel better."
PEOPLE = "First name;client.appointment\nZoë;3 May\nJonathan;4 May\n;5 May\n"


@dataclass(frozen=True, slots=True)
class Screen:
    """`open` may last until it is closed (a question). `then` goes on from there, to a later step of it."""

    name: str
    shows: str
    open: Open
    then: Then | None = None


def _command(name: str, **preferences: object) -> Open:
    def open_it(studio: Studio, folder: Path) -> None:
        if preferences:
            studio.workspace.change_preferences(**preferences)
        studio.trigger(name)

    return open_it


def _section(kind: str) -> Open:
    """The window at the first section of that kind."""

    def show(studio: Studio, folder: Path) -> None:
        studio.session.select(Focus(next(each.id for each in studio.handout.sections if each.kind == kind)))

    return show


def _menu(number: int) -> Open:
    """A menu of the menu bar, where it hangs."""

    def pull(studio: Studio, folder: Path) -> None:
        bar = studio.window.menuBar()
        action = [each for each in bar.actions() if each.isVisible()][number]
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))

    return pull


def _chooser(name: str) -> Open:
    def pull(studio: Studio, folder: Path) -> None:
        button = studio.find(name)
        menu = button.menu()  # type: ignore[attr-defined]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    return pull


def _asks(ask: Callable[[DialogPrompts, Path], object]) -> Open:
    return lambda studio, folder: void(ask(DialogPrompts(studio.window), folder))


def void(_: object) -> None:
    """The answer to a question doesn't matter here."""


def _work(studio: Studio) -> TemplateWork:
    return TemplateWork(studio.session, studio.prompts, studio.window)


def _own_card(studio: Studio, act: Callable[[TemplateWork, object], None]) -> None:
    """Do it with a template of one's own, made of one whose texts have changed since."""
    gallery = studio.workspace.stock.gallery
    name = gallery.duplicate("one-page-welcome")
    template = gallery.template(name)
    old = tuple(one.model_copy(update={"digest": "0" * 64}) for one in template.sources)
    mine = tuple(one.model_copy(update={"body": f"Mine. {one.body}"}) for one in template.sections)
    gallery.change(name, sources=old, sections=mine)
    act(_work(studio), next(card for card in studio.workspace.templates() if card.id == name))


def _import_template(studio: Studio, folder: Path) -> None:
    sections = (Section(id="a", title="How we start", body="Jonathan, ring 555 0100.\n\n- One\n- Two"),)
    path = folder / "theirs.template"
    studio.workspace.stock.gallery.write(
        OwnTemplate(title="One-page welcome", heading="Hello", sections=sections), path
    )
    studio.prompts.paths = [path]
    studio.trigger("import-template")


def _lost_work(studio: Studio, folder: Path) -> None:
    handout = edits.set_title(studio.workspace.new_handout("one-page-welcome"), "A sheet for Monday")
    path = folder / "monday.handout"
    fingerprint = studio.workspace.save_handout(handout, path)
    draft = open_draft(folder / "data" / "drafts")
    draft.write(edits.write_body(handout, handout.sections[0].id, "Bring a friend."), path, fingerprint)
    draft.close()
    studio.trigger("recover")


def _versions(studio: Studio, folder: Path) -> None:
    studio.prompts.paths = [folder / "mine.handout"]
    studio.trigger("save")
    studio.session.edit(edits.write_body(studio.handout, studio.handout.sections[0].id, "Quite other words."), "write")
    studio.trigger("save")
    studio.trigger("versions")


def _gone(studio: Studio, folder: Path) -> None:
    path = folder / "first session.handout"
    studio.workspace.safekeeping.save(studio.handout, path)
    path.unlink()
    studio.trigger("gone")


def _hand_over(studio: Studio, folder: Path, *, locked: bool = False) -> None:
    greet(studio)
    studio.window.handing_over.prepare("export", lambda ready: None, locked=locked)


def _fill_in(studio: Studio, folder: Path) -> None:
    """Give the name that is asked for, and go on to the look."""
    line = studio.find("detail-client.first_name")
    assert isinstance(line, QLineEdit)
    line.setText("Ana")
    _press(studio, "stepOn")


def _press(studio: Studio, name: str) -> None:
    button = studio.find(name)
    assert isinstance(button, QPushButton)
    button.click()


def _many(studio: Studio, folder: Path) -> None:
    greet(studio)
    studio.trigger("many")


def _choose_table(studio: Studio, folder: Path) -> None:
    table = folder / "people.csv"
    table.write_text(PEOPLE, encoding="utf-8")
    studio.prompts.paths = [table, folder / "out"]
    _press(studio, "chooseTable")
    QTest.qWait(400)
    _press(studio, "chooseFolder")


def greet(studio: Studio) -> None:
    """The first section greets a client by a name that is yet to be given, and promises too much."""
    studio.session.edit(edits.write_body(studio.handout, studio.handout.sections[0].id, GREETING), "write")


def _findings(studio: Studio, folder: Path) -> None:
    greet(studio)


def _own_words(studio: Studio, folder: Path) -> None:
    studio.workspace.add_word("Okafor")
    studio.window.checking.spelling.show_own_words()


def _blank(studio: Studio, folder: Path) -> None:
    empty = studio.handout.model_copy(update={"sections": ()})
    studio.session.edit(empty, "clear")


TROUBLE = Message("“first session.handout” can't be saved: the disk is full.", "Make room, then try again.")
FILE = Path("/home/maya/Handouts/first session.handout")

WINDOW = (
    Screen("window", "MainWindow", lambda studio, folder: None),
    Screen("window-findings", "MainWindow", _findings),
    Screen("window-limits", "MainWindow", _section("confidentiality")),
    Screen("window-contacts", "MainWindow", _section("crisis")),
    Screen("window-blank", "MainWindow", _blank),
    Screen("window-find", "MainWindow", _command("replace")),
    Screen("welcome", "MainWindow", _command("new")),
    Screen("first-start", "MainWindow", lambda studio, folder: studio.window.welcome.ask()),
)

MENUS = (
    *(Screen(f"menu-{number + 1}", "QMenu", _menu(number)) for number in range(7)),
    Screen("menu-brand", "QMenu", _chooser("brandButton")),
    Screen("menu-edition", "QMenu", _chooser("editionButton")),
)

DIALOGS = (
    Screen("brand-editor", "BrandEditor", _command("edit-brand")),
    Screen("page-details", "PageDetails", lambda studio, folder: studio.window.menus.page_menu.actions()[-1].trigger()),
    Screen("save-template", "SaveTemplate", _command("save-template")),
    Screen("import-template", "ImportTemplate", _import_template),
    Screen("export-template", "PassingOn", lambda studio, folder: _own_card(studio, TemplateWork.export)),
    Screen("rename-template", "TemplateDetails", lambda studio, folder: _own_card(studio, TemplateWork.rename)),
    Screen("update-review", "UpdateReview", lambda studio, folder: _own_card(studio, TemplateWork.review_update)),
    Screen("save-section", "SectionForm", _command("save-section")),
    Screen("library-folder", "LibraryPlace", _command("library-folder")),
    Screen("picture-sharpness", "SharpnessDialog", _command("export-pictures")),
    Screen("handing-over-details", "StepsDialog", _hand_over),
    Screen("handing-over-look", "StepsDialog", _hand_over, _fill_in),
    Screen("handing-over-password", "StepsDialog", partial(_hand_over, locked=True), _fill_in),
    Screen("email-notice", "EmailDialog", _command("email", email_notice_read=False)),
    Screen("email", "EmailDialog", _command("email", email_notice_read=True)),
    Screen("many", "ManyDialog", _many),
    Screen("many-table", "ManyDialog", _many, _choose_table),
    Screen("unsaved-work", "RecoveryDialog", _lost_work),
    Screen("earlier-versions", "VersionsDialog", _versions),
    Screen("gone", "GoneDialog", _gone),
    Screen("preferences", "PreferencesDialog", _command("preferences")),
    Screen("own-words", "OwnWords", _own_words),
    Screen("self-check", "SelfCheckDialog", _command("self-check")),
    Screen("help", "HelpBook", _command("help")),
    Screen("licences", "LicenceSheet", lambda studio, folder: studio.window.guidance.show_licences()),
    Screen("shortcuts", "ShortcutSheet", _command("shortcuts")),
    Screen("log", "LogSheet", _command("log")),
    Screen("about", "About", _command("about")),
)

QUESTIONS = (
    Screen("ask-leave", "QMessageBox", _asks(lambda ask, folder: ask.leave_changes("first session"))),
    Screen("ask-overwrite", "QMessageBox", _asks(lambda ask, folder: ask.overwrite_changed(FILE))),
    Screen("ask-save-refused", "QMessageBox", _asks(lambda ask, folder: ask.save_refused(TROUBLE))),
    Screen("ask-copy", "QMessageBox", _asks(lambda ask, folder: ask.open_copy(FILE))),
    Screen("ask-missing", "QMessageBox", _asks(lambda ask, folder: ask.missing_recent(FILE))),
    Screen("ask-clear", "QMessageBox", _asks(lambda ask, folder: ask.clear_versions("Delete all?", 12))),
    Screen("ask-clear-gone", "QMessageBox", _asks(lambda ask, folder: ask.clear_gone("Delete all?"))),
    Screen("ask-remove-brand", "QMessageBox", _asks(lambda ask, folder: ask.remove_brand("Harbour Counselling"))),
    Screen("ask-move-in", "QMessageBox", _asks(lambda ask, folder: ask.move_in("3 templates and 12 sections"))),
    Screen("ask-write-refused", "QMessageBox", _asks(lambda ask, folder: ask.write_refused(TROUBLE))),
    Screen("ask-print-refused", "QMessageBox", _asks(lambda ask, folder: ask.print_refused(TROUBLE))),
    Screen(
        "ask-paper",
        "QMessageBox",
        _asks(lambda ask, folder: ask.other_paper("letter", "Upstairs", "A4", can_lay_out=True)),
    ),
    Screen("ask-replace", "QMessageBox", _asks(lambda ask, folder: ask.replace_files(5, "A sheet 1.pdf"))),
    Screen("trouble", "QMessageBox", _asks(lambda ask, folder: ask.tell(TROUBLE))),
)

SCREENS = (*WINDOW, *MENUS, *DIALOGS, *QUESTIONS)


def branded(studio: Studio) -> Handout:
    """The starter as a practice has it: with a name and how to be reached."""
    brand = Brand(
        practice="Harbour Counselling", person="Maya Okafor, LMFT", phone="(555) 010-0142", email="hi@harbour.example"
    )
    return edits.set_brand(studio.workspace.new_handout("feeling-safe-in-therapy"), brand)
