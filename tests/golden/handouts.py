"""The handouts of the golden set: each block alone, and all of them in every edition, design and pairing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import get_args

from PIL import Image, ImageDraw

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout, HandoutPicture
from handout_studio.domain.section import Section
from handout_studio.domain.values import Design, Edition, Pairing, Paper, Picture
from handout_studio.rendering.document import render_pdf
from handout_studio.rendering.layout_cache import LayoutCache
from handout_studio.rendering.result import RenderedDocument
from tests.pictures import encoded
from tests.rendering.sheets import DAY, HARBOUR
from tests.rendering.test_templates_pages import from_template

DESIGNS: tuple[Design, ...] = get_args(Design)
PAIRINGS: tuple[Pairing, ...] = get_args(Pairing)
EDITIONS: tuple[Edition, ...] = tuple(edition for edition in get_args(Edition) if edition != "text")

BLOCKS = {
    "paragraphs": (
        "Trust takes time, and *we build it together*. You choose **what to share**, and ***when***; the first\n"
        "meetings are for getting to know each other — no more — and you can ask me “anything at all” as we go.\n\n"
        "A second paragraph with an address, <https://example.org/a/long/way/to/the/page?with=values>, and a "
        "[link whose words go over the end of a line, as links will](https://example.org). Call {{practice.phone}} "
        "or {{client.first_name}}."
    ),
    "headings": "Before.\n\n# The first\n\nWords below.\n\n## The second\n\n### The third\n\nWords below that.",
    "bullets": (
        "Three things:\n\n- One thing, which needs so many words that it goes on in a second line, hanging below its "
        "first\n- Another\n  - Nested\n    - Twice\n      - Three times\n- The last\n\n  with a paragraph of its own"
    ),
    "numbers": "8. Eight\n9. Nine\n10. Ten, with words that go on until the line is full and another one has to begin\n"
    "    1. Nested\n    2. Nested too\n",
    "checklist": "- [ ] Call the practice, at a time of day when someone is there to answer the telephone at once\n"
    "- [x] Read this sheet\n- Neither",
    "quote": "> Feeling supported makes it easier to try new things and to recover from setbacks.\n>\n> - Said someone",
    "callouts": (
        "Before.\n\n> [!NOTE] Good to know\n> Words in a box, long enough to go on in a second line of the box, and so "
        "they do.\n\n> [!ASK] You can ask me\n> - What do you write down?\n> - Who sees it?\n\n> [!TRY]\n> Write one "
        "good thing a day.\n\n> [!IMPORTANT] In danger\n> Call your local emergency number.\n\nAfter."
    ),
    "table": "| When | What to do | Who |\n|:--|:-:|--:|\n| Monday | Write down one good thing, or one hard thing that "
    "you got through | You |\n| Friday | **Look back** | You and [me](https://example.org) |\n\nAfter.",
    "lines": "What would help you feel at ease?\n\n[lines: 3]\n\nAfter.",
    "scale": "How was your week?\n\n[scale: 0-10 not at all | very much]\n\nAnd today?\n\n[scale: 1-5 hard | easy]",
    "picture": "Before.\n\n![A lake between hills](image:lake)\n\nAfter.",
    "code": "Before.\n\n[qr: https://example.org/ways-to-reach-me]\n\nAfter.",
    "page": "Before.\n\n[page]\n\nAfter.",
    "rule": "Before.\n\n---\n\nAfter.",
    "fields": "{{practice.name}}, {{practice.person}}, {{practice.address}}; {{client.name}} on {{handout.date}}.",
    "typed": "```\nif this:\n    that  too\n```\n\n<b>raw</b> &amp; [odd](javascript:alert(1)) {{ }} ![x](y)",
    "letters": "Ελληνικά, Русский, Tiếng Việt; ½ × 3 = 1½ · … ☐ ☑ ✓ → and what no font has: 😀 שלום 日本.",
}
"""Each kind of block by a name, as a person writes it."""


@dataclass(frozen=True)
class Golden:
    """One handout of the set, with all that its PDF depends on; `name` is its file's."""

    name: str
    handout: Handout
    brand: Brand = HARBOUR
    paper: Paper = "a4"

    def render(self, cache: LayoutCache | None = None) -> RenderedDocument:
        return render_pdf(self.handout, brand=self.brand, paper=self.paper, cache=cache)


PdfOf = Callable[[Golden], bytes]
"""What the fixture `pdf_of` gives: the PDF of a handout, made once for all tests."""


def goldens() -> tuple[Golden, ...]:
    """The whole set, made afresh."""
    return tuple(_all())


def crossed() -> Iterator[Golden]:
    """Every block in each edition, design and pairing: three score, too many to store but not to examine."""
    whole = every_block()
    for edition in EDITIONS:
        for design in DESIGNS:
            for pairing in PAIRINGS:
                handout = whole.model_copy(update={"edition": edition})
                brand = HARBOUR.model_copy(update={"design": design, "pairing": pairing})
                yield Golden(f"{edition}-{design}-{pairing}", handout, brand)


def every_block() -> Handout:
    """All blocks, a section each."""
    sections = [Section(id=name, title=name.capitalize(), body=body) for name, body in BLOCKS.items()]
    return Handout(
        title="Every kind of block",
        subtitle="What a page may hold, one after the other",
        date=DAY,
        sections=tuple(sections),
        images=(lake(),),
    )


def lake() -> HandoutPicture:
    """A picture for who can see it."""
    image = Image.new("RGB", (480, 270), "#BFD9E6")
    draw = ImageDraw.Draw(image)
    draw.polygon([(0, 170), (150, 60), (300, 170)], fill="#7A8F6B")
    draw.polygon([(180, 170), (360, 40), (480, 150), (480, 170)], fill="#5F7754")
    draw.rectangle((0, 170, 480, 270), fill="#4A87A8")
    return HandoutPicture(id="lake", media_type="image/png", data=encoded(image))


def logo() -> Picture:
    """A round logo on nothing."""
    image = Image.new("RGBA", (300, 150), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((10, 10, 290, 140), fill=(30, 100, 180, 255))
    return Picture(media_type="image/png", data=encoded(image))


def _all() -> Iterator[Golden]:
    whole = every_block()
    for section in whole.sections:
        alone = whole.model_copy(update={"title": f"A sheet of {section.id}", "subtitle": "", "sections": (section,)})
        yield Golden(f"block-{section.id}", alone)
    for golden in crossed():
        if "harbour" in golden.name or "source" in golden.name:
            yield replace(golden, name=f"edition-{golden.name}")
    for name in ("feeling-safe-in-therapy", "one-page-welcome", "bring-to-session-two", "short-and-large"):
        yield Golden(f"template-{name}", from_template(name))
    yield Golden("template-letter", from_template("feeling-safe-in-therapy"), paper="letter")
    yield Golden("template-unnamed", from_template("feeling-safe-in-therapy"), Brand())
    fitted = from_template("feeling-safe-in-therapy").model_copy(update={"edition": "easy-reading", "pages": 2})
    yield Golden("fitted", fitted)
    yield Golden("fillable", whole.model_copy(update={"fillable": True}))
    yield Golden("logo", from_template("one-page-welcome"), HARBOUR.model_copy(update={"logo": logo()}))
    yield Golden("long-names", _long_names(whole), LONG_BRAND)


LONG_BRAND = HARBOUR.model_copy(
    update={
        "practice": "The Harbour Centre for Counselling, Psychotherapy and Family Therapy of Port Town and the Islands",
        "credentials": "PhD, LMFT, Certified Emotionally Focused Therapist and Supervisor",
        "tagline": "Individual, couples, family and group therapy in English, Welsh and British Sign Language",
        "email": "appointments.and.questions@harbour-centre-for-counselling.example",
        "address": "The Old Customs House\nThird floor, rear entrance\n12 Quay Street\nPort Town\nPT1 2AB",
        "footer": "In a crisis, call your local emergency number.\nThis sheet does not replace care.\nAsk us.\nAlways.",
    }
)


def _long_names(whole: Handout) -> Handout:
    return whole.model_copy(
        update={
            "title": "What you may expect of me, and of our work together, in the first weeks and in all those after",
            "subtitle": "A sheet to read before we meet, to bring along, and to come back to whenever you would like",
            "sections": (
                Section(id="long", title="A title so long that it takes more than one line of its own", body="Words."),
            ),
        }
    )
