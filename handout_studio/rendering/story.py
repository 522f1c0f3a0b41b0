"""Blocks -> strips, one handler a type: what a section looks like before it meets the pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from handout_studio.domain.section import Section
from handout_studio.domain.values import Picture
from handout_studio.rendering.figures import code_strips, picture_strips
from handout_studio.rendering.inline_pieces import Chunk, PieceMaker
from handout_studio.rendering.lists import list_strips
from handout_studio.rendering.paragraphs import fill_lines, text_strips
from handout_studio.rendering.result import Note
from handout_studio.rendering.set_apart import callout_strips, quote_strips
from handout_studio.rendering.strips import (
    LineMark,
    Mark,
    SpotField,
    Strip,
    kept_together,
    moved_right,
    trailing_space,
)
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import StyleSheet, TextStyle
from handout_studio.rendering.tables import table_strips
from handout_studio.rendering.words import Shaper
from handout_studio.rendering.write_in import scale_strips, writing_strips
from handout_studio.text.blocks import (
    Align,
    Block,
    Callout,
    Heading,
    Inline,
    LineBreak,
    ListBlock,
    PageBreak,
    Paragraph,
    PictureBlock,
    QrCode,
    Quote,
    RatingScale,
    Rule,
    Table,
    Text,
    Verbatim,
    WritingLines,
)
from handout_studio.text.titles import title_inlines, title_words

_SET_APART = (Callout, Table, RatingScale, PictureBlock, QrCode)
"""Blocks with a little more space around them."""


class SectionStory:
    """Lays out one section in a column. Every handler takes a block, a width in points and the parent element."""

    def __init__(
        self,
        section: str,
        shaper: Shaper,
        sheet: StyleSheet,
        fields: Mapping[str, str],
        pictures: Mapping[str, Picture],
        readable: Callable[[bytes], bool] = lambda data: True,
        level: int = 1,
    ) -> None:
        """`level` is that of the heading above the section: 1 below the handout's title, 0 without one."""
        self.section = section
        self.sheet = sheet
        self.shaper = shaper
        self.notes: list[Note] = []
        self._pictures = pictures
        self.readable = readable
        self._level = self._above = level
        self.fields = fields
        self._pieces = PieceMaker(shaper, sheet, fields, self.note, section)

    def note(self, note: Note) -> None:
        """Keep something to say about this section."""
        self.notes.append(note)

    def lay_out(self, section: Section, number: int | None, blocks: tuple[Block, ...]) -> list[Strip]:
        """A section's title (numbered, unless `number` is None) and blocks -> its strips from top to bottom."""
        root = Element("Sect")
        strips = self._title(section.title, number, root) if section.title.strip() else []
        body = self.blocks(blocks, self.sheet.column_width, root)
        if strips and body:
            body[0].before = self.sheet.after_heading
            body[0].glued = not body[0].new_page
        strips += body
        if strips:
            strips[0].before = self.sheet.section_gap
        for strip in strips:
            strip.section = self.section
        return strips

    def blocks(self, blocks: tuple[Block, ...], width: float, parent: Element, depth: int = 0) -> list[Strip]:
        """Blocks one below the other, with the space between them; a heading keeps what follows."""
        strips: list[Strip] = []
        breaks = False
        held: Block | None = None
        for block in blocks:
            if isinstance(block, PageBreak):
                breaks = True
                continue
            made = self.block(block, width, parent, depth)
            if not made:
                continue
            if strips:
                made[0].before = self._gap(held, block)
                made[0].glued = made[0].glued or _keeps(held, block, depth)
            made[0].new_page = breaks
            breaks = False
            strips += made
            held = block
        return strips

    def _gap(self, above: Block | None, block: Block) -> float:
        if isinstance(block, Heading):
            return self.sheet.heading_gap
        if isinstance(above, Heading):
            return self.sheet.after_heading
        if isinstance(block, WritingLines):
            return 0.0
        if isinstance(block, _SET_APART) or isinstance(above, (*_SET_APART, WritingLines)):
            return self.sheet.paragraph_gap + 4.0
        if isinstance(block, ListBlock) and isinstance(above, Paragraph):
            return self.sheet.item_gap + 1.0
        return self.sheet.paragraph_gap

    def block(self, block: Block, width: float, parent: Element, depth: int) -> list[Strip]:
        """One block -> its strips."""
        match block:
            case Paragraph():
                return self.text(block.inlines, self.sheet.body, width, parent.child("P"))
            case Heading():
                return self._heading(block, width, parent)
            case ListBlock():
                return list_strips(block, width, parent, depth, self)
            case Quote():
                return quote_strips(block, width, parent, depth, self)
            case Callout():
                return callout_strips(block, width, parent, depth, self)
            case WritingLines():
                return writing_strips(block, width, parent, self)
            case RatingScale():
                return scale_strips(block, width, parent, self)
            case Table():
                return table_strips(block, width, parent.child("Table"), self)
            case Rule():
                return [Strip(9.0, (LineMark(0.0, 4.5, width, self.sheet.colours.rule),))]
            case Verbatim():
                return self._verbatim(block, width, parent.child("P"))
            case QrCode():
                return code_strips(block, width, parent, self)
            case PictureBlock():
                return picture_strips(block, width, parent, self, self._pictures)
            case _:
                return []

    def text(
        self, inlines: tuple[Inline, ...], style: TextStyle, width: float, element: Element, field: SpotField = "body"
    ) -> list[Strip]:
        """Running words -> a strip a line."""
        chunks = self._pieces.chunks(inlines, style, element)
        lines = fill_lines(chunks, width, style, self.shaper, self._note_cut)
        return text_strips(lines, style, self.shaper, field=field)

    def _note_cut(self, chunk: Chunk) -> None:
        word = "".join(piece.text for piece in chunk.pieces)
        self.note(Note("word.broken", self.section, word, chunk.pieces[0].start, chunk.pieces[-1].end))

    def natural_width(self, inlines: tuple[Inline, ...], style: TextStyle) -> float:
        """How wide words would be on one line, in points."""
        return self.natural_widths(inlines, style)[1]

    def natural_widths(self, inlines: tuple[Inline, ...], style: TextStyle) -> tuple[float, float]:
        """How wide the widest word is that no line break may cut, and how wide they all are on one line."""
        chunks = self._pieces.chunks(inlines, style, Element("Span"))
        longest = sum(chunk.width + (chunk.space.word.width if chunk.space else 0.0) for chunk in chunks)
        return max((chunk.width for chunk in chunks), default=0.0), longest

    def align(self, strips: list[Strip], align: Align, width: float) -> None:
        """Move each line to the middle or the right of a width."""
        for strip in strips:
            used = max((mark.x + mark.width - trailing_space(mark) for mark in strip.marks), default=0.0)
            if align != "left":
                moved_right([strip], max(0.0, (width - used) / (2 if align == "center" else 1)))

    def _title(self, title: str, number: int | None, root: Element) -> list[Strip]:
        self._level = self._above = self._above + 1
        element = root.child(f"H{self._level}")
        style = self.sheet.section_title
        said = len(self.notes)
        strips = self.text(title_inlines(title), style, self.sheet.column_width, element, "title")
        self.notes[said:] = [replace(note, start=None, end=None) for note in self.notes[said:]]
        if number is not None and self.sheet.numbered:
            numbers = self.sheet.section_number
            if number > 99:  # or it would leave the paper
                numbers = replace(numbers, size=numbers.size * 0.7)
            strips[0].marks = (*self.hung(f"{number}", numbers, element, -9.0), *strips[0].marks)
        strips[0].outline = (element, title_words(title, self.fields))
        return kept_together(strips)

    def hung(self, label: str, style: TextStyle, element: Element, right: float) -> tuple[Mark, ...]:
        """A short label that ends at `right`, on the baseline of its style."""
        words = (Text(label),)
        left = right - self.natural_width(words, style)
        marks = self.text((Text(label + " "),), style, self.sheet.column_width, element)[0].marks
        return tuple(replace(mark, x=mark.x + left) for mark in marks)

    def _heading(self, heading: Heading, width: float, parent: Element) -> list[Strip]:
        self._level = min(self._above + heading.level, self._level + 1)  # no level is skipped (ISO 14289-1, 7.4.2)
        element = parent.child(f"H{self._level}")
        strips = self.text(heading.inlines, self.sheet.headings[heading.level - 1], width, element)
        return kept_together(strips)

    def _verbatim(self, block: Verbatim, width: float, parent: Element) -> list[Strip]:
        inlines: list[Inline] = []
        at = block.start
        for number, line in enumerate(block.text.split("\n")):
            if number:
                inlines.append(LineBreak())
            inlines.append(Text(line.replace(" ", "\u00a0") if line.startswith(" ") else line, at))
            at = None if at is None else at + len(line) + 1
        return self.text(tuple(inlines), self.sheet.body, width, parent)


def _keeps(above: Block | None, block: Block, depth: int) -> bool:
    """Whether a block stays with the one above: what a heading heads, a question's lines, a list with its opening."""
    asked = isinstance(block, RatingScale | ListBlock) and isinstance(above, Paragraph) and depth == 0
    return asked or isinstance(above, Heading) or (isinstance(block, WritingLines) and above is not None)
