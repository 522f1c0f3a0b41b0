"""Where the pages break: a heading by itself at the foot, a last page with a line or two, more pages than are read."""

from __future__ import annotations

from collections.abc import Iterator

from handout_studio.checks.finding import Finding
from handout_studio.checks.sheet import Sheet
from handout_studio.domain.phrase import phrase
from handout_studio.rendering.result import PageMap, TextSpot

MOST_PAGES = 2
MOST_LARGE_PAGES = 4
"""Large print takes about twice the room for the same words."""

FEWEST_LINES = 3


class HeadingAlone:
    """`page.heading-alone`: the last line of a page is a heading, and what it is about begins on the next."""

    rule = "page.heading-alone"
    source = "RNIB Clear Print: a heading stays with its text"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """Each such heading, at its place in the body where it has one."""
        bodies = {view.section.id: view for view in sheet.sections}
        for page, following in zip(sheet.document.pages, sheet.document.pages[1:], strict=False):
            last = _last_spot(page)
            view = bodies.get(last.section) if last else None
            if last is None or view is None or not any(spot.section == last.section for spot in following.spots):
                continue
            message = phrase("A heading stands by itself at the foot of a page")
            help_with = phrase("Add a page break before it, or shorten what comes before")
            if last.field == "title":
                yield view.finding(self.rule, "note", message, self.source, suggestion=help_with)
            elif _is_heading(view.text, last.start):
                span = (last.start, last.end)
                yield view.finding(self.rule, "note", message, self.source, span=span, suggestion=help_with)


class ShortLastPage:
    """`page.short-last`: the last page holds a line or two."""

    rule = "page.short-last"
    source = "Readability trials of patient letters: one or two pages"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """One finding about the section that runs over."""
        pages = sheet.document.pages
        if len(pages) < 2:
            return
        spots = [spot for spot in pages[-1].spots if spot.section]
        lines = {round(spot.box.bottom) for spot in spots}
        if spots and len(lines) < FEWEST_LINES and len(spots[-1:]) == 1:
            section = spots[-1].section
            message = phrase("The last page holds only a line or two")
            help_with = phrase("Shorten a little, or have the handout fit on fewer pages")
            yield Finding(self.rule, "note", section, None, None, message, self.source, help_with)


class TooManyPages:
    """`page.too-many`: more pages than a person reads at home."""

    rule = "page.too-many"
    source = "Readability trials of patient letters: one or two pages"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """One finding about the whole handout."""
        count = len(sheet.document.pages)
        most = MOST_LARGE_PAGES if sheet.handout.edition == "large-print" else MOST_PAGES
        if count > most and sheet.handout.edition != "text":
            message = phrase("This has {count} pages: one or two are more likely to be read", count=count)
            help_with = phrase("Leave a section out, or keep some for the next session")
            yield Finding(self.rule, "note", None, None, None, message, self.source, help_with)


def _last_spot(page: PageMap) -> TextSpot | None:
    spots = [spot for spot in page.spots if spot.section]
    return max(spots, key=lambda spot: (spot.box.bottom, spot.box.left)) if spots else None


def _is_heading(text: str, at: int) -> bool:
    start = text.rfind("\n", 0, at) + 1
    line = text[start:].split("\n", 1)[0].lstrip(" >")
    return line.startswith("#")
