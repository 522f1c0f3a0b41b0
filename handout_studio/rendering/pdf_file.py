"""Painted pages -> the PDF file: fonts, pictures, structure tree, bookmarks and metadata, the same bytes every time."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import pydyf

from handout_studio.rendering.font_objects import FontCache, font_dictionary
from handout_studio.rendering.fonts import Face
from handout_studio.rendering.form_fields import FormFields
from handout_studio.rendering.metadata import DocumentFacts, info_dictionary, output_intent, xmp_packet
from handout_studio.rendering.painting import Meanings, PageContent, number
from handout_studio.rendering.pdf_bytes import Packed, file_bytes
from handout_studio.rendering.picture_objects import PictureCache
from handout_studio.rendering.structure import Element
from handout_studio.rendering.structure_tree import StructureTree


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading's words, its page (from 0) and its height on the page, in points from the bottom."""

    title: str
    page: int
    y: float
    element: Element
    level: int


class PdfWriter:
    """Writes documents; keeps what is costly to make again (font subsets, decoded pictures) between them."""

    def __init__(self) -> None:
        self._fonts = FontCache()
        self.pictures = PictureCache()

    def write(
        self, pages: list[PageContent], size: tuple[float, float], facts: DocumentFacts, bookmarks: list[Bookmark]
    ) -> bytes:
        """The bytes of a tagged PDF 1.7 that claims PDF/UA-1 and PDF/A-2a."""
        pdf = pydyf.PDF()
        resources = self._resources(pdf, pages)
        tree = StructureTree(pdf)
        form = FormFields(pdf)
        for index, content in enumerate(pages):
            self._add_page(pdf, index, content, size, resources, tree, form)
        tree.write(pages)
        form.write()
        self._add_outline(pdf, bookmarks)
        _add_catalogue(pdf, facts)
        return file_bytes(pdf)

    def _resources(self, pdf: pydyf.PDF, pages: list[PageContent]) -> pydyf.Dictionary:
        used: dict[Face, Meanings] = {}
        pictures: dict[str, tuple[bytes, bool]] = {}
        for content in pages:
            for face, meanings in content.faces.items():
                all_of_face = used.setdefault(face, {})
                for code, meaning in meanings.items():
                    if code not in all_of_face or meaning < all_of_face[code]:
                        all_of_face[code] = meaning
            pictures |= content.pictures
        fonts = pydyf.Dictionary()
        for face in sorted(used, key=lambda face: face.name):
            fonts[face.name] = font_dictionary(pdf, face, used[face], self._fonts)
        images = pydyf.Dictionary()
        for name in sorted(pictures):
            images[name] = self.pictures.add_to(pdf, *pictures[name])
        resources = pydyf.Dictionary({"Font": fonts, "XObject": images} if images else {"Font": fonts})
        pdf.add_object(resources)
        return resources

    def _add_page(
        self,
        pdf: pydyf.PDF,
        index: int,
        content: PageContent,
        size: tuple[float, float],
        resources: pydyf.Dictionary,
        tree: StructureTree,
        form: FormFields,
    ) -> None:
        stream = Packed(content.stream, {"Filter": "/FlateDecode"})
        pdf.add_object(stream)
        page = pydyf.Dictionary(
            {
                "Type": "/Page",
                "Parent": pdf.pages.reference,
                "MediaBox": pydyf.Array([0, 0, *(number(side) for side in size)]),
                "Resources": resources.reference,
                "Contents": stream.reference,
                "StructParents": index,
                "Tabs": "/S",
            }
        )
        pdf.add_page(page)
        notes = tree.add_links(page, content.links)
        notes += [tree.add_widget(page, mark.element, widget) for mark, widget in form.add(page, content)]
        if notes:
            page["Annots"] = pydyf.Array(notes)

    def _add_outline(self, pdf: pydyf.PDF, bookmarks: list[Bookmark]) -> None:
        if not bookmarks:
            return
        root = pydyf.Dictionary({"Type": "/Outlines"})
        pdf.add_object(root)
        items = []
        for bookmark in bookmarks:
            page = pdf.page_references[bookmark.page]
            item = pydyf.Dictionary(
                {
                    "Title": pydyf.String(bookmark.title),
                    "Parent": root.reference,
                    "Dest": pydyf.Array([page, "/XYZ", 0, number(bookmark.y), 0]),
                }
            )
            pdf.add_object(item)
            items.append(item)
        for one, other in itertools.pairwise(items):
            one["Next"] = other.reference
            other["Prev"] = one.reference
        root["First"], root["Last"], root["Count"] = items[0].reference, items[-1].reference, len(items)
        pdf.catalog["Outlines"] = root.reference


def _add_catalogue(pdf: pydyf.PDF, facts: DocumentFacts) -> None:
    metadata = Packed(xmp_packet(facts), {"Type": "/Metadata", "Subtype": "/XML"})
    pdf.add_object(metadata)
    pdf.catalog["Metadata"] = metadata.reference
    pdf.catalog["MarkInfo"] = "<</Marked true>>"
    pdf.catalog["Lang"] = pydyf.String(facts.language)
    pdf.catalog["ViewerPreferences"] = "<</DisplayDocTitle true>>"
    pdf.catalog["OutputIntents"] = pydyf.Array([output_intent(pdf).reference])
    pdf.info.update(info_dictionary(facts))
    pdf.add_object(pdf.info)
