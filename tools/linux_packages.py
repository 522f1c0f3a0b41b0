"""Packs the frozen program for Linux: a .deb for Debian and its like, and a folder to carry anywhere as .tar.xz.

    python -m tools.linux_packages [FOLDER]      from dist/handout-studio into dist/

The same frozen program gives the same packages: names are sorted, times are those of the last commit
(or SOURCE_DATE_EPOCH), owners are root.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tools.changelog import Release, releases
from tools.elf_needs import debian_depends
from tools.icons import hicolor
from tools.version import version

PROJECT = Path(__file__).resolve().parent.parent
LINUX = PROJECT / "packaging" / "linux"
FILE_ICON = "application-x-handout-studio-handout"
METAINFO = "org.handoutstudio.HandoutStudio.metainfo.xml"
DESCRIPTION = """\
client handouts as branded, accessible PDF
 For psychotherapists: start from a template, pick and edit sections about
 trust in therapy, watch the real pages beside the text, and hand over a PDF
 with your practice's name and colours. Everything stays on this computer."""


def share(folder: Path) -> None:
    """What a desktop looks for below a `share` folder: menu entry, file types, icons and the description."""
    for source, place in (
        (LINUX / "handout-studio.desktop", "applications"),
        (LINUX / "handout-studio.xml", "mime/packages"),
    ):
        (folder / place).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, folder / place / source.name)
    hicolor(PROJECT, folder / "icons" / "hicolor")
    hicolor(PROJECT, folder / "icons" / "hicolor", FILE_ICON, "mimetypes")
    (folder / "metainfo").mkdir(parents=True, exist_ok=True)
    (folder / "metainfo" / METAINFO).write_text(metainfo(releases(PROJECT)), encoding="utf-8")


def check_share(folder: Path) -> None:
    """Have the desktop's own checkers look at it. Raises CalledProcessError, after they have said why."""
    subprocess.run(["desktop-file-validate", *(folder / "applications").glob("*.desktop")], check=True)
    described = [str(file) for file in (folder / "metainfo").glob("*.xml")]
    subprocess.run(["appstreamcli", "validate", "--no-net", *described], check=True, stdout=sys.stderr)


def metainfo(done: list[Release]) -> str:
    """The description for software centres, with the versions that the changelog names."""
    rows = "\n    ".join(f'<release version="{release.version}" date="{release.date}"/>' for release in done)
    return (LINUX / METAINFO).read_text(encoding="utf-8").replace("<!-- RELEASES -->", rows)


def control(program: Path, size: int) -> str:
    """What dpkg is to know; `size`: kibibytes when installed."""
    needs = debian_depends(program)
    machine = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    return "\n".join(
        [
            "Package: handout-studio",
            f"Version: {version()}",
            f"Architecture: {machine.strip()}",
            "Maintainer: Handout Studio contributors <contributors@handout-studio.invalid>",
            "Section: editors",
            "Priority: optional",
            f"Installed-Size: {size}",
            f"Depends: {', '.join(needs.depends)}",
            f"Recommends: {', '.join(needs.recommends)}",
            f"Description: {DESCRIPTION}",
            "",
        ]
    )


def make_deb(program: Path, target: Path, moment: int) -> Path:
    """The .deb, which puts the program below /usr/lib. Returns it."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        root.chmod(0o755)
        shutil.copytree(program, root / "usr/lib/handout-studio", symlinks=True)
        (root / "usr/bin").mkdir()
        (root / "usr/bin/handout-studio").symlink_to("../lib/handout-studio/handout-studio")
        share(root / "usr/share")
        papers = root / "usr/share/doc/handout-studio"
        papers.mkdir(parents=True)
        shutil.copyfile(PROJECT / "LICENSE", papers / "copyright")
        with (papers / "copyright").open("a", encoding="utf-8") as paper:
            paper.write("\nThe licences of what it comes with: /usr/lib/handout-studio/parts/NOTICE.txt\n")
        news = (PROJECT / "CHANGELOG.md").read_bytes()
        (papers / "changelog.gz").write_bytes(gzip.compress(news, mtime=0))
        size = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(control(program, size), encoding="utf-8")
        _same_everywhere(root, moment)
        machine = control(program, size).partition("Architecture: ")[2].partition("\n")[0]
        deb = target / f"handout-studio_{version()}_{machine}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, deb],
            env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)},
            stdout=subprocess.DEVNULL,
            check=True,
        )
    return deb


def make_portable(program: Path, target: Path, moment: int) -> Path:
    """The folder as .tar.xz, with a script that puts it into the menu and one that takes it out. Returns it."""
    top = f"handout-studio-{version()}"
    archive = target / f"{top}-linux-{os.uname().machine}.tar.xz"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / top
        shutil.copytree(program, root, symlinks=True)
        share(root / "share")
        for script in ("add-to-menu", "remove-from-menu"):
            shutil.copy2(LINUX / script, root / script)
        _same_everywhere(root, moment)
        pack = subprocess.Popen(
            ["xz", "-6", "--threads=2", "--block-size=64MiB", "--stdout"],
            stdin=subprocess.PIPE,
            stdout=archive.open("wb"),
        )
        assert pack.stdin is not None
        with pack.stdin, tarfile.open(fileobj=pack.stdin, mode="w|", format=tarfile.GNU_FORMAT) as tar:
            for path in [root, *sorted(root.rglob("*"))]:
                tar.add(path, path.relative_to(name), recursive=False, filter=_of_root)
        if pack.wait() != 0:
            raise OSError("xz could not pack the folder")
    return archive


def moment_of_sources() -> int:
    """Seconds since 1970: SOURCE_DATE_EPOCH if it is set, else when the last commit was made.

    Where there is no git to ask, when the changelog was last written.
    """
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    try:
        asked = ["git", "-C", PROJECT, "log", "-1", "--format=%ct"]
        return int(subprocess.run(asked, capture_output=True, text=True, check=True).stdout)
    except (OSError, subprocess.CalledProcessError):
        return int((PROJECT / "CHANGELOG.md").stat().st_mtime)


def _of_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _same_everywhere(root: Path, moment: int) -> None:
    """Times and rights that don't tell of the machine that packs."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def main(target: Path) -> int:
    program = PROJECT / "dist" / "handout-studio"
    if not (program / "handout-studio").is_file():
        print("handout-studio: there is no frozen program yet; run: make installer", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as name:
        share(Path(name))
        check_share(Path(name))
    moment = moment_of_sources()
    for make in (make_deb, make_portable):
        made = make(program, target, moment)
        print(f"{made}  {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "dist"))
