"""What the Linux packages tell a desktop; the packages themselves are proved by tests/fresh_machine/packages."""

from __future__ import annotations

import configparser
import shutil
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

from handout_studio import __version__
from tools import changelog, elf_needs, linux_packages

TYPES = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("share")
    linux_packages.share(folder)
    return folder


def test_menu_entry_file_types_and_description_name_the_same_types(share: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(share / "applications" / "handout-studio.desktop", encoding="utf-8")
    opened = set(entry["Desktop Entry"]["MimeType"].strip(";").split(";"))
    known = Xml.parse(share / "mime" / "packages" / "handout-studio.xml").getroot()
    assert {kind.get("type") for kind in known} == opened
    assert {glob.get("pattern") for glob in known.iter(f"{TYPES}glob")} == {"*.handout", "*.template"}
    described = Xml.parse(share / "metainfo" / linux_packages.METAINFO).getroot()
    assert {kind.text for kind in described.iter("mediatype")} == opened


def test_icons_for_the_program_and_its_files_are_there(share: Path) -> None:
    for kind, name in (("apps", "handout-studio"), ("mimetypes", linux_packages.FILE_ICON)):
        assert (share / "icons" / "hicolor" / "48x48" / kind / f"{name}.png").stat().st_size > 200
        assert (share / "icons" / "hicolor" / "scalable" / kind / f"{name}.svg").is_file()


@pytest.mark.skipif(
    not (shutil.which("desktop-file-validate") and shutil.which("appstreamcli")), reason="the desktop's checkers"
)
def test_the_desktops_own_checkers_are_content(share: Path) -> None:
    linux_packages.check_share(share)


def test_the_description_names_the_versions_given_out() -> None:
    done = changelog.Release("1.2.0", "2027-01-05", "- All of it.")
    assert '<release version="1.2.0" date="2027-01-05"/>' in linux_packages.metainfo([done])


def test_the_changelog_is_read_by_version(tmp_path: Path) -> None:
    text = (
        "# Changelog\n\n## [Unreleased]\n\n- Soon.\n\n## [0.2.0] - 2027-02-03\n\n- Then.\n\n## [0.1.0] - 2027-01-02\n"
    )
    (tmp_path / "CHANGELOG.md").write_text(text, encoding="utf-8")
    assert [(done.version, done.date, done.notes) for done in changelog.releases(tmp_path)] == [
        ("0.2.0", "2027-02-03", "- Then."),
        ("0.1.0", "2027-01-02", ""),
    ]
    assert changelog.parts(tmp_path)["Unreleased"].notes == "- Soon."


@pytest.mark.skipif(not shutil.which("objdump"), reason="it reads what programs link to")
def test_a_library_that_no_package_is_named_for_stops_the_build(tmp_path: Path) -> None:
    shutil.copyfile(shutil.which("objdump") or "", tmp_path / "program")  # links to its own libbfd
    with pytest.raises(elf_needs.UnknownLibrary, match=r"libbfd.*\(program\)"):
        elf_needs.debian_depends(tmp_path)


def test_the_version_is_written_in_one_place() -> None:
    assert linux_packages.version() == __version__
