"""What every file of the project keeps to: its size, its name, its first line, and the licence of what is bundled."""

import ast
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
MODULES = sorted((PROJECT / "handout_studio").rglob("*.py"))
NAMELESS = {"base", "common", "core", "helper", "helpers", "manager", "misc", "stuff", "tools", "util", "utils"}
SOFT_LINES, HARD_LINES = 250, 400
MEGABYTE = 1 << 20

# Files above the soft budget -> why splitting them would make them harder to read.
LONGER_BECAUSE = {
    "handout_studio/application/__init__.py": "the one counter: a list of names, longer with each use case",
    "handout_studio/application/render_child.py": "one conversation: each question stands beside how it is answered",
    "handout_studio/application/render_worker.py": "the other side of that conversation, question by question",
    "handout_studio/application/workspace.py": "one object wires every use case; what each does is in other modules",
    "handout_studio/text/emphasis.py": "setting, clearing and tidying marks share one reading of a line's spans",
    "handout_studio/text/markdown_blocks.py": "the one reader of the library's tokens, which come as one nested stream",
    "handout_studio/ui/editor/body_edit.py": "Qt wants its overrides on one class; what they do is in other modules",
    "handout_studio/ui/preview/desk.py": "zoom, scrolling and turning keep one place; the sums are in page_layout",
    "handout_studio/ui/panels/section_list.py": "one panel and the signals of its rows, whose work is in other modules",
}


def project_files() -> list[Path]:
    """Every file of the project itself: nothing hidden but CI's, nothing that a build made."""
    tops = [top for top in PROJECT.iterdir() if top.name not in {"build", "dist"} and not top.name.startswith(".")]
    found = [path for top in (*tops, PROJECT / ".ci") for path in (top.rglob("*") if top.is_dir() else [top])]
    return [path for path in found if path.is_file() and "__pycache__" not in path.parts]


def name_of(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_modules_fit_their_budget() -> None:
    lines = {name_of(module): lines_of(module) for module in MODULES}
    assert {name: count for name, count in lines.items() if count > HARD_LINES} == {}
    assert {name for name, count in lines.items() if count > SOFT_LINES} == set(LONGER_BECAUSE)
    assert all(len(reason) > 20 for reason in LONGER_BECAUSE.values())


def test_a_modules_first_line_says_what_it_is_for() -> None:
    firsts = {name_of(module): module.read_text(encoding="utf-8").partition("\n")[0] for module in MODULES}
    sentence = re.compile(r'"""[A-Z].{15,}\.("""|$)')
    assert {name: first for name, first in firsts.items() if not sentence.match(first)} == {}


def test_modules_are_named_for_the_noun_they_hold() -> None:
    parts = {name_of(module): module.relative_to(PROJECT).with_suffix("").parts for module in MODULES}
    words = {name: {word for part in path for word in part.split("_")} for name, path in parts.items()}
    assert {name for name, used in words.items() if used & NAMELESS} == set()


def test_no_function_rebinds_a_modules_name() -> None:
    trees = {name_of(module): ast.walk(ast.parse(module.read_text(encoding="utf-8"))) for module in MODULES}
    assert {name for name, nodes in trees.items() if any(isinstance(n, ast.Global) for n in nodes)} == set()


def test_names_are_looked_up_by_text_in_one_place_only() -> None:
    """Import contracts can't see a module named in a string, so only the counter, which lists them, may do it."""
    by_text = re.compile(r"\bimport_module\b|\b__import__\b")
    found = {name_of(module) for module in MODULES if by_text.search(module.read_text(encoding="utf-8"))}
    assert found == {"handout_studio/application/__init__.py"}


def test_only_fonts_and_dictionaries_may_be_over_a_megabyte() -> None:
    files = project_files()
    assert PROJECT / "pyproject.toml" in files
    may_be = [file for file in files if file.suffix != ".ttf" and file.parent.name != "dictionaries"]
    assert not [name_of(file) for file in may_be if file.stat().st_size > MEGABYTE]


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_pins_versions_and_names_no_address(lock: str) -> None:
    lines = (PROJECT / lock).read_text(encoding="utf-8").splitlines()
    pin = re.compile(r"[a-z0-9][a-z0-9-]*==[0-9][0-9a-z.]*( ; sys_platform == \"\w+\")?")
    assert lines[0].startswith("# ")
    assert not [line for line in lines[1:] if not pin.fullmatch(line)]
    assert len(lines) > 10


def test_what_is_bundled_has_its_licence_beside_it() -> None:
    ours = {"de", "en", "es", "i18n", "presets", "sections", "templates", "wording"}
    bundled = [path for path in (PROJECT / "resources").rglob("*") if path.is_file()]
    folders = {path.parent for path in bundled if path.parent.name not in ours}
    assert {"figtree", "icons", "source-sans-3", "source-serif-4"} <= {folder.name for folder in folders}
    for folder in folders:
        licences = [path for path in folder.iterdir() if "LICENSE" in path.name or path.name == "OFL.txt"]
        assert licences, f"{name_of(folder)} has no licence"
        assert all(len(licence.read_text(encoding="utf-8")) > 500 for licence in licences)


def test_every_icon_is_lucides_or_our_own() -> None:
    icons = list((PROJECT / "resources" / "icons").glob("*.svg"))
    ours = [icon.name for icon in icons if "@license lucide-static" not in icon.read_text(encoding="utf-8")]
    assert ours == ["handout-studio.svg"]
