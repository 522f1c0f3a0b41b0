"""What the PDF says of itself: title, author, language and dates from the handout, never from the clock or machine."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pydyf

from handout_studio import __version__, resources
from handout_studio.rendering.pdf_bytes import deflated

# PDF/A knows no PDF/UA: its one property has to be described where it is used (ISO 19005-2, 6.6.2.3.2).
_PDFA_CLAIM = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
_PDFUA_SCHEMA = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"""


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """The facts that Info and XMP both tell."""

    title: str
    author: str
    language: str
    date: datetime.date
    archival: bool = True
    """Whether the file claims PDF/A-2a, which one with form fields doesn't."""


def info_dictionary(facts: DocumentFacts) -> dict[str, pydyf.String]:
    """The entries of the Info dictionary."""
    day = f"D:{facts.date:%Y%m%d}000000Z"
    entries = {"Title": facts.title, "Producer": _producer(), "CreationDate": day, "ModDate": day}
    if facts.author:
        entries["Author"] = facts.author
    return {key: pydyf.String(value) for key, value in entries.items()}


def xmp_packet(facts: DocumentFacts) -> bytes:
    """The XMP packet, in step with Info, that claims PDF/UA-1 (ISO 14289-1, 5) and PDF/A-2a (ISO 19005-2, 6.6.4)."""
    day = f"{facts.date.isoformat()}T00:00:00Z"
    author = (
        f"<dc:creator><rdf:Seq><rdf:li>{escape(facts.author)}</rdf:li></rdf:Seq></dc:creator>" if facts.author else ""
    )
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfuaid:part>1</pdfuaid:part>{_PDFA_CLAIM if facts.archival else ""}
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(facts.title)}</rdf:li></rdf:Alt></dc:title>
{author}<dc:language><rdf:Bag><rdf:li>{escape(facts.language)}</rdf:li></rdf:Bag></dc:language>
{_PDFUA_SCHEMA}
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdf:Producer>{_producer()}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()


def output_intent(pdf: pydyf.PDF) -> pydyf.Dictionary:
    """Add the sRGB output intent that PDF/A asks for where colours are device colours (ISO 19005-2, 6.2.3)."""
    profile = deflated(resources.read_bytes("colour", "srgb.icc"), {"N": 3})
    pdf.add_object(profile)
    intent = pydyf.Dictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": pydyf.String("sRGB"),
            "Info": pydyf.String("sRGB IEC61966-2.1"),
            "DestOutputProfile": profile.reference,
        }
    )
    pdf.add_object(intent)
    return intent


def _producer() -> str:
    return f"Handout Studio {__version__}"
