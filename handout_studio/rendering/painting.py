"""A page's marks -> its content stream, tagged: what belongs to an element is marked content, the rest an artifact."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from handout_studio.rendering.fonts import Face
from handout_studio.rendering.pagination import Page
from handout_studio.rendering.strips import BoxMark, FieldMark, LineMark, Mark, PictureMark, TextMark
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import StyleSheet

CURVE = 0.5523
"""How far the handles of a quarter circle reach, for a radius of 1."""

Rectangle = tuple[float, float, float, float]
Meanings = dict[int, tuple[str, int]]
"""The codes used of a face: what each is read as, and the glyph it draws."""


@dataclass(slots=True)
class PageContent:
    """One page drawn: its compressed stream, the element of each marked content id, and what it needs beside."""

    stream: bytes
    elements: list[Element]
    links: list[tuple[Rectangle, str, Element]]
    faces: dict[Face, Meanings]
    pictures: dict[str, tuple[bytes, bool]]
    """By resource name: the file's bytes, and whether it is drawn in black and white alone."""
    fields: list[tuple[Rectangle, FieldMark]] = field(default_factory=list)
    figures: dict[Element, Rectangle] = field(default_factory=dict)


def paint_page(page: Page, ground: tuple[Mark, ...], foot: tuple[Mark, ...], sheet: StyleSheet) -> PageContent:
    """A page's strips between its ground and its footer -> its content."""
    painter = _Painter(sheet)
    painter.paint(ground, 0.0, artifact=True)
    for placed in page:
        painter.paint(placed.strip.marks, placed.top, artifact=placed.again)
    painter.paint(foot, 0.0, artifact=False)
    return painter.content()


class _Painter:
    def __init__(self, sheet: StyleSheet) -> None:
        self._left = sheet.left
        self._height = sheet.page_height
        self._out: list[bytes] = []
        self._open: Element | None = None
        self._marking = False
        self._fill = ""
        self._tracking = 0.0
        self._content = PageContent(b"", [], [], {}, {})

    def paint(self, marks: Iterable[Mark], top: float, *, artifact: bool) -> None:
        for mark in marks:
            element = None if artifact or isinstance(mark, FieldMark) else mark.element
            if not self._marking or element is not self._open:
                self._begin(element)
            match mark:
                case TextMark():
                    self._text(mark, top, element)
                case BoxMark():
                    self._box(mark, top)
                case LineMark():
                    self._line(mark, top)
                case PictureMark():
                    self._picture(mark, top)
                case FieldMark():
                    self._field(mark, top)
            if element is not None and element.tag == "Figure" and not isinstance(mark, TextMark | FieldMark):
                self._extend_figure(element, mark, top)

    def content(self) -> PageContent:
        self._end()
        self._content.stream = zlib.compress(b"\n".join(self._out), 6)
        return self._content

    def _begin(self, element: Element | None) -> None:
        self._end()
        if element is None:
            self._out.append(b"/Artifact BMC")
        else:
            self._out.append(b"/%s <</MCID %d>> BDC" % (element.tag.encode(), len(self._content.elements)))
            self._content.elements.append(element)
        self._open = element
        self._marking = True

    def _end(self) -> None:
        if self._marking:
            self._out.append(b"EMC")
            self._marking = False

    def _set_fill(self, colour: str) -> None:
        if colour != self._fill:
            self._out.append(colour_operands(colour) + b" rg")
            self._fill = colour

    def _text(self, mark: TextMark, top: float, element: Element | None) -> None:
        self._set_fill(mark.colour)
        x, y = self._left + mark.x, self._height - top - mark.y
        self._out.append(
            b"BT /%s %s Tf %s%s [%s]TJ ET"
            % (mark.face.name.encode(), number(mark.size), self._track(mark.tracking), _placed(mark, x, y), mark.shown)
        )
        meanings = self._content.faces.setdefault(mark.face, {})
        for code, text, glyph in mark.glyphs:
            if code not in meanings or text < meanings[code][0]:
                meanings[code] = (text, glyph)
        if mark.href and element is not None:
            low = y + mark.face.descent * mark.size / mark.face.upem
            high = y + mark.face.ascent * mark.size / mark.face.upem
            self._content.links.append(((x, low, x + mark.width, high), mark.href, element))

    def _track(self, tracking: float) -> bytes:
        if tracking == self._tracking:
            return b""
        self._tracking = tracking
        return number(tracking) + b" Tc "

    def _box(self, mark: BoxMark, top: float) -> None:
        x, y = self._left + mark.x, self._height - top - mark.y - mark.height
        path = (
            _rounded(x, y, mark.width, mark.height, mark.radius)
            if mark.radius
            else (b"%s %s %s %s re" % (number(x), number(y), number(mark.width), number(mark.height)))
        )
        if mark.fill:
            self._set_fill(mark.fill)
            self._out.append(path + b" f")
        if mark.stroke:
            self._out.append(b"%s RG %s w %s S" % (colour_operands(mark.stroke), number(mark.line_width), path))

    def _line(self, mark: LineMark, top: float) -> None:
        x, y = self._left + mark.x, self._height - top - mark.y
        self._out.append(
            b"%s RG %s w %s %s m %s %s l S"
            % (
                colour_operands(mark.colour),
                number(mark.line_width),
                number(x),
                number(y),
                number(x + mark.width),
                number(y),
            )
        )

    def _picture(self, mark: PictureMark, top: float) -> None:
        name = ("B" if mark.one_bit else "P") + hashlib.sha256(mark.data).hexdigest()[:12]
        self._content.pictures[name] = (mark.data, mark.one_bit)
        x, y = self._left + mark.x, self._height - top - mark.y - mark.height
        self._out.append(
            b"q %s 0 0 %s %s %s cm /%s Do Q"
            % (number(mark.width), number(mark.height), number(x), number(y), name.encode())
        )

    def _field(self, mark: FieldMark, top: float) -> None:
        x, y = self._left + mark.x, self._height - top - mark.y - mark.height
        self._content.fields.append(((x, y, x + mark.width, y + mark.height), mark))

    def _extend_figure(self, element: Element, mark: BoxMark | LineMark | PictureMark, top: float) -> None:
        height = getattr(mark, "height", 1.0)
        x, y = self._left + mark.x, self._height - top - mark.y - height
        box = (x, y, x + mark.width, y + height)
        old = self._content.figures.get(element, box)
        low, high = map(min, zip(box[:2], old[:2], strict=True)), map(max, zip(box[2:], old[2:], strict=True))
        self._content.figures[element] = (*low, *high)  # type: ignore[assignment]


def _placed(mark: TextMark, x: float, y: float) -> bytes:
    if mark.face.slant:
        return b"1 0 %s 1 %s %s Tm" % (number(mark.face.slant), number(x), number(y))
    return b"%s %s Td" % (number(x), number(y))


def number(value: float) -> bytes:
    """A length as PDF writes it, to a thousandth of a point."""
    return (f"{value:.3f}".rstrip("0").rstrip(".") or "0").encode()


def colour_operands(colour: str) -> bytes:
    """`#RRGGBB` as the three numbers of a colour operator."""
    return b" ".join(number(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> bytes:
    """A rectangle whose corners are quarter circles; a circle if the radius is half its side."""
    reach = radius * (1 - CURVE)
    right, top = x + width, y + height
    steps: tuple[tuple[str, tuple[float, ...]], ...] = (
        ("m", (x + radius, y)),
        ("l", (right - radius, y)),
        ("c", (right - reach, y, right, y + reach, right, y + radius)),
        ("l", (right, top - radius)),
        ("c", (right, top - reach, right - reach, top, right - radius, top)),
        ("l", (x + radius, top)),
        ("c", (x + reach, top, x, top - reach, x, top - radius)),
        ("l", (x, y + radius)),
        ("c", (x, y + reach, x + reach, y, x + radius, y)),
    )
    drawn = (b" ".join(number(value) for value in values) + b" " + operator.encode() for operator, values in steps)
    return b" ".join(drawn) + b" h"
