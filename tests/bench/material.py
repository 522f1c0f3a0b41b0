"""What the measurements are made with: one handout of three pages as Markdown, a logo and a brand."""

from pathlib import Path

from handout_studio.domain.brand import Brand
from handout_studio.domain.values import Picture

HERE = Path(__file__).parent


def markdown() -> str:
    """A handout of 900 words with headings, lists and a table."""
    return (HERE / "handout.md").read_text(encoding="utf-8")


def logo() -> Picture:
    """A small PNG."""
    return Picture(media_type="image/png", data=(HERE / "logo.png").read_bytes())


def brand() -> Brand:
    """A practice with that logo."""
    return Brand(practice="Riverside Practice", website="https://example.org", logo=logo())
