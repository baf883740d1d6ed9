"""What the file says of itself: PDF/UA-1 and PDF/A-2a, its title and language, never a name."""

from __future__ import annotations

from functools import cache
from html import escape

from PIL import ImageCms

from familybook import __version__

PRODUCER = f"familybook {__version__}"
CREATED = "20240101000000"
"""One moment for every book: the same book gives the same bytes."""

_STAMP = "2024-01-01T00:00:00+00:00"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_EXTENSION = "http://www.aiim.org/pdfa/ns"

# PDF/A asks that every schema it does not know be described in the packet itself.
_UA_SCHEMA = (
    f"<rdf:Description rdf:about='' xmlns:pdfaExtension='{_EXTENSION}/extension/'"
    f" xmlns:pdfaSchema='{_EXTENSION}/schema#' xmlns:pdfaProperty='{_EXTENSION}/property#'>"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType='Resource'>"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    "<rdf:li rdf:parseType='Resource'><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq>"
    "</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)


def packet(title: str, language: str, *, tagged: bool = True, archived: bool = True) -> bytes:
    """Return the XMP packet of a file; one without tags claims only what it keeps, PDF/A-2b.

    One that is not to be `archived`, as it is locked, does not claim that either.
    """
    described = (
        "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'"
        " xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:pdf='http://ns.adobe.com/pdf/1.3/'>"
        "<dc:format>application/pdf</dc:format>"
        f"<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>{escape(title)}</rdf:li></rdf:Alt>"
        f"</dc:title><dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag>"
        f"</dc:language><xmp:CreateDate>{_STAMP}</xmp:CreateDate>"
        f"<xmp:ModifyDate>{_STAMP}</xmp:ModifyDate><xmp:MetadataDate>{_STAMP}</xmp:MetadataDate>"
        f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><pdf:Producer>{PRODUCER}</pdf:Producer>"
        "</rdf:Description>"
    )
    claims = ""
    if archived:
        claims += (
            f"<rdf:Description rdf:about='' xmlns:pdfaid='{_EXTENSION}/id/'>"
            f"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>{'A' if tagged else 'B'}"
            "</pdfaid:conformance></rdf:Description>"
        )
    if tagged:
        claims += (
            "<rdf:Description rdf:about='' xmlns:pdfuaid='http://www.aiim.org/pdfua/ns/id/'>"
            f"<pdfuaid:part>1</pdfuaid:part></rdf:Description>{_UA_SCHEMA if archived else ''}"
        )
    return (
        "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='{_RDF}'>"
        f"{described}{claims}</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>"
    ).encode()


@cache
def srgb() -> bytes:
    """Return the sRGB profile, its creation date fixed."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    written = bytearray(profile.tobytes())
    written[24:36] = bytes.fromhex("07e800010001000000000000")
    return bytes(written)
