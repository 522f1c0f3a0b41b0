"""Writes a folder of PDFs for other validators and other eyes: `python -m tests.golden.specimens FOLDER`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from handout_studio.rendering.layout_cache import LayoutCache
from tests.golden.handouts import DESIGNS, EDITIONS, PAIRINGS, Golden, crossed, goldens, logo
from tests.rendering.sheets import HARBOUR, hard_sheet
from tests.rendering.test_bad_input import CASES
from tests.rendering.test_templates_pages import from_template


def specimens() -> Iterator[tuple[str, Golden]]:
    """Each handout with the group it belongs to."""
    for name in ("feeling-safe-in-therapy", "one-page-welcome"):
        template = from_template(name)
        for edition in EDITIONS:
            for design in DESIGNS:
                for pairing in PAIRINGS:
                    brand = HARBOUR.model_copy(update={"design": design, "pairing": pairing})
                    handout = template.model_copy(update={"edition": edition})
                    yield "templates", Golden(f"{name}-{edition}-{design}-{pairing}", handout, brand)
    for golden in crossed():
        yield "blocks", golden
    for golden in goldens():
        yield "fillable" if golden.handout.fillable else "goldens", golden
    hard, brand = hard_sheet(logo())
    for edition in EDITIONS:
        handout = hard.model_copy(update={"edition": edition})
        yield "hard", Golden(f"hard-{edition}", handout, brand)
        yield "fillable", Golden(f"hard-fillable-{edition}", handout.model_copy(update={"fillable": True}), brand)
    for name, (handout, _) in CASES.items():
        yield "bad-input", Golden(name.replace(" ", "-").replace(",", "").replace("'", ""), handout)


def main(folder: Path) -> None:
    cache = LayoutCache()
    for group, golden in specimens():
        (folder / group).mkdir(parents=True, exist_ok=True)
        (folder / group / f"{golden.name}.pdf").write_bytes(golden.render(cache).pdf)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
