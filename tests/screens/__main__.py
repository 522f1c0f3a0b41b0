"""Pictures of every screen and dialog, in both themes, two scales, two sizes and three languages, with a contact sheet.

    python -m tests.screens FOLDER [--languages en,de,pseudo] [--scales 1,1.5] [--only NAME,NAME]

Takes some minutes. FOLDER/index.html shows them all; FOLDER/cut-off.txt names the words that have too little room.
"""

from __future__ import annotations

import argparse
import html
import os
import subprocess
import sys
from pathlib import Path

from handout_studio.ui.pseudo_language import PSEUDO
from tests.screen import own_screen

LARGE = "2400x1500x24"
"""Room for 1440 by 900 at 150 %."""


def main(arguments: list[str]) -> int:
    """Take all pictures and write the sheet; 1 where a screen didn't come."""
    asked = _parser().parse_args(arguments)
    folder = Path(asked.folder)
    lost = 0
    told: list[str] = []
    with own_screen(LARGE) as display:
        for language in asked.languages.split(","):
            for scale in asked.scales.split(","):
                part = f"{language}-{round(float(scale) * 100)}"
                environment = {
                    **{key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"},
                    "DISPLAY": display,
                    "QT_QPA_PLATFORM": "xcb",
                    "QT_SCALE_FACTOR": scale,
                }
                command = [sys.executable, "-m", "tests.screens.shots", str(folder / part), language]
                names = asked.only.split(",") if asked.only else []
                lost += subprocess.run([*command, *names], env=environment).returncode
                told += [f"{part} {line}" for line in _lines(folder / part / "cut-off.txt")]
                print(f"{part}: {len(list((folder / part).rglob('*.png')))} pictures", flush=True)
    (folder / "cut-off.txt").write_text("".join(f"{line}\n" for line in told), encoding="utf-8")
    (folder / "index.html").write_text(contact_sheet(folder), encoding="utf-8")
    print(f"{folder / 'index.html'}; {len(told)} things have too little room or didn't come")
    return 1 if lost else 0


def contact_sheet(folder: Path) -> str:
    """A page with every picture below its name, each leading to the picture itself."""
    parts = []
    for part in sorted({picture.parent for picture in folder.rglob("*.png")}):
        name = html.escape(part.relative_to(folder).as_posix())
        pictures = "".join(
            f'<figure><a href="{path}"><img loading="lazy" src="{path}" alt="{label}"></a>'
            f"<figcaption>{label}</figcaption></figure>"
            for path, label in (
                (html.escape(each.relative_to(folder).as_posix()), html.escape(each.stem))
                for each in sorted(part.glob("*.png"))
            )
        )
        parts.append(f"<h2>{name}</h2><div>{pictures}</div>")
    style = (
        "body{font:14px sans-serif;background:#888}div{display:flex;flex-wrap:wrap;gap:12px}"
        "figure{margin:0}img{max-width:420px;max-height:420px}"
    )
    head = f'<!doctype html><meta charset="utf-8"><title>Screens</title><style>{style}</style>'
    return head + "".join(parts) + "\n"


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text(encoding="utf-8").splitlines() if line] if file.exists() else []


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description="Pictures of every screen.")
    parser.add_argument("folder")
    parser.add_argument("--languages", default=f"en,de,{PSEUDO}")
    parser.add_argument("--scales", default="1,1.5")
    parser.add_argument("--only", default="")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
