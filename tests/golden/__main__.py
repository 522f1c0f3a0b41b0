"""Makes the golden set anew: `python -m tests.golden` for all, or with names (or parts of them) for some."""

from __future__ import annotations

import sys

from handout_studio.text.plain_text import plain_handout
from tests.golden.handouts import Golden, goldens
from tests.golden.store import PICTURES, STRUCTURES, TEXTS, first_page, write_picture, write_structure
from tests.golden.structure import structure_of

PICTURED = ("edition-standard-harbour-source", "edition-easy-reading-warm-source", "edition-photocopy-plain-source")
"""Those that are also compared by picture, and below each its first words."""
WRITTEN = ("edition-standard-harbour-source", "template-feeling-safe-in-therapy", "template-one-page-welcome")
"""Those whose text edition is stored too."""


def text_of(golden: Golden) -> str:
    """A handout's text edition."""
    return plain_handout(golden.handout, golden.brand, {})


def main(names: list[str]) -> None:
    for golden in goldens():
        if names and not any(name in golden.name for name in names):
            continue
        pdf = golden.render().pdf
        write_structure(golden.name, structure_of(pdf))
        if golden.name in PICTURED:
            write_picture(golden.name, first_page(pdf))
        if golden.name in WRITTEN:
            TEXTS.mkdir(exist_ok=True)
            (TEXTS / f"{golden.name}.txt").write_text(text_of(golden), encoding="utf-8")
    if not names:
        known = {golden.name for golden in goldens()}
        for path in (*STRUCTURES.iterdir(), *TEXTS.iterdir(), *PICTURES.iterdir()):
            if path.stem not in known:
                path.unlink()


if __name__ == "__main__":
    main(sys.argv[1:])
