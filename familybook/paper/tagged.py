"""A canvas that writes a tagged, archivable PDF: PDF/UA-1 and PDF/A-2a in one file."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from familybook.paper.embedding import EmbeddedFace
from familybook.paper.objects import Array, Dictionary, PDFObject, Stream, Text
from familybook.paper.structure import Element, Tree
from familybook.paper.typefaces import Face
from familybook.paper.xmp import CREATED, PRODUCER, packet, srgb

# 85-character armour makes photographs a quarter larger and ninety times slower. The others are
# set because the environment can change them.
rl_config.useA85 = 0
rl_config.invariant = 1
rl_config.pdfComments = 0
rl_config.pdfMultiLine = 0


_NEAR = 5.0
"""Points past the edge of the sheet that hold no more than the space after a word."""


class _Facts(PDFObject):
    """The file's information dictionary, in agreement with its XMP."""

    __RefOnly__ = 1

    def __init__(self, title: str) -> None:
        self._title = title

    def digest(self, signature: Any) -> None:
        """Add what is known to the file's fingerprint."""
        signature.update(self._title.encode())

    def format(self, document: Any) -> bytes:
        """Return the dictionary as it stands in the file."""
        moment = Text(f"D:{CREATED}+00'00'")
        written: bytes = Dictionary(
            {
                "Title": Text(self._title),
                "Creator": Text(PRODUCER),
                "Producer": Text(PRODUCER),
                "CreationDate": moment,
                "ModDate": moment,
            }
        ).format(document)
        return written


class TaggedCanvas(Canvas):
    """Pages on which all that is drawn is either tagged or for the eye only.

    x grows to the right and y downwards from the top left corner of the sheet; `up` turns y round
    for the file. All of it is as composed, and goes into the file `scale` times as large, with
    room of `beyond` points round it.
    """

    is_tagged = True
    """Whether the file has a tree to be read aloud by."""

    _code: list[str]
    _currentPageHasImages: int  # noqa: N815 -- reportlab's name
    _doc: Any
    _formsinuse: list[str]
    _pageNumber: int  # noqa: N815 -- reportlab's name
    _preamble: str
    _startPage: Callable[[], None]  # noqa: N815 -- reportlab's name

    def __init__(  # noqa: PLR0913 - a sheet, what the file says, and how it is made
        self,
        sheet: tuple[float, float],
        *,
        title: str,
        language: str,
        grey: bool,
        compressed: bool = True,
        scale: float = 1.0,
        beyond: float = 0.0,
    ) -> None:
        self.enlarged = scale
        self._beyond = beyond
        self._bytes = io.BytesIO()
        self._threads = ThreadPoolExecutor(max_workers=1)
        super().__init__(
            self._bytes,
            pagesize=(sheet[0] * scale + 2 * beyond, sheet[1] * scale + 2 * beyond),
            lang=language,
            pageCompression=int(compressed),
            pdfVersion=(1, 7),
            invariant=1,
            verbosity=0,
        )
        self.grey = grey
        self._title = title
        self.language = language
        self._wide, self._high = sheet
        self._tree = Tree(language)
        self._owners: list[Element] = []
        self._open = False
        self._embedded: dict[Face, EmbeddedFace] = {}
        self._outlined = 0
        self._above: list[int] = []

    @property
    def page_number(self) -> int:
        """The number of the page being drawn, the first one 1."""
        return self._pageNumber

    def holds(self, left: float, right: float, y: float) -> bool:
        """Tell whether a line of words at a distance from the top stays on the sheet."""
        return left > -_NEAR and right < self._wide + _NEAR and 0 <= y <= self._high

    def up(self, y: float) -> float:
        """Return a distance from the top of the sheet as one from its foot."""
        return self._high - y

    def in_file(self, x: float, y: float) -> tuple[float, float]:
        """Return where a place on the sheet is in the file."""
        return x * self.enlarged + self._beyond, self.up(y) * self.enlarged + self._beyond

    def put(self, code: str) -> None:
        """Add drawing code to the page."""
        self._code.append(code)

    @contextmanager
    def tag(self, element: Element) -> Iterator[None]:
        """Let what is drawn belong to an element."""
        if self._open:
            raise RuntimeError(element.role)
        element.join(self._tree.document)
        element.kids.append((self.page_number, len(self._owners)))
        self.put(f"/{element.role} <</MCID {len(self._owners)}>> BDC")
        self._owners.append(element)
        self._open = True
        yield
        self._open = False
        self.put("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Let what is drawn be for the eye only; `kind` is `Pagination` for what every page has."""
        if self._open:
            raise RuntimeError(kind)
        self.put(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC")
        self._open = True
        yield
        self._open = False
        self.put("EMC")

    def heading(self, level: int) -> str:
        """Return the role of the next heading: none is skipped, equals stay equals."""
        while self._above and self._above[-1] >= level:
            self._above.pop()
        self._above.append(level)
        return f"H{len(self._above)}"

    def face(self, face: Face) -> EmbeddedFace:
        """Return a face as this file embeds it."""
        if face not in self._embedded:
            self._embedded[face] = EmbeddedFace(face, self._doc, len(self._embedded) + 1)
        return self._embedded[face]

    def image(self, name: str, entries: dict[str, Any], content: bytes) -> str:
        """Put a compressed picture into the file once; return what the page's code calls it."""
        number: str = self._doc.getXObjectName(name)
        if number not in self._doc.idToObject:
            kind = {"Type": "/XObject", "Subtype": "/Image"}
            stream = Stream(content, {**kind, **entries}, compressed=False)
            self._doc.Reference(stream, number)
        self._formsinuse.append(name)
        self._currentPageHasImages = 1
        return number

    def outline(self, words: str, level: int, y: float) -> None:
        """Add a line to the outline that leads to this page, at y."""
        self._outlined += 1
        name = f"outline{self._outlined}"
        self.bookmarkPage(name, fit="XYZ", left=0, top=self.in_file(0, y)[1])
        self.addOutlineEntry(words, name, level)

    def _make_preamble(self) -> None:
        """Begin each page without reportlab's Helvetica, which is not embedded."""
        scale, beyond = f"{self.enlarged:.6g}", f"{self._beyond:.6g}"
        self._preamble = f"{scale} 0 0 {scale} {beyond} {beyond} cm"

    def showPage(self) -> None:  # noqa: N802 -- reportlab's name
        """End the page."""
        owners, self._owners = self._owners, []
        self.put("")
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self._tree.add_page(owners)
        page.Tabs = "/S"
        page.Trans = None
        page.Contents = Stream(page.stream.encode("ascii"))
        if self._doc.compression:
            page.Contents.compress_beside(self._threads)

    def finish(self) -> bytes:
        """Return the file."""
        document = self._doc
        document.info = _Facts(self._title)
        catalogue = document.Catalog
        catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "OutputIntents"]
        if self.is_tagged:
            catalogue.StructTreeRoot = self._tree
            catalogue.MarkInfo = Dictionary({"Marked": "true"})
        catalogue.ViewerPreferences = Dictionary({"DisplayDocTitle": "true"})
        catalogue.Metadata = Stream(
            packet(self._title, self.language, tagged=self.is_tagged),
            {"Type": "/Metadata", "Subtype": "/XML"},
            compressed=False,
        )
        intent = Dictionary(
            {
                "Type": "/OutputIntent",
                "S": "/GTS_PDFA1",
                "OutputConditionIdentifier": Text("sRGB"),
                "Info": Text("sRGB IEC61966-2.1"),
                "DestOutputProfile": document.Reference(Stream(srgb(), {"N": 3})),
            }
        )
        catalogue.OutputIntents = Array([document.Reference(intent)])
        document.SaveToFile(self._bytes, self)
        self._threads.shutdown()
        return self._bytes.getvalue()
