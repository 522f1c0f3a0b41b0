"""A file is opened or shown by a list of words that no name can break out of."""

from __future__ import annotations

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from handout_studio.delivery.desktop import desktop_of
from tests.programs import ScriptedPrograms

PATH = PurePosixPath("/home/a/My files/50%, all; $(x).pdf")
ON_WINDOWS = PureWindowsPath(r"C:\My files\50% & all.pdf")


@pytest.mark.parametrize(
    ("system", "path", "command"),
    [
        ("linux", PATH, ["xdg-open", str(PATH)]),
        ("darwin", PATH, ["open", str(PATH)]),
        ("win32", ON_WINDOWS, ["explorer.exe", str(ON_WINDOWS)]),
    ],
)
def test_a_file_is_opened_by_its_usual_program(system: str, path: PurePath, command: list[str]) -> None:
    programs = ScriptedPrograms(**{command[0]: 1 if system == "win32" else 0})

    assert desktop_of(system, programs).open_file(path)
    assert programs.ran == [command]
    assert not desktop_of(system, ScriptedPrograms()).open_file(path)


def test_the_file_managers_service_shows_it_on_linux() -> None:
    programs = ScriptedPrograms(dbus_send=0)

    assert desktop_of("linux", programs).show_in_folder(PATH)

    (command,) = programs.ran
    assert command[-2:] == ["array:string:file:///home/a/My%20files/50%25%2C%20all%3B%20%24%28x%29.pdf", "string:"]


@pytest.mark.parametrize(
    ("system", "statuses", "last"),
    [
        ("linux", {"dbus_send": 1, "xdg_open": 0}, ["xdg-open", str(PATH.parent)]),
        ("linux", {"xdg_open": None}, ["xdg-open", str(PATH.parent)]),
        ("darwin", {"open": 0}, ["open", "-R", str(PATH)]),
    ],
)
def test_the_folder_alone_is_better_than_nothing(system: str, statuses: dict[str, int | None], last: list[str]) -> None:
    programs = ScriptedPrograms(**statuses)

    assert desktop_of(system, programs).show_in_folder(PATH)
    assert programs.ran[-1] == last


def test_explorer_selects_it_unless_a_comma_would_part_its_name() -> None:
    programs = ScriptedPrograms(**{"explorer.exe": 1})
    desktop = desktop_of("win32", programs)

    assert desktop.show_in_folder(ON_WINDOWS)
    assert desktop.show_in_folder(PureWindowsPath(r"C:\files\a,b.pdf"))
    assert programs.ran == [["explorer.exe", "/select,", str(ON_WINDOWS)], ["explorer.exe", r"C:\files"]]


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_without_a_program_it_says_so(system: str) -> None:
    assert not desktop_of(system, ScriptedPrograms()).show_in_folder(ON_WINDOWS if system == "win32" else PATH)
