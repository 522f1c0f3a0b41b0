"""Gathers the licences of everything that the program comes with into one text.

    python -m tools.notices [FILE]      by default build/NOTICE.txt

Its sources are the metadata of the installed packages that requirements.lock names, the licences beside what lies in
resources/, Python's own, and what Debian says of a system's library that is bundled.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
_LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|OFL)", re.IGNORECASE)
_RULE = "=" * 78


class NoLicence(Exception):
    """Something is bundled whose licence can't be found; says what."""


@dataclass(frozen=True)
class Bundled:
    """One thing that is inside: its name, its version, the licence's name and its texts."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def packages(project: Path = PROJECT) -> list[Bundled]:
    """The installed packages of requirements.lock, by name. Raises NoLicence."""
    lines = (project / "requirements.lock").read_text(encoding="utf-8").splitlines()
    return [_package(line.partition("==")[0], project) for line in lines if "==" in line]


def materials(project: Path = PROJECT) -> list[Bundled]:
    """What lies in resources/ and isn't our own: a font, the icons, a word list. Raises NoLicence."""
    found: dict[str, list[str]] = {}
    for file in sorted((project / "resources").rglob("*")):
        if file.is_file() and _LICENCE_FILE.search(file.name):
            name = file.relative_to(project / "resources").as_posix()
            found.setdefault(name, []).append(file.read_text(encoding="utf-8"))
    return [Bundled(f"resources/{name}", "", _named(texts[0]), tuple(texts)) for name, texts in found.items()]


def python_itself(project: Path = PROJECT) -> list[Bundled]:
    """Python, and the start program of PyInstaller, whose licence has an exception for what it is made part of."""
    places = [Path(sys.base_prefix) / rest for rest in (f"lib/python{sys.version_info[0]}.{sys.version_info[1]}", ".")]
    files = [place / "LICENSE.txt" for place in places] + [Path("/usr/share/doc/python3/copyright")]
    text = next((file.read_text(encoding="utf-8") for file in files if file.is_file()), None)
    if text is None:
        raise NoLicence("Python")
    return [
        Bundled("Python", ".".join(map(str, sys.version_info[:3])), "PSF-2.0", (text,)),
        _package("pyinstaller", project),
    ]


def system_libraries(files: Iterable[str]) -> list[Bundled]:
    """Libraries of this Debian system that are bundled, by package. Raises NoLicence."""
    owners: dict[str, str] = {}
    for file in files:
        real = Path(file).resolve()
        for name in (str(real), str(real).removeprefix("/usr")):
            said = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True).stdout
            if said:
                owners[said.partition(":")[0]] = file
                break
        else:
            raise NoLicence(file)
    return [_debian_package(name) for name in sorted(owners)]


def notice(project: Path = PROJECT, system_files: Iterable[str] = ()) -> str:
    """The one text: what is inside, then each licence, those that are alike only once. Raises NoLicence."""
    inside = [*python_itself(project), *packages(project), *system_libraries(system_files), *materials(project)]
    texts: dict[str, list[Bundled]] = {}
    for thing in inside:
        for text in thing.texts:
            texts.setdefault(text.replace("\r\n", "\n").strip(), []).append(thing)
    head = [
        "Handout Studio is under the MIT licence (LICENSE). It comes with the work of others:",
        "",
        *(f"  {' '.join(filter(None, (thing.name, thing.version)))}: {thing.licence}" for thing in inside),
        "",
        "Qt and PySide6 are used under the LGPL, version 3: they are shared libraries in the program's folder, which",
        "you may replace with your own. Their source is published by The Qt Company with each version.",
    ]
    bodies = [
        f"{_RULE}\n{', '.join(dict.fromkeys(thing.name for thing in things))}\n{_RULE}\n\n{text}\n"
        for text, things in texts.items()
    ]
    return "\n".join([*head, "", *bodies])


def _package(name: str, project: Path) -> Bundled:
    found = distribution(name)
    texts = tuple(_texts(found))
    licence = found.metadata.get("License-Expression") or found.metadata.get("License") or _classified(found)
    if name.startswith(("pyside6", "shiboken6")):  # their packages name the licence and leave out its text
        texts = tuple(
            (project / "packaging" / "licences" / f"{text}.txt").read_text(encoding="utf-8")
            for text in ("LGPL-3.0", "GPL-3.0")
        )
    if not texts:
        raise NoLicence(name)
    return Bundled(found.metadata["Name"], found.version, licence or _named(texts[0]), texts)


def _texts(found: Distribution) -> Iterator[str]:
    named = {Path(name).name for name in found.metadata.get_all("License-File", [])}
    for file in sorted(found.files or (), key=str):
        inside = ".dist-info" in str(file)
        if inside and (file.name in named or _LICENCE_FILE.search(file.name)) and file.suffix != ".json":
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")


def _classified(found: Distribution) -> str:
    kinds = [kind for kind in found.metadata.get_all("Classifier", []) if kind.startswith("License")]
    return ", ".join(kind.rpartition(" :: ")[2] for kind in kinds)


def _debian_package(name: str) -> Bundled:
    text = Path(f"/usr/share/doc/{name}/copyright")
    if not text.is_file():
        raise NoLicence(name)
    query = ["dpkg-query", "-W", "-f", "${Version}", name]
    said = subprocess.run(query, capture_output=True, text=True, check=True).stdout
    words = text.read_text(encoding="utf-8", errors="replace")
    return Bundled(f"{name} (Debian)", said.partition("\n")[0], _named(words), (words,))


def _named(text: str) -> str:
    """The licence's name as its text gives it away."""
    if found := re.findall(r"^License: *(\S.*)$", text, re.MULTILINE):
        return ", ".join(dict.fromkeys(found))
    known = {"SIL OPEN FONT LICENSE": "OFL-1.1", "ISC License": "ISC", "Apache License": "Apache-2.0"}
    known |= {"Permission is hereby granted": "MIT", "Redistribution and use": "BSD"}
    return next((name for words, name in known.items() if words.casefold() in text.casefold()), "see below")


def main(target: Path) -> int:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(notice(), encoding="utf-8", newline="\n")
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "build" / "NOTICE.txt"))
