"""What the Linux packages tell a desktop; the packages themselves are proved by tests/fresh_machine/packages."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import tarfile
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

from handout_studio import __version__
from tools import changelog, elf_needs, linux_packages

PACKERS = (linux_packages.make_deb, linux_packages.make_portable)
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


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder that stands for the frozen program: one executable that links to the C library alone, and a part."""
    folder = tmp_path / "program"
    (folder / "parts").mkdir(parents=True)
    shutil.copy("/bin/true", folder / "handout-studio")
    (folder / "parts" / "a part").write_text("1", encoding="utf-8")
    return folder


@pytest.mark.skipif(not (shutil.which("dpkg-deb") and shutil.which("xz")), reason="they pack")
def test_the_same_program_gives_the_same_packages(program: Path, tmp_path: Path) -> None:
    made: list[dict[str, bytes]] = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (program / "parts" / "a part").touch()  # as if it had just been built anew
        files = [make(program, tmp_path / name, 1_800_000_000) for make in PACKERS]
        made.append({file.name: file.read_bytes() for file in files})
    assert made[0] == made[1]
    asked = subprocess.run(["dpkg-deb", "--contents", files[0]], capture_output=True, text=True, check=True).stdout
    assert "root/root" in asked
    assert "./usr/bin/handout-studio -> ../lib/handout-studio/handout-studio" in asked
    depends = subprocess.run(["dpkg-deb", "-f", files[0], "Depends"], capture_output=True, text=True, check=True)
    assert depends.stdout.startswith("libc6 (>= 2.")
    with tarfile.open(files[1]) as carried:
        names = carried.getnames()
        assert {entry.uname for entry in carried} == {"root"}
    assert names == sorted(names, key=lambda name: Path(name).parts)
    assert f"handout-studio-{__version__}/add-to-menu" in names
