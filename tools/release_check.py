"""Says whether this state of the sources can be given out as a version.

    make release-check                  all of it; builds the program twice, which takes some minutes
    make release-check ARGS=--quick     without the two builds

Writes NOTICE.txt and the list of what is inside (CycloneDX) into dist/ on the way. Exit status 0 when all is well.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tools import bill_of_materials, notices
from tools.changelog import parts
from tools.linux_packages import moment_of_sources
from tools.version import PROJECT, version

Check = Callable[[Path], Iterator[str]]


def check_version(project: Path) -> Iterator[str]:
    """One version in one place, in the form of Semantic Versioning."""
    if not re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", version()):
        yield f"{version()} is no version such as 1.2.0"
    if not re.search(r'^dynamic = \["version"\]$', (project / "pyproject.toml").read_text(encoding="utf-8"), re.M):
        yield "pyproject.toml must take the version from handout_studio/__init__.py"


def check_changelog(project: Path) -> Iterator[str]:
    """The changelog has a dated entry for the version, and nothing is left unreleased."""
    found = parts(project)
    entry = found.get(version())
    if entry is None or not entry.date:
        yield f"CHANGELOG.md has no part '## [{version()}] - YYYY-MM-DD'"
    elif not entry.notes:
        yield f"CHANGELOG.md says nothing about {version()}"
    if found.get("Unreleased") and found["Unreleased"].notes:
        yield "CHANGELOG.md still has something under Unreleased"


def check_tag(project: Path) -> Iterator[str]:
    """The sources are committed as they are, and that commit is tagged."""
    if _git(project, "status", "--porcelain", "--untracked-files=no"):
        yield "there are changes that are not committed"
    if f"v{version()}" not in _git(project, "tag", "--points-at", "HEAD").splitlines():
        yield f"this commit has no tag v{version()}"


def check_licences(project: Path) -> Iterator[str]:
    """Everything that is bundled has a licence, in one text and in one list."""
    try:
        (project / "dist").mkdir(exist_ok=True)
        notices.main(project / "dist" / "NOTICE.txt")
        bill_of_materials.main(project / "dist" / f"handout-studio-{version()}.cdx.json")
    except notices.NoLicence as lacking:
        yield f"no licence is found for {lacking}"


def check_same_build(project: Path) -> Iterator[str]:
    """Two builds, in different folders, give the same files."""
    with tempfile.TemporaryDirectory() as name:
        first, second = (_build(project, Path(name) / str(number)) for number in (1, 2))
        for file in sorted(first.keys() | second.keys()):
            if first.get(file) != second.get(file):
                yield f"two builds differ in {file}"
        print(f"  two builds of {len(first)} files each")


QUICK: tuple[Check, ...] = (check_version, check_changelog, check_tag, check_licences)


def _build(project: Path, folder: Path) -> dict[str, str]:
    """The SHA-256 of each file of a wheel and a frozen program that are built anew."""
    surroundings = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment_of_sources())}
    freeze = ["PyInstaller", "--noconfirm", "--log-level=ERROR", f"--workpath={folder / 'work'}"]
    wheel = ["build", "--wheel", "--no-isolation", f"--outdir={folder / 'made'}"]
    for arguments in ([*wheel, "."], [*freeze, f"--distpath={folder / 'made'}", "build_installer.spec"]):
        command = [sys.executable, "-m", *arguments]
        subprocess.run(command, cwd=project, env=surroundings, stdout=subprocess.DEVNULL, check=True)
    made = (file for file in (folder / "made").rglob("*") if file.is_file())
    return {
        file.relative_to(folder / "made").as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in made
    }


def _git(project: Path, *arguments: str) -> str:
    return subprocess.run(["git", "-C", project, *arguments], capture_output=True, text=True, check=True).stdout


def main(arguments: list[str]) -> int:
    checks = QUICK if "--quick" in arguments else (*QUICK, check_same_build)
    status = 0
    for check in checks:
        troubles = list(check(PROJECT))
        print("no " if troubles else "yes", (check.__doc__ or "").rstrip("."))
        for trouble in troubles:
            print(f"      {trouble}")
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
