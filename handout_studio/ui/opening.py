"""Puts the window on the screen over a workspace, and sees to what goes wrong at the start and later."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from handout_studio import __version__
from handout_studio.application import Message, Workspace
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.announcer import Announcer
from handout_studio.ui.beginning import STARTER
from handout_studio.ui.collector import Collector
from handout_studio.ui.handed_files import HandedFiles, is_template
from handout_studio.ui.icons import app_icon
from handout_studio.ui.language import speak
from handout_studio.ui.main_window import MainWindow
from handout_studio.ui.preview.controller import RendererFactory
from handout_studio.ui.preview.pages_by_ear import speak_of_pages
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.theme import SystemTheme, load_fonts
from handout_studio.ui.window_title import PROGRAM


def show_window(
    workspace: Workspace, file: Path | None, make_renderer: RendererFactory, draft: str | None = None
) -> int:
    """The window, until it is closed: with the handout of `file` or a lost draft in it, else where a person begins.

    That is the welcome page or the handout worked on last, as they have chosen. Returns 0.
    """
    app = make_application()
    speak(app, workspace.preferences.language)
    theme = SystemTheme(app)
    theme.choose_text_size(workspace.preferences.text_size)
    theme.choose(workspace.preferences.theme)
    log = workspace.safekeeping.log
    log.note("start")
    begins = file is None and draft is None
    if begins and not workspace.preferences.welcome_at_start:
        file = last_handout(workspace)
    welcome = begins and file is None
    window = open_window(workspace, theme, file, make_renderer, draft=draft, welcome=welcome)
    sys.excepthook = last_resort(window)
    status = app.exec()
    log.note("end")
    return status


def make_application() -> QApplication:
    """The application with its names, its font and its icon, and what nothing holds any more freed on its thread."""
    QApplication.setApplicationName(PROGRAM)
    QApplication.setApplicationDisplayName(PROGRAM)
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("handout-studio")
    app = QApplication(sys.argv[:1])
    Collector(app)
    load_fonts(app)
    app.setWindowIcon(app_icon())
    return app


def open_window(
    workspace: Workspace,
    theme: SystemTheme,
    file: Path | None,
    make_renderer: RendererFactory,
    prompts: Prompts | None = None,
    *,
    draft: str | None = None,
    welcome: bool = False,
) -> MainWindow:
    """The window on the screen. A file that can't be read, and other troubles, are told once it is there.

    A template is shown over the starter, to be taken in or not.
    `prompts`: None asks with dialogs; `draft`: the id of a lost draft to recover, else all there are are offered.
    `welcome`: the page of templates is in the starter's place.
    """
    program = QApplication.instance()
    assert isinstance(program, QApplication)
    handed = file if is_template(file) else None
    file = None if handed else file
    speak_of_pages(program)
    workspace.stock.own.reread(with_shared=False)  # a shared folder may be slow: the window reads it beside the rest
    trouble: HandoutStudioError | None = None
    try:
        session = _session(workspace, file)
    except HandoutStudioError as error:
        if file is None:
            raise
        trouble = error
        session = _session(workspace, None)
    window = MainWindow(session, make_renderer, theme, prompts)
    _say_aloud(window)
    is_copy = not window.files.take_own_file()
    if welcome:
        window.welcome.open_at_start()
    window.show()
    files = HandedFiles(window)
    if sys.platform == "darwin":
        files.watch()
    QTimer.singleShot(0, window, lambda: _begin(window, trouble, file if is_copy else None, draft))
    if handed is not None:
        QTimer.singleShot(0, window, lambda: files.take(handed))
    return window


def last_handout(workspace: Workspace) -> Path | None:
    """The file worked on last, where it is still there; a drive that is slow to answer is asked just this once."""
    recent = workspace.preferences.recent
    return Path(recent[0]) if recent and Path(recent[0]).is_file() else None


def _say_aloud(window: MainWindow) -> None:
    """Have what happens in the window said to those who listen."""
    announcer = Announcer(window.session, window)
    announcer.setObjectName("announcer")
    window.files.saved.connect(announcer.note_saved)
    window.check.changed.connect(announcer.note_findings)


def _session(workspace: Workspace, file: Path | None) -> HandoutSession:
    if file is None:
        return HandoutSession(workspace, workspace.new_handout(STARTER))
    opened = workspace.read_handout(file)
    session = HandoutSession(workspace, opened.handout)
    session.load(opened.handout, opened.path, opened.fingerprint)
    workspace.note_recent(file)
    return session


def _begin(window: MainWindow, trouble: HandoutStudioError | None, copied: Path | None, draft: str | None) -> None:
    """What waits until the window is there: news of the start, remains of a crash, and the work that it cut short."""
    if trouble is not None:
        window.prompts.tell(message_for(trouble))
    window.tell_troubles()
    if copied is not None:
        what = window.tr("“{name}” is open in another window, so this is a copy of it.").format(name=copied.name)
        window.prompts.tell(Message(what, window.tr("Save it under a name of its own, or close this window.")))
    workspace = window.session.workspace
    # Beside the window: a folder may be on a network that doesn't answer.
    Thread(target=_sweep, args=(workspace, window.session.path), name="sweeping", daemon=True).start()
    if draft is not None:
        window.recovery.take_over(draft)
    elif not window.welcome.is_shown:  # that shows them itself
        window.recovery.offer()


def _sweep(workspace: Workspace, path: Path | None) -> None:
    """Remove what a save that was cut short left, wherever this person has saved of late."""
    kept = workspace.preferences
    files = [Path(name) for name in kept.recent] + ([path] if path else [])
    folders = {file.parent for file in files} | ({Path(kept.last_folder)} if kept.last_folder else set())
    if swept := workspace.safekeeping.sweep(folders):
        workspace.safekeeping.log.note("swept", swept)


def last_resort(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What is left to do with an error nobody expected: say so, and keep the window and the words in it.

    Its text could quote the person's words, so only its kind and place are written down.
    """

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno}" if trace is not None else ""
        window.session.workspace.safekeeping.log.note(
            "internal-error", trace.tb_lineno if trace else None, fact=kind.__name__
        )
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(f"handout-studio: something went wrong inside the program ({kind.__name__} in {place})\n")
        window.prompts.tell(
            Message(
                window.tr("Something went wrong inside the program ({kind} in {place}).").format(
                    kind=kind.__name__, place=place
                ),
                window.tr("Your words are still here: save them under another name, then start the program again."),
            )
        )

    return tell
