"""The licences of all that the program comes with: one text each, with what it holds for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, requires
from pathlib import Path

from handout_studio import resources

_LICENCE_FILE = re.compile(r"LICEN[CS]E|COPYING|NOTICE|OFL", re.IGNORECASE)
_HEADED = re.compile(r"^={78}\n(.+)\n={78}\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Licence:
    """What it holds for, and its text."""

    holds_for: str
    text: str


def licences_inside() -> tuple[Licence, ...]:
    """Each licence once: from the notice of a frozen program, else from what is installed. Never raises.

    An installed package that names its licence and leaves out the text gives the name.
    """
    if notice := resources.notice():
        head, *rest = _HEADED.split(notice)
        parts = zip(rest[::2], rest[1::2], strict=False)
        return (Licence("Handout Studio", head.strip()), *(Licence(name, text.strip()) for name, text in parts))
    return (*_own(), *_materials(), *_packages())


def _own() -> Iterator[Licence]:
    try:
        yield from (Licence("Handout Studio", text) for text in _texts(distribution("handout-studio"))[:1])
    except PackageNotFoundError:
        return


def _materials() -> Iterator[Licence]:
    """What lies among the bundled files and isn't our own."""
    root = resources.resource_root()
    for file in sorted(root.rglob("*")):
        if file.is_file() and _LICENCE_FILE.search(file.name):
            name = file.relative_to(root)
            holds_for = (
                f"{name.parent.as_posix()}, {file.stem}" if file.suffix == ".LICENSE" else name.parent.as_posix()
            )
            yield Licence(holds_for, file.read_text(encoding="utf-8"))


def _packages() -> Iterator[Licence]:
    """The packages that ours asks for, and what those ask for."""
    seen: set[str] = set()
    waiting = ["handout-studio"]
    while waiting:
        for wanted in requires(waiting.pop()) or ():
            name, _, condition = wanted.partition(";")
            plain = re.split(r"[^A-Za-z0-9._-]", name.strip())[0].lower()
            if plain in seen or "extra ==" in condition:
                continue
            seen.add(plain)
            try:
                found = distribution(plain)
            except PackageNotFoundError:
                continue  # for another system
            waiting.append(plain)
            named = ", ".join(found.metadata.get_all("License-Expression") or found.metadata.get_all("License") or ())
            text = "\n\n".join(_texts(found)) or named
            yield Licence(f"{found.metadata['Name']} {found.version}", text)


def _texts(found: Distribution) -> list[str]:
    files = [file for file in found.files or () if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name)]
    paths = [Path(str(file.locate())) for file in sorted(files, key=str)]
    return [path.read_text(encoding="utf-8", errors="replace") for path in paths if path.is_file()]
