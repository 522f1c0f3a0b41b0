"""What goes into the frozen program and what stays out; `build_installer.spec` reads this.

An entry is PyInstaller's: where the file goes, where it comes from, and its kind.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path, PurePosixPath

from tools.notices import notice
from tools.version import version

Entry = tuple[str, str, str]

IDENTIFIER = "org.handoutstudio.HandoutStudio"
MANIFEST = "manifest.txt"

# Parts of Qt that come along although nothing here can come to use them, by the end of their path.
_UNUSED = re.compile(
    r"""PySide6/(Qt/)?(
        translations/(?!qtbase_(de|es)\.qm)
      | (qml|resources|libexec|metatypes)/
      | plugins/(designer|egldeviceintegrations|generic|networkinformation|qmllint|qmltooling|sqldrivers|tls
                 |vectorimageformats|xcbglintegrations|wayland-graphics-integration-client
                 |wayland-graphics-integration-server)/
      | plugins/platforms/\w*q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\.
      | plugins/platformthemes/\w*qgtk3\.
      | plugins/platforminputcontexts/\w*virtualkeyboard
      | plugins/imageformats/\w*q(gif|icns|ico|pdf|tga|tiff|wbmp|webp)\.
      | (lib/)?(lib)?Qt6?(Network|OpenGL|Pdf|Qml|Quick|Sql|Test|VirtualKeyboard)\w*(\.|/)
      | opengl32sw\.dll
    )
    | ^(librt|mypy|hypothesis|ast_serialize|attrs-[^/]*|lxml/(html|isoschematron|objectify)\b)
    """,
    re.VERBOSE,
)
_PYTHON = re.compile(r"(^|/)libpython|/lib-dynload/")
# What every Linux desktop has in a version that belongs to it (its loader, drivers and settings), so never ours.
_OF_THE_SYSTEM = re.compile(
    r"lib(stdc\+\+|gcc_s|GL|GLX|EGL|OpenGL|GLdispatch|drm|gbm|X11|X11-xcb|xcb|Xau|Xdmcp|fontconfig|freetype|glib-2\.0"
    r"|gthread-2\.0|gio-2\.0|gobject-2\.0|dbus-1|cups|z)\.so\.[0-9.]+"
)


def bundled_resources(project: Path, made: Path) -> list[tuple[str, str]]:
    """The program's data, a list of it that `self-test` compares, and our licence, as (from, to)."""
    made.mkdir(parents=True, exist_ok=True)
    root = project / "resources"
    files = sorted(path for path in root.rglob("*") if path.is_file())
    rows = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(root).as_posix()}" for file in files)
    (made / MANIFEST).write_text("\n".join([*rows, ""]), encoding="utf-8", newline="\n")
    return [
        *((str(file), _place_of(file.relative_to(root))) for file in files),
        (str(made / MANIFEST), "handout_studio"),
        (str(project / "LICENSE"), "."),
    ]


def notice_of(project: Path, made: Path, binaries: Iterable[Entry]) -> Entry:
    """The file with everyone's licences, those of the build machine's own libraries among them. Raises NoLicence."""
    of_the_system = [
        source
        for where, source, kind in binaries
        if sys.platform == "linux"
        and kind == "BINARY"
        and source.startswith(("/usr/", "/lib"))
        and not _PYTHON.search(where)
    ]
    target = made / "NOTICE.txt"
    target.write_text(notice(project, of_the_system), encoding="utf-8", newline="\n")
    return target.name, str(target), "DATA"


def needed(entries: Iterable[Entry], platform: str = sys.platform) -> list[Entry]:
    """Those entries that the program can come to use; on Linux also without libraries that only the others needed."""
    kept = [entry for entry in entries if not _UNUSED.search(_path(entry))]
    if platform == "linux":
        kept = [entry for entry in kept if not _OF_THE_SYSTEM.fullmatch(PurePosixPath(_path(entry)).name)]
        kept = _without_orphans(kept)
    return kept


def slim(entries: Iterable[Entry], made: Path) -> list[Entry]:
    """The same entries; on Linux, Python's own parts without what only a debugger reads (15 MB of the library)."""
    strip = shutil.which("strip") if sys.platform == "linux" else None
    if strip is None:
        return list(entries)
    slimmer = made / "slim"
    slimmer.mkdir(parents=True, exist_ok=True)
    found: list[Entry] = []
    for where, source, kind in entries:
        if _PYTHON.search(where):
            target = slimmer / PurePosixPath(where).name
            subprocess.run([strip, "--strip-unneeded", "-o", target, source], check=True)
            source = str(target)
        found.append((where, source, kind))
    return found


def version_resource(made: Path) -> str:
    """What Windows shows as the program's details: a file for PyInstaller. Returns its path."""
    numbers = (*(int(part) for part in version().split(".")), 0, 0, 0, 0)[:4]
    facts = {
        "CompanyName": "Handout Studio contributors",
        "FileDescription": "Handout Studio",
        "FileVersion": version(),
        "InternalName": "handout-studio",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "handout-studio.exe",
        "ProductName": "Handout Studio",
        "ProductVersion": version(),
    }
    rows = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in facts.items())
    made.mkdir(parents=True, exist_ok=True)
    target = made / "version_resource.txt"
    target.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{rows}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        encoding="utf-8",
    )
    return str(target)


def property_list() -> dict[str, object]:
    """What macOS is to know of the program: its version, and that files of type .handout are its own."""
    kind = f"{IDENTIFIER}.handout"
    return {
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Handout",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": "Handout",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": ["handout"]},
            }
        ],
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
    }


def _place_of(file: Path) -> str:
    return str(PurePosixPath("handout_studio/_resources", *file.parent.parts))


def _path(entry: Entry) -> str:
    return entry[0].replace("\\", "/")


def _without_orphans(entries: list[Entry]) -> list[Entry]:
    """Leave out, again and again, shared libraries that nothing else here links to, and links to nothing."""
    while True:
        linked = {name for entry in entries if entry[2] in ("BINARY", "EXTENSION") for name in _links_of(entry[1])}
        places = {_path(entry) for entry in entries if entry[2] != "SYMLINK"}
        kept = [entry for entry in entries if _has_a_use(entry, linked, places)]
        if len(kept) == len(entries):
            return kept
        entries = kept


def _has_a_use(entry: Entry, linked: set[str], places: set[str]) -> bool:
    path = PurePosixPath(_path(entry))
    if entry[2] == "SYMLINK":
        return str(path.parent / entry[1]) in places and path.name in linked
    is_library = path.parent.name == "lib" or path.parent.name.endswith(".libs") or path.parent == PurePosixPath(".")
    return not (is_library and ".so" in path.name) or path.name in linked or path.name.startswith("libpython")


@cache
def _links_of(file: str) -> tuple[str, ...]:
    """The shared libraries that a file names as needed."""
    said = subprocess.run(["objdump", "-p", file], capture_output=True, text=True).stdout
    return tuple(re.findall(r"NEEDED\s+(\S+)", said))
