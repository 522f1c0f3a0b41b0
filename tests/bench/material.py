"""What the measurements are made with: a handout of two pages, one of three as Markdown, a logo and a brand."""

from pathlib import Path

from handout_studio.application import Workspace
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
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


def two_pages(workspace: Workspace, colour: str | None = None) -> Handout:
    """*Feeling safe in therapy* under that brand, in a colour of its own if one is named ("#RRGGBB")."""
    handout = workspace.new_handout("feeling-safe-in-therapy")
    ours = brand() if colour is None else brand().model_copy(update={"primary": colour, "accent": colour})
    return handout.model_copy(update={"brand": ours})


def long_section(words: int, paragraph: int) -> str:
    """That many words of plain sentences, in paragraphs of so many words, some of them bold and some in lists."""
    sentence = ("we", "will", "look", "**together**,", "at", "a", "pace", "that", "feels", "*right*", "to", "you")
    paragraphs = []
    for number, first in enumerate(range(0, words, paragraph)):
        held = [sentence[at % len(sentence)] for at in range(first, min(first + paragraph, words))]
        paragraphs.append(("- " if number % 4 == 3 else "") + " ".join(held) + ".")
    return "\n\n".join(paragraphs)
