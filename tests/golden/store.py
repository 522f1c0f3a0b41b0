"""Where the golden set is kept, and how it is read and written."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageStat

from tests.golden.structure import Structure

HERE = Path(__file__).parent
STRUCTURES, TEXTS, PICTURES = HERE / "structures", HERE / "texts", HERE / "pictures"

SCALE = 50 / 72
"""Pictures have 50 dots to the inch: enough to see that something moved or lost its colour."""
MEAN_DIFFERENCE = 1.0
"""The most that a picture may differ, of 255, over all its dots: less than a line of text makes."""


def stored_structure(name: str) -> Structure:
    """A handout's golden structure."""
    loaded: Structure = json.loads((STRUCTURES / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def write_structure(name: str, structure: Structure) -> None:
    """Store a structure with one mark a line, so that a change of one is a change of one line."""
    parts = []
    for part, items in structure.items():
        lines = ",\n".join(json.dumps(item, ensure_ascii=False) for item in items)
        parts.append(f'"{part}": [\n{lines}\n]')
    STRUCTURES.mkdir(exist_ok=True)
    (STRUCTURES / f"{name}.json").write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")


def first_page(pdf: bytes) -> Image.Image:
    """The first page as a picture."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[0].render(scale=SCALE).to_pil().convert("RGB")
    finally:
        document.close()


def write_picture(name: str, picture: Image.Image) -> None:
    """Store a picture."""
    buffer = io.BytesIO()
    picture.quantize(64).save(buffer, "PNG", optimize=True)
    PICTURES.mkdir(exist_ok=True)
    (PICTURES / f"{name}.png").write_bytes(buffer.getvalue())


def picture_difference(name: str, picture: Image.Image) -> float:
    """How far a picture is from its golden: the mean over all dots and channels, 0 to 255."""
    with Image.open(PICTURES / f"{name}.png") as golden:
        if golden.size != picture.size:
            return 255.0
        return max(ImageStat.Stat(ImageChops.difference(golden.convert("RGB"), picture)).mean)
