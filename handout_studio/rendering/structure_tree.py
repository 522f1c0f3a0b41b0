"""The structure tree of a tagged PDF: what each piece of marked content is, in reading order (ISO 32000-1, 14.7)."""

from __future__ import annotations

import pydyf

from handout_studio.rendering.painting import PageContent, Rectangle, number
from handout_studio.rendering.structure import Element


class StructureTree:
    """Collects elements and links while pages are added, then writes the tree and its parent tree."""

    def __init__(self, pdf: pydyf.PDF) -> None:
        self._pdf = pdf
        self._annotations: list[tuple[Element, pydyf.Dictionary, bytes]] = []
        self._nodes: dict[Element, pydyf.Dictionary] = {}
        self._kids: dict[Element | None, list[object]] = {None: []}

    def add_links(self, page: pydyf.Dictionary, links: list[tuple[Rectangle, str, Element]]) -> list[bytes]:
        """Make an annotation for each link of a page -> their references."""
        references = []
        for box, href, element in links:
            annotation = pydyf.Dictionary(
                {
                    "Type": "/Annot",
                    "Subtype": "/Link",
                    "Rect": pydyf.Array([number(value) for value in box]),
                    "Border": "[0 0 0]",
                    "F": 4,
                    "Contents": pydyf.String(href),
                    "A": pydyf.Dictionary({"S": "/URI", "URI": pydyf.String(href)}),
                }
            )
            self._pdf.add_object(annotation)
            self._annotations.append((element, annotation, page.reference))
            references.append(annotation.reference)
        return references

    def add_widget(self, page: pydyf.Dictionary, element: Element, widget: pydyf.Dictionary) -> bytes:
        """Make a form field's widget the content of an element -> its reference."""
        self._annotations.append((element, widget, page.reference))
        return bytes(widget.reference)

    def write(self, pages: list[PageContent]) -> None:
        """Write the tree of all that was drawn, pages in order."""
        root = pydyf.Dictionary({"Type": "/StructTreeRoot"})
        self._pdf.add_object(root)
        document = pydyf.Dictionary({"Type": "/StructElem", "S": "/Document", "P": root.reference})
        self._pdf.add_object(document)
        parents = pydyf.Array()
        for index, content in enumerate(pages):
            owners = pydyf.Array(self._own(content, index, document))
            parents += [index, owners]
        for number_, (element, annotation, page) in enumerate(self._annotations, len(pages)):
            annotation["StructParent"] = number_
            self._node(element, document)
            self._kids[element].append(
                pydyf.Dictionary({"Type": "/OBJR", "Obj": annotation.reference, "Pg": page}).data
            )
            parents += [number_, self._nodes[element].reference]
        self._close(document)
        tree = pydyf.Dictionary({"Nums": parents})
        self._pdf.add_object(tree)
        root["K"] = pydyf.Array([document.reference])
        root["ParentTree"] = tree.reference
        root["ParentTreeNextKey"] = len(pages) + len(self._annotations)
        self._pdf.catalog["StructTreeRoot"] = root.reference

    def _own(self, content: PageContent, index: int, document: pydyf.Dictionary) -> list[bytes]:
        page = self._pdf.page_references[index]
        owners = []
        for mcid, element in enumerate(content.elements):
            node = self._node(element, document)
            box = content.figures.get(element)
            if box is not None and "A" not in node:
                sides = b" ".join(number(side) for side in box)
                node["A"] = b"<</O /Layout /Placement /Block /BBox [%s]>>" % sides
            node.setdefault("Pg", page)
            kids = self._kids[element]
            if node["Pg"] == page:
                kids.append(mcid)
            else:
                kids.append(b"<</Type /MCR /Pg %s /MCID %d>>" % (page, mcid))
            owners.append(node.reference)
        return owners

    def _node(self, element: Element, document: pydyf.Dictionary) -> pydyf.Dictionary:
        node = self._nodes.get(element)
        if node is not None:
            return node
        parent = document if element.parent is None else self._node(element.parent, document)
        node = pydyf.Dictionary({"Type": "/StructElem", "S": f"/{element.tag}", "P": parent.reference})
        if element.alt:
            node["Alt"] = pydyf.String(element.alt)
        if element.attributes:
            node["A"] = element.attributes
        self._pdf.add_object(node)
        self._nodes[element] = node
        self._kids[element] = []
        self._kids[element.parent].append(node.reference)
        return node

    def _close(self, document: pydyf.Dictionary) -> None:
        document["K"] = pydyf.Array(self._kids[None])
        for element, node in self._nodes.items():
            node["K"] = pydyf.Array(self._kids[element])
