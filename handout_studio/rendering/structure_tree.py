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
        self._nodes: dict[Element, _Node] = {}
        self._document = _Node("Document", b"")

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
        self._document = self._added(_Node("Document", root.reference))
        parents = pydyf.Array()
        for index, content in enumerate(pages):
            parents += [index, b"[%s]" % b" ".join(self._own(content, index))]
        for key, (element, annotation, page) in enumerate(self._annotations, len(pages)):
            annotation["StructParent"] = key
            node = self._node(element)
            node.kids.append(b"<</Type /OBJR/Obj %s/Pg %s>>" % (annotation.reference, page))
            parents += [key, node.reference]
        tree = pydyf.Dictionary({"Nums": parents})
        self._pdf.add_object(tree)
        root["K"] = pydyf.Array([self._document.reference])
        root["ParentTree"] = tree.reference
        root["ParentTreeNextKey"] = len(pages) + len(self._annotations)
        self._pdf.catalog["StructTreeRoot"] = root.reference

    def _own(self, content: PageContent, index: int) -> list[bytes]:
        page = self._pdf.page_references[index]
        owners = []
        for mcid, element in enumerate(content.elements):
            node = self._node(element)
            box = content.figures.get(element)
            if box is not None and not node.attributes:
                sides = b" ".join(number(side) for side in box)
                node.attributes = b"<</O /Layout /Placement /Block /BBox [%s]>>" % sides
            if not node.page:
                node.page = page
            if node.page == page:
                node.kids.append(b"%d" % mcid)
            else:
                node.kids.append(b"<</Type /MCR /Pg %s /MCID %d>>" % (page, mcid))
            owners.append(node.reference)
        return owners

    def _node(self, element: Element) -> _Node:
        node = self._nodes.get(element)
        if node is None:
            parent = self._document if element.parent is None else self._node(element.parent)
            node = self._nodes[element] = self._added(_Node(element.tag, parent.reference))
            node.attributes = element.attributes.encode()
            if element.alt:
                node.alt = bytes(pydyf.String(element.alt).data)
            parent.kids.append(node.reference)
        return node

    def _added(self, node: _Node) -> _Node:
        self._pdf.add_object(node)
        node.reference = b"%d 0 R" % node.number
        return node


class _Node(pydyf.Object):  # type: ignore[misc]
    """One structure element, written straight to bytes: there are hundreds to a packet."""

    reference = b""

    def __init__(self, tag: str, parent: bytes) -> None:
        super().__init__()
        self.tag = tag.encode()
        self.parent = parent
        self.page = b""
        self.alt = b""
        self.attributes = b""
        self.kids: list[bytes] = []

    @property
    def data(self) -> bytes:
        """The dictionary."""
        page = b"/Pg " + self.page if self.page else b""
        alt = b"/Alt " + self.alt if self.alt else b""
        attributes = b"/A " + self.attributes if self.attributes else b""
        head = b"<</Type /StructElem/S /%s/P %s%s%s%s" % (self.tag, self.parent, page, alt, attributes)
        return b"%s/K [%s]>>" % (head, b" ".join(self.kids))
