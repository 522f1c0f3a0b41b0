"""Draws the program's icon, from its one SVG, in every size and kind that a system wants.

python -m tools.icons FOLDER      hicolor's sizes as PNG, the SVG, .ico and .icns
"""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path

import resvg_py
from PIL import Image

PROJECT = Path(__file__).resolve().parent.parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
APPLE_SIZES = (32, 64, 128, 256, 512, 1024)


def source(project: Path = PROJECT) -> Path:
    """The SVG that the window shows too."""
    return project / "resources" / "icons" / "handout-studio.svg"


def drawn(project: Path, size: int) -> Image.Image:
    """The icon, `size` pixels wide and high, drawn at that size and not scaled."""
    markup = source(project).read_text(encoding="utf-8")
    pixels = bytes(resvg_py.svg_to_bytes(svg_string=markup, width=size, height=size, skip_system_fonts=True))
    picture = Image.open(io.BytesIO(pixels), formats=("PNG",)).convert("RGBA")
    if picture.size != (size, size):
        raise ValueError(f"the icon is {picture.size}, not {size} pixels")
    return picture


def hicolor(project: Path, folder: Path, name: str = "handout-studio", kind: str = "apps") -> list[Path]:
    """The icon theme's files below `folder`, such as 48x48/apps/NAME.png. Returns them."""
    made = []
    for size in SIZES:
        target = folder / f"{size}x{size}" / kind / f"{name}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        drawn(project, size).save(target, optimize=True)
        made.append(target)
    scalable = folder / "scalable" / kind / f"{name}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source(project), scalable)
    return [*made, scalable]


def windows_icon(project: Path, folder: Path) -> Path:
    """All sizes in one .ico."""
    return _in_one(project, folder / "handout-studio.ico", WINDOWS_SIZES)


def apple_icon(project: Path, folder: Path) -> Path:
    """All sizes in one .icns."""
    return _in_one(project, folder / "handout-studio.icns", APPLE_SIZES)


def _in_one(project: Path, target: Path, sizes: tuple[int, ...]) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    pictures = [drawn(project, size) for size in sizes]
    pictures[-1].save(target, append_images=pictures[:-1], sizes=[(size, size) for size in sizes])
    return target


def main(folder: Path) -> int:
    for file in (*hicolor(PROJECT, folder), windows_icon(PROJECT, folder), apple_icon(PROJECT, folder)):
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
