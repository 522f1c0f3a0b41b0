"""What goes into the frozen program, what stays out, and whose licences come with it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PIL import Image

from handout_studio import __version__
from tools import frozen, icons, notices

PROJECT = Path(__file__).parents[2]


def test_every_bundled_file_goes_in_and_stands_in_the_list_of_what_was_delivered(tmp_path: Path) -> None:
    found = frozen.bundled_resources(PROJECT, tmp_path)
    font = PROJECT / "resources" / "fonts" / "inter" / "Inter-Bold.ttf"
    assert (str(font), "handout_studio/_resources/fonts/inter") in found
    listed = (tmp_path / frozen.MANIFEST).read_text(encoding="utf-8").splitlines()
    assert f"{hashlib.sha256(font.read_bytes()).hexdigest()}  fonts/inter/Inter-Bold.ttf" in listed
    assert len(listed) == sum(path.is_file() for path in (PROJECT / "resources").rglob("*"))


@pytest.mark.parametrize(
    ("path", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\plugins\\imageformats\\qpdf.dll", False),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("PySide6/QtWidgets.abi3.so", True),
        ("lxml/objectify.so", False),
        ("lxml/etree.so", True),
    ],
)
def test_parts_of_qt_that_nothing_uses_stay_out(path: str, stays: bool) -> None:
    entry = (path, "nowhere", "DATA")
    assert frozen.needed([entry], "win32") == ([entry] if stays else [])


@pytest.mark.skipif(sys.platform != "linux", reason="only there do libraries of the build machine come along")
@pytest.mark.skipif(not shutil.which("objdump"), reason="needs objdump, as freezing does")
def test_libraries_that_only_what_stays_out_had_needed_stay_out_too() -> None:
    names = ("libgtk-3.so.0", "libstdc++.so.6", "PySide6/Qt/plugins/platformthemes/libqgtk3.so")
    assert frozen.needed([(name, "/nowhere", "BINARY") for name in names], "linux") == []
    python = ("libpython3.11.so.1.0", "/nowhere", "BINARY")
    assert frozen.needed([python], "linux") == [python]


def test_what_is_left_out_may_not_be_imported_either() -> None:
    contracts = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    forbidden = next(one["forbidden_modules"] for one in contracts["contracts"] if one["id"] == "frozen")
    recipe = (PROJECT / "build_installer.spec").read_text(encoding="utf-8")
    assert [name for name in forbidden if f'"{name}"' not in recipe] == []


def test_windows_and_macos_are_told_the_version(tmp_path: Path) -> None:
    assert f"StringStruct('ProductVersion', '{__version__}')" in Path(frozen.version_resource(tmp_path)).read_text()
    told = frozen.property_list()
    assert told["CFBundleShortVersionString"] == __version__
    assert "handout" in str(told["CFBundleDocumentTypes"])


def test_the_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    made = icons.hicolor(PROJECT, tmp_path)
    sizes = {Image.open(file).size for file in made if file.suffix == ".png"}
    assert sizes == {(size, size) for size in icons.SIZES}
    assert Image.open(icons.windows_icon(PROJECT, tmp_path)).info["sizes"] == {(n, n) for n in icons.WINDOWS_SIZES}
    assert len(Image.open(icons.apple_icon(PROJECT, tmp_path)).info["sizes"]) >= 5


def test_the_notice_names_every_package_and_every_font_with_its_licence() -> None:
    text = notices.notice(PROJECT)
    head = text.partition("=" * 78)[0]
    for line in (PROJECT / "requirements.lock").read_text(encoding="utf-8").splitlines()[1:]:
        name, _, version = line.partition("==")
        assert f"{name} {version}:" in head.lower().replace("_", "-"), name
    for words in ("resources/fonts/inter/OFL.txt: OFL-1.1", "resources/icons/LICENSE: ISC", "Python 3"):
        assert words in head
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "SIL OPEN FONT LICENSE", "PYTHON SOFTWARE FOUNDATION LICENSE"):
        assert words in text
    assert "see below" not in head


def test_a_package_without_a_licence_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "requirements.lock").write_text("pyside6-essentials==1\n", encoding="utf-8")
    with pytest.raises(FileNotFoundError):  # its texts are kept in packaging/licences
        notices.packages(tmp_path)


def test_programs_started_by_the_frozen_one_find_what_it_was_started_in() -> None:
    hook = PROJECT / "packaging" / "outer_environment.py"
    show = f"import os, runpy; runpy.run_path({str(hook)!r}); print([n for n in os.environ if n[:2] in ('_P', 'LD')])"
    inner = {"PATH": os.environ["PATH"], "_PYI_ARCHIVE_FILE": "x", "LD_LIBRARY_PATH": "/of/the/program"}
    for outer, expected in (({}, "[]"), ({"LD_LIBRARY_PATH_ORIG": "/of/the/person"}, "['LD_LIBRARY_PATH']")):
        done = subprocess.run([sys.executable, "-c", show], env=inner | outer, capture_output=True, text=True)
        assert done.stdout.strip() == expected, done.stderr
