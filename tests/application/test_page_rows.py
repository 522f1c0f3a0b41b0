"""Maps of pages as plain rows and back: nothing is lost, and nothing but plain values is sent."""

from dataclasses import fields

from handout_studio.application.page_rows import note_of_row, page_of_row, row_of_note, row_of_page
from handout_studio.application.render_frames import plain_head, read_plain_head
from handout_studio.rendering.result import Box, LinkArea, Note, PageMap, SectionArea, TextSpot

PAGE = PageMap(
    595.28,
    841.89,
    (SectionArea("welcome", Box(1.0, 2.0, 3.0, 4.0)), SectionArea("closing", Box(5.0, 6.0, 7.0, 8.0))),
    (TextSpot("welcome", "title", 0, 7, Box(1.5, 2.5, 3.5, 4.5)), TextSpot("closing", "body", 3, 9, Box(0, 1, 2, 3))),
    (LinkArea("https://example.org", Box(1, 2, 3, 4)),),
)
NOTE = Note("missing_glyph", "welcome", "U+0E01")


def test_a_page_and_a_note_come_back_as_they_were() -> None:
    assert page_of_row(read_plain_head(plain_head(row_of_page(PAGE)))) == PAGE
    assert note_of_row(read_plain_head(plain_head(row_of_note(NOTE)))) == NOTE


def test_no_field_of_the_values_is_forgotten() -> None:
    assert len(row_of_page(PAGE)) == len(fields(PageMap))
    area, spot, link = row_of_page(PAGE)[2][0], row_of_page(PAGE)[3][0], row_of_page(PAGE)[4][0]
    assert len(link) == len(fields(LinkArea)) - 1 + len(fields(Box))
    assert len(area) == len(fields(SectionArea)) - 1 + len(fields(Box))
    assert len(spot) == len(fields(TextSpot)) - 1 + len(fields(Box))
    assert len(row_of_note(NOTE)) == len(fields(Note))
