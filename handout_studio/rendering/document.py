"""Handout -> PDF: the one entry to the renderer. Same handout, same bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import LayoutFailure
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import Paper
from handout_studio.rendering.fitting import LaidOut, fitted
from handout_studio.rendering.layout_cache import DrawnPage, LayoutCache, SectionKey
from handout_studio.rendering.letterhead import head_strips
from handout_studio.rendering.metadata import DocumentFacts
from handout_studio.rendering.page_frame import footer_strips, page_frame, with_footer
from handout_studio.rendering.page_map import page_map
from handout_studio.rendering.pagination import Page, paginate
from handout_studio.rendering.painting import paint_page
from handout_studio.rendering.pdf_file import Bookmark
from handout_studio.rendering.result import Note, RenderedDocument
from handout_studio.rendering.story import SectionStory
from handout_studio.rendering.strips import Strip
from handout_studio.rendering.style_sheet import StyleSheet, style_sheet
from handout_studio.text.markdown_blocks import parse_blocks
from handout_studio.text.placeholders import field_values
from handout_studio.text.small_print import small_print
from handout_studio.text.titles import public_title
from handout_studio.text.written_section import written_body


def render_pdf(
    handout: Handout,
    *,
    brand: Brand | None = None,
    paper: Paper = "a4",
    fields: Mapping[str, str] | None = None,
    on_section: Callable[[str], None] | None = None,
    cache: LayoutCache | None = None,
) -> RenderedDocument:
    """Lay out the ticked sections under a brand's head on a paper, in the handout's edition.

    `fields` gives values beside the brand's and the handout's own, by key. `on_section` is told the id of each section
    that is about to be laid out. `cache` makes the next rendering quicker and changes no byte. Raises LayoutFailure.
    """
    render = _Rendering(handout, brand or Brand(), paper, fields or {}, cache or LayoutCache())
    return render.document(on_section or (lambda section: None))


class _Rendering:
    def __init__(
        self, handout: Handout, brand: Brand, paper: Paper, fields: Mapping[str, str], cache: LayoutCache
    ) -> None:
        self._handout = handout
        self._brand = brand
        self._paper = paper
        self._cache = cache
        self._fields = field_values(handout, brand, fields)
        self._level = 1 if handout.title.strip() else 0
        self._pictures = {picture.id: picture for picture in handout.images}
        self._foot_facts = (brand, handout.date, handout.language, small_print(handout, brand))

    def document(self, on_section: Callable[[str], None]) -> RenderedDocument:
        kept = {section.id for section in self._handout.sections if section.kind != "text"}
        laid = fitted(lambda squeeze: self._lay_out(squeeze, on_section), self._handout.pages, kept)
        sheet, pages = laid.sheet, laid.pages
        drawn = [self._page(sheet, page, number, len(pages)) for number, page in enumerate(pages, 1)]
        title = public_title(self._handout.title.strip(), self._fields) or "Handout"
        author = self._handout.author.strip() or self._brand.practice.strip() or self._brand.person.strip()
        facts = DocumentFacts(title, author, self._handout.language, self._handout.date, archival=not sheet.fillable)
        size = (sheet.page_width, sheet.page_height)
        pdf = self._cache.writer.write([content for content, _ in drawn], size, facts, _bookmarks(pages, sheet))
        return RenderedDocument(pdf, tuple(shown for _, shown in drawn), tuple(dict.fromkeys(laid.notes)))

    def _lay_out(self, squeeze: float, on_section: Callable[[str], None]) -> LaidOut:
        fillable = self._handout.fillable
        sheet = style_sheet(self._paper, self._brand, self._handout.edition, squeeze=squeeze, fillable=fillable)
        sheet = with_footer(sheet, self._footer(sheet))
        head, said = self._head(sheet)
        strips = list(head)
        notes = list(said)
        number = 0
        for section in self._handout.included_sections():
            titled = bool(section.title.strip())
            number += titled
            made, said = self._section(section, number if titled else None, sheet, on_section)
            strips += made
            notes += said
        bottom = sheet.page_height - sheet.bottom
        pages = paginate(strips, sheet.first_top, sheet.top, bottom, self._cache.placed)
        return LaidOut(sheet, pages, tuple(notes))

    def _story(self, section: str, sheet: StyleSheet) -> SectionStory:
        readable = partial(self._cache.writer.pictures.reads, one_bit=sheet.one_bit)
        return SectionStory(section, self._cache.shaper, sheet, self._fields, self._pictures, readable, self._level)

    def _head(self, sheet: StyleSheet) -> tuple[Sequence[Strip], tuple[Note, ...]]:
        def lay_out() -> tuple[list[Strip], tuple[Note, ...]]:
            story = self._story("", sheet)
            strips = head_strips(self._handout, self._brand, story)
            return strips, tuple(replace(note, section=None, start=None, end=None) for note in story.notes)

        titles = self._handout.title, self._handout.subtitle
        return self._cache.strips(("head", *titles, self._filling(*titles), self._brand, sheet), lay_out)

    def _filling(self, *texts: str) -> tuple[tuple[str, str], ...]:
        """The fields' values, if any of these texts may name one."""
        return tuple(sorted(self._fields.items())) if any("{{" in text for text in texts) else ()

    def _footer(self, sheet: StyleSheet) -> Sequence[Strip]:
        key = ("foot", *self._foot_facts, sheet)
        return self._cache.strips(key, lambda: (footer_strips(self._handout, self._brand, self._story("", sheet)), ()))[
            0
        ]

    def _section(
        self, section: Section, number: int | None, sheet: StyleSheet, on_section: Callable[[str], None]
    ) -> tuple[Sequence[Strip], tuple[Note, ...]]:
        body = written_body(section, self._handout.language)
        fields = self._filling(section.title, body)
        pictures = self._handout.images if "](image:" in body else ()
        key: SectionKey = (section.id, section.title, body, number, self._level, fields, pictures, sheet)

        def lay_out() -> tuple[list[Strip], tuple[Note, ...]]:
            on_section(section.id)
            story = self._story(section.id, sheet)
            try:
                return story.lay_out(section, number, parse_blocks(body)), tuple(story.notes)
            except RecursionError as error:
                raise LayoutFailure(section.id, "layout") from error

        return self._cache.strips(key, lay_out)

    def _page(self, sheet: StyleSheet, page: Page, number: int, pages: int) -> DrawnPage:
        frame_key = (*self._foot_facts, number, pages, sheet)

        def paint() -> DrawnPage:
            frame = page_frame(self._handout, self._footer(sheet), self._story("", sheet), number, pages)
            return paint_page(page, frame.ground, frame.foot, sheet), page_map(page, sheet)

        return self._cache.page((page, frame_key), paint)


def _bookmarks(pages: Sequence[Page], sheet: StyleSheet) -> list[Bookmark]:
    return [
        Bookmark(placed.strip.outline[1], index, sheet.page_height - placed.top, placed.strip.outline[0], 1)
        for index, page in enumerate(pages)
        for placed in page
        if placed.strip.outline is not None
    ]
