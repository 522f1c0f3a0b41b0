"""Form fields of a PDF: lines to write on and boxes to tick, with the look of both states (ISO 32000-1, 12.7)."""

from __future__ import annotations

import pydyf

from handout_studio.rendering.painting import PageContent, Rectangle, colour_operands, number
from handout_studio.rendering.pdf_bytes import deflated
from handout_studio.rendering.strips import FieldMark


class FormFields:
    """Collects the fields of all pages, numbers them in reading order, and writes the form that holds them."""

    def __init__(self, pdf: pydyf.PDF) -> None:
        self._pdf = pdf
        self._references: list[bytes] = []

    def add(self, page: pydyf.Dictionary, content: PageContent) -> list[tuple[FieldMark, pydyf.Dictionary]]:
        """Make a widget for each field of a page; the caller puts them into the structure tree."""
        widgets = []
        for box, mark in content.fields:
            widget = self._widget(page, box, mark)
            self._pdf.add_object(widget)
            self._references.append(widget.reference)
            widgets.append((mark, widget))
        return widgets

    def write(self) -> None:
        """Put the form into the catalogue, if there are fields."""
        if not self._references:
            return
        font = pydyf.Dictionary({"Type": "/Font", "Subtype": "/Type1", "BaseFont": "/Helvetica"})
        font["Encoding"] = "/WinAnsiEncoding"
        self._pdf.add_object(font)
        form = pydyf.Dictionary({"Fields": pydyf.Array(self._references), "DA": pydyf.String("/Helv 12 Tf 0 g")})
        form["DR"] = b"<</Font <</Helv %s>>>>" % font.reference
        self._pdf.add_object(form)
        self._pdf.catalog["AcroForm"] = form.reference

    def _widget(self, page: pydyf.Dictionary, box: Rectangle, mark: FieldMark) -> pydyf.Dictionary:
        widget = pydyf.Dictionary(
            {
                "Type": "/Annot",
                "Subtype": "/Widget",
                "Rect": pydyf.Array([number(value) for value in box]),
                "P": page.reference,
                "F": 4,
                "T": pydyf.String(f"field-{len(self._references) + 1}"),
                "TU": pydyf.String(mark.tooltip),
            }
        )
        width, height = box[2] - box[0], box[3] - box[1]
        if mark.kind == "text":
            colour = colour_operands(mark.colour).decode()
            widget["FT"] = "/Tx"
            widget["DA"] = pydyf.String(f"/Helv {number(mark.size).decode()} Tf {colour} rg")
            widget["AP"] = b"<</N %s>>" % self._appearance(b"/Tx BMC EMC", width, height)
            return widget
        state = "/Yes" if mark.ticked else "/Off"
        off, yes = _box_path(mark, width), _box_path(mark, width) + _tick_path(width)
        looks = self._appearance(off, width, height), self._appearance(yes, width, height)
        widget.update({"FT": "/Btn", "V": state, "AS": state, "AP": b"<</N <</Off %s /Yes %s>>>>" % looks})
        return widget

    def _appearance(self, content: bytes, width: float, height: float) -> bytes:
        box = f"[0 0 {number(width).decode()} {number(height).decode()}]"
        stream = deflated(content, {"Type": "/XObject", "Subtype": "/Form", "BBox": box, "Resources": "<<>>"})
        self._pdf.add_object(stream)
        return bytes(stream.reference)


def _box_path(mark: FieldMark, side: float) -> bytes:
    inner = number(side - 1.0)
    return b"%s RG 0.9 w 0.5 0.5 %s %s re S" % (colour_operands(mark.colour), inner, inner)


def _tick_path(side: float) -> bytes:
    points = [number(side * share) for share in (0.22, 0.5, 0.42, 0.28, 0.78, 0.76)]
    return b" 1.4 w %s %s m %s %s l %s %s l S" % tuple(points)
